import { catalogue } from '@ninety/platform/sentences';

/** What the rules of BIS say against a filing, a shipment or an amendment, and why a license or a document is needed. */
export const say = catalogue({
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
  // The form: conditions, and Supplement No. 2
  form_of_every_application: 'every application has it',
  form_special_purpose: 'words stand there where Supplement No. 2 or the applicant has any',
  form_item_of: 'an item is of {eccns}',
  form_no_item_of: 'no item is of {eccns}',
  form_to_group: 'it goes to a country of Country Group {groups}',
  form_not_to_group: 'it goes to no country of Country Group {groups}',
  form_to_country: 'it goes to {countries}',
  form_not_to_country: 'it goes to none of {countries}',
  form_intercepting: 'it is for communications intercepting devices, for which 742.13 requires a license',
  form_not_intercepting: 'it is for no communications intercepting device',
  form_enter_words: 'words that stand in Block {block}',
  form_answer_required: '{requirement} asks: {asks}',

  // The form: its blocks

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
});
