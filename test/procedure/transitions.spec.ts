import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFormRefusal, isIllegal, parseDay, parseEvent, procedureDiagram, replay } from '@ninety/procedure';
import type { Progress, Status } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_STATUSES } from '../../libs/procedure/src/statuses.js';
import { ROOT } from '../support/root.js';
import { caseFiles, dayOf, historyOf, ROWS } from './cases.js';
import { candidates, histories, written } from './histories.js';

const drawn = readFileSync(join(ROOT, 'docs/procedure-diagram.md'), 'utf8');

/** The arrows as the document has them, that from any status before the end drawn out. */
const edges = [...drawn.matchAll(/^ {2}(\w+) --> (\w+): (.+)$/gm)].flatMap(
  ([, from = '', to = '', label = '']) => {
    // A step's label begins with a bracket, an event's with its type.
    const cause = label.startsWith('(') ? 'days' : label.replace(/,.*/, '');
    return (from === 'open' ? OPEN_STATUSES : [from]).map((start) => `${start} → ${to} by ${cause}`);
  },
);

type Events = readonly Record<string, unknown>[];

/** Every change of status in a history, each with the event that brought it, or days. */
function transitionsOf(events: Events, asOf: number): string[] {
  const looks = events.map((event, index) => ({
    type: String(event.type),
    progress: progressOf(events.slice(0, index + 1), parseDay(event.on) ?? NaN),
  }));
  return [...looks, { type: 'days', progress: progressOf(events, asOf) }].flatMap(
    ({ type, progress }, index) => changes(looks[index - 1]?.progress ?? null, progress, type),
  );
}

function progressOf(events: Events, asOf: number): Progress | null {
  const parsed = events.map(parseEvent);
  if (parsed.some(isFormRefusal)) return null;
  const progress = replay(parsed, asOf);
  return isIllegal(progress) || !progress.state ? null : progress;
}

/** What is new in the later of two looks at a history: days before the event, the event, days on its own day. */
function changes(before: Progress | null, after: Progress | null, type: string): string[] {
  if (!before || !after) return [];
  let status = before.passages.at(-1)?.status as Status;
  const steps = after.steps.slice(before.steps.length);
  return after.passages.slice(before.passages.length).map((passage) => {
    const isStep = steps[0]?.status === passage.status && steps[0].seenOn === passage.on;
    const cause = isStep && !isOfEvent(type, status, passage.status) ? 'days' : type;
    if (cause === 'days') steps.shift();
    const change = `${status} → ${passage.status} by ${cause}`;
    status = passage.status;
    return change;
  });
}

/** A step and an event may lead to the same status on one day: then the event's own arrow decides. */
function isOfEvent(type: string, from: string, to: string): boolean {
  return edges.includes(`${from} → ${to} by ${type}`);
}

describe('the diagram of the statuses', () => {
  it('is drawn from the tables as they are', () => {
    expect(drawn).toContain(`\`\`\`mermaid\n${procedureDiagram()}\`\`\``);
    expect(new Set(edges).size).toBe(edges.length);
  });

  it('has every change of status that happens, and each of its arrows happens', () => {
    const seen = new Set<string>();
    const observe = (found: string[]) => {
      expect(found.filter((change) => !edges.includes(change))).toEqual([]);
      for (const change of found) seen.add(change);
    };
    /** A history, and every event that may follow it: endings come seldom of themselves. */
    const observeHistory = (events: Record<string, unknown>[], asOf: number) => {
      const past = events.filter(({ on }) => (parseDay(on) ?? NaN) <= asOf);
      observe(transitionsOf(past, asOf));
      const before = progressOf(past, asOf);
      for (const next of candidates(past, asOf))
        observe(changes(before, progressOf([...past, next], asOf), next.type));
    };
    for (const { cases } of [...Object.keys(ROWS), 'worked-examples'].flatMap(caseFiles))
      for (const one of cases) observeHistory(historyOf(one), dayOf(one));
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        observeHistory(facts.map(written), asOf);
      }),
      { numRuns: 100 },
    );
    expect(edges.filter((edge) => !seen.has(edge))).toEqual([]);
  });
});
