import type { Sentence } from '@ninety/platform/sentences';
import type { Deficiency } from '../application.js';
import { say } from '../sentences.js';
import type {
  Applies,
  AskedRequirement,
  Entry,
  FormApplication,
  PassedParagraph,
  RequirementAnswer,
} from './application-form.js';
import { grouped } from './answers.js';
import { isRequirement } from './requirement-ids.js';
import { main, ofItem } from './block.js';
import { whyOf } from './transaction.js';
import type { Condition, Looked } from './transaction.js';
import { UNIQUE_REQUIREMENTS } from './unique-requirements.js';
import type { Requirement, UniqueRequirements } from './unique-requirements.js';

const SUPPLEMENT_2 = '15 CFR 748, Supp. 2';

/** What Supplement No. 2 asks of an application. */
export interface AskedRequirements {
  readonly asked: readonly Asked[];
  readonly notApplicable: readonly PassedParagraph[];
  readonly missing: readonly Deficiency[];
  /** Answers that cannot be meant. */
  readonly deficiencies: readonly Deficiency[];
  /** Answers to what is not asked of this application: they are kept, and refuse nothing. */
  readonly notAsked: readonly Deficiency[];
  /** What stands in the blocks, by block. */
  readonly standing: ReadonlyMap<string, readonly Asked[]>;
}

export function askedRequirements(form: FormApplication): AskedRequirements {
  const given = answersOf(form);
  const looks = new Looks(form);
  const paragraphs = UNIQUE_REQUIREMENTS.map((paragraph) => ({
    paragraph,
    asked: askedBy(paragraph, looks, given),
  }));
  const asked = paragraphs.flatMap((one) => one.asked);
  return {
    asked,
    notApplicable: paragraphs
      .filter((one) => one.asked.length === 0)
      .map(({ paragraph }) => passed(paragraph, form)),
    missing: asked.flatMap(missingAnswer),
    deficiencies: answerDeficiencies(form),
    notAsked: answersNotAsked(form, asked),
    standing: grouped(asked.filter(stands), ({ requirement }) => requirement.block),
  };
}

/** A requirement as it is asked, with what the form says of it beside. */
export interface Asked {
  readonly requirement: AskedRequirement;
  readonly rule: Requirement;
  /** What the applicant or the law puts into the block: not what its own field says there already. */
  readonly adds: string | null;
  readonly isInstead: boolean;
}

/** What the applicant answered, by requirement and item. */
type Given = ReadonlyMap<string, RequirementAnswer>;

const keyOf = (requirement: string, item: Place) => `${requirement} ${item ?? ''}`;

/** The first answer to each; a second one is a deficiency. */
function answersOf({ bis748p }: FormApplication): Given {
  const answers = (bis748p.answers ?? []).map(
    (one) => [keyOf(one.requirement, one.item ?? null), one] as const,
  );
  return new Map(answers.reverse());
}

/** Of which item, counted from 0; null: of the application. */
type Place = number | null;

/** What conditions say of the items and of the application: each is looked at once, for many requirements have the same one. */
class Looks {
  readonly #applies = new Map<Condition, Map<Place, Applies>>();
  readonly #why = new Map<Condition, Map<Place, Sentence>>();

  constructor(readonly form: FormApplication) {}

  at(place: Place): Looked {
    return { form: this.form, item: place === null ? null : (this.form.items[place] ?? null) };
  }

