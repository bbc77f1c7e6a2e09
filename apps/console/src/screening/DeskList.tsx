import type { AlertGroup } from '../api.js';
import { Views } from '../parts/Views.js';
import { scoreText, words } from '../words/index.js';
import { sectionsOf } from './desk-order.js';
import type { Order } from './desk-order.js';
import { keyOf } from './held.js';
import type { useAlertGroups } from './alerts.js';

const { screening } = words;
const ORDERS = ['party', 'family'] as const;

interface Props {
  readonly groups: readonly AlertGroup[];
  readonly index: number;
  readonly order: Order;
  readonly list: ReturnType<typeof useAlertGroups>['list'];
  readonly onGo: (index: number) => void;
  readonly onOrder: (order: Order) => void;
}

/** What is to be judged, that of one party or of one family together. */
export function DeskList({ groups, index, order, list, onGo, onOrder }: Props) {
  return (
    <nav className="desk-groups stack" aria-label={screening.list}>
      <Views
        label={screening.groupBy.label}
        views={ORDERS.map((id) => ({ id, text: screening.groupBy[id] }))}
        view={order}
        onView={onOrder}
      />
      <ol className="desk-list" aria-label={screening.title}>
        {sectionsOf(groups, order).map(({ id, title, groups: some }) => (
          <li key={id}>
            <p className="desk-section quiet">{titleOf(title)}</p>
            <ol>
              {some.map(({ group, index: at }) => (
                <li key={keyOf(group)}>
                  <button type="button" aria-current={at === index} onClick={() => onGo(at)}>
                    <span>
                      {order === 'party' ? group.alerts[0]?.matchedName : group.partyName}
                      {group.count > 1 && <span className="quiet"> {screening.count(group.count)}</span>}
                    </span>
                    <span className="figures quiet">
                      {group.alerts[0] && scoreText(group.alerts[0].score)}
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
        {list.hasMore && (
          <li>
            <button type="button" onClick={list.onMore}>
              {words.parts.loadingMore}
            </button>
          </li>
        )}
      </ol>
    </nav>
  );
}

/** The service's own word for alerts on addresses. */
function titleOf(title: string): string {
  return title === 'addresses' ? screening.addresses : title;
}
