import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVENT_PERMISSIONS } from '../../libs/access/src/permissions.js';
import { CLOCK_RULES } from '../../libs/procedure/src/clock-rules.js';
import { CLOCK_STATES } from '../../libs/procedure/src/clocks.js';
import { EVENT_RULES, REGISTRATION } from '../../libs/procedure/src/event-rules.js';
import { EVENT_TYPES, eventForms } from '../../libs/procedure/src/event-shapes.js';
import { PARAMETERS } from '../../libs/procedure/src/parameters.js';
import * as readings from '../../libs/procedure/src/readings.js';
import { OPEN_STATUSES, STATUS_RULES } from '../../libs/procedure/src/statuses.js';
import type { Status } from '../../libs/procedure/src/statuses.js';
import { STEP_RULES } from '../../libs/procedure/src/steps.js';
import { SUSPENSION_RULES } from '../../libs/procedure/src/suspensions.js';
import { branches } from '../../libs/procedure/src/transitions.js';
import type { Destination } from '../../libs/procedure/src/transitions.js';
import { ROOT } from '../support/root.js';

const document = readFileSync(join(ROOT, 'docs/procedure.md'), 'utf8');

/** The rows of the tables of a section, by the name in backquotes that each begins with. */
function rowsOf(section: string): Map<string, string> {
  const [, text = ''] = document.split(`\n## ${section}\n`);
  const [own = ''] = text.split('\n## ');
  return new Map([...own.matchAll(/^\| `(\w+)` .*$/gm)].map(([row, name = '']) => [name, row]));
}

interface Row {
  readonly citation: string | null;
  readonly from?: readonly Status[];
  readonly to?: Destination<never>;
}

/** What the row of an event or a step must name: where it may come, and where it leads. */
function statusesOf({ from = [], to }: Row): string[] {
  const beginnings = from === OPEN_STATUSES ? ['open'] : from.map((status) => `\`${status}\``);
  return [...beginnings, ...(to === undefined ? [] : branches(to).map(({ status }) => `\`${status}\``))];
}

const TABLES: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  Statuses: STATUS_RULES,
  Events: { registered: REGISTRATION, ...EVENT_RULES },
  'What days alone bring': STEP_RULES,
  'What is not counted': SUSPENSION_RULES,
};
const rows = Object.entries(TABLES).flatMap(([section, table]) =>
  Object.entries(table).map(([name, row]) => ({ section, name, row })),
);

describe('the exact reading', () => {
  it.each(Object.entries(TABLES))('has the rows that there are, and no other: %s', (section, table) => {
    expect([...rowsOf(section).keys()].sort()).toEqual(Object.keys(table).sort());
  });

  it.each(rows)(
    'cites what the row cites, and says whence and whither: $section, $name',
    ({ section, name, row }) => {
      const text = rowsOf(section).get(name) ?? '';
      expect(text).toContain(`| ${row.citation ?? 'none'}`);
      expect(statusesOf(row).filter((status) => !text.includes(status))).toEqual([]);
    },
  );

  it.each(EVENT_TYPES)('names every field of the event: %s', (type) => {
    const text = rowsOf('Events').get(type) ?? '';
    const inWords = ['reasons', 'statutoryBasis', 'regulatoryBasis'];
    const fields = eventForms(type).flatMap(({ fields: own }) => Object.keys(own));
    const missing = fields.filter((name) => !text.includes(`\`${name}\``));
    expect(type === 'position' ? missing.filter((name) => !inWords.includes(name)) : missing).toEqual([]);
  });

  it('has every clock with its sort, and every state of one', () => {
    const clocks = rowsOf('Clocks');
    expect([...clocks.keys()].sort()).toEqual([...Object.keys(CLOCK_RULES), ...CLOCK_STATES].sort());
    for (const [name, { window, citation }] of Object.entries(CLOCK_RULES)) {
      const text = (clocks.get(name) ?? '').replace(/ +/g, ' ');
      expect(text).toContain(`| ${window ? 'window' : 'limit'} | ${citation} |`);
    }
  });

  it('has every number of the law with each of its values', () => {
    const numbers = rowsOf('The numbers of the law');
    expect([...numbers.keys()].sort()).toEqual(Object.keys(PARAMETERS).sort());
    for (const [name, { citation, link, values }] of Object.entries(PARAMETERS)) {
      const text = (numbers.get(name) ?? '').replace(/ +/g, ' ');
      expect(text).toContain(`[${citation}](${link})`);
      for (const { value, from } of values)
        expect([text.includes(` ${value} |`), text.includes(from)]).toEqual([true, true]);
    }
  });

  it('has every reading, with the one not taken', () => {
    const taken = rowsOf('Readings');
    expect([...taken.keys()].sort()).toEqual(Object.keys(readings).sort());
    const source = readFileSync(join(ROOT, 'libs/procedure/src/readings.ts'), 'utf8');
    expect(source.match(/Not taken:/g)).toHaveLength(taken.size);
    for (const row of taken.values())
      expect(row.split('|').every((cell) => cell === '' || cell.trim() !== '')).toBe(true);
  });
});

describe('the tables', () => {
  it('say of every event who may cause it', () => {
    expect(Object.keys(EVENT_PERMISSIONS).sort()).toEqual([...EVENT_TYPES].sort());
  });

  it('have no two steps that lead from one status', () => {
    const beginnings = Object.values<{ readonly from: readonly Status[] }>(STEP_RULES).flatMap(
      ({ from }) => from,
    );
    expect(beginnings).toEqual([...new Set(beginnings)]);
  });
});
