import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What a directory is told that asks for something by SCIM. */
const WORDS = {
  scim_body: 'The body is a JSON object with the schemas of what is sent.',
  scim_schemas: 'schemas names {schema}.',
  scim_required: '{attribute} is required.',
  scim_text: '{attribute} is a text of at most {most} characters.',
  scim_flag: '{attribute} is true or false.',
  scim_complex: '{attribute} is an object.',
  scim_list: '{attribute} is a list of at most {most} objects, each with a value.',
  scim_read_only: '{attribute} is told by the service, and not changed.',
  scim_member:
    'There is no user {value}: members are users that were created here; groups in groups are not.',
  scim_member_filter: 'Members are taken out by value eq "…", one or several joined by or.',
  scim_operations: 'Operations is a list of 1 to {most} operations, each with op add, replace or remove.',
  scim_operation_value: 'An operation that adds or replaces has a value; without a path it is an object.',
  scim_operation_path: 'An operation that removes has a path.',
  scim_no_target: 'Nothing is at the path {path}.',
  scim_path: 'The path cannot be read: {path}',
  scim_filter: 'The filter cannot be read at its character {place}.',
  scim_filter_length:
    'A filter has at most {characters} characters, {levels} levels and {comparisons} comparisons.',
  scim_filter_attribute: 'Nothing is found by the attribute {attribute}.',
  scim_filter_operator: '{attribute} is not compared by {operator} with such a value.',
  scim_number: '{parameter} is a whole number.',
  scim_once: '{parameter} stands once in the query.',
  scim_user_name_taken: 'There is a user with this userName.',
  scim_external_id_taken: 'There is a user with this externalId.',
  scim_group_name_taken: 'There is a group with this displayName.',
  scim_person_taken: 'Another user is the person whom the issuer knows by this subject.',
} as const;

export const say = catalogue(WORDS, GERMAN);
