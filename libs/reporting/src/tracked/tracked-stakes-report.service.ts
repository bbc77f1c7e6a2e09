import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { TrackedStakes } from '@ninety/licensing';
import type { StakedCase } from '@ninety/licensing';
import { OfficeClock } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { CurrencySums, Foremost } from './stakes-sums.js';
import type {
  StakedCaseResponseDto,
  StakesQuery,
  StakesResponseDto,
  StakesRiskResponseDto,
} from './tracked-stakes.contract.js';

const NAMED = 10;

/** What depends on the cases of a company, and what of it may come too late. */
@Injectable()
export class TrackedStakesReport {
  constructor(
    private readonly stakes: TrackedStakes,
    private readonly clock: OfficeClock,
  ) {}

  /** Sums by currency, which are never added together; each says of how many cases, and of how many it is not known. */
  async report(caller: Principal, { regime, supplierId }: StakesQuery): Promise<StakesResponseDto> {
    assertMay(caller, 'reports.read');
    const filter = { regime, supplierId };
    const counted = new StakesCount();
    for await (const some of this.stakes.pending(caller, filter)) for (const one of some) counted.add(one);
    const notFiled = await this.stakes.notFiled(caller, filter);
    for (const { currency, amount, cases } of notFiled)
      if (currency !== null && amount !== null) counted.of(currency).addNotFiled(amount, cases);
    const named = counted.named();
    const numbers = await this.stakes.numbersOf(named.map(({ id }) => id));
    const cases = (sum: number, one: { readonly cases: number }) => sum + one.cases;
    return {
      asOf: await this.clock.today(),
      ...counted.shown(numbers),
      notFiled: notFiled.reduce(cases, 0),
      notFiledWithoutValue: notFiled.filter(({ currency }) => currency === null).reduce(cases, 0),
    };
  }
}

/** What is counted of the pending cases. */
class StakesCount {
  private pending = 0;
  private withoutValue = 0;
  private penaltiesWithoutAmount = 0;
  private readonly risk = { atRisk: 0, inTime: 0, notKnown: 0 };
  private readonly reasons = new Map<string, number>();
  private readonly currencies = new Map<string, CurrencySums>();
  private readonly nextPenalties = new Foremost<StakedCase>(NAMED, byPenaltyDay);

  add(one: StakedCase): void {
    const { valueAtStake, penalty = null, penaltyOn = null } = one.tracked;
    this.pending += 1;
    this.addRisk(one);
    if (valueAtStake === null) this.withoutValue += 1;
    else this.of(valueAtStake.currency).addValue(one, valueAtStake);
    if (penalty !== null) this.of(penalty.currency).addPenalty(one, penalty);
    else if (penaltyOn !== null) this.penaltiesWithoutAmount += 1;
    if (penaltyOn !== null && penaltyOn >= one.today) this.nextPenalties.add(one);
  }

  of(currency: string): CurrencySums {
    const sums = this.currencies.get(currency) ?? new CurrencySums(currency);
    this.currencies.set(currency, sums);
    return sums;
  }

  /** The cases that are named, some of them twice. */
  named(): StakedCase[] {
    return [
      ...[...this.currencies.values()].flatMap(({ largest }) => largest.all()),
      ...this.nextPenalties.all(),
    ];
  }

  shown(
    numbers: ReadonlyMap<Id, string | null>,
  ): Omit<StakesResponseDto, 'asOf' | 'notFiled' | 'notFiledWithoutValue'> {
    const view = (one: StakedCase) => caseView(one, numbers.get(one.id) ?? null);
    return {
      pending: this.pending,
      withoutValue: this.withoutValue,
      penaltiesWithoutAmount: this.penaltiesWithoutAmount,
      risk: this.riskShown(),
      currencies: [...this.currencies.values()]
        .sort((a, b) => b.size - a.size || a.currency.localeCompare(b.currency))
        .map((sums) => ({ ...sums.shown(), largest: sums.largest.all().map(view) })),
      nextPenalties: this.nextPenalties.all().map(view),
    };
  }

  private addRisk({ forecast: { atRisk, atRiskReason } }: StakedCase): void {
    if (atRisk === true) this.risk.atRisk += 1;
    else if (atRisk === false) this.risk.inTime += 1;
    else this.risk.notKnown += 1;
    if (atRiskReason) this.reasons.set(atRiskReason.code, (this.reasons.get(atRiskReason.code) ?? 0) + 1);
  }

  private riskShown(): StakesRiskResponseDto {
    return { ...this.risk, reasons: Object.fromEntries(this.reasons) };
  }
}

function byPenaltyDay(a: StakedCase, b: StakedCase): number {
  return (a.tracked.penaltyOn ?? '').localeCompare(b.tracked.penaltyOn ?? '');
}

function caseView(
  { id, reference, regime, tracked, forecast }: StakedCase,
  number: string | null,
): StakedCaseResponseDto {
  const { customer, orders, needBy, valueAtStake, penaltyOn, penalty } = tracked;
  const { atRisk, atRiskReason, p90On } = forecast;
  return {
    id,
    number,
    reference,
    regime,
    customer,
    orders,
    needBy,
    valueAtStake,
    penaltyOn: penaltyOn ?? null,
    penalty: penalty ?? null,
    atRisk,
    atRiskReason,
    p90On,
  };
}
