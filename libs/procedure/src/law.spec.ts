import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LAW_AS_OF, LAW_AS_OF_TEXT } from './law.js';

const text = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

describe('the day of the law', () => {
  it.each(['README.md', 'libs/client/src/values.ts'])('is the same where people read it: %s', (path) => {
    expect(text(path)).toContain(LAW_AS_OF_TEXT);
  });
  it('is said of each part that the product cites', () => {
    const cited = new Set<string>();
    for (const folder of ['libs', 'apps'])
      for (const file of readdirSync(new URL(`../../../${folder}/`, import.meta.url), {
        recursive: true,
      })) {
        const path = `${folder}/${String(file)}`;
        if (!/\/src\/.*\.tsx?$/.test(path) || /node_modules|\/dist\//.test(path)) continue;
        for (const [, part = ''] of text(path).matchAll(/15 CFR (\d{3})/g)) cited.add(part);
      }
    expect(cited.size).toBeGreaterThan(5);
    expect([...cited].filter((part) => !LAW_AS_OF_TEXT.includes(part))).toEqual([]);
  });
  it('is said of each part', () => {
    for (const { asOf } of LAW_AS_OF) expect(asOf).toMatch(/\b20\d\d$/);
  });
});
