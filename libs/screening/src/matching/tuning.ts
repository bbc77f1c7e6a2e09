/** What a word says: who it is, or what kind of thing it is. */
export type WordClass =
  'distinctive' | 'generic' | 'country' | 'place' | 'number' | 'common_name' | 'title' | 'initial';

/**
 * The numbers that decide whether two names are one, but for the model's. Scores and what is taken from them are parts of 1; weights are in
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

  /** Scores of names that need no weighing; `taken` is what is taken from 1. */
  given: {
    /** The same letters in a row, the spaces elsewhere. */
    sameRun: 0.97,
    /** One word that many names have is nobody's name. */
    loneGeneric: 0.7,
    /** The most of names in one East Asian script of which a character differs. */
    otherCharacters: 0.72,
  },
  taken: { reordered: 0.005, character: 0.05 },

  /** Errors that a word counts with which is the same in sound, another form of one given name, or given by its first letter. */
  errors: { spelling: 0.3, equivalent: 0.4, initial: 0.5 },
  /** Letters from which a run without spaces is no accident, and one of several names written as one is a name. */
  leastLetters: { sameRun: 5, ofOneAmongSeveral: 4 },
  /** Not weighed are names of which less met, and in which so large a part of the letters of the longer differs, or more. */
  alike: { metAtLeast: 0.3, farApart: 0.4 },
  /** From so many characters of an East Asian script on, one may be a slip. */
  slipOfCharacters: 8,

  /** What country and address add or take; never enough to make a match of another name. */
  context: { sameCountry: 0.01, otherCountry: -0.03, sameAddress: 0.03, addressWords: 2 },

  /** How candidates are found among all names, before they are scored. */
  search: {
    /** Of the words of a query, a candidate must share so much, by how rare they are. */
    leastShared: 0.5,
    /** So many candidates are scored. */
    mostCandidates: 64,
    /** What the context can take from a score, so that nobody is left out before it counts. */
    slack: 0.04,
    /** A word that so large a part of all names has finds nobody by itself. */
    tooCommon: 0.01,
    /** So many names are no burden, however large a part of a small list they are. */
    fewNames: 50,
  },

  /** No name is longer; what comes after is not read. */
  most: { letters: 300, words: 24 },
} as const;
