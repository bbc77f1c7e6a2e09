/** A day as the number of days since 1970, or what it lies between; both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a filing ended. */
export interface End {
  readonly name: string;
  readonly on: Span;
  /** Whether somebody said so; else the law alone ended it. */
  readonly isRecorded: boolean;
}

/** An application from one filing to its end, read from what was recorded and from nothing that the service derived of it. */
export interface Filing {
  /** Which of the application's, from 1. */
  readonly number: number;
  readonly filed: Span;
  /** When the application was first filed; null: not known. */
  readonly first: Span | null;
  readonly end: End | null;
  /** Null among them: not known. */
  readonly countries: readonly (string | null)[];
  readonly eccns: readonly (string | null)[];
  readonly type: string | null;
  /** How it stands today, of what is pending. */
  readonly status: string;
  readonly isOnHold: boolean;
  /** What it waits for. */
  readonly reasons: readonly string[];
  readonly referrals: readonly { readonly agency: string; readonly on: number }[];
}

export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** What of a form the report tells applications apart by. */
export interface Form {
  readonly type?: string | null;
  readonly items?: readonly { readonly eccn?: string | null }[];
  readonly bis748p?: {
    readonly type?: string | null;
    readonly foreignPersons?: readonly unknown[] | null;
  } | null;
  readonly tracked?: { readonly kind: string };
}

export function eccnsOf({ items = [] }: Form): (string | null)[] {
  const eccns = new Set(items.map(({ eccn }) => eccn ?? null));
  return eccns.size === 0 ? [null] : [...eccns];
}

/** Block 5, or that it is a release to foreign persons. */
export function typeOf({ type, bis748p, tracked }: Form): string | null {
  if ((bis748p?.foreignPersons ?? []).length > 0 || tracked?.kind === 'deemed_export') return 'deemed_export';
  if (bis748p?.type != null) return bis748p.type;
  if (tracked === undefined) return type ?? null;
  return tracked.kind === 'license' ? null : tracked.kind;
}

/** A party of an application, in the order of the form. */
export interface PartyRow {
  readonly role: string;
  readonly country: string | null;
}

/** Of the end users, each once; of the first consignee where there is none. */
export function countriesOf(parties: readonly PartyRow[]): (string | null)[] {
  const users = parties.filter(({ role, country }) => role === 'end_user' && country !== null);
  if (users.length > 0) return [...new Set(users.map(({ country }) => country))];
  return [parties.find(({ role }) => role === 'ultimate_consignee')?.country ?? null];
}
