/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  // Die Position
  order_unit_unknown: 'Die Einheit „{unit}“ ist nicht bekannt; so lässt sich die Menge nicht zählen.',
  order_unit_unknown_release:
    'Senden Sie die Position mit einer Einheit nach UN/ECE Recommendation 20, etwa C62 (Stück), KGM (Kilogramm) oder MTR (Meter).',
  order_quantity_unreadable:
    'Die Menge „{quantity}“ ist keine Zahl, wie sie zu schreiben ist: Ziffern mit Dezimalpunkt, etwa 1200.5.',
  order_quantity_not_positive: 'Die Menge ist {quantity}: Es gibt nichts zu liefern.',
  order_quantity_beyond_reason:
    'Die Menge von {quantity} {unit} ist außergewöhnlich: Bei mehr als {most} wird ein Mensch gefragt.',
  order_quantity_not_whole: '{quantity} {unit} ist keine ganze Stückzahl.',
  order_quantity_release: 'Berichtigen Sie die Menge im Auftrag, und fragen Sie noch einmal.',
  order_value_unreadable:
    'Der Wert „{amount}“ ist keine Zahl, wie sie zu schreiben ist: Ziffern mit Dezimalpunkt, etwa 1200.50.',
  order_value_not_positive: 'Der Wert ist {amount} {currency}.',
  order_value_release:
    'Geben Sie im Auftrag an, was die Güter der Position wert sind, auch wenn nichts dafür berechnet wird, und fragen Sie noch einmal.',
  order_value_beyond_reason:
    'Der Wert von {amount} {currency} ist außergewöhnlich: Bei mehr als {most} wird ein Mensch gefragt.',
  order_value_beyond_reason_release: 'Berichtigen Sie den Wert im Auftrag, und fragen Sie noch einmal.',
  order_day_past: 'Die Position sollte am {on} hinausgehen; das ist vorbei: Heute ist {today}.',
  order_day_past_release:
    'Setzen Sie den Tag, an dem sie hinausgeht, auf {today} oder später, und fragen Sie noch einmal.',
  order_line_from_two_systems:
    'Nach Position {line} von Dokument {document} hat {system} schon gefragt: Es kann eine Lieferung sein oder zwei.',
  order_line_from_two_systems_release:
    'Stellen Sie fest, ob es dieselbe ist. Wenn ja, soll nur {system} fragen; wenn nein, senden Sie diese unter einer eigenen Dokumentnummer.',
  order_without_parties: 'Die Position nennt keinen Beteiligten: Niemand kann sagen, wer sie erhält.',
  order_without_parties_release:
    'Senden Sie die Position mit Käufer, Empfänger und Endverwender, und fragen Sie noch einmal.',

  // Wer beteiligt ist
  order_party_never_screened: '{party} wurde nie gegen die Listen geprüft.',
  order_party_never_screened_release:
    'Erfassen Sie {party} als Beteiligten, damit die Listenprüfung stattfindet, und fragen Sie noch einmal.',
  order_no_list: 'Hier ist keine Liste geladen; {party} konnte nicht geprüft werden.',
  order_no_list_release:
    'Lassen Sie einen Administrator die Listen laden: Danach wird von selbst noch einmal nach der Position gefragt.',
  order_party_screening_outdated: '{party} wurde gegen Listen geprüft, die nicht mehr in Kraft sind.',
  order_party_screening_outdated_release:
    'Prüfen Sie {party} gegen die Listen in Kraft, und fragen Sie noch einmal.',
  order_party_may_match: '{party} kann „{entry}“ der Liste {list} sein: Noch hat es niemand beurteilt.',
  order_owner_may_match:
    'Ein Eigentümer von {party} kann „{entry}“ der Liste {list} sein: Noch hat es niemand beurteilt.',
  order_match_release:
    'Lassen Sie die Exportkontrolle den Treffer zu {party} beurteilen: Was mit Grund verworfen ist, hält nicht mehr auf.',
  order_party_listed: '{party} ist „{entry}“ der Liste {list} und darf nicht beteiligt sein.',
  order_owner_listed:
    'Ein Eigentümer von {party} ist „{entry}“ der Liste {list}: {party} darf nicht beteiligt sein.',
  order_party_listed_release:
    'Liefern Sie nicht. Lassen Sie {party} aus dem Geschäft, oder lassen Sie die Exportkontrolle die Behörde fragen.',
  order_party_needs_license:
    '{party} ist „{entry}“ der Liste {list}, und keine Genehmigung, die {party} nennt, deckt diese Position.',
  order_owner_needs_license:
    'Ein Eigentümer von {party} ist „{entry}“ der Liste {list}, und keine Genehmigung, die {party} nennt, deckt diese Position.',
  order_party_needs_license_release:
    'Liefern Sie nicht, bevor eine Genehmigung erfasst ist, die {party} nennt, oder lassen Sie {party} aus dem Geschäft.',
  order_party_licensed:
    '{party} ist „{entry}“ der Liste {list}; Genehmigung {number} nennt {party}, und nur unter ihr geht die Position.',
  order_owner_licensed:
    'Ein Eigentümer von {party} ist „{entry}“ der Liste {list}; Genehmigung {number} nennt {party}, und nur unter ihr geht die Position.',

  // Die Güter
  order_item_unclassified:
    '{item} ist nicht klassifiziert: Es ist nicht bekannt, welcher Kontrolle das unterliegt.',
  order_item_unclassified_release:
    'Lassen Sie die Exportkontrolle {item} klassifizieren, und fragen Sie noch einmal.',
  order_item_under_review: 'Die Klassifizierung von {item} wartet auf eine Freigabe.',
  order_item_under_review_release:
    'Lassen Sie über die Freigabe von {item} entscheiden, und fragen Sie noch einmal.',
  order_eccn_differs: 'Der Auftrag nennt zu {item} die ECCN {said}; klassifiziert ist es als {eccn}.',
  order_eccn_differs_release:
    'Berichtigen Sie die ECCN im Auftrag, oder lassen Sie die Exportkontrolle {item} neu klassifizieren.',

  // Die Genehmigung, die der Auftrag nennt
  order_license_unknown:
    'Der Auftrag nennt Genehmigung {number}, und dieses Unternehmen hat keine dieser Nummer erfasst.',
  order_license_unknown_release:
    'Berichtigen Sie die Nummer im Auftrag. Die Genehmigung eines anderen Unternehmens deckt hier nichts; eine dieses Unternehmens muss zuerst erfasst werden.',
  order_license_revoked: 'Genehmigung {number}, die der Auftrag nennt, wurde widerrufen.',
  order_license_revoked_release:
    'Liefern Sie nicht unter Genehmigung {number}: Lassen Sie die Exportkontrolle eine andere nennen.',

  // Was nichts deckt, und warum
  order_not_covered:
    'Keine erfasste Genehmigung, Ausnahme, Allgemeingenehmigung oder Feststellung deckt {item} nach {destination}.',
  order_not_covered_release:
    'Erfassen Sie die Genehmigung, oder lassen Sie einen Exportkontrollbeauftragten erfassen, wonach die Position gehen darf. Dass nichts erfasst ist, heißt nie, dass keine Genehmigung erforderlich ist.',
  order_license_expired: 'Genehmigung {number} endete am {expiresOn}.',
  order_license_expired_release: 'Nennen oder erfassen Sie eine Genehmigung, die noch gilt.',
  order_license_ends_before:
    'Genehmigung {number} endet am {expiresOn}, bevor die Position am {on} hinausgeht.',
  order_license_ends_before_release:
    'Liefern Sie bis {expiresOn}, oder nennen oder erfassen Sie eine Genehmigung, die länger gilt.',
  order_license_not_yet:
    'Genehmigung {number} wurde am {issuedOn} erteilt; die Position geht am {on} hinaus.',
  order_license_not_yet_release: 'Liefern Sie am {issuedOn} oder später.',
  order_license_suspended: 'Genehmigung {number} ist ausgesetzt.',
  order_license_suspended_release:
    'Warten Sie, bis die Behörde Genehmigung {number} wieder in Kraft setzt, oder nennen Sie eine andere.',
  order_other_license_revoked: 'Genehmigung {number} wurde widerrufen.',
  order_other_license_revoked_release: 'Erfassen Sie eine andere Genehmigung: {number} dient nicht mehr.',
  order_license_other_item: 'Genehmigung {number} hat keine Position für ECCN {eccn}.',
  order_license_other_item_release:
    'Nennen oder erfassen Sie eine Genehmigung mit einer Position für {eccn}.',
  order_license_without_party: 'Genehmigung {number} nennt {party} nicht.',
  order_license_without_party_release:
    'Lassen Sie {party} aus dem Geschäft, lassen Sie {party} in Genehmigung {number} aufnehmen, oder nennen Sie eine Genehmigung, die {party} nennt.',
  order_license_other_destination:
    'Genehmigung {number} gilt für {countries}; die Position geht nach {destination}.',
  order_license_without_destination:
    'Genehmigung {number} ist ohne Endverwender und Endempfänger erfasst und gilt so für kein Bestimmungsland.',
  order_license_destination_release: 'Nennen oder erfassen Sie eine Genehmigung für {destination}.',
  order_license_other_unit:
    'Genehmigung {number}, Position {line}, zählt „{unit}“, und der Auftrag sagt {quantity} {ordered}; das lässt sich nicht darin zählen.',
  order_license_other_unit_release:
    'Senden Sie die Position in der Einheit von Genehmigung {number}, Position {line}.',
  order_license_not_whole:
    'Genehmigung {number}, Position {line}, zählt „{unit}“; {quantity} {ordered} sind davon {counted}: keine ganze Stückzahl.',
  order_license_not_whole_release:
    'Berichtigen Sie die Menge oder die Einheit des Auftrags, und fragen Sie noch einmal.',
  order_license_other_currency:
    'Genehmigung {number}, Position {line}, zählt ihren Wert in {currency}, und der Wert des Auftrags ist in {ordered}.',
  order_license_other_currency_release: 'Senden Sie den Wert der Position in {currency}.',
  order_license_quantity_short:
    'Genehmigung {number}, Position {line}, hat noch {left} {unit}, und der Auftrag braucht {takes}.',
  order_license_quantity_reserved:
    'Genehmigung {number}, Position {line}, hat noch {left} {unit}, weitere {reserved} sind für andere Aufträge reserviert, und der Auftrag braucht {takes}.',
  order_license_value_short:
    'Genehmigung {number}, Position {line}, hat noch {left} {currency}, und der Auftrag braucht {takes}.',
  order_license_value_reserved:
    'Genehmigung {number}, Position {line}, hat noch {left} {currency}, weitere {reserved} sind für andere Aufträge reserviert, und der Auftrag braucht {takes}.',
  order_license_total_short:
    'Genehmigung {number} hat für alle Positionen zusammen noch {left} {currency}, und der Auftrag braucht {takes}.',
  order_license_total_reserved:
    'Genehmigung {number} hat für alle Positionen zusammen noch {left} {currency}, weitere {reserved} sind für andere Aufträge reserviert, und der Auftrag braucht {takes}.',
  order_license_short_release:
    'Liefern Sie weniger, lassen Sie Genehmigung {number} ändern, oder nennen oder erfassen Sie eine andere.',
  order_license_reserved_release:
    'Liefern Sie weniger, geben Sie frei, was von Genehmigung {number} für andere Aufträge reserviert ist, oder nennen oder erfassen Sie eine andere.',
  order_license_document_lacking:
    'Bevor etwas unter Genehmigung {number} hinausgeht, muss dies vorliegen: {document}.',
  order_license_document_lacking_release:
    'Beschaffen Sie {document}, und erfassen Sie es zu Genehmigung {number}.',

  // Was Personen erfasst haben, und warum es nicht dient
  order_recorded_withdrawn: 'Was {by} am {recordedOn} erfasst hat ({what}), wurde zurückgezogen.',
  order_recorded_ended: 'Was {by} am {recordedOn} erfasst hat ({what}), endete am {validUntil}.',
  order_recorded_ends_before:
    'Was {by} am {recordedOn} erfasst hat ({what}), endet am {validUntil}, bevor die Position am {on} hinausgeht.',
  order_recorded_not_yet:
    'Was {by} am {recordedOn} erfasst hat ({what}), ist in Kraft ab {validFrom}; die Position geht am {on} hinaus, und heute ist {today}.',
  order_recorded_again_release:
    'Lassen Sie es einen Exportkontrollbeauftragten neu erfassen, wenn es noch gilt.',
  order_recorded_not_yet_release:
    'Fragen Sie am {validFrom} oder später noch einmal, für einen Tag von da an.',
  order_recorded_end_use_unsaid:
    'Was {by} am {recordedOn} erfasst hat ({what}), gilt für bestimmte Endverwendungen, und der Auftrag nennt keine.',
  order_recorded_end_use_unsaid_release:
    'Senden Sie die Position mit ihrer Endverwendung, einer von: {endUses}.',
  order_recorded_other_end_use:
    'Was {by} am {recordedOn} erfasst hat ({what}), gilt für andere Endverwendungen als „{endUse}“.',
  order_recorded_other_end_use_release:
    'Berichtigen Sie die Endverwendung, wenn sie eine ist von: {endUses}. Sonst lassen Sie einen Exportkontrollbeauftragten „{endUse}“ ansehen.',
  order_recorded_other_party: 'Was {by} am {recordedOn} erfasst hat ({what}), gilt nicht für {party}.',
  order_recorded_other_party_release:
    'Lassen Sie es einen Exportkontrollbeauftragten auch für {party} erfassen, wenn es gilt.',
  order_recorded_other_country:
    'Was {by} am {recordedOn} erfasst hat ({what}), gilt für {destination}; wer die Güter am Ende hat, {party}, ist in {country}.',
  order_recorded_other_country_release:
    'Senden Sie die Position mit dem Land der Verwendung als Bestimmungsland, oder berichtigen Sie die Rolle von {party}.',
  order_recorded_other_currency:
    'Was {by} am {recordedOn} erfasst hat ({what}), gilt für Positionen von höchstens {most} {currency}, und der Wert des Auftrags ist in {ordered}.',
  order_recorded_other_currency_release: 'Senden Sie den Wert der Position in {currency}.',
  order_recorded_above_value:
    'Was {by} am {recordedOn} erfasst hat ({what}), gilt für Positionen von höchstens {most} {currency}, und diese hat den Wert {amount}.',
  order_recorded_above_value_release:
    'Erfassen Sie eine Genehmigung für die Position: Bei diesem Wert braucht sie eine andere Ausfuhrgrundlage.',
  order_exception_unavailable:
    'License Exception {what}, die {by} am {recordedOn} erfasst hat, gehört nicht zu denen, die die geladene Rechtsvorschrift für {item} nach {destination} hat.',
  order_exception_not_met:
    'License Exception {what}, die {by} am {recordedOn} erfasst hat, dient hier nicht: Ihre Voraussetzungen sind nicht erfüllt ({conditions}).',
  order_exception_release:
    'Erfassen Sie eine Genehmigung, oder lassen Sie einen Exportkontrollbeauftragten die Ausnahme noch einmal ansehen.',
  order_recorded_overruled:
    'Was {by} am {recordedOn} erfasst hat ({what}), weicht der geladenen Rechtsvorschrift, die eine Genehmigung verlangt: {why}.',
  order_recorded_overruled_release:
    'Erfassen Sie eine Genehmigung. Wenn die Feststellung von anderen Tatsachen ausgeht als denen, nach denen die Vorschrift gefragt wurde, lassen Sie die Exportkontrolle sie ansehen.',

  // Das Recht
  order_law_requires: 'Die geladene Rechtsvorschrift verlangt für {item} eine Genehmigung: {why}.',
  order_law_requires_release:
    'Erfassen Sie eine Genehmigung dafür, oder lassen Sie einen Exportkontrollbeauftragten die License Exception erfassen, deren Voraussetzungen erfüllt sind.',
  order_embargo:
    'Das Embargo ({destination}) verlangt für {item} eine Genehmigung, und keine ist erfasst, die es deckt.',
  order_embargo_release: 'Liefern Sie nicht, bevor eine Genehmigung der Behörde erfasst ist.',
  order_other_law:
    'Genehmigung {number} ist nicht von der Behörde, deren Vorschrift geladen ist; auch diese verlangt eine Genehmigung: {why}.',
  order_other_law_release: 'Lassen Sie die Exportkontrolle ansehen, ob diese Vorschrift erfüllt ist.',

  // Was sie deckt
  order_covered_by_license: 'Genehmigung {number}, Position {line}, deckt es, bis {expiresOn}.',
  order_left_quantity: 'Genehmigung {number}, Position {line}, hat dann noch {left} {unit}.',
  order_left_value: 'Genehmigung {number}, Position {line}, hat dann noch {left} {currency}.',
  order_left_total: 'Genehmigung {number} hat dann für alle Positionen zusammen noch {left} {currency}.',
  order_covered_by_exception:
    'License Exception {what} deckt es, wie {by} am {recordedOn} erfasst hat, bis {validUntil}.',
  order_covered_by_general_license:
    'Allgemeingenehmigung {what} deckt es, wie {by} am {recordedOn} erfasst hat, bis {validUntil}.',
  order_covered_by_determination:
    '{by} hat am {recordedOn} festgestellt, dass es gehen darf, bis {validUntil}.',
  order_recorded_condition: 'Es geht unter dieser Auflage: {condition}',

  // Wie es um die Position steht
  order_reservation_ended:
    'Was für die Position von einer Genehmigung reserviert war, endete, bevor etwas hinausging.',
  order_reservation_ended_release: 'Fragen Sie noch einmal, damit es neu reserviert wird.',
  order_issued_in_other_unit:
    'Ein Teil der Position ging in {unit} und {currency} hinaus, und sie nennt anderes.',
  order_issued_in_other_unit_release:
    'Senden Sie die Position in {unit} und {currency}, oder was darüber hinausgehen soll, als andere Position.',
  order_reservation_ended_with_license:
    'Was für die Position von Genehmigung {number} reserviert war, endete mit ihr, am {expiresOn}.',
  order_reservation_ended_with_license_release:
    'Erfassen Sie ihre Verlängerung oder eine andere Genehmigung: Danach wird von selbst noch einmal nach der Position gefragt.',
  order_issued_already: 'Die ganze Position ist schon hinausgegangen.',
  order_issued_already_release:
    'Wenn mehr hinausgehen soll, fragen Sie mit der größeren Menge oder als andere Position.',
  order_itn: 'muss ein X und 14 Ziffern sein',
  order_issue_more: 'ist mehr als die {left} {unit}, die noch nicht hinausgingen',
  order_issue_other_currency: 'muss in {currency} sein, wie die Position',
  order_issue_before_cover:
    'muss {validFrom} oder später sein; erst von da an darf es nach dem Erfassten gehen',
  order_issue_future: 'liegt in der Zukunft: Nirgends hat ein Tag nach {latest} begonnen',
  order_not_open: 'Die Position hat den Stand {state}: Nichts daran ist offen.',
  order_not_released: 'Die Position ist nicht freigegeben: {reason}',
} as const;
