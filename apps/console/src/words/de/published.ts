import type { Words } from '../english.js';
import { table } from '../table.js';
import { mehrzahl, zahl } from './counted.js';

export const published: Words['published'] = {
  title: 'Neben dem, was andere veröffentlicht haben',
  text: 'Zwei Bilder mit demselben Maßstab in Tagen. Jede veröffentlichte Zahl hat ihre eigene Definition: Keine zwei ergeben eine Kurve, und keine ist ein Punkt der unseren.',
  own: 'Hier gezählt',
  ownByDecision: 'Median der gezählten Tage, nach Monat der Entscheidung',
  ownByFiling:
    'Median der Tage bis zur Entscheidung, nach Monat der Einreichung; zwischen zwei Linien, wo Tage nicht genau bekannt sind',
  ownNone: 'In diesem Zeitraum wurde nichts entschieden, was sich zeichnen ließe.',
  ownGroup: 'Monat',
  ownDays: 'Tage im Median',
  theirs: 'Von Behörden und der Presse veröffentlicht',
  theirsText: 'Jeder Balken dauert so lange wie das, was er zählt, und öffnet seine Quelle.',
  none: 'Niemand hat Tage bis zur Entscheidung veröffentlicht.',
  all: 'Alle veröffentlichten Zahlen mit Definition und Quelle',
  leftOut: (count) =>
    mehrzahl(count, {
      one: '1 weitere wird nicht gezeigt: Niemand hat sie bisher in ihrer Quelle gesehen.',
      other: `${zahl(count)} weitere werden nicht gezeigt: Niemand hat sie bisher in ihrer Quelle gesehen.`,
    }),
  columns: { period: 'Zeitraum', figure: 'Zahl', definition: 'Was sie zählt', source: 'Quelle' },
  event: 'ein Ereignis',
  weak: ', schwach',
  qualities: {
    primary: 'Text der Behörde',
    secondary: 'Bericht über ein amtliches Dokument',
    press: 'Presse',
  },
  opens: (period, figure, definition, quality) =>
    `${period}: ${figure}, ${definition} (${quality}); öffnet die Quelle`,
  authorities: table({ bis: 'BIS', ddtc: 'DDTC', uk: 'UK', smic: 'SMIC', huawei: 'Huawei' }),
  parts: table({
    avg: 'Durchschnitt',
    rwa: 'ohne Entscheidung zurückgegeben',
    siel: 'SIEL',
    oiel: 'OIEL',
    '20wd': 'innerhalb von 20 Arbeitstagen',
    '60wd': 'innerhalb von 60 Arbeitstagen',
    china: 'China',
  }),
};
