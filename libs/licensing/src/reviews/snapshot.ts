import { createHash } from 'node:crypto';
import { totalValueOf } from '@ninety/bis';
import type { PartyWithOwners } from '@ninety/parties';
import { sortedKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { StoredForm } from '../applications/application.contract.js';
import type { TrackedPart } from '../applications/application.contract.js';

/** What an application says to its authority, and who takes part: what is reviewed. docs/decisions/0038 */
export type Snapshot = Readonly<Record<Part, unknown>>;

const SNAPSHOT_PARTS = [
  'regime',
  'type',
  'reference',
  'contact',
  'parties',
  'items',
  'totalValue',
  'endUse',
  'additionalInformation',
  'supportDocuments',
  'resubmissionOf',
  'bis748p',
] as const;
export type Part = (typeof SNAPSHOT_PARTS)[number];

/** What the company keeps for itself is not of it. */
export function snapshotOf(
  { tracked, ...form }: StoredForm & { readonly tracked: TrackedPart },
  records: ReadonlyMap<Id, PartyWithOwners>,
): Snapshot {
  const parties = form.parties.map(({ role, partyId }) => ({
    role,
    partyId,
    ...whoIs(records.get(partyId)),
  }));
  const { reference, contact, items, endUse, additionalInformation, supportDocuments, resubmissionOf } = form;
  const totalValue = totalValueOf(items) ?? form.totalValue;
  const said = { reference, contact, items, totalValue, endUse, additionalInformation, supportDocuments };
  const bis748p = form.bis748p && {
    ...form.bis748p,
    foreignPersons: form.bis748p.foreignPersons?.map((person) => ({
      ...person,
      ...whoIs(records.get(person.partyId)),
    })),
  };
  return {
    regime: tracked.regime,
    type: tracked.kind,
    parties,
    ...said,
    resubmissionOf,
    // What was reviewed without it has the same hash still.
    bis748p: bis748p ?? undefined,
  };
}

/** Who takes part, as it is known: by what they are looked for on the lists, and who owns them. */
function whoIs(record: PartyWithOwners | undefined) {
  if (!record) return { name: null, country: null };
  const { name, country, kind, aliases, addresses } = record.party;
  const owners = record.owners.map(({ ownerId, percentage }) => ({ partyId: ownerId, percentage }));
  return { name, country, kind, aliases, addresses, owners };
}

/** SHA-256 in hex of its canonical JSON: members by name, nothing between them. */
export function hashOf(snapshot: unknown): string {
  return createHash('sha256').update(canonical(snapshot)).digest('hex');
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, sortedKeys);
}

/** The parts that two of them do not have in common. */
export function changedParts(before: Snapshot, after: Snapshot): Part[] {
  return SNAPSHOT_PARTS.filter((part) => canonical(before[part]) !== canonical(after[part]));
}

/** One difference between two of them. */
export interface Difference {
  /** RFC 6901. */
  readonly pointer: string;
  /** A text as it was, or the JSON of anything else; null: it was not there, or empty. */
  readonly before: string | null;
  readonly after: string | null;
}

/** Where they differ, down to the least part; the first so many. */
export function differencesOf(before: unknown, after: unknown, most: number): Difference[] {
  const found: Difference[] = [];
  const compare = (one: unknown, other: unknown, pointer: string): void => {
    if (found.length >= most || canonical(one) === canonical(other)) return;
    const [was, is] = [treeOf(one, other), treeOf(other, one)];
    if (!was || !is) found.push({ pointer, before: shown(one), after: shown(other) });
    else
      for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
        compare(memberOf(was, name), memberOf(is, name), `${pointer}/${escaped(name)}`);
  };
  compare(before, after, '');
  return found;
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A tree; of what is not there beside one, an empty tree: what came or went is told by its parts too. */
function treeOf(value: unknown, beside: unknown): object | null {
  if (isTree(value)) return value;
  return (value === null || value === undefined) && isTree(beside) ? {} : null;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function memberOf(tree: object, name: string): unknown {
  return Object.entries(tree).find(([own]) => own === name)?.[1];
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
