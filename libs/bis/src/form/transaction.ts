import type { Sentence } from '@ninety/platform/sentences';
import { RECEIVING_ROLES } from '@ninety/procedure';
import type { ReasonForControl } from '../classification.js';
import { TREATED_AS } from '../determination/places.js';
import { say } from '../sentences.js';
import { answerOf } from './answers.js';
import type { Applies, FormApplication, FormItem, FormType } from './application-form.js';
import { CIRCUMSTANCE_WORDS } from './circumstances.js';
import type { Circumstance } from './circumstances.js';
import { releasesOf } from './foreign-persons.js';

/** What a rule of the form looks at: the application, and an item of it where the rule is one of items. */
export interface Looked {
  readonly form: FormApplication;
  readonly item: FormItem | null;
}

/** A condition of a rule: what it says where it holds, where it does not, and where that cannot be said. */
export interface Condition {
  readonly applies: (looked: Looked) => Applies;
  readonly because: Sentence;
  readonly otherwise: Sentence;
  /** What is not known where it cannot be said. */
  readonly unknown?: Sentence;
  /** Which of the conditions that it is made of decides, where that one says why. */
  readonly decider?: (looked: Looked, applies: Applies) => Condition | undefined;
}

const RANK = { yes: 2, cannot_say: 1, no: 0 } as const satisfies Record<Applies, number>;

/** Why a condition holds for what it looks at, or not, or why that cannot be said. */
export function whyOf(condition: Condition, looked: Looked): Sentence {
  const applies = condition.applies(looked);
  const decider = condition.decider?.(looked, applies);
  if (decider) return whyOf(decider, looked);
  if (applies === 'yes') return condition.because;
  return applies === 'no' ? condition.otherwise : (condition.unknown ?? say('form_not_known'));
}

/** All of them; the first that decides says why. */
export function all(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return made(conditions, 'no', least);
}

/** Any of them; the first that decides says why. */
export function any(...conditions: readonly [Condition, ...Condition[]]): Condition {
  return made(conditions, 'yes', most);
}

function made(
  conditions: readonly [Condition, ...Condition[]],
  last: Applies,
  which: (one: Applies, other: Applies) => Applies,
): Condition {
  const [{ because, otherwise }] = conditions;
  const applies = (looked: Looked) => {
    let sum = conditions[0].applies(looked);
    for (const one of conditions.slice(1)) {
      if (sum === last) return sum;
      sum = which(sum, one.applies(looked));
    }
    return sum;
  };
  const decider = (looked: Looked, says: Applies) => conditions.find((one) => one.applies(looked) === says);
  return { applies, because, otherwise, decider };
}

/** With words of its own; why it cannot be said, it says by itself. */
export function saying(condition: Condition, because: Sentence, otherwise: Sentence): Condition {
  const decider = (_: Looked, applies: Applies) => (applies === 'cannot_say' ? condition : undefined);
  return { applies: condition.applies, because, otherwise, decider };
}

export function not(condition: Condition): Condition {
  const inverse = { yes: 'no', no: 'yes', cannot_say: 'cannot_say' } as const satisfies Record<
    Applies,
    Applies
  >;
  return {
    applies: (looked) => inverse[condition.applies(looked)],
    because: condition.otherwise,
    otherwise: condition.because,
    decider: (_, applies) => (applies === 'cannot_say' ? condition : undefined),
  };
}

/** Where it holds it cannot be said yet: what is known narrows it down, and does not tell. */
export function perhaps(condition: Condition, unknown: Sentence): Condition {
  return {
    ...condition,
    applies: (looked) => least(condition.applies(looked), 'cannot_say'),
    unknown,
    decider: (looked) => (condition.applies(looked) === 'yes' ? undefined : condition),
  };
}

/** Where it cannot be said, it does not stand in the way of what else is asked for. */
export function orNotKnown(condition: Condition): Condition {
  const { applies, because, otherwise } = condition;
  return { applies: (looked) => (applies(looked) === 'no' ? 'no' : 'yes'), because, otherwise };
}

