import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Empty } from '../parts/Empty.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Named } from '../parts/Named.js';
import { Refused } from '../parts/Refused.js';
import { QueryState } from '../shell/QueryState.js';
import { instantText, spoken, words } from '../words/index.js';
import { DeliveryFilters } from './DeliveryFilters.js';
import { DeliverySheet } from './DeliverySheet.js';
import { Outcome } from './Outcome.js';
import { useDeliveries, useResendMany } from './webhooks.js';
import type { Delivery } from './webhooks.js';

const { webhooks } = words;

interface Props {
  readonly id: string;
  readonly mayResend: boolean;
}

/** What was sent to an endpoint, by filters that the address keeps; one opens with what it carries, chosen ones are sent again. */
export function Deliveries({ id, mayResend }: Props) {
  const search = useSearch({ from: '/webhooks/$id' });
  const navigate = useNavigate();
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/webhooks/$id', params: { id }, search: { ...search, ...change }, replace: true });
  return (
    <section className="stack" aria-labelledby="deliveries">
      <h2 id="deliveries">{webhooks.deliveries}</h2>
      <DeliveryFilters {...search} onGo={go} />
      <List id={id} mayResend={mayResend} onOpen={(one) => go({ delivery: one })} />
      {search.delivery && (
        <DeliverySheet id={search.delivery} mayResend={mayResend} onClose={() => go({ delivery: '' })} />
      )}
    </section>
  );
}

function List({ id, mayResend, onOpen }: Props & { readonly onOpen: (id: string) => void }) {
  const { status, eventType, day, application } = useSearch({ from: '/webhooks/$id' });
  const deliveries = useDeliveries(id, { status, eventType, day, applicationId: application });
  const resend = useResendMany(id);
  const [columns] = useState(() => columnsOf(onOpen));
  if (deliveries.isPending || deliveries.isError) return <QueryState {...deliveries} />;
  const isFiltered = [status, eventType, day, application].some(Boolean);
  if (deliveries.rows.length === 0)
    return isFiltered ? (
      <Empty title={webhooks.noneLike} next={webhooks.noneLikeNext} />
    ) : (
      <Empty title={webhooks.noDeliveries} next={webhooks.noDeliveriesNext} />
    );
  return (
    <>
      {resend.data && <p role="status">{webhooks.recovered(resend.data.deliveries)}</p>}
      <Refused error={resend.error} />
      <DataTable<Delivery>
        label={webhooks.deliveries}
        columns={columns}
        rows={deliveries.rows}
        keyOf={keyOf}
        csvName="deliveries.csv"
        {...(mayResend
          ? {
              name: { list: 'deliveries' },
              acts: ({ rows, onDone }) => (
                <Button
                  className="button button-act"
                  isDisabled={resend.isPending || rows.length > MOST_AT_ONCE}
                  onPress={() => resend.mutate(rows.map(keyOf), { onSuccess: onDone })}
                >
                  {rows.length > MOST_AT_ONCE ? webhooks.atMost(MOST_AT_ONCE) : webhooks.resend}
                </Button>
              ),
            }
          : {})}
        {...deliveries.list}
      />
    </>
  );
}

/** As many as the service sends again at once. */
const MOST_AT_ONCE = 200;

const keyOf = ({ id }: Delivery) => id;

const columnsOf = (onOpen: (id: string) => void): readonly Column<Delivery>[] => [
  {
    id: 'event',
    header: webhooks.eventId,
    cell: ({ id, eventType, applicationId }) => (
      <>
        <Button className="button button-plain" onPress={() => onOpen(id)}>
          {webhooks.type(eventType)}
        </Button>
        {applicationId !== null && (
          <div>
            <Named resource={`applications/${applicationId}`} />
          </div>
        )}
      </>
    ),
    text: ({ eventType }) => webhooks.type(eventType),
  },
  {
    id: 'made',
    header: webhooks.made,
    cell: ({ createdAt }) => <span className="days">{instantText(createdAt)}</span>,
    text: ({ createdAt }) => createdAt,
  },
  {
    id: 'status',
    header: webhooks.status,
    cell: (delivery) => <Outcome delivery={delivery} />,
    text: ({ status }) => spoken(status),
  },
  {
    id: 'attempts',
    header: webhooks.attempts,
    cell: ({ attempts }) => attempts.length,
    text: ({ attempts }) => attempts.length,
    isFigure: true,
  },
];
