import type { ListedAddress, ListedEntity } from './import/list-file.js';

/** What a version may do to an entry. */
export const CHANGES = ['added', 'changed', 'removed', 'listed_again'] as const;
export type Change = (typeof CHANGES)[number];

/** One thing that an entry has otherwise than before. */
export interface Difference {
  readonly field: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The same for people to read. */
  readonly text: string;
}

type Content = Omit<ListedEntity, 'sourceId'>;

const FIELDS = {
  name: 'name',
  aliases: 'alias',
  country: 'country',
  addresses: 'address',
  licenseRequirement: 'license requirement',
  licenseReviewPolicy: 'license review policy',
  federalRegisterNotices: 'Federal Register notice',
  footnotes: 'footnote',
  programs: 'program',
  effectiveOn: 'effective date',
  endsOn: 'end date',
} as const satisfies Partial<Record<keyof ListedEntity, string>>;

/** Which alias, address or policy of an entry changed, field by field. */
export function differencesOf(before: Content, after: Content): Difference[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) => {
    const [was, is] = [valuesOf(before[field]), valuesOf(after[field])];
    const [had, has] = [new Set(was), new Set(is)];
    const added = is.filter((value) => !had.has(value));
    const removed = was.filter((value) => !has.has(value));
    if (added.length + removed.length === 0) return [];
    return [{ field, added, removed, text: textOf(FIELDS[field], added, removed) }];
  });
}

function textOf(name: string, added: readonly string[], removed: readonly string[]): string {
  const quoted = (values: readonly string[]) => values.map((value) => `“${value}”`).join(', ');
  if (added.length === 0) return `${name} removed: ${quoted(removed)}`;
  if (removed.length === 0) return `${name} added: ${quoted(added)}`;
  return `${name} changed: ${quoted(removed)} is now ${quoted(added)}`;
}

function valuesOf(value: string | null | readonly string[] | readonly ListedAddress[]): string[] {
  if (value === null) return [];
  if (typeof value === 'string') return [value];
  return value.map((one) => (typeof one === 'string' ? one : addressText(one)));
}

function addressText({ lines, city, region, postalCode, country }: ListedAddress): string {
  return [...lines, city, region, postalCode, country].filter(Boolean).join(', ');
}
