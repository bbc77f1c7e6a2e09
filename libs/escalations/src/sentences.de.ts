/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  escalation_owner: 'muss me, none oder die Kennung eines Benutzers sein',
  escalation_right_sense_of_congress:
    'Die Meinung des Kongresses, {citation}: in der Regel in 30 Tagen entschieden. Ein Recht folgt daraus nicht; um bestes Bemühen kann gebeten werden.',
  escalation_right_none:
    'Kein Gesetz nennt diesen Tag. Es ist ein Tag, um nachzufragen; verlangen lässt sich damit nichts.',
  escalation_right_executive_order:
    'E.O. 12981, section 4, und {citation}: in 90 gezählten Tagen entschieden oder dem Präsidenten vorgelegt.',
  escalation_right_bill:
    'H.R. 8289, section 4, ein Gesetzentwurf, der nicht Gesetz ist: Nach 120 Tagen würden dem Antragsteller Stand und Grund gesagt. Ein Recht folgt daraus nicht.',
  escalation_right_limit: '{citation}: eine Frist von {days} Tagen, die die Behörde bindet.',
  escalation_right_target: '{citation}: ein Ziel, das die Behörde veröffentlicht hat, und keine Frist.',
  escalation_right_silence:
    'Kein Gesetz nennt das. Eine Frage wurde beantwortet, und seither ist nichts erfasst.',
  escalation_over_days: 'Mehr als {days} Tage seit der Einreichung: {elapsed}.',
  escalation_over_days_between:
    'Zwischen {least} und {most} Tage seit der Einreichung: Es können mehr als {days} sein.',
  escalation_silent: 'Beantwortet am {answered}; seit {elapsed} Tagen ist nichts erfasst.',
  escalation_silent_since_asked:
    'Beantwortet am {answered}, nachgefragt am {asked}; seit {elapsed} Tagen ist nichts erfasst.',
  escalation_may_be_suspended:
    'Die Frist kann ausgesetzt gewesen sein, ohne dass es dem Unternehmen mitgeteilt wurde: Kein Schreiben sagt, dass eine Frist versäumt wurde.',
  escalation_pending_not_sure: 'Ein Ende, von dem noch nichts zu hören war, würde dies beenden.',
  escalation_mail_not_delivered:
    'Die E-Mail vom {on} kam nicht an: Der Server des Empfängers nahm sie nicht an.',
  escalation_step_answer:
    'Die Behörde hat am {on} gefragt, und keine Antwort ist erfasst: Antworten Sie, bevor Sie nachfragen.',
  escalation_step_wait: 'Zuletzt wurde am {on} nachgefragt; fragen Sie am {followUpOn} weiter nach.',
  escalation_step_officer:
    'Noch wurde nicht nachgefragt: Sehen Sie den Stand in STELA nach, und fragen Sie den Genehmigungsbearbeiter.',
  escalation_step_exporter_services:
    'Exporter Services von BIS kann feststellen, wo ein Antrag liegt, und für die ganze Behörde fragen.',
  escalation_step_member:
    'Die Behörde wurde am {on} gefragt, und kein Ende ist erfasst: Ein Abgeordneter des Kongresses kann nachfragen, mit einer Beweismappe des Vorgangs.',
  escalation_step_authority: 'Fragen Sie die Behörde unter der Nummer des Vorgangs.',
  inquiry_subject: 'Antrag {number}: Frage nach dem Stand',
  inquiry_subject_without_number: 'Antrag von {applicant}, Zeichen {reference}: Frage nach dem Stand',
  inquiry_subject_plain: 'Antrag von {applicant}: Frage nach dem Stand',
  inquiry_to: 'Guten Tag {name},',
  inquiry_to_office: 'An {office}',
  inquiry_filed: '{applicant} hat den Antrag {number} am {on} eingereicht.',
  inquiry_filed_between: '{applicant} hat den Antrag {number} zwischen {from} und {to} eingereicht.',
  inquiry_filed_plain: '{applicant} hat den Antrag am {on} eingereicht.',
  inquiry_filed_plain_between: '{applicant} hat den Antrag zwischen {from} und {to} eingereicht.',
  inquiry_refiled: 'Eine frühere Einreichung desselben Antrags war vom {on}.',
  inquiry_days: 'Am {today} sind seit der Einreichung {days} Tage vergangen.',
  inquiry_days_at_least: 'Am {today} sind seit der Einreichung mindestens {days} Tage vergangen.',
  inquiry_registered: 'Uns wurde mitgeteilt, dass er am {on} registriert wurde.',
  inquiry_asked: 'Am {on} wurden wir um Auskunft gebeten.',
  inquiry_answered: 'Am {on} gaben wir Auskunft, um die wir gebeten worden waren.',
  inquiry_suspended: 'Uns wurde mitgeteilt, dass die Bearbeitung ab {on} ausgesetzt war.',
  inquiry_resumed: 'Uns wurde mitgeteilt, dass eine Aussetzung der Bearbeitung am {on} endete.',
  inquiry_intent_to_deny: 'Wir erhielten eine Ankündigung der Ablehnung vom {on}.',
  inquiry_itd_response: 'Auf eine Ankündigung der Ablehnung antworteten wir am {on}.',
  inquiry_nothing_since: 'Unsere Aufzeichnung hat dazu seit {on} nichts von Ihrer Behörde.',
  inquiry_nothing_since_filing: 'Unsere Aufzeichnung hat dazu seit der Einreichung nichts von Ihrer Behörde.',
  inquiry_no_decision: 'Unsere Aufzeichnung hat keine Entscheidung darüber.',
  inquiry_ask_sense_of_congress:
    'Dürfen wir nach dem Stand fragen? Wir denken an {citation}, wonach in der Regel in 30 Tagen zu entscheiden ist; wir wissen, dass es keine Frist ist.',
  inquiry_ask_none: 'Dürfen wir nach dem Stand fragen, und ob von uns etwas gebraucht wird?',
  inquiry_ask_executive_order:
    'Dürfen wir nach dem Stand fragen? Wir denken an section 4 von E.O. 12981 und {citation}. Nicht jede Aussetzung der Frist wird uns mitgeteilt, und wir behaupten nicht, dass eine Frist versäumt wurde: Bitte sagen Sie uns, ob, wann und warum die Frist nicht lief, und ob der Antrag dem Präsidenten vorgelegt wurde.',
  inquiry_ask_bill:
    'Dürfen wir nach dem Stand fragen und, wo keine Entscheidung getroffen ist, nach dem Grund und danach, welche weitere Auskunft von uns gebraucht wird? Wir wissen, dass kein Gesetz Ihre Behörde dazu verpflichtet: H.R. 8289, das es täte, ist ein Gesetzentwurf.',
  inquiry_ask_limit:
    'Dürfen wir nach dem Stand fragen? Wir denken an {citation} und behaupten nicht, dass eine Frist versäumt wurde: Bitte sagen Sie uns, ob die Frist nicht lief.',
  inquiry_ask_target:
    'Dürfen wir nach dem Stand fragen? Wir denken an {citation} und wissen, dass es ein Ziel ist und keine Frist.',
  inquiry_ask_silence:
    'Dürfen wir fragen, ob unsere Auskunft angekommen ist, und ob von uns noch etwas gebraucht wird?',
  inquiry_closing: 'Mit bestem Dank',
  inquiry_signed: '{applicant}',
  inquiry_why_inferred: 'Es wurde gefolgert, und niemandem wurde es mitgeteilt.',
  inquiry_why_inexact: 'Vom Tag ist nur bekannt, dass er zwischen zwei anderen liegt.',
  inquiry_left_event: '{type} vom {on}',
  inquiry_left_pending: 'Dass der Antrag anhängig ist',
  inquiry_left_clock: 'Wie die Frist {clock} steht: {state}',
  inquiry_one_line: 'muss ein einzeiliger Text sein, ohne Zeilenumbrüche oder andere Steuerzeichen',
  inquiry_as_read:
    'muss ein Text von 1 bis 10000 Zeichen sein, der sich liest, wie er geschrieben ist: keine Steuerzeichen außer Zeilenumbrüchen, und nichts, was die Schreibrichtung umkehrt',
  inquiry_no_application: 'nennt keinen Ihrer Anträge',
  inquiry_not_filed: 'Zu einem Antrag, der nicht eingereicht wurde, wird nicht nachgefragt.',
  inquiry_ended: 'Ein Ende des Antrags ist erfasst: Es gibt nichts nachzufragen.',
  inquiry_rung_not_reached:
    'Soweit bekannt, hat der Vorgang die Stufe {rung} nicht erreicht; erreicht hat er: {reached}.',
  inquiry_rung_none: 'Soweit bekannt, hat der Vorgang keine Stufe erreicht.',
  inquiry_email_required: 'ist erforderlich: Eine E-Mail geht an eine Adresse',
  inquiry_email: 'muss eine einzige E-Mail-Adresse sein, etwa exporter.services@example.gov',
  inquiry_not_open: 'Die Nachfrage hat den Stand {state}; möglich ist es beim Stand {wanted}.',
  inquiry_own_approval:
    'Niemand gibt frei, was er geschrieben hat, solange jemand anders im Unternehmen es darf: Ein anderer Exportkontrollbeauftragter kann es.',
  inquiry_hash_other:
    'Was gelesen wurde, ist nicht, was die Nachfrage jetzt sagt: Lesen Sie sie noch einmal.',
  inquiry_case_changed:
    'Der Vorgang ist nicht mehr wie bei diesem Entwurf: Entwerfen Sie neu. Zahl der Änderungen: {changes}.',
  inquiry_no_mail:
    'Hier ist kein Mailserver eingerichtet: Senden Sie sie von Hand, und geben Sie `by` und `sentOn` an.',
  inquiry_by_required: 'ist bei einem Brief erforderlich: auf welchem Weg er ging',
  inquiry_by_letter: 'ein Brief geht anders: Eine eigene E-Mail gehört zu einem Entwurf der Art mail',
  inquiry_sent_on_required: 'ist mit `by` erforderlich: der Tag, an dem es abging',
  inquiry_sent_on_alone: 'steht nur mit `by`: Ohne dieses geht die E-Mail jetzt',
  inquiry_sent_on_early: 'darf nicht vor {asOf} liegen, dem Tag, nach dessen Stand entworfen wurde',
  inquiry_sent_on_future: 'darf nicht nach {latest} liegen: Der Tag hat nicht begonnen',
} as const;
