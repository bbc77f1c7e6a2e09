interface Meaning {
  /** Its party may be the entry: nobody judged that it is another. */
  readonly isPossible: boolean;
}

const MEANINGS = {
  open: { isPossible: true },
  true_match: { isPossible: true },
  false_positive: { isPossible: false },
  closed: { isPossible: false },
} as const satisfies Readonly<Record<string, Meaning>>;

export type AlertStatus = keyof typeof MEANINGS;
export const ALERT_STATUSES = Object.keys(MEANINGS) as AlertStatus[];

/** The statuses of alerts whose parties are, or may be, on a list. */
export const POSSIBLE_STATUSES: readonly AlertStatus[] = ALERT_STATUSES.filter(
  (status) => MEANINGS[status].isPossible,
);
