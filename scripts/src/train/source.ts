import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Kind } from '@ninety/screening';
import { parse } from 'csv-parse/sync';
import type { Half, TrainingEntry, TrainingPair } from './training-pair.js';
import { CULTURES } from './person-names.js';

const INNOCENT = new URL('../../data/innocent-companies.txt', import.meta.url);
const GIVEN = new Set(CULTURES.flatMap(({ given }) => given.map((name) => name.toLowerCase())));

/** The rows of a CSV file by the names of its columns. */
export function records(file: string | URL): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true });
}

/** The entries of a list in trade.gov's form, half of them for training. */
export function entriesOf(list: string): TrainingEntry[] {
  return records(list).map(({ _id: id = '', name = '', alt_names: aliases = '' }) => ({
    id,
    kind: isPersonLike(name) ? 'person' : 'organization',
    half: halfOf(id),
    names: [name, ...aliases.split(';').map((alias) => alias.trim())].filter((one) => one !== ''),
  }));
}

/** Each name of some entries, as an index takes it. */
export function indexedNames(entries: readonly TrainingEntry[]) {
  return entries.flatMap(({ id, names }) => names.map((name) => ({ entryId: id, name, country: null })));
}

/** Well-known companies that are on no list, half of them for training. */
export function innocentCompanies(): { readonly name: string; readonly half: Half }[] {
  const names = readFileSync(INNOCENT, 'utf8').trim().split('\n');
  return names.map((name) => ({ name, half: halfOf(name) }));
}

/** Labelled pairs in the form of OpenSanctions' cases. */
export function labelledPairs(file: string): TrainingPair[] {
  return records(file).map(({ schema = '', name1 = '', name2 = '', is_match: label }) => ({
    half: 'train',
    kind: kindOf(schema),
    phenomenon: 'practice',
    names: [name1, name2],
    isMatch: label === 'true',
    group: `${name1}|${name2}`,
  }));
}

/** The kind of name that OpenSanctions' schema says. */
export function kindOf(schema: string): Kind {
  if (schema === 'Person') return 'person';
  if (schema === 'Vessel') return 'vessel';
  return schema === 'LegalEntity' ? 'unknown' : 'organization';
}

/** The list does not say who is a person: two to five capitalised words, of which one is a given name. */
function isPersonLike(name: string): boolean {
  if (!/^[A-Z][a-z'-]+(?: (?:[A-Z][a-z'-]+|[A-Z]\.?|bin|al-[A-Z][a-z]+)){1,4}$/.test(name)) return false;
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => GIVEN.has(word));
}

/** Which half: by the name's digest, so that another entry moves no other. */
function halfOf(key: string): Half {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % 2 === 0 ? 'train' : 'test';
}
