import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company } from '../../api.js';
import { Title } from '../../parts/Title.js';
import { QueryStatePage } from '../../shell/QueryState.js';
import { words } from '../../words/index.js';
import { KitLink, Printed } from './Printed.js';
import './worksheet.css';

type Field = CompanySchemas['WorksheetField'];

const { form: texts } = words;

/** What is typed into the portal of an authority whose form is not in the service, field by field. */
export function PortalWorksheet({ id }: { readonly id: string }) {
  const asked = useQuery({
    queryKey: ['worksheet', id],
    queryFn: () =>
      unwrap(company.GET('/v1/applications/{id}/documents/worksheet/fields', { params: { path: { id } } })),
  });
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.portalTitle} {...asked} />;
  const [about, ...sections] = asked.data.sections;
  return (
    <>
      <header className="stack">
        <Link to="/applications/$id" params={{ id }} className="quiet">
          {texts.portalBack}
        </Link>
        <Title text={about?.name ?? texts.portalTitle}>{about?.name ?? texts.portalTitle}</Title>
        <Notes notes={about?.notes ?? []} />
        <div className="row no-print">
          <Button className="button" onPress={() => window.print()}>
            {texts.print}
          </Button>
          <Printed id={id} kind="worksheet" name={texts.printed} />
          <KitLink id={id} />
        </div>
      </header>
      <ol className="worksheet">
        {sections.map(({ name, notes, fields }) => (
          <li key={name} className="worksheet-block">
            <h2>{name}</h2>
            <div className="worksheet-said">
              <Notes notes={notes} />
              {fields.map((field, index) => (
                <FieldLine key={index} field={field} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note, index) => (
    <p key={index} className="quiet">
      {note}
    </p>
  ));
}

/** A field with what is typed there, to be copied. */
function FieldLine({ field: { label, text } }: { readonly field: Field }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="worksheet-entry">
      <span className="worksheet-text" data-machine="">
        {text}
      </span>
      <span className="quiet">{label}</span>
      <Button
        className="button no-print"
        aria-label={texts.copyField(label)}
        onPress={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? words.parts.copied : words.parts.copy}
      </Button>
    </div>
  );
}
