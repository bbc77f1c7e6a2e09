import { Button } from 'react-aria-components';
import { Copyable } from '../parts/Copyable.js';
import { Named } from '../parts/Named.js';
import { Refused } from '../parts/Refused.js';
import { Sheet } from '../parts/Sheet.js';
import { QueryState } from '../shell/QueryState.js';
import { instantText, words } from '../words/index.js';
import { indented } from './event-types.js';
import { Outcome } from './Outcome.js';
import { useDelivery, useResend } from './webhooks.js';
import type { Delivery, DeliveryWithBody } from './webhooks.js';

const { webhooks } = words;

interface Props {
  readonly id: string;
  readonly mayResend: boolean;
  readonly onClose: () => void;
}

/** One delivery: what it carries, and what came of each attempt. */
export function DeliverySheet({ id, mayResend, onClose }: Props) {
  const asked = useDelivery(id);
  const title = asked.data ? webhooks.type(asked.data.eventType) : webhooks.deliveries;
  return (
    <Sheet title={title} isOpen onClose={onClose} isWide>
      {asked.isPending || asked.isError ? <QueryState {...asked} /> : <Shown delivery={asked.data} />}
      <div className="row">
        {mayResend && <Resend id={id} />}
        <Button className="button" onPress={onClose}>
          {words.parts.close}
        </Button>
      </div>
    </Sheet>
  );
}

function Shown({ delivery }: { readonly delivery: DeliveryWithBody }) {
  const { eventId, applicationId, createdAt, attempts, body } = delivery;
  return (
    <div className="stack">
      <p>
        <Outcome delivery={delivery} /> <span className="quiet days">{instantText(createdAt)}</span>
        {applicationId !== null && (
          <>
            {' '}
            <Named resource={`applications/${applicationId}`} />
          </>
        )}
      </p>
      <h3>{webhooks.attempts}</h3>
      <Attempts attempts={attempts} />
      <h3>{webhooks.payload}</h3>
      <p className="quiet">{webhooks.payloadHint}</p>
      <pre className="payload" tabIndex={0} data-machine aria-label={webhooks.payload}>
        {indented(body)}
      </pre>
      <h3>{webhooks.messageId}</h3>
      <div data-machine>
        <Copyable text={eventId} />
      </div>
    </div>
  );
}

function Attempts({ attempts }: Pick<Delivery, 'attempts'>) {
  if (attempts.length === 0) return <p className="quiet">{webhooks.notTried}</p>;
  return (
    <ol className="bare">
      {attempts.map(({ at, responseStatus, responseExcerpt, durationMs, error }) => (
        <li key={at}>
          <span className="days">
            {webhooks.attempt(
              instantText(at),
              responseStatus === null ? (error ?? webhooks.noAnswer) : String(responseStatus),
              durationMs,
            )}
          </span>
          {responseExcerpt !== null && (
            <pre className="payload" data-machine>
              {responseExcerpt}
            </pre>
          )}
        </li>
      ))}
    </ol>
  );
}

function Resend({ id }: { readonly id: string }) {
  const resend = useResend();
  return (
    <>
      <Button className="button button-act" isDisabled={resend.isPending} onPress={() => resend.mutate(id)}>
        {webhooks.resend}
      </Button>
      {resend.isSuccess && <span role="status">{webhooks.resent}</span>}
      <Refused error={resend.error} />
    </>
  );
}
