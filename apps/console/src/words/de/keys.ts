import type { Words } from '../english.js';
import { gezaehlt } from './counted.js';

export const keys: Words['keys'] = {
  title: 'Tasten dieser Seite',
  hint: 'Die Tasten mit einem Buchstaben gelten der Seite: Beim Schreiben bewirken sie nichts.',
  palette: 'Alles finden, überall hingehen, tun, was diese Seite kann',
  find: 'Zum Suchfeld',
  help: 'Diese Tasten zeigen',
  next: 'Nächste Zeile',
  previous: 'Vorige Zeile',
  open: 'Zeile öffnen',
  clockBelow: 'Nächste Frist',
  clockAbove: 'Vorige Frist',
};

export const palette: Words['palette'] = {
  title: 'Finden, gehen, tun',
  field: 'Was suchen Sie?',
  hint: 'Eine Nummer, ein Beteiligter, eine Seite, eine Handlung',
  results: 'Ergebnisse',
  suggestions: 'Vorschläge',
  groups: {
    act: 'Auf dieser Seite tun',
    page: 'Seiten',
    application: 'Anträge',
    party: 'Beteiligte',
    license: 'Genehmigungen',
    order: 'Aufträge',
    product: 'Produkte',
    all: 'Alles',
  },
  draft: 'Ein Entwurf ohne Zeichen',
  line: (line) => `Position ${line}`,
  toCountry: (country) => `nach ${country}`,
  allWith: (text) => `Alle Anträge mit „${text}“`,
  found: (count) => gezaehlt(count, 'Ergebnis', 'Ergebnisse'),
  nothing: 'Nichts heißt so.',
  longer: 'Schreiben Sie weiter: Anträge werden ab drei Buchstaben gefunden.',
};
