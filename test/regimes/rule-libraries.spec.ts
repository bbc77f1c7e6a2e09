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
  'libs/entity-list/src/entity-list.service.ts': 2,
  'libs/entity-list/src/footnotes.ts': 12,
  'libs/entity-list/src/sources.ts': 11,
  'libs/licensing/src/appeals/appeal-rules.ts': 18,
  'libs/licensing/src/appeals/appeal.entity.ts': 1,
  'libs/licensing/src/appeals/appeals.contract.ts': 4,
  'libs/licensing/src/appeals/appeals.controller.ts': 2,
  'libs/licensing/src/appeals/appeals.service.ts': 3,
  'libs/licensing/src/applications/application.contract.ts': 7,
  'libs/licensing/src/applications/applications.service.ts': 4,
  'libs/licensing/src/applications/license-requirement.ts': 24,
  'libs/licensing/src/applications/referral.ts': 1,
  'libs/licensing/src/applications/submission.ts': 6,
  'libs/licensing/src/applications/support-documents.spec.ts': 1,
  'libs/licensing/src/applications/support-documents.ts': 14,
  'libs/licensing/src/applications/units.ts': 1,
  'libs/licensing/src/attachments/attachments.service.ts': 2,
  'libs/licensing/src/audience/applicant-view.ts': 1,
  'libs/licensing/src/case/clock-views.ts': 1,
  'libs/licensing/src/case/counted-days.ts': 1,
  'libs/licensing/src/case/formalities.ts': 1,
  'libs/licensing/src/case/standing.ts': 3,
  'libs/licensing/src/documents/documents.service.ts': 1,
  'libs/licensing/src/documents/letters.ts': 19,
  'libs/licensing/src/documents/pdf.spec.ts': 1,
  'libs/licensing/src/licenses/amendment-rules.ts': 20,
  'libs/licensing/src/licenses/amendments.service.ts': 26,
  'libs/licensing/src/licenses/license-acts.service.ts': 19,
  'libs/licensing/src/licenses/license-effects.ts': 1,
  'libs/licensing/src/licenses/license-terms.spec.ts': 1,
  'libs/licensing/src/licenses/license-terms.ts': 11,
  'libs/licensing/src/licenses/license-views.ts': 2,
  'libs/licensing/src/licenses/license.contract.ts': 9,
  'libs/licensing/src/licenses/license.entity.ts': 2,
  'libs/licensing/src/licenses/licensed-application.ts': 1,
  'libs/licensing/src/licenses/licenses.service.ts': 3,
  'libs/licensing/src/problems.ts': 4,
  'libs/licensing/src/records/record-checks.ts': 1,
  'libs/licensing/src/records/records.contract.ts': 3,
  'libs/licensing/src/records/records.entity.ts': 1,
  'libs/licensing/src/records/retention.service.ts': 3,
  'libs/licensing/src/records/retention.ts': 2,
  'libs/licensing/src/watch/announcements.ts': 1,
  'libs/licensing/src/watch/facts.ts': 2,
  'libs/parties/src/parties.service.ts': 1,
  'libs/platform/src/config.ts': 1,
  'libs/reporting/src/cases.service.ts': 2,
  'libs/reporting/src/facts.read-model.ts': 2,
  'libs/reporting/src/reports.contract.ts': 5,
  'libs/reporting/src/timeliness.service.ts': 2,
  'libs/screening/src/matches.ts': 1,
  'libs/screening/src/ownership.service.ts': 1,
  'libs/screening/src/ownership.ts': 2,
  'libs/suppliers/src/common.dto.ts': 4,
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
