/** Texts of how long documents hold. */
export const documents = {
  validUntil: 'Holds until (empty: it does not run out)',
  replaces: 'In the place of',
  nothing: 'nothing',
  replaced: 'replaced by a newer one',
  holdsUntil: (day: string) => `holds until ${day}`,
  ranOut: (day: string) => `ran out on ${day}`,
} as const;
