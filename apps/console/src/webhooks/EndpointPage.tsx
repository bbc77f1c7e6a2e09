import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { DELIVERY_STATUSES } from '@ninety/client/browser';
import { Empty } from '../parts/Empty.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Named } from '../parts/Named.js';
import { Refused } from '../parts/Refused.js';
import { Ask, Sheet } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { instantText, spoken, words } from '../words/index.js';
import { EndpointForm } from './EndpointForm.js';
import { Secret, State } from './EndpointsPage.js';
import {
  useDeliveries,
  useEditEndpoint,
  useEndpoint,
  useRecover,
  useRemoveEndpoint,
  useResend,
  useRotate,
  useTestEndpoint,
} from './webhooks.js';
import type { Delivery, Endpoint } from './webhooks.js';

const { webhooks } = words;

/** One endpoint: what was delivered, every attempt, and what can be done about it. */
export function EndpointPage() {
  const { id } = useParams({ from: '/webhooks/$id' });
  const asked = useEndpoint(id);
  const { role } = useMe();
  if (asked.isPending || asked.isError) return <QueryStatePage title={webhooks.title} {...asked} />;
  const { endpoint, etag } = asked.data;
  return (
    <>
      <header>
        <Link to="/webhooks" className="quiet">
          {webhooks.back}
        </Link>
        <Title text={endpoint.url} className="wraps" />
        <p className="quiet">
          {[endpoint.description, endpoint.eventTypes.map(webhooks.type).join(', ')]
            .filter(Boolean)
            .join(' · ')}{' '}
          <State endpoint={endpoint} />
        </p>
      </header>
      {role !== 'auditor' && <Tools endpoint={endpoint} etag={etag} />}
      <Deliveries id={id} mayResend={role !== 'auditor'} />
    </>
  );
}

function Tools({ endpoint, etag }: { endpoint: Endpoint; etag: string }) {
  const { id, disabled } = endpoint;
  const [asked, setAsked] = useState<'edit' | 'rotate' | 'remove' | null>(null);
  const [since, setSince] = useState('');
  const navigate = useNavigate();
  const [test, edit, rotate, remove, recover] = [
    useTestEndpoint(id),
    useEditEndpoint(id, etag),
    useRotate(id),
    useRemoveEndpoint(id, () => void navigate({ to: '/webhooks' })),
    useRecover(id),
  ];
  return (
    <div className="stack">
      <div className="row row-end">
        <Button
          className="button button-act"
          isDisabled={test.isPending}
          onPress={() => test.mutate(undefined)}
        >
          {webhooks.test}
        </Button>
        <Button
          className="button"
          isDisabled={edit.isPending}
          onPress={() => edit.mutate({ disabled: !disabled })}
        >
          {disabled ? webhooks.enable : webhooks.disable}
        </Button>
        <Button className="button" onPress={() => setAsked('edit')}>
          {webhooks.edit}
        </Button>
        <Button className="button" onPress={() => setAsked('rotate')}>
          {webhooks.rotate}
        </Button>
        <Button className="button" onPress={() => setAsked('remove')}>
          {webhooks.remove}
        </Button>
      </div>
      <div className="row row-end">
        <TextBox
          label={`${webhooks.recover} ${webhooks.recoverSince}`}
          type="date"
          value={since}
          onChange={setSince}
        />
        <Button
          className="button"
          isDisabled={since === '' || recover.isPending}
          onPress={() => recover.mutate(since)}
        >
          {webhooks.recover}
        </Button>
      </div>
      {test.isSuccess && <p role="status">{webhooks.tested}</p>}
      {recover.data && <p role="status">{webhooks.recovered(recover.data.deliveries)}</p>}
      <Refused error={test.error ?? edit.error ?? recover.error} />
      <Sheet title={webhooks.edit} isOpen={asked === 'edit'} onClose={() => setAsked(null)}>
        <EndpointForm
          endpoint={endpoint}
          act={words.parts.save}
          error={edit.error}
          isBusy={edit.isPending}
          onSubmit={(changed) => edit.mutate(changed, { onSuccess: () => setAsked(null) })}
        />
      </Sheet>
      <Ask
        title={webhooks.rotate}
        effect={webhooks.rotateEffect}
        act={webhooks.rotate}
        isOpen={asked === 'rotate'}
        isBusy={rotate.isPending}
        error={rotate.error}
        onAct={() => rotate.mutate(undefined, { onSuccess: () => setAsked(null) })}
        onClose={() => setAsked(null)}
      />
      <Ask
        title={webhooks.remove}
        effect={webhooks.removeEffect}
        act={webhooks.remove}
        isOpen={asked === 'remove'}
        isBusy={remove.isPending}
        error={remove.error}
        onAct={() => remove.mutate()}
        onClose={() => setAsked(null)}
      />
      {rotate.data && <Secret secret={rotate.data.secret ?? ''} onClose={() => rotate.reset()} />}
    </div>
  );
}

