import {
  AnyText,
  Checked,
  Count,
  Country,
  DayField,
  Enum,
  Enums,
  Instant,
  isDay,
  isInstant,
  KeptSaidResponseDto,
  Nested,
  NestedList,
  ListQuery,
  MOST_OF_PAGE,
  Prose,
  SentenceResponseDto,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { COMPARED, EDITION_DIFFERENCES } from './comparison.js';
import type { Compared, EditionDifference } from './comparison.js';
import { CHANGES } from './differences.js';
import type { Change } from './differences.js';
import { LIST_FORMATS } from './import/list-file.js';
import type { ListFormat } from './import/list-file.js';
import { SOURCE_NAMES } from '@ninety/bis';
import type { Source } from '@ninety/bis';
import { say } from './sentences.js';

const SOURCE_LIST = new RegExp(`^(${SOURCE_NAMES.join('|')})(,(${SOURCE_NAMES.join('|')}))*$`);

/** As far as something was known: at an instant, or by the end of a day. */
export const KnownAt = () =>
  Checked(say('day_or_instant'), (value) => isDay(value) || isInstant(value), {
    optional: true,
    api: { type: String },
    description: 'as known then: a later correction does not count',
  });

export class EntriesQuery extends ListQuery {
  @DayField({
    optional: true,
    description: 'the list as it stood on this date; today when left out',
    example: '2019-07-22',
  })
  asOf?: string;

  @KnownAt()
  knownAt?: string;

  @Text({ optional: true, max: 200, description: 'part of a name or alias' })
  q?: string;

  @Country({ optional: true })
  country?: string;

  @Enum(SOURCE_NAMES, { optional: true, description: 'entries of this list alone' })
  source?: Source;
}

export class ImportQuery {
  @DayField({ optional: true, description: 'from when it is in force; today when left out' })
  effectiveOn?: string;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'apply it although more than a tenth of the entries would go',
  })
  allowShrink?: string;

  @Text({
    optional: true,
    max: 100,
    pattern: SOURCE_LIST,
    patternHint: say('sources_list', { sources: SOURCE_NAMES.join(', ') }),
    description: 'the lists that the file is a snapshot of; the Entity List alone when left out',
    example: 'EL,DPL,UVL,MEU',
  })
  sources?: string;
}

/** The edition that is sent is not applied: it is set beside a version. */
export class ComparisonQuery extends ListQuery {
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d{1,9}$/,
    patternHint: say('version_or_zero'),
    description: 'the version to compare with; the one in force when left out',
  })
  against?: string;

  @Enum(EDITION_DIFFERENCES, { optional: true, description: 'entries with this difference alone' })
  difference?: EditionDifference;

  @Text({
    optional: true,
    max: 100,
    pattern: SOURCE_LIST,
    patternHint: say('sources_list', { sources: SOURCE_NAMES.join(', ') }),
    description: 'the lists that the file is an edition of; the Entity List alone when left out',
    example: 'EL,UVL,MEU',
  })
  sources?: string;
}

export class HeldDecisionDto {
  @Prose({ example: 'Compared with the Federal Register: the removals are right.' })
  reason: string;
}

export class ChangesQuery {
  @Text({
    optional: true,
    max: 9,
    pattern: /^\d{1,9}$/,
    patternHint: say('version_or_zero'),
    description: 'the version to compare with; the one before when left out',
  })
  against?: string;
}

/** What an entry of a list means for an exporter. */
@ApiSchema({ name: 'ListMeaning' })
export class ListMeaningResponseDto {
  @AnyText({ description: 'the list, by name' })
  list: string;

  @AnyText()
  text: string;

  @AnyText()
  citation: string;
}

@ApiSchema({ name: 'FootnoteMeaning' })
export class FootnoteMeaningResponseDto {
  @AnyText()
  footnote: string;

  @AnyText({ nullable: true, description: 'null: a footnote that is not known' })
  text: string | null;

  @AnyText()
  citation: string;
}

@ApiSchema({ name: 'ListedAddress' })
export class ListedAddressResponseDto {
  @Texts({ elements: UNBOUNDED })
  lines: string[];

  @AnyText({ omittable: true })
  city?: string;

  @AnyText({ omittable: true })
  region?: string;

  @AnyText({ omittable: true })
  postalCode?: string;

  @Country({ nullable: true })
  country: string | null;
}

@ApiSchema({ name: 'Entry' })
export class EntryResponseDto {
  @Uuid()
  id: string;

  @Enum(SOURCE_NAMES)
  source: Source;

  @AnyText()
  name: string;

  @Texts({ elements: UNBOUNDED })
  aliases: string[];

  @Country({ nullable: true })
  country: string | null;

