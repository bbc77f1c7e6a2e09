import { describe, expect, it } from 'vitest';
import { broughtForward, EVENT_VERSION } from './event-versions.js';
import type { Upcaster } from './event-versions.js';

/** As if the second version had named the day of an event `happenedOn`, and the third had given each a language. */
const UPCASTERS: readonly Upcaster[] = [
  ({ on, ...event }) => ({ ...event, happenedOn: on }),
  (event) => ({ ...event, language: 'en' }),
];
const FIRST = { type: 'registered', on: '2019-07-22' };

describe('a stored event', () => {
  it('goes through each version between its own and the newest, in their order', () => {
    const second = { type: 'registered', happenedOn: '2019-07-22' };
    expect(broughtForward(FIRST, 1, UPCASTERS)).toEqual({ ...second, language: 'en' });
    expect(broughtForward(second, 2, UPCASTERS)).toEqual({ ...second, language: 'en' });
    expect(broughtForward({ ...second, language: 'fr' }, 3, UPCASTERS)).toMatchObject({ language: 'fr' });
  });

  it('is read as it is where this release wrote it', () => {
    expect(broughtForward(FIRST, EVENT_VERSION)).toBe(FIRST);
  });

  it('is refused where a newer release wrote it', () => {
    expect(() => broughtForward(FIRST, EVENT_VERSION + 1)).toThrow(/written by a newer release/);
    expect(() => broughtForward(FIRST, 4, UPCASTERS)).toThrow(
      'version 4 of the events, and this release knows 3',
    );
  });
});
