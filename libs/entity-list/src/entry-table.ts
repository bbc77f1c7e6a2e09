import type { ListTable } from '@ninety/platform';
import type { EntryResponseDto } from './entity-list.contract.js';

/** Entries of the lists as people have them in a spreadsheet. */
export const ENTRY_TABLE: ListTable<EntryResponseDto> = {
  name: 'entity-list',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'source', of: ({ source }) => source },
    { name: 'name', of: ({ name }) => name },
    { name: 'aliases', of: ({ aliases }) => aliases.join('; ') },
    { name: 'countries', of: ({ countries }) => countries.join('; ') },
    { name: 'licenseRequirement', of: ({ licenseRequirement }) => licenseRequirement },
    { name: 'licenseReviewPolicy', of: ({ licenseReviewPolicy }) => licenseReviewPolicy },
    { name: 'footnotes', of: ({ footnotes }) => footnotes.join('; ') },
    { name: 'federalRegisterNotices', of: (entry) => entry.federalRegisterNotices.join('; ') },
    { name: 'effectiveOn', kind: 'day', of: ({ effectiveOn }) => effectiveOn },
    { name: 'endsOn', kind: 'day', of: ({ endsOn }) => endsOn },
    { name: 'removedOn', kind: 'day', of: ({ removedOn }) => removedOn },
  ],
};
