import { describe, expect, it } from 'vitest';
import { sourcesAndSpecsOf } from '../support/sources.js';

/** Where the law of the Bureau of Industry and Security is told: the agency's procedure, and the rule library of its pack. */
const TOLD_IN = ['libs/procedure/src/', 'libs/bis/src/'];

/** Files that name a rule and are no place of it, each with why. One that no longer does is taken out. */
const EXEMPT: Readonly<Record<string, string>> = {
  'libs/client/src/schema.ts': 'written from the description, which repeats what the rules say',
  'libs/client/src/values.ts': 'written from the description, which repeats what the rules say',
  'libs/entity-list/src/import/footnotes-in-text.ts':
    'reads the figures of footnotes beside the sections that an entry names',
  'libs/entity-list/src/import/footnotes-in-text.spec.ts': 'holds texts of the published list',
};

/** Files that still name rules, and on how many lines. A number only falls, and an entry goes with its last; none is added. */
const NOT_YET: Readonly<Record<string, number>> = {
  'apps/console/src/application/AppealPart.tsx': 1,
  'apps/console/src/application/Positions.tsx': 1,
  'apps/console/src/application/forms.ts': 1,
  'apps/console/src/filing/DocumentsBlock.tsx': 1,
  'apps/console/src/filing/eccns.ts': 1,
  'apps/console/src/filing/form.ts': 1,
  'apps/console/src/parts/Refused.tsx': 1,
  'apps/console/src/stories/StoriesPage.tsx': 5,
  'apps/console/src/words/events.ts': 1,
  'apps/console/src/words/index.ts': 1,
  'apps/console/src/words/reports.ts': 2,
  'libs/access/src/roles.ts': 1,
  'libs/licensing/src/documents/pdf.spec.ts': 1,
  'libs/parties/src/parties.service.ts': 1,
  'libs/platform/src/config.ts': 1,
  'libs/reporting/src/cases.service.ts': 2,
  'libs/reporting/src/facts.read-model.ts': 2,
  'libs/reporting/src/reports.contract.ts': 5,
  'libs/reporting/src/timeliness.service.ts': 2,
  'libs/webhooks/src/event-data.contract.ts': 2,
  'libs/webhooks/src/event-growth.service.ts': 1,
  'scripts/src/demo/story.ts': 1,
  'scripts/src/seed/histories.ts': 2,
};

/**
 * A citation of the regulations, or a section of their parts 730 to 774 alone: `748.4(f)`, `Supp. 4`, `part 744`. Each is written
 * in the rule library, where its rule is, and taken from there by whoever cites it.
 */
const NAMES_A_RULE =
  /\b15 CFR\b|(?<![\d.])7(?:[3-6]\d|7[0-4])\.[1-9]\d?(?!\d)|\bparts? 7(?:[3-6]\d|7[0-4])\b|\bSupp(?:lement|\.) (?:No\. )?\d|\bEAR\b|\bExport Administration Regulations\b/;

describe('a rule of the regulations', () => {
  it('is named by its rule library and the procedure alone', () => {
    const found = new Map(
      sourcesAndSpecsOf('apps', 'libs', 'scripts/src')
        .filter(({ path }) => !TOLD_IN.some((folder) => path.startsWith(folder)))
        .map(({ path, text }) => [path, text.split('\n').filter((line) => NAMES_A_RULE.test(line)).length])
        .filter(([, lines]) => lines !== 0) as [string, number][],
    );
    const exempt = Object.keys(EXEMPT);
    expect(exempt.filter((path) => !found.has(path))).toEqual([]);
    const others = [...found].filter(([path]) => !exempt.includes(path));
    expect(Object.fromEntries(others.sort())).toEqual(NOT_YET);
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
