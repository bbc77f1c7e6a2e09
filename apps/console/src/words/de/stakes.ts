import type { Words } from '../english.js';
import { table } from '../table.js';
import { gezaehlt } from './counted.js';

const vorgaenge = (count: number) => gezaehlt(count, 'Vorgang', 'Vorgänge');

export const stakes: Words['stakes'] = {
  title: 'Was auf dem Spiel steht',
  link: 'Was auf dem Spiel steht',
  view: 'Gefährdet',
  back: 'Wie lange die Behörden brauchten',
  intro: (day, pending) =>
    `Stand ${day}: ${vorgaenge(pending)} anhängig. Was gefährdet ist, wird aus ähnlichen eigenen Vorgängen geschätzt und, wo es davon wenige gibt, aus Veröffentlichtem; Währungen werden nie zusammengezählt.`,
  cases: vorgaenge,
  none: 'Bei keinem anhängigen Vorgang steht etwas auf dem Spiel.',
  noneNext:
    'Geben Sie bei einem Antrag an, was von ihm abhängt und bis wann er gebraucht wird; erfassen Sie seine Einreichung.',
  pending: 'anhängig',
  atRisk: 'droht zu spät zu kommen',
  penalties: 'Vertragsstrafen höchstens',
  nextPenalty: (day) => `die nächste ab ${day}`,
  riskNotKnown: (amount, count) => `bei ${amount} (${vorgaenge(count)}) lässt es sich nicht sagen`,
  needed: 'Bis wann es gebraucht wird',
  columns: {
    term: 'Wann',
    amount: 'Auf dem Spiel',
    atRisk: 'Gefährdet',
    notKnown: 'Nicht bekannt',
    penalties: 'Vertragsstrafen',
  },
  terms: {
    passed: 'Vor heute',
    within30: 'In 30 Tagen',
    within60: 'In 60 Tagen',
    within90: 'In 90 Tagen',
    later: 'Später',
    notSaid: 'Nicht angegeben',
  },
  termsText: 'Was in 30 Tagen gebraucht wird, gehört auch zu dem, was in 60 gebraucht wird, und so weiter.',
  largest: (currency) => `Die größten in ${currency}`,
  case: {
    number: 'Vorgang',
    customer: 'Kunde',
    value: 'Wert auf dem Spiel',
    needBy: 'Gebraucht bis',
    risk: 'Rechtzeitig?',
    penalty: 'Vertragsstrafe',
  },
  risk: { yes: 'Gefährdet', no: 'Rechtzeitig', unknown: 'Nicht bekannt' },
  penaltyFrom: (amount, day) => [amount, day && `ab ${day}`].filter(Boolean).join(' '),
  next: 'Vertragsstrafen, die als Nächstes kommen',
  notKnown: 'Was nicht bekannt ist',
  withoutValue: (count) => `${vorgaenge(count)} anhängig ohne Wert: oben in keiner Summe.`,
  riskNotKnownOf: (count, reasons) =>
    `${vorgaenge(count)}, von denen sich nicht sagen lässt, ob sie rechtzeitig kommen${reasons.length === 0 ? '.' : `: ${reasons.join('; ')}`}`,
  withoutAmount: (count) => `${vorgaenge(count)} mit einer Vertragsstrafe ab einem Tag, ohne Betrag.`,
  notFiled: (count, withoutValue) =>
    `${vorgaenge(count)} noch nicht eingereicht, davon ${withoutValue} ohne Wert: nicht anhängig und oben in keiner Summe.`,
  notFiledSum: (amount, count) => `Nicht eingereicht: ${amount} (${vorgaenge(count)}).`,
  reasons: table({
    risk_without_day: 'nicht angegeben, bis wann er gebraucht wird',
    too_few_like: 'zu wenige ähnliche Vorgänge sind entschieden',
    none_watched_so_long: 'kein ähnlicher Vorgang wurde so lange beobachtet',
  }),
};
