import { catalogue } from '@ninety/platform';

/** What evidence packs say to people. */
export const say = catalogue({
  pack_case_unknown: 'There is no such case for you.',
  pack_of_two: 'A pack is of the cases of one company.',
  pack_notes_of_no_case: 'It is no case of the pack.',
  pack_document_unknown: 'It is no document of a case of the pack.',
  pack_supersedes_nothing: 'It names no pack of the company that was not withdrawn.',
  pack_content_changed:
    'What would leave is not what was looked at: its hash is {contentHash} now. Look at the preview again.',
  pack_approved_by_maker: 'Somebody else of the company approves a pack than who made it.',
  pack_not_approved: 'It was not approved: nothing leaves.',
  pack_changed_since: 'What would leave has changed since it was approved: it has to be approved again.',
  pack_withdrawn: 'It was withdrawn.',
  pack_rule_parties:
    'Who the parties are is the business of the company and of its customers; their countries and roles tell what the case is about.',
  pack_rule_values: 'Prices are secrets of trade; the order of size tells what depends on it.',
  pack_rule_customer: 'Who waits for the goods is told to nobody whom it does not concern.',
  pack_rule_orders: 'Numbers of orders and references are for the company alone.',
  pack_rule_control_numbers: 'A Member’s office needs the number to inquire; others do not.',
  pack_rule_goods:
    'Descriptions and models may tell technology; the classification is enough to know the rule.',
  pack_rule_said_by: 'Who said it may be a person’s name.',
  pack_rule_notes:
    'Free text may say anything: it leaves case by case alone, and without the names that are known.',
  pack_rule_persons:
    'Names of persons, addresses, telephone numbers, e-mail addresses and numbers of employers never leave.',
  pack_rule_free_text: 'Answers, questions, reasons and explanations are free text, and never leave.',
  pack_rule_names_in_text: 'Names that are known of the pack are taken out of every text that leaves.',
  pack_never_people:
    'Persons to whom technology is released, their citizenship, contacts, and whoever recorded something.',
  pack_never_notes:
    'Notes inside the company, comments of reviews, contacts with the authority, privileged or not, and legal holds.',
  pack_never_forms:
    'End use, explanations, support documents, and whatever else a form says that is not listed above.',
  pack_method_asof:
    'Clocks stand as of {asOf}, by what was recorded; the timeline has all that was recorded until it was approved.',
  pack_method_known:
    'A day is shown as it is known: exactly, between two days, or not after one. What the company was not told is unknown, and never missed.',
  pack_method_superseded: 'What was corrected stands there still, and says what stands in its place.',
  pack_method_clocks:
    'Each clock names its rule. “certain” holds whatever the company was not told; “as_known” if nothing happened but what was recorded.',
  pack_confidential:
    '50 U.S.C. 4820(h) keeps what an authority obtained confidential. This is a company’s own information, given by the company.',
  pack_readme_signed:
    'manifest.json has the SHA-256 of every file, and manifest.jws is its signature. Check them with: npm run verify-evidence FILE',
});
