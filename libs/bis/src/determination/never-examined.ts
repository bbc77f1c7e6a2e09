import { cited } from './cited.js';
import type { Cited } from './determination.js';
import { LAW_KINDS } from './law.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';
import { say } from '../sentences.js';

/** What no answer looks at, whatever is asked. */
const NEVER: readonly Cited[] = [
  cited(say('never_classification'), '15 CFR 738.2(d)'),
  cited(say('never_subject'), '15 CFR 734.3'),
  cited(say('never_denial_orders'), '15 CFR 736.2(b)(4)'),
  cited(say('never_us_persons'), '15 CFR 736.2(b)(7)'),
  cited(say('never_transit'), '15 CFR 736.2(b)(8)'),
  cited(say('never_conduct'), '15 CFR 736.2(b)(9), (10)'),
  cited(say('never_informed'), '15 CFR 744, 746.8(a)(4)(ii)'),
  cited(say('never_part_742'), '15 CFR 742.2, 742.3, 742.7–742.19'),
  cited(say('never_part_746'), '15 CFR 746'),
  cited(say('never_lists_of_part_746'), '15 CFR 746 Supp. 2, 4–7'),
  cited(say('never_short_supply'), '15 CFR 754'),
  cited(say('never_other_agencies'), '15 CFR 734.3(b)(1), 746.1(d)'),
];

/** What no answer looks at, and what is missing of the law on the day that is asked for. */
export function neverExamined({ on }: DeterminationQuestion, law: Law): Cited[] {
  const missing = LAW_KINDS.filter((kind) => law.versions[kind] === null);
  return [
    ...NEVER,
    ...missing.map((kind) => cited(say('never_without_edition', { kind, on }), KIND_CITATIONS[kind])),
  ];
}

const KIND_CITATIONS = {
  ccl: '15 CFR 774 Supp. 1',
  country_chart: '15 CFR 738 Supp. 1',
  country_groups: '15 CFR 740 Supp. 1',
  license_exceptions: '15 CFR 740',
} as const;
