import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDay } from './day.js';
import { isIllegal, simulate } from './procedure.js';

interface WorkedExample {
  name: string;
  events: unknown[];
  asOf: string;
  expected: {
    status?: string | null;
    clocks?: Record<string, unknown>[];
    allowedEvents?: string[];
    illegalEvent?: number;
  };
}

const CASES = new URL('../../../../shared/cases/procedure.json', import.meta.url);
const present = existsSync(CASES);
const examples: WorkedExample[] = present ? (JSON.parse(readFileSync(CASES, 'utf8')) as WorkedExample[]) : [];
if (!present) console.warn('skipped: the worked examples (shared/cases/procedure.json) are not here');

describe.skipIf(!present)('the worked examples', () => {
  it.each(examples)('$name', ({ events, asOf, expected }) => {
    const answer = simulate(events, parseDay(asOf) ?? NaN);

    if (expected.illegalEvent !== undefined) {
      expect(answer).toMatchObject({ illegalEvent: expected.illegalEvent });
      return;
    }
    if (isIllegal(answer)) expect.fail(`refused: event ${answer.illegalEvent}, ${answer.why}`);
    if ('status' in expected) expect(answer.status).toBe(expected.status);
    if (expected.allowedEvents) expect(answer.allowedEvents).toEqual(expected.allowedEvents);
    if (expected.clocks) expect(answer.clocks).toHaveLength(expected.clocks.length);
    for (const clock of expected.clocks ?? [])
      expect(answer.clocks).toContainEqual(expect.objectContaining(clock));
  });
});
