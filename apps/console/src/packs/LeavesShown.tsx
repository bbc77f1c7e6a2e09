import { Link } from '@tanstack/react-router';
import { Cited } from '../parts/Refused.js';
import { said } from '../words/said.js';
import {
  authorityText,
  certaintyText,
  clockText,
  eventText,
  knownDayText,
  regimeText,
  saidDayText,
  sourceText,
} from '../tracker/names.js';
import type { Regime, Regimes } from '../tracker/regimes.js';
import type { Observation } from '../tracker/applications.js';
import { amountText, countryText, dayText, numberText, titled, words } from '../words/index.js';
import { fieldName } from './names.js';
import type { Pack, PackCase, PackFact, PackMoney } from './packs.js';

const { packs: texts, tracker } = words;

interface Props {
  readonly pack: Pack;
  readonly regimes: Regimes;
}

/** Exactly what leaves, case by case; then the documents and the method. */
export function LeavesShown({ pack, regimes }: Props) {
  const { content, applicationIds, state } = pack;
  return (
    <>
      <h2 id="leaves">{state === 'withdrawn' ? texts.leavesNone : texts.leaves}</h2>
      {content.cases.map((one, place) => (
        <CaseShown
          key={one.case}
          one={one}
          applicationId={applicationIds[place]}
          regime={regimes.get(one.regime)}
        />
      ))}
      {content.documents.length > 0 && (
        <>
          <h3>{texts.documents}</h3>
          <ul>
            {content.documents.map(({ path, mediaType, size, ...document }, place) => (
              <li key={path}>
                {texts.document(
                  place + 1,
                  texts.documentKind(mediaType),
                  numberText(Math.ceil(size / 1_000)),
                )}
                , {texts.ofCase(document.case)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{texts.method}</h3>
      {content.method.map((sentence) => (
        <p key={sentence}>{said(sentence)}</p>
      ))}
    </>
  );
}

interface CaseProps {
  readonly one: PackCase;
  readonly applicationId: string | undefined;
  readonly regime: Regime | undefined;
}

function CaseShown({ one, applicationId, regime }: CaseProps) {
  return (
    <article className="pack-case" aria-label={texts.caseOf(one.case, one.controlNumber)}>
      <div className="spread">
        <h3>{texts.caseOf(one.case, one.controlNumber)}</h3>
        {applicationId !== undefined && (
          <Link to="/applications/$id" params={{ id: applicationId }} className="quiet no-print">
            {texts.openCase(one.case)}
          </Link>
        )}
      </div>
      <Terms one={one} regime={regime} />
      <h4>{texts.timelineOf(one.case)}</h4>
      {one.timeline.length === 0 && <p className="quiet">{texts.nothing}</p>}
      <ol className="timeline">
        {one.timeline.map((fact) => (
          <Fact key={fact.fact} fact={fact} one={one} regime={regime} />
        ))}
      </ol>
      {one.clocks.length > 0 && (
        <>
          <h4>{texts.clocksOf(one.case)}</h4>
          <ul className="bare wraps">
            {one.clocks.map((clock) => (
              <li key={`${clock.clock} ${clock.matter ?? ''} ${clock.started.notBefore}`}>
                {clockText({ clock: clock.clock, subject: clock.matter }, regime)}:{' '}
                {texts.clockStands(
                  tracker.states.get(clock.state) ?? titled(clock.state),
                  clock.certainty === null ? null : certaintyText(clock.certainty),
                  knownDayText(clock.due),
                )}{' '}
                <Cited citation={clock.citation} />
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** Each with what is known of it; what is not there has no row. */
function Terms({ one, regime }: Omit<CaseProps, 'applicationId'>) {
  const { stakes } = one;
  const last = one.timeline.find(({ fact }) => fact === one.lastFromAuthority);
  const terms: readonly (readonly [string, string | null])[] = [
    [texts.authority, tracker.authority(authorityText(one.authority), regimeText(one.regime))],
    [texts.status, `${titled(one.status)}, ${certaintyText(one.statusCertainty)}`],
    [texts.since, one.daysSinceFiling && texts.days(one.daysSinceFiling.atLeast, one.daysSinceFiling.atMost)],
    [texts.lastWord, last ? `${eventText(last.type, regime)}, ${saidDayText(last)}` : null],
    [
      texts.parties,
      one.parties
        .map(({ name, country }) =>
          [name, country === null ? '' : countryText(country)].filter(Boolean).join(', '),
        )
        .join('; '),
    ],
    [
      texts.items,
      one.items
        .map(({ classification, description, model }) =>
          [classification, description, model].filter(Boolean).join(', '),
        )
        .join('; '),
    ],
    [texts.needBy, stakes?.needBy == null ? null : dayText(stakes.needBy)],
    [texts.valueAtStake, moneyText(stakes?.valueAtStake)],
    [
      texts.penalty,
      [moneyText(stakes?.penalty), stakes?.penaltyOn == null ? '' : dayText(stakes.penaltyOn)]
        .filter(Boolean)
        .join(', '),
    ],
    [texts.totalValue, moneyText(stakes?.totalValue)],
    [texts.customer, stakes?.customer ?? null],
    [texts.orders, stakes?.orders.join(', ') ?? null],
  ];
  return (
    <dl className="sum wraps">
      {terms
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} className="pack-term">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function moneyText(money: PackMoney | null | undefined): string | null {
  if (money == null) return null;
  const { currency, atLeast, below } = money;
  return below === null
    ? texts.exact(currency, amountText(atLeast))
    : texts.band(currency, amountText(atLeast), amountText(below));
}

function Fact({ fact, one, regime }: { fact: PackFact; one: PackCase; regime: Regime | undefined }) {
  const isStruck = fact.supersededBy !== null;
  const name = eventText(fact.type, regime);
  const matter = one.matters.find(({ opened }) => opened === fact.fact);
  const remarks = [
    fact.from === null ? null : fact.from === 'authority' ? texts.byAuthority : texts.byApplicant,
    fact.matter,
    ...fact.details.map(({ field, value }) => `${fieldName(field)}: ${detailText(value)}`),
    fact.source === null ? null : sourceText(fact.source as Observation['source']),
    fact.saidBy,
    fact.learnedOn === fact.on ? null : texts.learned(dayText(fact.learnedOn)),
    fact.supersedes === null ? null : texts.inPlaceOf(fact.supersedes),
    fact.supersededBy === null ? null : texts.corrected(fact.supersededBy),
    matter === undefined || isStruck
      ? null
      : matter.answered === null
        ? texts.unanswered
        : texts.answered(matter.answered),
  ];
  return (
    <li className={isStruck ? 'is-struck' : ''}>
      <span className="days timeline-day">{saidDayText(fact)}</span>
      <div>
        <p>
          <span className="quiet">{texts.factNumber(fact.fact)}</span>{' '}
          {isStruck ? <s>{name}</s> : <strong>{name}</strong>}
        </p>
        {fact.note !== null && <p className="history-text wraps">{fact.note}</p>}
        <p className="quiet wraps">{remarks.filter((text) => text !== null).join(' · ')}</p>
      </div>
    </li>
  );
}

function detailText(value: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : titled(value);
}
