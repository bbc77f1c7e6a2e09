import { createHash } from 'node:crypto';
import type { Source } from '../sources.js';
import type { ListedEntity, UnreadRow } from './list-file.js';
import { namesIn } from './names.js';

/** An entry in force, as far as the comparison with a new file needs it. */
export interface KnownEntry {
  readonly id: string;
  readonly source: Source;
  readonly sourceId: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly contentHash: string;
  readonly addresses: readonly unknown[];
}

/** What a new file means for the entries in force. */
export interface Comparison {
  readonly added: ListedEntity[];
  readonly changed: { readonly id: string; readonly entity: ListedEntity }[];
  readonly unchanged: number;
  /** Those that the file no longer has. */
  readonly removed: KnownEntry[];
  /** Those that the file does not have either, but may have in a row that could not be read. */
  readonly kept: KnownEntry[];
}

/**
 * Compares a full snapshot with the entries in force. An entry keeps its id: by the file's own id where both have one,
 * else by normalised name and country, the likest of several first. Of the entries that are missing, one whose name or id
 * stands in a row that could not be read is kept; if such a row names nobody, all are.
 */
export function compare(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  unread: readonly UnreadRow[],
): Comparison {
  const pairs = pairsOf(known, entities);
  const taken = new Set([...pairs.values()].map(({ id }) => id));
  const changed = [...pairs].filter(([entity, entry]) => contentHash(entity) !== entry.contentHash);
  const missing = known.filter(({ id }) => !taken.has(id));
  const kept = keptOf(missing, entities, unread);
  return {
    added: entities.filter((entity) => !pairs.has(entity)),
    changed: changed.map(([entity, { id }]) => ({ id, entity })),
    unchanged: pairs.size - changed.length,
    removed: missing.filter((entry) => !kept.has(entry)),
    kept: [...kept],
  };
}

/** Which entry each entity is, by its number, else by name and country; one that is none of them is left out. */
export function pairsOf(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
): Map<ListedEntity, KnownEntry> {
  const pairs = new Map<ListedEntity, KnownEntry>();
  const taken = new Set<string>();
  const pair = (entity: ListedEntity, entry: KnownEntry) => {
    pairs.set(entity, entry);
    taken.add(entry.id);
  };
  const byNumber = new Map(known.map((entry) => [numberKey(entry), entry]));
  for (const entity of entities) {
    const entry = entity.sourceId === null ? undefined : byNumber.get(numberKey(entity));
    if (entry && !taken.has(entry.id)) pair(entity, entry);
  }
  const byName = groupedBy(
    known.filter(({ id }) => !taken.has(id)),
    nameKey,
  );
  const others = groupedBy(
    entities.filter((entity) => !pairs.has(entity)),
    nameKey,
  );
  for (const [key, namesakes] of others) {
    const likeliest = likestFirst(namesakes, byName.get(key) ?? []);
    for (const { entity, entry, shared } of likeliest) {
      if (pairs.has(entity) || taken.has(entry.id)) continue;
      // Several that a file numbers anew are one again only where they share an address.
      const isRenumbered = entity.sourceId !== null && entry.sourceId !== null;
      if (!isRenumbered || likeliest.length === 1 || shared > 0) pair(entity, entry);
    }
  }
  return pairs;
}

function numberKey({ source, sourceId }: Pick<KnownEntry, 'source' | 'sourceId'>): string {
  return `${source} ${sourceId}`;
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}

/** The namesakes of a file with those in force of the same country: the same content first, then who shares most addresses. */
function likestFirst(namesakes: readonly ListedEntity[], candidates: readonly KnownEntry[]) {
  return namesakes
    .flatMap((entity) =>
      candidates
        .filter(({ country }) => country === entity.country || country === null)
        .map((entry) => ({
          entity,
          entry,
          isSame: contentHash(entity) === entry.contentHash,
          shared: sharedAddresses(entry, entity),
        })),
    )
    .sort((a, b) => Number(b.isSame) - Number(a.isSame) || b.shared - a.shared);
}

/** The missing entries that a row which could not be read may be about. */
function keptOf(
  missing: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  unread: readonly UnreadRow[],
): Set<KnownEntry> {
  const kept = new Set<KnownEntry>();
  if (missing.length === 0) return kept;
  for (const { text } of unread) {
    const letters = lettersOf(text);
    const named = missing.filter(({ name, sourceId }) => isIn(letters, text, name, sourceId));
    for (const entry of named) kept.add(entry);
    const isOfAnother = entities.some(({ name, sourceId }) => isIn(letters, text, name, sourceId));
    if (named.length === 0 && !isOfAnother) return new Set(missing);
  }
  return kept;
}

function isIn(letters: string, text: string, name: string, sourceId: string | null): boolean {
  return letters.includes(lettersOf(name)) || (sourceId !== null && text.includes(sourceId));
}

/** Name and country without case, accents, punctuation and blanks. */
export function identityKey({ source, name, country }: ListedEntity): string {
  return `${lettersOf(name)}|${country ?? ''}${source === 'EL' ? '' : `|${source}`}`;
}

/** List and name; of a name that was kept with another one in it, the name alone. */
function nameKey({ source, name }: Pick<KnownEntry, 'source' | 'name'>): string {
  return `${source} ${lettersOf(namesIn(name, []).name ?? name)}`;
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Changes when anything that the list says about the entry does. */
export function contentHash({ sourceId: _id, source: _source, endsOn, ...rest }: ListedEntity): string {
  const content = endsOn === null ? rest : { ...rest, endsOn };
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('base64url');
}

function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function sharedAddresses(entry: KnownEntry, entity: ListedEntity): number {
  const known = new Set(entry.addresses.map((address) => JSON.stringify(address, sortedKeys)));
  return entity.addresses.filter((address) => known.has(JSON.stringify(address, sortedKeys))).length;
}
