/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  alert_judged: 'Der Treffer wurde schon beurteilt: {status}.',
  group_without_open: 'Jeder Treffer der Gruppe wurde schon beurteilt oder geschlossen.',
  threshold_range: 'muss eine Zahl von 0 bis 1 sein',
  candidates_range: 'muss eine ganze Zahl von 1 bis 25 sein',
  no_list_in_force: 'Keine Fassung der Entity List gilt: Es gibt nichts, wogegen geprüft werden könnte.',
  nothing_screened: 'Keine Fassung der Entity List gilt: Nichts wurde geprüft.',
  no_name_scores: 'Kein Name der Fassung {version} der Liste vom {day} erreicht {threshold} oder mehr.',
  no_address_scores:
    'Keine Anschrift, die Fassung {version} der Liste vom {day} für sich aufführt, erreicht {threshold} oder mehr.',
  nothing_scores:
    'Wer kein Ergebnis hat: Kein Name und keine aufgeführte Anschrift der Fassung {version} der Liste vom {day} erreicht {threshold} oder mehr.',
  batch_over: 'Die Sammelprüfung ist beendet: {status}.',
  too_many_parties: 'die Datei hat mehr als {most} Beteiligte',
  no_party_in_file: 'die Datei hat keinen Beteiligten',
  text_or_number: 'muss ein Text oder eine Zahl sein',
  list_of_lists: 'muss eine Liste von Listen sein',
  screening_version_in_path: 'die Fassung im Pfad muss eine ganze Zahl ab 1 sein',
  limit_of_matches:
    'darf bei {parties} Beteiligten höchstens {most} sein: Eine Antwort hat höchstens {matches} Treffer',
  suppressed_already: 'Dieser Beteiligte ist für diesen Eintrag schon unterdrückt.',
  suppression_past: 'darf nicht vor heute ({today}) liegen',
  entry_unknown: 'nennt keinen Eintrag der Liste',
  suppression_ended: 'Die Unterdrückung ist schon beendet.',
  suppressed_party_unknown: 'nennt keinen Beteiligten dieses Lieferanten',
  party_column_unknown: 'die Spalte „{column}“ ist keine von {columns} oder steht zweimal da',
  party_column_missing: 'die Datei hat keine Spalte „name“',
} as const;

/** How it stands with an alert and a batch, where it is named in English. */
export const GERMAN_NAMES = {
  alert_judged: {
    true_match: 'echter Treffer',
    false_positive: 'Fehltreffer',
    closed: 'geschlossen',
  },
  batch_over: { succeeded: 'fertig', failed: 'gescheitert', cancelled: 'abgebrochen' },
} as const;
