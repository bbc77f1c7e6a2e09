import {
  addressKey,
  contentHash,
  groupedBy,
  lettersOf,
  listingKey,
  nameKey,
  noticeKey,
  numberKey,
} from './identity.js';
import type { KnownEntry, Steps } from './identity.js';
import { countryOfTerritory } from './countries.js';
import type { ListedEntity } from './list-file.js';

/**
 * Which entry each entity is, by its number, else by name and country; one that is none of them is left out. A number
 * counts less than a name: lists whose numbers run give an entry another one's number when one is inserted or removed.
 *
 * @param isNumberEnough whether an entry of its number is the same though both name and place are other ones
 */
export function* pairsOf(
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  isNumberEnough = true,
): Steps<Map<ListedEntity, KnownEntry>> {
  const pairs = new Pairs();
  yield* pairNumbered(pairs, known, entities, isNumberEnough);
  const byName = yield* groupedBy(
    known.filter((entry) => pairs.isFree(entry)),
    nameKey,
  );
  const others = yield* groupedBy(
    entities.filter((entity) => !pairs.has(entity)),
    nameKey,
  );
  for (const [key, namesakes] of others) yield* pairNamesakes(pairs, namesakes, byName.get(key) ?? []);
  yield* pairRenamed(pairs, known, entities);
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

/** So many entries with an address of an entity's are looked at: that of an agent may be that of hundreds. */
const MOST_AT_ONE_ADDRESS = 50;

/**
 * Pairs by numbers: first those that have their name still, then those whose name another entry has, and then, where
 * nobody took their entry, those that were renamed.
 */
function* pairNumbered(
  pairs: Pairs,
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
  isNumberEnough: boolean,
): Steps<void> {
  const byNumber = new Map(known.map((entry) => [numberKey(entry), entry]));
  const byName = yield* groupedBy(known, exactName);
  const likelierThan = (entity: ListedEntity, own: KnownEntry) =>
    likelier(entity, own, byName.get(exactName(entity)) ?? [], pairs);
  const doubtful: { entity: ListedEntity; own: KnownEntry }[] = [];
  for (const entity of entities) {
    yield;
    const own = entity.sourceId === null ? undefined : byNumber.get(numberKey(entity));
    if (own === undefined) continue;
    const isNamed = exactName(own) === exactName(entity);
    if (isNamed && pairs.isFree(own) && likelierThan(entity, own) === null) pairs.add(entity, own);
    else doubtful.push({ entity, own });
  }
  for (const { entity, own } of doubtful) {
    yield;
    const other = likelierThan(entity, own);
    if (other !== null) pairs.add(entity, other);
  }
  for (const { entity, own } of doubtful) {
    yield;
    const isSame = isNumberEnough || exactName(own) === exactName(entity) || sharedAddresses(entity, own) > 0;
    if (!pairs.has(entity) && pairs.isFree(own) && isSame) pairs.add(entity, own);
  }
}

/**
 * The entry of an entity's name that it is sooner than the one of its number: of another name, it is where it shares no
 * fewer addresses; of the same name, where it alone shares one.
 */
function likelier(
  entity: ListedEntity,
  own: KnownEntry,
  namesakes: readonly KnownEntry[],
  pairs: Pairs,
): KnownEntry | null {
  const others = namesakes
    .slice(0, MOST_AT_ONE_ADDRESS)
    .filter((entry) => entry !== own && pairs.isFree(entry) && mayBeOne(entity, entry));
  if (others.length === 0) return null;
  const ofOwn = sharedAddresses(entity, own);
  if (exactName(own) === exactName(entity) && ofOwn > 0) return null;
  const least = exactName(own) === exactName(entity) ? 1 : ofOwn;
  const shared = others.map((entry) => sharedAddresses(entity, entry));
  const most = Math.max(...shared);
  return most < least ? null : (others[shared.indexOf(most)] ?? null);
}

function sharedAddresses(entity: ListedEntity, entry: KnownEntry): number {
  const keys = new Set(entity.addresses.map(addressKey));
  return new Set(entry.addresses.map(addressKey).filter((key) => keys.has(key))).size;
}

function exactName({ source, name }: Pick<KnownEntry, 'source' | 'name'>): string {
  return `${source} ${lettersOf(name)}`;
}

/**
 * Pairs the namesakes of a file with those in force that may be where they are: the same content first, then who shares
 * most addresses, then in their order, those of the same country first. Several that a file numbers anew are one again
 * only where they share an address.
 */
function* pairNamesakes(
  pairs: Pairs,
  namesakes: readonly ListedEntity[],
  entries: readonly KnownEntry[],
): Steps<void> {
  if (entries.length === 0) return;
  const isOnly = namesakes.length === 1 && entries.length === 1;
  const byContent = yield* groupedBy(entries.toReversed(), (entry) => entry.contentHash);
  for (const entity of namesakes) {
    yield;
    const same = lastFree(pairs, byContent.get(contentHash(entity)) ?? []);
    const isRenumbered = !isOnly && entity.sourceId !== null && same?.sourceId !== null;
    if (same && (!isRenumbered || entity.addresses.length > 0)) pairs.add(entity, same);
  }
  const left = () => namesakes.filter((entity) => !pairs.has(entity));
  for (const { entity, entry } of yield* neighbours(left(), entries, pairs))
    if (!pairs.has(entity) && pairs.isFree(entry)) pairs.add(entity, entry);
  for (const likeness of LIKENESSES) {
    const free = entries.filter((entry) => pairs.isFree(entry));
    yield* pairInOrder(pairs, left(), free, likeness, isOnly);
  }
  const [entity, ...others] = left();
  const [entry, ...further] = entries.filter((one) => pairs.isFree(one));
  const isLast = entity && entry && others.length + further.length === 0;
  if (isLast && entity.sourceId === null && isListedAlike(entity, entry)) pairs.add(entity, entry);
}

/** Whether the same notice listed both: a file says of one entry another country than another file. */
function isListedAlike(entity: ListedEntity, entry: KnownEntry): boolean {
  const [ours, theirs] = [entity.federalRegisterNotices[0], entry.federalRegisterNotices[0]];
  return ours !== undefined && theirs !== undefined && noticeKey(ours) === noticeKey(theirs);
}

/**
 * Pairs what a file without ids calls otherwise: the same notice listed both in the same country, the name of the one is
 * another name of the other or begins with it, and no other entry is such.
 */
function* pairRenamed(
  pairs: Pairs,
  known: readonly KnownEntry[],
  entities: readonly ListedEntity[],
): Steps<void> {
  const place = (one: ListedEntity) => `${one.source} ${listingKey(one) ?? ''}`;
  const isListed = (one: ListedEntity) => listingKey(one) !== null;
  const free = known.filter((entry) => pairs.isFree(entry) && isListed(entry));
  const byListing = yield* groupedBy(free, place);
  for (const entity of entities) {
    yield;
    if (entity.sourceId !== null || pairs.has(entity) || !isListed(entity)) continue;
    const near = (byListing.get(place(entity)) ?? []).slice(0, MOST_AT_ONE_ADDRESS);
    const [entry, ...others] = near.filter((one) => pairs.isFree(one) && isCalledAlike(entity, one));
    if (entry && others.length === 0) pairs.add(entity, entry);
  }
}

/** A shorter beginning says nothing. */
const SHORTEST_BEGINNING = 12;

function isCalledAlike(one: ListedEntity, other: ListedEntity): boolean {
  const [names, otherNames] = [namesOf(one), namesOf(other)];
  const [name = '', otherName = ''] = [names[0], otherNames[0]];
  const shorter = name.length < otherName.length ? name : otherName;
  const begins = name.startsWith(shorter) && otherName.startsWith(shorter);
  return (
    (begins && shorter.length >= SHORTEST_BEGINNING) || otherNames.includes(name) || names.includes(otherName)
  );
}

function namesOf({ name, aliases }: ListedEntity): string[] {
  return [name, ...aliases].map(lettersOf);
}

/** What an entry and an entity must have in common, by keys of which one is the same. */
interface Likeness {
  readonly ofEntry: (entry: KnownEntry) => readonly string[];
  readonly ofEntity: (entity: ListedEntity) => readonly string[];
}

/** Where entries of one name may be one, the likest first: a country that the file does not say may be any. */
const LIKENESSES: readonly Likeness[] = [
  { ofEntry: (entry) => listingOf(entry), ofEntity: (entity) => listingOf(entity) },
  { ofEntry: ({ country }) => [country ?? ''], ofEntity: ({ country }) => [country ?? ''] },
  { ofEntry: (entry) => [...countriesOf(entry)], ofEntity: (entity) => [...countriesOf(entity)] },
  {
    ofEntry: (entry) => (countriesOf(entry).size === 0 ? ['unknown', 'any'] : ['any']),
    ofEntity: (entity) => (countriesOf(entity).size === 0 ? ['unknown', 'any'] : ['unknown']),
  },
];

function* pairInOrder(
  pairs: Pairs,
  entities: readonly ListedEntity[],
  entries: readonly KnownEntry[],
  { ofEntry, ofEntity }: Likeness,
  isOnly: boolean,
): Steps<void> {
  const waiting = new Map<string, KnownEntry[]>();
  for (const entry of entries.toReversed()) {
    yield;
    for (const key of ofEntry(entry)) {
      const queue = waiting.get(queueKey(key, entry.sourceId !== null)) ?? [];
      queue.push(entry);
      waiting.set(queueKey(key, entry.sourceId !== null), queue);
    }
  }
  for (const entity of entities) {
    yield;
    // Of several, one that is numbered anew is no sign.
    const kinds = entity.sourceId === null || isOnly ? [false, true] : [false];
    const next = ofEntity(entity)
      .flatMap((key) => kinds.map((isNumbered) => waiting.get(queueKey(key, isNumbered)) ?? []))
      .map((queue) => lastFree(pairs, queue))
      .find((entry) => entry !== undefined);
    if (next) pairs.add(entity, next);
  }
}

/** The last that nobody took; those behind it are taken off. */
function lastFree(pairs: Pairs, queue: KnownEntry[]): KnownEntry | undefined {
  for (let last = queue.at(-1); last; last = queue.at(-1)) {
    if (pairs.isFree(last)) return last;
    queue.pop();
  }
  return undefined;
}

function queueKey(key: string, isNumbered: boolean): string {
  return `${key} ${isNumbered}`;
}

function listingOf(one: Pick<ListedEntity, 'country' | 'federalRegisterNotices'>): readonly string[] {
  return [listingKey(one)].filter((key) => key !== null);
}

type Placed = Pick<ListedEntity, 'country' | 'addresses'>;

/** Whether two of one name may be one: a country of both is the same, or of one nobody knows where it is. */
function mayBeOne(entity: Placed, entry: Placed): boolean {
  const [ours, theirs] = [countriesOf(entity), countriesOf(entry)];
  return ours.size === 0 || theirs.size === 0 || [...ours].some((country) => theirs.has(country));
}

function countriesOf({ country, addresses }: Placed): ReadonlySet<string> {
  const all = [country, ...addresses.map((address) => address.country)].filter((one) => one !== null);
  // One list says China of an address in Hong Kong, another Hong Kong.
  return new Set(all.flatMap((one) => [one, countryOfTerritory(one)]));
}

/** Who shares an address with whom, those with most first. */
function* neighbours(
  entities: readonly ListedEntity[],
  entries: readonly KnownEntry[],
  pairs: Pairs,
): Steps<{ entity: ListedEntity; entry: KnownEntry; shared: number }[]> {
  const at = new Map<string, KnownEntry[]>();
  for (const entry of entries) {
    yield;
    if (!pairs.isFree(entry)) continue;
    for (const key of new Set(entry.addresses.map(addressKey)))
      at.set(key, [...(at.get(key) ?? []), entry].slice(0, MOST_AT_ONE_ADDRESS));
  }
  const found: { entity: ListedEntity; entry: KnownEntry; shared: number }[] = [];
  for (const entity of entities) {
    yield;
    const shared = new Map<KnownEntry, number>();
    for (const key of entity.addresses.map(addressKey))
      for (const entry of at.get(key) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    for (const [entry, count] of shared)
      if (mayBeOne(entity, entry)) found.push({ entity, entry, shared: count });
  }
  return found.sort((a, b) => b.shared - a.shared);
}
