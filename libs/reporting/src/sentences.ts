import { catalogue } from '@ninety/platform';

/** What is said of a report. */
export const say = catalogue({
  review_confidential:
    'The stages of the review, its agencies and holds stay inside the government ({citation}).',
  draft_without_forecast: 'A draft has no decision to wait for: it has not been submitted.',
  case_decided_already: '{controlNumber} was decided on {on}.',
  too_many_like_pending: 'too many like cases are pending still',
  too_few_like_decided: 'fewer than {least} cases that lasted longer than {days} days are decided',
  from_after_to: 'must not be after to ({to})',
  stages_confidential: 'The stages of the review and its agencies stay inside the government ({citation}).',
  days_count: 'must be a whole number of days',
});
