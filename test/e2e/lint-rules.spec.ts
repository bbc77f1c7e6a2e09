import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- the rules are JavaScript, as ESLint reads them
// @ts-ignore
import { noSilentCatch } from '../../lint/no-silent-catch.js';

const faultsIn = (code: string) =>
  new Linter().verify(code, {
    plugins: { ninety: { rules: { 'no-silent-catch': noSilentCatch } } },
    rules: { 'ninety/no-silent-catch': 'error' },
  }).length;

describe('a catch that looks at nothing', () => {
  it.each([
    'try { read(); } catch { found = null; }',
    'try { read(); } catch (error) { found = null; }',
    'read().catch(() => null);',
    'read().catch((error) => null);',
    'read().then((found) => found, () => null);',
    'async function ready() { await read().catch(() => undefined); }',
  ])('is found: %s', (code) => {
    expect(faultsIn(code)).toBe(1);
  });

  it.each([
    "try { read(); } catch (error) { if (error.code !== 'ENOENT') throw error; }",
    'try { read(); } catch { /* fails of nothing else than the text */ found = null; }',
    'read().catch((error) => log.warn(error));',
    'read().catch(notAway);',
    'read().then((found) => found);',
    '// whoever asked hears of it\nread().catch(() => null);',
  ])('is another, where the error is looked at, or it is said why not: %s', (code) => {
    expect(faultsIn(code)).toBe(0);
  });
});
