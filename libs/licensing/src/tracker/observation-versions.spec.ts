import { describe, expect, it } from 'vitest';
import type { Upcaster } from '../case/event-versions.js';
import { OBSERVATION_VERSION, observationForward } from './observation-versions.js';

/** As if the second version had called a filing a submission, and the third had given each a language. */
const UPCASTERS: readonly Upcaster[] = [
  ({ type, ...event }) => ({ ...event, type: type === 'filed' ? 'submitted' : type }),
  (event) => ({ ...event, language: 'en' }),
];
const FIRST = { type: 'filed', event: { on: '2026-09-03', source: 'own_act' } };

describe('a stored observation', () => {
  it('goes through each version between its own and the newest, its type too', () => {
    const event = { ...FIRST.event, language: 'en' };
    expect(observationForward(FIRST, 1, UPCASTERS)).toEqual({ type: 'submitted', event });
    expect(observationForward(FIRST, 2, UPCASTERS)).toEqual({ type: 'filed', event });
  });

  it('is read as it is where this release wrote it', () => {
    expect(observationForward(FIRST, OBSERVATION_VERSION)).toEqual(FIRST);
  });

  it('is refused where a newer release wrote it', () => {
    expect(() => observationForward(FIRST, OBSERVATION_VERSION + 1)).toThrow(/written by a newer release/);
  });
});
