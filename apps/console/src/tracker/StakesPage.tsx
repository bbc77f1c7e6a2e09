import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, moneyText, words } from '../words/index.js';
import { regimeOptions } from './names.js';
import { OfCurrency, StakedCases } from './StakesOfCurrency.js';
import { useStakes } from './stakes.js';
import type { Stakes } from './stakes.js';
import './stakes.css';

const { stakes: texts } = words;

/** What depends on the pending cases, and what of it may come too late: to be read in a minute. */
export function StakesPage() {
  const { regime } = useSearch({ from: '/reports/stakes' });
  const navigate = useNavigate();
  const { regimes: here } = useHere();
  const asked = useStakes(regime);
  const path = '/v1/reports/stakes';
  return (
    <>
      <header className="spread">
        <Title text={texts.title} />
        <span className="row">
          <Link to="/reports">{texts.back}</Link>
          <FileLink path={path} isOfEntity query={{ regime }} format="csv" className="button" />
          <FileLink path={path} isOfEntity query={{ regime }} format="xlsx" className="button" />
        </span>
      </header>
      {here.length > 1 && (
        <div className="filters no-print">
          <Choice
            label={words.tracker.list.regime}
            value={regime ?? ''}
            onChange={(id) => void navigate({ to: '/reports/stakes', search: { regime: id }, replace: true })}
            options={[{ id: '', text: words.tracker.list.anyRegime }, ...regimeOptions(here)]}
          />
        </div>
      )}
      {asked.isPending || asked.isError ? <QueryState {...asked} /> : <Shown stakes={asked.data} />}
    </>
  );
}

function Shown({ stakes }: { stakes: Stakes }) {
  const { asOf, pending, currencies, nextPenalties } = stakes;
  return (
    <>
      <p className="quiet">{texts.intro(dayText(asOf), pending)}</p>
      {currencies.length === 0 && <Empty title={texts.none} next={texts.noneNext} />}
      {currencies.map((one) => (
        <OfCurrency key={one.currency} stakes={one} />
      ))}
      <div className="columns">
        <section>
          {nextPenalties.length > 0 && <StakedCases title={texts.next} cases={nextPenalties} />}
        </section>
        <NotKnown stakes={stakes} />
      </div>
    </>
  );
}

/** Of how many cases something is not known, and why. */
function NotKnown({ stakes }: { stakes: Stakes }) {
  const { withoutValue, penaltiesWithoutAmount, risk, notFiled, notFiledWithoutValue, currencies } = stakes;
  const reasons = Object.entries(risk.reasons).map(
    ([code, count]) => `${texts.reasons.get(code) ?? code} (${texts.cases(count)})`,
  );
  return (
    <section>
      <h2>{texts.notKnown}</h2>
      <ul>
        <li>{texts.withoutValue(withoutValue)}</li>
        <li>{texts.riskNotKnownOf(risk.notKnown, reasons)}</li>
        <li>{texts.withoutAmount(penaltiesWithoutAmount)}</li>
        <li>
          {texts.notFiled(notFiled, notFiledWithoutValue)}{' '}
          {currencies
            .filter((one) => one.notFiled.cases > 0)
            .map(({ currency, notFiled: { amount, cases } }) =>
              texts.notFiledSum(moneyText({ amount, currency }), cases),
            )
            .join(' ')}
        </li>
      </ul>
    </section>
  );
}
