import { dayText, instantText, spoken } from './index.js';

const INSTANT = /\b\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z/g;
const DAY = /\b\d{4}-\d\d-\d\d\b/g;
/** What is in capitals is a setting, which is called by its name. */
const WORD = /\b[a-z]+(?:_[a-z]+)+\b/g;

/** A sentence of the service as people read it: its days written out, the words of its machines spoken. */
export function said(text: string): string {
  return text
    .replaceAll(INSTANT, (at) => (isTime(at) ? instantText(at) : at))
    .replaceAll(DAY, (day) => (isTime(day) ? dayText(day) : day))
    .replaceAll(WORD, spoken);
}

function isTime(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** `/items/0/unitPrice` is `items 1, unit price`: where in a form something is. */
export function placeText(pointer: string): string {
  return pointer
    .split('/')
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : plain(part)))
    .join(', ')
    .replaceAll(/, (?=\d)/g, ' ');
}

function plain(name: string): string {
  return spoken(name).replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
