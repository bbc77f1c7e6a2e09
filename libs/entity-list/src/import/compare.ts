import { createHash } from 'node:crypto';
import type { ListedEntity } from './list-file.js';

/** An entry in force, as far as the comparison with a new file needs it. */
export interface KnownEntry {
  readonly id: string;
  readonly sourceId: string | null;
  readonly identityKey: string;
  readonly contentHash: string;
  readonly addresses: readonly unknown[];
}

/** What a new file means for the entries in force. */
export interface Comparison {
  readonly added: ListedEntity[];
  readonly changed: { readonly id: string; readonly entity: ListedEntity }[];
  readonly unchanged: number;
  /** The ids of those that the file no longer has. */
  readonly removed: string[];
}

/**
 * Compares a full snapshot with the entries in force. An entry keeps its id: by the file's own id where both have
 * one, else by normalised name and country, and among several of those by their addresses.
 */
export function compare(known: readonly KnownEntry[], entities: readonly ListedEntity[]): Comparison {
  const bySourceId = new Map(
    known.flatMap((entry) => (entry.sourceId === null ? [] : [[entry.sourceId, entry]])),
  );
  const pairs = new Map<ListedEntity, KnownEntry>();
  const taken = new Set<string>();
  const pair = (entity: ListedEntity, entry: KnownEntry) => {
    pairs.set(entity, entry);
    taken.add(entry.id);
  };

  for (const entity of entities) {
    const entry = entity.sourceId === null ? undefined : bySourceId.get(entity.sourceId);
    if (entry && !taken.has(entry.id)) pair(entity, entry);
  }
  const byIdentity = new Map<string, KnownEntry[]>();
  for (const entry of known)
    byIdentity.set(entry.identityKey, [...(byIdentity.get(entry.identityKey) ?? []), entry]);
  for (const entity of entities.filter((one) => !pairs.has(one))) {
    const candidates = (byIdentity.get(identityKey(entity)) ?? []).filter(
      (entry) => !taken.has(entry.id) && (entry.sourceId === null || entity.sourceId === null),
    );
    const entry = candidates.toSorted((a, b) => sharedAddresses(b, entity) - sharedAddresses(a, entity))[0];
    if (entry) pair(entity, entry);
  }

  const changed = [...pairs].filter(([entity, entry]) => contentHash(entity) !== entry.contentHash);
  return {
    added: entities.filter((entity) => !pairs.has(entity)),
    changed: changed.map(([entity, { id }]) => ({ id, entity })),
    unchanged: pairs.size - changed.length,
    removed: known.filter(({ id }) => !taken.has(id)).map(({ id }) => id),
  };
}

/** Name and country without case, accents, punctuation and blanks. */
export function identityKey({ source, name, country }: ListedEntity): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return `${letters}|${country ?? ''}${source === 'EL' ? '' : `|${source}`}`;
}

/** Changes when anything that the list says about the entry does. */
export function contentHash({ sourceId: _id, source: _source, ...content }: ListedEntity): string {
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
