import type { AskedBlock, AskedForm, FormApplication } from './application-form.js';
import { askedRequirements, entriesOf } from './asked-requirements.js';
import type { Asked } from './asked-requirements.js';
import { BLOCK_RULES, citationOf } from './blocks.js';
import type { BlockStanding } from './blocks.js';
import { transferDeficiencies } from './unique-requirements/transactions.js';

/** The form as far as it is asked of this application. 15 CFR 748, Supp. 1 and 2. */
export function askedForm(form: FormApplication): AskedForm {
  const requirements = askedRequirements(form);
  const blocks = BLOCK_RULES.map((rule): AskedBlock => {
    const standing = requirements.standing.get(rule.block) ?? [];
    return {
      block: rule.block,
      name: rule.name,
      ...(leftBlank(standing, form) ?? rule.standing(form)),
      citation: citationOf(rule),
      most: rule.most,
      entries: entriesOf(rule.entries(form), standing),
    };
  });
  return {
    blocks,
    requirements: requirements.asked.map(({ requirement }) => requirement),
    notApplicable: requirements.notApplicable,
    missing: requirements.missing,
    deficiencies: [...requirements.deficiencies, ...transferDeficiencies(form)],
    notAsked: requirements.notAsked,
  };
}

/** A block that has to be blank, of every item. */
function leftBlank(standing: readonly Asked[], { items }: FormApplication): BlockStanding | null {
  const blanks = standing.filter(({ rule }) => rule.kind === 'blank');
  const [first] = blanks;
  return first && blanks.length === items.length ? { state: 'left_blank', why: first.requirement.why } : null;
}
