import { isOf, countryOf } from './import/countries.js';
import { lettersOf, noticeKey } from './import/identity.js';
import type { KnownEntry, Steps } from './import/identity.js';
import type { ListedAddress, ListedEntity } from './import/list-file.js';
import { pairsOf } from './import/pairs.js';
import type { Source } from '@ninety/bis';

/** In what two editions of an entry may differ, by the fields of an entry; `names`: its name and its aliases. */
export const COMPARED = [
  'names',
  'country',
  'addresses',
  'footnotes',
  'programs',
  'licenseRequirement',
  'licenseReviewPolicy',
  'federalRegisterNotices',
  'effectiveOn',
  'endsOn',
] as const;
export type Compared = (typeof COMPARED)[number];

/** What two editions of a list have different. */
export const EDITION_DIFFERENCES = ['only_in_file', 'only_in_version', ...COMPARED] as const;
export type EditionDifference = (typeof EDITION_DIFFERENCES)[number];

/** What one edition of an entry says and the other does not. */
interface FieldDifference {
  readonly field: Compared;
  readonly onlyInFile: readonly string[];
  readonly onlyInVersion: readonly string[];
}

/** An entry that two editions do not have alike. */
export interface DifferingEntry {
  readonly in: 'file' | 'version' | 'both';
  readonly source: Source;
  readonly name: string;
  readonly country: string | null;
  /** Null: only the file has it. */
  readonly entryId: string | null;
  readonly differences: readonly FieldDifference[];
}

/** A field of a list that one edition says of no entry at all: it is not compared. */
interface NotCompared {
  readonly source: Source;
  readonly field: Compared;
}

export interface EditionComparison {
  readonly entries: readonly DifferingEntry[];
  /** How many both have, and of them without a difference. */
  readonly inBoth: number;
  readonly alike: number;
  readonly notCompared: readonly NotCompared[];
}

/** The fields that an edition may not have at all; one without a footnote has none. */
const MAY_BE_ABSENT = [
  'programs',
  'licenseRequirement',
  'licenseReviewPolicy',
  'federalRegisterNotices',
  'effectiveOn',
  'endsOn',
] as const satisfies readonly Compared[];

/**
 * Sets an edition of the lists beside another, entry by entry. Case, accents, punctuation and blanks do not count, nor does
 * the day of a notice; a territory is of its country. In steps, for a list may be long.
 */
export function* compareEditions(
  version: readonly KnownEntry[],
  file: readonly ListedEntity[],
): Steps<EditionComparison> {
  const pairs = yield* pairsOf(version, file);
  const notCompared = absentFields(version, file);
  const isAbsent = new Set(notCompared.map(({ source, field }) => `${source} ${field}`));
  const entries: DifferingEntry[] = [];
  for (const entity of file) {
    yield;
    const entry = pairs.get(entity);
    const compared = COMPARED.filter((field) => !isAbsent.has(`${entity.source} ${field}`));
    const differences = entry ? compared.flatMap((field) => differenceIn(field, entity, entry)) : [];
    if (!entry || differences.length > 0)
      entries.push({
        in: entry ? 'both' : 'file',
        ...called(entity),
        entryId: entry?.id ?? null,
        differences,
      });
  }
  const paired = new Set([...pairs.values()].map(({ id }) => id));
  const missing = version.filter(({ id }) => !paired.has(id));
  const gone = missing.map((entry): DifferingEntry => ({
    in: 'version',
    ...called(entry),
    entryId: entry.id,
    differences: [],
  }));
  const alike = pairs.size - entries.filter((entry) => entry.in === 'both').length;
  return { entries: [...entries, ...gone], inBoth: pairs.size, alike, notCompared };
}

/** Whether an entry has such a difference. */
export function hasDifference(entry: DifferingEntry, difference: EditionDifference): boolean {
  if (difference === 'only_in_file') return entry.in === 'file';
  if (difference === 'only_in_version') return entry.in === 'version';
  return entry.differences.some(({ field }) => field === difference);
}

function called({ source, name, country }: ListedEntity) {
  return { source, name, country };
}

function absentFields(version: readonly ListedEntity[], file: readonly ListedEntity[]): NotCompared[] {
  const sources = [...new Set(version.map(({ source }) => source))];
  return sources.flatMap((source) => {
    const of = (entries: readonly ListedEntity[]) => entries.filter((entry) => entry.source === source);
    const editions = [of(version), of(file)];
    if (editions.some((edition) => edition.length === 0)) return [];
    const isSaid = (field: Compared) =>
      editions.map((edition) => edition.some((entry) => valuesOf(field, entry).length > 0));
    // What neither says is no difference.
    return MAY_BE_ABSENT.filter((field) => new Set(isSaid(field)).size > 1).map((field) => ({
      source,
      field,
    }));
  });
}

function differenceIn(field: Compared, entity: ListedEntity, entry: ListedEntity): FieldDifference[] {
  const [inFile, inVersion] = [valuesOf(field, entity), valuesOf(field, entry)];
  const onlyInFile = notIn(inVersion, inFile, field);
  const onlyInVersion = notIn(inFile, inVersion, field);
  return onlyInFile.length + onlyInVersion.length === 0 ? [] : [{ field, onlyInFile, onlyInVersion }];
}

function notIn(others: readonly string[], values: readonly string[], field: Compared): string[] {
  if (field === 'country')
    return values.filter((value) => !others.some((other) => isOf(value, other) || isOf(other, value)));
  const known = new Set(others.map((value) => keyOf(field, value)));
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(field, value);
    const isNew = !known.has(key) && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function keyOf(field: Compared, value: string): string {
  return field === 'federalRegisterNotices' ? noticeKey(value) : lettersOf(value);
}

function valuesOf(field: Compared, entry: ListedEntity): string[] {
  if (field === 'names') return [entry.name, ...entry.aliases].filter((name) => lettersOf(name) !== '');
  if (field === 'addresses') return entry.addresses.map(addressText).filter((text) => lettersOf(text) !== '');
  const value = entry[field];
  if (typeof value === 'string') return [value];
  return value === null ? [] : [...value];
}

/** An address without its country, which editions write in many ways. */
function addressText({ lines, city, region, postalCode, country }: ListedAddress): string {
  const parts = [...lines, city, region, postalCode].flatMap((part) => part?.split(',') ?? []);
  const plain = parts.map((part) => {
    const [behind = ''] = /(?<![\d -])\s?\d[\d -]*$/u.exec(part.trim()) ?? [];
    const named = part.trim().slice(0, part.trim().length - behind.length);
    return country !== null && countryOf(named.replace(/\.$/u, '')) === country ? behind.trim() : part.trim();
  });
  return plain.filter((part) => part !== '').join(', ');
}
