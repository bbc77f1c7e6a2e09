import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useEventTypes } from './event-types.js';
import type { EventType } from './event-types.js';

const { webhooks } = words;

/** The catalogue of events: when each comes, an example, and its schema. */
export function EventTypesPage() {
  const asked = useEventTypes();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const shown = asked.types.filter(
    ({ type, summary }) => type.includes(wanted) || summary.toLowerCase().includes(wanted),
  );
  return (
    <>
      <header>
        <Link to="/webhooks" className="quiet">
          {webhooks.back}
        </Link>
        <Title text={webhooks.catalogue} />
        <p className="quiet narrow">{webhooks.catalogueIntro}</p>
      </header>
      <div className="filters no-print">
        <TextBox label={webhooks.find} type="search" value={text} onChange={setText} />
      </div>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : (
        <ul className="bare stack" aria-label={webhooks.catalogue}>
          {shown.map((one) => (
            <Type key={one.type} one={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function Type({ one: { type, summary, description, example, schema } }: { readonly one: EventType }) {
  return (
    <li>
      <h2 data-machine>{type}</h2>
      <p lang="en">{summary}</p>
      <details>
        <summary>{webhooks.example}</summary>
        <p className="quiet" lang="en">
          {description}
        </p>
        <pre className="payload" tabIndex={0} data-machine aria-label={webhooks.exampleOf(type)}>
          {example}
        </pre>
      </details>
      <details>
        <summary>{webhooks.schema}</summary>
        <pre className="payload" tabIndex={0} data-machine aria-label={webhooks.schemaOf(type)}>
          {schema}
        </pre>
      </details>
    </li>
  );
}