  @NestedList(ListedAddressResponseDto, { max: UNBOUNDED })
  addresses: ListedAddressResponseDto[];

  @Texts({ elements: UNBOUNDED, description: 'all countries that it is listed in, its own first' })
  countries: readonly string[];

  @AnyText({ nullable: true })
  licenseRequirement: string | null;

  @AnyText({ nullable: true })
  licenseReviewPolicy: string | null;

  @Texts({ elements: UNBOUNDED })
  federalRegisterNotices: string[];

  @Texts({ elements: UNBOUNDED })
  footnotes: string[];

  @Texts({
    elements: UNBOUNDED,
    nullable: true,
    description: 'of a sanction, such as SDGT; null where the file said none',
  })
  programs: string[] | null;

  @DayField({ nullable: true })
  effectiveOn: string | null;

  @DayField({ nullable: true, description: 'the last day, where the file says one' })
  endsOn: string | null;

  @DayField({ nullable: true })
  removedOn: string | null;

  @Nested(ListMeaningResponseDto, { omittable: true, description: 'not of an entry among the changes' })
  meaning?: ListMeaningResponseDto;

  @NestedList(FootnoteMeaningResponseDto, {
    omittable: true,
    max: UNBOUNDED,
    description: 'not of an entry among the changes',
  })
  footnoteMeanings?: readonly FootnoteMeaningResponseDto[];
}

@ApiSchema({ name: 'Difference' })
export class DifferenceResponseDto {
  @AnyText()
  field: string;

  @Texts({ elements: UNBOUNDED })
  added: readonly string[];

  @Texts({ elements: UNBOUNDED })
  removed: readonly string[];

  @AnyText({ description: 'the same for people to read' })
  text: string;
}

@ApiSchema({ name: 'EntryChange' })
export class EntryChangeResponseDto {
  @Count()
  version: number;

  @DayField()
  effectiveOn: string;

  @Enum(CHANGES)
  change: Change;

  @NestedList(DifferenceResponseDto, { max: UNBOUNDED })
  differences: readonly DifferenceResponseDto[];
}

@ApiSchema({ name: 'RejectedRow' })
export class RejectedRowResponseDto extends KeptSaidResponseDto {
  @Count()
  line: number;

  @AnyText()
  reason: string;
}

@ApiSchema({ name: 'NotUnderstood' })
export class NotUnderstoodResponseDto {
  @Count()
  line: number;

  @AnyText()
  field: string;

  @AnyText({ description: 'what was not understood, as it stands in the file' })
  value: string;
}

@ApiSchema({ name: 'ImportResult' })
export class ImportResultResponseDto {
  @Count()
  version: number;

  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;

  @Count({ description: 'entries that are kept, because a row that could not be read may be about them' })
  kept: number;

  @Count({ description: 'rows whose entry ended before the version is in force' })
  expired: number;

  @Count({ description: 'rows of other lists' })
  skipped: number;

  @NestedList(RejectedRowResponseDto, { max: UNBOUNDED, description: 'the first of them' })
  rejected: RejectedRowResponseDto[];

  @Count()
  rejectedCount: number;

  @NestedList(NotUnderstoodResponseDto, { max: UNBOUNDED, description: 'the first of them' })
  notUnderstood: NotUnderstoodResponseDto[];

  @Count()
  notUnderstoodCount: number;
}

@ApiSchema({ name: 'EditionFieldDifference' })
export class FieldDifferenceResponseDto {
  @Enum(COMPARED, { description: 'names: the name and the aliases' })
  field: Compared;

  @Texts({ elements: UNBOUNDED })
  onlyInFile: readonly string[];

  @Texts({ elements: UNBOUNDED })
  onlyInVersion: readonly string[];
}

/** An entry that two editions of a list do not have alike. */
@ApiSchema({ name: 'DifferingEntry' })
export class DifferingEntryResponseDto {
  @Enum(['file', 'version', 'both'])
  in: 'file' | 'version' | 'both';

  @Enum(SOURCE_NAMES)
  source: Source;

  @AnyText()
  name: string;

  @Country({ nullable: true })
  country: string | null;

  @Uuid({ nullable: true, description: 'the entry of the version; null: only the file has it' })
  entryId: string | null;

  @NestedList(FieldDifferenceResponseDto, { max: UNBOUNDED })
  differences: readonly FieldDifferenceResponseDto[];
}

@ApiSchema({ name: 'EditionDifferenceCount' })
export class DifferenceCountResponseDto {
  @Enum(EDITION_DIFFERENCES)
  difference: EditionDifference;

  @Count()
  entries: number;
}

@ApiSchema({ name: 'NotCompared' })
export class NotComparedResponseDto {
  @Enum(SOURCE_NAMES)
  source: Source;

