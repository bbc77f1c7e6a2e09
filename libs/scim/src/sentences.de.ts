/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  scim_body: 'Der Inhalt ist ein JSON-Objekt mit den schemas dessen, was gesendet wird.',
  scim_schemas: 'schemas nennt {schema}.',
  scim_required: '{attribute} ist erforderlich.',
  scim_text: '{attribute} ist ein Text von höchstens {most} Zeichen.',
  scim_flag: '{attribute} ist true oder false.',
  scim_complex: '{attribute} ist ein Objekt.',
  scim_list: '{attribute} ist eine Liste von höchstens {most} Objekten, jedes mit value.',
  scim_read_only: '{attribute} sagt der Dienst selbst, und es wird nicht geändert.',
  scim_member:
    'Einen Benutzer {value} gibt es nicht: Mitglieder sind Benutzer, die hier angelegt wurden; Gruppen in Gruppen sind es nicht.',
  scim_member_filter: 'Mitglieder werden mit value eq "…" entfernt, eines oder mehrere, mit or verbunden.',
  scim_operations:
    'Operations ist eine Liste von 1 bis {most} Operationen, jede mit op add, replace oder remove.',
  scim_operation_value: 'Eine Operation, die hinzufügt oder ersetzt, hat value; ohne path ist es ein Objekt.',
  scim_operation_path: 'Eine Operation, die entfernt, hat path.',
  scim_no_target: 'Unter dem Pfad {path} ist nichts.',
  scim_path: 'Der Pfad lässt sich nicht lesen: {path}',
  scim_filter: 'Der Filter lässt sich beim Zeichen {place} nicht lesen.',
  scim_filter_length:
    'Ein Filter hat höchstens {characters} Zeichen, {levels} Ebenen und {comparisons} Vergleiche.',
  scim_filter_attribute: 'Nach dem Attribut {attribute} wird nichts gefunden.',
  scim_filter_operator: '{attribute} wird mit {operator} nicht mit einem solchen Wert verglichen.',
  scim_number: '{parameter} ist eine ganze Zahl.',
  scim_once: '{parameter} steht einmal in der Abfrage.',
  scim_user_name_taken: 'Einen Benutzer mit diesem userName gibt es schon.',
  scim_external_id_taken: 'Einen Benutzer mit dieser externalId gibt es schon.',
  scim_group_name_taken: 'Eine Gruppe mit diesem displayName gibt es schon.',
  scim_person_taken: 'Ein anderer Benutzer ist die Person, die der Aussteller unter diesem subject kennt.',
} as const;
