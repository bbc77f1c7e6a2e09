/**
 * What a row of "License Requirements" goes by: columns of the Commerce Country Chart, or words that stand in their place ("China, Russia,
 * or Venezuela (see § 742.6(a)(7))"). 15 CFR 738.3(a), 738.4(a)(1).
 */

/** The reasons for control that the chart and 15 CFR 738.2(d)(2)(ii)(A) know. */
const REASONS = ['AT', 'CB', 'CC', 'CW', 'EI', 'FC', 'MT', 'NS', 'NP', 'RS', 'SS', 'UN', 'SI', 'SL'] as const;
export type Reason = (typeof REASONS)[number];

/** Where a license is required: in words that are read, or `unread`. */
export type Basis =
  | { readonly by: 'column'; readonly column: string }
  /** Destinations that are named by groups or one by one; `within`: transfers inside of them too. */
  | { readonly by: 'destinations'; readonly rule: DestinationRule; readonly citation: string }
  /** A section that is examined elsewhere, or whose text is not part of the loaded law. */
  | { readonly by: 'section'; readonly section: string }
  | { readonly by: 'unread' };

/** Who is meant by words that name destinations. */
export interface DestinationRule {
  /** E.g. 'group:D:5', '742.6(a)(7)'. */
  readonly rule: string;
  readonly countries: 'all' | readonly string[];
  readonly groups: readonly string[];
  readonly exceptCountries: readonly string[];
  readonly exceptGroups: readonly string[];
  /** Whether transfers inside the destination are meant too: "to or within". */
  readonly within: boolean;
  /** Whether releases to foreign persons are meant too; `by_entry`: not of the entries named in 742.4(a)(5)(ii)(B). */
  readonly deemed: 'applies' | 'excluded' | 'by_entry' | 'unsaid';
}

const NOTHING: Omit<DestinationRule, 'rule'> = {
  countries: [],
  groups: [],
  exceptCountries: [],
  exceptGroups: [],
  within: false,
  deemed: 'applies',
};

/** Words that name destinations, as the Commerce Control List has them, and how they are read. */
export const DESTINATION_WORDS: readonly {
  readonly words: RegExp;
  /** Null: the section that the words name. */
  readonly citation: string | null;
  readonly rule: DestinationRule;
}[] = [
  {
    words: /^China, Russia,? or Venezuela \(see § 742\.6\(a\)\(7\)\)/,
    citation: '15 CFR 742.6(a)(7)',
    rule: { ...NOTHING, rule: '742.6(a)(7)', countries: ['CN', 'RU', 'VE'] },
  },
  {
    words:
      /^To or within Macau or a destination specified in Country Group D:5 .*See § (?:742\.4\(a\)\(4\)|742\.6\(a\)\(6\))/,
    citation: null,
    rule: {
      ...NOTHING,
      rule: 'group:D:5',
      countries: ['MO'],
      groups: ['D:5'],
      within: true,
      deemed: 'excluded',
    },
  },
  {
    // Of another section, whose text on releases to foreign persons is not at hand.
    words: /^To or within Macau or a destination specified in Country Group D:5/,
    citation: null,
    rule: {
      ...NOTHING,
      rule: 'group:D:5',
      countries: ['MO'],
      groups: ['D:5'],
      within: true,
      deemed: 'unsaid',
    },
  },
  {
    words:
      /^To or within the United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5 .*excluding any destination also specified in Country Groups A:5 or A:6/,
    citation: '15 CFR 742.6(a)(6)(iii)(B)',
    rule: {
      ...NOTHING,
      rule: '742.6(a)(6)(iii)(B)',
      countries: ['AE'],
      groups: ['D:1', 'D:4', 'D:5'],
      exceptGroups: ['A:5', 'A:6'],
      within: true,
      deemed: 'excluded',
    },
  },
  {
    words: /^To or within any destination worldwide[.,] [Ss]ee § 742\.6\(a\)\(6\)\(iii\)\(A\)/,
    citation: '15 CFR 742.6(a)(6)(iii)(A)',
    rule: { ...NOTHING, rule: '742.6(a)(6)(iii)(A)', countries: 'all', within: true, deemed: 'excluded' },
  },
  {
    words: /^To or within any destination worldwide\. See § 742\.6\(a\)\(13\)/,
    citation: '15 CFR 742.6(a)(13)',
    rule: { ...NOTHING, rule: '742.6(a)(13)', countries: 'all', within: true, deemed: 'unsaid' },
  },
  {
    words: /^Worldwide control\. See § 742\.4\(a\)\(5\)/,
    citation: '15 CFR 742.4(a)(5)',
    rule: { ...NOTHING, rule: '742.4(a)(5)', countries: 'all', deemed: 'by_entry' },
  },
  {
    words: /^Worldwide control\. See § 742\.6\(a\)\(10\)/,
    citation: '15 CFR 742.6(a)(10)',
    rule: { ...NOTHING, rule: '742.6(a)(10)', countries: 'all', deemed: 'by_entry' },
  },
  {
    words: /^See § (?:746|764)\.1(?:\(b\))?(?: of the EAR)? for UN controls/,
    citation: '15 CFR 746.1(b)',
    rule: {
      ...NOTHING,
      rule: '746',
      countries: ['CD', 'CF', 'ER', 'IQ', 'IR', 'KP', 'LB', 'LY', 'SD', 'SO'],
    },
  },
  {
    words: /A license is required for ALL destinations, except Canada, regardless of end use/,
    citation: '15 CFR 774 Supp. 1, 742',
    rule: { ...NOTHING, rule: '742', countries: 'all', exceptCountries: ['CA'] },
  },
  {
    words: /^A license is required for all destinations, as specified in § 742\.13/,
    citation: '15 CFR 738.3(a)(1), 742.13',
    rule: { ...NOTHING, rule: '742.13', countries: 'all' },
  },
  {
    words: /for export or reexport to Iraq (?:or|and) transfer within Iraq for regional stability reasons/,
    citation: '15 CFR 742.6(a)(5)',
    rule: { ...NOTHING, rule: '742.6(a)(5)', countries: ['IQ'], within: true },
  },
  {
    words:
      /for export or reexport to Iraq or Pakistan or transfer within Iraq or Pakistan for regional stability/,
    citation: '15 CFR 742.6(a)(5), (12)',
    rule: { ...NOTHING, rule: '742.6(a)(12)', countries: ['IQ', 'PK'], within: true },
  },
  {
    words: /for export or reexport to Pakistan or transfer within Pakistan for regional stability reasons/,
    citation: '15 CFR 742.6(a)(12)',
    rule: { ...NOTHING, rule: '742.6(a)(12)', countries: ['PK'], within: true },
  },
  {
    words: /^A license is required for .*\bto North Korea for anti-terrorism reasons/,
    citation: '15 CFR 742.19',
    rule: { ...NOTHING, rule: '742.19', countries: ['KP'] },
  },
];

