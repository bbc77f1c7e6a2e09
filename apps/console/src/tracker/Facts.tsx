import { dayText, moneyText, words } from '../words/index.js';
import type { Tracked } from './applications.js';
import { riskText, saidDayText } from './names.js';
import type { Regime } from './regimes.js';

const { page: texts, stakes } = words.tracker;

/** Under which numbers it was filed, and when; an earlier one stays. */
export function Filings({ application: { filings }, regime }: { application: Tracked; regime: Regime }) {
  if (filings.length === 0) return null;
  const nameOf = (system: string | null) => regime.systems.find(({ id }) => id === system)?.name ?? '';
  return (
    <section>
      <h2>{texts.filings}</h2>
      <ul className="bare">
        {filings.map((filing, index) => (
          <li key={index}>
            <span className="figures">
              {texts.filing(nameOf(filing.system), filing.number ?? texts.noNumber)}
            </span>{' '}
            <span className="quiet days">{saidDayText(filing)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What depends on it, which the company keeps for itself. */
export function Stakes({ application }: { application: Tracked }) {
  const { needBy, valueAtStake, penalty, penaltyOn, customer, orders, tags } = application;
  const rows = [
    [stakes.needBy, needBy === null ? '' : dayText(needBy)],
    [stakes.customer, customer ?? ''],
    [stakes.amount, valueAtStake === null ? '' : moneyText(valueAtStake)],
    [
      stakes.penaltyShort,
      words.stakes.penaltyFrom(
        penalty === null ? '' : moneyText(penalty),
        penaltyOn === null ? '' : dayText(penaltyOn),
      ),
    ],
    // Of what is not needed by a day nobody asks whether it is in time.
    [stakes.inTime, needBy === null ? '' : riskText(application)],
    [stakes.ordersShort, orders.join(', ')],
    [stakes.tagsShort, tags.join(', ')],
  ].filter(([, value]) => value !== '');
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{stakes.title}</h2>
      <Rows rows={rows} />
    </section>
  );
}

/** What it is for, in the words of the application. */
export function EndUse({
  application: { endUse, additionalInformation, contact },
}: {
  application: Tracked;
}) {
  const rows = [
    [words.application.endUse, endUse ?? ''],
    [words.application.additional, additionalInformation ?? ''],
    [
      words.filing.blocks.contact.title,
      [contact?.name, contact?.email, contact?.phone].filter(Boolean).join(', '),
    ],
  ];
  return <Rows rows={rows} />;
}

function Rows({ rows }: { rows: readonly (readonly string[])[] }) {
  const said = rows.filter(([, value]) => value !== '');
  if (said.length === 0) return null;
  return (
    <dl className="sum-list">
      {said.map(([name = '', value]) => [
        <dt key={name}>{name}</dt>,
        <dd key={`${name} value`} className="days">
          {value}
        </dd>,
      ])}
    </dl>
  );
}
