import { useState } from 'react';
import { Button } from 'react-aria-components';
import { DELIVERY_STATUSES, WEBHOOK_EVENT_TYPES } from '@ninety/client/browser';
import { useFound } from '../palette/found.js';
import { aboutText, nameOf } from '../palette/places.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Named } from '../parts/Named.js';
import { Picker } from '../parts/Picker.js';
import { spoken, words } from '../words/index.js';
import { useSentTypes } from './event-types.js';

const { webhooks } = words;

interface Props {
  readonly status?: string;
  readonly eventType?: string;
  /** YYYY-MM-DD */
  readonly day?: string;
  readonly application?: string;
  readonly onGo: (change: Partial<Record<string, string>>) => void;
}

/** By type, outcome, day and application. */
export function DeliveryFilters({ status = '', eventType = '', day = '', application = '', onGo }: Props) {
  const types = useSentTypes();
  const known = WEBHOOK_EVENT_TYPES.find((one) => one === eventType);
  return (
    <div className="filters no-print">
      <Choice
        label={webhooks.eventId}
        options={[
          { id: '', text: webhooks.anyType },
          ...types.map((id) => ({ id, text: webhooks.type(id) })),
        ]}
        value={known ?? ''}
        onChange={(id) => onGo({ eventType: id })}
      />
      <Choice
        label={webhooks.status}
        options={[
          { id: '', text: webhooks.anyStatus },
          ...DELIVERY_STATUSES.map((one) => ({ id: one, text: spoken(one) })),
        ]}
        value={status}
        onChange={(id) => onGo({ status: id })}
      />
      <TextBox label={webhooks.day} type="date" value={day} onChange={(value) => onGo({ day: value })} />
      {application === '' ? (
        <ApplicationField onPick={(id) => onGo({ application: id })} />
      ) : (
        <p className="row">
          <Named resource={`applications/${application}`} />
          <Button className="button button-plain" onPress={() => onGo({ application: '' })}>
            {webhooks.anyApplication}
          </Button>
        </p>
      )}
    </div>
  );
}

function ApplicationField({ onPick }: { readonly onPick: (id: string) => void }) {
  const [text, setText] = useState('');
  const { hits } = useFound(text);
  const options = hits
    .filter(({ kind }) => kind === 'application')
    .map((hit) => ({ id: hit.id, text: nameOf(hit), hint: aboutText(hit) }));
  return (
    <Picker
      label={webhooks.application}
      options={options}
      text={text}
      onText={setText}
      onPick={(id) => id !== null && onPick(id)}
      isSearched
    />
  );
}
