import { Link } from '@tanstack/react-router';
import { amountText, dayText, moneyText, words } from '../words/index.js';
import { StakesFigures } from './StakesFigures.js';
import type { CurrencyStakes, StakedCase, StakesSum } from './stakes.js';

const { stakes: texts } = words;
const TERMS = ['passed', 'within30', 'within60', 'within90', 'later', 'notSaid'] as const;

/** The figures of one currency, and its largest cases. */
export function OfCurrency({ stakes }: { stakes: CurrencyStakes }) {
  const { currency, largest } = stakes;
  return (
    <section className="stack" aria-labelledby={`stakes-${currency}`}>
      <h2 id={`stakes-${currency}`}>{currency}</h2>
      <StakesFigures stakes={stakes} />
      <div className="stakes-tables">
        <Needs stakes={stakes} />
        {largest.length > 0 && <StakedCases title={texts.largest(currency)} cases={largest} />}
      </div>
    </section>
  );
}

/** By when it is needed, and from when a delay costs something. */
function Needs({ stakes: { currency, needed, penalties } }: { stakes: CurrencyStakes }) {
  const { columns } = texts;
  return (
    <div>
      <h3>{texts.needed}</h3>
      <div className="stakes-scroll" tabIndex={0} role="group" aria-label={`${texts.needed}, ${currency}`}>
        <table className="stakes-table">
          <thead>
            <tr>
              <th scope="col">{columns.term}</th>
              {[columns.amount, columns.atRisk, columns.notKnown, columns.penalties].map((name) => (
                <th key={name} scope="col" className="is-figure">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {TERMS.map((term) => {
              const sum = needed[term];
              return (
                <tr key={term}>
                  <th scope="row">{texts.terms[term]}</th>
                  <SumCell sum={sum} />
                  <SumCell sum={'atRisk' in sum ? sum.atRisk : null} />
                  <SumCell sum={'riskNotKnown' in sum ? sum.riskNotKnown : sum} />
                  <SumCell sum={penalties[term]} />
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p className="quiet">{texts.termsText}</p>
    </div>
  );
}

function SumCell({ sum }: { sum: StakesSum | null }) {
  if (sum === null || sum.cases === 0) return <td className="is-figure quiet">–</td>;
  return (
    <td className="is-figure">
      {amountText(sum.amount)} <span className="quiet">{texts.cases(sum.cases)}</span>
    </td>
  );
}

/** Cases by what depends on them. */
export function StakedCases({ title, cases }: { title: string; cases: readonly StakedCase[] }) {
  const names = texts.case;
  return (
    <div>
      <h3>{title}</h3>
      <div className="stakes-scroll" tabIndex={0} role="group" aria-label={title}>
        <table className="stakes-table">
          <thead>
            <tr>
              <th scope="col">{names.number}</th>
              <th scope="col">{names.customer}</th>
              <th scope="col" className="is-figure">
                {names.value}
              </th>
              <th scope="col">{names.needBy}</th>
              <th scope="col">{names.risk}</th>
              <th scope="col">{names.penalty}</th>
            </tr>
          </thead>
          <tbody>
            {cases.map((one) => (
              <CaseRow key={one.id} one={one} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function CaseRow({ one }: { one: StakedCase }) {
  const { id, number, reference, customer, valueAtStake, needBy, penalty, penaltyOn } = one;
  const tone = one.atRisk === null ? 'quiet' : one.atRisk ? 'near' : '';
  const cost = penalty === null ? '' : moneyText(penalty);
  return (
    <tr>
      <td>
        <Link to="/applications/$id" params={{ id }} className="figures">
          {number ?? reference ?? words.application.draft}
        </Link>
      </td>
      <td>{customer}</td>
      <td className="is-figure">{valueAtStake === null ? '–' : moneyText(valueAtStake)}</td>
      <td className="days">{needBy === null ? '–' : dayText(needBy)}</td>
      <td className={tone}>{riskWord(one)}</td>
      <td>{texts.penaltyFrom(cost, penaltyOn === null ? '' : dayText(penaltyOn)) || '–'}</td>
    </tr>
  );
}

/** Whether it may come too late, in few words. */
function riskWord({ atRisk, atRiskReason }: StakedCase): string {
  if (atRisk !== null) return atRisk ? texts.risk.yes : texts.risk.no;
  const reason = texts.reasons.get(atRiskReason?.code ?? '') ?? atRiskReason?.text ?? '';
  return `${texts.risk.unknown}: ${reason}`;
}
