import type { Words } from '../english.js';
import { zahl } from './counted.js';

export const tables: Words['tables'] = {
  columns: 'Spalten…',
  columnsTitle: 'Spalten dieser Liste',
  columnsIntro: 'Nur für Sie, in dieser Ansicht der Liste. Die erste Spalte steht immer da.',
  earlier: (header) => `${header} nach oben`,
  asItComes: 'Wie vorgegeben',
  chosen: (count) => `${zahl(count)} ausgewählt`,
  allChosen: 'Alle, die entsprechen, sind ausgewählt',
  chooseShown: 'Alle gezeigten auswählen',
  chooseAll: 'Alle auswählen, die entsprechen',
  clear: 'Keine auswählen',
  acts: 'Was mit den ausgewählten Zeilen geschehen soll',
  csvOfChosen: 'Ausgewählte als CSV speichern',
  xlsxOfChosen: 'Ausgewählte als XLSX speichern',
  choose: 'Die Zeile auswählen oder weglassen',
  chooseRange: 'Alle Zeilen von der letzten bis zu dieser auswählen',
  assign: 'Zuweisen…',
  assignTitle: 'Wer sie bearbeitet',
  assignee: 'Wer sie bearbeitet',
  nobody: 'niemand',
  tag: 'Schlagwörter…',
  tagTitle: 'Schlagwörter',
  addTags: 'Hinzufügen, eines je Zeile',
  removeTags: 'Entfernen, eines je Zeile',
  look: 'Ansehen, was daraus würde',
  doIt: (count) => (count === 1 ? 'Für 1 Antrag ausführen' : `Für ${zahl(count)} Anträge ausführen`),
  wouldChange: (changed, unchanged, refused) =>
    `Von ${zahl(changed + unchanged + refused)}: ${zahl(changed)} würden geändert, ${zahl(unchanged)} bleiben, ${zahl(refused)} werden abgelehnt.`,
  didChange: (changed, unchanged, refused) =>
    `Von ${zahl(changed + unchanged + refused)}: ${zahl(changed)} geändert, ${zahl(unchanged)} geblieben, ${zahl(refused)} abgelehnt.`,
  result: 'Was daraus wurde',
  unnamed: 'ein Antrag ohne Nummer',
  tagFilter: 'Schlagwort',
};
