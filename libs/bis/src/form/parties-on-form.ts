import type { FormApplication, FormParty, NamedAddress, PostalAddress } from './application-form.js';

/** A party with its place in the application. */
export interface PlacedParty extends FormParty {
  readonly pointer: string;
}

/** The parties in a role, in their order. */
export function partiesIn({ parties }: FormApplication, role: string): PlacedParty[] {
  return parties
    .map((party, index) => ({ ...party, pointer: `/parties/${index}` }))
    .filter((party) => party.role === role);
}

/** The end-users that are not the ultimate consignee. 15 CFR 748, Supp. 1, Block 19. */
export function otherEndUsers(form: FormApplication): PlacedParty[] {
  const consignees = new Set(partiesIn(form, 'ultimate_consignee').map(({ partyId }) => partyId));
  return partiesIn(form, 'end_user').filter(({ partyId }) => !consignees.has(partyId));
}

const BOX =
  /\bp\.? ?o\.? ?(?:box|b\b)|\bpost(?:al)?(?: office)? box\b|\bg\.?p\.?o\.? box\b|\bpostfach\b|\bbo[iî]te postale\b|\bapartado(?: postal| de correos)?\b|\bcasilla(?: de correo| postal)?\b|\bcaixa postal\b|\bcasella postale\b|\bpostbus\b|а\/я|郵政信箱|邮政信箱|私書箱/iu;

/** Whether an address is a P.O. box, or has one in it. */
export function hasPostBox({ lines }: PostalAddress): boolean {
  return lines.some((line) => BOX.test(line));
}

/** The street address of several: the first that has no P.O. box; null where there is no address. */
export function streetAddressOf(addresses: readonly PostalAddress[]): PostalAddress | null {
  return addresses.find((one) => one.lines.length > 0 && !hasPostBox(one)) ?? addresses[0] ?? null;
}

/** Name and address, line by line, and the number at the end. */
export function addressed(
  name: string,
  address: PostalAddress | null,
  country: string,
  number?: string | null,
): string {
  return [name, ...addressLines(address, country), ...(number ? [number] : [])].join('\n');
}

/** As `addressed`, of somebody who has one address. */
export function addressedOf({ name, address, telephone }: NamedAddress): string {
  return addressed(name, address, address.country, telephone);
}

/** As `addressed`, of a party of the application. */
export function addressedParty({ name, addresses, country, telephone }: Omit<FormParty, 'role'>): string {
  return addressed(name, streetAddressOf(addresses), country, telephone);
}

/** An address line by line; of one that is not known the country. */
export function addressLines(address: PostalAddress | null, country: string): string[] {
  if (!address) return [country];
  const place = [address.city, address.region, address.postalCode, address.country];
  return [...address.lines, place.filter(Boolean).join(', ')];
}
