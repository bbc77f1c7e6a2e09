/** What a footnote of the Entity List means for an exporter. */
export interface FootnoteMeaning {
  readonly footnote: string;
  /** Null: a footnote that the supplement did not have when these were written. */
  readonly text: string | null;
  readonly citation: string;
}

interface Meaning {
  readonly text: string;
  readonly citation: string;
}

/** The footnotes of Supplement No. 4 to part 744, as of July 2026. */
const FOOTNOTES: ReadonlyMap<string, Meaning> = new Map([
  [
    '1',
    {
      text: 'Items subject to the EAR include foreign-produced items under the Entity List foreign-direct-product rule of footnote 1.',
      citation: '15 CFR 734.9(e)(1), 744.11(a)(2)(i)',
    },
  ],
  [
    '2',
    {
      text: 'Some disclosures of security vulnerabilities for cybersecurity research are excluded from the license requirement.',
      citation: '15 CFR 744, Supp. 4, footnote 2',
    },
  ],
  [
    '3',
    {
      text: 'Items subject to the EAR include foreign-produced items under the foreign-direct-product rule for Russian and Belarusian military end users and procurement entities.',
      citation: '15 CFR 734.9(g), 744.21, 746.8(a)(3)',
    },
  ],
  [
    '4',
    {
      text: 'Items subject to the EAR include foreign-produced items under the Entity List foreign-direct-product rule of footnote 4.',
      citation: '15 CFR 734.9(e)(2), 744.11(a)(2)(iv), 744.23',
    },
  ],
  [
    '5',
    {
      text: 'Items subject to the EAR include foreign-produced commodities under the Entity List foreign-direct-product rule of footnote 5 (production of advanced-node integrated circuits).',
      citation: '15 CFR 734.9(e)(3), 744.11(a)(2)(v)',
    },
  ],
]);

/** What a footnote of the Entity List means. 15 CFR 744, Supp. 4, footnotes. */
export function footnoteMeaning(footnote: string): FootnoteMeaning {
  const known = FOOTNOTES.get(footnote);
  return {
    footnote,
    text: known?.text ?? null,
    citation: known?.citation ?? '15 CFR 744, Supp. 4, footnotes',
  };
}
