import { createHash } from 'node:crypto';
import { sortedKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ScreenedParty } from '@ninety/parties';
import type { IndexedVersion } from './list-index.js';

/** How bases begin, and how they began while the order of an address's members counted. */
const BASIS = '3:';
const UNORDERED_BASIS = '2:';

/** Whether a verdict's basis is what party and entry are now. */
export function isJudgedOn(basis: string, party: ScreenedParty, list: IndexedVersion, entryId: Id): boolean {
  if (basis.startsWith(BASIS)) return basis === basisOf(party, list, entryId);
  const compared = comparedOf(party, list, entryId);
  // From before addresses counted, and then from before their members had an order: as they came, or as they were kept.
  if (!basis.startsWith(UNORDERED_BASIS)) return basis === digest(compared);
  const addresses = party.addresses ?? [];
  return [addresses, addresses.map(asItCame)].some(
    (written) => basis === UNORDERED_BASIS + digest([...compared, written]),
  );
}

/** What a verdict is about: what party and entry say of who and where they are. */
export function basisOf(party: ScreenedParty, list: IndexedVersion, entryId: Id): string {
  return BASIS + digest([...comparedOf(party, list, entryId), party.addresses ?? []], sortedKeys);
}

function comparedOf(party: ScreenedParty, list: IndexedVersion, entryId: Id): unknown[] {
  const entry = list.entries.get(entryId);
  const { name, aliases, country, kind } = party;
  return [name, aliases, country, kind, entry?.name, entry?.aliases, entry?.country, entry?.addresses];
}

function digest(compared: readonly unknown[], replacer?: typeof sortedKeys): string {
  return createHash('sha256').update(JSON.stringify(compared, replacer)).digest('base64url');
}

function asItCame(address: object): object {
  const { lines, city, region, postalCode, country } = address as Readonly<Record<string, unknown>>;
  return { lines, city, region, postalCode, country };
}
