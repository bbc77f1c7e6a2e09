import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import '@ninety/api';
import { addressOf, generalTypeOf, knownProblemTypes } from '@ninety/platform';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesOf } from '../support/sources.js';

/**
 * `docs/problems.md` is the table of all kinds. After a change that is meant:
 * `WRITE_PROBLEMS=1 npx vitest run test/e2e/problem-types.spec.ts`, and read what changed.
 */
const FILE = join(ROOT, 'docs/problems.md');

describe('kinds of problems', () => {
  it('stand in the documentation, each with its address', async () => {
    const document = await described();
    if (process.env.WRITE_PROBLEMS) writeFileSync(FILE, document);
    expect(readFileSync(FILE, 'utf8')).toBe(document);
  });

  it('are each answered somewhere', () => {
    const text = sourcesOf('libs', 'apps')
      .filter(({ path }) => !/problems\.ts$|problem-types\.ts$/.test(path))
      .map((source) => source.text)
      .join('\n');
    const unused = knownProblemTypes().filter(
      (type) => generalTypeOf(type.status) !== type && !text.includes(`['${type.name}']`),
    );
    expect(unused).toEqual([]);
  });
});

function described(): Promise<string> {
  const rows = knownProblemTypes().map(
    (type) => `| \`${addressOf(type)}\` | ${type.status} | ${type.title} | ${type.meaning} |`,
  );
  const text = [
    '# Problems',
    '',
    'What is refused is answered as `application/problem+json` (RFC 9457). `type` tells one kind of refusal from another: it is',
    'stable, and a program may go by it; `title` and `detail` are for people, and their words may change. The addresses name a kind',
    'and lead nowhere. Made from the tables in the code.',
    '',
    'Of several that hold the first is answered, in this order: 401; of a query string 422, and of the media type of a file 415; 404, 403,',
    '428, 412; of the body 422; 409.',
    '',
    '| `type` | status | title | what it means |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  return format(text, { parser: 'markdown', printWidth: 120 });
}
