import type { Sentence } from '@ninety/platform/sentences';
import { isInGroup } from './places.js';
import type { Place } from './places.js';
import { columnName } from './basis.js';
import type { Basis, DestinationRule } from './basis.js';
import type { CclRow } from './ccl-rows.js';
import { cited, question, reason } from './cited.js';
import type { Cited, DeterminationReason } from './determination.js';
import type { ItemCase } from './item-case.js';
import { overcomeToUnitedNations } from './embargoes.js';
import { policyOf } from './policy.js';
import type { OpenQuestion } from './question.js';
import { say } from '../sentences.js';

/**
 * Whether a row requires a license to the destination for what it controls: `required`; `unsaid`, for want of a text or of data; `no`; or
 * that it is `not_examined`, because it is about more than the destination.
 */
export type Where =
  | {
      readonly is: 'required';
      readonly reason: DeterminationReason;
      readonly question?: OpenQuestion;
      readonly enforcement?: 'open';
    }
  | {
      readonly is: 'unsaid';
      readonly reason: DeterminationReason;
      readonly question?: undefined;
      readonly enforcement?: undefined;
    }
  | { readonly is: 'not_examined'; readonly what: Cited }
  | { readonly is: 'no' };

const NO: Where = { is: 'no' };
const CHART = '15 CFR 738 Supp. 1';

export function whereRequired(row: CclRow, item: ItemCase): Where {
  const { basis } = row;
  switch (basis.by) {
    case 'column':
      return item.stays ? NO : byColumn(basis.column, row, item);
    case 'destinations':
      return item.stays && !basis.rule.within ? NO : byDestinations(basis, row, item);
    case 'section':
      return bySection(basis.section, row, item);
    case 'unread':
      return unsaid('738.4', say('item_basis_unread', unreadIn(row, item)), '15 CFR 774 Supp. 1');
  }
}

/** An X in the column. A destination without marks is a matter of the part that its row refers to. 15 CFR 738.3(d), 738.4(a)(2)(ii). */
function byColumn(column: string, row: CclRow, item: ItemCase): Where {
  const { place, entry, asked } = item;
  if (!place.chart?.marks.includes(column)) return NO;
  const rule = `chart:${column.replace(' ', '')}`;
  if (entry.eccn === '0A919' && asked.from === 'US')
    return unsaid(rule, say('item_reexports_alone', { eccn: entry.eccn }), '15 CFR 742.6(a)(3)');
  const sentence = say('item_chart', {
    column: columnName(column),
    destination: place.name,
    eccn: entry.eccn,
    control: row.control,
  });
  return { is: 'required', reason: reason(rule, sentence, CHART) };
}

function byDestinations(basis: Basis & { by: 'destinations' }, row: CclRow, item: ItemCase): Where {
  const { rule, citation } = basis;
  const named = isNamed(rule, item.place);
  if (named === false) return NO;
  const given = { eccn: item.entry.eccn, control: row.control, destination: item.place.name };
  if (named === null) return unsaid(rule.rule, say('item_groups_unknown', given), '15 CFR 740 Supp. 1');
  if (item.asked.answers.deemedExport === true) {
    const meant = meansRelease(rule, item);
    if (meant === false) return NO;
    if (meant === null) return unsaid(rule.rule, say('item_release_unsaid', given), citation);
  }
  const sentence = sentenceOf(rule, row, item);
  const overcomeBy = rule.rule === '746' ? overcomeToUnitedNations(item.place.country) : 'part_740';
  return {
    is: 'required',
    reason: reason(rule.rule, sentence, citation, { overcomeBy }),
    ...enforcementOf(rule, sentence, citation, item),
  };
}

/**
 * Whether words that name destinations name this one; null: it turns on a Country Group, and its groups are not known. "The United Arab
 * Emirates or a destination in Country Groups D:1, D:4, or D:5 (excluding destinations also specified in Country Groups A:5 or A:6)" is read
 * so that the bracket limits the groups and not the country that is named by itself.
 */
function isNamed(rule: DestinationRule, place: Place): boolean | null {
  if (rule.exceptCountries.includes(place.country)) return false;
  if (rule.countries === 'all') return true;
  if (rule.countries.includes(place.country)) return true;
  const excepted = anyGroup(rule.exceptGroups, place);
  if (excepted === true) return false;
  const grouped = anyGroup(rule.groups, place);
  return grouped === true && excepted === null ? null : grouped;
}

function anyGroup(groups: readonly string[], place: Place): boolean | null {
  if (groups.length === 0) return false;
  const found = groups.map((group) => isInGroup(place, group));
  return found.includes(true) ? true : found.includes(null) ? null : false;
}

