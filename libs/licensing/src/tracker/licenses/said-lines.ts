import Big from 'big.js';
import type { LicenseRules } from './license-rules.js';
import type { LicenseLine, SaidLine } from './balance.js';
import type { ShippedLineDto } from './recorded-license.contract.js';
import type { SentenceCode, SentenceParams } from '../sentences.js';

/** What is wrong with a line of a shipment, a return or an opening usage, and where. */
export interface LineFault {
  readonly pointer: string;
  readonly code: SentenceCode;
  readonly params: SentenceParams;
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
  for (const [index, one] of said.entries()) {
    const fault = faultOf(rules, lines, one);
    if (fault) return { ...fault, pointer: `/lines/${index}${fault.pointer}` };
    if (said.findIndex(({ line }) => line === one.line) < index)
      return { pointer: `/lines/${index}/line`, code: 'line_twice', params: { line: one.line } };
  }
  return null;
}

/** The same of one line that need not say everything which the line counts. */
export function amountFault(
  rules: LicenseRules,
  lines: readonly LicenseLine[],
  { line, quantity, value }: SaidLine,
): LineFault | null {
  const of = lines.find((one) => one.line === line);
  if (!of) return { pointer: '/line', code: 'no_line', params: { line } };
  if (quantity !== null && of.unit !== null && !rules.fitsUnit(quantity, of.unit))
    return { pointer: '/quantity', code: 'not_whole', params: { unit: of.unit } };
  if (value !== null && of.currency !== null && value.currency !== of.currency)
    return { pointer: '/value/currency', code: 'other_currency', params: { line, currency: of.currency } };
  return null;
}

function faultOf(rules: LicenseRules, lines: readonly LicenseLine[], said: SaidLine): LineFault | null {
  const of = lines.find(({ line }) => line === said.line);
  if (of && of.quantity !== null && said.quantity === null)
    return { pointer: '/quantity', code: 'quantity_required', params: { line: said.line } };
  if (of && of.value !== null && said.value === null)
    return { pointer: '/value', code: 'value_required', params: { line: said.line } };
  return amountFault(rules, lines, said);
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
