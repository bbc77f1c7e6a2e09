import { z } from 'zod';
import { answering, SHOWN } from './answer.js';
import { CURSOR, limit, MORE } from './tool.js';

const FLAG = z.boolean().optional();

/** What finds cases in either posture. */
export const FINDING = {
  eccn: z.string().min(1).max(40).optional().describe('of an item, or the beginning of it, as 3A'),
  overdue: FLAG,
  pending: FLAG.describe('neither a draft nor ended'),
  dueSoon: FLAG.describe('due within ten days'),
  limit: limit(10, 50),
  cursor: CURSOR.optional(),
};

export const FOUND_CASES = answering({
  cases: z.array(z.looseObject({ id: z.string(), status: z.string(), reference: SHOWN.nullable() })),
  more: MORE,
});

/** A part of what people call a case. */
export function partOf(what: string) {
  return z.string().min(1).max(200).optional().describe(`a part of ${what}`);
}

type Flags = Readonly<Partial<Record<'overdue' | 'pending' | 'dueSoon', boolean | undefined>>>;

/** Those that are asked for, as a query says them. */
export function flagsAsked({ overdue, pending, dueSoon }: Flags): Record<string, string> {
  const asked = Object.entries({ overdue, pending, dueSoon }).filter(([, on]) => on);
  return Object.fromEntries(asked.map(([name]) => [name, 'true']));
}

interface WithItems {
  readonly items: readonly { readonly eccn: string }[];
}

/** The ECCNs of its items, each once. */
export function eccnsOf({ items }: WithItems): string[] {
  return [...new Set(items.map(({ eccn }) => eccn))];
}

/** Whether a case has an item of this ECCN, or of one that begins so; null: whichever. */
export function hasItemOf(eccn: string | undefined): ((one: WithItems) => boolean) | null {
  if (eccn === undefined) return null;
  const wanted = eccn.toUpperCase();
  return ({ items }) => items.some((item) => item.eccn.toUpperCase().startsWith(wanted));
}
