import Big from 'big.js';
import type { LicenseRules } from './license-rules.js';
import type { LicenseLine, SaidLine } from './balance.js';
import type { ShippedLineDto } from './recorded-license.contract.js';
import type { Sentence } from '@ninety/platform';
import { sentenceBy } from '../sentences.js';
import type { SaidWith, SentenceCode } from '../sentences.js';

/** What is wrong with a line of a shipment, a return or an opening usage, and where. */
export interface LineFault {
  readonly pointer: string;
  /** The number of the line that was named. */
  readonly line: number;
  readonly sentence: Sentence;
}

/** What was said of each line; what was left out is null. */
export function saidLines(lines: readonly ShippedLineDto[]): SaidLine[] {
  return lines.map(({ line, quantity, value }) => ({
    line,
    quantity: quantity ?? null,
    value: value == null ? null : { amount: value.amount, currency: value.currency },
  }));
}

/**
 * The first thing that is wrong with lines that were said of a license: each names one of its lines, once, and says what
 * that line counts. Null: nothing.
 */
export function lineFault(
  rules: LicenseRules,
  lines: readonly LicenseLine[],
  said: readonly SaidLine[],
): LineFault | null {
  const byLine = new Map(lines.map((line) => [line.line, line]));
  const seen = new Set<number>();
  for (const [index, one] of said.entries()) {
    const pointer = `/lines/${index}`;
    const fault = faultOf(rules, byLine.get(one.line), one);
    if (fault) return { ...fault, pointer: `${pointer}${fault.pointer}` };
    if (seen.has(one.line)) return faultAt(`${pointer}/line`, one.line, 'line_twice', { line: one.line });
    seen.add(one.line);
  }
  return null;
}

/** The same of one line that need not say everything which the line counts. */
export function amountFault(
  rules: LicenseRules,
  of: LicenseLine | undefined,
  { line, quantity, value }: SaidLine,
): LineFault | null {
  if (!of) return faultAt('/line', line, 'no_line', { line });
  if (quantity !== null && of.unit !== null && !rules.fitsUnit(quantity, of.unit))
    return faultAt('/quantity', line, 'not_whole', { unit: of.unit });
  if (value !== null && of.currency !== null && value.currency !== of.currency)
    return faultAt('/value/currency', line, 'other_currency', { line, currency: of.currency });
  return null;
}

function faultOf(rules: LicenseRules, of: LicenseLine | undefined, said: SaidLine): LineFault | null {
  if (of && of.quantity !== null && said.quantity === null)
    return faultAt('/quantity', said.line, 'line_quantity_required', { line: said.line });
  if (of && of.value !== null && said.value === null)
    return faultAt('/value', said.line, 'line_value_required', { line: said.line });
  return amountFault(rules, of, said);
}

function faultAt<C extends SentenceCode>(
  pointer: string,
  line: number,
  code: C,
  ...params: SaidWith<C>
): LineFault {
  return { pointer, line, sentence: sentenceBy(code, ...params) };
}

/** What of a shipment is still out, by line, after what came back of it. */
export function stillOut(shipped: readonly SaidLine[], returned: readonly SaidLine[]): SaidLine[] {
  return shipped.map(({ line, quantity, value }) => {
    const back = returned.filter((one) => one.line === line);
    const left = (amount: string, of: (one: SaidLine) => string | null) =>
      back.reduce((rest, one) => rest.minus(of(one) ?? '0'), new Big(amount)).toFixed();
    return {
      line,
      quantity: quantity === null ? null : left(quantity, (one) => one.quantity),
      value:
        value === null
          ? null
          : { amount: left(value.amount, (one) => one.value?.amount ?? null), currency: value.currency },
    };
  });
}
