import { isDeepStrictEqual } from 'node:util';
import { parseDay } from './day.js';
import { isContradiction } from './record.js';
import type { Regime } from './simulate.js';

/** An example of a pack: a history, and how it stands. Members that are not named are free; clocks are a set. */
export interface WorkedCase {
  readonly name: string;
  readonly kind?: string;
  readonly events: readonly unknown[];
  readonly asOf: string;
  readonly expect: Readonly<Record<string, unknown>>;
}

type ExpectedClock = Readonly<Record<string, unknown>>;

/** In what an answer differs from what a worked case expects, in sentences; empty where it does not. */
export function differences(regime: Regime, { kind, events, asOf, expect }: WorkedCase): string[] {
  const day = parseDay(asOf);
  if (day === null) return [`there is no day ${asOf}`];
  const answer = regime.simulate(events, day, kind);
  const { clocks, someClocks, ...plain } = expect;
  if (isContradiction(answer) && plain.illegalEvent === undefined)
    return [`event ${answer.illegalEvent} is refused: ${answer.code}`];
  const members = new Map<string, unknown>(Object.entries(answer));
  return [
    ...unlike('', plain, members),
    ...unlikeClocks(
      (clocks ?? someClocks ?? []) as ExpectedClock[],
      members.get('clocks'),
      clocks !== undefined,
    ),
  ];
}

function unlikeClocks(expected: readonly ExpectedClock[], found: unknown, areAll: boolean): string[] {
  const left = ((Array.isArray(found) ? found : []) as object[]).map(
    (one) => new Map<string, unknown>(Object.entries(one)),
  );
  const wrong = expected.flatMap((clock) => {
    const wanted = new Map(Object.entries(clock));
    const index = left.findIndex((one) =>
      ['clock', 'subject'].every((key) => !wanted.has(key) || one.get(key) === wanted.get(key)),
    );
    const name = [wanted.get('clock'), wanted.get('subject')].filter(Boolean).join(' ');
    const [one] = index < 0 ? [] : left.splice(index, 1);
    return one ? unlike(`${name}: `, clock, one) : [`there is no clock ${name}`];
  });
  if (!areAll) return wrong;
  return [
    ...wrong,
    ...left.map((one) => `there is a clock ${String(one.get('clock'))} that is not expected`),
  ];
}

function unlike(prefix: string, expected: object, found: ReadonlyMap<string, unknown>): string[] {
  return Object.entries(expected).flatMap(([key, value]: [string, unknown]) => {
    const is = key === 'because' ? codesOf(found.get(key)) : (found.get(key) ?? null);
    return isDeepStrictEqual(is, value)
      ? []
      : [`${prefix}${key} is ${JSON.stringify(is)}, not ${JSON.stringify(value)}`];
  });
}

/** A case names the sentences of a clock by their codes: what they say in words is the pack's. */
function codesOf(because: unknown): unknown {
  return Array.isArray(because) ? because.map(({ code }: { readonly code: string }) => code) : null;
}
