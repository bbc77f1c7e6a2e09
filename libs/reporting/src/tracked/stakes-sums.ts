import type { StakedCase } from '@ninety/licensing';
import type { MoneyDto } from '@ninety/suppliers';
import Big from 'big.js';
import { daysAfter } from '../days.js';
import type {
  CurrencyStakesResponseDto,
  NeedsResponseDto,
  PenaltiesResponseDto,
  RiskedSumResponseDto,
  StakesSumResponseDto,
} from './tracked-stakes.contract.js';

/** So many of the largest are named. */
const NAMED = 10;
/** Terms of a report, in days from today. */
const TERMS = [
  ['within30', 30],
  ['within60', 60],
  ['within90', 90],
] as const;

type Term = 'passed' | (typeof TERMS)[number][0] | 'later' | 'notSaid';

/** Amounts of one currency, with how many cases they are of. */
class Sum {
  private amount = new Big(0);
  private cases = 0;

  add(amount: string, cases = 1): void {
    this.amount = this.amount.plus(amount);
    this.cases += cases;
  }

  shown(): StakesSumResponseDto {
    return { amount: this.amount.toFixed(), cases: this.cases };
  }
}

/** The same, and what of it may come too late. */
class RiskedSum {
  private readonly all = new Sum();
  private readonly atRisk = new Sum();
  private readonly notKnown = new Sum();

  add(amount: string, atRisk: boolean | null): void {
    this.all.add(amount);
    if (atRisk === true) this.atRisk.add(amount);
    if (atRisk === null) this.notKnown.add(amount);
  }

  shown(): RiskedSumResponseDto {
    return { ...this.all.shown(), atRisk: this.atRisk.shown(), riskNotKnown: this.notKnown.shown() };
  }
}

/** What is at stake in one currency. */
export class CurrencySums {
  private readonly pending = new RiskedSum();
  private readonly needed = new Map<Term, RiskedSum>();
  private readonly penalties = new RiskedSum();
  private readonly penalized = new Map<Term, RiskedSum>();
  private readonly notFiled = new Sum();
  private nextOn: string | null = null;
  readonly largest = new Foremost<StakedCase>(NAMED, byValue);

  constructor(readonly currency: string) {}

  addValue(one: StakedCase, { amount }: MoneyDto): void {
    const { atRisk } = one.forecast;
    this.pending.add(amount, atRisk);
    for (const term of termsOf(one.tracked.needBy, one.today)) ofTerm(this.needed, term).add(amount, atRisk);
    this.largest.add(one);
  }

  addPenalty(one: StakedCase, { amount }: MoneyDto): void {
    const { atRisk } = one.forecast;
    const on = one.tracked.penaltyOn ?? null;
    this.penalties.add(amount, atRisk);
    for (const term of termsOf(on, one.today)) ofTerm(this.penalized, term).add(amount, atRisk);
    if (on !== null && on >= one.today && (this.nextOn === null || on < this.nextOn)) this.nextOn = on;
  }

  addNotFiled(amount: string, cases: number): void {
    this.notFiled.add(amount, cases);
  }

  get size(): number {
    return this.pending.shown().cases;
  }

  shown(): Omit<CurrencyStakesResponseDto, 'largest'> {
    return {
      currency: this.currency,
      pending: this.pending.shown(),
      needed: this.needs(),
      penalties: this.penaltySums(),
      notFiled: this.notFiled.shown(),
    };
  }

  private needs(): NeedsResponseDto {
    const of = (term: Term) => ofTerm(this.needed, term).shown();
    const { amount, cases } = of('notSaid');
    return {
      passed: of('passed'),
      within30: of('within30'),
      within60: of('within60'),
      within90: of('within90'),
      later: of('later'),
      notSaid: { amount, cases },
    };
  }

  private penaltySums(): PenaltiesResponseDto {
    const of = (term: Term): StakesSumResponseDto => {
      const { amount, cases } = ofTerm(this.penalized, term).shown();
      return { amount, cases };
    };
    const { atRisk, amount, cases } = this.penalties.shown();
    return {
      total: { amount, cases },
      atRisk,
      passed: of('passed'),
      within30: of('within30'),
      within60: of('within60'),
      within90: of('within90'),
      later: of('later'),
      notSaid: of('notSaid'),
      nextOn: this.nextOn,
    };
  }
}

/** The foremost of what is added, in their order. */
export class Foremost<T> {
  private readonly kept: T[] = [];

  constructor(
    private readonly most: number,
    private readonly compare: (a: T, b: T) => number,
  ) {}

  add(one: T): void {
    const place = this.kept.findIndex((other) => this.compare(one, other) < 0);
    this.kept.splice(place < 0 ? this.kept.length : place, 0, one);
    if (this.kept.length > this.most) this.kept.pop();
  }

  all(): readonly T[] {
    return this.kept;
  }
}

/** The terms to which a day belongs. */
function termsOf(on: string | null, today: string): Term[] {
  if (on === null) return ['notSaid'];
  if (on < today) return ['passed'];
  const within = TERMS.filter(([, days]) => on <= daysAfter(today, days)).map(([term]) => term);
  return within.length === 0 ? ['later'] : within;
}

function ofTerm(sums: Map<Term, RiskedSum>, term: Term): RiskedSum {
  const sum = sums.get(term) ?? new RiskedSum();
  sums.set(term, sum);
  return sum;
}

/** The largest first, of one currency. */
function byValue(a: StakedCase, b: StakedCase): number {
  const [first, second] = [a, b].map(({ tracked }) => new Big(tracked.valueAtStake?.amount ?? 0));
  return (second ?? new Big(0)).cmp(first ?? 0);
}
