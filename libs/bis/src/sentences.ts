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
  item_chart: 'column {column} of the Country Chart has an X for {destination}: “{control}” ({eccn})',
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
  dest_iraq: 'items that are controlled for this reason need a license to Iraq',
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
});
