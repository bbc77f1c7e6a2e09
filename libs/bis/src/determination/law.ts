/**
 * The law that decides whether a license is needed, as it was loaded: the Commerce Control List, the Commerce Country Chart, the
 * Country Groups and the list of License Exceptions, each of one edition. Nothing of it is written in the code.
 */

/** The files that the law comes in. */
export const LAW_KINDS = ['ccl', 'country_chart', 'country_groups', 'license_exceptions'] as const;
export type LawKind = (typeof LAW_KINDS)[number];

/** Where the text of each stands. */
export const LAW_CITATIONS: Readonly<Record<LawKind, string>> = {
  ccl: '15 CFR 774, Supp. 1',
  country_chart: '15 CFR 738, Supp. 1',
  country_groups: '15 CFR 740, Supp. 1',
  license_exceptions: '15 CFR 740',
};

/** A row of "License Requirements" of an entry, as it stands: 'NS applies to 3A001.b.2', 'NS Column 1.' */
export interface CclRequirement {
  /** What is controlled, and for which reason; '' where the source has none. */
  readonly control: string;
  /** The column of the Country Chart, or the rule that stands in its place; '' where the source has none. */
  readonly basis: string;
}

/** An entry of the Commerce Control List. 15 CFR 774 Supp. 1, 738.2(d). */
export interface CclEntry {
  readonly eccn: string;
  readonly category: string;
  readonly productGroup: string;
  readonly heading: string;
  /** The reasons for control of the entry, e.g. NS, RS, AT. */
  readonly reasonsForControl: readonly string[];
  readonly requirements: readonly CclRequirement[];
  /** "List Based License Exceptions", by symbol and words, in the source's order: ['LVS', '$5000']. */
  readonly exceptions: readonly (readonly [symbol: string, text: string])[];
  readonly staConditions: string | null;
  /** Its paragraphs, e.g. 'a.1.a', without the entry's number; null where the source has none. */
  readonly paragraphs: readonly CclParagraph[] | null;
}

export interface CclParagraph {
  readonly paragraph: string;
  readonly text: string;
}

/** What is on no list has no entry; it is shown as one, beside those that were loaded. 15 CFR 734.3(c). */
export const EAR99: CclEntry = {
  eccn: 'EAR99',
  category: '',
  productGroup: '',
  heading: 'Items subject to the EAR that are not listed in any entry of the Commerce Control List',
  reasonsForControl: [],
  requirements: [],
  exceptions: [],
  staConditions: null,
  paragraphs: null,
};

/** A destination of the Country Chart. 15 CFR 738 Supp. 1. */
export interface ChartRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** As the chart writes it. */
  readonly name: string;
  /** The columns with an X, e.g. 'NS 1'. */
  readonly marks: readonly string[];
  readonly footnotes: readonly string[];
  /** What stands in the place of marks: 'See part 746 …'; null: a row of marks. */
  readonly pointer: string | null;
}

/** A destination of the Country Groups. 15 CFR 740 Supp. 1. */
export interface GroupRow {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  /** E.g. 'A:5', 'B', 'D:1'. */
  readonly groups: readonly string[];
}

/** A License Exception, as part 740 lists it. */
export interface ExceptionRow {
  /** E.g. 'LVS'. */
  readonly symbol: string;
  /** E.g. '740.3'. */
  readonly section: string;
  readonly title: string;
}

/**
 * Where what the regulations say and what is enforced differ, as a person recorded it. Text and enforcement are two things: the text of
 * a rule may stand in the CFR, and be announced as not enforced.
 */
export interface PolicyStatus {
  readonly id: string;
  /** `in_force`; `stayed`: the text is suspended; `not_enforced`: it stands, and the agency says that it does not enforce it. */
  readonly state: 'in_force' | 'stayed' | 'not_enforced';
  readonly from: string;
  /** The last day of that state; null: no end is known. */
  readonly until: string | null;
  /** The paragraphs that it is about, e.g. '742.6(a)(6)(iii)(A)'. */
  readonly cites: readonly string[];
  readonly text: string;
  readonly source: string;
  /** The day on which somebody last looked. */
  readonly asOf: string;
}

/** The edition of each kind that is in force on the day asked for; null: none was loaded for that day. */
export type LawVersions = Readonly<Record<LawKind, number | null>>;

export interface Law {
  readonly entries: ReadonlyMap<string, CclEntry>;
  readonly chart: ReadonlyMap<string, ChartRow>;
  readonly groups: ReadonlyMap<string, GroupRow>;
  readonly exceptions: ReadonlyMap<string, ExceptionRow>;
  readonly policies: readonly PolicyStatus[];
  readonly versions: LawVersions;
}
