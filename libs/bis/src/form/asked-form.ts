import type { Deficiency } from '../application.js';
import { say } from '../sentences.js';
import type { AskedBlock, AskedForm, Entry, FormApplication } from './application-form.js';
import { askedRequirements, entriesOf } from './asked-requirements.js';
import type { Asked } from './asked-requirements.js';
import { asksOf, citationOf } from './block.js';
import type { BlockRule, BlockStanding, Lack, OnForm } from './block.js';
import { BLOCK_RULES } from './blocks.js';
import { releaseDeficiencies, releaseMissing, releaseQuestions } from './foreign-persons.js';
import { formDeficiencies } from './form-checks.js';
import { isFixed } from './item-blocks.js';
import { transferDeficiencies } from './unique-requirements/transactions.js';

/** The form as far as it is asked of this application. 15 CFR 748, Supp. 1 and 2. */
export function askedForm(form: FormApplication): AskedForm {
  const { asked, notApplicable, missing, deficiencies, notAsked, standing } = askedRequirements(form);
  const requirements = [...asked.map(({ requirement }) => requirement), ...releaseQuestions(form)];
  const onForm = { form, requirements };
  const blocks = BLOCK_RULES.map((rule) => blockOf(rule, onForm, standing.get(rule.block) ?? []));
  return {
    blocks,
    requirements,
    notApplicable,
    missing: [
      ...BLOCK_RULES.flatMap((rule, index) => lacking(rule, blocks[index]?.entries ?? [], onForm)),
      ...missing,
      ...releaseMissing(form),
    ],
    deficiencies: [
      ...formDeficiencies(form),
      ...deficiencies,
      ...transferDeficiencies(form),
      ...releaseDeficiencies(form),
    ],
    notAsked,
  };
}

/** A block, with what Supplement No. 2 puts there beside or instead of what the application says. */
function blockOf(rule: BlockRule, onForm: OnForm, standing: readonly Asked[]): AskedBlock {
  const entries = onceEach([
    ...inOrderOfItems(entriesOf(rule.entries(onForm), standing)),
    ...(rule.after?.(onForm) ?? []),
  ]);
  return {
    block: rule.block,
    name: rule.name,
    ...(leftBlank(standing, entries) ?? rule.standing(onForm)),
    citation: citationOf(rule),
    most: rule.most,
    entries,
  };
}

/** What the law has instead of an item's own stands where that stood. */
function inOrderOfItems(entries: readonly Entry[]): Entry[] {
  if (entries.some(({ of }) => of === null)) return [...entries];
  return entries.toSorted((one, other) => (one.of ?? 0) - (other.of ?? 0));
}

/** A box is marked once, and the same words of the same item stand once. */
function onceEach(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ text, of }) => {
    const key = `${of ?? ''} ${text.toLowerCase()}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** A block that has to be blank, of every item. */
function leftBlank(standing: readonly Asked[], entries: readonly Entry[]): BlockStanding | null {
  const blank = standing.find(({ rule }) => rule.kind === 'blank');
  return blank && entries.length === 0 ? { state: 'left_blank', why: blank.requirement.why } : null;
}

function lacking(rule: BlockRule, entries: readonly Entry[], onForm: OnForm): Deficiency[] {
  const lacks = rule.lacks?.(onForm) ?? [];
  const asks = asksOf(onForm, rule.block);
  // What a paragraph asks there is missing by its own name.
  const isToldOtherwise = lacks.length > 0 || asks.some((one) => isFixed(one) || one.isRequired);
  const isEmpty = rule.standing(onForm).state === 'required' && entries.length === 0;
  const empty = {
    pointer: rule.pointer,
    detail: say('form_block_empty', { block: rule.block, name: rule.name }),
  };
  return [...(isEmpty && !rule.isHeading && !isToldOtherwise ? [empty] : []), ...lacks].map(
    ({ pointer, detail, citation }: Lack) => ({ pointer, detail, citation: citation ?? citationOf(rule) }),
  );
}
