import { describe, expect, it } from 'vitest';
import { eventOf, fieldsFor, valuesFor } from './forms.js';
import type { Situation } from './forms.js';

const situation = (change: Partial<Situation> = {}): Situation => ({
  history: [],
  agency: null,
  referredTo: [],
  suggested: [],
  ...change,
});
const happened = (type: string, fields: object = {}) => ({
  index: 0,
  on: '2019-07-22',
  type,
  recordedAt: '2019-07-22T12:00:00Z',
  ...fields,
});

describe('the form of an act', () => {
  it('asks for the bases of a denial, and for none of an approval', () => {
    const names = (recommendation: string) =>
      fieldsFor('position', { recommendation }, situation()).map(({ name }) => name);
    expect(names('approve')).toEqual(['recommendation']);
    expect(names('deny')).toEqual(['recommendation', 'reasons', 'statutoryBasis', 'regulatoryBasis']);
  });

  it('names a request anew, and an agency’s in the agency’s name', () => {
    const history = [happened('information_requested', { id: 'q1', by: 'BIS' })];
    const event = eventOf('information_requested', { questions: ['Who?', ' '] }, situation({ history }));
    expect(event).toEqual({ type: 'information_requested', questions: ['Who?'], id: 'q2', by: 'BIS' });
    expect(eventOf('position', { recommendation: 'approve' }, situation({ agency: 'State' }))).toEqual({
      type: 'position',
      recommendation: 'approve',
      agency: 'State',
    });
  });

  it('leaves out what a change of mind made void', () => {
    const values = { recommendation: 'approve', reasons: 'risk', conditions: ['none'] };
    expect(eventOf('position', values, situation({ agency: 'State' }))).not.toHaveProperty('reasons');
  });

  it('begins an approval with what the agencies asked for, and a referral with what is suggested', () => {
    const history = [happened('position', { agency: 'State', conditions: ['No re-export'] })];
    expect(valuesFor('approved', situation({ history }))).toEqual({ conditions: ['No re-export'] });
    expect(
      valuesFor('referred', situation({ suggested: ['State', 'Energy'], referredTo: ['State'] })),
    ).toEqual({
      agencies: ['Energy'],
    });
  });

  it('releases a hold with the day that its kind asks for', () => {
    const history = [happened('hold_placed', { id: 'h1', kind: 'pre_license_check' })];
    const fields = fieldsFor('hold_released', { hold: 'h1' }, situation({ history }));
    expect(fields.map(({ name }) => name)).toEqual(['hold', 'resultsOn']);
    const event = eventOf('hold_released', { hold: 'h1', resultsOn: '2019-08-01' }, situation({ history }));
    expect(event).toEqual({ type: 'hold_released', id: 'h1', resultsOn: '2019-08-01' });
  });
});
