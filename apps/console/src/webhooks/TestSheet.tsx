import { useState } from 'react';
import { Choice } from '../parts/fields.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useHeardTypes } from './event-types.js';
import type { WebhookEventType } from './event-types.js';
import type { Endpoint, TestEndpoint } from './webhooks.js';

const { webhooks } = words;

interface Props {
  readonly endpoint: Endpoint;
  readonly test: TestEndpoint;
  readonly onClose: () => void;
}

/** Sends a test, as an event of the type that the receiver's developer wants to see. */
export function TestSheet({ endpoint, test, onClose }: Props) {
  const types = useHeardTypes(endpoint.audience);
  const [type, setType] = useState<WebhookEventType | null>(endpoint.eventTypes[0] ?? null);
  return (
    <FormSheet
      title={webhooks.test}
      intro={<p className="quiet">{webhooks.testIntro}</p>}
      act={webhooks.test}
      isReady={!test.isPending}
      error={test.error}
      onAct={() => test.mutate(type ?? undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Choice
        label={webhooks.eventId}
        options={types.map((id) => ({ id, text: webhooks.type(id) }))}
        value={type}
        onChange={setType}
      />
    </FormSheet>
  );
}
