import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What mails say, and what is said of them. Subjects name numbers of kinds alone. */
const WORDS = {
  mail_duty_warning: 'A duty is due soon',
  mail_duty_warnings: '{count} duties are due soon',
  mail_duty_overdue: 'A duty is overdue',
  mail_duties_overdue: '{count} duties are overdue',
  mail_duty_escalated: 'A duty of the company has been overdue for long',
  mail_duties_escalated: '{count} duties of the company have been overdue for long',
  mail_case_mention: 'A note mentions you',
  mail_case_mentions: '{count} notes mention you',
  mail_case_assigned: 'A case is yours to work on',
  mail_cases_assigned: '{count} cases are yours to work on',
  mail_review_requested: 'Your word is asked for in a review',
  mail_reviews_requested: 'Your word is asked for in {count} reviews',
  mail_review_due: 'A step of a review is due',
  mail_reviews_due: '{count} steps of reviews are due',
  mail_review_returned: 'An application was returned to you',
  mail_reviews_returned: '{count} applications were returned to you',
  mail_review_overridden: 'An application was filed without its review',
  mail_reviews_overridden: '{count} applications were filed without their review',
  mail_weekly_digest: 'This week: {overdue} overdue, {coming} due within 14 days',
  mail_overdue: 'Overdue',
  mail_coming: 'Due within 14 days',
  mail_more: 'and {count} more',
  mail_footer_stop: 'To get no more mails of this kind ({kind}):',
  mail_footer_where: 'All that is due is at {url}',
  mail_ended:
    'A mail that is under way, or that was sent or dropped, is not sent again: its status is {status}.',
  mail_stop_title: 'Mails from Ninety',
  mail_stop_question: 'Stop the mails of this kind: {kind}?',
  mail_stop_button: 'Stop them',
  mail_stopped:
    'They are stopped: you get no more mails of this kind, {kind}. In Ninety you can turn them on again.',
} as const;

export const say = catalogue(WORDS, GERMAN);