  @Enum(COMPARED)
  field: Compared;
}

/** An edition of the lists beside a version, entry by entry: a page of the entries that are not alike. */
@ApiSchema({ name: 'EditionComparison' })
export class EditionComparisonResponseDto {
  @Count({ description: 'the version compared with; 0: the empty list' })
  against: number;

  @Enums(SOURCE_NAMES)
  sources: Source[];

  @AnyText({ description: 'of the file' })
  sha256: string;

  @Count()
  inFile: number;

  @Count()
  inVersion: number;

  @Count()
  inBoth: number;

  @Count({ description: 'entries of both without a difference' })
  alike: number;

  @NestedList(DifferenceCountResponseDto, { max: UNBOUNDED, description: 'how many entries have each' })
  counts: readonly DifferenceCountResponseDto[];

  @NestedList(NotComparedResponseDto, {
    max: UNBOUNDED,
    description: 'what one of the two says of no entry of a list, and is not compared',
  })
  notCompared: readonly NotComparedResponseDto[];

  @Count({ description: 'rows of the file that could not be used' })
  rejected: number;

  @Count({ description: 'fields of the file that were not understood' })
  notUnderstood: number;

  @NestedList(DifferingEntryResponseDto, { max: MOST_OF_PAGE })
  data: DifferingEntryResponseDto[];

  @AnyText({ nullable: true })
  nextCursor: string | null;
}

@ApiSchema({ name: 'ListVersion' })
export class ListVersionResponseDto {
  @Count()
  version: number;

  @DayField()
  effectiveOn: string;

  @Instant()
  importedAt: Date;

  @Uuid({ nullable: true, description: 'null: the service fetched it by itself' })
  importedBy: string | null;

  @AnyText()
  sourceSha256: string;

  @Count()
  entries: number;

  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;

  @Count()
  kept: number;

  @Count()
  expired: number;

  @Count()
  skipped: number;

  @Count()
  rejected: number;

  @Count()
  notUnderstood: number;

  @Enums(SOURCE_NAMES, { description: 'the lists that the file was a snapshot of' })
  sources: Source[];
}

/** What a person decides of a file that was held. */
const HELD_DECISIONS = ['applied', 'discarded'] as const;
export type HeldDecision = (typeof HELD_DECISIONS)[number];

export class HeldListsQuery {
  @Enum(['true', 'false'], { optional: true, description: 'whether they still wait for a decision' })
  open?: 'true' | 'false';
}

/** What a held file would have done to the entries in force. */
@ApiSchema({ name: 'HeldCounts' })
export class HeldCountsResponseDto {
  @Count()
  added: number;

  @Count()
  removed: number;

  @Count()
  changed: number;

  @Count()
  unchanged: number;
}

/** A fetched file that waits for a person's word. */
@ApiSchema({ name: 'HeldList' })
export class HeldListResponseDto {
  @Uuid()
  id: string;

  @AnyText()
  reason: string;

  @Nested(SentenceResponseDto, {
    nullable: true,
    description: 'the reason, for a program; null of what an earlier release held',
  })
  because: SentenceResponseDto | null;

  @AnyText()
  url: string;

  @AnyText()
  sha256: string;

  @Enum(LIST_FORMATS)
  format: ListFormat;

  @Nested(HeldCountsResponseDto, { nullable: true, description: 'null: it could not be read' })
  counts: HeldCountsResponseDto | null;

  @Instant()
  heldAt: Date;

  @Enum(HELD_DECISIONS, { nullable: true })
  decision: HeldDecision | null;

  @Uuid({ nullable: true })
  decidedBy: string | null;

  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Prose({ nullable: true })
  decisionReason: string | null;
}

@ApiSchema({ name: 'ChangedEntry' })
export class ChangedEntryResponseDto {
  @Nested(EntryResponseDto)
  before: EntryResponseDto;

  @Nested(EntryResponseDto)
  after: EntryResponseDto;

  @NestedList(DifferenceResponseDto, { max: UNBOUNDED })
  differences: readonly DifferenceResponseDto[];
}

/** What a version of the list has otherwise than another. */
@ApiSchema({ name: 'VersionChanges' })
export class VersionChangesResponseDto {
  @Count()
  version: number;

  @Count({ description: 'the version compared with; 0: the empty list' })
  against: number;

  @NestedList(EntryResponseDto, { max: UNBOUNDED })
  added: readonly EntryResponseDto[];

  @NestedList(EntryResponseDto, { max: UNBOUNDED })
  removed: readonly EntryResponseDto[];

  @NestedList(ChangedEntryResponseDto, { max: UNBOUNDED })
  changed: readonly ChangedEntryResponseDto[];
}
