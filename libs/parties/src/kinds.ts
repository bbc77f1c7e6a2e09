/** What a party is. */
export const KINDS = ['organization', 'person', 'vessel', 'unknown'] as const;
export type Kind = (typeof KINDS)[number];
