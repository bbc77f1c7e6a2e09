import { catalogue } from '@ninety/platform';
import { GERMAN, GERMAN_NAMES } from './sentences.de.js';

/** What is said of files of the law, of what two editions have otherwise, and of what an answer goes by. */
const WORDS = {
  // A file
  send_law_file: 'Send the file itself, as text/csv or application/json.',
  law_lists_as_xml: "the lists of parties are read of the eCFR's own XML alone: send it as application/xml",
  law_list_not_understood: 'of {field} this was not understood: {value}',
  law_no_xml: 'the file of {kind} is read as CSV, or JSON, and not as XML',
  law_as_csv: 'the file of {kind} is read as CSV alone: send it as text/csv',
  law_without_header: 'the file has no header of {kind}',
  law_of_another_kind: 'the file is of {found}, not of {kind}',
  law_column_missing: 'the file has no column “{column}”, which {kind} has',
  law_column_unknown: 'the file has a column “{column}”, which {kind} does not have',
  law_column_twice: 'the file has the column “{column}” twice',
  law_cut_off: 'the file is cut off: line {line} opens a quote that is never closed',
  law_without_rows: 'the file has no usable row of {kind}',
  law_too_many_told: 'the file has more than {most} rows that cannot be read, or are odd',
  law_file_too_large: 'the file has more than {most} bytes, which no law of this kind has',
  law_no_json: 'the file is not JSON',
  law_json_without_entries: 'the file has no list of entries',
  law_json_too_many: 'the file has more than {most} objects and lists, which no law of this kind has',
  law_json_cut_off: 'the file says that it has {said} entries, and has {entries}',
  law_member_missing: 'no entry of the file has a “{member}”',
  law_member_unknown: 'the entries of the file have a “{member}”, which entries do not have',

  // A row of it
  law_row_of_other_width: 'has {columns} columns, not {width}',
  law_cell_not_keepable: 'has a character that cannot be kept, or was lost, in cell {cell}',
  law_country_unknown: 'names no country that is known: “{name}”',
  law_country_gone: 'names a country that there is no more: {name}',
  law_country_twice: 'is a second row of {country}, as {name}',
  law_country_joined: '“{name}” is taken together with “{other}”, which is the same country',
  law_mark_unknown: 'has “{value}” in the column {column}, where X or nothing stands',
  law_marks_and_pointer: '{name} has marks and, in their place, a pointer to another part',
  law_section_unknown: 'has no section of a part, but “{section}”',
  law_title_missing: 'has no title for {section}',
  law_symbols_unknown: 'has no symbol of three letters, but “{symbols}”',
  law_symbol_twice: 'is a second row of {symbol}',
  law_eccn_unknown: 'has no number such as 3A001, but “{eccn}”',
  law_eccn_of_another_group: 'says that {eccn} is of category “{category}” and product group “{group}”',
  law_heading_missing: '{eccn} has no heading',
  law_entry_otherwise: 'says of {eccn} something other than its first row does',
  law_entry_twice: 'is a second entry {eccn}',
  law_exceptions_unreadable: 'has other exceptions that are no object of texts in JSON',
  law_element_no_object: 'is no object',
  law_element_without: 'has no “{member}”',
  law_element_not_keepable: 'has a character that cannot be kept, or was lost',
  law_member_unreadable: 'has a “{member}” that is not what it should be',
  law_table_in_heading:
    '{eccn} has its license requirements inside the heading, and those of another entry in their place: none of either is taken',
  law_no_requirements:
    '{eccn} has no license requirements in the file: what asks for a license stands elsewhere',
  law_requirement_blank: '{eccn} has requirements without a control or without a column: {rows}',
  law_reason_unknown: '{eccn} has reasons for control in other words: “{words}”',
  law_paragraph_twice: '{eccn} has paragraphs more than once, of which the first is taken: {paragraphs}',

  // An import
  law_would_shrink:
    'The file lacks {lacking} of {known} rows of {kind}, more than a tenth: send allowShrink=true if that is right.',
  law_file_decided: 'The file was {decision} already.',
  law_version_in_path: 'the version in the path must be a whole number from 1',
  law_versions_of_two_kinds: 'version {against} is of {other}, not of {kind}',

  // What two editions have otherwise
  law_row_added: '{name} added',
  law_row_removed: '{name} removed',
  ccl_requirement_added: '{subject}: {reason} added for {where}',
  ccl_requirement_removed: '{subject}: {reason} removed for {where}',
  ccl_exception_added: '{eccn}: License Exception {symbol} added: {words}',
  ccl_exception_removed: '{eccn}: License Exception {symbol} removed',
  ccl_exception_changed: '{eccn}: License Exception {symbol} is now: {words}',
  ccl_heading_changed: '{eccn}: the heading is now: {heading}',
  ccl_reasons_changed: '{eccn}: the reasons for control are now {reasons}',
  ccl_sta_changed: '{eccn}: the special conditions for STA are now: {words}',
  ccl_paragraph_added: '{eccn}.{paragraph} added',
  ccl_paragraph_removed: '{eccn}.{paragraph} removed',
  ccl_paragraph_changed: '{eccn}.{paragraph} is now: {words}',
  ccl_paragraphs_come: '{eccn}: the paragraphs are known, of which there are {paragraphs}',
  ccl_paragraphs_gone: '{eccn}: the paragraphs are no longer known',
  chart_mark_added: '{column}: X added for {country}',
  chart_mark_removed: '{column}: X removed for {country}',
  chart_footnote_added: '{country}: footnote {footnote} added',
  chart_footnote_removed: '{country}: footnote {footnote} removed',
  chart_pointer_changed: '{country}: in the place of marks stands now: {words}',
  group_joined: '{country} joined {group}',
  group_left: '{country} left {group}',
  law_name_changed: '{before} is now written {after}',
  exception_changed: '{symbol} is now {section}, {title}',

  // What an answer goes by
  law_starter:
    'This goes by the starter that the program ships: a few facts written by hand as of {on}, not the whole law. Import the current text.',
  law_not_loaded: 'No law of this kind is loaded for {on}.',
  law_no_such_eccn: 'There is no entry {eccn} in the law as of {on}; near it are: {nearest}',
  law_no_such_country: 'There is no destination {code} in the law as of {on}; near it are: {nearest}',
  law_policy_id: 'A policy is named by 1 to 60 small letters, digits and hyphens.',
  law_policy_days: 'must not be before the first day',
  law_policy_not_yours: 'Where a case is decided by the agency, its people record what is enforced.',
  law_policy_ended:
    'What was recorded ended on {until} by its own terms, so that the text counts as enforced since: look whether it was extended.',
} as const;

export const say = catalogue(WORDS, GERMAN, GERMAN_NAMES);
