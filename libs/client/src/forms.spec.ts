import { describe, expect, it } from 'vitest';
import { eventForms, hasForm } from './forms.js';

const event = (fields: object) => hasForm('ProcedureEvent', fields);
const referred = { type: 'referred', agencies: ['State'] };
const decided = { type: 'acep_decision', outcome: 'approve' };
const checked = { type: 'hold_placed', kind: 'pre_license_check', id: 'h1', determinedOn: '2019-07-22' };

describe('the forms of the description', () => {
  it('are several where a field decides which others there are', () => {
    expect(eventForms('position').map(({ fixed }) => fixed.recommendation)).toEqual([
      'approve',
      'approve_with_conditions',
      'deny',
    ]);
    expect(eventForms('nothing')).toEqual([]);
  });

  it.each([referred, decided, checked, { ...checked, governmentChannels: false }])(
    'are those of %o',
    (body) => {
      expect(event(body)).toBe(true);
    },
  );

  it.each([
    ['lacks what is required', { type: 'referred' }],
    ['has what is unknown', { ...referred, urgency: 'high' }],
    ['has what is of another form', { ...checked, kind: 'administrative' }],
    ['is of no type', { type: 'nothing' }],
    ['chooses what is no choice', { ...decided, outcome: 'perhaps' }],
    ['chooses among others', { ...referred, agencies: ['State', 'NASA'] }],
    ['has no text', { type: 'information_received', id: '' }],
    ['has texts that are none', { type: 'approved', conditions: 'none' }],
    ['has no day', { ...checked, determinedOn: '22 July' }],
    ['has no yes or no', { ...checked, governmentChannels: 'yes' }],
    ['counts what is no number', { ...decided, votes: { approve: 'most' } }],
    ['counts less than none', { ...decided, votes: { approve: -1 } }],
  ])('are not those of one that %s', (_, body) => {
    expect(event(body)).toBe(false);
  });

  it('are those of other bodies too', () => {
    expect(hasForm('AppealDto', { statement: 'An error.', stayRequest: undefined })).toBe(true);
    expect(hasForm('AppealDto', { hearingRequest: 'Please.' })).toBe(false);
  });
});
