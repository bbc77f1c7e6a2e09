import type { AlertGroup } from '../api.js';

/** By what groups of alerts stand together. */
export type Order = 'party' | 'family';

/** An address may name what is no order. */
export function orderOf(by: string | undefined): Order {
  return by === 'family' ? 'family' : 'party';
}

/** Groups of one party, or of one family, after each other. */
export function ordered(groups: readonly AlertGroup[], order: Order): AlertGroup[] {
  const byParty = (a: AlertGroup, b: AlertGroup) =>
    a.partyName.localeCompare(b.partyName) || a.partyId.localeCompare(b.partyId);
  const byFamily = (a: AlertGroup, b: AlertGroup) => a.family.localeCompare(b.family);
  return groups.toSorted((a, b) =>
    order === 'party' ? byParty(a, b) || byFamily(a, b) : byFamily(a, b) || byParty(a, b),
  );
}

/** Groups that stand together, with their places among all. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly { readonly group: AlertGroup; readonly index: number }[];
}

/** Sections of groups that are in the order already. */
export function sectionsOf(groups: readonly AlertGroup[], order: Order): Section[] {
  const sections = new Map<string, { title: string; groups: { group: AlertGroup; index: number }[] }>();
  for (const [index, group] of groups.entries()) {
    const id = order === 'party' ? group.partyId : group.family;
    const title = order === 'party' ? group.partyName : group.family;
    const section = sections.get(id) ?? { title, groups: [] };
    section.groups.push({ group, index });
    sections.set(id, section);
  }
  return [...sections].map(([id, section]) => ({ id, ...section }));
}
