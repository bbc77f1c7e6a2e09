import type { Words } from '../english.js';
import { tableBy } from '../table.js';
import { tage } from './counted.js';

export const freeze: Words['freeze'] = {
  title: 'Steht die Behörde still?',
  link: 'Steht sie still?',
  back: 'Wie lange die Behörden brauchten',
  states: tableBy<'frozen' | 'slower' | 'faster' | 'no_change' | 'cannot_say', string>({
    frozen: 'Sie steht nahezu still',
    slower: 'Sie ist langsamer',
    faster: 'Sie ist schneller',
    no_change: 'Wie bisher',
    cannot_say: 'Nicht bekannt',
  }),
  sure: (percent) => `zu ${percent} % sicher`,
  notSure: 'wie sicher, lässt sich nicht sagen',
  since: (from, to) => (from === to ? `seit ${from}` : `seit einem Tag zwischen ${from} und ${to}`),
  closed: (from, to, reason) => `Geschlossen vom ${from} bis ${to}: ${reason}`,
  decisions: 'Entscheidungen seitdem',
  halfYear: 'Entscheidungen im letzten halben Jahr',
  expected: 'wären zu erwarten gewesen',
  lastDecision: 'letzte Entscheidung',
  chart: 'Entscheidungen je 100 offene Vorgangstage',
  chartText: 'Nach Wochen, die am genannten Tag enden; nur Arbeitstage, ohne Schließungen.',
  rate: 'Entscheidungen je 100 Vorgangstage',
  changed: 'Dasselbe, seit die Änderung begonnen haben kann',
  method: 'Wie das gezählt wird',
  lost: 'Verlorene Tage',
  lostIntro: (from, to) =>
    `Vom ${from} bis ${to}, jeder Tag eines Vorgangs einmal. Was niemand erfasst hat, ist nicht bekannt und zählt nicht als verloren.`,
  sureDays: 'sicher verloren',
  maybeDays: 'höchstens möglich',
  pending: 'Tage, an denen Vorgänge anhängig waren',
  none: 'Von keinem Tag eines Vorgangs ist bekannt, dass er verloren ging.',
  noneNext: 'Erfassen Sie Einreichungen, Aussetzungen und Antworten zu Vorgängen.',
  cause: 'Was geschah',
  atLeast: 'Tage mindestens',
  atMost: 'Tage höchstens',
  largest: 'Vorgänge, die am meisten verloren haben',
  case: 'Vorgang',
  unnumbered: 'ohne Nummer',
  between: (least, most) => (least === most ? tage(least) : `${least} bis ${tage(most)}`),
};
