import { table } from './table.js';

/** Every text about mails. */
export const mail = {
  title: 'By e-mail',
  to: (address: string) => `Mails go to ${address}.`,
  noAddress: 'You have no address here, and get no mails. An administrator gives you one.',
  notSending: 'This installation sends no mails.',
  wanted: 'Tell me by e-mail of',
  kinds: table({
    duty_warning: 'duties of mine that are due soon',
    duty_overdue: 'duties of mine that are overdue',
    duty_escalated: 'duties of the company that have been overdue for long',
    case_mention: 'notes that mention me',
    case_assigned: 'cases that I am put to work on',
    review_requested: 'reviews that ask for my word',
    review_due: 'my steps of reviews that are due, or overdue',
    review_returned: 'applications that are returned to me',
    review_overridden: 'applications that were filed without their review, to auditors',
    letter: 'a letter to somebody outside',
    weekly_digest: 'what is overdue or due within 14 days, on Mondays',
  }),
  unsent: 'Mails that were not sent',
  unsentText: 'The server did not take them for three days, or nobody knows whether it did.',
  statuses: table({ failed: 'given up', uncertain: 'perhaps sent' }),
  resend: 'Send again',
  address: 'E-mail address (empty: no mails)',
  saveAddress: 'Keep the address',
} as const;
