import type { ListTable } from '@ninety/platform';
import { COMPARED } from './comparison.js';
import type { Compared } from './comparison.js';
import type { DifferingEntryResponseDto, EntryResponseDto } from './entity-list.contract.js';

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
    { name: 'programs', of: ({ programs }) => programs?.join('; ') ?? null },
    { name: 'federalRegisterNotices', of: (entry) => entry.federalRegisterNotices.join('; ') },
    { name: 'effectiveOn', kind: 'day', of: ({ effectiveOn }) => effectiveOn },
    { name: 'endsOn', kind: 'day', of: ({ endsOn }) => endsOn },
    { name: 'removedOn', kind: 'day', of: ({ removedOn }) => removedOn },
  ],
};

/** What two editions of the lists have different, a column for what each has of a field alone. */
export const COMPARISON_TABLE: ListTable<DifferingEntryResponseDto> = {
  name: 'list-comparison',
  columns: [
    { name: 'in', of: (entry) => entry.in },
    { name: 'source', of: ({ source }) => source },
    { name: 'name', of: ({ name }) => name },
    { name: 'country', of: ({ country }) => country },
    { name: 'entryId', of: ({ entryId }) => entryId },
    ...COMPARED.flatMap((field) => [
      { name: `${field}.onlyInFile`, of: only(field, 'onlyInFile') },
      { name: `${field}.onlyInVersion`, of: only(field, 'onlyInVersion') },
    ]),
  ],
};

function only(field: Compared, edition: 'onlyInFile' | 'onlyInVersion') {
  return ({ differences }: DifferingEntryResponseDto) =>
    differences.find((difference) => difference.field === field)?.[edition].join('; ') ?? null;
}