/** Sections that rows refer to without saying where a license is required. */
export const SECTION_WORDS: readonly { readonly words: RegExp; readonly section: string }[] = [
  { words: /^See § 746\.8 for specific license requirements/, section: '746.8' },
  { words: /^See § 742\.6\(a\)\(11\)/, section: '742.6(a)(11)' },
  { words: /^Refer to § 742\.15/, section: '742.15' },
  { words: /^See § 742\.14/, section: '742.14' },
  { words: /for CW reasons to CWC non-States Parties/, section: '742.18' },
];

/** What a row goes by, in the words of its cell, for one of its reasons for control; a column twice stands once. */
export function basesOf(reason: Reason | null, words: string): readonly Basis[] {
  const columns = columnsIn(reason, words);
  if (columns.length > 0) return columns.map((column) => ({ by: 'column', column }));
  const named = DESTINATION_WORDS.find((row) => row.words.test(words));
  if (named) return [{ by: 'destinations', rule: named.rule, citation: named.citation ?? sectionIn(words) }];
  const section = SECTION_WORDS.find((row) => row.words.test(words));
  return [section ? { by: 'section', section: section.section } : { by: 'unread' }];
}

/** As the text writes a column: of 'NS 2', 'NS Column 2'. */
export function columnName(column: string): string {
  return column.replace(' ', ' Column ');
}

export function isReason(code: string): code is Reason {
  return (REASONS as readonly string[]).includes(code);
}

/** "NP Column 1 AT Column 1" has one for each reason; "Column 1." is the row's own. */
function columnsIn(reason: Reason | null, words: string): string[] {
  const found = [...words.matchAll(/(?:\b([A-Z]{2}) )?Column (\d)/g)];
  const columns = found.map(([, named, figure = '']) => ({ reason: named ?? reason, figure }));
  const own = columns.filter((column) => column.reason === reason);
  return [
    ...new Set((own.length > 0 ? own : columns).map((column) => `${column.reason ?? ''} ${column.figure}`)),
  ];
}

function sectionIn(words: string): string {
  const section = /§ (\d{3}\.\d+(?:\([a-zA-Z0-9]+\))*)/.exec(words)?.[1];
  return section === undefined ? '15 CFR 774 Supp. 1' : `15 CFR ${section}`;
}