/** Entries whose releases to foreign persons are out, unless those are of a country of D:1 or D:5. 15 CFR 742.4(a)(5)(ii)(B). */
const RELEASES_OUT: ReadonlyMap<string, 'whole' | 'in_part'> = new Map([
  ['2D910', 'whole'],
  ['2E910', 'whole'],
  ['3D001', 'in_part'],
  ['3D002', 'in_part'],
  ['3D901', 'in_part'],
  ['3D907', 'whole'],
  ['3E001', 'in_part'],
  ['3E901', 'in_part'],
  ['3E905', 'whole'],
  ['4D906', 'whole'],
  ['4E906', 'whole'],
]);

/** Whether a release to a foreign person of the destination is meant too; null: the text at hand does not say. */
function meansRelease({ deemed }: DestinationRule, { entry, place }: ItemCase): boolean | null {
  if (deemed === 'applies') return true;
  if (deemed === 'excluded') return false;
  if (deemed === 'unsaid') return null;
  const concern = anyGroup(['D:1', 'D:5'], place);
  if (concern !== false) return concern;
  const out = RELEASES_OUT.get(entry.eccn);
  return out === undefined ? true : out === 'whole' ? false : null;
}

function sentenceOf({ rule }: DestinationRule, { control }: CclRow, { entry: { eccn }, place }: ItemCase) {
  const given = { eccn, control, destination: place.name };
  if (rule === '742.6(a)(7)' && place.country === 'RU') return say('item_but_space_station', given);
  if (rule === '742.6(a)(6)(iii)(B)' && place.country === 'AE')
    return say('item_but_approved_entities', given);
  if (rule === 'group:D:5')
    return place.country === 'MO' ? say('item_macau', given) : say('item_group_d5', given);
  if (rule === '746') return say('item_united_nations', given);
  return say('item_destination', { ...given, rule });
}

/**
 * The worldwide rule for the strongest chips stands in the text, and is not enforced as far as a policy says so; for destinations of D:5
 * and Macau, and for who has a headquarters or an ultimate parent there, it is. 15 CFR 742.6(a)(6)(iii)(A).
 */
function enforcementOf(
  { rule }: DestinationRule,
  sentence: Sentence,
  citation: string,
  { asked, law, place }: ItemCase,
): Partial<Pick<Where & { is: 'required' }, 'reason' | 'question' | 'enforcement'>> {
  const policy =
    rule === '742.6(a)(6)(iii)(A)' || rule === '742.6(a)(13)' ? policyOf(law, asked.on, rule) : null;
  if (!policy) return {};
  const differing = reason(rule, sentence, citation, { policy });
  if (rule === '742.6(a)(13)') return { reason: differing };
  if (place.country === 'MO' || isInGroup(place, 'D:5') === true) return {};
  const answer = asked.answers.headquarteredInD5;
  if (answer === true) return {};
  if (answer === false) return { reason: differing };
  const asks = question('headquarteredInD5', say('ask_headquartered_in_d5'), citation);
  return { reason: differing, question: asks, enforcement: 'open' };
}

/** Sections whose texts are not part of the loaded law, or that are about more than the destination. */
function bySection(section: string, row: CclRow, item: ItemCase): Where {
  const {
    place,
    entry: { eccn },
  } = item;
  if (section === '746.8') {
    if (place.country === 'RU' || place.country === 'BY') return NO;
    return {
      is: 'not_examined',
      what: cited(say('unexamined_oil_projects', { eccn }), '15 CFR 746.8(a)(4)'),
    };
  }
  if (section === '742.6(a)(11)') return toFootnote5(item);
  // The text names these two apart from the States Parties, whose list is not at hand.
  if (section === '742.18' && (place.country === 'IL' || place.country === 'TW')) return NO;
  const sentence = say('item_section_missing', { ...unreadIn(row, item), section });
  return item.stays ? NO : unsaid(section, sentence, `15 CFR ${section}`);
}

/** To an entity of the Entity List with footnote 5, whatever the destination. 15 CFR 742.6(a)(11). */
function toFootnote5({ asked, entry: { eccn } }: ItemCase): Where {
  const entries = asked.parties
    .flatMap(({ listed = [] }) => listed)
    .filter(({ source, footnotes }) => source === 'EL' && footnotes.includes('5'));
  const [rule, citation] = ['742.6(a)(11)', '15 CFR 742.6(a)(11)'];
  const named = entries.find(({ confirmed }) => confirmed) ?? entries[0];
  if (!named) return { is: 'not_examined', what: cited(say('unexamined_footnote_5', { eccn }), citation) };
  const { name, confirmed } = named;
  if (!confirmed) return unsaid(rule, say('item_footnote_5_perhaps', { eccn, name }), citation);
  return { is: 'required', reason: reason(rule, say('item_footnote_5', { eccn, name }), citation) };
}

function unreadIn({ control, words }: CclRow, { entry: { eccn } }: ItemCase) {
  return { eccn, control, words };
}

function unsaid(rule: string, sentence: Sentence, citation: string): Where {
  return { is: 'unsaid', reason: reason(rule, sentence, citation) };
}
