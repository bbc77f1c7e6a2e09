import { isAddressEntry } from '@ninety/bis';
import { countryOf } from '@ninety/entity-list';
import type { ListEntry } from '@ninety/entity-list';
import type { ScreenedParty } from '@ninety/parties';
import { AddressIndex, addressKeys } from './matching/address-match.js';
import type { WrittenAddress } from './matching/address-reading.js';
import { keyNumber } from './matching/token-index.js';

/** The addresses among entries of a list, to be searched. `CITATIONS.listedAddress` */
export function addressIndexOf(entries: readonly ListEntry[]): AddressIndex {
  return new AddressIndex(
    entries
      .filter(isAddressEntry)
      .flatMap(({ id, addresses }) =>
        addresses.map((address) => ({ entryId: id, text: lineOf(address), country: address.country })),
      ),
  );
}

/** The addresses of parties, one and as they were filed, as they are screened. */
export function addressesOf({
  addresses = [],
  country,
}: Pick<ScreenedParty, 'addresses' | 'country'>): WrittenAddress[] {
  return addresses.map((address) => ({ text: lineOf(address), country: address.country ?? country }));
}

/** An address in one text; its country is what it ends in. */
export function addressIn(text: string | null | undefined): WrittenAddress[] {
  if (!text) return [];
  const words = text
    .slice(text.lastIndexOf(',') + 1)
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  return [{ text, country: countryOf(words.join(' ')) ?? countryOf(words.at(-1)) }];
}

/** Numbers by which parties at these addresses are found in the database, beside those of names. docs/decisions/0015 */
export function addressNumbers(addresses: readonly WrittenAddress[]): number[] {
  return addresses.flatMap(addressKeys).map(addressNumber);
}

export function addressNumber(key: string): number {
  return keyNumber(`@${key}`);
}

interface Lines {
  readonly lines: readonly string[];
  readonly city?: string | null;
  readonly region?: string | null;
}

/** An address in one line, without its country. */
export function lineOf({ lines, city, region }: Lines): string {
  return [...lines, city, region].filter(Boolean).join(', ');
}
