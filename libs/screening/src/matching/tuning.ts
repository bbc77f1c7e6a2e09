/** What a word says: who it is, or what kind of thing it is. */
export type WordClass =
  'distinctive' | 'generic' | 'country' | 'place' | 'number' | 'common_name' | 'title' | 'initial';

/**
 * Every number that decides whether two names are one. Scores and what is taken from them are parts of 1; weights are in
 * words that tell a name from others, where 1 is such a word; errors are letters typed wrongly, left out or added.
 * `npm run eval:matching` says what a change of one does.
 */
export const TUNING = {
  /** From this score on two names are the same, as far as names tell. */
  threshold: 0.8,

  /** How much a word of a class tells of whose name it is. */
  weights: {
    distinctive: 1,
    generic: 0.35,
    country: 0.45,
    place: 0.45,
    number: 0.8,
    common_name: 0.55,
    title: 0.15,
    initial: 0.3,
  } satisfies Readonly<Record<WordClass, number>>,

  /** What is taken from the score for each finding. */
  taken: {
    /** For an error; for one in a name of fewer letters than `shortName`. */
    error: 0.05,
    errorOfShortName: 0.08,
    reordered: 0.005,
    /** For words that one name has more, and besides for each part of their weight. */
    added: 0.04,
    addedWeight: 0.05,
    legalForms: 0.05,
  },

  /** Scores that a finding gives, whatever else was found. */
  given: {
    /** The same letters in a row, the spaces elsewhere. */
    sameRun: 0.97,
    acronym: 0.82,
    /** The least of a name that only has words more than the other. */
    leastWithAdded: 0.81,
  },

  /** Below the threshold: the most that a name may score against which there is such an objection. */
  ceilings: {
    unlike: 0.72,
    generic: 0.7,
    number: 0.7,
    country: 0.76,
    legalVeto: 0.74,
    father: 0.7,
    littleInCommon: 0.74,
    /** Of a ceiling so much stands in any case; the rest goes by what is in common, and orders the answers. */
    share: 0.35,
  },

  /** What words of both names must tell together before words more on one side are taken as left out. */
  evidence: { person: 1.25, company: 1.3, single: 1 },
  /** What one side has more may tell so much, for each part of what they share; and so much in any case. */
  added: { person: 1.3, company: 0.75, small: 0.5 },

  /** Errors that a word counts with which is the same in sound, or is given by its first letter. */
  errors: { spelling: 0.3, initial: 0.5 },
  /** In a word of so many letters an error makes another word. */
  shortWord: 5,
  /** A name of fewer letters is short. */
  shortName: 6,
  /** Errors of a whole name: one for each so many letters, at least and at most so many. */
  nameErrors: { letters: 4, least: 1, most: 3.5 },
  /** Letters from which a run without spaces, an acronym, or letters in another order are no accident. */
  leastLetters: { sameRun: 5, acronym: 3, swapped: 4, bracketed: 4 },
  /** From so many characters of an East Asian script on, one may be a slip. */
  slipOfCharacters: 8,

  /** What country and address add or take; never enough to make a match of another name. */
  context: { sameCountry: 0.01, otherCountry: -0.03, sameAddress: 0.03, addressWords: 2 },

  /** How candidates are found among all names, before they are scored. */
  search: {
    /** Of the words of a query, a candidate must share so much, by how rare they are. */
    leastShared: 0.34,
    /** So many candidates are scored. */
    mostCandidates: 64,
    /** What the context can take from a score, so that nobody is left out before it counts. */
    slack: 0.04,
    /** A word that so large a part of all names has finds nobody by itself. */
    tooCommon: 0.01,
  },

  /** No name is longer; what comes after is not read. */
  most: { letters: 300, words: 24 },
} as const;
