/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  day_or_span: 'muss ein Tag sein oder das, wozwischen er liegt',
  observations_list: 'muss eine Liste von höchstens {most} Ereignissen sein',
  list_of_pack: 'muss eine Liste sein',
  kind_of_regime: 'muss eines von {kinds} sein',
  event_impossible: 'Ereignis {index}: {why}',
} as const;
