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
import { BLOCK_RULES, citationOf, main } from './blocks.js';
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
  const blocks = BLOCK_RULES.map((rule): AskedBlock => {
    const { state, why } = rule.standing(form);
    return {
      block: rule.block,
      name: rule.name,
      state,
      why,
      citation: citationOf(rule),
      most: rule.most,
      entries: [...rule.entries(form), ...entriesOf(requirements, rule.block)],
    };
  });
  const notApplicable = UNIQUE_REQUIREMENTS.flatMap((paragraph) => passed(paragraph, form));
  return {
    blocks,
    requirements,
    notApplicable,
    missing: [...missingAnswers(requirements), ...releaseMissing(form)],
    deficiencies: releaseDeficiencies(form),
  };
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

function entriesOf(requirements: readonly AskedRequirement[], block: string): Entry[] {
  return requirements.flatMap((one) =>
    one.block === block && one.text !== null && one.applies === 'yes'
      ? [{ ...main(one.text, null), of: one.item }]
      : [],
  );
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
