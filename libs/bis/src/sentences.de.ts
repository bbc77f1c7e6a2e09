/** The same in German, by code. docs/how-to/translate.md */
export const GERMAN = {
  amended_currency: 'muss die der Genehmigung sein, {currency}',
  price_must_rise: 'muss den Preis erhöhen',
  price_must_fall:
    'muss den Preis senken: Was ihn erhöht, ist eine andere Änderung oder eine Ersatzgenehmigung',
  license_value_exceeded: 'brächte die Genehmigung über {limit}, ihren Wert mit der Liefertoleranz',
  amended_party_unknown: 'nennt keinen Beteiligten dieses Lieferanten',
  added_before_issue: 'muss nach der Erteilung der Genehmigung liegen, {issuedOn}',
  no_such_condition: 'ist keine Auflage der Genehmigung, die {count} hat',
  licensee_already: 'ist schon der Genehmigungsinhaber',
  no_such_item: 'die Genehmigung hat keine Güterposition {item}',
  no_such_license_party: 'nennt keinen Beteiligten der Genehmigung',
  license_expired: 'die Genehmigung lief am {expiresOn} ab',
  appeal_decided: 'über den Widerspruch wurde am {decidedOn} entschieden',
  appeal_undecided: 'über den Widerspruch ist noch nicht entschieden',
  submissions_closed:
    'Eingaben waren bis {until} möglich, {days} Tage nach der Einreichung oder dem letzten Verlangen',
  hearing_with_appeal_alone:
    'eine Anhörung wird mit der Einreichung des Widerspruchs beantragt, am {filedOn}',
  paper_filed_already: 'die Akte hat dies schon: {kind}',
  hearing_was: 'Stand der Anhörung: {hearing}',
  stay_was: 'Stand des Aufschubs: {stay}',
  quantity_not_whole: 'muss eine ganze Zahl sein, gezählt in {unit}',
  total_below_a_cent: 'muss mindestens einen Cent ergeben',
  alert_to_judge:
    'der mögliche Treffer zu „{name}“ muss erst beurteilt werden (Treffer {alertId} der Listenprüfung)',
  item_twice: 'Güterposition {item} steht zweimal in der Lieferung',
  quantity_exceeds_balance: '{left} {unit} sind von Güterposition {item} übrig, nicht {shipped}',
  shipments_exceed_value:
    'alle Lieferungen wären {total} wert, mehr als {limit}, der Wert der Genehmigung mit ihrer Liefertoleranz von {tolerance} %',
  support_document_required:
    'eine Unterlage ist erforderlich ({document}) für {reason}: Fügen Sie sie bei oder erklären Sie ihr Fehlen',
  party_listed: 'steht auf einer Liste: Eine Genehmigung dafür ist eine andere Genehmigung',
  party_to_judge: 'steht vielleicht auf einer Liste: Beurteilen Sie erst die offenen Treffer',
  duplicate_pending: 'ein Antrag für dasselbe Geschäft ist schon anhängig',
  duplicate_pending_as: 'ein Antrag für dasselbe Geschäft ist schon als {controlNumber} anhängig',
  shipped_after_today: 'liegt nach heute ({today})',
  shipped_before_issue: 'liegt vor der Erteilung der Genehmigung ({issuedOn})',
  address_of_other_role: 'muss der Käufer oder der Endempfänger sein',
  address_of_other_country: 'muss {country} bleiben',
  wording_or_eccn: 'oder eccn muss angegeben sein',
  consignee_in_destination: 'darf nicht das endgültige Bestimmungsland sein',
  same_end_user: 'muss ein anderer Beteiligter sein',
  validity_not_later: 'muss nach dem {validUntil} liegen',
  transferred_once: 'sie wurde am {transferredOn} übertragen, was nur einmal möglich ist',
  only_exports_transferred: 'nur Ausfuhrgenehmigungen werden übertragen',
  transferee_unknown: 'nennt keinen Lieferanten',
  transferee_abroad: 'muss der Hoheit der Vereinigten Staaten unterliegen',
  value_below_shipped: 'brächte die Genehmigung unter das, was geliefert wurde',
  contact_required: 'eine Ansprechperson ist erforderlich',
  type_required: 'die Art des Antrags ist erforderlich',
  one_ultimate_consignee: 'genau ein Endempfänger ist erforderlich, nicht {count}',
  end_use_required: 'die genaue Endverwendung ist erforderlich',
  item_required: 'mindestens eine Güterposition ist erforderlich',
  description_required: 'eine Beschreibung ist erforderlich',
  item_quantity_required: 'eine Menge ist erforderlich',
  item_unit_required: 'eine Einheit ist erforderlich',
  unit_price_required: 'ein Stückpreis ist erforderlich',
  price_or_terms_required:
    'ein Preis ist erforderlich, oder in den zusätzlichen Angaben die Bedingungen, nach denen er sich bestimmt',
  no_consignee_of_release: 'neben ausländischen Personen steht höchstens ein Endempfänger, nicht {count}',
  item_without_quantity:
    'die Genehmigung hat für Güterposition {item} keine Menge: Bei Technologie werden Weitergaben erfasst',
  item_does_not_add_up: 'geht nicht auf: {quantity} × {amount} ist {total} {currency}',
  one_currency: 'eine Währung je Antrag, nicht {currencies}',
  total_does_not_add_up: 'geht nicht auf: Die Güterpositionen ergeben {amount} {currency}',
  unit_of_license: 'die Genehmigung zählt Güterposition {item} in {unit}',
  shipped_not_whole: 'muss eine ganze Zahl sein, gezählt in {unit}',
  shipped_currency: 'muss die der Genehmigung sein, {currency}',
  no_end_user: 'muss der Endempfänger oder ein Endverwender der Genehmigung sein',
  consignee_outside_unknown: 'muss im endgültigen Bestimmungsland sein, das die Genehmigung nicht nennt',
  consignee_outside_destination: 'muss im endgültigen Bestimmungsland sein, {destination}',

  need_600_series: 'Güterpositionen der 600 series, wenn sie 600 Series Major Defense Equipment sind',
  need_cameras: 'Kameras der ECCN 6A003, die mehr als {above} US-Dollar wert sind',
  need_computers: 'Computer',
  need_commodities: 'Waren, die mehr als {above} US-Dollar wert sind',
  need_prc_unknown:
    'Güterpositionen, deren Kontrollgründe nicht angegeben sind, wenn sie für die VR China eine Genehmigung brauchen',
  need_firearms:
    'Feuerwaffen und Munition von 0A501 und 0A505; ersatzweise ein Vermerk, dass das Einfuhrland keine verlangt',
  need_firearms_if_asked: 'Feuerwaffen und zugehörige Waren, wenn das Einfuhrland eine verlangt',
  need_hong_kong:
    'Güterpositionen, die aus den Gründen NS, MT, NP (Spalte 1) oder CB kontrolliert sind, nach Hongkong',
  need_hong_kong_unknown: 'Güterpositionen nach Hongkong, deren Kontrollgründe nicht angegeben sind',

  owned_by_listed: 'gelistete Beteiligte halten davon {percentage} %, unmittelbar oder über andere: {paths}',
  party_in_country: '{name} ist in {country}',
  party_may_be_listed: '{name} ist vielleicht {entry} ({list}): Beurteilen Sie erst den Treffer',
  party_may_be_at_address:
    '{name} ist vielleicht bei {entry}, einer Anschrift der Liste ({list}): Beurteilen Sie erst den Treffer',
  party_is_at_address: '{name} ist bei {entry}, einer Anschrift der Liste ({list}): {consequence}',
  party_is_listed: '{name} ist {entry} ({list}): {consequence}',
  ear99_not_listed:
    'EAR99 steht in keiner Zeile der Commerce Control List; Endverwendungen und Endverwender der Teile 744 und 746, die dafür eine Genehmigung verlangen können, wurden nicht untersucht',
  anti_terrorism_alone:
    'Terrorismusbekämpfung ist der einzige Kontrollgrund, der für {eccn} angegeben ist; was die Teile 742, 744 und 746 sonst verlangen, wurde für {destination} nicht untersucht',
  pairs_not_examined:
    'Paare aus Güterposition und Bestimmungsland: {pairs}, untersucht: {examined}; was die anderen brauchen, ist nicht bekannt',
  nothing_found_for:
    '{eccn} nach {destination}: In dem, was untersucht wurde, fand sich keine Genehmigungspflicht, was nicht heißt, dass es keine gibt',
  chart_decides:
    '{eccn} braucht nach {destination} eine Genehmigung, wo das Commerce Country Chart {columns} ankreuzt, sofern keine Ausnahme von Teil 740 gilt',
  unexamined_chart: 'das Commerce Country Chart',
  unexamined_regional_stability:
    'Kontrollen der regionalen Stabilität neben dem Chart: Hochleistungsrechnen, Halbleiterherstellung und andere',
  unexamined_weapons: 'nukleare, chemische und biologische Endverwendungen und solche für Flugkörper',
  unexamined_us_persons: 'Tätigkeiten von U.S. persons',
  unexamined_military:
    'militärische Endverwendungen und militärische Endverwender, die auf keiner Liste stehen',
  unexamined_military_intelligence: 'Endverwendungen und Endverwender des Militärnachrichtendienstes',
  unexamined_advanced_computing:
    'Supercomputer, integrierte Schaltungen fortgeschrittener Strukturbreite (advanced-node) und Ausrüstung zur Halbleiterherstellung',
  unexamined_foreign_made:
    'die Regeln zu unmittelbaren Erzeugnissen im Ausland (foreign direct product) und De-minimis-Anteile',
  unexamined_embargoes: 'Embargos und besondere Kontrollen über die genannten Bestimmungsländer hinaus',
  unexamined_exceptions: 'License Exceptions und was sie einschränkt',

  item_not_loaded: '{eccn} steht in keiner Zeile der geladenen Commerce Control List',
  item_subject_to_itar:
    'die Commerce Control List sagt zu {eccn}, dass die Güter den ITAR unterliegen: Das Department of State genehmigt sie',
  item_table_in_heading:
    'die Zeilen von {eccn} taugen nicht als Grundlage: Die Tabelle der Genehmigungspflichten steht in der Überschrift',
  item_without_rows: '{eccn} hat keine Zeile, die sagt, wo eine Genehmigung erforderlich ist',
  item_rows_blank:
    '{eccn} ist wegen {codes} kontrolliert, und keine Zeile sagt, wo eine Genehmigung erforderlich ist',
  item_reason_without_row:
    '{eccn} ist auch wegen {code} kontrolliert, und keine Zeile sagt, wo dafür eine Genehmigung erforderlich ist',
  item_all_destinations: '{eccn} braucht für alle Bestimmungsländer eine Genehmigung',
  item_chart: '{column} des Country Chart hat ein X für {destination}: „{control}“ ({eccn})',
  item_destination: '{eccn} braucht nach {destination} eine Genehmigung, gemäß {rule}: „{control}“',
  item_group_d5: '{destination} ist in Country Group D:5: „{control}“ ({eccn})',
  item_macau: '{eccn} braucht nach {destination} eine Genehmigung wie für Country Group D:5: „{control}“',
  item_united_nations:
    '{destination} unterliegt einem Waffenembargo der Vereinten Nationen: „{control}“ ({eccn})',
  item_but_space_station:
    '{eccn} braucht nach {destination} eine Genehmigung, außer für die Internationale Raumstation: „{control}“',
  item_but_approved_entities:
    '{eccn} braucht nach {destination} eine Genehmigung, außer wenn der Endempfänger und alle Endverwender dort zugelassen sind (740 Supp. 8): „{control}“',
  item_footnote:
    'Fußnote {footnote} des Country Chart verlangt für {eccn} nach {destination} eine Genehmigung',
  item_footnote_perhaps:
    'Fußnote {footnote} des Country Chart verlangt für einige Güter von {eccn} nach {destination} eine Genehmigung: Welche, ergibt sich nicht aus dem, was bekannt ist',
  item_footnote_5: '{eccn} braucht eine Genehmigung für {name}, auf der Entity List mit Fußnote 5',
  item_footnote_5_perhaps:
    '{eccn} braucht eine Genehmigung für {name} der Entity List, Fußnote 5, und ob ein Beteiligter das ist, ist nicht beurteilt',
  item_row_by_paragraph:
    'gemäß {by} ist nach {destination} für einige Absätze von {eccn} eine Genehmigung erforderlich, und der Absatz ist nicht bekannt: „{control}“',
  item_row_by_deeper_paragraph:
    'gemäß {by} ist nach {destination} für einige Absätze unter {eccn}.{paragraph} eine Genehmigung erforderlich, und welcher es ist, ist nicht bekannt: „{control}“',
  item_row_in_words:
    'gemäß {by} ist nach {destination} für einige Güter von {eccn} eine Genehmigung erforderlich, und der Absatz allein sagt nicht, für welche: „{control}“',
  item_every_paragraph:
    'welcher Absatz von {eccn} es auch ist, eine der Zeilen verlangt nach {destination} eine Genehmigung',
  item_basis_unread:
    'wo {eccn} eine Genehmigung braucht, steht in Worten, die hier nicht gelesen werden: „{control}“, „{words}“',
  item_reexports_alone: 'für {eccn} spricht der Text von Wiederausfuhren, und dies ist eine Ausfuhr',
  item_groups_unknown:
    'ob {eccn} nach {destination} eine Genehmigung braucht, hängt an Country Groups, die dafür nicht geladen sind: „{control}“',
  item_release_unsaid:
    'ob auch eine Weitergabe an eine ausländische Person gemeint ist ({destination}), ist dem vorliegenden Text nicht zu entnehmen: „{control}“ ({eccn})',
  item_section_missing:
    'für {eccn} verweist die Zeile auf {section}, dessen Text nicht vorliegt: „{control}“, „{words}“',
  item_stays:
    'es bleibt im selben Land ({destination}): Das Country Chart betrifft Ausfuhren und Wiederausfuhren, und ob dies eine Verbringung im Inland ist, ist nicht gesagt',
  item_to_united_states:
    'es geht in die Vereinigten Staaten: Das Country Chart betrifft, was sie verlässt, und Einfuhren werden nicht untersucht',
  item_not_on_chart:
    '{destination} steht nicht im geladenen Country Chart, und wie welches Land es behandelt wird, ist nicht bekannt',
  ask_paragraph: 'Welcher Absatz von {eccn} ist es?',
  ask_headquartered_in_d5:
    'Hat ein Beteiligter oder seine oberste Muttergesellschaft den Hauptsitz in Macau oder in einem Land der Country Group D:5?',
  ask_food_or_medicine: 'Sind es Lebensmittel oder Arzneimittel?',
  ask_occupied_region: 'Geht es in die Gebiete Krim, Donezk oder Luhansk der Ukraine?',
  ask_military_end_use_iraq: 'Ist es für eine militärische Endverwendung?',
  ask_military_end_user_iraq: 'Ist es für einen militärischen Endverwender?',
  dest_pointer:
    '{destination} hat im Country Chart keine Kreuze: „{pointer}“, was hier nicht untersucht wird',
  dest_cuba: 'alle Güter brauchen nach Kuba eine Genehmigung',
  dest_north_korea:
    'alle Güter außer Lebensmitteln und Arzneimitteln von EAR99 brauchen nach Nordkorea eine Genehmigung',
  dest_syria:
    'alle Güter außer Lebensmitteln und Arzneimitteln von EAR99 brauchen nach Syrien eine Genehmigung',
  dest_occupied_regions:
    'alle Güter außer Lebensmitteln und Arzneimitteln von EAR99 und Software zur persönlichen Verständigung über das Internet brauchen in die Gebiete Krim, Donezk und Luhansk der Ukraine eine Genehmigung',
  dest_russia: 'alles auf der Commerce Control List braucht nach Russland und Belarus eine Genehmigung',
  dest_russia_but_civil:
    'alles auf der Commerce Control List braucht nach Russland und Belarus eine Genehmigung; dies nicht, wenn es nach 740.17 klassifiziert ist und an einen zivilen Endverwender von 746.8(a)(12)(ii) geht',
  dest_russia_lists:
    'EAR99 braucht nach Russland und Belarus eine Genehmigung, wo Supplements 2 und 4 bis 6 zu Teil 746 es aufführen, oder als bestimmte Software; diese Listen sind nicht geladen',
  dest_iran: 'Güter dieses Eintrags brauchen nach Iran eine Genehmigung',
  dest_iran_lists:
    'ob es nach Iran eine Genehmigung braucht, hängt an Supplement 7 zu Teil 746, das nicht geladen ist; was die Iranian Transactions Regulations verbieten, ist außerdem verboten',
  dest_iraq:
    'Güter, die aus den Gründen NS, MT, NP, CW, CB, RS, CC, EI, SI, SL oder UN kontrolliert sind, brauchen in den Irak eine Genehmigung',
  dest_iraq_named:
    'Güter dieses Eintrags brauchen in den Irak aus Gründen der regionalen Stabilität eine Genehmigung',
  dest_iraq_perhaps:
    'einige Güter dieses Eintrags sind aus Gründen kontrolliert, die in den Irak eine Genehmigung verlangen: Ob dieses dazugehört, ergibt sich nicht aus dem, was bekannt ist',
  dest_iraq_military:
    'jedes Gut braucht in den Irak für eine militärische Endverwendung oder einen militärischen Endverwender eine Genehmigung',
  unexamined_oil_projects:
    'ob {eccn} für Öl oder Gas in der Tiefsee, auf arktischen Offshore-Feldern oder in Schieferformationen Russlands oder Belarus’ verwendet wird',
  unexamined_footnote_5: 'ob {eccn} an jemanden geht, den die Entity List mit Fußnote 5 führt',
  never_classification: 'ob die Güterposition richtig klassifiziert ist',
  never_subject: 'ob die Güterposition den EAR unterliegt',
  never_denial_orders: 'Denial Orders, soweit kein Beteiligter dagegen geprüft wurde',
  never_us_persons: 'was eine U.S. person nicht unterstützen darf',
  never_transit: 'Länder, durch die die Güter gehen, und wo sie ausgeladen werden',
  never_conduct: 'Anordnungen und Auflagen früherer Genehmigungen und das Wissen um einen Verstoß',
  never_informed: 'Schreiben, mit denen BIS jemandem mitteilte, dass eine Genehmigung erforderlich ist',
  never_part_742:
    'die Abschnitte von Teil 742 über chemische und biologische Waffen, Nichtverbreitung von Kernwaffen, Verbrechensbekämpfung, Feuerwaffen, Verschlüsselung und Terrorismusbekämpfung über das hinaus, was die Commerce Control List wiedergibt',
  never_part_746: 'Änderungen von Teil 746 nach Januar 2025',
  never_lists_of_part_746:
    'die Listen von Teil 746: Öl und Gas, gewerbliche und chemische Güter und was nach Iran geht, nach Zolltarifnummern',
  never_short_supply: 'Kontrollen wegen Knappheit (short supply)',
  never_other_agencies:
    'was andere Behörden verlangen, etwa OFAC und das Directorate of Defense Trade Controls',
  never_without_edition: 'keine Fassung ist für den {on} geladen: {kind}',

  // Determination: parties. 15 CFR 736.2(b)(4), 744.8, 744.11, 744.15, 744.21
  parties_unnamed:
    'kein Beteiligter wurde genannt: Wer kauft, empfängt und verwendet, wurde nicht betrachtet',
  party_not_screened: '{name} wurde nicht gegen die Listen geprüft',
  owners_unknown: 'ob gelistete Beteiligte die Hälfte von {name} oder mehr halten, ist nicht gesagt',
  party_is_listed_without_extent:
    '{name} ist {entry} ({list}): Eine Genehmigung ist erforderlich, soweit der Eintrag es sagt, was die geladene Liste nicht angibt',
  party_is_military_end_user: '{name} ist {entry} ({list}), ein militärischer Endverwender',
  military_end_user_other_item:
    '{name} ist {entry} der Military End User List, die für die Güter von Supplement No. 2 zu Teil 744 eine Genehmigung verlangt; {eccn} gehört nicht dazu',
  party_is_blocked_by_program:
    '{name} ist {entry} der SDN List unter [{program}]: Eine Genehmigung von BIS ist erforderlich, sofern nicht OFAC das Geschäft genehmigt',
  party_is_blocked_without_program:
    '{name} ist {entry} der SDN List: Nichts darf ohne Genehmigung von OFAC geschehen, und eine Genehmigung von BIS ist unter den Programmen von 744.8(a)(1) erforderlich; das Programm gibt die geladene Liste nicht an',
  party_is_blocked:
    '{name} ist {entry} der SDN List unter keinem der Programme von 744.8(a)(1): Ob das Geschäft genehmigt wird, sagt OFAC',
  party_is_denied:
    '{name} ist {entry} der Denied Persons List: Was die Anordnung verbietet, darf niemand tun, und keine Genehmigung oder Ausnahme führt daran vorbei',
  party_unverified:
    '{name} ist {entry} der Unverified List: Keine Ausnahme darf genutzt werden, und vor einer Ausfuhr, die keine Genehmigung braucht, ist eine UVL-Erklärung nötig',
  party_noted:
    '{name} ist {entry}, auf einer Liste, die für sich keine Genehmigung verlangt ({list}): {meaning}',
  party_may_be_noted:
    '{name} ist vielleicht {entry}, auf einer Liste, die für sich keine Genehmigung verlangt ({list}): {meaning}',
  party_owned_by_listed:
    'gelistete Beteiligte halten {percent} % von {name} oder mehr: Eine Genehmigung ist nötig wie für die Eigentümer',
  party_in_sanctioned_country:
    '{name} ist in {country}: Ob die Güter von {destination} dorthin weitergehen, entscheidet',
  party_in_transit:
    '{name} ist in {country}, wo Durchgehendes nicht ausgeladen werden darf ohne die Genehmigung, die eine Ausfuhr dorthin bräuchte',
  party_elsewhere:
    '{name} ist in {country}, nicht in {destination}: Was dorthin weitergeht, ist dorthin ausgeführt',
  ask_oil_or_gas:
    'Wird es zur Suche oder Förderung von Öl oder Gas in der russischen Tiefsee, auf arktischen Offshore-Feldern oder in Schieferformationen verwendet, oder lässt sich das nicht sagen?',

  // Determination: end uses and end users. 15 CFR part 744
  groups_unknown:
    'die geladenen Country Groups haben keine Zeile für {country}: Was daran hängt, lässt sich nicht sagen',
  end_use_not_read:
    'die Endverwendung wurde nicht gelesen, steht aber hier für den, der die Fragen beantwortet: {endUse}',
  unexamined_weapons_elsewhere:
    'ob es, irgendwo auf der Welt, für Raketen oder unbemannte Luftfahrzeuge ist, die chemische, biologische oder nukleare Waffen tragen, oder für chemische oder biologische Waffen',
  unexamined_circuit_design:
    'ob es Entwurfssoftware (ECAD, TCAD) oder Technologie für integrierte Schaltungen fortgeschrittener Strukturbreite ist, die in Macau oder einem Land von D:5 hergestellt werden',
  circuit_design_end_use:
    'es ist vielleicht Entwurfssoftware (ECAD, TCAD) oder Technologie für integrierte Schaltungen fortgeschrittener Strukturbreite, die in Macau oder einem Land von D:5 hergestellt werden',
  unexamined_nuclear_propulsion:
    'ob es Technologie für ein ausländisches Vorhaben nuklearer Schiffsantriebe ist',
  unexamined_vessels_and_aircraft:
    'ob es an ein ausländisches Schiff oder Luftfahrzeug geht oder für dessen Gebrauch ist',
  nuclear_end_use:
    'es wird für Kernsprengkörper, nukleare Tätigkeiten ohne Sicherungsmaßnahmen oder bestimmte Tätigkeiten des Kernbrennstoffkreislaufs verwendet',
  missile_end_use: 'es wird für Raketensysteme oder unbemannte Luftfahrzeuge verwendet',
  chemical_end_use:
    'es wird für chemische oder biologische Waffen verwendet oder für eine Anlage, die deren Vorprodukte herstellt',
  us_person_support:
    'eine U.S. person unterstützt Massenvernichtungswaffen, eine Endverwendung oder einen Endverwender des Militärnachrichtendienstes oder fortgeschrittene integrierte Schaltungen in Macau oder einem Land von D:5',
  camera_military_end_user: 'die Kamera oder was eine enthält ist für einen militärischen Endverwender',
  camera_military_commodity:
    'die Kamera oder was eine enthält wird in eine militärische Ware von 0A919 eingebaut',
  microprocessor_military:
    'der Mikroprozessor, seine Software oder Technologie ist für eine militärische Endverwendung oder einen militärischen Endverwender',
  military_end_use: 'es ist ganz oder teilweise für eine militärische Endverwendung bestimmt',
  military_end_user: 'es ist ganz oder teilweise für einen militärischen Endverwender bestimmt',
  military_intelligence:
    'es ist ganz oder teilweise für eine Endverwendung oder einen Endverwender des Militärnachrichtendienstes bestimmt',
  military_intelligence_elsewhere:
    'ein Endverwender des Militärnachrichtendienstes dort braucht eine Genehmigung, wenn er zu denen gehört, die 744.22(f)(2) nennt, aus den Ländern jenes Abschnitts',
  supercomputer_end_use:
    'es ist für einen Supercomputer, der in Macau oder einem Land von D:5 steht oder dorthin geht, oder für etwas, das in einem verwendet wird',
  advanced_node_end_use:
    'es wird zur Entwicklung oder Herstellung integrierter Schaltungen in einem Werk in Macau oder einem Land von D:5 verwendet, das integrierte Schaltungen fortgeschrittener Strukturbreite herstellt',
  unknown_node_end_use:
    'es wird zur Entwicklung oder Herstellung integrierter Schaltungen in einem Werk in Macau oder einem Land von D:5 verwendet, und ob es solche fortgeschrittener Strukturbreite herstellt, ist nicht bekannt',
  headquartered_in_d5:
    'es ist für ein Unternehmen, das oder dessen oberste Muttergesellschaft den Hauptsitz in Macau oder einem Land von D:5 hat',
  technology_of_d5:
    'es ist vielleicht Technologie, die ein Unternehmen aus Macau oder einem Land von D:5 zur Herstellung von Gütern für Hochleistungsrechnen entwickelte',
  semiconductor_equipment:
    'es ist für die Entwicklung oder Herstellung von Ausrüstung zur Halbleiterherstellung oder von Teilen dafür in Macau oder einem Land von D:5',
  semiconductor_equipment_elsewhere:
    'es ist für die Entwicklung oder Herstellung von Ausrüstung zur Halbleiterherstellung oder von Teilen dafür durch ein Unternehmen, das oder dessen oberste Muttergesellschaft den Hauptsitz in Macau oder einem Land von D:5 hat',
  ask_weapons:
    'Ist bekannt, dass es für Kernsprengkörper, Anlagen des Kernbrennstoffkreislaufs, Raketen, unbemannte Luftfahrzeuge oder für chemische oder biologische Waffen oder deren Vorprodukte verwendet wird?',
  ask_us_person:
    'Befördert, vermittelt, wartet oder unterstützt eine U.S. person es sonst, für Massenvernichtungswaffen, Militärnachrichtendienste oder die Herstellung fortgeschrittener integrierter Schaltungen?',
  ask_military_end_use:
    'Ist es ganz oder teilweise für eine militärische Endverwendung bestimmt: zum Einbau in militärische Güter oder als Hilfe bei ihrem Betrieb, ihrer Installation, Wartung, Reparatur, Entwicklung oder Herstellung?',
  ask_military_end_user:
    'Ist es ganz oder teilweise für einen militärischen Endverwender bestimmt: Streitkräfte, Nationalgarde oder Polizei, staatliche Nachrichtendienste oder jemanden, dessen Arbeit militärische Endverwendungen unterstützt?',
  ask_military_intelligence:
    'Ist es ganz oder teilweise für einen Nachrichten- oder Aufklärungsdienst von Streitkräften oder Nationalgarde bestimmt oder dafür, einen zu unterstützen?',
  ask_supercomputer:
    'Wird es in einem Supercomputer oder in etwas, das in einen kommt, verwendet oder dazu, einen herzustellen oder zu warten?',
  ask_integrated_circuit_fab:
    'Wird es zur Entwicklung oder Herstellung integrierter Schaltungen in einem Werk verwendet, das sie herstellt? Wenn ja und niemand weiß, ob sie fortgeschrittener Strukturbreite (advanced-node) sind, ist eine Genehmigung erforderlich.',
  ask_advanced_node_fab:
    'Wird es zur Entwicklung oder Herstellung integrierter Schaltungen in einem Werk verwendet, das solche fortgeschrittener Strukturbreite (advanced-node) herstellt, oder, bei Entwurfssoftware und Technologie, zum Entwurf solcher Schaltungen?',
  ask_semiconductor_equipment:
    'Ist es für die Entwicklung oder Herstellung von Ausrüstung zur Halbleiterherstellung oder von Bauteilen, Baugruppen oder Zubehör dafür?',

  // Determination: items made abroad. 15 CFR 734.4, 734.9
  may_be_foreign_made:
    'es ist vielleicht außerhalb der Vereinigten Staaten hergestellt: Dann entscheidet, was darin ist und womit es hergestellt wurde, ob die EAR es erfassen',
  ask_foreign_made: 'Wurde es außerhalb der Vereinigten Staaten hergestellt?',
  may_exceed_de_minimis:
    'es wurde im Ausland hergestellt und enthält vielleicht mehr als {percent} % kontrollierte Anteile mit Ursprung in den USA, oder etwas, für das es keine solche Schwelle gibt',
  ask_de_minimis:
    'Machen kontrollierte Anteile mit Ursprung in den USA mehr als {percent} % des Werts aus, oder enthält es etwas, für das es keine De-minimis-Schwelle gibt?',
  may_be_direct_product:
    'es wurde im Ausland hergestellt und ist vielleicht das unmittelbare Erzeugnis von Technologie oder Software, die den EAR unterliegt',
  ask_direct_product:
    'Ist es das unmittelbare Erzeugnis von Technologie oder Software mit Ursprung in den USA oder anderer, die den EAR unterliegt, oder einer Anlage oder eines Hauptbestandteils einer Anlage, die es ist?',
  subject_though_foreign_made:
    'es wurde im Ausland hergestellt und gilt, wie geantwortet wurde, als den EAR unterliegend; die Berechnung seines US-Anteils und womit die Anlage gebaut ist, wurden nicht untersucht',
  not_subject_as_answered:
    'nach den Antworten wurde es im Ausland hergestellt, sein US-Anteil liegt nicht über {percent} %, und keine Direct-Product-Regel erfasst es: Dann unterliegt es nicht den EAR, und die Teile 742, 744 und 746 wurden nicht untersucht; ebenso nicht 734.3, die Berechnung und was OFAC oder ein anderes Land verlangt',
  not_subject_by_content:
    'nach den Antworten wurde es im Ausland hergestellt, sein US-Anteil von {content} % liegt nicht über {percent} %, und keine Direct-Product-Regel erfasst es: Dann unterliegt es nicht den EAR, und die Teile 742, 744 und 746 wurden nicht untersucht; ebenso nicht 734.3, die Berechnung und was OFAC oder ein anderes Land verlangt',

  // Determination: exceptions. 15 CFR part 740
  in_country_group: '{country} ist in Country Group {group}',
  not_in_country_group: '{country} ist kein Bestimmungsland der Ausnahme, die für Country Group {group} ist',
  entry_names: '{eccn} nennt sie: {words}',
  entry_says: '{eccn} sagt dazu, was zu lesen ist: {words}',
  entry_excludes: '{eccn} gibt sie für diese Güterposition nicht: {words}',
  national_security_alone:
    'nationale Sicherheit ist der einzige Grund, aus dem eine Genehmigung erforderlich ist',
  not_national_security_alone:
    'eine Genehmigung ist nicht nur wegen nationaler Sicherheit erforderlich: {rule}',
  perhaps_not_national_security_alone:
    'ob eine Genehmigung nicht nur wegen nationaler Sicherheit erforderlich ist, lässt sich nicht sagen: {rule}',
  exception_reports: 'einige ihrer Ausfuhren sind zu melden',
  exception_unread: 'die Bedingungen von Abschnitt {section} wurden nicht untersucht',
  exception_left_in_part: 'für {country} belässt Teil 746 die Absätze davon, die er nennt',
  exception_overcomes_not: 'sie hebt dies nicht auf: {rule}',
  exception_may_not_overcome: 'ob auch dies gilt, was sie nicht aufhebt, lässt sich nicht sagen: {rule}',
  exception_not_enforced: 'ihre Regel ist als so nicht geltend erfasst: {text}',
  lvs_within: '{value} US-Dollar sind nicht mehr als die {amount} des Eintrags',
  lvs_exceeded: '{value} US-Dollar sind mehr als die {amount} des Eintrags',
  lvs_value_unknown:
    'der Nettowert dessen, was der Auftrag von diesem Eintrag enthält, darf {amount} US-Dollar nicht übersteigen',
  lvs_orders:
    'der Auftrag ist nicht geteilt oder so gestaltet, dass er unter dem Betrag bleibt, und die Ausfuhren des Jahres von diesem Eintrag an denselben Empfänger bleiben im Zwölffachen davon',
  lvs_encryption_spares:
    'Bauteile und Ersatzteile gehören zu einer Ware, deren Ausfuhr zuvor zugelassen wurde',
  tsr_assurance: 'der Empfänger hat die schriftliche Zusicherung gegeben',
  spp_ear99: 'es ist EAR99 und geht nach Syrien',
  spp_listed: 'sie ist für Güter der Bezeichnung EAR99',
  spp_blocked_persons:
    'Teil 744 verlangt keine Genehmigung, auch nicht für eine gesperrte Person ohne Genehmigung von OFAC',
  enc_items:
    '{eccn} ist ein Eintrag der Ausnahme, und {country} ist in keiner der Country Groups E:1 und E:2',
  enc_barred: '{country} ist in Country Group E:1 oder E:2',
  enc_classification:
    'die Güterposition wurde klassifiziert oder selbst klassifiziert und gemeldet, wie ihr Absatz es verlangt',
  enc_users:
    'Endverwender und Endverwendungen sind die ihres Absatzes, der Regierungen von anderen unterscheidet',
  sta_reasons:
    'die Gründe, aus denen eine Genehmigung erforderlich ist, gehören zu NS, CB, NP, RS, CC und SI',
  sta_other_reason: 'sie betrifft dies nicht: {rule}',
  sta_perhaps_other_reason:
    'ob auch dies gilt, was sie vielleicht nicht betrifft, lässt sich nicht sagen: {rule}',
  sta_missile:
    'was wegen Flugkörpertechnologie kontrolliert ist, ist ausgeschlossen, außer bestimmten unbemannten Luftfahrzeugen',
  sta_unmanned:
    'von dem, was wegen Flugkörpertechnologie kontrolliert ist, gilt sie für unbemannte Luftfahrzeuge, die nicht 500 kg über 300 km tragen können',
  sta_reason_excluded: 'was aus dem Grund {reason} kontrolliert ist, ist ausgeschlossen',
  sta_item_excluded: '{eccn} ist dort ausgeschlossen, oder dieser Absatz davon',
  sta_in_part: 'ein Teil des Eintrags ist ausgeschlossen, den seine Worte unterscheiden',
  sta_600_series:
    'die Beteiligten wurden schon auf einer Genehmigung gebilligt, und der letzte Endverwender ist einer aus A:5 oder den Vereinigten Staaten',
  sta_consignee:
    'dem Empfänger wurde die Nummer mitgeteilt, er hat die Erklärung vorab abgegeben und wird bei jeder Lieferung benachrichtigt',
  gov_agency:
    'es ist von einer Behörde der US-Regierung oder an sie, zum dienstlichen Gebrauch oder zum persönlichen ihrer Leute',
  gov_cooperating:
    'es ist für eine Behörde einer kooperierenden Regierung oder die NATO und zu deren dienstlichem Gebrauch, und keines der ausgeschlossenen Güter',
  tmp_temporary:
    'es ist zum vorübergehenden Gebrauch im Ausland nach einem der Absätze, und eine Bestellung zum Erwerb lag nicht vor',
  tmp_beta:
    'es ist Arbeitsgerät und geht an oder mit Beschäftigten einer U.S. person, oder es ist Betatest-Software',
  rpl_replacement:
    'es ersetzt ein Teil eins zu eins oder geht nach der Instandsetzung zurück oder hinaus, für rechtmäßig Ausgeführtes',
  rpl_military_series: 'Güter der 600 series und von 9x515 gehen damit nicht in Country Group D:5',
  restricted_interception: 'es ist zum heimlichen Abhören: nur zum dienstlichen Gebrauch der US-Regierung',
  restricted_crime_control:
    'es ist wegen Verbrechensbekämpfung kontrolliert und geht weder nach Australien, Indien, Japan oder Neuseeland noch an ein Mitglied der NATO',
  restricted_missile: 'es ist wegen Flugkörpertechnologie kontrolliert, wofür es nur einige Ausnahmen gibt',
  restricted_missile_craft:
    'es ist wegen Flugkörpertechnologie kontrolliert und geht in Country Group D:4 oder D:5: nur als Teil von Luft-, Wasser- und Landfahrzeugen oder als Ersatz',
  restricted_missile_concern:
    'es ist wegen Flugkörpertechnologie kontrolliert und geht in Country Group D:4 oder D:5',
  restricted_detectors: 'es ist vielleicht Technologie für bestimmte Detektoren oder Bildverstärker',
  restricted_explosives_detection:
    'es erkennt Sprengstoffe oder verborgene Gegenstände, wofür es nur einige Ausnahmen gibt',
  restricted_semiconductor:
    'es ist Ausrüstung, Software oder Technologie zur Halbleiterherstellung und geht nach Macau oder in Country Group D:5',
  restricted_advanced_computing:
    'es ist ein Gut für Hochleistungsrechnen und geht in Country Group D:1, D:4 oder D:5 oder an ein Unternehmen mit Hauptsitz in Macau oder einem Land von D:5',
  restricted_sanctions: 'dorthin belässt Teil 746 nur einige Ausnahmen',
  restricted_firearms_convention: 'eine Genehmigung ist nach 742.11 erforderlich',
  restricted_military_commodity: 'es ist eine militärische Ware von 0A919',
  restricted_military_series:
    'es gehört zur 600 series oder zu 9x515 und geht in Country Group D:5 oder nach Hongkong oder kommt von dort',
  restricted_missile_sta:
    'es gehört zur 600 series oder zu 9x515 und ist wegen Flugkörpertechnologie kontrolliert',
  restricted_military_technology: 'es ist Software oder Technologie der 600 series, für die es nur GOV gibt',
  restricted_600_series: 'es gehört zur 600 series, für die es nur einige Ausnahmen gibt',
  restricted_emerging: 'es gehört zur 0x521 series',
  restricted_major_defense:
    'es ist vielleicht 600 Series Major Defense Equipment mit einem Wert, über dem es keine Ausnahme gibt',
  restricted_unverified: 'ein Beteiligter steht auf der Unverified List, oder vielleicht',
  restricted_hong_kong:
    'eine Einfuhrgenehmigung Hongkongs liegt vor oder eine Erklärung, dass keine erforderlich ist',
  restricted_from_hong_kong:
    'eine Ausfuhrgenehmigung Hongkongs liegt vor oder eine Erklärung, dass keine erforderlich ist',
  restricted_firearms_with_defense_articles:
    'es ist vielleicht eine Feuerwaffe, die mit Rüstungsgütern (defense articles) ausgeführt wird',
  restricted_implemented_controls:
    'ob es dort für IEC in Frage kommt, wurde nicht untersucht: Dann gibt es nur einige Ausnahmen',
  restricted_firearms_contract:
    'es ist eine halbautomatische Feuerwaffe unter einem Vertrag über 4.000.000 US-Dollar oder mehr',
  restricted_pakistan:
    'es ist eines der Güter, die für Pakistan kontrolliert sind, wofür es nur einige Ausnahmen gibt',
  restricted_emirates:
    'der Endempfänger und jeder Endverwender sind dafür zugelassene Unternehmen der Vereinigten Arabischen Emirate',
  // Releases under a license
  released_after_today: 'liegt nach heute ({today})',
  released_before_issue: 'liegt vor der Erteilung der Genehmigung ({issuedOn})',
  released_after_expiry: 'liegt nach dem letzten Tag der Genehmigung ({expiresOn})',
  release_to_another:
    'nennt niemanden, an den die Genehmigung die Weitergabe von Technologie oder Quellcode erlaubt',
  released_item_twice: 'Güterposition {item} steht zweimal in der Weitergabe',
  // The form: conditions, and Supplement No. 2
  form_of_every_application: 'jeder Antrag hat es',
  form_special_purpose: 'dort stehen Worte, wo Supplement No. 2 oder der Antragsteller welche hat',
  form_item_of: 'eine Güterposition gehört zu {eccns}',
  form_no_item_of: 'keine Güterposition gehört zu {eccns}',
  form_to_group: 'es geht in ein Land der Country Group {groups}',
  form_not_to_group: 'es geht in kein Land der Country Group {groups}',
  form_to_country: 'es geht nach {countries}',
  form_not_to_country: 'es geht in keines von {countries}',
  form_enter_words: 'Worte, die in Block {block} stehen',
  form_answer_required: '{requirement} verlangt: {asks}',
  form_is_intercepting:
    'es ist für Geräte zum Abhören von Kommunikation, wofür 742.13 eine Genehmigung verlangt',
  form_is_not_intercepting:
    'keine Güterposition ist ein Gerät zum Abhören von Kommunikation, und der Antragsteller nennt keines',
  form_leave_blank: 'Block {block} bleibt leer',
  form_enter_zero: 'die Ziffer 0 in Block {block}',
  form_has_answer: '{requirement} ist beantwortet',
  form_has_no_answer: '{requirement} ist nicht beantwortet',
  form_answered_twice: '{requirement} ist schon beantwortet: eine Antwort auf jedes, je Güterposition',
  form_answer_not_asked:
    '{requirement} wird von diesem Antrag jetzt nicht verlangt: Die Antwort bleibt aufbewahrt',
  form_answer_no_such_item: 'der Antrag hat keine Güterposition {item}, gezählt ab 0',
  form_requirement_unknown: '{requirement} ist keine Anforderung des Formulars',
  form_not_known: 'was der Antrag sagt, gibt es nicht an',
  form_no_items: 'der Antrag nennt noch keine Güterposition',
  form_one_item: 'der Antrag hat eine Güterposition',
  form_several_items: 'der Antrag hat mehrere Güterpositionen',
  form_which_item: 'welche der Güterpositionen es ist, sagt der Antrag nicht',
  form_paragraph_not_given:
    'ob eine Güterposition zu {eccns} gehört: Ihre ECCN ist ohne den Absatz angegeben',
  form_600_series: 'eine Güterposition gehört zur 600 series',
  form_no_600_series: 'keine Güterposition gehört zur 600 series',
  form_600_series_or_9x515: 'eine Güterposition gehört zu 9x515 oder zur 600 series',
  form_no_600_series_or_9x515: 'keine Güterposition gehört zu 9x515 oder zur 600 series',
  form_controlled_for: 'eine Güterposition ist aus dem Grund {reason} kontrolliert',
  form_not_controlled_for: 'keine Güterposition ist aus dem Grund {reason} kontrolliert',
  form_reasons_not_given:
    'ob eine Güterposition aus dem Grund {reason} kontrolliert ist: Die Gründe sind nicht angegeben',
  form_technology: 'eine Güterposition ist Technologie',
  form_no_technology: 'keine Güterposition ist Technologie',
  form_technology_not_known: 'ob eine Güterposition Technologie ist: EAR99 sagt es nicht',
  form_type_not_given: 'ob es eine Ausfuhr, Wiederausfuhr oder Verbringung ist, ist noch nicht angegeben',
  form_export: 'es ist eine Ausfuhr',
  form_no_export: 'es ist keine Ausfuhr',
  form_reexport: 'es ist eine Wiederausfuhr',
  form_no_reexport: 'es ist keine Wiederausfuhr',
  form_transfer: 'es ist eine Verbringung im Inland',
  form_no_transfer: 'es ist keine Verbringung im Inland',
  form_destination_not_known:
    'wer die Güter empfängt oder in welchen Country Groups die Länder sind, ist nicht bekannt',
  form_to_outside_groups: 'es geht in ein Land, das in keiner der Country Groups {groups} ist',
  form_to_groups_alone: 'es geht nur in Länder der Country Groups {groups}',
  form_to_several_countries: 'es geht in mehrere Länder',
  form_to_one_country: 'es geht in ein Land',
  form_circumstances_not_said: 'welche Art von Geschäft es ist, hat der Antragsteller noch nicht gesagt',
  form_reserved: 'der Absatz ist reserviert',
  form_r_classification:
    'es ist keine Anfrage zur Klassifizierung von Verschlüsselung, die als solche eingereicht wird und nicht als Antrag auf eine Genehmigung',
  form_transfer_between:
    'eine Verbringung im Inland hat den ursprünglichen und den neuen Endempfänger in einem Land, nicht in {countries}',
  form_is_chemicals: 'der Antragsteller sagt, dass es um Chemikalien, Arzneistoffe oder Arzneimittel geht',
  form_is_not_chemicals:
    'keine Güterposition ist ein Eintrag für Chemikalien, und der Antragsteller nennt keine',
  form_is_computer_in_equipment: 'der Antragsteller sagt, dass eine Güterposition einen Computer enthält',
  form_is_not_computer_in_equipment:
    'keine Güterposition ist ein Computer, und der Antragsteller nennt keine, die einen enthält',
  form_is_computer_upgrade: 'der Antragsteller sagt, dass es zum Ausbau einer Computeranlage dient',
  form_is_not_computer_upgrade: 'der Antragsteller nennt keinen Ausbau einer Computeranlage',
  form_is_high_performance_computer:
    'der Antragsteller sagt, dass es um einen Hochleistungscomputer oder Teile zum Ausbau eines solchen geht',
  form_is_not_high_performance_computer: 'der Antragsteller nennt keinen Hochleistungscomputer',
  form_is_computer_tier_3:
    'der Antragsteller sagt, dass ein Bestimmungsland in Computer Tier 3 ist (740.7(c)(1))',
  form_is_not_computer_tier_3:
    'es geht nicht nach Kuba, Iran, Nordkorea oder Syrien, und der Antragsteller nennt kein Bestimmungsland in Computer Tier 3 (740.7(c)(1))',
  form_is_us_person_support:
    'der Antragsteller sagt, dass es Unterstützung durch eine U.S. person ist, die nach 744.6 eine Genehmigung braucht',
  form_is_not_us_person_support: 'der Antragsteller nennt keine Unterstützung durch eine U.S. person',
  form_is_intransit_through_us:
    'der Antragsteller sagt, dass Güter durch die Vereinigten Staaten durchgehen und License Exception TMP nicht hilft',
  form_is_not_intransit_through_us:
    'der Antragsteller sagt von keiner Güterposition, dass sie durch die Vereinigten Staaten durchgeht',
  form_is_intransit_consignee_unknown:
    'der Antragsteller sagt, dass es unter General Prohibition Eight beantragt wird und der Zwischenempfänger unbekannt ist',
  form_is_not_intransit_consignee_unknown:
    'der Antragsteller sagt von keinem Zwischenempfänger, dass er unbekannt ist',
  form_is_nuclear_end_use:
    'der Antragsteller sagt, dass eine Güterposition für eine nukleare Endverwendung ist',
  form_is_not_nuclear_end_use: 'der Antragsteller nennt keine nukleare Endverwendung',
  form_is_numerical_control_device:
    'der Antragsteller sagt, dass es um eine numerische Steuerung oder eine Karte zur Bewegungssteuerung (motion control board) geht',
  form_is_not_numerical_control_device:
    'der Antragsteller nennt keine numerische Steuerung oder Karte zur Bewegungssteuerung (motion control board)',
  form_is_numerically_controlled_machine:
    'der Antragsteller sagt, dass es um eine numerisch gesteuerte Werkzeugmaschine oder eine Messmaschine geht',
  form_is_not_numerically_controlled_machine:
    'keine Güterposition ist ein Eintrag für solche Maschinen, und der Antragsteller nennt keine',
  form_is_incorporated_abroad_export:
    'der Antragsteller sagt, dass das Ausgeführte im Ausland in Erzeugnisse für Drittländer eingebaut wird',
  form_is_not_incorporated_abroad_export:
    'der Antragsteller nennt nichts, das ausgeführt wird, um im Ausland eingebaut zu werden',
  form_is_incorporated_abroad_reexport:
    'der Antragsteller sagt, dass es um im Ausland hergestellte Erzeugnisse mit Teilen aus den Vereinigten Staaten geht',
  form_is_not_incorporated_abroad_reexport:
    'der Antragsteller nennt kein im Ausland hergestelltes Erzeugnis mit Teilen aus den Vereinigten Staaten',
  form_is_various_consignees: 'der Antragsteller beantragt mehrere Länder oder Empfänger',
  form_is_not_various_consignees: 'der Antragsteller beantragt ein Land und einen Empfänger',
  form_several_consignees: 'mehrere Endempfänger sind genannt',
  form_is_vessel_under_construction: 'der Antragsteller sagt, dass es für ein Schiff im Bau ist',
  form_is_not_vessel_under_construction: 'der Antragsteller nennt kein Schiff im Bau',
  form_is_aircraft_under_construction: 'der Antragsteller sagt, dass es für ein Luftfahrzeug im Bau ist',
  form_is_not_aircraft_under_construction: 'der Antragsteller nennt kein Luftfahrzeug im Bau',
  form_is_operating_vessel_or_aircraft:
    'der Antragsteller sagt, dass es für ein Schiff oder Luftfahrzeug im Betrieb ist',
  form_is_not_operating_vessel_or_aircraft:
    'der Antragsteller nennt kein Schiff oder Luftfahrzeug im Betrieb',
  form_is_rs_column_1: 'der Antragsteller sagt, dass eine Güterposition RS Column 1 unterliegt',
  form_is_not_rs_column_1: 'der Antragsteller nennt keine Güterposition, die RS Column 1 unterliegt',
  form_is_government_designated_person:
    'der Antragsteller sagt, dass es für jemanden ist, den ein staatlicher Endverwender unter einem Vertrag benannte',
  form_is_not_government_designated_person:
    'der Antragsteller nennt niemanden, den ein staatlicher Endverwender benannte',
  form_is_reexport_to_third_destination:
    'der Antragsteller weiß, dass es in ein drittes Bestimmungsland wiederausgeführt wird, das auch gebilligt werden muss',
  form_is_not_reexport_to_third_destination:
    'der Antragsteller nennt keine Wiederausfuhr in ein drittes Bestimmungsland',
  form_is_maritime_nuclear_propulsion:
    'der Antragsteller sagt, dass die Technologie nukleare Schiffsantriebe betrifft',
  form_is_not_maritime_nuclear_propulsion:
    'der Antragsteller sagt von keiner Technologie, dass sie nukleare Schiffsantriebe betrifft',
  form_is_temporary:
    'der Antragsteller sagt, dass es vorübergehend ist und License Exception TMP nicht hilft',
  form_is_not_temporary: 'der Antragsteller sagt nicht, dass es vorübergehend ist',
  form_is_to_non_state_party:
    'der Antragsteller sagt, dass ein Bestimmungsland kein Vertragsstaat des Chemiewaffenübereinkommens ist (745, Supp. 2)',
  form_is_not_to_non_state_party:
    'der Antragsteller sagt von keinem Bestimmungsland, dass es kein Vertragsstaat des Chemiewaffenübereinkommens ist (745, Supp. 2)',
  form_is_temporary_sojourn:
    'der Antragsteller sagt, dass ein Luftfahrzeug oder ein Schiff zu einem vorübergehenden Aufenthalt reist',
  form_is_not_temporary_sojourn:
    'der Antragsteller nennt kein Luftfahrzeug oder Schiff zu einem vorübergehenden Aufenthalt',
  form_is_sta_eligibility_request: 'der Antragsteller beantragt die Zulassung zu License Exception STA',
  form_is_not_sta_eligibility_request:
    'der Antragsteller beantragt nicht die Zulassung zu License Exception STA, was ein anderes Ersuchen ist',
  form_is_previously_licensed_under_itar:
    'der Antragsteller sagt, dass das Geschäft einem gleicht, das unter den ITAR genehmigt wurde',
  form_is_not_previously_licensed_under_itar: 'der Antragsteller nennt keine Genehmigung unter den ITAR',
  form_is_satellite_launch:
    'der Antragsteller sagt, dass es für einen Start in einem oder durch ein anderes Land ist',
  form_is_not_satellite_launch: 'der Antragsteller nennt keinen Start',
  form_is_launch_by_nato_or_major_ally:
    'der Antragsteller sagt, dass das Land Mitglied der NATO oder ein major non-NATO ally ist',
  form_is_not_launch_by_nato_or_major_ally:
    'der Antragsteller sagt nicht, dass das Land Mitglied der NATO oder ein major non-NATO ally ist',
  form_is_firearms_temporarily_in_us:
    'der Antragsteller sagt, dass die Feuerwaffen vorübergehend in den Vereinigten Staaten sein werden und der Lauf von Flinten kürzer als 18 Zoll ist',
  form_is_not_firearms_temporarily_in_us:
    'der Antragsteller sagt von keiner Feuerwaffe, dass sie vorübergehend in den Vereinigten Staaten sein wird',
  form_is_major_defense_equipment:
    'der Antragsteller sagt, dass es um 600 Series Major Defense Equipment geht, das dem Kongress angezeigt wird (743.5)',
  form_is_not_major_defense_equipment: 'der Antragsteller nennt kein 600 Series Major Defense Equipment',
  form_is_affiliates_rule:
    'der Antragsteller sagt, dass gelistete Beteiligte die Hälfte eines Beteiligten oder mehr halten',
  form_is_not_affiliates_rule:
    'der Antragsteller nennt keinen Beteiligten, den gelistete Beteiligte zur Hälfte oder mehr halten',
  form_is_affiliates_ownership_unknown:
    'der Antragsteller sagt, dass sich nicht feststellen lässt, wie viel gelistete Beteiligte von einem Beteiligten halten',
  form_is_not_affiliates_ownership_unknown:
    'der Antragsteller nennt keinen Beteiligten, bei dem sich nicht feststellen lässt, wie viel gelistete Beteiligte davon halten',
  form_is_ai_case_by_case:
    'der Antragsteller beantragt die Prüfung im Einzelfall nach 742.6(b)(10)(iii)(A)(1)',
  form_is_not_ai_case_by_case:
    'der Antragsteller beantragt nicht die Prüfung im Einzelfall: Die Ablehnung wird vermutet (742.6(b)(10)(iii)(A)(1))',
  form_is_service_parts: 'der Antragsteller sagt, dass es Teile zur Wartung von früher Ausgeführtem sind',
  form_is_not_service_parts:
    'der Antragsteller sagt nicht, dass es Teile zur Wartung von früher Ausgeführtem sind',
  lack_service_parts:
    'Die Erklärung steht nur bei Teilen zur Wartung von früher Ausgeführtem anstelle eines PRC End-User Statement: Sagen Sie, ob es solche sind.',
  form_is_infrastructure_as_a_service:
    'der Antragsteller sagt, dass der Endempfänger oder ein Endverwender Infrastructure-as-a-Service anbietet',
  form_is_not_infrastructure_as_a_service:
    'der Antragsteller sagt von keinem Endempfänger oder Endverwender, dass er Infrastructure-as-a-Service anbietet',
  form_a_composition:
    'Güte, Form, Konzentration, Gemische oder Inhaltsstoffe, soweit die Güterposition sonst nicht zu bestimmen ist',
  form_a_cas: 'die CAS-Nummern, wenn es welche gibt',
  form_chemicals_not_known: 'der Eintrag hat Chemikalien neben anderem',
  form_b_name: 'der Name des Geräts zum Abhören von Kommunikation',
  form_category_4: 'eine Güterposition gehört zu Kategorie 4',
  form_no_category_4: 'keine Güterposition gehört zu Kategorie 4',
  form_category_5_not_known: 'ob auch Kategorie 5 die Güterposition kontrolliert',
  form_no_computer: 'keine Güterposition ist ein Computer der Kategorie 4',
  form_computer_not_known: 'ob eine Güterposition der Kategorie 4 ein Computer ist, sagt ihre ECCN nicht',
  form_performance_not_known: 'ob der Computer ein Hochleistungscomputer ist',
  form_allocation_not_known: 'ob für die Länder ein TPP-Kontingent je Land gilt',
  form_c_category_5:
    'was auch Kategorie 5 kontrolliert, wird unter Kategorie 5 eingereicht: Sagen Sie, warum hier nicht',
  form_c_app:
    'die Adjusted Peak Performance in gewichteten TeraFLOPS, oder dass die Hauptfunktion Telekommunikation ist',
  form_c_specifications: 'technische Daten und Produktprospekte, die die Angaben belegen',
  form_c_safeguard_plan: 'ein Sicherheitsplan, vom Endverwender unterzeichnet',
  form_c_purchase_order:
    'eine Bestellung oder ein gleichwertiger Vertrag; er darf von der Genehmigung abhängen',
  form_c_tpp: 'die gesamte TPP der Güterposition: die jeder integrierten Schaltung, zusammengezählt',
  form_c_one_country:
    'eine Genehmigung wird für jedes Land mit einem Kontingent beantragt: Sagen Sie, warum es mehrere sind',
  form_c_tpp_explanation: 'wie die TPP berechnet wurde',
  form_d_activities: 'was die U.S. person tut',
  form_d_eccn: 'die ECCN der Technologie oder Güterposition; EAR99, wo sie unbekannt ist',
  form_d_explanation: 'eine vollständige Erklärung der Tätigkeit',
  form_e_consignor:
    'Name und Anschrift des ausländischen Absenders, der die Güter in die Vereinigten Staaten sandte',
  form_e_origin: 'woher die Lieferung kommt',
  form_e_evidence:
    'ein Nachweis, dass das Ausfuhrland das Bestimmungsland billigt, etwa ein Transit Authorization Certificate, wenn es einen gibt',
  form_e_support:
    'die Unterlagen, die 748.9 für das endgültige Bestimmungsland verlangt, wenn es welche sind',
  form_f_country: 'das Land der Ausladung oder des Durchgangs',
  form_g_statement:
    'die unterzeichnete Erklärung des Endverwenders, vor der Einreichung erlangt: keine Verwendung in einer Tätigkeit von 744.2(a), auch nicht von Nachbauten, und keine Wiederausfuhr ohne Genehmigung von BIS',
  form_g_locations: 'wo die Güter verwendet werden: die Anlagen, Einrichtungen oder Orte, wenn bekannt',
  form_g_features:
    'Merkmale der Konstruktion oder Änderungen für die nuklearen Tätigkeiten von 744.2(a), wenn es welche gibt',
  form_g_knowledge: 'worauf beruht, dass die Güter für einen Zweck von 744.2 bestimmt sind',
  form_g_uses: 'die genauen Endverwendungen der Güter dort, wenn möglich',
  form_numerical_control_not_known:
    'ob eine Güterposition eine numerische Steuerung oder eine Karte zur Bewegungssteuerung ist, sagt ihre ECCN nicht',
  form_machine_not_known: 'ob eine Güterposition eine solche Maschine ist, sagt ihre ECCN nicht',
  form_kind_of_machine_not_known: 'was für eine Werkzeugmaschine es ist, sagt ihre ECCN nicht',
  form_h_control_model: 'Fabrikat und Modellnummer der Steuerung',
  form_h_control_configuration:
    'Beschreibung und innerer Aufbau des Geräts; bei einem Computer mit Karten zur Bewegungssteuerung auch sein Fabrikat und seine Modellnummer',
  form_h_control_connection:
    'wie ein Computer zur Online-Verarbeitung von CAD-Daten mit der Steuerung verbunden wird, und sein Fabrikat und Modell',
  form_h_control_axes:
    'wie viele Achsen sie bei Bahnsteuerung gleichzeitig steuert, und die Art der Interpolation',
  form_h_control_increment: 'das kleinste programmierbare Inkrement',
  form_h_control_software: 'eine Aufstellung der mitgelieferten Software und Firmware, mit Beschreibung',
  form_h_control_real_time:
    'was sie in Echtzeitverarbeitung und beim Empfang computergestützter Entwürfe leistet',
  form_h_control_upgrade:
    'ob sie Karten oder Software aufnimmt, die sie über die Werte von 2B001 heben würden',
  form_h_control_downgraded: 'ob sie herabgestuft wurde und künftig heraufgestuft werden kann',
  form_h_machine_model: 'Name und Modellnummer der Maschine',
  form_h_machine_type: 'die Art der Ausrüstung',
  form_h_machine_axes:
    'die Linear- und Drehachsen, die bei Bahnsteuerung gleichzeitig gesteuert werden können, was auch immer ihre Steuerung kann',
  form_h_machine_workpiece: 'bei einer Rundschleifmaschine der größte Durchmesser des Werkstücks',
  form_h_machine_camming:
    'bei einer Drehmaschine der Axialschlag (camming) der Spindelachse in einer Umdrehung, und wie er gemessen wird',
  form_h_machine_run_out:
    'der Rundlauffehler (run out) der Spindelachse in einer Umdrehung, und wie er gemessen wird',
  form_h_machine_accuracy: 'die gesamte Positioniergenauigkeit je Achse, und wie sie gemessen wird',
  form_h_machine_slides: 'Ergebnisse der Prüfung der Schlittenbewegung',
  form_technology_with_it_not_known: 'ob Technologie mit der Lieferung geht',
  form_i_commodities: 'eine allgemeine Beschreibung der Waren, die hergestellt werden',
  form_i_typical_end_use: 'ihre übliche Endverwendung',
  form_i_markets: 'die Länder, in denen sie vertrieben werden; auch Country Groups oder Gebiete',
  form_i_receiver: 'wer das im Ausland hergestellte Erzeugnis empfängt',
  form_i_countries: 'die beantragten Länder, Country Groups oder Gebiete',
  form_i_exporter: 'wer das im Ausland hergestellte Erzeugnis ausführt',
  form_i_activity: 'was der Endempfänger tut',
  form_i_product_end_use:
    'die Endverwendung des im Ausland hergestellten Erzeugnisses, mit dem endgültigen Aufbau eines größeren Systems; oder dass sie unbekannt ist, und was der Endverwender tut',
  form_i_quantity: 'die Menge des im Ausland hergestellten Erzeugnisses, oder dass sie unbekannt ist',
  form_i_product: 'das im Ausland hergestellte Erzeugnis: Art und Modell- oder Teilenummer',
  form_i_brochures: 'Prospekte oder technische Daten, wenn es welche gibt',
  form_i_unit_value: 'der Stückwert des im Ausland hergestellten Erzeugnisses in US-Dollar',
  form_i_us_content: 'die Anteile aus den Vereinigten Staaten, mit ihren ECCNs',
  form_i_us_content_value: 'der Wert dieser Anteile in US-Dollar',
  form_i_basis: 'worauf die angegebenen Werte beruhen',
  form_i_foreign_parts:
    'wie viel des Werts auf ausländische Teile und Stoffe und wie viel auf Arbeit und Gemeinkosten entfällt, soweit möglich',
  form_i_range: 'der kleinste und der größte Anteil aus den Vereinigten Staaten, wo er schwankt',
  form_i_spare_parts:
    'Ersatzteile aus den Vereinigten Staaten, die mit dem Erzeugnis wiederausgeführt werden, über das hinaus, was 740.10 erlaubt',
  form_i_waiver:
    'die Bitte um Verzicht auf eine schriftliche Zusicherung, wenn das Erzeugnis das unmittelbare Erzeugnis von Technologie unter einer solchen ist',
  form_i_technology: 'die Art der Technologie, die mit der Lieferung geht, und wie sie verwendet wird',
  form_j_shipyard: 'Name und Anschrift der Werft',
  form_j_length: 'bei einem Schiff unter 12 Metern seine Länge',
  form_j_hull: 'Rumpfnummer und Name des Schiffs, ab 12 Metern',
  form_j_vessel_type: 'die Art des Schiffs',
  form_j_vessel_owner: 'Name, Geschäftsanschrift und Staatsangehörigkeit des Eigentümers',
  form_j_registry: 'das Land der Registrierung, oder das beabsichtigte',
  form_j_plant: 'Name und Anschrift des Werks',
  form_j_aircraft_type: 'Art und Modellnummer des Luftfahrzeugs',
  form_j_aircraft_owner: 'Name, Geschäftsanschrift und Staatsangehörigkeit des künftigen Eigentümers',
  form_j_owner: 'der Name des Eigentümers',
  form_j_vessel_name: 'der Name des Schiffs, wenn es eines ist',
  form_j_port: 'der Hafen oder Ort, wo die Güter an Bord genommen werden',
  form_j_uncertain:
    'dass ungewiss ist, wo die Güter an Bord genommen werden, und dass es in keinem Land der Country Group D:1 oder E:2 ist',
  form_j_hull_of_vessel: 'bei einem Schiff ab 12 Metern seine Rumpfnummer',
  form_j_type: 'die Art des Schiffs, oder Art und Modellnummer des Luftfahrzeugs',
  form_rs_column_not_known:
    'zu welcher Spalte des Chart die RS-Kontrolle der Güterposition gehört, sagt ihr Grund nicht',
  form_k_specifications: 'vollständige technische Daten',
  form_k_statement:
    'die Erklärung des staatlichen Endverwenders, dass die Person benannt ist, von einem zuständigen Bediensteten unterzeichnet',
  form_k_contract_number:
    'in der Erklärung: die Nummer des Vertrags oder der Vereinbarung mit dem DHS, Name und vollständige Anschrift des Endverwenders, eine Ansprechperson',
  form_k_contract:
    'in der Erklärung: eine kurze Beschreibung des Vertrags, mit dem Vorhaben des DHS und seinem Ergebnis',
  form_k_certification: 'in der Erklärung: die Bestätigung des zuständigen Bediensteten',
  form_l_country: 'das Land, in das es wiederausgeführt wird',
  form_m_vision: 'ob der Roboter ein Bilderkennungssystem hat; dessen Fabrikat, Art und Modellnummer',
  form_m_explosives:
    'ob er für Sicherheitsnormen in Umgebungen mit Explosivstoffen besonders konstruiert ist',
  form_m_outdoors:
    'ob er für den Einsatz im Freien besonders konstruiert ist und militärische Vorgaben dafür erfüllt',
  form_m_pulse: 'ob er für eine Umgebung mit elektromagnetischen Impulsen besonders konstruiert ist',
  form_m_radiation:
    'ob er über übliche Strahlung in der Industrie hinaus strahlungsgehärtet ist, und sein Wert in Gray (Silizium)',
  form_m_sensors:
    'wie er Sensoren, Bildverarbeitung oder Szenenanalyse nutzt, um sein Programm oder seine Daten zu erzeugen oder zu ändern',
  form_m_nuclear: 'wie er in der Kernindustrie oder Fertigung verwendet werden kann',
  form_m_controllers:
    'ob Steuerungen, Endeffektoren oder Software für Roboter von 2B007 besonders konstruiert sind, und warum',
  form_n_part_754: 'was Teil 754, der nicht untersucht wurde, vom Antrag verlangt',
  form_o_statement: 'eine allgemeine Erklärung, die die Technologie bezeichnet, etwa Pläne oder Handbücher',
  form_o_letter: 'ein umfassendes erläuterndes Schreiben',
  form_o_parties: 'im Schreiben: alle Beteiligten des Geschäfts',
  form_o_location: 'im Schreiben: der genaue Ort des Vorhabens, an dem die Technologie verwendet wird',
  form_o_type: 'im Schreiben: die Art der Technologie',
  form_o_form: 'im Schreiben: die Form der Ausfuhr oder Wiederausfuhr',
  form_o_uses: 'im Schreiben: wofür die Daten verwendet werden',
  form_o_scope: 'im Schreiben: der technische Umfang, nach Verfahren, Erzeugnis, Größe und Leistung',
  form_o_availability: 'im Schreiben: vergleichbare ausländische Technologie, die verfügbar ist',
  form_o_assurance:
    'das Schreiben des Endempfängers, dass er ohne Genehmigung weder die Technologie wiederausführt noch ihr unmittelbares Erzeugnis in die Country Groups D:1, E:1 oder E:2 ausführt',
  form_o_no_assurance: 'warum dieses Schreiben nicht zu erlangen war',
  form_o_project: 'das ausländische Vorhaben, für das die Technologie ist',
  form_o_services: 'der Umfang der Leistungen, mit allen Konstruktionsdaten, die offengelegt werden',
  form_o_personnel: 'Namen, Anschriften und Titel aller, die die Technologie besprechen oder offenlegen',
  form_o_dates: 'von wann bis wann die Technologie besprochen oder offengelegt wird',
  form_o_reports: 'der vorgeschlagene Zeitplan der Berichte an BIS',
  form_o_naval_certification:
    'dass nichts über nukleare Antriebe der US-Marine offengelegt wird und Berichte vorgelegt werden',
  form_o_steps: 'die Maßnahmen, die sicherstellen, dass niemand sie bespricht oder offenlegt',
  form_o_importer_assurance: 'die schriftliche Zusicherung des ausländischen Einführers, wie in (o)(3)(i)',
  form_p_purpose: 'zu welchem Zweck, etwa Vorführung, Erprobung oder Ausstellung',
  form_p_certification: 'dass die Güter nach Ende des Zwecks zurückgebracht werden, innerhalb eines Jahres',
  form_q_certificate: 'das End-Use Certificate des Empfängers nach 745.2',
  form_craft: 'eine Güterposition gehört zu einem Eintrag für Luftfahrzeuge oder Schiffe',
  form_no_craft: 'keine Güterposition gehört zu einem Eintrag für Luftfahrzeuge oder Schiffe',
  form_craft_not_known: 'ob die Güterposition das Luftfahrzeug oder Schiff selbst ist, sagt ihre ECCN nicht',
  form_u_total: 'der gesamte Wert der Güter außer dem Luftfahrzeug oder Schiff; 0, wenn es keine gibt',
  form_v_country: 'das eine Land des ursprünglichen und des neuen Endempfängers',
  form_w_eccn: 'die ECCN der 600 series',
  form_w_grounds:
    'warum das Endprodukt keinen entscheidenden militärischen oder nachrichtendienstlichen Vorteil gibt oder anderswo verfügbar ist',
  form_w_allied_controls:
    'ob und wie enge Verbündete und Partner in Kontrollregimen es kontrollieren, wenn bekannt',
  form_w_proposed_text: 'der Text, der zur Beschreibung des Endprodukts vorgeschlagen wird',
  form_x_license: 'die Nummer der Genehmigung oder sonstigen Billigung des Department of State, der jüngsten',
  form_y_plans_or_drafts:
    'dass ein Plan des Department of Defense zur Kontrolle des Technologietransfers und ein Plan der NSA zur Kontrolle der Verschlüsselungstechnologie bestehen werden, oder Entwürfe davon',
  form_y_monitoring:
    'dass Vereinbarungen mit dem Department of Defense zur Überwachung des Starts bestehen werden',
  form_y_plans_or_none:
    'dass beide Kontrollpläne bestehen werden, oder dass das Department of Defense sie nicht verlangt',
  form_y_monitoring_or_none:
    'dass Vereinbarungen zur Überwachung des Starts bestehen werden, oder dass das Department of Defense sie nicht verlangt',
  form_z_certification:
    'woher die Feuerwaffen nicht sind, und dass die Anforderungen von (z)(2) eingehalten werden',
  form_aa_contract: 'eine Kopie des unterzeichneten Vertrags',
  form_aa_value: 'im Vertrag: der Wert des 600 Series Major Defense Equipment, das darunter ausgeführt wird',
  form_cc_in_force: 'die Affiliates Rule ist nicht ausgesetzt',
  form_cc_not_yet: 'der Absatz wurde am {from} eingefügt',
  form_cc_stayed: 'der Absatz ist bis {until} ausgesetzt ({source})',
  form_cc_stay_over:
    'der Antragsteller sagt, dass er gilt, und ausgesetzt war er bis {until} ({source}); ob das verlängert wurde, sagt der vorliegende Text nicht',
  form_cc_owners: 'die Namen der gelisteten Beteiligten, denen der Beteiligte gehört',
  form_cc_percentages: 'welchen Anteil in Prozent die gelisteten Beteiligten halten',
  form_cc_method: 'wie das festgestellt wurde',
  form_cc_diligence: 'die Sorgfaltsprüfung, mit der der Anteil ermittelt werden sollte',
  form_cc_why_not: 'warum sich der Anteil nicht feststellen ließ',
  form_dd_within: 'die Antwort auf {requirement} liegt innerhalb der Grenze',
  form_dd_beyond:
    'die Antwort auf {requirement} liegt jenseits der Grenze von {limit}: Die Ablehnung wird vermutet (742.6(b)(10)(iii)(A)(1))',
  form_dd_commitment: 'statt jetzt zu bestätigen: die Bestätigung vor der Ausfuhr vorzulegen',
  form_dd_units:
    'wie viele Stück an gewerbliche Kunden in den Vereinigten Staaten zur Endverwendung dort geliefert wurden',
  form_dd_tpp: 'die TPP',
  form_dd_dram_bandwidth: 'die gesamte DRAM-Bandbreite in GB/s',
  form_dd_interconnect_bandwidth: 'die Bandbreite der Verbindung (interconnect)',
  form_dd_dram_capacity: 'die DRAM-Kapazität im selben Gehäuse (copackaged)',
  form_dd_peak_power: 'die höchste Leistungsaufnahme bei größter TPP',
  form_dd_changes:
    'warum sich die technischen Daten des Modells seit seiner Vorstellung oder Lieferung änderten, wenn sie es taten',
  form_dd_supply:
    'dass die Versorgung in den Vereinigten Staaten ausreicht und keine Fertigungskapazität (foundry) abgezogen wird',
  form_dd_supply_data: 'Daten, die es zeigen',
  form_dd_share:
    'die gesamte TPP, die nach China oder Macau ausgeführt wurde, in Prozent der an Kunden in den Vereinigten Staaten gelieferten: höchstens {limit}',
  form_dd_share_evidence: 'ein Nachweis dieses Anteils',
  form_dd_end_use:
    'dass es für keine Endverwendung und keinen Endverwender des Militärs, des Militärnachrichtendienstes oder für Waffen ist, auch nicht für deren Fernzugriff',
  form_dd_know_your_customer: 'die Know-Your-Customer-Verfahren des Endempfängers gegen Fernzugriff',
  form_dd_remote_users:
    'die vorgesehenen Endverwender per Fernzugriff in Belarus, China, Kuba, Iran, Macau, Nordkorea, Russland und Venezuela oder mit Hauptsitz oder oberster Muttergesellschaft dort; oder dass es keine gibt',
  form_dd_service_compliant: 'dass, wer Infrastructure-as-a-Service anbietet, (dd)(1)(iv) einhält',
  form_dd_service_weights: 'dass sie keine Modellgewichte übertragen',
  form_dd_service_access: 'dass sie keinen Fernzugriff auf Algorithmen bieten',
  form_dd_security: 'die physische Sicherheit beim Endempfänger',
  form_dd_testing: 'dass ein befähigtes unabhängiges Prüflabor jede Lieferung vor der Ausfuhr prüft',
  form_dd_lab: 'Name und Anschrift in den USA des unabhängigen Prüflabors, vor der Ausfuhr',
  form_dd_lab_place: 'wo das Labor ist und wer es beherrscht',
  form_dd_lab_stake: 'dass das Labor an keinem Beteiligten beteiligt ist',
  form_dd_lab_expertise: 'dass das Labor die Sachkunde hat',
  form_dd_lab_certification: 'die Bestätigung des Labors, vor der Ausfuhr',

  // The form: its blocks
  form_block_empty: 'Block {block}, {name}, ist leer',
  form_if_available: 'wird angegeben, wenn vorhanden',
  form_telephone_of_contact: 'Block 2 nimmt eine Telefonnummer; eine Faxnummer steht in Block 3',
  form_block_reserved: 'der Block ist reserviert',
  form_no_special_purpose: 'kein Absatz von Supplement No. 2 verlangt dort Worte',
  form_no_resubmission:
    'es ist keine erneute Einreichung eines Antrags, der ohne Entscheidung zurückgegeben wurde',
  form_resubmission: 'ein früherer Antrag wurde ohne Entscheidung zurückgegeben',
  form_of_denied: 'der frühere Antrag wurde abgelehnt: Seine Nummer steht in Block 24',
  form_no_control_number: '{number} ist keine Application Control Number: ein Buchstabe und sechs Ziffern',
  form_replacement: 'es soll eine Genehmigung ersetzen',
  form_no_replacement: 'es ersetzt keine Genehmigung',
  form_changes_unsaid: 'Block 24 gibt an, welche Änderungen der ursprünglichen Genehmigung gewünscht sind',
  form_previous_if_known: 'die Genehmigung, unter der die Güter ausgeführt wurden, wenn sie bekannt ist',
  form_type_unsaid: 'ob es eine Ausfuhr oder eine Wiederausfuhr ist, ist nicht gesagt',
  form_export_marked: '„Reexport“ ist in Block 5 nicht angekreuzt',
  form_certificate: 'eine Einfuhr- oder Endverbleibsbescheinigung wurde erlangt',
  form_no_certificate: 'keine Einfuhr- oder Endverbleibsbescheinigung wurde erlangt',
  form_documents_submitted: 'Unterlagen gehen mit dem Antrag',
  form_no_documents_submitted: 'keine Unterlage geht mit dem Antrag',
  form_documents_on_file:
    'eine Unterlage liegt vor, oder sie ist erforderlich, ob schon vorhanden oder nicht',
  form_no_documents_on_file: 'keine Unterlage liegt vor, und keine ist bekanntermaßen erforderlich',
  form_capacity_unsaid:
    'in welcher Eigenschaft der Antragsteller einreicht, ist nicht gesagt: Ein Ausführer gibt seine Employer Identification Number an, eine Einzelperson oder ein Vertreter muss es nicht',
  form_applicant_abroad:
    'eine Ausfuhrgenehmigung kann nur beantragen, wer in den Vereinigten Staaten ist: Die Anschrift des Antragstellers liegt im Ausland',
  form_employer_number:
    'eine Ausfuhr braucht die Employer Identification Number des Unternehmens, das einreicht',
  form_no_employer_number:
    'die Employer Identification Number besteht aus zwei Ziffern, einem Bindestrich und sieben Ziffern',
  form_sent_to_other: 'die Genehmigung soll an einen anderen Beteiligten gesandt werden',
  form_sent_to_applicant: 'die Genehmigung wird an den Antragsteller gesandt',
  form_purchaser_named: 'ein Käufer ist genannt',
  form_no_separate_purchaser: 'an dem Geschäft ist kein gesonderter Käufer beteiligt',
  form_intermediate_named: 'ein Zwischenempfänger ist beteiligt; weitere stehen in Block 24',
  form_intermediate_none: 'kein Zwischenempfänger ist beteiligt: Dort steht „None“',
  form_consignee_of_temporary:
    'was auf Zeit ins Ausland geht, hat den Antragsteller als Endempfänger, zu Händen dessen, der es dort in Obhut hat',
  form_other_end_user:
    'jemand anderes als der Endempfänger ist der Endverwender; jeder weitere steht auf einem BIS-748P-B',
  form_consignee_is_end_user: 'der Endempfänger ist der Endverwender',
  form_no_other_end_user: 'neben dem Endempfänger ist kein Endverwender genannt',
  form_original_consignee:
    'eine Wiederausfuhr nennt den Endempfänger der ursprünglichen Ausfuhr oder den, der die Güter jetzt hat',
  form_support_is_no_reexport:
    'die Unterstützung durch eine U.S. person muss keine zuvor ausgeführten Güter betreffen',
  form_street_address: '{name} braucht eine vollständige Straßenanschrift',
  form_no_post_box: 'die Anschrift von {name} ist ein Postfach, was nicht zulässig ist',
  form_city: 'die Anschrift von {name} braucht einen Ort',
  form_postal_code: 'die Anschrift von {name} braucht eine Postleitzahl',
  form_telephone: '{name} braucht eine Telefonnummer',
  form_telephone_or_facsimile: '{name} braucht eine Telefonnummer oder eine Faxnummer mit einem F dahinter',
  form_telephone_alone: 'Block 15 nimmt eine Telefonnummer und keine Faxnummer',
  form_no_number: 'Block {block} nimmt eine Nummer: Ziffern, eine Durchwahl, und nach einer Faxnummer ein F',
  form_vague_end_use:
    'die Endverwendung ist zu ungenau: „research“, „manufacturing“ oder „scientific uses“ allein sind nicht zulässig',
  form_each_sub_block: 'ein Antrag auf eine Genehmigung füllt jeden Teil von Block 22 aus',
  form_no_item_yet: 'noch ist keine Güterposition genannt',
  form_technology_without_model: 'Technologie braucht keine Modellnummer',
  form_technology_without_unit: 'bei Technologie allein darf es leer bleiben',
  form_if_classified: 'es wird angegeben, wo BIS die Güterposition klassifiziert hat',
  form_manufacturer_if_other: 'wird angegeben, wenn bekannt und nicht der Antragsteller',
  form_performance_unasked: 'nichts verlangt eine Adjusted Peak Performance, aber der Antrag gibt eine an',
  form_no_performance:
    'keine Güterposition ist oder enthält einen Digitalrechner, zu dem Supplement No. 2 etwas verlangt',
  form_item_lacks: 'Güterposition {item} braucht Block {block}, {name}',
  form_item_without_price:
    'Güterposition {item} braucht einen Stückpreis, oder Block 24 die genauen Bedingungen, nach denen er sich bestimmt',
  form_several_units: 'Güterposition {item} hat eine einzige Einheit, nicht „{unit}“',
  form_mixed_units:
    'Güterposition {item} wird in {unit} gezählt, Güterposition {other} mit derselben ECCN und demselben Modell in {its}',
  form_dollars_alone: 'Block 22 und 23 nehmen nur US-Dollar, nicht {currencies}',
  form_statements_there: 'andere Blöcke und Absätze setzen Erklärungen dorthin',
  form_asked_there: 'ein Absatz verlangt dort Worte',
  form_own_words_there: 'der Antragsteller fügt Worte hinzu',
  form_nothing_to_add: 'nichts setzt Worte dorthin',
  form_principal: 'ein Vertreter nennt den Auftraggeber (principal party in interest), für den er einreicht',
  form_preparer_of_agent:
    'Der Antragsteller reicht als Vertreter ein: Wer für einen Auftraggeber vorbereitet, der selbst beantragt, ist ein anderer Fall. Geben Sie eines von beiden an.',
  form_authority_of_none:
    'Auf welcher Grundlage ein Vertreter handelt, wird gesagt, wo es einen gibt: Der Antragsteller reicht für sich selbst ein, und niemand bereitet es vor.',
  form_principal_of_none:
    'ein Auftraggeber ist genannt, aber der Antragsteller reicht nicht als Vertreter ein',
  form_item_matter:
    'Block 24 nimmt nichts aus Block 22: Die Beschreibung von Güterposition {item} steht darin',
  form_export_of_exported: 'Block 12 ist für Wiederausfuhren, aber in Block 5 ist „Export“ angekreuzt',
  form_denied_number: 'die Application Control Number des abgelehnten Antrags ist nötig',
  form_emergency_is_short:
    'eine Eilgenehmigung läuft am Ende des Monats nach ihrer Erteilung ab und kann keine verlängerte Gültigkeit haben',
  form_availability_of_security:
    'eine Behauptung nach Teil 768 ist auf Güter beschränkt, die aus Gründen der nationalen Sicherheit kontrolliert sind',
  form_already_shipped:
    'kein Antrag kann eine Lieferung erfassen, die schon verladen, ausgeführt oder wiederausgeführt ist: Stattdessen ist ein erläuterndes Schreiben an das Office of Export Enforcement fällig',
  form_control_characters: 'ein Text von Block {block} hat Zeichen, die das Formular nicht nimmt',
  form_one_line: 'Block {block} hat eine Schreibzeile',
  form_too_long: 'ein Text von Block {block} hat {length} Zeichen, und {most} werden genommen',

  // The form: support documents
  need_value_unknown: 'Güterpositionen, deren Wert nicht angegeben ist, wenn er über {above} US-Dollar liegt',
  need_major_defense_equipment: '600 Series Major Defense Equipment',
  need_firearms_oas:
    'Feuerwaffen und zugehörige Waren in ein Mitgliedsland der Organisation Amerikanischer Staaten, wenn es eine verlangt',
  need_from_hong_kong:
    'eine Wiederausfuhr aus Hongkong von Güterpositionen, die aus den Gründen NS, MT, NP (Spalte 1) oder CB kontrolliert sind',
  need_from_hong_kong_unknown:
    'Güterpositionen, die vielleicht aus den Gründen NS, MT, NP (Spalte 1) oder CB kontrolliert sind, wenn sie aus Hongkong wiederausgeführt werden',
  need_of_other_party:
    'Beteiligte, die die Ausnahme nicht nennt und von denen sie noch erforderlich sein kann',
  need_announced: 'eine Unterlage, die der Antrag ankündigte',
  document_to_obtain:
    'Beschaffen Sie die Unterlage ({document}): Vorher darf nichts geliefert werden ({citation}), und etwas wurde geliefert.',
  document_runs_out: 'Erneuern Sie die Unterlage des Antrags ({document}), bevor sie abläuft ({citation}).',
  document_to_renew:
    'Beschaffen Sie eine gültige Unterlage ({document}): Die vorliegende war abgelaufen, als etwas geliefert wurde ({citation}).',
  document_of_other_country: 'muss von der Regierung von {countries} ausgestellt sein, nicht von {country}',
  document_shows_less: 'weist {shown} {unit} aus, weniger als die {total} des Antrags',
  document_ran_out: 'lief am {validUntil} ab',
  document_of_future: 'liegt nach heute ({today})',
  document_without_applicant:
    'muss den Antragsteller nennen, als Antragsteller, Lieferanten, Auftragspartei oder als Ausführer',
  document_ends_early: 'liegt vor der Ausstellung oder Unterzeichnung ({issuedOn})',
  document_of_other_paper: 'muss eines von {papers} sein',
  document_untranslated:
    'ist in einer anderen Sprache ({language}): Eine englische Übersetzung muss dabei sein',
  statement_too_old:
    'wurde vor zu langer Zeit unterzeichnet: Ein Antrag war damit bis {lastDay} einzureichen, binnen eines Jahres nach der Unterzeichnung, oder binnen vier, wo sie einen früheren stützte (supportedBefore)',
  statement_unsigned: 'muss vom Endempfänger und vom Käufer unterzeichnet sein, die nicht derselbe sind',
  exception_not_us_government:
    'betrifft eine Behörde der Regierung der Vereinigten Staaten, nicht einer anderen',
  exception_not_foreign_government:
    'betrifft eine ausländische Regierung außer der der Volksrepublik China; bei einem Beteiligten dort, der zu einer anderen Regierung gehört, sagen Sie, zu welcher (exceptedGovernment)',
  exception_not_export: 'betrifft nur eine Ausfuhr an eine Mitgliedseinrichtung einer Hilfsorganisation',
  exception_no_commodity: 'betrifft Waren, von denen der Antrag keine hat',
  exception_not_short_supply:
    'betrifft Waren, die wegen Knappheit (SS) kontrolliert sind, was nicht alle Güterpositionen sind',
  exception_of_commodity: 'betrifft Software und Technologie; eine Güterposition ist eine Ware',
  exception_not_encryption:
    'betrifft Verschlüsselungswaren von 5A002, 5A004 und 5B002, was nicht alle Güterpositionen sind',
  exception_request_unexplained:
    'wird auf Ersuchen gewährt, aus Gründen, die in Block 24 stehen (explanation oder additionalInformation)',
  exception_grace_over:
    'gilt {days} Tage ab dem Wirksamwerden einer Änderung der Vorschriften (ruleEffectiveOn), die die Erklärung nennt',
  exception_other_consignee:
    'betrifft einen Antragsteller, der der Endempfänger ist, dieselbe Person und kein verbundenes Unternehmen, mit den verlangten Erklärungen in Block 24 (additionalInformation)',
  exception_no_firearm: 'betrifft Feuerwaffen und zugehörige Waren (0x5zz), von denen der Antrag keine hat',
  exception_of_other_document: 'betrifft andere Unterlagen: {documents}',
  document_lacks_number: 'die Nummer, oder was sie sonst bezeichnet, muss im Antrag angegeben sein',
  document_lacks_country: 'welches Land sie ausstellte',
  document_lacks_issue: 'wann sie ausgestellt wurde',
  document_lacks_last_day:
    'ihr letzter Tag oder der, bis zu dem die Güter einzuführen sind, je nachdem, welcher früher ist',
  document_lacks_signature: 'wann sie unterzeichnet wurde, vom letzten, der unterzeichnete',
  document_lacks_signer: 'wer sie unterzeichnete: der Endempfänger, der Käufer oder beide',
  document_lacks_applicant: 'ob der Antragsteller darin genannt ist',
  document_lacks_quantity:
    'die Gesamtmenge, die sie ausweist und die alle Anträge, die sie stützt, nicht übersteigen dürfen',
  document_lacks_translation: 'ob eine englische Übersetzung dabei ist',
  certificate_before_applying:
    'eine Bescheinigung, die das Einfuhrland verlangt, soll vor dem Antrag vorliegen; 15 CFR 748.9(e)(1) lässt sie folgen, und vorher darf nichts geliefert werden',
  content_applicant: 'der Name des Antragstellers, als Antragsteller, Lieferant oder Auftragspartei',
  content_all_licensed_items:
    'alle Güterpositionen des Antrags, die aus einem Grund der Liste für die VR China eine Genehmigung brauchen',
  content_seal: 'die Unterschrift eines Bediensteten des Handelsministeriums der VR China und dessen Siegel',
  content_importer_exporter: 'die Namen von Einführer und Ausführer',
  content_end_use: 'Endverwender und Endverwendung',
  content_commodity: 'Beschreibung, Menge und Wert der Ware in Dollar',
  content_importer_signed: 'Unterschrift des Einführers und ihr Tag',
  content_responsible_official:
    'die Unterschrift eines Verantwortlichen des Endempfängers und des Käufers, der sie nicht übertragen hat',
  content_title: 'der Titel dessen, der unterzeichnete',
  content_supplement_3: 'was Supplement No. 3 zu Teil 748 verlangt',
  content_applicant_address:
    'Name und Anschrift des Antragstellers, als Ausführer, Lieferant oder Auftragspartei',
  content_number: 'ihre Nummer',
  content_country: 'das Land, das sie ausstellte',
  content_issued_on: 'der Tag, an dem sie ausgestellt wurde',
  content_agency: 'die Behörde, die sie ausstellte, mit Anschrift, und wer unterzeichnete',
  content_importer: 'der Einführer, mit Anschrift, Wohnsitzland, Staatsangehörigkeit und Unterschrift',
  content_end_users: 'die Endverwender, wo sie bekannt und nicht der Einführer sind',
  content_firearms: 'die Waren mit technischer Beschreibung, und wie viele',
  content_last_day:
    'ihr letzter Tag oder der, bis zu dem die Güter einzuführen sind, je nachdem, welcher früher ist',
  content_country_of_export: 'das Ausfuhrland',
  content_all_shipped: 'alle Güterpositionen, die geliefert werden, zusammen mit weiteren solchen Unterlagen',

  // The form: releases to foreign persons
  form_release_abroad: 'Technologie oder Quellcode wird im Ausland an eine ausländische Person weitergegeben',
  form_release_authorized:
    'ob eine Ausfuhr in das Land erlaubt ist, dessen Staatsangehörigkeit oder Daueraufenthalt die Person zuletzt erwarb',
  form_release_employee_a5:
    'ob die Person fest und regulär beschäftigt ist, nur Ländern der Country Group A:5 angehört und die Weitergabe dort oder in den Vereinigten Staaten stattfindet',
  form_release_employee_other:
    'ob die Person fest und regulär beschäftigt ist und unter den Schutzmaßnahmen empfängt, die für andere Staatsangehörige gelten',
  form_no_deemed_reexport:
    'nach {paragraph} ist die Weitergabe, wie geantwortet wurde, keine fiktive Wiederausfuhr (deemed reexport): Eine Genehmigung dafür ist nicht nötig',
  form_commodity_released:
    '{eccn} ist eine Ware: Technologie und Quellcode werden weitergegeben, eine Ware wird ausgeführt',
  form_release_no_transfer:
    'eine Weitergabe an eine ausländische Person ist eine Ausfuhr oder Wiederausfuhr und keine Verbringung',
  form_person_twice: 'die Person ist schon genannt',
  form_no_person: 'ist keine natürliche Person: Was an eine Organisation geht, hat einen Empfänger',
  form_citizenship_required:
    'eine Staatsangehörigkeit ist erforderlich: Danach bestimmt sich das Land der Weitergabe',
  form_country_twice: '{country} ist schon genannt',
  form_since_future: 'liegt nach heute ({today})',
  form_no_foreign_person:
    'ist nach den Angaben Staatsbürger, Staatsangehöriger oder ständig Ansässiger der Vereinigten Staaten und keine ausländische Person: Eine Genehmigung für eine fiktive Ausfuhr (deemed export) ist nicht nötig',
  form_may_be_protected:
    'ob die Person eine protected individual ist: Eine Weitergabe an eine solche braucht keine Genehmigung für eine fiktive Ausfuhr (deemed export)',
  form_most_recent_unsaid:
    'welches von {countries} das letzte ist: seit wann die Person dort Staatsbürger oder ständig ansässig ist; für jedes kann eine Genehmigung nötig sein',
} as const;