const least = (one: Applies, other: Applies) => (RANK[one] <= RANK[other] ? one : other);
const most = (one: Applies, other: Applies) => (RANK[one] >= RANK[other] ? one : other);

export const yesOr = (holds: boolean | null): Applies =>
  holds === null ? 'cannot_say' : holds ? 'yes' : 'no';

/** The applicant said that the transaction is of this kind; not known while no circumstance was said, nor that there is none. */
export function of(
  circumstance: Circumstance,
  because: Sentence = CIRCUMSTANCE_WORDS[circumstance].is,
  otherwise: Sentence = CIRCUMSTANCE_WORDS[circumstance].isNot,
): Condition {
  return {
    applies: ({ form }) => yesOr(form.bis748p.circumstances?.includes(circumstance) ?? null),
    because,
    otherwise,
    unknown: say('form_circumstances_not_said'),
  };
}

/** The application is of one item. */
export const ONLY_ITEM: Condition = {
  applies: ({ form }) => yesOr(form.items.length === 1),
  because: say('form_one_item'),
  otherwise: say('form_several_items'),
};

/** The item that a circumstance means: the only one; which of several, the application does not say. */
export function itemMeantBy(circumstance: Circumstance): Condition {
  const isIt: Condition = {
    ...ONLY_ITEM,
    applies: ({ form, item }) => (item && form.items.length > 1 ? 'cannot_say' : 'yes'),
    unknown: say('form_which_item'),
  };
  return all(of(circumstance), isIt);
}

/** A condition of an item; of an application without an item in view, of any of its items. */
export function ofItems(
  judge: (item: FormItem) => Applies,
  because: Sentence,
  otherwise: Sentence,
  unknown: Sentence,
): Condition {
  return {
    applies: (looked) => {
      if (looked.item) return judge(looked.item);
      const { items } = looked.form;
      return items.length === 0 ? 'cannot_say' : items.map(judge).reduce(most);
    },
    because,
    otherwise,
    unknown: say('form_no_items'),
    decider: ({ item, form }, applies) =>
      applies === 'cannot_say' && (item ?? form.items[0]) !== undefined
        ? { applies: () => 'cannot_say', because, otherwise, unknown }
        : undefined,
  };
}

/** One and the same item that all of it is so of; where there is none, the first that comes closest says why. */
export function oneItem(condition: Condition): Condition {
  const { because, otherwise } = condition;
  const ofOne = ({ form }: Looked, item: FormItem) => condition.applies({ form, item });
  return {
    applies: (looked) => {
      if (looked.item) return condition.applies(looked);
      const { items } = looked.form;
      return items.length === 0 ? 'cannot_say' : items.map((one) => ofOne(looked, one)).reduce(most);
    },
    because,
    otherwise,
    unknown: say('form_no_items'),
    decider: (looked, applies) => {
      if (looked.item) return condition;
      const item = looked.form.items.find((one) => ofOne(looked, one) === applies);
      if (!item) return undefined;
      const why = whyOf(condition, { form: looked.form, item });
      return { applies: () => applies, because: why, otherwise: why, unknown: why };
    },
  };
}

/**
 * An item of one of these entries: `4A003`, `4A003.b`; not known of an item whose ECCN is given without the paragraph that would tell.
 */
export function anItemOf(eccns: readonly string[]): Condition {
  const names = { eccns: eccns.join(', ') };
  return ofItems(
    ({ eccn }) => isOfAny(eccn, eccns),
    say('form_item_of', names),
    say('form_no_item_of', names),
    say('form_paragraph_not_given', names),
  );
}

function isOfAny(eccn: string, entries: readonly string[]): Applies {
  let sum: Applies = 'no';
  for (const entry of entries) {
    if (isWithin(eccn, entry)) return 'yes';
    if (isWithin(entry, eccn)) sum = 'cannot_say';
  }
  return sum;
}

/** `4A003.b.1` is within `4A003.b`, and that within `4A003`. */
function isWithin(eccn: string, entry: string): boolean {
  return eccn.startsWith(entry) && (eccn.length === entry.length || eccn.charAt(entry.length) === '.');
}

