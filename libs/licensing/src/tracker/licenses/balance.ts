import type { FieldError, Sentence } from '@ninety/platform';
import Big from 'big.js';
import type { LicenseRules } from './license-rules.js';
import { say } from '../../sentences.js';

/** A line of a recorded license, with what was used of it: amounts as decimal texts. */
export interface LicenseLine {
  /** Counts from 1. */
  readonly line: number;
  readonly eccn: string;
  readonly description: string;
  readonly unit: string | null;
  readonly quantity: string | null;
  readonly value: string | null;
  readonly currency: string | null;
  /** Percent, where the face says one. */
  readonly tolerance: string | null;
  readonly opening: Amount;
  readonly shipped: Amount;
  readonly returned: Amount;
}

/** So much of a line; 0 of what it does not count. */
export interface Amount {
  readonly quantity: string;
  readonly value: string;
}

export const NOTHING: Amount = { quantity: '0', value: '0' };

/** What was shipped or came back of a line, as it was said. */
export interface SaidLine {
  readonly line: number;
  readonly quantity: string | null;
  readonly value: { readonly amount: string; readonly currency: string } | null;
}

/** What no shipment may go beyond. */
export interface Limit {
  readonly of: 'quantity' | 'value';
  /** Null: of all lines together that have a value in the currency. */
  readonly line: number | null;
  /** The unit, or the currency. */
  readonly in: string;
  /** As it was authorized, without a tolerance. */
  readonly authorized: Big;
  readonly most: Big;
  readonly used: Big;
  readonly citation: string | null;
}

/** Shares of a limit, in percent, at which a warning is given. */
const WARNING_LEVELS = [80, 90] as const;

/** What bounds the shipments under a license; nothing where no line has a quantity or a value. */
export function limitsOf(rules: LicenseRules, lines: readonly LicenseLine[]): Limit[] {
  return [...lines.flatMap((line) => quantityLimit(rules, line)), ...valueLimits(rules, lines)];
}

/** The quantity of a line with its tolerance; null where it has none. */
export function mostQuantity(
  { quantity: rule }: LicenseRules,
  { eccn, quantity, tolerance }: Pick<LicenseLine, 'eccn' | 'quantity' | 'tolerance'>,
): string | null {
  return quantity === null ? null : withTolerance(quantity, rule.tolerance(eccn, tolerance)).toFixed();
}

/** How the lines stand with more opening usage, shipped or returned; what a line does not count is left out. */
export function adding(
  lines: readonly LicenseLine[],
  to: 'opening' | 'shipped' | 'returned',
  said: readonly SaidLine[],
  sign: 1 | -1 = 1,
): LicenseLine[] {
  const byLine = new Map<number, SaidLine[]>();
  for (const one of said) {
    const others = byLine.get(one.line);
    if (others) others.push(one);
    else byLine.set(one.line, [one]);
  }
  return lines.map((line) => {
    const of = byLine.get(line.line);
    if (of === undefined) return line;
    const quantity = sumOf(of.map((one) => (line.quantity === null ? null : one.quantity)));
    const value = sumOf(of.map((one) => (line.value === null ? null : (one.value?.amount ?? null))));
    return {
      ...line,
      [to]: {
        quantity: new Big(line[to].quantity).plus(quantity.times(sign)).toFixed(),
        value: new Big(line[to].value).plus(value.times(sign)).toFixed(),
      },
    };
  });
}

/** What is used of a line: as it was recorded, and shipped since, without what came back. */
export function usedOf({ opening, shipped, returned }: LicenseLine): { quantity: Big; value: Big } {
  const of = (what: keyof Amount) => new Big(opening[what]).plus(shipped[what]).minus(returned[what]);
  return { quantity: of('quantity'), value: of('value') };
}

