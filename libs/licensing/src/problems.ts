import { CITATIONS } from '@ninety/bis';
import { problemTypes } from '@ninety/platform';

/** The kinds of problems of this feature. */
export const LICENSING_PROBLEMS = problemTypes({
  'not-submitted': {
    status: 409,
    title: 'Not submitted',
    meaning: 'A draft has neither a record nor a decision to wait for: it was not submitted.',
  },
  'submitted-already': { status: 409, title: 'Submitted already', meaning: 'It is no longer a draft.' },
  'number-taken': {
    status: 409,
    title: 'Number taken',
    meaning: 'Another application was filed under this number in the same system.',
  },
  'filed-already': {
    status: 409,
    title: 'Filed already',
    meaning:
      'It was filed, and what was filed stays as it was: what the company keeps for itself may change.',
  },
  'of-the-office': {
    status: 404,
    title: 'Of the office',
    meaning:
      'It is there where an office decides on applications, and not where a company follows its own: `params.instead` says what is.',
  },
  'no-form': {
    status: 404,
    title: 'No form',
    meaning: `An application of this regime or kind is not made by form BIS-748P (${CITATIONS.applicationForm}).`,
  },
  'others-found': {
    status: 409,
    title: 'Others found',
    meaning: 'The query finds more or fewer than when somebody looked: look again, and then act.',
  },
  'pack-content-changed': {
    status: 409,
    title: 'Pack content changed',
    meaning: 'What would leave is not what was looked at: read the preview again, and approve that.',
  },
  'pack-not-approved': {
    status: 409,
    title: 'Pack not approved',
    meaning:
      'An evidence pack gives its file once it was approved, and as long as what would leave is what was approved.',
  },
  'pack-withdrawn': { status: 409, title: 'Pack withdrawn', meaning: 'The evidence pack was withdrawn.' },
  'closure-void': { status: 409, title: 'Closure void', meaning: 'The closure was taken back already.' },
  'application-ended': { status: 409, title: 'Application ended', meaning: 'The application has ended.' },
  'illegal-event': {
    status: 422,
    title: 'Illegal event',
    meaning:
      'The procedure does not allow the event; `illegalEvent`, `why` and `citation` say which and why.',
  },
  'countersignature-awaited': {
    status: 409,
    title: 'Countersignature awaited',
    meaning: 'A decision on the application awaits its second signature already.',
  },
  'proposal-decided': {
    status: 409,
    title: 'Proposal decided',
    meaning: 'The proposed decision was countersigned or sent back already.',
  },
  'proposer-disabled': {
    status: 409,
    title: 'Proposer disabled',
    meaning: 'Whoever proposed or asked for it was disabled: send it back, and let another officer do it.',
  },
  'legal-hold': {
    status: 409,
    title: 'Legal hold',
    meaning: 'It is under a legal hold: nothing of it is destroyed until the hold is lifted.',
  },
  'legal-hold-lifted': {
    status: 409,
    title: 'Legal hold lifted',
    meaning: 'The legal hold was lifted already.',
  },
  'license-status': {
    status: 409,
    title: 'License status',
    meaning: `The license is not in a status for this; \`licenseStatus\` is its status. ${CITATIONS.standing}.`,
  },
  'conditions-unacknowledged': {
    status: 409,
    title: 'Conditions unacknowledged',
    meaning: `The conditions must be acknowledged before the first shipment. ${CITATIONS.conditions}.`,
  },
  'license-of-no-release': {
    status: 409,
    title: 'License of no release',
    meaning: `It names no foreign person to whom technology or source code may be released. ${CITATIONS.releaseToForeignPerson}.`,
  },
  'support-document-missing': {
    status: 409,
    title: 'Support document missing',
    meaning: `Nothing may be shipped before the document is attached. ${CITATIONS.documentsBeforeShipment}.`,
  },
  'license-overdrawn': {
    status: 422,
    title: 'License overdrawn',
    meaning: `The shipment would overdraw the license; \`balance\` is what is left. ${CITATIONS.balanceAndTolerance}.`,
  },
  'license-number-taken': {
    status: 409,
    title: 'License number taken',
    meaning:
      'Another license of the regime is recorded under this number; `params.licenseId` names it to whoever may see it.',
  },
  'license-superseded': {
    status: 409,
    title: 'License superseded',
    meaning: 'The license was recorded anew from its face; `params.supersededBy` stands in its place.',
  },
  'shipment-voided': {
    status: 409,
    title: 'Shipment voided',
    meaning: 'The shipment was taken back already: it never went out so.',
  },
  'impossible-notice': {
    status: 422,
    title: 'Impossible notice',
    meaning:
      'What an authority told of a license cannot be true together with what it is recorded to have told; `contradicts` names the other notice, where there is one.',
  },
  'duty-cancelled': { status: 409, title: 'Duty cancelled', meaning: 'The duty was cancelled already.' },
  'duty-met': {
    status: 409,
    title: 'Duty met',
    meaning: 'The duty, or this occurrence of it, was met already.',
  },
  'duty-not-met': {
    status: 409,
    title: 'Duty not met',
    meaning: 'Nothing says that the duty, or this occurrence of it, was met, or that was taken back already.',
  },
  'duty-awaited': {
    status: 409,
    title: 'Duty awaited',
    meaning: 'What the duty counts from has not happened: nothing is owed yet.',
  },
  'proposal-answered': {
    status: 409,
    title: 'Proposal answered',
    meaning: 'The proposal was accepted or dismissed already.',
  },
  'view-name-taken': {
    status: 409,
    title: 'View name taken',
    meaning: 'The caller has a view of this list by that name already.',
  },
  'not-reviewed': {
    status: 409,
    title: 'Not reviewed',
    meaning:
      'A policy of the company asks for a review before the application is filed, and it has not had it as it stands; `override` files it without, with the reason.',
  },
  'no-review-asked': {
    status: 409,
    title: 'No review asked for',
    meaning: 'No policy of the company asks for a review of the application.',
  },
  'review-under-way': {
    status: 409,
    title: 'Review under way',
    meaning: 'The application is under review, or ready, and nothing changed since.',
  },
  'nobody-for-step': {
    status: 409,
    title: 'Nobody for a step',
    meaning: 'Nobody of the company can do a step of the review.',
  },
  'step-not-open': {
    status: 409,
    title: 'Step not open',
    meaning: 'The step of the review waits for others, or was decided.',
  },
  'amendment-decided': {
    status: 409,
    title: 'Amendment decided',
    meaning: 'The amendment is in force or was refused already, or the agency has answered.',
  },
  'no-appeal': { status: 409, title: 'No appeal', meaning: 'No appeal was filed.' },
  'template-name-taken': {
    status: 409,
    title: 'Template name taken',
    meaning: 'There is a template of this name already.',
  },
});
