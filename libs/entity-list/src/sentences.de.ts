/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  day_or_instant:
    'muss ein Tag JJJJ-MM-TT oder ein Zeitpunkt wie 2019-07-22T14:00:00Z sein, in den Jahren 0001 bis 9999 in UTC',
  sources_list: 'müssen Listen aus {sources} sein, durch Kommas getrennt',
  version_or_zero: 'muss die Nummer einer Fassung sein; 0: die leere Liste',
  no_such_version: 'eine Fassung dieser Nummer gibt es nicht',
  send_list_file: 'Senden Sie die Datei selbst, als text/csv, application/json oder application/xml.',
  version_in_path: 'die Fassung im Pfad muss eine ganze Zahl ab 1 sein',
  earlier_list_version: 'Die neueste Fassung gilt ab {effectiveOn}; eine frühere kann ihr nicht folgen.',
  list_would_shrink:
    'Die Datei würde {removed} von {known} Einträgen entfernen ({list}), mehr als ein Zehntel: Senden Sie allowShrink=true, wenn das richtig ist.',
  list_file_decided: 'Über die Datei wurde schon entschieden: {decision}.',
  too_many_rejected: 'die Datei hat mehr als {most} Zeilen, die nicht zu lesen sind: {reason}',
  id_repeated: 'wiederholt die _id {id}',
  too_many_entries: 'die Datei hat mehr als {most} Einträge',
  list_without_entries: 'die Datei hat keinen brauchbaren Eintrag der Entity List',
  list_no_json: 'die Datei ist keine Liste in JSON',
  list_no_json_sentence: 'die Datei ist keine Liste in JSON.',
  list_without_header: 'die Datei hat keine Kopfzeile einer Entity List',
  list_without_results: 'die Datei hat kein results',
  law_of_other_part: 'die Datei ist nicht Teil 744 von Titel 15, der die Listen hat; sie hat: {parts}',
  law_without_list: 'Teil 744 hat diese Liste nicht ({list}): Lassen Sie sie in sources weg',
  law_without_supplement: 'die Datei hat keine Tabelle von Supplement No. {supplement} zu Teil 744',
  law_without_column:
    'die Tabelle von Supplement No. {supplement} hat keine Spalte „{column}“; sie hat: {columns}',
  row_too_long: 'ist länger als {most} Zeichen',
  row_of_other_width: 'hat {columns} Spalten, nicht {width}',
  cell_not_keepable: 'hat in Zelle {cell} ein Zeichen, das nicht aufbewahrt werden kann',
  member_not_keepable: 'hat in {member} ein Zeichen, das nicht aufbewahrt werden kann',
  name_not_keepable: 'hat einen Namen mit einem Zeichen, das nicht aufbewahrt werden kann',
  too_many_rows_of_entry: 'ist eine von mehr als {most} Zeilen ihres Eintrags',
  of_another_list: 'ist von einer anderen Liste',
  element_no_object: 'ist kein Objekt',
  element_too_deep: 'Element {element} der Datei ist tiefer als {most} Ebenen verschachtelt',
  element_too_long: 'Element {element} der Datei ist länger als {most} Zeichen',
  entry_without_name: 'hat keinen Namen',
  entry_without_source: 'hat keine Quelle',
  source_unknown: 'hat eine Quelle, die nicht bekannt ist: {source}',
  name_damaged: 'hat einen Namen mit einem Zeichen, das beim Anlegen der Datei verloren ging (U+FFFD)',
} as const;

/** What was decided, where it is named in English. */
export const GERMAN_NAMES = {
  list_file_decided: { applied: 'angewendet', discarded: 'verworfen' },
} as const;
