/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  head_not_signed:
    'Kein Kopf der Aufzeichnung konnte signiert werden: Das Protokoll des Dienstes sagt, warum.',
  head_of_another_service: 'ist kein Kopf, den dieser Dienst signiert hat',
  database_silent: 'Die Datenbank antwortet nicht.',
  test_instant_out_of_range:
    'muss ein Zeitpunkt sein wie 2019-07-22T14:00:00Z, in den Jahren 0001 bis 9999 in UTC, und von 1000 bis 9899: Das Heute ist ein Tag, der dem Verfahren gegeben wird',
} as const;