/** An item of the 600 series. 15 CFR 772.1. */
const SIX_HUNDRED = /^[0-9][A-E]6/;
/** Of 9x515. */
const SPACECRAFT = /^9[A-E]515/;

export const OF_600_SERIES: Condition = ofItems(
  ({ eccn }) => yesOr(SIX_HUNDRED.test(eccn)),
  say('form_600_series'),
  say('form_no_600_series'),
  say('form_not_known'),
);

export const OF_600_SERIES_OR_9X515: Condition = ofItems(
  ({ eccn }) => yesOr(SIX_HUNDRED.test(eccn) || SPACECRAFT.test(eccn)),
  say('form_600_series_or_9x515'),
  say('form_no_600_series_or_9x515'),
  say('form_not_known'),
);

/** Entries of Short Supply controls, all of them. 15 CFR 774, Supp. 1. */
const SHORT_SUPPLY = ['0A980', '1C980', '1C982', '1C983', '1C984', '1C988'];
/** An ECCN whose third character is 2, but not controlled for NP. 15 CFR 774, Supp. 1. */
const NO_NUCLEAR_REASON = ['3A232'];

/** Controlled for a reason; where the reasons are not given, as far as the ECCN tells. 15 CFR 738.2(d)(1), (2). */
export function controlledFor(reason: ReasonForControl): Condition {
  return ofItems(
    (item) => isControlledFor(item, reason),
    say('form_controlled_for', { reason }),
    say('form_not_controlled_for', { reason }),
    say('form_reasons_not_given', { reason }),
  );
}

function isControlledFor({ eccn, reasonsForControl }: FormItem, reason: ReasonForControl): Applies {
  if (reasonsForControl?.length) return yesOr(reasonsForControl.includes(reason));
  if (eccn === 'EAR99') return 'no';
  if (reason === 'SS') return yesOr(SHORT_SUPPLY.some((one) => isWithin(eccn, one)));
  if (reason === 'NP') return nuclearReason(eccn);
  return 'cannot_say';
}

/** The third character tells the kind of control: 2 the Nuclear Suppliers Group, 0 and 1 may have it besides. 15 CFR 738.2(d)(1)(iii). */
function nuclearReason(eccn: string): Applies {
  if (NO_NUCLEAR_REASON.some((one) => isWithin(eccn, one))) return 'no';
  const kind = eccn.charAt(2);
  return kind === '2' ? 'yes' : kind === '0' || kind === '1' ? 'cannot_say' : 'no';
}

/** The item in view, or all. */
export function itemsIn({ form, item }: Looked): readonly FormItem[] {
  return item ? [item] : form.items;
}

function typeIs(type: FormType, because: Sentence, otherwise: Sentence): Condition {
  return {
    applies: ({ form }) => yesOr(form.type === null ? null : form.type === type),
    because,
    otherwise,
    unknown: say('form_type_not_given'),
  };
}

export const EXPORT = typeIs('export', say('form_export'), say('form_no_export'));
export const REEXPORT = typeIs('reexport', say('form_reexport'), say('form_no_reexport'));
export const TRANSFER = typeIs('transfer_in_country', say('form_transfer'), say('form_no_transfer'));

/** Where the items go: the countries of those who receive them, and those that a release to a foreign person goes to, or may. */
export function destinationsIn(form: FormApplication): string[] {
  return [...new Set(placesIn(form).flat())];
}

/** Each destination as the countries that it may be: one, but of a release of which it cannot be said (734.13(b)). */
function placesIn(form: FormApplication): (readonly string[])[] {
  const receiving: readonly string[] = RECEIVING_ROLES;
  const received = form.parties
    .filter(({ role }) => receiving.includes(role))
    .map(({ country }) => [country]);
  const released = releasesOf(form).map(({ countries, isKnown }) =>
    isKnown || countries.length > 1 ? countries : [],
  );
  return [...received, ...released];
}

