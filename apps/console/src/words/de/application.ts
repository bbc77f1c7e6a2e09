import type { Words } from '../english.js';
import { table } from '../table.js';
import { gezaehlt, mehrzahl, zahl } from './counted.js';

const AEHNLICH = table({
  'country and ECCN': 'desselben Landes und derselben ECCN',
  country: 'desselben Landes',
  ECCN: 'derselben ECCN',
  all: 'aller Länder und ECCNs',
});

export const application: Words['application'] = {
  title: 'Antrag',
  clocks: 'Fristen',
  history: 'Was geschehen ist',
  items: 'Güterpositionen',
  item: { description: 'Bezeichnung', eccn: 'ECCN', quantity: 'Menge', price: 'Stückpreis' },
  total: 'Summe',
  parties: 'Beteiligte',
  endUse: 'Endverwendung',
  additional: 'Weitere Angaben',
  actions: 'Was Sie tun können',
  noActions: 'Hier handeln andere; Sie können es lesen.',
  notNow: (count) => `Jetzt nicht (${zahl(count)})`,
  why: 'Warum dieser Tag?',
  close: 'Schließen',
  reference: 'Zeichen',
  filed: 'Registriert',
  draft: 'Entwurf ohne Zeichen',
  continueDraft: 'Weiter ausfüllen',
  print: 'Drucken',
  evidence: 'Belege (ZIP)',
  clone: 'Gleichen Antrag einreichen',
  dayOf: (day, of) => `Tag ${day} von ${of}`,
  silent: 'Seit Langem ist nichts geschehen.',
  ended: 'Er ist abgeschlossen.',
  changed: 'Dieser Antrag hat sich eben geändert: Lesen Sie ihn noch einmal, bevor Sie handeln.',
  conflict:
    'Jemand hat an diesem Antrag gehandelt, seit Sie ihn geöffnet haben. Sehen Sie nach, was geschehen ist, und entscheiden Sie neu.',
  proposals: 'Wartet auf die zweite Unterschrift',
  proposedBy: (what, name, on) => `${what}, unterzeichnet von ${name} am ${on}`,
  countersign: 'Gegenzeichnen',
  reject: 'Zurückgeben',
  rejectReason: 'Warum zurückgegeben wird',
  ownProposal: 'Jemand anders muss gegenzeichnen: Die eigene Entscheidung können Sie nicht gegenzeichnen.',
  preview: 'Vor dem Absenden ansehen',
  act: 'Jetzt ausführen',
  becomes: (status) => `Der Stand des Antrags wird: ${status}.`,
  willWait: 'Es wird mit der zweiten Unterschrift wirksam.',
  correspondence: 'Schriftwechsel',
  noCorrespondence: 'Noch wurde nichts gefragt oder beantwortet.',
  questions: 'Fragen',
  documents: 'Unterlagen',
  letters: 'Schreiben',
  attachments: 'Anlagen',
  noAttachments: 'Keine Anlage.',
  attach: 'Datei anhängen',
  attachKind: 'Art der Unterlage',
  attaching: (name, percent) => `${name}: ${percent} %`,
  screening: 'Listenprüfung',
  screenedClean: (version) =>
    `Kein Treffer eines Beteiligten ist offen oder echt, nach Listenfassung ${version}: Kein Name und keine gelistete Adresse ist so ähnlich, wie es dafür nötig wäre.`,
  notScreened: 'Keine Fassung der Entity List ist in Kraft: Niemand wurde geprüft.',
  falsePositives: (count) =>
    mehrzahl(count, {
      one: '1 als Fehltreffer beurteilt',
      other: `${zahl(count)} als Fehltreffer beurteilt`,
    }),
  requirement: 'Genehmigungspflicht',
  reviewPolicy: 'Prüfungspolitik (license review policy)',
  positions: 'Stellungnahmen der Behörden',
  noPosition: 'noch keine Stellungnahme',
  deemed: 'gilt als ohne Einwände',
  notes: 'Vermerke innerhalb der Regierung',
  noNotes: 'Noch kein Vermerk.',
  addNote: 'Vermerk hinzufügen',
  assignees: 'In Bearbeitung bei',
  nobody: 'niemandem',
  license: 'Genehmigung',
  licenseUntil: (day) => `gültig bis ${day}`,
  conditions: 'Auflagen',
  acknowledge: 'Kenntnisnahme der Auflagen bestätigen',
  appeal: 'Widerspruch',
  submissionsUntil: (day) => `Eingaben bis ${day}.`,
  missingPaper: (paper) => `Es fehlt noch: ${paper}.`,
  forecast: 'Wann wird wohl entschieden?',
  forecastText: (p50, p90) =>
    p90 === null
      ? `Mit einer Wahrscheinlichkeit von 50 % wird bis ${p50} entschieden; bis wann mit 90 %, lässt sich nicht sagen.`
      : `Mit einer Wahrscheinlichkeit von 50 % wird bis ${p50} entschieden, mit 90 % bis ${p90}.`,
  forecastCases: (count, likeness) =>
    likeness === null
      ? `${mehrzahl(count, { one: '1 ähnlicher Fall hat', other: `${zahl(count)} ähnliche Fälle haben` })} länger gedauert als dieser bisher: zu wenige, um sich darauf allein zu stützen.`
      : `Nach ${gezaehlt(count, 'entschiedenen Fall', 'entschiedenen Fällen')} ${AEHNLICH.get(likeness) ?? likeness}, die länger gedauert haben als dieser bisher.`,
  forecastPrior: (weight) =>
    weight === 1
      ? 'Es beruht allein auf einer veröffentlichten Zahl:'
      : `Zu ${Math.round(weight * 100)} % beruht es auf einer veröffentlichten Zahl:`,
  forecastFigure: (definition, period) => `${definition}, ${period}`,
  noForecast: 'Zu wenige ähnliche Fälle, um etwas zu sagen.',
  countersignEffect: 'Mit Ihrer Unterschrift wird es sofort wirksam und kann nicht zurückgenommen werden.',
  sinceProposed: 'Seit es unterschrieben wurde:',
  nothingSince: 'Seit es unterschrieben wurde, ist nichts geschehen.',
  acknowledgeEffect: (number) =>
    `Die Behörde erfährt, dass Sie gelesen haben, was Sie unter ${number} bindet; das kann nicht zurückgenommen werden:`,
};
