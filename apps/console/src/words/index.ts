import { english } from './english.js';
import type { Words } from './english.js';
import { formatsOf } from './formats.js';
import type { Language } from './language.js';

/** Every text of the console, in the reader's language: nothing that says something is loaded before that is settled. */
export let words: Words = english;
let formats = formatsOf('en');

/** Settles in which language all is said from here on. */
export function speak(language: Language, texts: Words): void {
  words = texts;
  formats = formatsOf(language);
}

/** `under_review` is `under review`. */
export function spoken(name: string): string {
  return words.terms.get(name) ?? name.replaceAll('_', ' ');
}

/** The same at the beginning of a sentence. */
export function titled(name: string): string {
  const text = spoken(name);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A kind of document as people call it. */
export function documentText(kind: string): string {
  return words.documents.kinds.get(kind) ?? titled(kind);
}

/** `2019-07-22` is `22 Jul 2019`. */
export function dayText(day: string): string {
  return formats.day(new Date(`${day}T00:00:00Z`));
}

/** An instant in the reader's own time zone. */
export function instantText(at: string): string {
  const time = new Date(at);
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return `${dayText(local.toISOString().slice(0, 10))}, ${formats.minute.format(time)}`;
}

/** The time of day with its seconds. */
export function secondText(time: Date): string {
  return formats.second.format(time);
}

/** `1000000` is `1,000,000`. */
export function numberText(value: number): string {
  return formats.number.format(value);
}

/** How alike two things are, from 0 to 1: `0.85`. */
export function scoreText(score: number): string {
  return formats.score.format(score);
}

/** `{ amount: "1250.00", currency: "USD" }` is `1,250.00 USD`; the digits are the service's own. */
export function moneyText({ amount, currency }: { amount: string; currency: string }): string {
  return `${amountText(amount)} ${currency}`;
}

/** The same of a currency that is said beside it. */
export function amountText(amount: string): string {
  const [whole = '', cents] = amount.split('.');
  const { group, decimal } = formats;
  return `${whole.replaceAll(/(?<=\d)(?=(?:\d{3}){1,9}$)/g, group)}${cents === undefined ? '' : `${decimal}${cents}`}`;
}

/** `FI` is `Finland`. */
export function countryText(code: string): string {
  return formats.countries.of(code) ?? code;
}
