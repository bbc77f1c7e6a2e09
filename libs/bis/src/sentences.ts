import { catalogue } from '@ninety/platform/sentences';
import { GERMAN, GERMAN_NAMES } from './sentences.de.js';

/** What the rules of BIS say against a filing, a shipment or an amendment, and why a license or a document is needed. */
const WORDS = {
  amended_currency: "must be the license's, {currency}",
  price_must_rise: 'must raise the price',
  price_must_fall: 'must lower the price: what raises it is another amendment, or a replacement license',
  license_value_exceeded: 'would put the license above {limit}, its value with the shipping tolerance',
  amended_party_unknown: 'names no party of this supplier',
  added_before_issue: 'must be after the license was issued, {issuedOn}',
  no_such_condition: 'the license has {count} conditions',
  licensee_already: 'is the licensee already',
  no_such_item: 'the license has no item {item}',
  no_such_license_party: 'names no party of the license',
  license_expired: 'the license expired on {expiresOn}',
  appeal_decided: 'the appeal was decided on {decidedOn}',
  appeal_undecided: 'the appeal is not decided yet',
  submissions_closed:
    'submissions were taken until {until}, {days} days after the filing or the last request',
  hearing_with_appeal_alone: 'a hearing is requested when the appeal is filed, on {filedOn}',
  paper_filed_already: 'the record has its {kind} already',
  hearing_was: 'the hearing was {hearing}',
  stay_was: 'the stay was {stay}',
  quantity_not_whole: 'must be a whole number of {unit}',
  total_below_a_cent: 'must come to a cent at least',
  alert_to_judge: 'the potential match with “{name}” must be judged first (screening alert {alertId})',
  item_twice: 'item {item} stands in the shipment twice',
  quantity_exceeds_balance: '{left} {unit} are left of item {item}, not {shipped}',
  shipments_exceed_value:
    "all shipments would be worth {total}, more than {limit}, the license's value with its shipping tolerance of {tolerance} %",
  support_document_required: 'a {document} is required for {reason}: attach it, or explain',
  party_listed: 'is on a list: a license for it is another license',
  party_to_judge: 'may be on a list: judge its open alerts first',
  duplicate_pending: 'an application for the same transaction is pending already',
  duplicate_pending_as: 'an application for the same transaction is pending as {controlNumber} already',
  shipped_after_today: 'is after today ({today})',
  shipped_before_issue: 'is before the license was issued ({issuedOn})',
  address_of_other_role: 'must be the purchaser or the ultimate consignee',
  address_of_other_country: 'must stay {country}',
  wording_or_eccn: 'or eccn must be given',
  consignee_in_destination: 'must not be the country of ultimate destination',
  same_end_user: 'must be another party',
  validity_not_later: 'must be after {validUntil}',
  transferred_once: 'it was transferred on {transferredOn} and may be once',
  only_exports_transferred: 'only licenses to export are transferred',
  transferee_unknown: 'names no supplier',
  transferee_abroad: 'must be subject to the jurisdiction of the United States',
  value_below_shipped: 'would put the license below what was shipped',
  contact_required: 'a contact person is required',
  type_required: 'the type of application is required',
  one_ultimate_consignee: 'exactly one ultimate consignee is required, not {count}',
  end_use_required: 'the specific end use is required',
  item_required: 'at least one item is required',
  description_required: 'a description is required',
  item_quantity_required: 'a quantity is required',
  item_unit_required: 'a unit is required',
  unit_price_required: 'a unit price is required',
  price_or_terms_required:
    'a price is required, or the terms by which it is ascertained, in the additional information',
  no_consignee_of_release: 'at most one ultimate consignee stands beside foreign persons, not {count}',
  item_without_quantity: 'the license has no quantity of item {item}: of technology releases are recorded',
  item_does_not_add_up: 'does not add up: {quantity} × {amount} is {total} {currency}',
  one_currency: 'one currency per application, not {currencies}',
  total_does_not_add_up: 'does not add up: the items come to {amount} {currency}',
  unit_of_license: 'the license counts item {item} in {unit}',
  shipped_not_whole: 'must be a whole number of {unit}',
  shipped_currency: "must be the license's, {currency}",
  no_end_user: 'must be the ultimate consignee or an end user on the license',
  consignee_outside_unknown:
    'must be in the country of ultimate destination, which the license does not name',
  consignee_outside_destination: 'must be in the country of ultimate destination, {destination}',

  need_600_series: 'items of the 600 series, if they are 600 Series Major Defense Equipment',
  need_cameras: 'cameras of ECCN 6A003 worth more than ${above}',
  need_computers: 'computers',
  need_commodities: 'commodities worth more than ${above}',
  need_prc_unknown: 'items whose reasons for control are not given, if they need a license to the PRC',
  need_firearms:
    'firearms and ammunition of 0A501 and 0A505, or the note that the importing country asks for none',
  need_firearms_if_asked: 'firearms and related commodities, if the importing country asks for one',
  need_hong_kong: 'items controlled for NS, MT, NP (column 1) or CB reasons to Hong Kong',
  need_hong_kong_unknown: 'items to Hong Kong whose reasons for control are not given',

  owned_by_listed: 'listed parties own {percentage} % of it, directly or through others: {paths}',
  party_in_country: '{name} is in {country}',
  party_may_be_listed: '{name} may be {entry} of the {list}: judge the alert first',
  party_may_be_at_address: '{name} may be at {entry}, an address of the {list}: judge the alert first',
  party_is_at_address: '{name} is at {entry}, an address of the {list}: {consequence}',
  party_is_listed: '{name} is {entry} of the {list}: {consequence}',
  ear99_not_listed:
    'EAR99 is on no row of the Commerce Control List; end uses and end users of parts 744 and 746, which may need a license for it, were not examined',
  anti_terrorism_alone:
    'of {eccn} anti-terrorism is the only reason for control that was given; what parts 742, 744 and 746 ask for besides was not examined for {destination}',
  pairs_not_examined:
    'there are {pairs} items for a destination, and {examined} were examined: what the others need is not known',
  nothing_found_for:
    '{eccn} to {destination}: no requirement was found in what was examined, which is not to say that none exists',
  chart_decides:
    '{eccn} needs a license to {destination} where the Commerce Country Chart marks {columns}, unless an exception of part 740 applies',
  unexamined_chart: 'the Commerce Country Chart',
  unexamined_regional_stability:
    'regional stability controls beside the chart: advanced computing, semiconductor manufacturing, and others',
  unexamined_weapons: 'nuclear, missile, chemical and biological end uses',
  unexamined_us_persons: 'activities of U.S. persons',
  unexamined_military: 'military end uses and military end users that are on no list',
  unexamined_military_intelligence: 'military-intelligence end uses and end users',
  unexamined_advanced_computing:
    'supercomputers, advanced-node integrated circuits and semiconductor manufacturing equipment',
  unexamined_foreign_made: 'foreign-direct-product rules and de minimis shares',
  unexamined_embargoes: 'embargoes and special controls beyond the destinations named',
  unexamined_exceptions: 'license exceptions and what restricts them',

  item_not_loaded: '{eccn} is on no row of the Commerce Control List that is loaded',
  item_subject_to_itar:
    'the Commerce Control List says of {eccn} that its items are subject to the ITAR: the Department of State licenses them',
  item_table_in_heading:
    'the rows of {eccn} cannot be gone by: its table of license requirements stands in its heading',
  item_without_rows: '{eccn} has no row that says where a license is required',
  item_rows_blank: '{eccn} is controlled for {codes}, and no row says where a license is required',
  item_reason_without_row:
    '{eccn} is controlled for {code} too, and no row says where a license is required for it',
  item_all_destinations: '{eccn} needs a license to all destinations',
  item_chart: '{column} of the Country Chart has an X for {destination}: “{control}” ({eccn})',
  item_destination: '{eccn} needs a license to {destination} by {rule}: “{control}”',
  item_group_d5: '{destination} is in Country Group D:5: “{control}” ({eccn})',
  item_macau: '{eccn} needs a license to {destination} as to Country Group D:5: “{control}”',
  item_united_nations: '{destination} is under an arms embargo of the United Nations: “{control}” ({eccn})',
  item_but_space_station:
    '{eccn} needs a license to {destination}, unless it is for the International Space Station: “{control}”',
  item_but_approved_entities:
    '{eccn} needs a license to {destination}, unless the ultimate consignee and all end users are approved there (740 Supp. 8): “{control}”',
  item_footnote: 'footnote {footnote} of the Country Chart requires a license for {eccn} to {destination}',
  item_footnote_perhaps:
    'footnote {footnote} of the Country Chart requires a license for some items of {eccn} to {destination}: which, is not told by what is known',
  item_footnote_5: '{eccn} needs a license to {name}, which the Entity List has with footnote 5',
  item_footnote_5_perhaps:
    '{eccn} needs a license to {name} of the Entity List, footnote 5, and whether a party is this one is not judged',
  item_row_by_paragraph:
    'by {by} a license to {destination} is required for some paragraphs of {eccn}, and the paragraph is not known: “{control}”',
  item_row_by_deeper_paragraph:
    'by {by} a license to {destination} is required for some paragraphs below {eccn}.{paragraph}, and which it is is not known: “{control}”',
  item_row_in_words:
    'by {by} a license to {destination} is required for some items of {eccn}, and the paragraph alone does not tell which: “{control}”',
  item_every_paragraph:
    'whichever paragraph of {eccn} it is, one row or another requires a license to {destination}',
  item_basis_unread:
    'where {eccn} needs a license is said in words that are not read here: “{control}”, “{words}”',
  item_reexports_alone: 'of {eccn} the text asks for reexports, and this is an export',
  item_groups_unknown:
    'whether {eccn} needs a license to {destination} turns on Country Groups that are not loaded for it: “{control}”',
  item_release_unsaid:
    'whether a release to a foreign person of {destination} is meant too cannot be said from the text at hand: “{control}” ({eccn})',
  item_section_missing:
    'of {eccn} the row refers to {section}, whose text is not at hand: “{control}”, “{words}”',
  item_stays:
    'it stays in {destination}: the Country Chart is about exports and reexports, and whether this is a transfer inside the country is not said',
  item_to_united_states:
    'it goes to the United States: the Country Chart is about what leaves them, and imports are not examined',
  item_not_on_chart:
    '{destination} is not on the Country Chart that is loaded, and which country’s treatment it has is not known',
  ask_paragraph: 'Which paragraph of {eccn} is it?',
  ask_headquartered_in_d5:
    'Has a party its headquarters, or its ultimate parent company, in Macau or a destination of Country Group D:5?',
  ask_food_or_medicine: 'Is it food or medicine?',
  ask_occupied_region: 'Does it go to the Crimea, Donetsk or Luhansk regions of Ukraine?',
  ask_military_end_use_iraq: 'Is it for a military end-use?',
  ask_military_end_user_iraq: 'Is it for a military end-user?',
  dest_pointer: '{destination} has no marks on the Country Chart: “{pointer}”, which is not examined here',
  dest_cuba: 'all items need a license to Cuba',
  dest_north_korea: 'all items but food and medicine of EAR99 need a license to North Korea',
  dest_syria: 'all items but food and medicine of EAR99 need a license to Syria',
  dest_occupied_regions:
    'all items but food and medicine of EAR99, and software for personal communications over the internet, need a license to the Crimea, Donetsk and Luhansk regions of Ukraine',
  dest_russia: 'every item on the Commerce Control List needs a license to Russia and Belarus',
  dest_russia_but_civil:
    'every item on the Commerce Control List needs a license to Russia and Belarus; this one not, if it was classified under 740.17 and goes to a civil end-user of 746.8(a)(12)(ii)',
  dest_russia_lists:
    'EAR99 needs a license to Russia and Belarus where supplements 2 and 4 to 6 of part 746 list it, or as certain software; the lists are not loaded',
  dest_iran: 'items of this entry need a license to Iran',
  dest_iran_lists:
    'whether it needs a license to Iran turns on supplement 7 of part 746, which is not loaded; what the Iranian Transactions Regulations prohibit is prohibited besides',
  dest_iraq:
    'items controlled for NS, MT, NP, CW, CB, RS, CC, EI, SI, SL or UN reasons need a license to Iraq',
  dest_iraq_named: 'items of this entry need a license to Iraq for regional stability reasons',
  dest_iraq_perhaps:
    'some items of this entry are controlled for reasons that require a license to Iraq: whether this one is, is not told by what is known',
  dest_iraq_military: 'any item needs a license to Iraq for a military end-use or end-user',
  unexamined_oil_projects:
    'whether {eccn} is used for oil or gas in deepwater, Arctic offshore locations or shale formations of Russia or Belarus',
  unexamined_footnote_5: 'whether {eccn} goes to an entity that the Entity List has with footnote 5',
  never_classification: 'whether the item is classified rightly',
  never_subject: 'whether the item is subject to the EAR',
  never_denial_orders: 'denial orders, as far as no party was screened against them',
  never_us_persons: 'what a person of the United States may not support',
  never_transit: 'countries that the item passes through, and where it is unladen',
  never_conduct: 'orders and conditions of earlier licenses, and knowledge of a violation',
  never_informed: 'letters by which BIS told somebody that a license is required',
  never_part_742:
    'the sections of part 742 on chemical and biological weapons, nuclear nonproliferation, crime control, firearms, encryption and anti-terrorism beyond what the Commerce Control List repeats',
  never_part_746: 'amendments to part 746 after January 2025',
  never_lists_of_part_746:
    'the lists of part 746: oil and gas, industrial and chemical goods, and what goes to Iran, by tariff number',
  never_short_supply: 'short supply controls',
  never_other_agencies:
    'what other agencies require, such as OFAC and the Directorate of Defense Trade Controls',
  never_without_edition: 'no edition of {kind} is loaded for {on}',

  // Determination: parties. 15 CFR 736.2(b)(4), 744.8, 744.11, 744.15, 744.21
  parties_unnamed: 'no party was named: who buys, receives and uses it was not looked at',
  party_not_screened: '{name} was not screened against the lists',
  owners_unknown: 'whether listed parties own half of {name} or more was not told',
  party_is_listed_without_extent:
    '{name} is {entry} of the {list}: a license is required to the extent that its entry says, which the loaded list does not tell',
  party_is_military_end_user: '{name} is {entry} of the {list}, a military end user',
  military_end_user_other_item:
    '{name} is {entry} of the Military End User List, which asks for a license for the items of Supplement No. 2 to part 744; {eccn} is none of them',
  party_is_blocked_by_program:
    '{name} is {entry} of the SDN List under [{program}]: a license of BIS is required unless OFAC authorizes the transaction',
  party_is_blocked_without_program:
    '{name} is {entry} of the SDN List: nothing may be done without an authorization of OFAC, and a license of BIS is required under the programs of 744.8(a)(1); the loaded list does not tell the program',
  party_is_blocked:
    '{name} is {entry} of the SDN List under none of the programs of 744.8(a)(1): whether OFAC authorizes the transaction is OFAC’s to say',
  party_is_denied:
    '{name} is {entry} of the Denied Persons List: what its order prohibits nobody may do, and no license or exception is a way around it',
  party_unverified:
    '{name} is {entry} of the Unverified List: no exception may be used, and a UVL statement is needed before an export that needs no license',
  party_noted: '{name} is {entry} of the {list}, which asks for no license by itself: {meaning}',
  party_may_be_noted: '{name} may be {entry} of the {list}, which asks for no license by itself: {meaning}',
  party_owned_by_listed:
    'listed parties own {percent} % of {name} or more: it needs a license as its owners do',
  party_in_sanctioned_country:
    '{name} is in {country}: whether the item goes on to there from {destination} decides',
  party_in_transit:
    '{name} is in {country}, where what passes through is not to be unladen without the license that an export to there would need',
  party_elsewhere:
    '{name} is in {country}, not in {destination}: an item that goes on to there is exported to there',
  ask_oil_or_gas:
    'Will it be used in exploration for, or production of, oil or gas in Russian deepwater, Arctic offshore locations or shale formations, or can that not be told?',

  // Determination: end uses and end users. 15 CFR part 744
  groups_unknown: 'the loaded Country Groups have no row for {country}: what goes by them cannot be said',
  end_use_not_read: 'the end use was not read, but stands here for whoever answers the questions: {endUse}',
  unexamined_weapons_elsewhere:
    'whether it is for rockets or unmanned aircraft that deliver chemical, biological or nuclear weapons, or for chemical or biological weapons, anywhere in the world',
  unexamined_circuit_design:
    'whether it is design software (ECAD, TCAD) or technology for advanced-node integrated circuits that will be made in Macau or a country of D:5',
  circuit_design_end_use:
    'it may be design software (ECAD, TCAD) or technology for advanced-node integrated circuits that will be made in Macau or a country of D:5',
  unexamined_nuclear_propulsion: 'whether it is technology for a foreign maritime nuclear propulsion project',
  unexamined_vessels_and_aircraft: 'whether it goes to, or is for the use of, a foreign vessel or aircraft',
  nuclear_end_use:
    'it will be used in nuclear explosive, unsafeguarded nuclear or certain nuclear fuel cycle activities',
  missile_end_use: 'it will be used for rocket systems or unmanned aerial vehicles',
  chemical_end_use:
    'it will be used for chemical or biological weapons, or for a plant that makes their precursors',
  us_person_support:
    'a U.S. person supports weapons of mass destruction, a military-intelligence end use or end user, or advanced integrated circuits in Macau or a country of D:5',
  camera_military_end_user: 'the camera, or what holds one, is for a military end user',
  camera_military_commodity:
    'the camera, or what holds one, will be incorporated into a military commodity of 0A919',
  microprocessor_military:
    'the microprocessor, or its software or technology, is for a military end use or end user',
  military_end_use: 'it is intended, entirely or in part, for a military end use',
  military_end_user: 'it is intended, entirely or in part, for a military end user',
  military_intelligence:
    'it is intended, entirely or in part, for a military-intelligence end use or end user',
  military_intelligence_elsewhere:
    'a military-intelligence end user there needs a license if it is one of those that 744.22(f)(2) names, of the countries of that section',
  supercomputer_end_use:
    'it is for a supercomputer that is in, or goes to, Macau or a country of D:5, or for what will be used in one',
  advanced_node_end_use:
    'it will be used to develop or produce integrated circuits at a facility in Macau or a country of D:5 that produces advanced-node integrated circuits',
  unknown_node_end_use:
    'it will be used to develop or produce integrated circuits at a facility in Macau or a country of D:5, and whether that produces advanced-node ones is not known',
  headquartered_in_d5:
    'it is for an entity whose headquarters, or whose ultimate parent’s, are in Macau or a country of D:5',
  technology_of_d5:
    'it may be technology that an entity of Macau or a country of D:5 developed for the production of advanced computing items',
  semiconductor_equipment:
    'it is for the development or production of semiconductor manufacturing equipment, or of parts of it, in Macau or a country of D:5',
  semiconductor_equipment_elsewhere:
    'it is for the development or production of semiconductor manufacturing equipment, or of parts of it, by an entity whose headquarters, or whose ultimate parent’s, are in Macau or a country of D:5',
  ask_weapons:
    'Is it known that it will be used for nuclear explosives, nuclear fuel cycle facilities, rockets, unmanned aerial vehicles, or chemical or biological weapons or their precursors?',
  ask_us_person:
    'Does a U.S. person ship, arrange, service or otherwise support it, for weapons of mass destruction, military intelligence, or the production of advanced integrated circuits?',
  ask_military_end_use:
    'Is it, or a part of it, intended for a military end use: to be built into military items, or to help operate, install, maintain, repair, develop or produce them?',
  ask_military_end_user:
    'Is it, or a part of it, intended for a military end user: armed services, national guard or police, government intelligence, or anybody whose work supports military end uses?',
  ask_military_intelligence:
    'Is it, or a part of it, intended for an intelligence or reconnaissance organization of armed services or national guard, or to support one?',
  ask_supercomputer: 'Will it be used in, or to make or maintain, a supercomputer, or what goes into one?',
  ask_integrated_circuit_fab:
    'Will it be used to develop or produce integrated circuits at a facility that produces them? If so, and nobody knows whether those are advanced-node, a license is required.',
  ask_advanced_node_fab:
    'Will it be used to develop or produce integrated circuits at a facility that produces advanced-node ones, or, of design software and technology, to design such circuits?',
  ask_semiconductor_equipment:
    'Is it for the development or production of semiconductor manufacturing equipment, or of components, assemblies or accessories of it?',

  // Determination: items made abroad. 15 CFR 734.4, 734.9
  may_be_foreign_made:
    'it may have been made outside the United States: then what is in it, and what it was made with, decide whether the EAR reach it',
  ask_foreign_made: 'Was it made outside the United States?',
  may_exceed_de_minimis:
    'it was made abroad, and may contain more than {percent} % of controlled U.S.-origin content, or what has no such level',
  ask_de_minimis:
    'Is controlled U.S.-origin content more than {percent} % of its value, or does it contain what has no de minimis level?',
  may_be_direct_product:
    'it was made abroad, and may be the direct product of technology or software that is subject to the EAR',
  ask_direct_product:
    'Is it the direct product of U.S.-origin or other technology or software that is subject to the EAR, or of a plant, or a major component of one, that is?',
  subject_though_foreign_made:
    'it was made abroad and is taken to be subject to the EAR as it was answered; the calculation of its U.S. content, and what the plant is made with, were not examined',
  not_subject_as_answered:
    'as far as was answered it was made abroad, its U.S. content is not above {percent} %, and no direct-product rule reaches it: then it is not subject to the EAR, and parts 742, 744 and 746 were not examined; 734.3, the calculation, and what OFAC or another country asks were not either',
  not_subject_by_content:
    'as far as was answered it was made abroad, its U.S. content of {content} % is not above {percent} %, and no direct-product rule reaches it: then it is not subject to the EAR, and parts 742, 744 and 746 were not examined; 734.3, the calculation, and what OFAC or another country asks were not either',

  // Determination: exceptions. 15 CFR part 740
  in_country_group: '{country} is in Country Group {group}',
  not_in_country_group: '{country} is not a destination of the exception, which is for Country Group {group}',
  entry_names: '{eccn} names it: {words}',
  entry_says: '{eccn} says of it, which has to be read: {words}',
  entry_excludes: '{eccn} does not give it to this item: {words}',
  national_security_alone: 'national security is the only reason for which a license is required',
  not_national_security_alone: 'a license is required for more than national security: {rule}',
  perhaps_not_national_security_alone:
    'whether a license is required for more than national security cannot be said: {rule}',
  exception_reports: 'some of its exports have to be reported',
  exception_unread: 'the conditions of section {section} were not examined',
  exception_left_in_part: 'for {country}, part 746 leaves the paragraphs of it that it names',
  exception_overcomes_not: 'it does not overcome {rule}',
  exception_may_not_overcome: 'whether {rule} applies too cannot be said, and it does not overcome that',
  exception_not_enforced: 'its rule is recorded as not in force as it stands: {text}',
  lvs_within: '{value} US dollars are not more than the {amount} of the entry',
  lvs_exceeded: '{value} US dollars are more than the {amount} of the entry',
  lvs_value_unknown: 'the net value of what the order holds of this entry may not exceed {amount} US dollars',
  lvs_orders:
    'the order is not split or structured to stay within the amount, and the year’s exports of the entry to the same consignee within twelve times that',
  lvs_encryption_spares: 'components and spare parts support a commodity that was authorized before',
  tsr_assurance: 'the consignee has given the written assurance',
  spp_ear99: 'it is EAR99, and goes to Syria',
  spp_listed: 'it is for items designated EAR99',
  spp_blocked_persons:
    'no license is required by part 744, nor for a blocked person without OFAC’s authorization',
  enc_items: '{eccn} is an entry of the exception, and {country} is in none of Country Groups E:1 and E:2',
  enc_barred: '{country} is in Country Group E:1 or E:2',
  enc_classification: 'the item was classified, or self-classified, and reported, as its paragraph asks',
  enc_users: 'the end users and end uses are those of its paragraph, which tells governments from others',
  sta_reasons: 'the reasons for which a license is required are among NS, CB, NP, RS, CC and SI',
  sta_other_reason: 'it does not address {rule}',
  sta_perhaps_other_reason: 'whether {rule} applies too cannot be said, and it may not address that',
  sta_missile:
    'what is controlled for missile technology reasons is excluded, but for certain unmanned aircraft',
  sta_unmanned:
    'of what is controlled for missile technology reasons it is for unmanned aircraft that cannot carry 500 kg over 300 km',
  sta_reason_excluded: 'what is controlled for {reason} reasons is excluded',
  sta_item_excluded: '{eccn} is excluded there, or this paragraph of it',
  sta_in_part: 'a part of the entry is excluded, which its words tell apart',
  sta_600_series:
    'the parties were approved on a license before, and the ultimate end user is one of those of A:5 or the United States',
  sta_consignee:
    'the consignee was told the number, has given the prior consignee statement, and is notified with each shipment',
  gov_agency:
    'it is made by or consigned to an agency of the U.S. Government for its official use, or for personal use of its personnel',
  gov_cooperating:
    'it is consigned to and for the official use of an agency of a cooperating government or of NATO, and none of the excluded items',
  tmp_temporary:
    'it is for temporary use abroad under one of the paragraphs, and no order to acquire it was received',
  tmp_beta: 'it is a tool of trade, goes to or with a U.S. person’s employee, or is beta test software',
  rpl_replacement:
    'it replaces a part one for one, or goes back or out after servicing, for what was lawfully exported',
  rpl_military_series: 'items of the 600 series and 9x515 do not go to Country Group D:5 under it',
  restricted_interception:
    'it is for surreptitious interception: only for the official use of the U.S. Government',
  restricted_crime_control:
    'it is controlled for crime control, and goes to none of Australia, India, Japan, New Zealand and the members of NATO',
  restricted_missile:
    'it is controlled for missile technology reasons, for which only some exceptions are there',
  restricted_missile_craft:
    'it is controlled for missile technology reasons and goes to Country Group D:4 or D:5: only as a part of craft and vehicles, or as a replacement',
  restricted_missile_concern:
    'it is controlled for missile technology reasons and goes to Country Group D:4 or D:5',
  restricted_detectors: 'it may be technology for certain detectors or image intensifiers',
  restricted_explosives_detection:
    'it detects explosives or concealed objects, for which only some exceptions are there',
  restricted_semiconductor:
    'it is semiconductor manufacturing equipment, software or technology, and goes to Macau or Country Group D:5',
  restricted_advanced_computing:
    'it is an advanced computing item, and goes to Country Group D:1, D:4 or D:5, or to an entity headquartered in Macau or a country of D:5',
  restricted_sanctions: 'of where it goes, part 746 leaves only some exceptions',
  restricted_firearms_convention: 'a license is required by 742.11',
  restricted_military_commodity: 'it is a military commodity of 0A919',
  restricted_military_series:
    'it is of the 600 series or 9x515, and goes to or comes from Country Group D:5 or Hong Kong',
  restricted_missile_sta: 'it is of the 600 series or 9x515, and controlled for missile technology reasons',
  restricted_military_technology:
    'it is software or technology of the 600 series for which only GOV is there',
  restricted_600_series: 'it is of the 600 series, for which only some exceptions are there',
  restricted_emerging: 'it is of the 0x521 series',
  restricted_major_defense:
    'it may be 600 Series Major Defense Equipment of a value above which there is no exception',
  restricted_unverified: 'a party is on the Unverified List, or may be',
  restricted_hong_kong: 'an import license of Hong Kong, or a statement that none is required, was received',
  restricted_from_hong_kong:
    'an export license of Hong Kong, or a statement that none is required, was received',
  restricted_firearms_with_defense_articles: 'it may be a firearm exported with defense articles',
  restricted_implemented_controls:
    'whether it is eligible for IEC there was not examined: then only some exceptions are there',
  restricted_firearms_contract:
    'it is a semi-automatic firearm under a contract of 4,000,000 US dollars or more',
  restricted_pakistan:
    'it is one of the items that are controlled for Pakistan, for which only some exceptions are there',
  restricted_emirates:
    'the ultimate consignee and every end user are entities of the United Arab Emirates approved for it',
  // Releases under a license
  released_after_today: 'is after today ({today})',
  released_before_issue: 'is before the license was issued ({issuedOn})',
  released_after_expiry: 'is after the last day of the license ({expiresOn})',
  release_to_another: 'names nobody to whom the license lets technology or source code be released',
  released_item_twice: 'item {item} stands in the release twice',
  // The form: conditions, and Supplement No. 2
  form_of_every_application: 'every application has it',
  form_special_purpose: 'words stand there where Supplement No. 2 or the applicant has any',
  form_item_of: 'an item is of {eccns}',
  form_no_item_of: 'no item is of {eccns}',
  form_to_group: 'it goes to a country of Country Group {groups}',
  form_not_to_group: 'it goes to no country of Country Group {groups}',
  form_to_country: 'it goes to {countries}',
  form_not_to_country: 'it goes to none of {countries}',
  form_enter_words: 'words that stand in Block {block}',
  form_answer_required: '{requirement} asks: {asks}',
  form_is_intercepting: 'it is for communications intercepting devices, for which 742.13 requires a license',
  form_is_not_intercepting: 'no item is a communications intercepting device, and the applicant names none',
  form_leave_blank: 'Block {block} is left blank',
  form_enter_zero: 'the digit 0 in Block {block}',
  form_has_answer: '{requirement} is answered',
  form_has_no_answer: '{requirement} is not answered',
  form_answered_twice: '{requirement} is answered already: one answer to each, of each item',
  form_answer_not_asked: '{requirement} is not asked of this application now: the answer is kept',
  form_answer_no_such_item: 'the application has no item {item}, counted from 0',
  form_requirement_unknown: '{requirement} is no requirement of the form',
  form_not_known: 'what the application says does not tell it',
  form_no_items: 'the application names no item yet',
  form_one_item: 'the application is of one item',
  form_several_items: 'the application is of several items',
  form_which_item: 'which of the items it is, the application does not say',
  form_paragraph_not_given: 'whether an item is of {eccns}: its ECCN is given without the paragraph',
  form_600_series: 'an item is of the 600 series',
  form_no_600_series: 'no item is of the 600 series',
  form_600_series_or_9x515: 'an item is of 9x515 or the 600 series',
  form_no_600_series_or_9x515: 'no item is of 9x515 or the 600 series',
  form_controlled_for: 'an item is controlled for {reason} reasons',
  form_not_controlled_for: 'no item is controlled for {reason} reasons',
  form_reasons_not_given: 'whether an item is controlled for {reason} reasons: they are not given',
  form_technology: 'an item is technology',
  form_no_technology: 'no item is technology',
  form_technology_not_known: 'whether an item is technology: EAR99 does not tell',
  form_type_not_given: 'whether it is an export, a reexport or a transfer is not given yet',
  form_export: 'it is an export',
  form_no_export: 'it is no export',
  form_reexport: 'it is a reexport',
  form_no_reexport: 'it is no reexport',
  form_transfer: 'it is a transfer in-country',
  form_no_transfer: 'it is no transfer in-country',
  form_destination_not_known:
    'who receives the items, or which Country Groups their countries are in, is not known',
  form_to_outside_groups: 'it goes to a country that is in none of Country Groups {groups}',
  form_to_groups_alone: 'it goes to countries of Country Groups {groups} alone',
  form_to_several_countries: 'it goes to several countries',
  form_to_one_country: 'it goes to one country',
  form_circumstances_not_said: 'what kind of transaction it is, the applicant has not said yet',
  form_reserved: 'the paragraph is reserved',
  form_r_classification:
    'it is no request to classify encryption, which is filed as a classification request and not as an application for a license',
  form_transfer_between:
    'a transfer in-country has its original and its new ultimate consignee in one country, not in {countries}',
  form_is_chemicals: 'the applicant says that it is of chemicals, medicinals or pharmaceuticals',
  form_is_not_chemicals: 'no item is an entry of chemicals, and the applicant names none',
  form_is_computer_in_equipment: 'the applicant says that an item contains a computer',
  form_is_not_computer_in_equipment: 'no item is a computer, and the applicant names none that contains one',
  form_is_computer_upgrade: 'the applicant says that it is to upgrade a computer installation',
  form_is_not_computer_upgrade: 'the applicant names no upgrade of a computer installation',
  form_is_high_performance_computer:
    'the applicant says that it is of a high performance computer, or of parts to upgrade one',
  form_is_not_high_performance_computer: 'the applicant names no high performance computer',
  form_is_computer_tier_3: 'the applicant says that a destination is in Computer Tier 3 (740.7(c)(1))',
  form_is_not_computer_tier_3:
    'it does not go to Cuba, Iran, North Korea or Syria, and the applicant names no destination in Computer Tier 3 (740.7(c)(1))',
  form_is_us_person_support:
    'the applicant says that it is support by a U.S. person that needs a license under 744.6',
  form_is_not_us_person_support: 'the applicant names no support by a U.S. person',
  form_is_intransit_through_us:
    'the applicant says that items pass the United States intransit, and License Exception TMP does not serve',
  form_is_not_intransit_through_us:
    'the applicant says of no item that it passes the United States intransit',
  form_is_intransit_consignee_unknown:
    'the applicant says that it is asked for under General Prohibition Eight, and the intermediate consignee is unknown',
  form_is_not_intransit_consignee_unknown:
    'the applicant says of no intermediate consignee that it is unknown',
  form_is_nuclear_end_use: 'the applicant says that an item is for a nuclear end use',
  form_is_not_nuclear_end_use: 'the applicant names no nuclear end use',
  form_is_numerical_control_device:
    'the applicant says that it is of a numerical control device or a motion control board',
  form_is_not_numerical_control_device:
    'the applicant names no numerical control device or motion control board',
  form_is_numerically_controlled_machine:
    'the applicant says that it is of a numerically controlled machine tool or a dimensional inspection machine',
  form_is_not_numerically_controlled_machine:
    'no item is an entry of such machines, and the applicant names none',
  form_is_incorporated_abroad_export:
    'the applicant says that what is exported is incorporated abroad into products for third countries',
  form_is_not_incorporated_abroad_export:
    'the applicant names nothing that is exported to be incorporated abroad',
  form_is_incorporated_abroad_reexport:
    'the applicant says that it is of foreign-made products with parts from the United States in them',
  form_is_not_incorporated_abroad_reexport:
    'the applicant names no foreign-made product with parts from the United States in it',
  form_is_various_consignees: 'the applicant asks for several countries or consignees',
  form_is_not_various_consignees: 'the applicant asks for one country and consignee',
  form_several_consignees: 'several ultimate consignees are named',
  form_is_vessel_under_construction: 'the applicant says that it is for a vessel under construction',
  form_is_not_vessel_under_construction: 'the applicant names no vessel under construction',
  form_is_aircraft_under_construction: 'the applicant says that it is for an aircraft under construction',
  form_is_not_aircraft_under_construction: 'the applicant names no aircraft under construction',
  form_is_operating_vessel_or_aircraft: 'the applicant says that it is for an operating vessel or aircraft',
  form_is_not_operating_vessel_or_aircraft: 'the applicant names no operating vessel or aircraft',
  form_is_rs_column_1: 'the applicant says that an item is subject to RS Column 1',
  form_is_not_rs_column_1: 'the applicant names no item that is subject to RS Column 1',
  form_is_government_designated_person:
    'the applicant says that it is for a person whom a government end user designated under a contract',
  form_is_not_government_designated_person:
    'the applicant names nobody whom a government end user designated',
  form_is_reexport_to_third_destination:
    'the applicant knows that it will be reexported to a third destination that needs approval too',
  form_is_not_reexport_to_third_destination: 'the applicant names no reexport to a third destination',
  form_is_maritime_nuclear_propulsion:
    'the applicant says that the technology relates to maritime nuclear propulsion plants',
  form_is_not_maritime_nuclear_propulsion:
    'the applicant says of no technology that it relates to maritime nuclear propulsion plants',
  form_is_temporary: 'the applicant says that it is temporary, and License Exception TMP does not serve',
  form_is_not_temporary: 'the applicant does not say that it is temporary',
  form_is_to_non_state_party:
    'the applicant says that a destination is no State Party to the Chemical Weapons Convention (745, Supp. 2)',
  form_is_not_to_non_state_party:
    'the applicant says of no destination that it is no State Party to the Chemical Weapons Convention (745, Supp. 2)',
  form_is_temporary_sojourn: 'the applicant says that an aircraft or a vessel travels on a temporary sojourn',
  form_is_not_temporary_sojourn: 'the applicant names no aircraft or vessel on a temporary sojourn',
  form_is_sta_eligibility_request: 'the applicant asks for eligibility for License Exception STA',
  form_is_not_sta_eligibility_request:
    'the applicant does not ask for eligibility for License Exception STA, which is another kind of request',
  form_is_previously_licensed_under_itar:
    'the applicant says that the transaction is equivalent to one approved under the ITAR',
  form_is_not_previously_licensed_under_itar: 'the applicant names no approval under the ITAR',
  form_is_satellite_launch: 'the applicant says that it is for a launch in or by another country',
  form_is_not_satellite_launch: 'the applicant names no launch',
  form_is_launch_by_nato_or_major_ally:
    'the applicant says that the country is a member of NATO or a major non-NATO ally',
  form_is_not_launch_by_nato_or_major_ally:
    'the applicant does not say that the country is a member of NATO or a major non-NATO ally',
  form_is_firearms_temporarily_in_us:
    'the applicant says that the firearms will be temporarily in the United States, and shotguns are shorter than 18 inches in the barrel',
  form_is_not_firearms_temporarily_in_us:
    'the applicant says of no firearm that it will be temporarily in the United States',
  form_is_major_defense_equipment:
    'the applicant says that it is of 600 Series Major Defense Equipment that Congress is notified of (743.5)',
  form_is_not_major_defense_equipment: 'the applicant names no 600 Series Major Defense Equipment',
  form_is_affiliates_rule: 'the applicant says that listed parties own half of a party or more',
  form_is_not_affiliates_rule: 'the applicant names no party that listed parties own to half or more',
  form_is_affiliates_ownership_unknown:
    'the applicant says that how much listed parties own of a party cannot be determined',
  form_is_not_affiliates_ownership_unknown:
    'the applicant names no party of which listed parties own what cannot be determined',
  form_is_ai_case_by_case: 'the applicant asks for the review case by case of 742.6(b)(10)(iii)(A)(1)',
  form_is_not_ai_case_by_case:
    'the applicant does not ask for the review case by case: denial is presumed (742.6(b)(10)(iii)(A)(1))',
  form_is_service_parts: 'the applicant says that they are parts to service what was exported before',
  form_is_not_service_parts:
    'the applicant does not say that they are parts to service what was exported before',
  lack_service_parts:
    'The statement serves in place of a PRC End-User Statement only for parts that service what was exported before: say whether they do.',
  form_is_infrastructure_as_a_service:
    'the applicant says that the ultimate consignee or an end user provides Infrastructure-as-a-Service',
  form_is_not_infrastructure_as_a_service:
    'the applicant says of no ultimate consignee or end user that it provides Infrastructure-as-a-Service',
  form_a_composition:
    'the grade, form, concentration, mixtures or ingredients, as far as the item cannot be identified without',
  form_a_cas: 'the C.A.S. numbers, if there are any',
  form_chemicals_not_known: 'the entry has chemicals among other things',
  form_b_name: 'the name of the communications intercepting device',
  form_category_4: 'an item is of Category 4',
  form_no_category_4: 'no item is of Category 4',
  form_category_5_not_known: 'whether Category 5 controls the item too',
  form_no_computer: 'no item is a computer of Category 4',
  form_computer_not_known: 'whether an item of Category 4 is a computer, its ECCN does not tell',
  form_performance_not_known: 'whether the computer is a high performance computer',
  form_allocation_not_known: 'whether an allocation of TPP by country applies to the countries',
  form_c_category_5: 'what Category 5 controls as well is filed under Category 5: say why it is not',
  form_c_app:
    'the Adjusted Peak Performance in weighted TeraFLOPS, or that the principal function is telecommunications',
  form_c_specifications: 'technical specifications and product brochures that bear out the data given',
  form_c_safeguard_plan: 'a security safeguard plan, signed by the end user',
  form_c_purchase_order: 'a purchase order or an equivalent contract; it may depend on the license',
  form_c_tpp: 'the aggregate TPP of the item: that of each integrated circuit, added up',
  form_c_one_country: 'a license is asked for each country that has an allocation: say why there are several',
  form_c_tpp_explanation: 'how the TPP was calculated',
  form_d_activities: 'what the U.S. person does',
  form_d_eccn: 'the ECCN of the technology or item; EAR99 where it is unknown',
  form_d_explanation: 'a complete explanation of the activity',
  form_e_consignor: 'name and address of the foreign consignor who shipped the items to the United States',
  form_e_origin: 'where the shipment comes from',
  form_e_evidence:
    'evidence that the exporting country approves of the destination, such as a Transit Authorization Certificate, if there is any',
  form_e_support: 'the support documents that 748.9 asks for the country of ultimate destination, if any',
  form_f_country: 'the country of unlading or transit',
  form_g_statement:
    "the end user's signed statement, had before filing: no use in an activity of 744.2(a), of replicas neither, and no reexport without authorization of BIS",
  form_g_locations: 'where the items will be used: the installations, establishments or sites, if known',
  form_g_features:
    'features of design, or modifications, for the nuclear activities of 744.2(a), if there are any',
  form_g_knowledge: 'on what it is based that the items are intended for a purpose of 744.2',
  form_g_uses: 'the specific end uses of the items there, if possible',
  form_numerical_control_not_known:
    'whether an item is a numerical control device or a motion control board, its ECCN does not tell',
  form_machine_not_known: 'whether an item is such a machine, its ECCN does not tell',
  form_kind_of_machine_not_known: 'what kind of machine tool it is, its ECCN does not tell',
  form_h_control_model: 'make and model number of the control unit',
  form_h_control_configuration:
    'description and internal configuration of the device; of a computer with motion control boards, its make and model number too',
  form_h_control_connection:
    'how a computer will be connected to the control unit for on-line processing of CAD data, and its make and model',
  form_h_control_axes:
    'how many axes it controls simultaneously in contouring, and the type of interpolation',
  form_h_control_increment: 'the minimum programmable increment',
  form_h_control_software:
    'an itemized list of the software and firmware supplied with it, with a description',
  form_h_control_real_time: 'what it can do in real time processing, and in receiving computer-aided designs',
  form_h_control_upgrade: 'whether it takes boards or software that would raise it above the levels of 2B001',
  form_h_control_downgraded: 'whether it has been downgraded, and can be upgraded in future',
  form_h_machine_model: 'name and model number of the machine',
  form_h_machine_type: 'the type of equipment',
  form_h_machine_axes:
    'the linear and rotary axes that can be controlled simultaneously in contouring, whatever its control unit can',
  form_h_machine_workpiece: 'of a cylindrical grinding machine, the maximum workpiece diameter',
  form_h_machine_camming:
    'of a turning machine, the camming of the spindle axis in one revolution, and how it is measured',
  form_h_machine_run_out: 'the run out of the spindle axis in one revolution, and how it is measured',
  form_h_machine_accuracy: 'the overall positioning accuracy in each axis, and how it is measured',
  form_h_machine_slides: 'results of the slide motion test',
  form_technology_with_it_not_known: 'whether technology goes with the shipment',
  form_i_commodities: 'a general description of the commodities that will be manufactured',
  form_i_typical_end_use: 'their typical end use',
  form_i_markets: 'the countries where they will be marketed; Country Groups or areas serve as well',
  form_i_receiver: 'who will receive the foreign-made product',
  form_i_countries: 'the countries, Country Groups or areas that are asked for',
  form_i_exporter: 'who will export the foreign-made product',
  form_i_activity: 'what the ultimate consignee does',
  form_i_product_end_use:
    'the end use of the foreign-made product, with the final configuration of a larger system; or that it is unknown, and what the end user does',
  form_i_quantity: 'the quantity of the foreign-made product, or that it is unknown',
  form_i_product: 'the foreign-made product: type and model or part number',
  form_i_brochures: 'brochures or specifications, if there are any',
  form_i_unit_value: 'the unit value of the foreign-made product in U.S. dollars',
  form_i_us_content: 'the content from the United States, with its ECCNs',
  form_i_us_content_value: 'the value of that content in U.S. dollars',
  form_i_basis: 'what the stated values are based on',
  form_i_foreign_parts:
    'how much of the value is of foreign parts and materials, and how much of labor and overhead, as far as possible',
  form_i_range: 'the least and the most content from the United States, where it varies',
  form_i_spare_parts:
    'spare parts from the United States that are reexported with the product beyond what 740.10 allows',
  form_i_waiver:
    'a request to waive a written assurance, if the product is the direct product of technology under one',
  form_i_technology: 'the type of technology that goes with the shipment, and how it will be used',
  form_j_shipyard: 'name and address of the shipyard',
  form_j_length: 'of a vessel under 12 metres, its length',
  form_j_hull: 'hull number and name of the vessel, of 12 metres or more',
  form_j_vessel_type: 'the type of vessel',
  form_j_vessel_owner: 'name, business address and nationality of the owner',
  form_j_registry: 'the country of registry, or the one intended',
  form_j_plant: 'name and address of the plant',
  form_j_aircraft_type: 'type and model number of the aircraft',
  form_j_aircraft_owner: 'name, business address and nationality of the prospective owner',
  form_j_owner: 'the name of the owner',
  form_j_vessel_name: 'the name of the vessel, if it is one',
  form_j_port: 'the port or point where the items will be taken aboard',
  form_j_uncertain:
    'that where the items are taken aboard is uncertain, and is in no country of Country Group D:1 or E:2',
  form_j_hull_of_vessel: 'of a vessel of 12 metres or more, its hull number',
  form_j_type: 'the type of the vessel, or type and model number of the aircraft',
  form_rs_column_not_known: "which column of the chart the item's RS control is of, its reason does not tell",
  form_k_specifications: 'full technical specifications',
  form_k_statement:
    'the statement of the government end user that the person is designated, signed by a responsible official',
  form_k_contract_number:
    "in the statement: the DHS contract or agreement number, the end user's name and complete address, a point of contact",
  form_k_contract:
    'in the statement: a brief description of the contract, with the DHS project and its outcome',
  form_k_certification: 'in the statement: the certification of the responsible official',
  form_l_country: 'the country to which it will be reexported',
  form_m_vision: 'whether the robot has a vision system; its make, type and model number',
  form_m_explosives:
    'whether it is specially designed for safety standards of explosive munitions environments',
  form_m_outdoors:
    'whether it is specially designed for outdoor use, and meets military specifications for that',
  form_m_pulse: 'whether it is specially designed for an electro-magnetic pulse environment',
  form_m_radiation:
    'whether it is radiation-hardened beyond normal industrial radiation, and its rating in grays (Silicon)',
  form_m_sensors:
    'how it uses sensors, image processing or scene analysis to make or change its program or data',
  form_m_nuclear: 'how it may be used in the nuclear industry or manufacturing',
  form_m_controllers:
    'whether controllers, end-effectors or software are specially designed for robots of 2B007, and why',
  form_n_part_754: 'what part 754, which was not examined, asks of the application',
  form_o_statement: 'a general statement that specifies the technology, such as blueprints or manuals',
  form_o_letter: 'a comprehensive letter of explanation',
  form_o_parties: 'in the letter: all parties to the transaction',
  form_o_location: 'in the letter: the exact project location where the technology will be used',
  form_o_type: 'in the letter: the type of technology',
  form_o_form: 'in the letter: the form of the export or reexport',
  form_o_uses: 'in the letter: what the data will be used for',
  form_o_scope: 'in the letter: the technical scope, by process, product, size and output capacity',
  form_o_availability: 'in the letter: comparable foreign technology that is available',
  form_o_assurance:
    "the ultimate consignee's letter that it will not reexport the technology, nor export its direct product to Country Groups D:1, E:1 or E:2, without authorization",
  form_o_no_assurance: 'why that letter could not be obtained',
  form_o_project: 'the foreign project that the technology is for',
  form_o_services: 'the scope of the services, with all the design data that will be disclosed',
  form_o_personnel:
    'names, addresses and titles of all personnel who will discuss or disclose the technology',
  form_o_dates: 'from when until when the technology will be discussed or disclosed',
  form_o_reports: 'the proposed schedule of reports to BIS',
  form_o_naval_certification:
    'that nothing of U.S. naval nuclear propulsion plants is disclosed, and reports are furnished',
  form_o_steps: 'the steps that assure that personnel will not discuss or disclose it',
  form_o_importer_assurance: "the foreign importer's written statement of assurance, as in (o)(3)(i)",
  form_p_purpose: 'for what purpose, such as demonstration, testing or exhibition',
  form_p_certification: 'that the items are returned when the purpose has ended, within a year',
  form_q_certificate: "the consignee's End-Use Certificate of 745.2",
  form_craft: 'an item is of an entry of aircraft or vessels',
  form_no_craft: 'no item is of an entry of aircraft or vessels',
  form_craft_not_known: 'whether the item is the aircraft or vessel itself, its ECCN does not tell',
  form_u_total: 'the total value of the items other than the aircraft or vessel; 0 if there are none',
  form_v_country: 'the one country of the original and the new ultimate consignee',
  form_w_eccn: 'the ECCN of the 600 series',
  form_w_grounds:
    'why the end item gives no critical military or intelligence advantage, or is available elsewhere',
  form_w_allied_controls: 'whether and how close allies and regime partners control it, if known',
  form_w_proposed_text: 'the text that is proposed to describe the end item',
  form_x_license: 'the State license number or other approval, the most recent one',
  form_y_plans_or_drafts:
    'that a technology transfer control plan of Defense and an encryption technology control plan of NSA will be in place, or drafts of them',
  form_y_monitoring: 'that arrangements with Defense to monitor the launch will be in place',
  form_y_plans_or_none: 'that both control plans will be in place, or that Defense does not require them',
  form_y_monitoring_or_none:
    'that arrangements to monitor the launch will be in place, or that Defense does not require them',
  form_z_certification: 'where the firearms are not from, and that the requirements of (z)(2) will be kept',
  form_aa_contract: 'a copy of the signed contract',
  form_aa_value: 'in the contract: the value of the 600 Series Major Defense Equipment exported under it',
  form_cc_in_force: 'the Affiliates rule is not stayed',
  form_cc_not_yet: 'the paragraph was added on {from}',
  form_cc_stayed: 'the paragraph is stayed until {until} ({source})',
  form_cc_stay_over:
    'the applicant says that it applies, and its stay was until {until} ({source}); whether that was made longer, the text at hand does not tell',
  form_cc_owners: 'the names of the listed parties that own the party',
  form_cc_percentages: 'what percentage the listed parties own',
  form_cc_method: 'how that was determined',
  form_cc_diligence: 'the due diligence that was conducted to determine the percentage',
  form_cc_why_not: 'why the percentage could not be determined',
  form_dd_within: 'the answer to {requirement} is within the limit',
  form_dd_beyond:
    'the answer to {requirement} is beyond the limit of {limit}: denial is presumed (742.6(b)(10)(iii)(A)(1))',
  form_dd_commitment: 'instead of certifying now, to submit the certification before export',
  form_dd_units: 'how many units were shipped to commercial customers in the United States for end use there',
  form_dd_tpp: 'the TPP',
  form_dd_dram_bandwidth: 'the total DRAM bandwidth in GB/s',
  form_dd_interconnect_bandwidth: 'the interconnect bandwidth',
  form_dd_dram_capacity: 'the copackaged DRAM capacity',
  form_dd_peak_power: 'the peak power consumption at maximum TPP',
  form_dd_changes:
    'why the specifications of the model changed since it was launched or shipped, if they did',
  form_dd_supply: 'that supply in the United States is sufficient, and foundry capacity is not diverted',
  form_dd_supply_data: 'data that show it',
  form_dd_share:
    'the aggregate TPP exported to China or Macau in percent of that shipped to customers in the United States: {limit} at most',
  form_dd_share_evidence: 'evidence of that percentage',
  form_dd_end_use:
    'that it is for no military, military-intelligence or weapons end use or end user, nor for remote access of such',
  form_dd_know_your_customer: "the ultimate consignee's Know Your Customer procedures against remote access",
  form_dd_remote_users:
    'the intended remote end users in, or with headquarters or ultimate parent in, Belarus, China, Cuba, Iran, Macau, North Korea, Russia and Venezuela; or that there are none',
  form_dd_service_compliant: 'that whoever provides Infrastructure-as-a-Service complies with (dd)(1)(iv)',
  form_dd_service_weights: 'that they transfer no model weights',
  form_dd_service_access: 'that they provide no remote access to algorithms',
  form_dd_security: 'the physical security at the ultimate consignee',
  form_dd_testing: 'that a qualified third-party testing lab reviews every shipment before export',
  form_dd_lab: 'name and U.S. address of the third-party testing lab, before export',
  form_dd_lab_place: 'where the lab is, and who controls it',
  form_dd_lab_stake: 'that the lab has no stake in a party',
  form_dd_lab_expertise: 'that the lab has the expertise',
  form_dd_lab_certification: "the lab's certification, before export",

  // The form: its blocks
  form_block_empty: 'Block {block}, {name}, is empty',
  form_if_available: 'it is given if there is one',
  form_telephone_of_contact: 'Block 2 takes a telephone number; a facsimile number stands in Block 3',
  form_block_reserved: 'the block is reserved',
  form_no_special_purpose: 'no paragraph of Supplement No. 2 asks for words there',
  form_no_resubmission: 'it is no resubmission of an application that was returned without action',
  form_resubmission: 'an earlier application was returned without action',
  form_of_denied: 'the earlier application was denied: its number stands in Block 24',
  form_no_control_number: '{number} is no Application Control Number: a letter and six digits',
  form_replacement: 'it is to replace a license',
  form_no_replacement: 'it replaces no license',
  form_changes_unsaid: 'Block 24 states which changes of the original license are wished for',
  form_previous_if_known: 'the authorization under which the items were exported, if it is known',
  form_type_unsaid: 'it is not said whether it is an export or a reexport',
  form_export_marked: '“Reexport” is not marked in Block 5',
  form_certificate: 'an import or end-user certificate was obtained',
  form_no_certificate: 'no import or end-user certificate was obtained',
  form_documents_submitted: 'documents go with the application',
  form_no_documents_submitted: 'no document goes with the application',
  form_documents_on_file: 'a document is on file, or is required whether or not it is there yet',
  form_no_documents_on_file: 'no document is on file, and none is known to be required',
  form_capacity_unsaid:
    'it is not said as whom the applicant files: an exporter gives its Employer Identification Number, an individual or an agent need not',
  form_applicant_abroad:
    'only a person in the United States may apply for a license to export: the applicant’s address is abroad',
  form_employer_number: 'an export needs the Employer Identification Number of the company that files',
  form_no_employer_number: 'the Employer Identification Number is two digits, a hyphen and seven digits',
  form_sent_to_other: 'the license is to be sent to another party',
  form_sent_to_applicant: 'the license is sent to the applicant',
  form_purchaser_named: 'a purchaser is named',
  form_no_separate_purchaser: 'the transaction involves no separate purchaser',
  form_intermediate_named: 'an intermediate consignee takes part; further ones stand in Block 24',
  form_intermediate_none: 'no intermediate consignee takes part: “None” stands there',
  form_consignee_of_temporary:
    'what goes abroad for a time has the applicant as ultimate consignee, in care of who controls it there',
  form_other_end_user:
    'somebody else than the ultimate consignee is the end-user; each further one stands on a BIS-748P-B',
  form_consignee_is_end_user: 'the ultimate consignee is the end-user',
  form_no_other_end_user: 'no end-user is named besides the ultimate consignee',
  form_original_consignee:
    'a reexport names the ultimate consignee of the original export, or who has the items now',
  form_support_is_no_reexport: 'the support of a U.S. person may be of no item that was exported before',
  form_street_address: '{name} needs a complete street address',
  form_no_post_box: 'the address of {name} is a P.O. box, which is not acceptable',
  form_city: 'the address of {name} needs a city',
  form_postal_code: 'the address of {name} needs a postal code',
  form_telephone: '{name} needs a telephone number',
  form_telephone_or_facsimile: '{name} needs a telephone number, or a facsimile number with an F after it',
  form_telephone_alone: 'Block 15 takes a telephone number, and no facsimile number',
  form_no_number: 'Block {block} takes a number: digits, an extension, and an F after a facsimile number',
  form_vague_end_use:
    'the end-use is too vague: “research”, “manufacturing” or “scientific uses” alone are not acceptable',
  form_each_sub_block: 'a license application completes each part of Block 22',
  form_no_item_yet: 'no item is named yet',
  form_technology_without_model: 'technology need not have a model number',
  form_technology_without_unit: 'of technology alone it may be left blank',
  form_if_classified: 'it is given where BIS classified the item',
  form_manufacturer_if_other: 'it is given if it is known and is not the applicant',
  form_performance_unasked: 'nothing asks for an Adjusted Peak Performance, but the application gives one',
  form_no_performance: 'no item is a digital computer that Supplement No. 2 asks of, nor has one in it',
  form_item_lacks: 'item {item} needs Block {block}, {name}',
  form_item_without_price:
    'item {item} needs a unit price, or Block 24 the precise terms by which the price is ascertained',
  form_several_units: 'item {item} has one unit, not “{unit}”',
  form_mixed_units: 'item {item} is counted in {unit}, item {other}, of the same ECCN and model, in {its}',
  form_dollars_alone: 'Blocks 22 and 23 take US dollars alone, not {currencies}',
  form_statements_there: 'other blocks and paragraphs put statements there',
  form_asked_there: 'a paragraph asks for words there',
  form_own_words_there: 'the applicant adds words',
  form_nothing_to_add: 'nothing puts words there',
  form_principal: 'an agent names the principal party in interest for whom it files',
  form_preparer_of_agent:
    'The applicant files as an agent: who prepares it for a principal who applies is another case. Say one of both.',
  form_authority_of_none:
    'By what an agent acts is said where there is one: the applicant files for itself, and nobody prepares it.',
  form_principal_of_none: 'a principal is named, but the applicant does not file as an agent',
  form_item_matter: 'Block 24 takes nothing of Block 22: the description of item {item} stands in it',
  form_export_of_exported: 'Block 12 is for reexports, but “Export” is marked in Block 5',
  form_denied_number: 'the Application Control Number of the denied application is needed',
  form_emergency_is_short:
    'an emergency license expires by the end of the month after it was issued, and cannot have an extended validity',
  form_availability_of_security:
    'an assertion under part 768 is limited to items controlled for national security reasons',
  form_already_shipped:
    'no application may cover a shipment that is laden aboard, exported or reexported already: a letter of explanation to the Office of Export Enforcement is due instead',
  form_control_characters: 'a text of Block {block} has characters that the form does not take',
  form_one_line: 'Block {block} has one typed line',
  form_too_long: 'a text of Block {block} has {length} characters, and {most} are taken',

  // The form: support documents
  need_value_unknown: 'items whose value is not given, if it is more than ${above}',
  need_major_defense_equipment: '600 Series Major Defense Equipment',
  need_firearms_oas:
    'firearms and related commodities to a member of the Organization of American States, if it asks for one',
  need_from_hong_kong:
    'a reexport from Hong Kong of items controlled for NS, MT, NP (column 1) or CB reasons',
  need_from_hong_kong_unknown:
    'items that may be controlled for NS, MT, NP (column 1) or CB reasons, if they are reexported from Hong Kong',
  need_of_other_party: 'the party that the exception does not name, of which it may still be required',
  need_announced: 'a document that the application announced',
  document_to_obtain: 'Obtain the {document}: nothing may be shipped before ({citation}), and something was.',
  document_runs_out: 'Renew the {document} of the application before it runs out ({citation}).',
  document_to_renew:
    'Obtain a {document} that holds: the one on file had run out when something was shipped ({citation}).',
  document_of_other_country: 'must be issued by the government of {countries}, not of {country}',
  document_shows_less: 'shows {shown} {unit}, fewer than the {total} of the application',
  document_ran_out: 'ran out on {validUntil}',
  document_of_future: 'is after today ({today})',
  document_without_applicant:
    'must name the applicant, as the applicant, supplier or order party, or as the exporter',
  document_ends_early: 'is before it was issued or signed ({issuedOn})',
  document_of_other_paper: 'must be one of {papers}',
  document_untranslated: 'is in another language ({language}): an English translation must go with it',
  statement_too_old:
    'was signed too long ago: an application was to be filed with it until {lastDay}, within one year of its signature, or within four where it supported an earlier one (supportedBefore)',
  statement_unsigned: 'must be signed by the ultimate consignee and by the purchaser, who are not the same',
  exception_not_us_government: 'is of an agency of the United States Government, not of another',
  exception_not_foreign_government:
    'is of a foreign government other than that of the People’s Republic of China; of a party in its country that is of another government, say which (exceptedGovernment)',
  exception_not_export: 'is of an export to a member agency of a relief agency alone',
  exception_no_commodity: 'is of commodities, of which the application has none',
  exception_not_short_supply:
    'is of commodities that are controlled for short supply reasons (SS), which not all items are',
  exception_of_commodity: 'is of software and technology; an item is a commodity',
  exception_not_encryption: 'is of encryption commodities of 5A002, 5A004 and 5B002, which not all items are',
  exception_request_unexplained:
    'is granted on request, for reasons that stand in Block 24 (explanation, or additionalInformation)',
  exception_grace_over:
    'holds for {days} days from when a change of the regulations took effect (ruleEffectiveOn), which the explanation names',
  exception_other_consignee:
    'is of an applicant who is the ultimate consignee, the same person and no affiliate, with the required statements in Block 24 (additionalInformation)',
  exception_no_firearm: 'is of firearms and related commodities (0x5zz), of which the application has none',
  exception_of_other_document: 'is of other documents: {documents}',
  document_lacks_number: 'the number, or what else identifies it, must be stated on the application',
  document_lacks_country: 'which country issued it',
  document_lacks_issue: 'when it was issued',
  document_lacks_last_day: 'its last day, or that by which the items must be imported, whichever is earlier',
  document_lacks_signature: 'when it was signed, by whoever signed it last',
  document_lacks_signer: 'who signed it: the ultimate consignee, the purchaser, or both',
  document_lacks_applicant: 'whether the applicant is named in it',
  document_lacks_quantity: 'the total that it shows, which all applications that it supports may not exceed',
  document_lacks_translation: 'whether an English translation goes with it',
  certificate_before_applying:
    'a certificate that the importing country asks for is to be there before applying; 15 CFR 748.9(e)(1) lets it follow, and nothing may be shipped before',
  content_applicant: "the applicant's name, as applicant, supplier or order party",
  content_all_licensed_items:
    'all items of the application that need a license to the PRC for a reason on the list',
  content_seal: 'the signature of an official of the Ministry of Commerce of the PRC, and its seal',
  content_importer_exporter: 'the names of importer and exporter',
  content_end_use: 'end user and end use',
  content_commodity: 'description, quantity and dollar value of the commodity',
  content_importer_signed: 'signature of the importer, and its date',
  content_responsible_official:
    'the signature of a responsible official of the ultimate consignee, and of the purchaser, who did not delegate it',
  content_title: 'the title of whoever signed',
  content_supplement_3: 'what Supplement No. 3 to part 748 asks',
  content_applicant_address: "the applicant's name and address, as exporter, supplier or order party",
  content_number: 'its number',
  content_country: 'the country that issued it',
  content_issued_on: 'the day on which it was issued',
  content_agency: 'the agency that issued it, with its address, and who signed it',
  content_importer: 'the importer, with address, country of residence, citizenship and signature',
  content_end_users: 'the end users, where they are known and are not the importer',
  content_firearms: 'the commodities with a technical description, and how many',
  content_last_day: 'its last day, or that by which the items must be imported, whichever is earlier',
  content_country_of_export: 'the country of export',
  content_all_shipped: 'all items that are shipped, with any other such documents',

  // The form: releases to foreign persons
  form_release_abroad: 'technology or source code is released abroad to a foreign person',
  form_release_authorized:
    'whether an export to the most recent country of citizenship or permanent residency of the person is authorized',
  form_release_employee_a5:
    'whether the person is a permanent and regular employee, a national of countries of Country Group A:5 alone, and the release takes place there or in the United States',
  form_release_employee_other:
    'whether the person is a permanent and regular employee to whom it is released under the safeguards that are set for other nationals',
  form_no_deemed_reexport:
    'by {paragraph}, as it is answered, the release is no deemed reexport: no license for a deemed reexport is needed',
  form_commodity_released:
    '{eccn} is a commodity: technology and source code are released, and a commodity is exported',
  form_release_no_transfer: 'a release to a foreign person is an export or a reexport, and no transfer',
  form_person_twice: 'the person is named already',
  form_no_person: 'is no natural person: what goes to an organization has a consignee',
  form_citizenship_required: 'a citizenship is required: by it the country of the release is found',
  form_country_twice: '{country} is named already',
  form_since_future: 'is after today ({today})',
  form_no_foreign_person:
    'is a citizen, national or permanent resident of the United States as told, and no foreign person: no license for a deemed export is needed',
  form_may_be_protected:
    'whether the person is a protected individual: a release to one needs no license for a deemed export',
  form_most_recent_unsaid:
    'which of {countries} is the most recent: since when the person is a citizen or permanent resident there; a license may be needed for each',
} as const;

/** What stands within other sentences, such as what the form asks for: in German where it is the same in every case. */
const WITHIN = Object.fromEntries(
  Object.entries(WORDS).flatMap(([code, words]) =>
    words.includes('{') ? [] : [[words, GERMAN[code as keyof typeof GERMAN]]],
  ),
);

export const say = catalogue(WORDS, GERMAN, {
  ...GERMAN_NAMES,
  form_answer_required: WITHIN,
  support_document_required: { ...WITHIN, ...GERMAN_NAMES.support_document_required },
});
