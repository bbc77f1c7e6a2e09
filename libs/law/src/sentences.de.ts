/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  // A file
  send_law_file: 'Senden Sie die Datei selbst, als text/csv oder application/json.',
  law_lists_as_xml:
    'die Listen der Beteiligten werden nur aus dem XML der eCFR selbst gelesen: Senden Sie es als application/xml',
  law_list_not_understood: 'dies wurde nicht verstanden ({field}): {value}',
  law_no_xml: 'diese Datei wird als CSV oder JSON gelesen, nicht als XML: {kind}',
  law_as_csv: 'diese Datei wird nur als CSV gelesen, senden Sie sie als text/csv: {kind}',
  law_without_header: 'die Datei hat nicht die Kopfzeile von {kind}',
  law_of_another_kind: 'die Datei ist {found}, nicht {kind}',
  law_column_missing: 'die Datei hat keine Spalte „{column}“, die zu {kind} gehört',
  law_column_unknown: 'die Datei hat eine Spalte „{column}“, die nicht zu {kind} gehört',
  law_column_twice: 'die Datei hat die Spalte „{column}“ zweimal',
  law_cut_off:
    'die Datei ist abgeschnitten: Zeile {line} öffnet ein Anführungszeichen, das nie geschlossen wird',
  law_without_rows: 'die Datei hat keine brauchbare Zeile für {kind}',
  law_too_many_told: 'die Datei hat mehr als {most} Zeilen, die nicht zu lesen oder sonderbar sind',
  law_file_too_large: 'die Datei hat mehr als {most} Byte, was keine Rechtsvorschrift dieser Art hat',
  law_no_json: 'die Datei ist kein JSON',
  law_json_without_entries: 'die Datei hat keine Liste von Einträgen',
  law_json_too_many:
    'die Datei hat mehr als {most} Objekte und Listen, was keine Rechtsvorschrift dieser Art hat',
  law_json_cut_off: 'die Datei gibt {said} Einträge an und hat {entries}',
  law_member_missing: 'kein Eintrag der Datei hat ein „{member}“',
  law_member_unknown: 'die Einträge der Datei haben ein „{member}“, das Einträge nicht haben',

  // A row of it
  law_row_of_other_width: 'hat {columns} Spalten, nicht {width}',
  law_cell_not_keepable:
    'hat in Zelle {cell} ein Zeichen, das nicht aufbewahrt werden kann oder verloren ging',
  law_country_unknown: 'nennt kein bekanntes Land: „{name}“',
  law_country_gone: 'nennt ein Land, das es nicht mehr gibt: {name}',
  law_country_twice: 'ist eine zweite Zeile für {country}, als {name}',
  law_country_joined: '„{name}“ wird mit „{other}“ zusammengefasst, demselben Land',
  law_mark_unknown: 'hat „{value}“ in der Spalte {column}, wo X oder nichts steht',
  law_marks_and_pointer: '{name} hat Kreuze und an ihrer Stelle einen Verweis auf einen anderen Teil',
  law_section_unknown: 'hat keinen Abschnitt eines Teils, sondern „{section}“',
  law_title_missing: 'hat keinen Titel für {section}',
  law_symbols_unknown: 'hat kein Kürzel aus drei Buchstaben, sondern „{symbols}“',
  law_symbol_twice: 'ist eine zweite Zeile für {symbol}',
  law_eccn_unknown: 'hat keine Nummer wie 3A001, sondern „{eccn}“',
  law_eccn_of_another_group: 'gibt für {eccn} die Kategorie „{category}“ und die Produktgruppe „{group}“ an',
  law_heading_missing: '{eccn} hat keine Überschrift',
  law_entry_otherwise: 'sagt zu {eccn} anderes als die erste Zeile dafür',
  law_entry_twice: 'ist ein zweiter Eintrag {eccn}',
  law_exceptions_unreadable: 'hat andere Ausnahmen, die kein Objekt aus Texten in JSON sind',
  law_element_no_object: 'ist kein Objekt',
  law_element_without: 'hat kein „{member}“',
  law_element_not_keepable: 'hat ein Zeichen, das nicht aufbewahrt werden kann oder verloren ging',
  law_member_unreadable: 'hat ein „{member}“, das nicht ist, was es sein soll',
  law_table_in_heading:
    '{eccn} hat die Genehmigungspflichten in der Überschrift und an ihrer Stelle die eines anderen Eintrags: Keine davon wird übernommen',
  law_no_requirements:
    '{eccn} hat in der Datei keine Genehmigungspflichten: Was eine Genehmigung verlangt, steht anderswo',
  law_requirement_blank: '{eccn} hat Genehmigungspflichten ohne Kontrolle oder ohne Spalte: {rows}',
  law_reason_unknown: '{eccn} hat Kontrollgründe mit anderen Worten: „{words}“',
  law_paragraph_twice: '{eccn} hat Absätze mehrfach, von denen der erste übernommen wird: {paragraphs}',

  // An import
  law_would_shrink:
    'Der Datei fehlen {lacking} von {known} Zeilen ({kind}), mehr als ein Zehntel: Senden Sie allowShrink=true, wenn das richtig ist.',
  law_file_decided: 'Über die Datei wurde schon entschieden: {decision}.',
  law_version_in_path: 'die Fassung im Pfad muss eine ganze Zahl ab 1 sein',
  law_versions_of_two_kinds: 'Fassung {against} ist {other}, nicht {kind}',

  // What two editions have otherwise
  law_row_added: '{name} hinzugekommen',
  law_row_removed: '{name} entfallen',
  ccl_requirement_added: '{subject}: {reason} hinzugekommen für {where}',
  ccl_requirement_removed: '{subject}: {reason} entfallen für {where}',
  ccl_exception_added: '{eccn}: License Exception {symbol} hinzugekommen: {words}',
  ccl_exception_removed: '{eccn}: License Exception {symbol} entfallen',
  ccl_exception_changed: '{eccn}: License Exception {symbol} lautet jetzt: {words}',
  ccl_heading_changed: '{eccn}: Die Überschrift lautet jetzt: {heading}',
  ccl_reasons_changed: '{eccn}: Die Kontrollgründe sind jetzt {reasons}',
  ccl_sta_changed: '{eccn}: Die besonderen Bedingungen für STA lauten jetzt: {words}',
  ccl_paragraph_added: '{eccn}.{paragraph} hinzugekommen',
  ccl_paragraph_removed: '{eccn}.{paragraph} entfallen',
  ccl_paragraph_changed: '{eccn}.{paragraph} lautet jetzt: {words}',
  ccl_paragraphs_come: '{eccn}: Die Absätze sind bekannt, {paragraphs} an der Zahl',
  ccl_paragraphs_gone: '{eccn}: Die Absätze sind nicht mehr bekannt',
  chart_mark_added: '{column}: X hinzugekommen für {country}',
  chart_mark_removed: '{column}: X entfallen für {country}',
  chart_footnote_added: '{country}: Fußnote {footnote} hinzugekommen',
  chart_footnote_removed: '{country}: Fußnote {footnote} entfallen',
  chart_pointer_changed: '{country}: Anstelle von Kreuzen steht jetzt: {words}',
  group_joined: '{country} kam zu {group} hinzu',
  group_left: '{country} schied aus {group} aus',
  law_name_changed: '{before} heißt jetzt {after}',
  exception_changed: '{symbol} ist jetzt {section}, {title}',

  // What an answer goes by
  law_starter:
    'Dies beruht auf dem Anfangsbestand, der mit dem Programm kommt: einige Tatsachen, von Hand erfasst zum {on}, nicht das ganze Recht. Importieren Sie den geltenden Text.',
  law_not_loaded: 'Für den {on} ist keine Rechtsvorschrift dieser Art geladen.',
  law_no_such_eccn: 'In der Rechtsvorschrift zum {on} gibt es keinen Eintrag {eccn}; nahe sind: {nearest}',
  law_no_such_country:
    'In der Rechtsvorschrift zum {on} gibt es kein Bestimmungsland {code}; nahe sind: {nearest}',
  law_policy_id: 'Eine Richtlinie wird mit 1 bis 60 kleinen Buchstaben, Ziffern und Bindestrichen benannt.',
  law_policy_days: 'darf nicht vor dem ersten Tag liegen',
  law_policy_not_yours:
    'Wo die Behörde über einen Fall entscheidet, erfassen ihre Leute, was durchgesetzt wird.',
  law_policy_ended:
    'Was erfasst war, endete nach seinen eigenen Worten am {until}, so dass der Text seither als durchgesetzt gilt: Sehen Sie nach, ob es verlängert wurde.',
} as const;

/** The kinds of law, as they are called where a kind is named. */
const KINDS = {
  ccl: 'Commerce Control List',
  country_chart: 'Country Chart',
  country_groups: 'Country Groups',
  license_exceptions: 'License Exceptions',
} as const;

/** What is named in English. */
export const GERMAN_NAMES = {
  law_no_xml: KINDS,
  law_as_csv: KINDS,
  law_without_header: KINDS,
  law_of_another_kind: KINDS,
  law_column_missing: KINDS,
  law_column_unknown: KINDS,
  law_without_rows: KINDS,
  law_would_shrink: KINDS,
  law_versions_of_two_kinds: KINDS,
  law_file_decided: { applied: 'angewendet', discarded: 'verworfen' },
} as const;
