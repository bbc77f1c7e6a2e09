import { useState } from 'react';
import { spoken, words } from '../words/index.js';
import { placeText, said } from '../words/said.js';

const { meanwhile } = words;

/** What a form was opened on, and whether somebody changed it since. */
export interface Seen<T> {
  readonly seen: T;
  readonly isStale: boolean;
  /** What somebody changed, a line each. */
  readonly changes: readonly string[];
  /** Goes on from what it is now, when its writer has read what changed. */
  readonly catchUp: () => void;
}

/**
 * What a form was opened on: what others change meanwhile is never written over by what its writer did not see, and what
 * its writer wrote stays.
 */
export function useSeen<T extends { readonly etag: string }>(newest: T): Seen<T> {
  const [seen, setSeen] = useState(newest);
  const isStale = newest.etag !== seen.etag;
  return { seen, isStale, changes: isStale ? changesOf(seen, newest) : [], catchUp: () => setSeen(newest) };
}

/** What a reader is not told of: it only says that something else changed. */
const UNTOLD: ReadonlySet<string> = new Set(['etag', 'version', 'updatedAt', 'sequence', 'contentHash']);
/** So many lines are read. */
const MOST_TOLD = 12;

/** What differs between two readings of the same, field by field. */
function changesOf(was: object, is: object): string[] {
  const found: string[] = [];
  const compare = (before: object, after: object, at: string): void => {
    const [old, now] = [membersOf(before), membersOf(after)];
    for (const name of changedFields(before, after)) {
      const [one, other] = [old.get(name), now.get(name)];
      const place = `${at}/${name}`;
      if (UNTOLD.has(name)) continue;
      if (isPlain(one) && isPlain(other)) compare(one, other, at === '' ? '/' : place);
      else found.push(changeText(placeText(place), saidOf(one), saidOf(other)));
    }
  };
  compare(was, is, '');
  return found.slice(0, MOST_TOLD);
}

function membersOf(one: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(one));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is read; null: there is none; undefined: it is not one text. */
function saidOf(value: unknown): string | null | undefined {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'string') return isId(value) ? undefined : spoken(said(value));
  return typeof value === 'number' ? String(value) : undefined;
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value);
}

function changeText(place: string, before: string | null | undefined, after: string | null | undefined) {
  if (before === undefined || after === undefined) return meanwhile.field(place);
  return meanwhile.from(place, before ?? meanwhile.nothing, after ?? meanwhile.nothing);
}

/** Of a form's fields those that its writer changed, and of the others what somebody else made of them. */
export function mergedFields<F extends object>(base: F, theirs: F, mine: F): F {
  const merged = { ...theirs };
  for (const name in mine) if (isOther(mine[name], base[name])) merged[name] = mine[name];
  return merged;
}

/** The fields that both changed, each otherwise. */
export function clashes<F extends object>(base: F, theirs: F, mine: F): string[] {
  const found: string[] = [];
  for (const name in mine)
    if (
      isOther(mine[name], base[name]) &&
      isOther(theirs[name], base[name]) &&
      isOther(mine[name], theirs[name])
    )
      found.push(name);
  return found;
}

/** The fields that somebody else changed. */
export function changedFields<F extends object>(base: F, theirs: F): string[] {
  const found: string[] = [];
  for (const name in theirs) if (isOther(theirs[name], base[name])) found.push(name);
  return found;
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** A form of something that others may change while it is written. */
export interface Kept<T, F> {
  /** What it is written over: its ETag goes with what is sent. */
  readonly seen: T;
  readonly mine: F;
  readonly setMine: (mine: F) => void;
  readonly edit: (change: (mine: F) => F) => void;
  /** The fields that others changed, and those that both did; null: nobody did. */
  readonly theirs: { readonly changed: readonly string[]; readonly clashing: readonly string[] } | null;
  /** Goes on from what others made of it, with what was written. */
  readonly goOn: () => void;
  /** For when what is written now was saved: what comes next is that, with what was written since. */
  readonly saved: () => () => void;
}

/**
 * A form that stays when somebody else changes what it is of: where nothing was written it shows what they made of it, and
 * else says what they changed.
 */
export function useKept<T extends { readonly etag: string }, F extends object>(
  newest: T,
  read: (one: T) => F,
): Kept<T, F> {
  const [{ seen, mine, sent }, set] = useState<{ seen: T; mine: F; sent: F | null }>(() => ({
    seen: newest,
    mine: read(newest),
    sent: null,
  }));
  const [was, theirs] = [sent ?? read(seen), read(newest)];
  const take = (form: F) => set({ seen: newest, mine: form, sent: null });
  const isStale = newest.etag !== seen.etag;
  if (isStale && (sent !== null || !isOther(mine, was) || !isOther(mine, theirs)))
    take(mergedFields(was, theirs, mine));
  return {
    seen,
    mine,
    setMine: (changed) => set((now) => ({ ...now, mine: changed })),
    edit: (change) => set((now) => ({ ...now, mine: change(now.mine) })),
    theirs: isStale ? { changed: changedFields(was, theirs), clashing: clashes(was, theirs, mine) } : null,
    goOn: () => take(mergedFields(was, theirs, mine)),
    // It may be what is shown already.
    saved: () => () => set((now) => (now.seen === seen ? { ...now, sent: mine } : now)),
  };
}
