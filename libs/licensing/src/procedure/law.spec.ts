import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAW_AS_OF, LAW_AS_OF_TEXT } from './law.js';

const text = (path: string) =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('the day of the law', () => {
  it.each(['README.md', 'apps/console/src/words/index.ts'])(
    'is the same where people read it: %s',
    (path) => {
      expect(text(path)).toContain(LAW_AS_OF_TEXT);
    },
  );
  it('is said of each part', () => {
    for (const { asOf } of LAW_AS_OF) expect(asOf).toMatch(/\b20\d\d$/);
  });
});