  applies(condition: Condition, place: Place): Applies {
    return once(this.#applies, condition, place, () => condition.applies(this.at(place)));
  }

  why(condition: Condition, place: Place): Sentence {
    return once(this.#why, condition, place, () => whyOf(condition, this.at(place)));
  }
}

function once<T>(known: Map<Condition, Map<Place, T>>, key: Condition, place: Place, make: () => T): T {
  const places = known.get(key) ?? new Map<Place, T>();
  known.set(key, places);
  const value = places.get(place) ?? make();
  places.set(place, value);
  return value;
}

/** What a paragraph asks. */
function askedBy(paragraph: UniqueRequirements, looks: Looks, given: Given): Asked[] {
  const applies = looks.applies(paragraph.when, null);
  if (applies === 'no') return [];
  return paragraph.asks.flatMap((rule) =>
    placesOf(rule, applies, looks, given).map((place) => askedAt(paragraph, rule, looks, place, given)),
  );
}

/**
 * Where a requirement is asked: of the application; of each item that it applies to. Of several items of which that cannot be said it is
 * asked once, of the application, besides those that it is answered of.
 */
function placesOf(
  rule: Requirement,
  ofParagraph: Exclude<Applies, 'no'>,
  looks: Looks,
  given: Given,
): readonly Place[] {
  const { items } = looks.form;
  const says = (place: Place) => {
    const own = rule.when ? looks.applies(rule.when, place) : 'yes';
    return own === 'yes' ? ofParagraph : own;
  };
  if (!rule.isOfItems || items.length === 0) return says(null) === 'no' ? [] : [null];
  const places: Place[] = [];
  const open: Place[] = [];
  for (const place of items.keys()) {
    const applies = says(place);
    if (applies === 'yes' || (applies === 'cannot_say' && given.has(keyOf(rule.id, place))))
      places.push(place);
    else if (applies === 'cannot_say') open.push(place);
  }
  return open.length > 1 ? [...places, null] : [...places, ...open];
}

function askedAt(
  paragraph: UniqueRequirements,
  rule: Requirement,
  looks: Looks,
  item: Place,
  given: Given,
): Asked {
  const looked = looks.at(item);
  const ofParagraph = looks.applies(paragraph.when, null);
  const isOfSome = rule.isOfItems === true && item === null;
  const own = isOfSome ? 'cannot_say' : rule.when ? looks.applies(rule.when, item) : 'yes';
  const applies = own === 'yes' && ofParagraph === 'yes' ? 'yes' : 'cannot_say';
  const { text, adds, isAnswered } = answerTo(rule, looked, item, given);
  const isOptional =
    rule.isOptional ??
    (rule.standsWith !== undefined ||
      (rule.optionalWhere !== undefined && looks.applies(rule.optionalWhere, item) === 'yes'));
  const requirement: AskedRequirement = {
    id: rule.id,
    kind: rule.kind,
    applies,
    why: whyAsked(paragraph, rule, looks, item, applies),
    asks: rule.asks,
    block: rule.block,
    item,
    citation: citationOfRule(rule, paragraph),
    isRequired: applies === 'yes' && !isOptional,
    isAnswered,
    text,
    words: rule.words ?? null,
    mayBeUnknown: rule.mayBeUnknown ?? false,
  };
  const isInstead = rule.kind === 'blank' || rule.kind === 'zero' || rule.stands === 'instead';
  return { requirement, rule, adds, isInstead };
}

/** By its own condition, or its paragraph's where that one decides. */
function whyAsked(
  { when: ofParagraph }: UniqueRequirements,
  { when, isOfItems }: Requirement,
  looks: Looks,
  item: Place,
  applies: Applies,
): Sentence {
  if (!when) return looks.why(ofParagraph, null);
  const { items } = looks.form;
  const place =
    isOfItems && item === null && items.length > 0
      ? [...items.keys()].find((one) => looks.applies(when, one) !== 'no')
      : item;
  const own = looks.applies(when, place ?? null);
  return own === applies ? looks.why(when, place ?? null) : looks.why(ofParagraph, null);
}

function citationOfRule({ id }: Pick<Requirement, 'id'>, { alsoNamed }: UniqueRequirements): string {
  const cited = `${SUPPLEMENT_2}${id.split('#')[0]}`;
  return alsoNamed ? `${cited}, ${alsoNamed}` : cited;
}

interface Answer {
  readonly text: string | null;
  readonly adds: string | null;
  readonly isAnswered: boolean;
}

const NOT_ANSWERED: Answer = { text: null, adds: null, isAnswered: false };
/** What is put into the block. */
const put = (text: string): Answer => ({ text, adds: text, isAnswered: true });
/** What stands there already. */
const there = (text: string): Answer => ({ text, adds: null, isAnswered: true });

function answerTo(rule: Requirement, looked: Looked, item: number | null, given: Given): Answer {
  const { words = null } = rule;
  if (rule.kind === 'blank') return { text: '', adds: null, isAnswered: true };
  if (rule.kind === 'zero') return put('0');
  const answer = given.get(keyOf(rule.id, item));
  const text = answer?.text?.trim() || null;
  const isConfirmed = answer?.isConfirmed === true;
  switch (rule.kind) {
    case 'entry': {
      if (rule.standsWith && given.get(keyOf(rule.standsWith, null))?.isConfirmed !== true)
        return NOT_ANSWERED;
      if (!rule.field) return words === null ? NOT_ANSWERED : put(words);
      const marked = rule.field.read(looked);
      return marked === null ? NOT_ANSWERED : there(marked);
    }
    case 'facts': {
      if (text !== null) return rule.stands === 'in_document' ? there(text) : put(text);
      const computed = rule.computed?.(looked) ?? null;
      if (computed !== null) return put(computed);
      const field = rule.field?.read(looked) ?? null;
      return field === null ? NOT_ANSWERED : there(field);
    }
    case 'certification': {
      const certified = isConfirmed ? filled(rule, given) : null;
      if (certified === null) return NOT_ANSWERED;
      return rule.stands === 'in_document' ? there(certified) : put(certified);
    }
    case 'document':
      return isConfirmed ? { text: words ?? text, adds: words, isAnswered: true } : NOT_ANSWERED;
  }
}

/** The words of a certification with what belongs into them; null while that is missing. */
function filled({ words, filledBy }: Requirement, given: Given): string | null {
  if (words === undefined || !filledBy) return words ?? null;
  const text = given.get(keyOf(filledBy, null))?.text?.trim();
  return text ? words.split('{}').join(text) : null;
}

/** What is to stand in a block: a requirement that may apply puts nothing there. */
function stands({ requirement, rule, adds }: Asked): boolean {
  return requirement.applies === 'yes' && (adds !== null || rule.kind === 'blank');
}

/** What the application says in a block by itself, and what requirements put there beside or instead. */
export function entriesOf(own: readonly Entry[], standing: readonly Asked[]): Entry[] {
  const instead = standing.filter(({ isInstead }) => isInstead).map(({ requirement }) => requirement.item);
  const isWhole = instead.includes(null);
  const items = new Set(instead);
  const left = own.filter(({ of }) => !isWhole && !(of !== null && items.has(of)));
  const facts = standing.filter(({ adds, requirement }) => adds !== null && requirement.kind === 'facts');
  const together = grouped(facts, ({ requirement }) => sectionOf(requirement));
  const put = standing.flatMap(({ adds, requirement }) => {
    if (adds === null) return [];
    // Beside another of its paragraph each says of which it is: "no" alone would say nothing.
    const isNamed = requirement.kind === 'facts' && (together.get(sectionOf(requirement)) ?? []).length > 1;
    return [placed(requirement, isNamed ? `${paragraphOf(requirement)}: ${adds}` : adds)];
  });
  const seen = new Set<string>();
  const once = put.filter(({ text, of }) => {
    const key = `${of ?? ''} ${text}`;
    return seen.has(key) ? false : seen.add(key);
  });
  return [...left, ...once];
}

const placed = ({ item }: AskedRequirement, text: string) =>
  item === null ? main(text, null) : ofItem(item, text, null);

/** `(dd)(1)(i), dram bandwidth` */
const paragraphOf = ({ id }: AskedRequirement) => id.replace('#', ', ').replaceAll('-', ' ');

/** The first letter of the paragraph, and the item. */
const sectionOf = ({ id, item }: AskedRequirement) => `${id.split(')')[0]} ${item ?? ''}`;

function passed(paragraph: UniqueRequirements, form: FormApplication): PassedParagraph {
  const whole = { form, item: null };
  const rule = paragraph.asks.find(({ when }) => when)?.when;
  const decides = paragraph.when.applies(whole) === 'no' ? paragraph.when : (rule ?? paragraph.when);
  return {
    paragraph: paragraph.alsoNamed ? `${paragraph.paragraph}, ${paragraph.alsoNamed}` : paragraph.paragraph,
    title: paragraph.title,
    why: whyOf(decides, whole),
    citation: citationOfRule({ id: paragraph.paragraph }, paragraph),
  };
}

function missingAnswer({ requirement, rule }: Asked): Deficiency[] {
  const { id, asks, citation, isRequired, isAnswered, item } = requirement;
  if (!isRequired || isAnswered) return [];
  const pointer = rule.field?.pointer.replace('{item}', String(item ?? 0)) ?? '/bis748p/answers';
  return [{ pointer, detail: say('form_answer_required', { requirement: id, asks: asks.text }), citation }];
}

const KNOWN: ReadonlySet<string> = new Set(
  UNIQUE_REQUIREMENTS.flatMap(({ asks }) => asks.map(({ id }) => id)),
);

/** Answers that cannot be meant: to what nothing asks, of an item that there is not, to the same once more. */
function answerDeficiencies({ bis748p, items }: FormApplication): Deficiency[] {
  const seen = new Set<string>();
  return (bis748p.answers ?? []).flatMap(({ requirement, item = null }, index) => {
    const pointer = `/bis748p/answers/${index}`;
    if (!isRequirement(requirement))
      return [{ pointer, detail: say('form_requirement_unknown', { requirement }), citation: SUPPLEMENT_2 }];
    if (item !== null && !(item in items))
      return [{ pointer, detail: say('form_answer_no_such_item', { item }), citation: SUPPLEMENT_2 }];
    const key = keyOf(requirement, item);
    if (seen.has(key))
      return [{ pointer, detail: say('form_answered_twice', { requirement }), citation: SUPPLEMENT_2 }];
    seen.add(key);
    return [];
  });
}

/** Answers to what is not asked of this application: they are kept, and refuse nothing. */
function answersNotAsked({ bis748p, items }: FormApplication, asked: readonly Asked[]): Deficiency[] {
  const keys = new Set(asked.map(({ requirement: { id, item } }) => keyOf(id, item)));
  return (bis748p.answers ?? []).flatMap(({ requirement, item = null }, index) => {
    const isMeant = KNOWN.has(requirement) && (item === null || item in items);
    return isMeant && !keys.has(keyOf(requirement, item))
      ? [
          {
            pointer: `/bis748p/answers/${index}`,
            detail: say('form_answer_not_asked', { requirement }),
            citation: `${SUPPLEMENT_2}${requirement.split('#')[0]}`,
          },
        ]
      : [];
  });
}
