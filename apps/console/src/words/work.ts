import { table } from './table.js';

const CHANNELS = table({
  telephone: 'By telephone',
  e_mail: 'By e-mail',
  meeting: 'In a meeting',
  letter: 'By letter',
  portal: 'In the portal',
  other: 'Otherwise',
});

const DIRECTIONS = table({
  to_authority: 'We turned to them',
  from_authority: 'They turned to us',
  both: 'Both met',
});

/** Every text of a company's own work on its cases. */
export const work = {
  title: 'Our work on it',
  assignee: 'At work on it',
  nobody: 'Nobody',
  hold: 'Place a legal hold',
  lift: 'Lift the legal hold',
  held: 'Under a legal hold: nothing of it is destroyed.',
  holdReason: 'Why',
  tasks: 'Tasks',
  noTasks: 'Nothing is to be done.',
  addTask: 'Add a task',
  task: 'What is to be done',
  taskBy: 'By',
  taskOwner: 'By whom',
  taskDone: 'Done',
  notes: 'Notes',
  noNotes: 'No notes. They stay in the company.',
  addNote: 'A note for the colleagues',
  mentions: 'To be read by',
  mentioned: (names: readonly string[]) => `for ${names.join(', ')}`,
  somebody: 'somebody who left',
  contacts: 'Contacts with the authority',
  noContacts: 'No contact was written down.',
  addContact: 'Write down a contact',
  correctContact: 'Correct',
  contactTitle: 'A contact with the authority',
  correctTitle: 'Correct a contact',
  on: 'On',
  channel: 'How',
  direction: 'Who turned to whom',
  with: 'With whom',
  said: 'What was said',
  why: 'Why it is corrected',
  corrected: 'corrected',
  record: 'Write down',
  channelText: (channel: string) => CHANNELS.get(channel) ?? channel,
  directionText: (direction: string) => DIRECTIONS.get(direction) ?? direction,
} as const;