/** What the appellant asked for, as it stands. */
const REQUESTS = {
  'not requested': 'nicht beantragt',
  requested: 'beantragt',
  granted: 'gewährt',
  denied: 'versagt',
} as const;

/** Kinds of documents that have no name of the law. */
const DOCUMENTS = {
  'firearms import certificate or permit': 'Einfuhrbescheinigung oder -genehmigung für Feuerwaffen',
  'Hong Kong import license or statement': 'Einfuhrgenehmigung Hongkongs oder Erklärung',
  'Hong Kong export license or statement': 'Ausfuhrgenehmigung Hongkongs oder Erklärung',
  specification: 'Technische Spezifikation',
  document: 'Unterlage',
} as const;

const REQUIRED = { 'a license is required': 'eine Genehmigung ist erforderlich' } as const;

/** What is named in English within a sentence. */
export const GERMAN_NAMES = {
  paper_filed_already: {
    statement: 'Begründung',
    submission: 'Eingabe',
    'hearing request': 'Antrag auf Anhörung',
    'stay request': 'Bitte um Aufschub',
    'information request': 'Auskunftsverlangen',
    'hearing granted': 'Anhörung gewährt',
    'hearing denied': 'Anhörung versagt',
    'hearing report': 'Bericht über die Anhörung',
    'stay granted': 'Aufschub gewährt',
    'stay denied': 'Aufschub versagt',
    decision: 'Entscheidung über den Widerspruch',
  },
  hearing_was: REQUESTS,
  stay_was: REQUESTS,
  document_to_obtain: DOCUMENTS,
  document_runs_out: DOCUMENTS,
  document_to_renew: DOCUMENTS,
  party_is_listed: REQUIRED,
  party_is_at_address: REQUIRED,
  support_document_required: DOCUMENTS,
  never_without_edition: {
    ccl: 'Commerce Control List',
    country_chart: 'Country Chart',
    country_groups: 'Country Groups',
    license_exceptions: 'License Exceptions',
  },
} as const;
