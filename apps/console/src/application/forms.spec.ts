import { describe, expect, it } from 'vitest';
import { eventForms, EVENT_TYPES, FORMS } from '@ninety/client/browser';
import type { FormShape } from '@ninety/client/browser';
import { words } from '../words/index.js';
import { eventOf, fieldsFor, happeningOf, valuesFor } from './forms.js';
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

/** What the console says of itself: the day, the reader, the name of what begins; files and remarks have places of their own. */
const OF_ITSELF: readonly string[] = ['on', 'note', 'attachmentIds', 'id', 'by', 'agency'];
/** Of a release: what its kind of hold asks for. */
const BY_HOLD: readonly string[] = ['resultsOn', 'receivedOn'];

/** Each form of the description, by the act that it is of; papers are beside the event. */
const FORMS_OF_ACTS = EVENT_TYPES.filter((type) => type !== 'registered').flatMap((type) => {
  const bodies = new Map<string, readonly FormShape[]>([
    ['appeal_filed', FORMS.AppealDto],
    ['appeal_decided', FORMS.AppealDecisionDto],
  ]);
  return (bodies.get(type) ?? eventForms(type)).map(({ fixed, fields }) => ({ type, fixed, fields }));
});

describe('the form of an act', () => {
  it.each(FORMS_OF_ACTS)(
    'asks for every field of the description: $type $fixed',
    ({ type, fixed, fields }) => {
      const asked = fieldsFor(type, fixed, situation({ agency: 'State' })).map(({ sentAs }) => sentAs);
      const described = fields.map(({ name }) => name).filter((name) => !BY_HOLD.includes(name));
      expect(described.filter((name) => !asked.includes(name) && !OF_ITSELF.includes(name))).toEqual([]);
    },
  );

  it('asks for a field that the description has from today on, by its name and with its options', () => {
    const urgency = {
      name: 'urgency',
      kind: 'choice',
      isRequired: true,
      options: ['low', 'very_high'],
    } as const;
    const forms = eventForms('position').map(({ fixed, fields }) => ({
      fixed,
      fields: [...fields, urgency],
    }));
    const fields = fieldsFor(
      'position',
      { recommendation: 'approve' },
      situation({ agency: 'State' }),
      forms,
    );
    expect(fields.map(({ name, isOptional }) => [words.events.field(name), isOptional])).toEqual([
      ['Recommendation', false],
      ['urgency', false],
    ]);
    expect(fields[1]?.options.map(({ text }) => text)).toEqual(['Low', 'Very high']);
  });

  it('has words for every act and every field', () => {
    const acts = EVENT_TYPES.filter((type) => type !== 'registered');
    expect(acts.filter((type) => words.events.effect(type) === '')).toEqual([]);
    const names = FORMS_OF_ACTS.flatMap(({ type, fixed }) =>
      fieldsFor(type, fixed, situation()).map(({ name }) => name),
    );
    expect(new Set(names.filter((name) => words.events.field(name) === name))).toEqual(new Set());
    expect(new Set(names).size).toBeGreaterThan(15);
  });

  it('is not sent before every field that must be there is, and holds what its kind holds', () => {
    const by = situation({ agency: 'State' });
    expect(eventOf('position', { recommendation: 'deny', reasons: 'risk' }, by)).toBeNull();
    expect(eventOf('information_requested', {}, situation())).toBeNull();
    expect(
      eventOf('hold_placed', { kind: 'pre_license_check', determinedOn: 'soon' }, situation()),
    ).toBeNull();
    expect(eventOf('oc_decision', { outcome: 'perhaps' }, situation())).toBeNull();
  });

  it('takes votes by name, and none that is no number', () => {
    const decided = (votes: string[]) => eventOf('acep_decision', { outcome: 'deny', votes }, situation());
    expect(decided(['approve: 1', ' deny:3 '])).toEqual({
      type: 'acep_decision',
      outcome: 'deny',
      votes: { approve: 1, deny: 3 },
    });
    expect(decided([])).toEqual({ type: 'acep_decision', outcome: 'deny' });
    expect(decided(['deny: most'])).toBeNull();
  });

  it('sends the papers of an appeal, and supposes its event without them', () => {
    const act = eventOf('appeal_decided', { outcome: 'granted', reasons: 'An error.' }, situation());
    expect(act).toEqual({ type: 'appeal_decided', outcome: 'granted', reasons: 'An error.' });
    expect(act && happeningOf(act)).toEqual({ type: 'appeal_decided', outcome: 'granted' });
  });

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
