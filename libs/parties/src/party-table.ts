import type { ListTable } from '@ninety/platform';
import type { PartyResponseDto } from './parties.contract.js';

/** Counterparties as people have them in a spreadsheet; what a file of parties has is named as there, of the first address. */
export const PARTY_TABLE: ListTable<PartyResponseDto> = {
  name: 'parties',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'name', of: ({ name }) => name },
    { name: 'country', of: ({ country }) => country },
    { name: 'kind', of: ({ kind }) => kind },
    { name: 'aliases', of: ({ aliases }) => aliases.join('; ') },
    { name: 'street', of: ({ addresses }) => addresses[0]?.lines.join(', ') },
    { name: 'city', of: ({ addresses }) => addresses[0]?.city },
    { name: 'region', of: ({ addresses }) => addresses[0]?.region },
    { name: 'postalCode', of: ({ addresses }) => addresses[0]?.postalCode },
    { name: 'addresses', kind: 'number', of: ({ addresses }) => addresses.length },
    { name: 'screenedVersion', kind: 'number', of: ({ screenedVersion }) => screenedVersion },
    { name: 'createdAt', kind: 'instant', of: ({ createdAt }) => createdAt },
  ],
};