/** What may still be shipped of each line by its face, without a tolerance. */
export function openOf(lines: readonly LicenseLine[]) {
  return lines.map((line) => {
    const { quantity, value, currency } = line;
    const used = usedOf(line);
    const left = (of: string, what: keyof Amount) => new Big(of).minus(used[what]);
    const atLeast0 = (amount: Big) => (amount.lt(0) ? new Big(0) : amount);
    return {
      item: line.line,
      remaining: {
        ...(quantity === null ? {} : { quantity: atLeast0(left(quantity, 'quantity')).toFixed() }),
        ...(value === null || currency === null
          ? {}
          : { value: { amount: atLeast0(left(value, 'value')).toFixed(2), currency } }),
      },
    };
  });
}

/** Which limits are overdrawn, in words; `pointerOf` says where the fault of a line is. */
export function overdraftsOf(limits: readonly Limit[], pointerOf: (limit: Limit) => string): FieldError[] {
  return limits
    .filter(({ used, most }) => used.gt(most))
    .map((limit) => ({
      pointer: pointerOf(limit),
      detail: overdrawn(limit),
      ...(limit.citation === null ? {} : { citation: limit.citation }),
    }));
}

function overdrawn({ used, in: unit, line, most }: Limit): Sentence {
  const said = { used: used.toFixed(), unit, most: most.toFixed() };
  return line === null ? say('lines_overdrawn', said) : say('line_overdrawn', { ...said, line });
}

/** Whether nothing is left of any line. A line without quantity and value never comes to an end. */
export function isUsedUp(lines: readonly LicenseLine[]): boolean {
  return lines.every((line) => {
    const used = usedOf(line);
    if (line.quantity !== null) return used.quantity.gte(line.quantity);
    return line.value !== null && used.value.gte(line.value);
  });
}

/** The greatest share of what was authorized that is used, in percent; null where nothing bounds the license. */
export function usedPercentOf(limits: readonly Limit[]): number | null {
  if (limits.length === 0) return null;
  return Math.max(
    ...limits.map(({ used, authorized }) => used.div(authorized).times(100).round(2).toNumber()),
  );
}

/** The highest warning level that is reached; 0: none. */
export function warningLevelOf(limits: readonly Limit[]): number {
  const isReached = (level: number) =>
    limits.some(({ used, authorized }) => used.times(100).gte(authorized.times(level)));
  return WARNING_LEVELS.findLast(isReached) ?? 0;
}

function quantityLimit(rules: LicenseRules, line: LicenseLine): Limit[] {
  const most = mostQuantity(rules, line);
  if (line.quantity === null || most === null) return [];
  return [
    {
      of: 'quantity',
      line: line.line,
      in: line.unit ?? '',
      authorized: new Big(line.quantity),
      most: new Big(most),
      used: usedOf(line).quantity,
      citation: rules.quantity.citation,
    },
  ];
}

function valueLimits({ value: rule }: LicenseRules, lines: readonly LicenseLine[]): Limit[] {
  const each = lines.flatMap((line): Limit[] => {
    const { value, currency, eccn, tolerance } = line;
    if (value === null || currency === null) return [];
    return [
      {
        of: 'value',
        line: line.line,
        in: currency,
        authorized: new Big(value),
        most: withTolerance(value, rule.tolerance(eccn, tolerance)),
        used: usedOf(line).value,
        citation: rule.citation,
      },
    ];
  });
  if (!rule.isWhole) return each;
  return [...new Set(each.map((limit) => limit.in))].map((currency) => {
    const together = each.filter((limit) => limit.in === currency);
    const sum = (of: 'authorized' | 'most' | 'used') =>
      together.reduce((total, limit) => total.plus(limit[of]), new Big(0));
    return {
      of: 'value' as const,
      line: null,
      in: currency,
      authorized: sum('authorized'),
      most: sum('most'),
      used: sum('used'),
      citation: rule.citation,
    };
  });
}

function withTolerance(amount: string, percent: string): Big {
  return new Big(amount).times(new Big(percent).div(100).plus(1)).round(4);
}

function sumOf(amounts: readonly (string | null)[]): Big {
  return amounts.reduce<Big>((sum, amount) => sum.plus(amount ?? '0'), new Big(0));
}
