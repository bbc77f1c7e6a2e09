import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { OLD, STAYS } from './live-areas.js';

const SOURCES = import.meta.dirname;

/** The first parts of the keys by which the console asks. */
function keysAsked(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(SOURCES, name), 'utf8');
      const keys = text.matchAll(/(?:queryKey: |useRows\(\s*|const KEY = )\[?'([a-z-]+)'/g);
      return [...keys].map(([, key = '']) => key);
    });
}

it('what is asked for anew when somebody else changes it is all that the console asks for', () => {
  const asked = new Set(keysAsked());
  const heard = new Set([...[...OLD.values()].flat(), ...STAYS]);
  expect(asked.size).toBeGreaterThan(40);
  // What a changed application makes old by its own id.
  expect([...asked].filter((key) => key !== 'application' && !heard.has(key))).toEqual([]);
});
