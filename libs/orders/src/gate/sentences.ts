import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What the gate says to whoever ships: what is wrong by name, number, day and unit, and what to do. */
export const WORDS = {
  // The line
  order_unit_unknown: 'The unit "{unit}" is not known, so the quantity cannot be counted.',
  order_unit_unknown_release:
    'Send the line with a unit of UN/ECE Recommendation 20, such as C62 (pieces), KGM (kilograms) or MTR (meters).',
  order_quantity_unreadable:
    'The quantity "{quantity}" is no number as it has to be written: digits with a decimal point, such as 1200.5.',
  order_quantity_not_positive: 'The quantity is {quantity}: there is nothing to deliver.',
  order_quantity_beyond_reason:
    'The quantity of {quantity} {unit} is beyond reason: more than {most} are asked of a person.',
  order_quantity_not_whole: '{quantity} {unit} is no whole number of pieces.',
  order_quantity_release: 'Correct the quantity in the order, and ask again.',
  order_value_unreadable:
    'The value "{amount}" is no number as it has to be written: digits with a decimal point, such as 1200.50.',
  order_value_not_positive: 'The value is {amount} {currency}.',
  order_value_release:
    'State in the order what the items of the line are worth, also where nothing is charged for them, and ask again.',
  order_value_beyond_reason:
    'The value of {amount} {currency} is beyond reason: more than {most} is asked of a person.',
  order_value_beyond_reason_release: 'Correct the value in the order, and ask again.',
  order_day_past: 'The line was to go out on {on}, which is past: today is {today}.',
  order_day_past_release: 'Set the day on which it goes out to {today} or later, and ask again.',
  order_line_from_two_systems:
    'Line {line} of document {document} was asked by {system} before: it may be one delivery or two.',
  order_line_from_two_systems_release:
    'Find out whether they are the same. If so, let {system} alone ask; if not, send this one under a document number of its own.',
  order_without_parties: 'The line names no party: nobody can say who receives it.',
  order_without_parties_release: 'Send the line with its purchaser, consignee and end user, and ask again.',

  // Who takes part
  order_party_never_screened: '{party} was never screened against the lists.',
  order_party_never_screened_release: 'Record {party} as a party, so that it is screened, and ask again.',
  order_no_list: 'No screening list is loaded here, so {party} could not be screened.',
  order_no_list_release:
    'Let an administrator load the screening lists: the line is then asked again by itself.',
  order_party_screening_outdated: '{party} was screened against lists that are no longer in force.',
  order_party_screening_outdated_release: 'Screen {party} against the lists in force, and ask again.',
  order_party_may_match: '{party} may be "{entry}" of the list {list}: nobody has judged it yet.',
  order_owner_may_match: 'Who owns {party} may be "{entry}" of the list {list}: nobody has judged it yet.',
  order_match_release:
    'Let compliance judge the alert of {party}: what is dismissed with its reason holds no longer.',
  order_party_listed: '{party} is "{entry}" of the list {list} and may have no part in it.',
  order_owner_listed: 'Who owns {party} is "{entry}" of the list {list}: {party} may have no part in it.',
  order_party_listed_release:
    'Do not deliver. Leave {party} out of the transaction, or let compliance ask the authority.',
  order_party_needs_license:
    '{party} is "{entry}" of the list {list}, and no license that names {party} covers this line.',
  order_owner_needs_license:
    'Who owns {party} is "{entry}" of the list {list}, and no license that names {party} covers this line.',
  order_party_needs_license_release:
    'Do not deliver before a license that names {party} is recorded, or leave {party} out of the transaction.',
  order_party_licensed:
    '{party} is "{entry}" of the list {list}; license {number} names {party}, and the line goes under it alone.',
  order_owner_licensed:
    'Who owns {party} is "{entry}" of the list {list}; license {number} names {party}, and the line goes under it alone.',

  // The item
  order_item_unclassified: '{item} is not classified: it is not known what controls it.',
  order_item_unclassified_release: 'Let compliance classify {item}, and ask again.',
  order_item_under_review: 'The classification of {item} waits for a review.',
  order_item_under_review_release: 'Let the review of {item} be decided, and ask again.',
  order_eccn_differs: 'The order says ECCN {said} of {item}, which is classified as {eccn}.',
  order_eccn_differs_release: 'Correct the ECCN in the order, or let compliance classify {item} anew.',

  // The license that the order names
  order_license_unknown:
    'The order names license {number}, and this company has recorded none of that number.',
  order_license_unknown_release:
    'Correct the number in the order. A license of another company covers nothing here; one of this company has to be recorded first.',
  order_license_revoked: 'License {number}, which the order names, was revoked.',
  order_license_revoked_release: 'Do not deliver under license {number}: let compliance name another.',

  // What covers nothing, and why
  order_not_covered:
    'No license, exception, general license or determination that is recorded covers {item} to {destination}.',
  order_not_covered_release:
    'Record the license, or let a compliance officer record what the line may go by. That nothing is recorded never means that no license is needed.',
  order_license_expired: 'License {number} ended on {expiresOn}.',
  order_license_expired_release: 'Name or record a license that is still valid.',
  order_license_ends_before: 'License {number} ends on {expiresOn}, before the line goes out on {on}.',
  order_license_ends_before_release:
    'Deliver by {expiresOn}, or name or record a license that is valid for longer.',
  order_license_not_yet: 'License {number} was issued on {issuedOn}; the line goes out on {on}.',
  order_license_not_yet_release: 'Deliver on {issuedOn} or later.',
  order_license_suspended: 'License {number} is suspended.',
  order_license_suspended_release:
    'Wait until the authority reinstates license {number}, or name another license.',
  order_other_license_revoked: 'License {number} was revoked.',
  order_other_license_revoked_release: 'Record another license: {number} serves no more.',
  order_license_other_item: 'License {number} has no line for ECCN {eccn}.',
  order_license_other_item_release: 'Name or record a license with a line for {eccn}.',
  order_license_without_party: 'License {number} does not name {party}.',
  order_license_without_party_release:
    'Leave {party} out of the transaction, have it added to license {number}, or name a license that names it.',
  order_license_other_destination: 'License {number} is for {countries}; the line goes to {destination}.',
  order_license_without_destination:
    'License {number} is recorded without an end user or ultimate consignee, so it is for no destination.',
  order_license_destination_release: 'Name or record a license for {destination}.',
  order_license_other_unit:
    'License {number} line {line} counts "{unit}", and the order says {quantity} {ordered}, which cannot be counted in it.',
  order_license_other_unit_release: 'Send the line in the unit of license {number} line {line}.',
  order_license_not_whole:
    'License {number} line {line} counts "{unit}", of which {quantity} {ordered} is {counted}: no whole number of pieces.',
  order_license_not_whole_release: 'Correct the quantity or the unit of the order, and ask again.',
  order_license_other_currency:
    'License {number} line {line} counts its value in {currency}, and the value of the order is in {ordered}.',
  order_license_other_currency_release: 'Send the value of the line in {currency}.',
  order_license_quantity_short:
    'License {number} line {line} has {left} {unit} left, and the order takes {takes}.',
  order_license_quantity_reserved:
    'License {number} line {line} has {left} {unit} left, {reserved} more are reserved by other orders, and the order takes {takes}.',
  order_license_value_short:
    'License {number} line {line} has {left} {currency} left, and the order takes {takes}.',
  order_license_value_reserved:
    'License {number} line {line} has {left} {currency} left, {reserved} more are reserved by other orders, and the order takes {takes}.',
  order_license_total_short:
    'License {number} has {left} {currency} left of all its lines together, and the order takes {takes}.',
  order_license_total_reserved:
    'License {number} has {left} {currency} left of all its lines together, {reserved} more are reserved by other orders, and the order takes {takes}.',
  order_license_short_release:
    'Deliver less, or have license {number} amended, or name or record another license.',
  order_license_reserved_release:
    'Deliver less, free what other orders reserved of license {number}, or name or record another license.',
  order_license_document_lacking:
    'Before anything goes out under license {number}, {document} must be there.',
  order_license_document_lacking_release: 'Obtain {document}, and record it at license {number}.',

  // What persons recorded, and why it does not serve
  order_recorded_withdrawn: 'What {by} recorded on {recordedOn} ({what}) was withdrawn.',
  order_recorded_ended: 'What {by} recorded on {recordedOn} ({what}) ended on {validUntil}.',
  order_recorded_ends_before:
    'What {by} recorded on {recordedOn} ({what}) ends on {validUntil}, before the line goes out on {on}.',
  order_recorded_not_yet:
    'What {by} recorded on {recordedOn} ({what}) is in force from {validFrom}; the line goes out on {on}, and today is {today}.',
  order_recorded_again_release: 'Let a compliance officer record it anew, if it still holds.',
  order_recorded_not_yet_release: 'Ask again on {validFrom} or later, for a day from then on.',
  order_recorded_end_use_unsaid:
    'What {by} recorded on {recordedOn} ({what}) is for certain end uses, and the order says none.',
  order_recorded_end_use_unsaid_release: 'Send the line with its end use, one of: {endUses}.',
  order_recorded_other_end_use:
    'What {by} recorded on {recordedOn} ({what}) is for other end uses than "{endUse}".',
  order_recorded_other_end_use_release:
    'Correct the end use if it is one of: {endUses}. Else let a compliance officer look at "{endUse}".',
  order_recorded_other_party: 'What {by} recorded on {recordedOn} ({what}) is not for {party}.',
  order_recorded_other_party_release: 'Let a compliance officer record it for {party} too, if it holds.',
  order_recorded_other_country:
    'What {by} recorded on {recordedOn} ({what}) is for {destination}, and {party} is in {country}, who has it in the end.',
  order_recorded_other_country_release:
    'Send the line with the country in which it is used as its destination, or correct the role of {party}.',
  order_recorded_other_currency:
    'What {by} recorded on {recordedOn} ({what}) is for lines of at most {most} {currency}, and the value of the order is in {ordered}.',
  order_recorded_other_currency_release: 'Send the value of the line in {currency}.',
  order_recorded_above_value:
    'What {by} recorded on {recordedOn} ({what}) is for lines of at most {most} {currency}, and this one is worth {amount}.',
  order_recorded_above_value_release:
    'Record a license for the line: a line of this value needs another authorization.',
  order_exception_unavailable:
    'License exception {what}, which {by} recorded on {recordedOn}, is none of those that the loaded law has for {item} to {destination}.',
  order_exception_not_met:
    'License exception {what}, which {by} recorded on {recordedOn}, does not serve here: its conditions are not met ({conditions}).',
  order_exception_release: 'Record a license, or let a compliance officer look at the exception again.',
  order_recorded_overruled:
    'What {by} recorded on {recordedOn} ({what}) gives way to the loaded law, which asks for a license: {why}.',
  order_recorded_overruled_release:
    'Record a license. If the facts of the determination are others than what the law was asked, let compliance look at it.',

  // The law
  order_law_requires: 'The loaded law asks for a license for {item}: {why}.',
  order_law_requires_release:
    'Record a license for it, or let a compliance officer record the license exception whose conditions it meets.',
  order_embargo:
    'The embargo of {destination} asks for a license for {item}, and none is recorded that covers it.',
  order_embargo_release: 'Do not deliver before a license of the authority is recorded.',
  order_other_law:
    'License {number} is not of the authority whose law is loaded, which asks for a license too: {why}.',
  order_other_law_release: 'Let compliance look whether that law is met.',

  // What covers it
  order_covered_by_license: 'License {number} line {line} covers it, until {expiresOn}.',
  order_left_quantity: 'License {number} line {line} then has {left} {unit} left.',
  order_left_value: 'License {number} line {line} then has {left} {currency} left.',
  order_left_total: 'License {number} then has {left} {currency} left of all its lines together.',
  order_covered_by_exception:
    'License exception {what} covers it, as {by} recorded on {recordedOn}, until {validUntil}.',
  order_covered_by_general_license:
    'General license {what} covers it, as {by} recorded on {recordedOn}, until {validUntil}.',
  order_covered_by_determination: '{by} determined on {recordedOn} that it may go, until {validUntil}.',
  order_recorded_condition: 'It goes under this condition: {condition}',

  // What stands of the line
  order_reservation_ended: 'What the line held of a license ended before anything went out.',
  order_reservation_ended_release: 'Ask again, so that it is held anew.',
  order_issued_in_other_unit: 'Some of the line went out in {unit} and {currency}, and it says another.',
  order_issued_in_other_unit_release:
    'Send the line in {unit} and {currency}, or what is to go out beyond as another line.',
  order_reservation_ended_with_license:
    'What the line held of license {number} ended with it, on {expiresOn}.',
  order_reservation_ended_with_license_release:
    'Record its renewal, or another license: the line is then asked again by itself.',
  order_issued_already: 'All of the line went out already.',
  order_issued_already_release: 'If more is to go out, ask with the greater quantity, or as another line.',
  order_itn: 'must be an X and 14 digits',
  order_issue_more: 'is more than the {left} {unit} that did not go out yet',
  order_issue_other_currency: 'must be in {currency}, as the line',
  order_issue_before_cover: 'must be {validFrom} or later, from when on it may go by what was recorded',
  order_issue_future: 'lies in the future: nowhere has a day after {latest} begun',
  order_not_open: 'The line is {state}: nothing of it is open.',
  order_not_released: 'The line is not released: {reason}',
} as const;

export const say = catalogue(WORDS, GERMAN);
