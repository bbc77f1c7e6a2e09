import type { Words } from '../english.js';
import { zahl } from './counted.js';

export const lists: Words['lists'] = {
  applications: 'Anträge',
  filters: {
    status: 'Status',
    anyStatus: 'jeder Status',
    find: 'Suchen',
    agency: 'Behörde',
    anyAgency: 'jede Behörde',
    tabs: {
      all: 'Alle',
      pending: 'Anhängig',
      mine: 'Meine',
      overdue: 'Überfällig',
      soon: 'In den nächsten zehn Tagen fällig',
      stalled: 'Ohne Nachricht',
    },
  },
  empty: 'Kein Antrag entspricht dem.',
  emptyNext: 'Entfernen Sie einen Filter, um mehr zu sehen.',
  keys: 'j und k bewegen, x wählt aus, Umschalt und x einen Bereich, Enter öffnet; ? zeigt alle Tasten.',
  age: 'Begonnen',
  filed: 'Eingereicht',
  value: 'Wert',
  assignee: 'In Bearbeitung bei',
  tags: 'Schlagwörter',
  assign: (count) => `${zahl(count)} übernehmen`,
  select: (number) => `${number} auswählen`,
};
