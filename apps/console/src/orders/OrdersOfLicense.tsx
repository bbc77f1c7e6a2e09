import { Link } from '@tanstack/react-router';
import type { License } from '../licenses/licenses.js';
import { QueryState } from '../shell/QueryState.js';
import { instantText, words } from '../words/index.js';
import { lineText, reservedText } from './names.js';
import { useOrders } from './orders.js';

const { orders: texts } = words;

/** What lines of orders hold of a license. */
export function OrdersOfLicense({ license: { id: licenseId, lines } }: { license: License }) {
  const asked = useOrders({ licenseId, state: 'open' });
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const holding = asked.rows.flatMap((check) =>
    check.reservation === null ? [] : [{ check, reservation: check.reservation }],
  );
  return (
    <section aria-labelledby="reserved">
      <h2 id="reserved">{texts.ofLicense}</h2>
      {holding.length === 0 && <p className="quiet">{texts.noneOfLicense}</p>}
      <ul className="bare">
        {holding.map(({ check, reservation }) => (
          <li key={check.id} className="days">
            <Link to="/orders/$id" params={{ id: check.id }} className="days">
              {lineText(check)}
            </Link>{' '}
            {texts.holds(
              texts.heldOf(reservedText(reservation, lines), reservation.line),
              instantText(reservation.expiresAt),
            )}
          </li>
        ))}
      </ul>
      {asked.hasNextPage && (
        <Link to="/orders" search={{ licenseId }} className="quiet">
          {texts.moreOfLicense}
        </Link>
      )}
    </section>
  );
}
