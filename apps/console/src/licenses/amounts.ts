import { moneyText, words } from '../words/index.js';
import type { License, LicenseLine, Shipment, ShippedLine } from './licenses.js';

const { licenses: texts } = words.tracker;

type Amount = LicenseLine['balance']['remaining'];

/** `380 each, 1,000.00 USD`, of what the line counts. */
export function amountText({ unit, currency }: LicenseLine, { quantity, value }: Amount): string {
  const said = [
    quantity === null ? '' : `${quantity} ${unit ?? ''}`.trim(),
    value === null ? '' : moneyText({ amount: value, currency: currency ?? '' }),
  ].filter(Boolean);
  return said.length === 0 ? texts.uncounted : said.join(', ');
}

/** `380 each` of a quantity, `1,000.00 USD` of a value. */
export function limitText({ of, in: unit }: License['limits'][number], amount: string): string {
  return of === 'value' ? moneyText({ amount, currency: unit }) : `${amount} ${unit}`;
}

/** What is left of a license, line by line. */
export function remainingText({ lines }: License): string {
  return lines.map((line) => amountText(line, line.balance.remaining)).join('; ');
}

export function lineName({ line, eccn, description }: LicenseLine): string {
  return texts.lineName(line, eccn, description);
}

/** `Line 1: 120 each, 300.00 USD`. */
export function shippedText(
  { lines }: License,
  { line, quantity, value }: Shipment['lines'][number],
): string {
  const of = lines.find((one) => one.line === line);
  return texts.shippedLine(
    line,
    of ? amountText(of, { quantity, value: value === null ? null : value.amount }) : '',
  );
}

/** What of a line is shipped or comes back, as it is written. */
export interface ShippedForm {
  readonly quantity: string;
  readonly amount: string;
  /** Of a line that counts neither. */
  readonly isPart: boolean;
}

export type ShippedForms = ReadonlyMap<number, ShippedForm>;

const BLANK: ShippedForm = { quantity: '', amount: '', isPart: false };

export function formOfLine(forms: ShippedForms, line: number): ShippedForm {
  return forms.get(line) ?? BLANK;
}

/** The lines of which something was written. */
export function shippedLinesOf(lines: readonly LicenseLine[], forms: ShippedForms): ShippedLine[] {
  return lines.flatMap(({ line, currency }) => {
    const { quantity, amount, isPart } = formOfLine(forms, line);
    const [pieces, money] = [quantity.trim(), amount.trim()];
    if (pieces === '' && money === '' && !isPart) return [];
    return [
      {
        line,
        quantity: pieces === '' ? null : pieces,
        value: money === '' ? null : { amount: money, currency: currency ?? '' },
      },
    ];
  });
}
