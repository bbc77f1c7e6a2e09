import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDay } from './day.js';
import type { Pack } from './pack.js';
import { Regime } from './simulate.js';

const CASES = new URL('../../../../../shared/cases/tracker.json', import.meta.url);
const present = existsSync(CASES);
const yaml = (id: string, file: string) =>
  parse(readFileSync(new URL(`../../packs/${id}/${file}.yaml`, import.meta.url), 'utf8')) as never;
const load = (id: string) =>
  new Regime({
    ...(yaml(id, 'regime') as Pack),
    statuses: yaml(id, 'statuses'),
    events: yaml(id, 'events'),
    clocks: yaml(id, 'clocks'),
    words: {},
  });
const regimes = new Map([
  ['us-bis', load('us-bis')],
  ['uk-siel', load('uk-siel')],
]);
interface Example {
  regime: string;
  events: unknown[];
  asOf: string;
  expect: { clocks: Record<string, unknown>[] } & Record<string, unknown>;
}
const { cases } = present ? (JSON.parse(readFileSync(CASES, 'utf8')) as { cases: Example[] }) : { cases: [] };

describe.skipIf(!present)('the worked examples', () => {
  it.each(cases.map((one, index) => [index, one] as const))(
    '%i',
    (_, { regime, events, asOf, expect: expected }) => {
      const answer = regimes.get(regime)?.simulate(events, parseDay(asOf) ?? NaN);
      const { clocks, ...rest } = expected;
      expect(answer).toMatchObject(rest);
      const found = (answer as { clocks: { clock: string; subject: string }[] }).clocks;
      for (const clock of clocks)
        expect(found.find((one) => one.clock === clock.clock && one.subject === clock.subject)).toMatchObject(
          clock,
        );
      expect(found.map(({ clock }) => clock).sort()).toEqual(clocks.map(({ clock }) => clock).sort());
    },
  );
});
