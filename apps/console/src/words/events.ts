import { CITATIONS } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import type { FieldName } from '../application/acts.js';
import { tableBy } from './table.js';

export type EventType = Schemas['Action']['type'];

export interface EventWords {
  readonly act: string;
  /** What it does, before it is done. */
  readonly effect: string;
}

/** What an event is called where somebody may cause it, and what it will do. */
const EVENTS = tableBy<EventType, EventWords>({
  information_requested: {
    act: 'Ask the applicant',
    effect: 'The 90 days stop until the applicant answers, where BIS asks.',
  },
  information_received: { act: 'Answer', effect: 'The clock that waited for the answer runs again.' },
  hold_placed: { act: 'Place a hold', effect: 'Days under the hold count or not, as its paragraph says.' },
  hold_released: { act: 'Release a hold', effect: 'The days count again.' },
  state_initiated: { act: 'Request the assurances', effect: 'State has asked for the assurances.' },
  referred: { act: 'Refer to agencies', effect: 'Each agency has 30 days for its position.' },
  position: { act: 'Give the position', effect: 'The position is given once, and for good.' },
  escalated_to_oc: {
    act: 'Refer to the Operating Committee',
    effect: 'The chair has 14 days to decide.',
  },
  oc_decision: { act: 'Decide for the Operating Committee', effect: 'Agencies may appeal within 5 days.' },
  appealed_to_acep: { act: 'Appeal to the ACEP', effect: 'The ACEP has 11 days to decide.' },
  acep_decision: { act: 'Record the decision of the ACEP', effect: 'Agencies may appeal within 5 days.' },
  appealed_to_earb: { act: 'Appeal to the Board', effect: 'The Board has 11 days to decide.' },
  earb_initiated: { act: 'Take it up at the Board', effect: 'The Board has 11 days to decide.' },
  earb_decision: { act: 'Record the decision of the Board', effect: 'Agencies may appeal within 5 days.' },
  appealed_to_president: { act: 'Appeal to the President', effect: 'No clock runs for the President.' },
  president_decision: { act: 'Record the President’s decision', effect: 'It binds BIS.' },
  intent_to_deny: {
    act: 'Send notice of intent to deny',
    effect: 'The applicant has 20 days to respond; then the denial becomes final.',
  },
  itd_response: { act: 'Respond to the notice', effect: 'BIS reads the response before it decides.' },
  itd_withdrawn: { act: 'Withdraw the notice', effect: 'The review goes on.' },
  approved: { act: 'Approve', effect: 'A license is issued, and the applicant is told.' },
  denied: { act: 'Deny', effect: 'The application ends; the applicant may appeal within 45 days.' },
  returned_without_action: {
    act: 'Return without action',
    effect: 'The application ends without a decision.',
  },
  no_license_required: { act: 'No license required', effect: 'The application ends: none is needed.' },
  withdrawn: { act: 'Withdraw the application', effect: 'The application ends; it cannot be taken back.' },
  appeal_filed: { act: 'Appeal the denial', effect: 'The Under Secretary is asked to reverse the denial.' },
  appeal_decided: { act: 'Decide the appeal', effect: 'The appellant is given the reasons in writing.' },
});

/** What a field is called where it is asked for or read. */
const FIELDS = tableBy<FieldName | 'hold' | 'request', string>({
  agencies: 'Agencies',
  by: 'Asked by',
  agency: 'Agency',
  conditions: 'Conditions, one each',
  decidedOn: 'Decided on',
  deficiencies: 'What the application lacks, one each',
  determinedOn: 'Found necessary on',
  governmentChannels: 'Asked for through government channels',
  hearingRequest: 'Request for an informal hearing (may be left out)',
  hold: 'Which hold',
  kind: 'Kind of hold',
  note: 'Remark for the record (may be left out)',
  outcome: 'Outcome',
  questions: 'Questions, one each',
  reasons: 'Reasons',
  recommendation: 'Recommendation',
  receivedOn: 'Assurances came on',
  regulatoryBasis: `Regulatory basis, such as ${CITATIONS.entityListRequirement}`,
  request: 'Which request',
  resultsOn: 'Results came on',
  statement: 'Why the denial should be reversed',
  statutoryBasis: 'Statutory basis, such as 50 U.S.C. 4813(a)',
  stayRequest: 'Request for a stay (may be left out)',
  text: 'Text',
  validUntil: 'Valid until (four years when left out)',
  votes: 'Votes (may be left out)',
});

export const events = {
  act: (type: string) => EVENTS.get(type)?.act ?? type.replaceAll('_', ' '),
  effect: (type: string) => EVENTS.get(type)?.effect ?? '',
  field: (name: string) => FIELDS.get(name) ?? name,
  counts: 'One a line: a name, a colon and a number.',
} as const;
