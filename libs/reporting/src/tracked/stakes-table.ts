import type { TableColumn } from '@ninety/platform';
import type {
  CurrencyStakesResponseDto,
  RiskedSumResponseDto,
  StakedCaseResponseDto,
  StakesResponseDto,
  StakesSumResponseDto,
} from './tracked-stakes.contract.js';

/** A line of the report as a table: a figure, or one of the largest cases. */
export interface StakesLine {
  readonly figure: string;
  readonly currency?: string;
  readonly sum?: StakesSumResponseDto | RiskedSumResponseDto;
  /** Where only cases are counted. */
  readonly cases?: number;
  readonly one?: StakedCaseResponseDto;
}

const riskedOf = ({ sum }: StakesLine): RiskedSumResponseDto | undefined =>
  sum !== undefined && 'riskNotKnown' in sum ? sum : undefined;

export const STAKES_COLUMNS: readonly TableColumn<StakesLine>[] = [
  { name: 'figure', of: ({ figure }) => figure },
  { name: 'currency', of: ({ currency }) => currency },
  { name: 'amount', kind: 'number', of: ({ sum, one }) => sum?.amount ?? one?.valueAtStake?.amount },
  { name: 'cases', kind: 'number', of: ({ sum, cases }) => sum?.cases ?? cases },
  { name: 'atRiskAmount', kind: 'number', of: (line) => riskedOf(line)?.atRisk.amount },
  { name: 'atRiskCases', kind: 'number', of: (line) => riskedOf(line)?.atRisk.cases },
  { name: 'riskNotKnownAmount', kind: 'number', of: (line) => riskedOf(line)?.riskNotKnown.amount },
  { name: 'riskNotKnownCases', kind: 'number', of: (line) => riskedOf(line)?.riskNotKnown.cases },
  { name: 'number', of: ({ one }) => one?.number },
  { name: 'reference', of: ({ one }) => one?.reference },
  { name: 'customer', of: ({ one }) => one?.customer },
  { name: 'orders', of: ({ one }) => one?.orders.join('; ') },
  { name: 'needBy', kind: 'day', of: ({ one }) => one?.needBy },
  { name: 'atRisk', of: ({ one }) => (one?.atRisk == null ? null : String(one.atRisk)) },
  { name: 'atRiskReason', of: ({ one }) => one?.atRiskReason?.text },
  { name: 'penaltyOn', kind: 'day', of: ({ one }) => one?.penaltyOn },
  { name: 'penalty', kind: 'number', of: ({ one }) => one?.penalty?.amount },
  { name: 'penaltyCurrency', of: ({ one }) => one?.penalty?.currency },
];

/** The report as a table: what is counted of all cases, then each currency with its figures and its largest cases. */
export function stakesLines(report: StakesResponseDto): StakesLine[] {
  const { pending, withoutValue, penaltiesWithoutAmount, risk, notFiled, notFiledWithoutValue } = report;
  return [
    { figure: 'pending', cases: pending },
    { figure: 'pending without a value', cases: withoutValue },
    { figure: 'at risk', cases: risk.atRisk },
    { figure: 'in time', cases: risk.inTime },
    { figure: 'risk not known', cases: risk.notKnown },
    { figure: 'penalties without an amount', cases: penaltiesWithoutAmount },
    { figure: 'not filed', cases: notFiled },
    { figure: 'not filed, without a value', cases: notFiledWithoutValue },
    ...report.currencies.flatMap(currencyLines),
    ...report.nextPenalties.map((one) => ({
      figure: 'next penalty',
      ...(one.valueAtStake ? { currency: one.valueAtStake.currency } : {}),
      one,
    })),
  ];
}

function currencyLines(stakes: CurrencyStakesResponseDto): StakesLine[] {
  const { currency, pending, needed, penalties, notFiled, largest } = stakes;
  const { nextOn: _next, ...sums } = penalties;
  return [
    { figure: 'pending', currency, sum: pending },
    ...Object.entries<StakesSumResponseDto>({ ...needed }).map(([term, sum]) => ({
      figure: `needed ${term}`,
      currency,
      sum,
    })),
    ...Object.entries<StakesSumResponseDto>(sums).map(([term, sum]) => ({
      figure: `penalties ${term}`,
      currency,
      sum,
    })),
    { figure: 'not filed', currency, sum: notFiled },
    ...largest.map((one) => ({ figure: 'largest', currency, one })),
  ];
}
