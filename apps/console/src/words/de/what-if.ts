import type { Words } from '../english.js';
import { mehrzahl, zahl } from './counted.js';

export const whatIf: Words['whatIf'] = {
  title: 'Was wäre, wenn',
  open: 'Was wäre, wenn …',
  close: 'Schließen',
  what: 'Angenommen',
  day: 'Am',
  handle: (what) => `Der Tag, für den angenommen wird: ${what}`,
  then: 'dann',
  result: (day, status) => `Am ${day} wäre es: ${status}`,
  later: (days) => mehrzahl(days, { one: '1 Tag später', other: `${zahl(days)} Tage später` }),
  earlier: (days) => mehrzahl(days, { one: '1 Tag früher', other: `${zahl(days)} Tage früher` }),
  between: (earliest, latest) => `${earliest}, höchstens ${latest}`,
  same: 'am selben Tag',
  begins: 'beginnt zu laufen',
  gone: (clock) => `${clock}: liefe nicht`,
  legend: 'Eine Linie zwischen zwei Marken: vom Tag, wie es steht, zu dem Tag, der es wäre.',
  answered: (whose) => `${whose} antwortet`,
  requestAnswered: 'der Antragsteller antwortet',
  holdReleased: (kind) => `die Aussetzung endet: ${kind}`,
  decided: (what) => `entschieden wird: ${what}`,
  happens: (what) => `es geschieht: ${what}`,
  nothing: 'bis dahin geschieht nichts',
  moved: (what, day) => `dies war an einem anderen Tag: ${what}, ${day}`,
};
