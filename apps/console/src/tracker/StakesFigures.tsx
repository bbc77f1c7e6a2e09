import { Figure } from '../parts/Figure.js';
import { dayText, moneyText, words } from '../words/index.js';
import type { CurrencyStakes } from './stakes.js';

const { stakes: texts } = words;

/** What depends on the pending cases in one currency, in three figures. */
export function StakesFigures({ stakes }: { readonly stakes: CurrencyStakes }) {
  const { currency, pending, penalties } = stakes;
  const money = (amount: string) => moneyText({ amount, currency });
  const { atRisk, riskNotKnown } = pending;
  return (
    <div className="figure-row">
      <Figure value={money(pending.amount)} text={texts.pending}>
        <span className="quiet">{texts.cases(pending.cases)}</span>
      </Figure>
      <Figure value={money(atRisk.amount)} text={texts.atRisk}>
        <span className="quiet">
          {texts.cases(atRisk.cases)}; {texts.riskNotKnown(money(riskNotKnown.amount), riskNotKnown.cases)}
        </span>
      </Figure>
      <Figure value={money(penalties.total.amount)} text={texts.penalties}>
        <span className="quiet">
          {texts.cases(penalties.total.cases)}
          {penalties.nextOn !== null && `; ${texts.nextPenalty(dayText(penalties.nextOn))}`}
        </span>
      </Figure>
    </div>
  );
}