/** Whether one of the destinations is such; where it may be one of several countries, only if it is so of each of them. */
function goes(form: FormApplication, isSuch: (country: string) => Applies): Applies {
  const unanimous = (countries: readonly string[]): Applies => {
    const [first, ...others] = countries.map(isSuch);
    if (first === undefined) return 'cannot_say';
    return others.every((one) => one === first) ? first : 'cannot_say';
  };
  return placesIn(form).map(unanimous).reduce(most, 'no');
}

/** What is so of any destination; not known where no party is named. */
function ofDestinations(
  judge: (country: string, form: FormApplication) => Applies,
  because: Sentence,
  otherwise: Sentence,
): Condition {
  return {
    applies: ({ form }) => {
      if (destinationsIn(form).length === 0) return 'cannot_say';
      return goes(form, (country) => judge(country, form));
    },
    because,
    otherwise,
    unknown: say('form_destination_not_known'),
  };
}

/** In any of the groups. */
const inGroups = (groups: readonly string[], country: string, form: FormApplication) =>
  groups.map((group) => yesOr(form.isInGroup(country, group))).reduce(most, 'no');

/** It goes to a country of a group; not known where no table of groups is loaded, or no party is named. */
export function toGroup(...groups: readonly string[]): Condition {
  return ofDestinations(
    (country, form) => inGroups(groups, country, form),
    say('form_to_group', { groups: groups.join(', ') }),
    say('form_not_to_group', { groups: groups.join(', ') }),
  );
}

/** It goes to a country that is in none of the groups. */
export function toNoneOfGroups(...groups: readonly string[]): Condition {
  const inverse = { yes: 'no', no: 'yes', cannot_say: 'cannot_say' } as const;
  return ofDestinations(
    (country, form) => inverse[inGroups(groups, country, form)],
    say('form_to_outside_groups', { groups: groups.join(', ') }),
    say('form_to_groups_alone', { groups: groups.join(', ') }),
  );
}

/** The country whose treatment a place has: its own, or another's. */
export const countryOf = (code: string): string => TREATED_AS.get(code)?.country ?? code;

/** It goes to one of these countries, or to a place that is treated as one. */
export function toCountry(...countries: readonly string[]): Condition {
  return ofDestinations(
    (country) => yesOr(countries.includes(country) || countries.includes(countryOf(country))),
    say('form_to_country', { countries: countries.join(', ') }),
    say('form_not_to_country', { countries: countries.join(', ') }),
  );
}

/** It goes to several countries. */
export const TO_SEVERAL_COUNTRIES: Condition = {
  applies: ({ form }) => {
    const { length } = destinationsIn(form);
    return length === 0 ? 'cannot_say' : yesOr(length > 1);
  },
  because: say('form_to_several_countries'),
  otherwise: say('form_to_one_country'),
  unknown: say('form_destination_not_known'),
};

/** Commodity, software or technology, by the letter of the ECCN; null of EAR99, which does not tell. 15 CFR 738.2(c). */
export function productGroup({ eccn }: FormItem): 'commodity' | 'software' | 'technology' | null {
  const letter = /^[0-9]([A-E])/.exec(eccn)?.[1];
  if (letter === undefined) return null;
  return letter === 'D' ? 'software' : letter === 'E' ? 'technology' : 'commodity';
}

export const OF_TECHNOLOGY: Condition = ofItems(
  (item) => {
    const group = productGroup(item);
    return yesOr(group === null ? null : group === 'technology');
  },
  say('form_technology'),
  say('form_no_technology'),
  say('form_technology_not_known'),
);

/** The requirement has an answer in words, or is confirmed. */
export function answered(requirement: string): Condition {
  return {
    applies: (looked) => {
      const answer = answerOf(looked, requirement);
      return yesOr(Boolean(answer?.text?.trim()) || answer?.isConfirmed === true);
    },
    because: say('form_has_answer', { requirement }),
    otherwise: say('form_has_no_answer', { requirement }),
  };
}

export const ALWAYS: Condition = {
  applies: () => 'yes',
  because: say('form_of_every_application'),
  otherwise: say('form_of_every_application'),
};

/** Of no application. */
export function never(otherwise: Sentence): Condition {
  return { applies: () => 'no', because: otherwise, otherwise };
}
