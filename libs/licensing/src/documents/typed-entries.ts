import { addressLines } from '@ninety/bis';
import type { Entry, FormApplication, NamedAddress } from '@ninety/bis';
import type { AddressDto } from '@ninety/suppliers';
import type { LocalText } from './document.js';

/** Somebody whom an entry names, with every part of the address. */
export interface TypedParty {
  readonly name: string;
  readonly country: string;
  readonly addresses: readonly AddressDto[];
  readonly telephone?: string | null;
}

/** Whom an entry names, by where it comes from; null: nobody. */
export function partyOf(form: FormApplication, { pointer }: Pick<Entry, 'pointer'>): TypedParty | null {
  if (pointer === '/supplierId') return typed(form.applicant);
  if (pointer === '/bis748p/otherParty') return ofNamed(form.bis748p.otherParty);
  if (pointer === '/bis748p/principal') return ofNamed(form.bis748p.principal);
  if (pointer === '/bis748p/preparedBy') return ofNamed(form.bis748p.preparedBy);
  const index = /^\/parties\/(\d+)$/.exec(pointer ?? '')?.[1];
  const party = index === undefined ? undefined : form.parties[Number(index)];
  return party ? typed(party) : null;
}

function ofNamed(one: NamedAddress | null | undefined): TypedParty | null {
  return one ? typed({ ...one, country: one.address.country, addresses: [one.address] }) : null;
}

function typed({
  addresses,
  ...party
}: Omit<TypedParty, 'addresses'> & Pick<FormApplication['applicant'], 'addresses'>) {
  return { ...party, addresses: addresses.map((one) => ({ ...one, lines: [...one.lines] })) };
}

/** What an entry says, with the country whose letters it is written in. */
export function textOfEntry(form: FormApplication, entry: Entry): LocalText {
  return { text: entry.text, country: partyOf(form, entry)?.country ?? 'US' };
}

/** Name and every address, line by line, in the letters in which they were given. */
export function fullyAddressed({ name, country, addresses }: TypedPartyLike): LocalText {
  const known = addresses.length > 0 ? addresses : [null];
  const lines = known.flatMap((address) => addressLines(address, country));
  return { text: [name, ...lines].join('\n'), country };
}

interface TypedPartyLike {
  readonly name: string;
  readonly country: string;
  readonly addresses: FormApplication['applicant']['addresses'];
}
