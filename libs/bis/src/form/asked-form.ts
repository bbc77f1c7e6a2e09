import type { Deficiency } from '../application.js';
import { say } from '../sentences.js';
import type {
  Applies,
  AskedBlock,
  AskedForm,
  AskedRequirement,
  Entry,
  FormApplication,
  PassedParagraph,
} from './application-form.js';
import { asksOf, citationOf, main, ofItem } from './block.js';
import type { Asked, BlockRule, Lack } from './block.js';
import { BLOCK_RULES } from './blocks.js';
import { formDeficiencies } from './form-checks.js';
import { isFixed } from './item-blocks.js';
import { releaseDeficiencies, releaseMissing, releaseQuestions } from './foreign-persons.js';
import type { Looked } from './transaction.js';
import { UNIQUE_REQUIREMENTS } from './unique-requirements.js';
import type { Requirement, UniqueRequirements } from './unique-requirements.js';

const SUPPLEMENT_2 = '15 CFR 748, Supp. 2';

/** The form as far as it is asked of this application. 15 CFR 748, Supp. 1 and 2. */
export function askedForm(form: FormApplication): AskedForm {
  const requirements = [
    ...UNIQUE_REQUIREMENTS.flatMap((paragraph) => askedBy(paragraph, form)),
    ...releaseQuestions(form),
  ];
  const asked = { form, requirements };
  const blocks = BLOCK_RULES.map((rule) => blockOf(rule, asked));
  const notApplicable = UNIQUE_REQUIREMENTS.flatMap((paragraph) => passed(paragraph, form));
  const missing = [
    ...BLOCK_RULES.flatMap((rule, index) => lacking(rule, blocks[index]?.entries ?? [], asked)),
    ...missingAnswers(requirements),
    ...releaseMissing(form),
  ];
  const deficiencies = [...formDeficiencies(form), ...releaseDeficiencies(form)];
  return { blocks, requirements, notApplicable, missing, deficiencies };
}

function blockOf(rule: BlockRule, asked: Asked): AskedBlock {
  const { state, why } = rule.standing(asked);
  const asks = asksOf(asked, rule.block);
  const blanks = asks.filter(isFixed);
  const isBlank = ({ of }: Entry) => blanks.some(({ item }) => item === null || item === of);
  const own = [...rule.entries(asked).filter((entry) => !isBlank(entry))];
  const after = [...(rule.after?.(asked) ?? [])];
  const entries = once([...own, ...asks.flatMap(entriesOf), ...after]);
  const [blank] = blanks;
  return {
    block: rule.block,
    name: rule.name,
    // Words that the law puts into a block stand there, whatever else does.
    ...(blank?.kind === 'blank' && entries.length === 0
      ? { state: 'left_blank' as const, why: blank.asks }
      : { state, why }),
    citation: citationOf(rule),
    most: rule.most,
    entries,
  };
}

/** A box is marked once, and the same words of the same item stand once. */
function once(entries: readonly Entry[]): Entry[] {
  return entries.filter(
    ({ text, of }, index) => entries.findIndex((one) => one.text === text && one.of === of) === index,
  );
}

function lacking(rule: BlockRule, entries: readonly Entry[], asked: Asked): Deficiency[] {
  const lacks = rule.lacks?.(asked) ?? [];
  const isEmpty =
    !rule.isHeading && entries.length === 0 && lacks.length === 0 && !asksOf(asked, rule.block).some(isFixed);
  const { state } = rule.standing(asked);
  const empty = {
    pointer: rule.pointer,
    detail: say('form_block_empty', { block: rule.block, name: rule.name }),
  };
  return [...(isEmpty && state === 'required' ? [empty] : []), ...lacks].map(
    ({ pointer, detail, citation }: Lack) => ({ pointer, detail, citation: citation ?? citationOf(rule) }),
  );
}

/** What a paragraph looks at: each item, or the application. */
function looksOf({ isOfItems }: { readonly isOfItems?: boolean }, form: FormApplication): readonly Looked[] {
  return isOfItems ? form.items.map((item) => ({ form, item })) : [{ form, item: null }];
}

function askedBy(paragraph: UniqueRequirements, form: FormApplication): AskedRequirement[] {
  return looksOf(paragraph, form).flatMap((looked) => {
    const applies = paragraph.when.applies(looked);
    if (applies === 'no') return [];
    return paragraph.asks.flatMap((asked) => askedOf(paragraph, asked, looked, applies));
  });
}

function askedOf(
  paragraph: UniqueRequirements,
  asked: Requirement,
  looked: Looked,
  ofParagraph: Exclude<Applies, 'no'>,
): AskedRequirement[] {
  const looks = asked.isOfItems && looked.item === null ? looksOf(asked, looked.form) : [looked];
  return looks.flatMap((look) => {
    const own = asked.when?.applies(look) ?? 'yes';
    if (own === 'no') return [];
    const applies = own === 'yes' ? ofParagraph : own;
    const item = look.item === null ? null : look.form.items.indexOf(look.item);
    const { text, isAnswered } = answerTo(asked, item, look.form);
    return [
      {
        id: asked.id,
        kind: asked.kind,
        applies,
        why: asked.when?.because ?? paragraph.when.because,
        asks: asked.asks,
        block: asked.block,
        item,
        citation: `${SUPPLEMENT_2}${asked.id.split('#')[0]}`,
        isRequired: applies === 'yes' && !asked.isOptional,
        isAnswered,
        text,
      },
    ];
  });
}

function answerTo(asked: Requirement, item: number | null, { bis748p }: FormApplication) {
  const { words = null } = asked;
  if (asked.kind === 'entry') return { text: words, isAnswered: true };
  if (asked.kind === 'blank') return { text: '', isAnswered: true };
  if (asked.kind === 'zero') return { text: '0', isAnswered: true };
  const given = (bis748p.answers ?? []).find(
    (one) => one.requirement === asked.id && (one.item ?? null) === item,
  );
  const text = given?.text?.trim() || null;
  if (asked.kind === 'facts') return { text, isAnswered: text !== null };
  const isConfirmed = given?.isConfirmed === true;
  return { text: isConfirmed ? (text ?? words) : null, isAnswered: isConfirmed };
}

/** What the answer puts into its block, on the sheet of its item. */
function entriesOf({ applies, kind, text, item }: AskedRequirement): Entry[] {
  if (applies !== 'yes' || kind === 'blank' || text === null) return [];
  return [item === null ? main(text, null) : ofItem(item, text, null)];
}

function passed(paragraph: UniqueRequirements, form: FormApplication): PassedParagraph[] {
  const looks = looksOf(paragraph, form);
  if (looks.some((looked) => paragraph.when.applies(looked) !== 'no')) return [];
  return [
    {
      paragraph: paragraph.paragraph,
      title: paragraph.title,
      why: paragraph.when.otherwise,
      citation: `${SUPPLEMENT_2}${paragraph.paragraph}`,
    },
  ];
}

function missingAnswers(requirements: readonly AskedRequirement[]): Deficiency[] {
  return requirements
    .filter(({ isRequired, isAnswered }) => isRequired && !isAnswered)
    .map(({ id, asks, citation }) => ({
      pointer: '/bis748p/answers',
      detail: say('form_answer_required', { requirement: id, asks: asks.text }),
      citation,
    }));
}
