import { createHash } from 'node:crypto';
import { sortedKeys } from '@ninety/platform';
import type { ListedEntity } from './list-file.js';
import { namesIn } from './names.js';

/** An entry in force, with what a new file is compared with. */
export interface KnownEntry extends ListedEntity {
  readonly id: string;
  readonly contentHash: string;
}

/** Work that may be long, in steps: whoever does it gives others their turn between them. */
export type Steps<T> = Generator<undefined, T>;

export function* groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): Steps<Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    yield;
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Name and country without case, accents, punctuation and blanks. */
export function identityKey({ source, name, country }: ListedEntity): string {
  return `${lettersOf(name)}|${country ?? ''}${source === 'EL' ? '' : `|${source}`}`;
}

export function numberKey({ source, sourceId }: Pick<KnownEntry, 'source' | 'sourceId'>): string {
  return `${source} ${sourceId}`;
}

export function nameKey({ source, name }: Pick<KnownEntry, 'source' | 'name'>): string {
  return `${source} ${plainName(name)}`;
}

/** Of a name that was kept with another one in it, the name alone. */
export function plainName(name: string): string {
  return lettersOf(namesIn(name, []).name ?? name);
}

export function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Changes when anything that the list says about the entry does. */
export function contentHash({
  sourceId: _id,
  source: _source,
  endsOn,
  programs,
  ...rest
}: ListedEntity): string {
  // What an earlier release did not know of counts where it is said alone: else each entry were another.
  const content = {
    ...rest,
    ...(endsOn === null ? {} : { endsOn }),
    ...(programs === null ? {} : { programs }),
  };
  return createHash('sha256').update(JSON.stringify(content, sortedKeys)).digest('base64url');
}

export function addressKey(address: unknown): string {
  return JSON.stringify(address, sortedKeys);
}

/** Volume and page of a notice, however its day is written; another text as it stands. */
export function noticeKey(notice: string): string {
  const [, volume, page] = /^(\d+) FR (\d+)/.exec(notice) ?? [];
  return volume === undefined ? lettersOf(notice) : `${volume} FR ${page}`;
}

/** The notice that listed an entry, which stands first, and where it is; null: it names none. */
export function listingKey(one: Pick<ListedEntity, 'country' | 'federalRegisterNotices'>): string | null {
  const [first] = one.federalRegisterNotices;
  return first === undefined ? null : `${one.country ?? ''} ${noticeKey(first)}`;
}
