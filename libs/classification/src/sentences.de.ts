/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  entry_not_listed:
    'ist kein Eintrag der Commerce Control List in Fassung {version}; am nächsten sind {nearest}',
  entry_not_listed_at_all:
    'ist kein Eintrag der Commerce Control List in Fassung {version}, und keiner ist ihm nahe',
  paragraph_not_listed: '{eccn} hat in Fassung {version} der Commerce Control List keinen Absatz {paragraph}',
  reasons_of_list:
    'die Kontrollgründe von {eccn} in Fassung {version} der Commerce Control List sind {reasons}',
  reasons_of_list_none: '{eccn} hat in Fassung {version} der Commerce Control List keinen Kontrollgrund',
  reasons_needed: 'keine geladene Liste hat {eccn}: Nennen Sie die Kontrollgründe',
  paragraph_form: 'muss ein Absatz eines Eintrags sein, etwa b.2',
  paragraph_said_twice: 'die ECCN nennt den Absatz {paragraph} schon',
  ear99_has_no_paragraphs: 'EAR99 hat keine Absätze',
  document_number_needed:
    'was auf einer Entscheidung oder einem CCATS beruht, nennt die Nummer der Unterlage',
  no_answered_request: 'nennt keine beantwortete Anfrage zur Klassifizierung von diesem Lieferanten',
  answered_otherwise: 'die Anfrage wurde mit {eccns} beantwortet',
  number_of_answer: 'die Anfrage wurde unter {number} beantwortet',
  request_is_ccats:
    'eine Anfrage zur Klassifizierung wird durch ein CCATS beantwortet: Die Grundlage ist ccats',
  answered_without_number: 'die Antwort ist ohne ihre CCATS-Nummer erfasst: Nennen Sie sie',
  touched_not_listed: 'Fassung {version} hat keinen Eintrag {eccn}.',
  list_version_in_path: 'eine Fassung der Rechtsvorschrift ist eine ganze Zahl ab 1',
} as const;
