/**
 * Which text of the law the rules here were read from, part by part. A later change is not in them, whatever the day that is asked
 * about.
 */
export const LAW_AS_OF = [
  { parts: '15 CFR parts 746, 748, 750, 756 and 762', asOf: 'early 2025' },
  { parts: 'part 744 and its supplements', asOf: 'July 2026' },
  { parts: 'what is cited of parts 734, 736, 738, 740 and 742', asOf: 'September 2026' },
  { parts: 'what is named of parts 754, 772 and 774', asOf: 'July 2026' },
] as const;

/** The same in a sentence. */
export const LAW_AS_OF_TEXT = LAW_AS_OF.map(({ parts, asOf }) => `${parts} as of ${asOf}`).join('; ');
