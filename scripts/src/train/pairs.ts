import type { NameIndex } from '@ninety/screening';
import { Random } from '../seed/random.js';
import { COMPANY_BENDS } from './company-bends.js';
import { companyPairs, plainName, tellingIn } from './company-pairs.js';
import { COUNTRY_WORDS, PLACE_WORDS } from './company-words.js';
import { withoutForm } from './legal-form.js';
import { PERSON_BENDS } from './person-bends.js';
import { chinesePairs, personOf, personPairs, scriptPairs } from './person-pairs.js';
import { bentPairs } from './training-pair.js';
import type { Half, TrainingEntry, TrainingPair } from './training-pair.js';

const PEOPLE = 1_400;
const IN_OTHER_SCRIPTS = 500;
const MOST_FOUND = 64;

/** Every pair made from the entries of a list, from invented people, and from companies that are on no list. */
export function pairsOf(
  entries: readonly TrainingEntry[],
  innocent: readonly { readonly name: string; readonly half: Half }[],
  index: NameIndex,
): TrainingPair[] {
  const random = new Random(22);
  const companies = entries.filter(({ kind }) => kind === 'organization');
  const persons = entries.filter(({ kind }) => kind === 'person');
  const invented = Array.from({ length: PEOPLE }, (_, number) => personOf(random, number));
  return [
    ...companies.flatMap((entry) => companyPairs(entry, companies, random)),
    ...companies.flatMap((entry) => nearest(entry, entries, index, random)),
    ...entries.flatMap((entry) => aliasPairs(entry)),
    ...sisters(innocent, random),
    ...innocent.flatMap((one) => innocentPairs(one, index)),
    ...innocent.flatMap(({ name, half }) =>
      bentPairs({ id: name, kind: 'organization', half, names: [name] }, name, COMPANY_BENDS, random, 2),
    ),
    ...persons.flatMap((entry) => bentPairs(entry, plainName(entry.names[0] ?? ''), PERSON_BENDS, random, 3)),
    ...invented.flatMap((entry) => personPairs(entry, random)),
    ...invented
      .slice(0, IN_OTHER_SCRIPTS)
      .flatMap((entry) => [...scriptPairs(entry, random), ...chinesePairs(entry, random)]),
  ];
}

/** One of the three other entries whose names are most like it. */
function nearest(
  entry: TrainingEntry,
  entries: readonly TrainingEntry[],
  index: NameIndex,
  random: Random,
): TrainingPair[] {
  const name = entry.names[0] ?? '';
  const halves = new Map(entries.map(({ id, half }) => [id, half]));
  const others = likest(name, index)
    .filter(({ entryId }) => entryId !== entry.id && halves.get(entryId) === entry.half)
    .filter(({ matchedName }) => !isFamily(name, matchedName));
  return (others.length === 0 ? [] : [random.oneOf(others.slice(0, 3))]).map(({ matchedName }) => ({
    half: entry.half,
    kind: 'organization' as const,
    phenomenon: 'nearest other entry',
    names: [name, matchedName] as const,
    isMatch: false,
    group: entry.id,
  }));
}

/** Of what a search finds, what is spelled most alike; by letters alone, whatever model the search has. */
function likest(
  name: string,
  index: NameIndex,
  count = MOST_FOUND,
): { entryId: string; matchedName: string }[] {
  return index
    .search({ name, kind: 'unknown' }, 0, MOST_FOUND)
    .map((match) => ({ ...match, alike: alike(lettersOf(name), lettersOf(match.matchedName)) }))
    .sort((a, b) => b.alike - a.alike || (a.matchedName < b.matchedName ? -1 : 1))
    .slice(0, count);
}

/** Entries of which one may be an office of the other: nobody knows whether their names are one. */
function isFamily(one: string, other: string): boolean {
  const telling = (name: string) => new Set(tellingIn(name.toLowerCase()));
  const [words, others] = [telling(one), telling(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared === Math.min(words.size, others.size);
}

/** Names of one entry that are spelled alike. */
function aliasPairs({ id, kind, half, names }: TrainingEntry): TrainingPair[] {
  const [first = '', ...aliases] = names;
  return aliases
    .filter((alias) => isSpelledAlike(first, alias))
    .slice(0, 3)
    .map((alias) => ({
      half,
      kind,
      phenomenon: 'alias of like spelling',
      names: [alias, first],
      isMatch: true,
      group: id,
    }));
}

function isSpelledAlike(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return a !== b && Math.min(a.length, b.length) >= 5 && alike(a, b) >= 0.75;
}

function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What part of their pairs of neighbouring letters two runs of letters share (Dice). */
function alike(one: string, other: string): number {
  const grams = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
  const [own, others] = [grams(one), grams(other)];
  const shared = [...own].filter((gram) => others.has(gram)).length;
  return own.size + others.size === 0 ? 0 : (2 * shared) / (own.size + others.size);
}

/** Sister companies: one name with two places, countries or businesses. */
function sisters(innocent: readonly { name: string; half: Half }[], random: Random): TrainingPair[] {
  return innocent.flatMap(({ name, half }) => {
    const bare = withoutForm(name);
    const places = random.percent(50) ? PLACE_WORDS : COUNTRY_WORDS;
    const [one, other] = [random.oneOf(places), random.oneOf(places)];
    if (one === other) return [];
    const inBrackets = random.percent(50);
    const at = (place: string) => (inBrackets ? `${bare} (${place}) Ltd.` : `${bare} ${place}`);
    return [
      {
        half,
        kind: 'organization' as const,
        phenomenon: 'sister companies',
        names: [at(one), at(other)] as const,
        isMatch: false,
        group: name,
      },
    ];
  });
}

/** The entries that a company is most easily taken for, and is not. */
function innocentPairs({ name, half }: { name: string; half: Half }, index: NameIndex): TrainingPair[] {
  return likest(name, index, 10).map(({ matchedName }) => ({
    half,
    kind: 'organization',
    phenomenon: 'innocent company',
    names: [name, matchedName],
    isMatch: false,
    group: name,
  }));
}
