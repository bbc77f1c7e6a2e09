import type { Words } from '../english.js';
import { table } from '../table.js';

const CHANNELS = table({
  telephone: 'Telefonisch',
  e_mail: 'Per E-Mail',
  meeting: 'In einer Besprechung',
  letter: 'Per Brief',
  portal: 'Im Portal',
  other: 'Anders',
});

const DIRECTIONS = table({
  to_authority: 'Wir haben uns an sie gewandt',
  from_authority: 'Sie haben sich an uns gewandt',
  both: 'Beide haben sich getroffen',
});

export const work: Words['work'] = {
  title: 'Unsere Arbeit daran',
  assignee: 'Bearbeitet von',
  nobody: 'Niemand',
  hold: 'Aufbewahrung anordnen (Legal Hold)',
  lift: 'Legal Hold aufheben',
  held: 'Unter Legal Hold: Nichts davon wird vernichtet.',
  holdReason: 'Warum',
  tasks: 'Aufgaben',
  noTasks: 'Nichts ist zu tun.',
  addTask: 'Aufgabe hinzufügen',
  task: 'Was zu tun ist',
  taskBy: 'Bis',
  taskOwner: 'Von wem',
  taskDone: 'Erledigt',
  notes: 'Vermerke',
  noNotes: 'Keine Vermerke. Sie bleiben im Unternehmen.',
  addNote: 'Ein Vermerk für die Kolleginnen und Kollegen',
  mentions: 'Zu lesen von',
  mentioned: (names) => `für ${names.join(', ')}`,
  somebody: 'jemand, der ausgeschieden ist',
  contacts: 'Kontakte mit der Behörde',
  noContacts: 'Kein Kontakt wurde festgehalten.',
  addContact: 'Kontakt festhalten',
  correctContact: 'Berichtigen',
  contactTitle: 'Ein Kontakt mit der Behörde',
  correctTitle: 'Kontakt berichtigen',
  on: 'Am',
  channel: 'Wie',
  direction: 'Wer sich an wen gewandt hat',
  with: 'Mit wem',
  said: 'Was gesagt wurde',
  why: 'Warum berichtigt wird',
  corrected: 'berichtigt',
  record: 'Festhalten',
  channelText: (channel) => CHANNELS.get(channel) ?? channel,
  directionText: (direction) => DIRECTIONS.get(direction) ?? direction,
};
