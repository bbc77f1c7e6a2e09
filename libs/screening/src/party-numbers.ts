import type { ScreenedParty } from '@ninety/parties';
import { addressesOf, addressNumbers } from './addresses.js';
import { matchKeys } from './matching/token-index.js';

/** The numbers by which parties are found when a list changes: of their names, and of where they are. docs/decisions/0015 */
export function partyNumbers(
  parties: readonly Pick<ScreenedParty, 'name' | 'aliases' | 'addresses' | 'country'>[],
): number[] {
  const names = parties.flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set([...matchKeys(names), ...addressNumbers(parties.flatMap(addressesOf))])];
}