function Deliveries({ id, mayResend }: { id: string; mayResend: boolean }) {
  const [status, setStatus] = useState('');
  const deliveries = useDeliveries(id, status);
  const resend = useResend();
  const columns: readonly Column<Delivery>[] = [
    {
      id: 'event',
      header: webhooks.eventId,
      cell: ({ eventType, applicationId }) => (
        <>
          {webhooks.type(eventType)}
          {applicationId !== null && (
            <>
              {': '}
              <Named resource={`applications/${applicationId}`} />
            </>
          )}
        </>
      ),
      text: ({ eventType }) => webhooks.type(eventType),
    },
    {
      id: 'status',
      header: webhooks.status,
      cell: ({ status: outcome, nextAttemptAt }) => (
        <>
          <span className={outcome === 'failed' || outcome === 'exhausted' ? 'missed' : ''}>
            {spoken(outcome)}
          </span>
          {nextAttemptAt !== null && (
            <span className="quiet"> {webhooks.next(instantText(nextAttemptAt))}</span>
          )}
        </>
      ),
      text: ({ status: outcome }) => outcome,
    },
    {
      id: 'attempts',
      header: webhooks.attempts,
      cell: ({ attempts }) => <Attempts attempts={attempts} />,
      text: ({ attempts }) => attempts.length,
    },
    ...(mayResend
      ? [
          {
            id: 'resend',
            header: '',
            cell: ({ id: deliveryId }: Delivery) => (
              <Button
                className="button"
                isDisabled={resend.isPending}
                onPress={() => resend.mutate(deliveryId)}
              >
                {webhooks.resend}
              </Button>
            ),
            text: () => '',
          },
        ]
      : []),
  ];
  return (
    <section className="stack" aria-labelledby="deliveries">
      <div className="spread">
        <h2 id="deliveries">{webhooks.deliveries}</h2>
        <Choice
          label={webhooks.status}
          options={[
            { id: '', text: webhooks.anyStatus },
            ...DELIVERY_STATUSES.map((one) => ({ id: one, text: spoken(one) })),
          ]}
          value={status}
          onChange={setStatus}
        />
      </div>
      {resend.isSuccess && <p role="status">{webhooks.resent}</p>}
      <Refused error={resend.error} />
      {deliveries.isPending || deliveries.isError ? (
        <QueryState {...deliveries} />
      ) : deliveries.rows.length === 0 ? (
        <Empty title={webhooks.noDeliveries} next={webhooks.noDeliveriesNext} />
      ) : (
        <DataTable
          label={webhooks.deliveries}
          columns={columns}
          rows={deliveries.rows}
          keyOf={({ id: deliveryId }) => deliveryId}
          {...deliveries.list}
        />
      )}
    </section>
  );
}

function Attempts({ attempts }: Pick<Delivery, 'attempts'>) {
  if (attempts.length === 0) return null;
  return (
    <ol className="bare">
      {attempts.map(({ at, responseStatus, durationMs, error }) => (
        <li key={at} className="days">
          {webhooks.attempt(
            instantText(at),
            responseStatus === null ? (error ?? webhooks.noAnswer) : String(responseStatus),
            durationMs,
          )}
        </li>
      ))}
    </ol>
  );
}
