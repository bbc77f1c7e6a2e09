import { catalogue } from '@ninety/platform';
import { GERMAN, GERMAN_NAMES } from './sentences.de.js';

/** What is said of a file of lists, and of its rows. */
const WORDS = {
  day_or_instant:
    'must be a date YYYY-MM-DD or an instant such as 2019-07-22T14:00:00Z, of the years 0001 to 9999 in UTC',
  sources_list: 'must be lists of {sources}, separated by commas',
  version_or_zero: 'must be the number of a version; 0: the empty list',
  no_such_version: 'there is no version of that number',
  send_list_file: 'Send the file itself, as text/csv, application/json or application/xml.',
  version_in_path: 'the version in the path must be a whole number from 1',
  earlier_list_version: 'The newest version is in force from {effectiveOn}; an earlier one cannot follow it.',
  list_would_shrink:
    'The file would remove {removed} of {known} entries of the {list}, more than a tenth: send allowShrink=true if that is right.',
  list_file_decided: 'The file was {decision} already.',
  too_many_rejected: 'the file has more than {most} rows that cannot be read: {reason}',
  id_repeated: 'repeats the _id {id}',
  too_many_entries: 'the file has more than {most} entries',
  list_without_entries: 'the file has no usable entry of the Entity List',
  list_no_json: 'the file is not a list in JSON',
  list_no_json_sentence: 'the file is not a list in JSON.',
  list_without_header: 'the file has no header of an Entity List',
  list_without_results: 'the file has no results',
  law_of_other_part: 'the file is not part 744 of title 15, which has the lists; it has: {parts}',
  law_without_list: 'part 744 does not have the {list}: leave it out of sources',
  law_without_supplement: 'the file has no table of Supplement No. {supplement} to part 744',
  law_without_column: 'the table of Supplement No. {supplement} has no column “{column}”; it has: {columns}',
  row_too_long: 'is longer than {most} characters',
  row_of_other_width: 'has {columns} columns, not {width}',
  cell_not_keepable: 'has a character that cannot be kept in cell {cell}',
  member_not_keepable: 'has a character that cannot be kept in {member}',
  name_not_keepable: 'has a name with a character that cannot be kept',
  too_many_rows_of_entry: 'is one of more than {most} rows of its entry',
  of_another_list: 'is of another list',
  element_no_object: 'is not an object',
  element_too_deep: 'element {element} of the file is nested deeper than {most} levels',
  element_too_long: 'element {element} of the file is longer than {most} characters',
  entry_without_name: 'has no name',
  entry_without_source: 'has no source',
  source_unknown: 'has a source that is not known: {source}',
  name_damaged: 'has a name with a character that was lost when the file was made (U+FFFD)',
} as const;

export const say = catalogue(WORDS, GERMAN, GERMAN_NAMES);
