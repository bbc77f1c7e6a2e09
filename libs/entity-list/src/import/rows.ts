import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { mayEndInState, sourceOf } from '../sources.js';
import type { Source } from '@ninety/bis';
import { countryOf } from './countries.js';
import { addressesIn } from './addresses.js';
import { clean, dayOf, noticesIn } from './fields.js';
import { footnotesIn } from './footnotes-in-text.js';
import { beginningOf } from './list-file.js';
import type { ListedAddress, ListedEntity, Report } from './list-file.js';
import { namesIn } from './names.js';

/** The cell of a column, by the name of its field. */
export type Cell = (column: string) => string | undefined;

/** What every format has of an entry besides its source, its id and where it is. */
interface Fields {
  readonly name: string | null | undefined;
  readonly aliases: readonly string[];
  readonly requirement: string | null | undefined;
  readonly policy: string | null | undefined;
  readonly remarks: string | null | undefined;
  readonly notices: string | null | undefined;
  readonly start: string | null | undefined;
  readonly end: string | null | undefined;
  readonly programs?: readonly string[];
  /** Those that the file marks as such. */
  readonly footnotes?: readonly string[];
}

/** The list of a row that is asked for; 'other': it is of another one; else why nobody can tell. */
export function listAskedFor(
  label: string | null,
  sources: ReadonlySet<Source>,
): { source: Source } | 'other' | { reason: Sentence } {
  if (label === null) return { reason: say('entry_without_source') };
  const source = sourceOf(label);
  if (source === null) return { reason: say('source_unknown', { source: beginningOf(label) }) };
  return source !== 'other' && sources.has(source) ? { source } : 'other';
}

/** A row of trade.gov's Consolidated Screening List; a text: why it is none. */
export function screeningListEntity(source: Source, cell: Cell, report: Report): ListedEntity | Sentence {
  const addresses = addressesOf(source, cell('addresses'), report);
  return entityOf(
    source,
    clean(cell('_id')),
    null,
    addresses,
    {
      name: cell('name'),
      aliases: [cell('alt_names') ?? ''],
      requirement: cell('license_requirement'),
      policy: cell('license_policy'),
      remarks: cell('remarks'),
      notices: cell('federal_register_notice'),
      start: cell('start_date'),
      end: cell('end_date'),
      programs: [cell('programs') ?? ''],
    },
    report,
  );
}

/** A row of BIS's own file; a text: why it is none. */
export function agencyEntity(source: Source, cell: Cell, report: Report): ListedEntity | Sentence {
  const [line, city, region, postalCode, country] = [
    'address',
    'city',
    'state/province',
    'postal code',
    'country',
  ].map((name) => clean(cell(name)));
  const address = addressOf({ line, city, region, postalCode, country }, 'country', report);
  return entityOf(
    source,
    null,
    address.country,
    [address],
    {
      name: cell('name'),
      aliases: [cell('alternate name') ?? ''],
      requirement: cell('license requirement'),
      policy: cell('license policy'),
      remarks: cell('remarks/notes'),
      notices: cell('federal register notice'),
      start: cell('effective date'),
      end: cell('date lifted/waived/expired'),
      programs: [cell('programs') ?? ''],
    },
    report,
  );
}

/** The addresses of a text; one whose country is not recognised is noted. */
export function addressesOf(
  source: Source,
  text: string | null | undefined,
  report: Report,
): ListedAddress[] {
  const addresses = addressesIn(text, mayEndInState(source));
  for (const { lines, country } of addresses) if (country === null) report('addresses', lines.join(', '));
  return addresses;
}

/** An address of which the file has the parts; a country that nobody knows is noted, and stays to be read. */
export function addressOf(
  parts: Partial<Record<'line' | 'city' | 'region' | 'postalCode' | 'country', string | null>>,
  field: string,
  report: Report,
): ListedAddress {
  const { line, city, region, postalCode, country: heading } = parts;
  const country = countryOf(heading);
  const isUnknown = heading && country === null;
  if (isUnknown) report(field, heading);
  return {
    lines: [line, isUnknown ? heading : null].filter((text) => typeof text === 'string'),
    ...(city ? { city } : {}),
    ...(region ? { region } : {}),
    ...(postalCode ? { postalCode } : {}),
    country,
  };
}

/** An entry of any format; its country is the first of its addresses' where the file names none. A text: why it is none. */
export function entityOf(
  source: Source,
  sourceId: string | null,
  country: string | null,
  addresses: readonly ListedAddress[],
  fields: Fields,
  report: Report,
): ListedEntity | Sentence {
  const names = namesIn(fields.name, fields.aliases, mayEndInState(source));
  if ([fields.name, names.name, ...fields.aliases, ...names.aliases].some(isDamaged)) return DAMAGED;
  if (names.name === null) return say('entry_without_name');
  for (const part of names.unread) report('names', part);
  for (const { lines, ...parts } of addresses)
    if ([...lines, ...Object.values(parts)].some(isDamaged)) report('addresses', lines.join(', '));
  for (const { lines, country: of } of names.addresses) if (of === null) report('names', lines.join(', '));
  const all = [...addresses, ...names.addresses];
  const footnoted = (field: string, text: string | null | undefined) => {
    const read = footnotesIn(clean(text));
    if (read.isUnclear || isDamaged(text)) report(field, clean(text) ?? '');
    return read;
  };
  const requirement = footnoted('license requirement', fields.requirement);
  const policy = footnoted('license policy', fields.policy);
  const remarks = footnoted('remarks', fields.remarks);
  const { notices, unread } = noticesIn(fields.notices);
  if (unread !== null) report('federal register notice', clean(fields.notices) ?? unread);
  return {
    source,
    sourceId,
    name: names.name,
    aliases: names.aliases,
    country: country ?? all.find((address) => address.country !== null)?.country ?? null,
    addresses: all,
    licenseRequirement: requirement.text,
    licenseReviewPolicy: policy.text,
    federalRegisterNotices: unread === null ? notices : [clean(fields.notices) ?? unread],
    footnotes: distinct([
      ...(fields.footnotes ?? []),
      ...[requirement, policy, remarks].flatMap(({ footnotes }) => footnotes),
    ]),
    programs: programsIn(fields.programs ?? []),
    effectiveOn: day('start date', fields.start, report),
    endsOn: day('end date', fields.end, report),
  };
}

function day(field: string, text: string | null | undefined, report: Report): string | null {
  const read = dayOf(text);
  const value = clean(text);
  if (read === null && value !== null) report(field, value);
  return read;
}

/** What exporters write for a character that they could not keep. */
const REPLACED = '\uFFFD';
const DAMAGED = say('name_damaged');

function isDamaged(text: string | null | undefined): boolean {
  return text?.includes(REPLACED) ?? false;
}

/** `SDGT] [IFSR` and `SDGT; IFSR` name two; null: none is named. */
function programsIn(texts: readonly string[]): string[] | null {
  const named = texts.flatMap((text) => text.split(/[[\];]/)).flatMap((text) => clean(text) ?? []);
  return named.length === 0 ? null : [...new Set(named)].sort();
}

function distinct(footnotes: readonly string[]): string[] {
  return [...new Set(footnotes)].sort((a, b) => Number(a) - Number(b));
}
