import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
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

describe('a statement outside of its room', () => {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
  });
  const SERVICE = 'libs/platform/src/office-clock.ts';
  const STORE = 'libs/platform/src/test-clock.store.ts';
  const statementsIn = async (code: string, filePath: string) => {
    const [file] = await eslint.lintText(code, { filePath });
    expect(file?.fatalErrorCount).toBe(0);
    return file?.messages.filter(({ ruleId }) => ruleId === 'ninety/sql-has-a-room').length;
  };
  const withManager = (work: string) =>
    `import type { EntityManager } from 'typeorm';\nexport const work = (tx: EntityManager) => ${work};`;

  it.each([
    "import sql from 'sql-template-tag';\nexport const one = sql`SELECT 1`;",
    withManager("tx.query('SELECT 1')"),
    withManager('tx.findBy(Object, {})'),
    withManager('tx.insert(Object, {})'),
    withManager('tx.getRepository(Object)'),
    withManager("tx.createQueryBuilder(Object, 'o')"),
    "import { rowsOf as rowsOf } from './database/statements.js';\nexport const work = (tx: never, text: string) => rowsOf(tx, text);",
  ])('is found, and none in a store: %s', async (code) => {
    expect(await statementsIn(code, SERVICE)).toBe(1);
    expect(await statementsIn(code, STORE)).toBe(0);
  });

  it.each([
    withManager('tx.create(Object, {})'),
    'export const work = (kept: Map<string, string>) => kept.delete("one");',
    'export const run = (work: () => void) => { work(); };\nrun(() => undefined);',
  ])('is another: %s', async (code) => {
    expect(await statementsIn(code, SERVICE)).toBe(0);
  });
});
