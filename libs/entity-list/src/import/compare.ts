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
 * a row has that could not be read is kept; if such a row names nobody, all are. In steps, for a list may be long.
 *
 * @param ended entities of the file that are in force no more
 */
export function* compare(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  unread: readonly UnreadRow[],
  ended: readonly ListedEntity[] = [],
): Steps<Comparison> {
  const pairs = yield* pairsOf(known, entities);
  const taken = new Set([...pairs.values()].map(({ id }) => id));
  const changed: Comparison['changed'] = [];
  for (const [entity, { id, contentHash: before }] of pairs) {
    yield;
    if (contentHash(entity) !== before) changed.push({ id, entity });
  }
  const missing = known.filter(({ id }) => !taken.has(id));
  const over = new Set((yield* pairsOf(missing, ended)).values());
  const kept = yield* keptOf(
    missing.filter((entry) => !over.has(entry)),
    [...entities, ...ended],
    unread,
  );
  return {
    added: entities.filter((entity) => !pairs.has(entity)),
    changed,
    unchanged: pairs.size - changed.length,
    removed: missing.filter((entry) => !kept.has(entry)),
    kept: [...kept],
  };
}

/** Work that may be long, in steps: whoever does it gives others their turn between them. */
type Steps<T> = Generator<undefined, T>;

/** Which entry each entity is, by its number, else by name and country; one that is none of them is left out. */
export function* pairsOf(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
): Steps<Map<ListedEntity, KnownEntry>> {
  const pairs = new Pairs();
  const byNumber = new Map(known.map((entry) => [numberKey(entry), entry]));
  for (const entity of entities) {
    const entry = entity.sourceId === null ? undefined : byNumber.get(numberKey(entity));
    if (entry && pairs.isFree(entry)) pairs.add(entity, entry);
  }
  const byName = yield* groupedBy(
    known.filter((entry) => pairs.isFree(entry)),
    nameKey,
  );
  const others = yield* groupedBy(
    entities.filter((entity) => !pairs.has(entity)),
    nameKey,
  );
  for (const [key, namesakes] of others) yield* pairNamesakes(pairs, namesakes, byName.get(key) ?? []);
  return pairs.all;
}

/** Entities with their entries, none twice. */
class Pairs {
  readonly all = new Map<ListedEntity, KnownEntry>();
  private readonly taken = new Set<string>();

  has(entity: ListedEntity): boolean {
    return this.all.has(entity);
  }

  isFree({ id }: KnownEntry): boolean {
    return !this.taken.has(id);
  }

  add(entity: ListedEntity, entry: KnownEntry): void {
    this.all.set(entity, entry);
    this.taken.add(entry.id);
  }
}

function numberKey({ source, sourceId }: Pick<KnownEntry, 'source' | 'sourceId'>): string {
  return `${source} ${sourceId}`;
}

function* groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    yield;
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** So many entries with an address of an entity's are looked at: that of an agent may be that of hundreds. */
const MOST_AT_ONE_ADDRESS = 50;

/**
 * Pairs the namesakes of a file with those in force of the same country: the same content first, then who shares most
 * addresses, then in their order. Several that a file numbers anew are one again only where they share an address.
 */
function* pairNamesakes(
  pairs: Pairs,
  namesakes: readonly ListedEntity[],
  entries: readonly KnownEntry[],
): Steps<void> {
  if (entries.length === 0) return;
  const isOnly = namesakes.length === 1 && entries.length === 1;
  const mayBe = (entity: ListedEntity, entry: KnownEntry) =>
    pairs.isFree(entry) && (entry.country === entity.country || entry.country === null);
  const isRenumbered = (entity: ListedEntity, entry: KnownEntry) =>
    !isOnly && entity.sourceId !== null && entry.sourceId !== null;

  const byContent = yield* groupedBy(entries, (entry) => entry.contentHash);
  for (const entity of namesakes) {
    yield;
    const same = byContent.get(contentHash(entity))?.find((entry) => mayBe(entity, entry));
    if (same && (!isRenumbered(entity, same) || entity.addresses.length > 0)) pairs.add(entity, same);
  }
  const left = () => namesakes.filter((entity) => !pairs.has(entity));
  for (const { entity, entry } of yield* neighbours(left(), entries, mayBe))
    if (!pairs.has(entity) && pairs.isFree(entry)) pairs.add(entity, entry);
  for (const entity of left()) {
    yield;
    const next = entries.find((entry) => mayBe(entity, entry) && !isRenumbered(entity, entry));
    if (next) pairs.add(entity, next);
  }
}

/** Who shares an address with whom, those with most first. */
function* neighbours(
  entities: readonly ListedEntity[],
  entries: readonly KnownEntry[],
  mayBe: (entity: ListedEntity, entry: KnownEntry) => boolean,
): Steps<{ entity: ListedEntity; entry: KnownEntry; shared: number }[]> {
  const at = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    yield;
    for (const key of new Set(entry.addresses.map(addressKey)))
      at.set(key, [...(at.get(key) ?? []), entry].slice(0, MOST_AT_ONE_ADDRESS));
  }
  const found: { entity: ListedEntity; entry: KnownEntry; shared: number }[] = [];
  for (const entity of entities) {
    yield;
    const shared = new Map<KnownEntry, number>();
    for (const key of entity.addresses.map(addressKey))
      for (const entry of at.get(key) ?? [])
        if (mayBe(entity, entry)) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    for (const [entry, count] of shared) found.push({ entity, entry, shared: count });
  }
  return found.sort((a, b) => b.shared - a.shared);
}

/** The missing entries that a row which could not be read may be about. */
function* keptOf(
  missing: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  unread: readonly UnreadRow[],
): Steps<Set<KnownEntry>> {
  const kept = new Set<KnownEntry>();
  if (missing.length === 0 || unread.length === 0) return kept;
  const numbered = missing.filter(({ sourceId }) => sourceId !== null);
  const byId = yield* groupedBy(numbered, ({ sourceId }) => sourceId ?? '');
  const byName = yield* groupedBy(missing, ({ name }) => plainName(name));
  const there = yield* groupedBy(entities, ({ name }) => plainName(name));
  for (const { id, name } of unread) {
    yield;
    const letters = name === null ? '' : plainName(name);
    const named = [...(byId.get(id ?? '') ?? []), ...(byName.get(letters) ?? [])];
    // An id is no sign of an entry that the file has: a row that repeats it is about another one.
    if (named.length === 0 && !there.has(letters)) return new Set(missing);
    for (const entry of named) kept.add(entry);
  }
  return kept;
}

/** Name and country without case, accents, punctuation and blanks. */
export function identityKey({ source, name, country }: ListedEntity): string {
  return `${lettersOf(name)}|${country ?? ''}${source === 'EL' ? '' : `|${source}`}`;
}

function nameKey({ source, name }: Pick<KnownEntry, 'source' | 'name'>): string {
  return `${source} ${plainName(name)}`;
}

/** Of a name that was kept with another one in it, the name alone. */
function plainName(name: string): string {
  return lettersOf(namesIn(name, []).name ?? name);
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

function addressKey(address: unknown): string {
  return JSON.stringify(address, sortedKeys);
}
