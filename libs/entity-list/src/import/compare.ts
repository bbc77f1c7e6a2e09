import type { Source } from '@ninety/bis';
import { contentHash, groupedBy, plainName } from './identity.js';
import type { KnownEntry, Steps } from './identity.js';
import type { ListedEntity, Unsaid, UnreadRow } from './list-file.js';
import { pairsOf } from './pairs.js';

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
 * @param unsaid what the file cannot say of an entry of a list: that stays as it is known
 */
export function* compare(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  unread: readonly UnreadRow[],
  ended: readonly ListedEntity[] = [],
  unsaid: (source: Source) => readonly Unsaid[] = () => [],
): Steps<Comparison> {
  const pairs = yield* pairsOf(known, entities);
  const taken = new Set([...pairs.values()].map(({ id }) => id));
  const changed: Comparison['changed'] = [];
  for (const [entity, entry] of pairs) {
    yield;
    const whole = completed(entity, entry, unsaid(entity.source));
    if (contentHash(whole) !== entry.contentHash) changed.push({ id: entry.id, entity: whole });
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

/** An entity of a file with what is known of it where the file says nothing. */
function completed(entity: ListedEntity, entry: KnownEntry, unsaid: readonly Unsaid[]): ListedEntity {
  const known = Object.fromEntries(unsaid.map((field) => [field, entity[field] ?? entry[field]]));
  return { ...entity, ...known, sourceId: entity.sourceId ?? entry.sourceId };
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
