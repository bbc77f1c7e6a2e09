import type { Source } from '../lists.js';

/** What a person may answer, in the order in which it is asked. Unknown stays unknown: absent is neither yes nor no. */
export const ANSWERS = [
  'militaryEndUse',
  'militaryEndUser',
  'militaryIntelligence',
  'supercomputer',
  'integratedCircuitFab',
  'advancedNodeFab',
  'semiconductorEquipment',
  'weaponsEndUse',
  'headquarteredInD5',
  'usPersonSupport',
  'oilOrGasProject',
  'foodOrMedicine',
  'occupiedRegion',
  'deemedExport',
  'foreignMade',
  'deMinimisExceeded',
  'directProduct',
] as const;
export type Answered = (typeof ANSWERS)[number];
export type Answers = Readonly<Partial<Record<Answered, boolean>>>;

/** A party to the transaction. 15 CFR 748.5(c)–(f). */
export interface DeterminationParty {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly role: string;
  /** The entries of lists that it is, or may be; undefined: it was not screened. */
  readonly listed?: readonly ListedEntry[];
  /** Whether listed parties own half of it or more. */
  readonly ownedByListed?: boolean;
}

export interface ListedEntry {
  readonly source: Source;
  readonly name: string;
  /** Whether a person found that it is this one; else it may be. */
  readonly confirmed: boolean;
  readonly licenseRequirement: string | null;
  /** The figures of its footnotes: '1', '4'. */
  readonly footnotes: readonly string[];
  /** The programs of the sanction, e.g. 'SDGT', as the list writes them; undefined: the list was loaded without. */
  readonly programs?: readonly string[];
  readonly citation: string;
}

/** What is known of an item that was made abroad. 15 CFR 734.4, 734.9. */
export interface ForeignMade {
  /** Controlled U.S.-origin content, in percent of the item's total value (Supp. 2 to part 734): 0…100. */
  readonly usContentPercent?: number;
  /** The numbers of the U.S.-origin items in it, e.g. '9A610.x'; undefined: not known. */
  readonly contains?: readonly string[];
  /**
   * The numbers of the technology and software that it, or the plant that makes it, is the direct product of, e.g. '3E001';
   * undefined: not known; empty: of none that is subject to the EAR.
   */
  readonly madeWith?: readonly string[];
}

/** What is asked: whether this item may go there, for them and for that, on that day. */
export interface DeterminationQuestion {
  /** E.g. '3A001', or EAR99. */
  readonly eccn: string;
  /** E.g. 'b.2'; null: not known. */
  readonly paragraph: string | null;
  /** ISO 3166-1 alpha-2 of where it is exported from. */
  readonly from: string;
  readonly destination: string;
  readonly parties: readonly DeterminationParty[];
  readonly endUse: string | null;
  /** In US dollars: the net value of the item in the order. */
  readonly value: number | null;
  readonly answers: Answers;
  /** Besides `answers.foreignMade`. */
  readonly foreignMade?: ForeignMade;
  /** The day as of which the law is read. */
  readonly on: string;
}

/** A question whose answer is part of the determination. */
export interface OpenQuestion {
  readonly id: Answered | 'paragraph';
  readonly text: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly citation: string;
}
