import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextBox, Ticks } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { words } from '../words/index.js';
import { useSentTypes } from './event-types.js';
import type { EndpointFields } from './webhooks.js';

const { webhooks } = words;

interface Props {
  readonly endpoint?: EndpointFields;
  readonly act: string;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onSubmit: (endpoint: EndpointFields) => void;
}

/** Where events go, and which. */
export function EndpointForm({ endpoint, act, error, isBusy, onSubmit }: Props) {
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [description, setDescription] = useState(endpoint?.description ?? '');
  const [eventTypes, setEventTypes] = useState(endpoint?.eventTypes ?? []);
  const errors = errorsByPointer(error);
  const sent = useSentTypes();
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ url: url.trim(), description: description.trim() || null, eventTypes });
      }}
    >
      <TextBox
        label={webhooks.url}
        value={url}
        onChange={setUrl}
        error={errors.get('/url')}
        isRequired
        autoFocus
      />
      <TextBox label={webhooks.description} value={description} onChange={setDescription} />
      <details open={eventTypes.length > 0}>
        <summary>{webhooks.types}</summary>
        <Ticks
          label={webhooks.types}
          options={sent.map((id) => ({ id, text: webhooks.type(id) }))}
          value={eventTypes}
          onChange={setEventTypes}
        />
      </details>
      {!errors.has('/url') && <Refused error={error} />}
      <div>
        <Button type="submit" className="button button-act" isDisabled={url.trim() === '' || isBusy}>
          {act}
        </Button>
      </div>
    </form>
  );
}
