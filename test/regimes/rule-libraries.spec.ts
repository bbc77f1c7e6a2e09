import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRegimes, RULE_LIBRARIES, SHIPPED } from '@ninety/regimes';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesAndSpecsOf } from '../support/sources.js';

/** Where the law of the Bureau of Industry and Security is told: the agency's procedure, and the rule library of its pack. */
const TOLD_IN = ['libs/procedure/src/', 'libs/bis/src/'];

/** Files that name a rule and are no place of it, each with why. One that no longer does is taken out. */
const EXEMPT: Readonly<Record<string, string>> = {
  'apps/console/src/words/de/eccns.ts':
    'suggests classifications in the words of their headings, and cites no rule',
  'apps/console/src/words/eccns.ts':
    'suggests classifications in the words of their headings, and cites no rule',
  'libs/client/src/schema.ts': 'written from the description, which repeats what the rules say',
  'libs/client/src/values.ts': 'written from the description, which repeats what the rules say',
  'libs/entity-list/src/import/footnotes-in-text.spec.ts': 'holds texts of the published list',
  'libs/entity-list/src/import/footnotes-in-text.ts':
    'reads the figures of footnotes beside the sections that an entry names',
  'libs/entity-list/src/import/law-tables.ts':
    'knows the supplements with lists by their headings in the file',
  'libs/entity-list/src/import/law.spec.ts': 'holds supplements as the file has them',
  'libs/entity-list/src/import/law.ts': 'says which supplements of the file are lists',
  'libs/entity-list/src/sentences.ts': 'says which part or supplement a file lacks',
};

/**
 * A citation of the regulations, or a section of their parts 730 to 774 alone: `748.4(f)`, `Supp. 4`, `part 744`. Each is written
 * in the rule library, where its rule is, and taken from there by whoever cites it.
 */
const NAMES_A_RULE =
  /\b15 CFR\b|(?<![\d.])7(?:[3-6]\d|7[0-4])\.[1-9]\d?(?!\d)|\bparts? 7(?:[3-6]\d|7[0-4])\b|\bSupp(?:lement|\.) (?:No\. )?\d|\bEAR\b|\bExport Administration Regulations\b/;

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

describe('a rule library', () => {
  it('is named by a pack, and each that a pack names there is', () => {
    const named = [...loadRegimes([SHIPPED]).values()].flatMap(({ pack }) => pack.library ?? []);
    expect([...new Set(named)].sort()).toEqual([...RULE_LIBRARIES].sort());
  });

  it.each(RULE_LIBRARIES)('is a workspace that builds on the procedure at most: %s', (library) => {
    const manifest = JSON.parse(
      readFileSync(join(ROOT, 'libs', library, 'package.json'), 'utf8'),
    ) as Manifest;
    expect(manifest.name).toBe(`@ninety/${library}`);
    const own = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@ninety/'));
    // Of the platform only how a sentence is made, as `npm run lint:dependencies` holds it to.
    expect(own).toEqual(['@ninety/platform', '@ninety/procedure']);
  });
});

describe('a rule of the regulations', () => {
  it('is named by its rule library and the procedure alone', () => {
    const naming = sourcesAndSpecsOf('apps', 'libs', 'scripts/src')
      .filter(({ path }) => !TOLD_IN.some((folder) => path.startsWith(folder)))
      .map(({ path, text }) => ({ path, lines: text.split('\n').filter((line) => NAMES_A_RULE.test(line)) }))
      .filter(({ lines }) => lines.length > 0);
    const exempt = Object.keys(EXEMPT);
    expect(naming.filter(({ path }) => !exempt.includes(path))).toEqual([]);
    expect(naming.map(({ path }) => path).sort()).toEqual(exempt);
  });

  it.each([
    ["citation: '15 CFR 750.7(g)',", true],
    ['// refused: 748.4(f)', true],
    ['of the items of Supplement No. 2 to part 744', true],
    ["'15 CFR 748, Supp. 1, Block 22(a)'", true],
    ['subject to the EAR', true],
    ["eccn: 'EAR99'", false],
    ["unitPrice: { amount: '750.00', currency: 'USD' }", false],
    ["amount: '1750.25'", false],
    ['50 U.S.C. 4815(b), 22 CFR 127.7', false],
    ['of 780.1', false],
  ])('is read in %s: %s', (line, isOne) => {
    expect(NAMES_A_RULE.test(line)).toBe(isOne);
  });
});
