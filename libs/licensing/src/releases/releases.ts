import type { Principal } from '@ninety/access';
import { recordedReleaseDeficiencies } from '@ninety/bis';
import type { Deficiency } from '@ninety/bis';
import { invalid, isId, newId, pageBy, pointerTo, problemOf } from '@ninety/platform';
import type { Id, ListTable, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';
import type { ReleaseDto, ReleaseResponseDto, ReleasesQuery } from './release.contract.js';
import { lookUpRelease, releasesAfter } from './release.store.js';
import type { Release, ReleasedUnder } from './release.store.js';

/** A license as a release under it is held against. */
export interface ReleasingLicense {
  readonly issuedOn: string;
  readonly expiresOn: string;
  /** How many items it has. */
  readonly items: number;
  /** To whom technology may be released under it. */
  readonly persons: readonly { readonly partyId: Id; readonly name: string }[];
  /** Of one that was recorded by somebody: whether the caller may read all of it, and so correct it. */
  readonly isOpen: (recordedBy: Id) => boolean;
}

/** @throws Problem 409 where a license names nobody to whom technology is released */
export function assertOfRelease(number: string, { length }: ReleasingLicense['persons']): void {
  if (length === 0)
    throw problemOf(LICENSING_PROBLEMS['license-of-no-release'], say('license_of_no_release', { number }));
}

/** In the order of a list: by person, then by day. No person stands in its cursor. */
const BY_PERSON = { checks: [isId], keyOf: ({ id }: Release) => [id] } as const;

/** @param recordedBy what these recorded alone; null: whoever did */
export function releasesPage(
  manager: EntityManager,
  under: ReleasedUnder,
  query: ReleasesQuery,
  recordedBy: readonly Id[] | null = null,
): Promise<Page<Release>> {
  const sought = { personId: query.personId ?? null, recordedBy };
  return pageBy(query, BY_PERSON, (after, count) =>
    releasesAfter(manager, under, sought, after?.[0] ?? null, count),
  );
}

/**
 * A release as it is to be kept, under a license that is locked.
 *
 * @throws Problem 422 naming the field and the rule
 */
export async function releaseOf(
  tx: EntityManager,
  caller: Principal,
  under: ReleasedUnder,
  license: ReleasingLicense,
  draft: ReleaseDto,
  today: string,
): Promise<Release> {
  const corrected = await correctedBy(tx, under, license, draft);
  const written = {
    id: newId(),
    supersedes: corrected?.id ?? null,
    supersededBy: null,
    reason: draft.reason ?? null,
    recordedBy: caller.id,
    recordedAt: new Date().toISOString(),
  };
  return draft.isVoid === true
    ? { ...written, ...voided(corrected, draft), isVoid: true }
    : { ...written, ...said(license, draft, today), isVoid: false };
}

/** What one says of a release: whose, when, how and of what. */
type SaidOfRelease = Pick<Release, 'person' | 'on' | 'form' | 'items' | 'description' | 'note' | 'reference'>;

/** What stands where a release is taken back: that of which nothing is said any more. */
function voided(corrected: Release | null, draft: ReleaseDto): SaidOfRelease {
  if (!corrected) throw invalid({ pointer: '/supersedes', detail: say('release_void_of_none') });
  assertSaysNothing(draft);
  const { person, on, form, items } = corrected;
  return { person, on, form, items, description: null, note: null, reference: null };
}

function said(license: ReleasingLicense, draft: ReleaseDto, today: string): SaidOfRelease {
  const { personId, on, form, description, note, reference } = draft;
  const items = (draft.items ?? []).map(({ item }) => ({ item }));
  if (personId == null || on == null || form == null) throw invalid(...unsaid({ personId, on, form }));
  const errors: Deficiency[] = recordedReleaseDeficiencies(
    { personId, on, items },
    { ...license, persons: license.persons.map(({ partyId }) => partyId) },
    today,
  );
  if (items.length === 0 && !description)
    errors.push({ pointer: '/description', detail: say('release_of_nothing') });
  const person = license.persons.find(({ partyId }) => partyId === personId);
  if (errors.length > 0 || !person) throw invalid(...errors);
  return {
    person,
    on,
    form,
    items,
    description: description ?? null,
    note: note ?? null,
    reference: reference ?? null,
  };
}

/** The release that is corrected; null: none is. @throws Problem 422 for one that does not stand or is a former holder's, or without a reason */
async function correctedBy(
  tx: EntityManager,
  under: ReleasedUnder,
  { isOpen }: Pick<ReleasingLicense, 'isOpen'>,
  { supersedes, reason }: ReleaseDto,
): Promise<Release | null> {
  if (supersedes == null) {
    if (reason != null) throw invalid({ pointer: '/supersedes', detail: say('release_corrected_unsaid') });
    return null;
  }
  const corrected = await lookUpRelease(tx, under, supersedes);
  if (!corrected || corrected.supersededBy !== null || corrected.isVoid)
    throw invalid({ pointer: '/supersedes', detail: say('no_release_stands') });
  if (!isOpen(corrected.recordedBy))
    throw invalid({ pointer: '/supersedes', detail: say('release_of_former_holder') });
  if (reason == null) throw invalid({ pointer: '/reason', detail: say('release_reason_required') });
  return corrected;
}

function unsaid(required: Record<string, unknown>): Deficiency[] {
  return Object.entries(required).flatMap(([field, value]) =>
    value == null ? [{ pointer: pointerTo('', field), detail: say('release_unsaid') }] : [],
  );
}

/** @throws Problem 422 for what one that takes another back has no place for */
function assertSaysNothing({ personId, on, form, items, description, note, reference }: ReleaseDto): void {
  const said = Object.entries({ personId, on, form, items, description, note, reference });
  const more = said.filter(([, value]) => value != null);
  if (more.length > 0)
    throw invalid(
      ...more.map(([field]) => ({ pointer: pointerTo('', field), detail: say('release_void_says_nothing') })),
    );
}

/** @param isOpen whether the reader may read all of it: of a former holder's neither to whom nor in which words */
export function releaseView(release: Release, isOpen: boolean): ReleaseResponseDto {
  if (isOpen) return release;
  const { id, on, form, items, isVoid, supersedes, supersededBy, recordedAt } = release;
  return { id, on, form, items, isVoid, supersedes, supersededBy, recordedAt };
}

/** Releases as people have them in a spreadsheet; those that were corrected or taken back say so. */
export const RELEASE_TABLE: ListTable<ReleaseResponseDto> = {
  name: 'releases',
  columns: [
    { name: 'id', of: ({ id }) => id },
    { name: 'person', of: ({ person }) => person?.name },
    { name: 'personId', of: ({ person }) => person?.partyId },
    { name: 'on', kind: 'day', of: ({ on }) => on },
    { name: 'form', of: ({ form }) => form },
    { name: 'items', of: ({ items }) => items.map(({ item }) => item).join('; ') },
    { name: 'description', of: ({ description }) => description },
    { name: 'note', of: ({ note }) => note },
    { name: 'reference', of: ({ reference }) => reference },
    { name: 'isVoid', of: ({ isVoid }) => String(isVoid) },
    { name: 'supersedes', of: ({ supersedes }) => supersedes },
    { name: 'supersededBy', of: ({ supersededBy }) => supersededBy },
    { name: 'reason', of: ({ reason }) => reason },
    { name: 'recordedAt', kind: 'instant', of: ({ recordedAt }) => recordedAt },
  ],
};
