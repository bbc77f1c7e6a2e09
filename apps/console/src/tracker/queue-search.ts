import { picked } from '../views/saved-views.js';
import type { Words } from '../views/saved-views.js';
import { SORTS } from './applications.js';
import type { TrackedFilters } from './applications.js';

/** The views of the queue that everybody has, each with what it asks. */
const VIEWS = {
  all: {},
  pending: { pending: 'true' },
  mine: { assignee: 'me' },
  overdue: { overdue: 'true' },
  soon: { dueSoon: 'true' },
  atRisk: { atRisk: 'true' },
} as const satisfies Readonly<Record<string, TrackedFilters>>;
export type View = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as View[];

const VIEW_WORDS = ['pending', 'assignee', 'overdue', 'dueSoon', 'atRisk'] as const;
const YES_OR_NO = ['true', 'false'] as const;

/** What an address says of the queue, as its list is asked. */
export interface AskedQueue {
  readonly view: View;
  readonly filters: TrackedFilters;
  /** What of it has no field on the page. */
  readonly also: Words;
}

/** An address may name what is no view, and words for which the page has no field. */
export function askedQueue(search: Words): AskedQueue {
  const view = VIEW_NAMES.find((one) => one === search.view) ?? 'all';
  const ofView = VIEWS[view];
  const also = Object.fromEntries(
    Object.entries(picked(search, [...VIEW_WORDS, 'supplierId'])).filter(
      ([word]) => !Object.hasOwn(ofView, word),
    ),
  );
  const { regime, status, q } = search;
  const filters = {
    regime,
    status,
    q,
    tag: search.tag,
    sort: SORTS.find((one) => one === search.sort) ?? 'dueOn',
    assignee: also.assignee,
    supplierId: also.supplierId,
    pending: said(also.pending),
    overdue: said(also.overdue),
    dueSoon: said(also.dueSoon),
    atRisk: also.atRisk === 'true' ? 'true' : undefined,
    ...ofView,
  } as const;
  return { view, filters, also };
}

/** The address at which the page asks what a saved view asks. */
export function queueAddress(query: Words): Words {
  const asked = picked(query, VIEW_WORDS);
  const view = VIEW_NAMES.find((name) => isSame(VIEWS[name], asked));
  if (view === undefined) return query;
  const others = Object.entries(query).filter(([word]) => !Object.hasOwn(asked, word));
  return { ...Object.fromEntries(others), view };
}

function said(text: string | undefined): (typeof YES_OR_NO)[number] | undefined {
  return YES_OR_NO.find((one) => one === text);
}

function isSame(one: Words, other: Words): boolean {
  const others = new Map(Object.entries(other));
  const words = Object.entries(one);
  return words.length === others.size && words.every(([word, text]) => others.get(word) === text);
}
