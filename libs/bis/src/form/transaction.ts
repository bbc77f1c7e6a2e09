import type { Sentence } from '@ninety/platform/sentences';
import { RECEIVING_ROLES } from '@ninety/procedure';
import { say } from '../sentences.js';
import type { Applies, FormApplication, FormItem } from './application-form.js';
import type { Circumstance } from './circumstances.js';
import { releasesOf } from './foreign-persons.js';

/** What a rule of the form looks at: the application, and an item of it where the rule is one of items. */
export interface Looked {
  readonly form: FormApplication;
  readonly item: FormItem | null;
}

/** A condition of a rule: what it says where it holds, and where it does not. */
export interface Condition {
  readonly applies: (looked: Looked) => Applies;
  readonly because: Sentence;
  readonly otherwise: Sentence;
}

const RANK = { yes: 2, cannot_say: 1, no: 0 } as const satisfies Record<Applies, number>;

/** All of them; the first that does not hold says why. */
export function all(...conditions: readonly [Condition, ...Condition[]]): Condition {
  const applies = (looked: Looked) => conditions.map((one) => one.applies(looked)).reduce(least);
  const [{ because, otherwise }] = conditions;
  return { applies, because, otherwise };
}

/** Any of them. */
export function any(...conditions: readonly [Condition, ...Condition[]]): Condition {
  const applies = (looked: Looked) => conditions.map((one) => one.applies(looked)).reduce(most);
  const [{ because, otherwise }] = conditions;
  return { applies, because, otherwise };
}

/** With words of its own. */
export function saying(condition: Condition, because: Sentence, otherwise: Sentence): Condition {
  return { ...condition, because, otherwise };
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
  };
}

const least = (one: Applies, other: Applies) => (RANK[one] <= RANK[other] ? one : other);
const most = (one: Applies, other: Applies) => (RANK[one] >= RANK[other] ? one : other);

export const yesOr = (holds: boolean | null): Applies =>
  holds === null ? 'cannot_say' : holds ? 'yes' : 'no';

/** The applicant said that the transaction is of this kind. */
export function of(circumstance: Circumstance, because: Sentence, otherwise: Sentence): Condition {
  return {
    applies: ({ form }) => yesOr((form.bis748p.circumstances ?? []).includes(circumstance)),
    because,
    otherwise,
  };
}

/**
 * An item of one of these entries: `4A003`, `4A003.b`, or the beginning of any such as `9A515`; of an application without an item in view,
 * any of its items.
 */
export function anItemOf(eccns: readonly string[]): Condition {
  const isOf = ({ eccn }: FormItem) => eccns.some((one) => eccn === one || eccn.startsWith(`${one}.`));
  return {
    applies: (looked) => yesOr(itemsIn(looked).some(isOf)),
    because: say('form_item_of', { eccns: eccns.join(', ') }),
    otherwise: say('form_no_item_of', { eccns: eccns.join(', ') }),
  };
}

/** The item in view, or all. */
export function itemsIn({ form, item }: Looked): readonly FormItem[] {
  return item ? [item] : form.items;
}

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

/** It goes to a country of a group; not known where no table of groups is loaded, or no party is named. */
export function toGroup(...groups: readonly string[]): Condition {
  return {
    applies: ({ form }) => {
      if (destinationsIn(form).length === 0) return 'cannot_say';
      return goes(form, (country) =>
        groups.map((group) => yesOr(form.isInGroup(country, group))).reduce(most, 'no'),
      );
    },
    because: say('form_to_group', { groups: groups.join(', ') }),
    otherwise: say('form_not_to_group', { groups: groups.join(', ') }),
  };
}

/** It goes to one of these countries. */
export function toCountry(...countries: readonly string[]): Condition {
  return {
    applies: ({ form }) => goes(form, (country) => yesOr(countries.includes(country))),
    because: say('form_to_country', { countries: countries.join(', ') }),
    otherwise: say('form_not_to_country', { countries: countries.join(', ') }),
  };
}

/** Commodity, software or technology, by the letter of the ECCN; null of EAR99, which does not tell. 15 CFR 738.2(c). */
export function productGroup({ eccn }: FormItem): 'commodity' | 'software' | 'technology' | null {
  const letter = /^[0-9]([A-E])/.exec(eccn)?.[1];
  if (letter === undefined) return null;
  return letter === 'D' ? 'software' : letter === 'E' ? 'technology' : 'commodity';
}

export const ALWAYS: Condition = {
  applies: () => 'yes',
  because: say('form_of_every_application'),
  otherwise: say('form_of_every_application'),
};
