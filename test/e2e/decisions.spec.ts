import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesOf } from '../support/sources.js';

const FOLDER = join(ROOT, 'docs/decisions');
const files = readdirSync(FOLDER).filter((name) => name !== 'README.md');
const texts = new Map(files.map((name) => [name.slice(0, 4), readFileSync(join(FOLDER, name), 'utf8')]));
const cited = sourcesOf('apps', 'libs', 'migrations').flatMap(({ path, text }) =>
  [...text.matchAll(/docs\/decisions\/(\d+)/g)].map(([, number = '']) => ({ path, number })),
);

describe('a decision', () => {
  it.each([...texts])('%s says when, why, what else, and what it costs', (number, text) => {
    expect(text).toMatch(
      new RegExp(
        `^# ${Number(number)}\\. .+\n\n- Date: \\d{4}-\\d\\d-\\d\\d\n- Status: .+\n- Bears on: .+\n` +
          ['Context', 'Decision', 'Alternatives', 'Cost'].map((part) => `\n## ${part}\n\n[^#]+`).join('') +
          '$',
      ),
    );
  });

  it('is numbered once, without a gap', () => {
    expect([...texts.keys()]).toEqual(files.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  it('that the code cites is there', () => {
    expect(cited.filter(({ number }) => !texts.has(number))).toEqual([]);
  });

  it('is cited in the file that it bears on, or general', () => {
    const isCited = (number: string, path?: string) =>
      cited.some((one) => one.number === number && one.path === path);
    const astray = [...texts].filter(
      ([number, text]) =>
        !isCited(number, /^- Bears on: `(.+)`$/m.exec(text)?.[1]) && !text.includes('(general)'),
    );
    expect(astray.map(([number]) => number)).toEqual([]);
  });

  it('stands in the index, with its day and status', () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    const missing = files.filter((name) => {
      const text = texts.get(name.slice(0, 4)) ?? '';
      const [, day, status] = /- Date: (.+)\n- Status: (.+)\n/.exec(text) ?? [];
      const row = index.split('\n').find((line) => line.includes(`(${name})`)) ?? '';
      return !row.includes(`${day}`) || !row.includes(`${status}`);
    });
    expect(missing).toEqual([]);
  });
});
