import { isFormRefusal, isIllegal, parseEvent, replay } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseFile } from '../../libs/licensing/src/case/case-file.js';
import type { RecordedEvent } from '../../libs/licensing/src/case/event-log.store.js';
import { standingOf } from '../../libs/licensing/src/case/standing.js';
import { histories, written } from './histories.js';

const before = { attachmentIds: [], recordedBy: '', countersignedBy: null, representativeId: null };
let lawful = 0;

/** Without the functions that the steps are taken by. */
const plain = (standing: object) => JSON.parse(JSON.stringify(standing)) as unknown;

describe('the file of a case', () => {
  it('says from its outlook how an application stands on any day, as a replay until that day does', () => {
    fc.assert(
      fc.property(histories(), fc.array(fc.nat({ max: 250 }), { minLength: 1 }), ({ facts }, gaps) => {
        const log = facts.map(written).flatMap((raw, index): RecordedEvent[] => {
          const event = parseEvent(raw);
          return isFormRefusal(event) ? [] : [{ ...before, index, raw, event, recordedAt: new Date(0) }];
        });
        const events = log.map(({ event }) => event);
        const last = events.at(-1)?.on ?? 0;
        if (events.length === 0 || isIllegal(replay(events, last))) return;
        lawful += 1;
        const file = new CaseFile({ id: '' }, log);
        file.outlook();
        for (const gap of gaps)
          expect(plain(file.standing(last + gap))).toEqual(plain(standingOf(log, last + gap)));
      }),
      { numRuns: 500 },
    );
    expect(lawful).toBeGreaterThan(50);
  });
});
