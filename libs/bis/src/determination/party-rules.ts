import { cited, question as asked, reason as reasonOf } from './cited.js';
import { policyOf } from './policy.js';
import type { Cited, DeterminationReason, Examined, Finding } from './determination.js';
import { destinationRules } from './destination-rules.js';
import { MILITARY_ITEMS } from './end-use-table.js';
import { AVIATION_ITEMS } from './exception-restrictions.js';
import type { Facts } from './facts.js';
import { countriesOfUsers, factsOf, isIn } from './facts.js';
import { itemRules } from './item-rules.js';
import { covers } from './item-scope.js';
import type { Law, PolicyStatus } from './law.js';
import { nameOf, placeOf } from './places.js';
import { allowedBy, extentOf, IN_TRANSIT, programsIn, SANCTIONED, SDN_PROGRAMS } from './party-table.js';
import type { DeterminationParty, DeterminationQuestion, ListedEntry } from './question.js';
import { reachOf } from './reach.js';
import { isAddressEntry, meaningOf } from '../lists.js';
import type { Source } from '../lists.js';
import { AFFILIATES_RULE } from '../ownership.js';
import { say } from '../sentences.js';

type OvercomeBy = DeterminationReason['overcomeBy'];

interface Said {
  readonly findings: readonly Finding[];
  readonly notExamined: readonly Cited[];
}

/** What no exception overcomes. */
const NONE = { overcomeBy: 'none' } as const;
const NOTHING: Said = { findings: [], notExamined: [] };
const NO_PARTY = cited(say('parties_unnamed'), '15 CFR 744.11(a), 748.5(c)–(f)');

/** What the lists say of the parties, and the countries they are in. 15 CFR 736.2(b)(4), (5), 744.8, 744.11, 744.15, 744.21. */
export function partyRules(question: DeterminationQuestion, law: Law): Examined {
  const facts = factsOf(question, law);
  const said = [...question.parties.map((party) => partySaid(party, facts)), elsewhere(facts)];
  return {
    findings: said.flatMap(({ findings }) => findings),
    notExamined: [
      ...(question.parties.length === 0 ? [NO_PARTY] : []),
      ...said.flatMap(({ notExamined }) => notExamined),
    ],
  };
}

function partySaid(party: DeterminationParty, facts: Facts): Said {
  const said = [
    ...(party.listed ?? []).map((entry) => entrySaid(party, entry, facts)),
    ownershipSaid(party, facts),
    placeSaid(party, facts),
  ];
  const unscreened = party.listed === undefined ? [notScreened(party)] : [];
  return {
    findings: said.flatMap(({ findings }) => findings),
    notExamined: [...unscreened, ...said.flatMap(({ notExamined }) => notExamined)],
  };
}

function notScreened({ name }: DeterminationParty): Cited {
  return cited(say('party_not_screened', { name }), '15 CFR 744.11, 744.15, 744.21, 744.8, 736.2(b)(4)');
}

type OfList = (party: DeterminationParty, entry: ListedEntry, facts: Facts) => Said;

/** What being on a list means for a license of BIS; a list that is not here makes none necessary. */
const BY_LIST: ReadonlyMap<Source, OfList> = new Map<Source, OfList>([
  ['EL', entityListSaid],
  ['MEU', militaryListSaid],
  ['SDN', blockedSaid],
  ['DPL', deniedSaid],
]);

function entrySaid(party: DeterminationParty, entry: ListedEntry, facts: Facts): Said {
  const ofList = BY_LIST.get(entry.source);
  if (!ofList) return noted(party, entry);
  const said = ofList(party, entry, facts);
  if (entry.confirmed || said.findings.length === 0) return said;
  return { ...said, findings: [toBeJudged(party, entry)] };
}

/** Whether the party is the one that is listed is to be judged first; until then nothing turns on the entry alone. */
function toBeJudged({ name }: DeterminationParty, entry: ListedEntry): Finding {
  const code = isAddressEntry(entry) ? 'party_may_be_at_address' : 'party_may_be_listed';
  const { list, citation } = meaningOf(entry.source);
  const sentence = say(code, { name, entry: entry.name, list });
  return { says: 'cannot_say', reason: reasonOf(ruleOf(entry.source), sentence, citation, NONE) };
}

const RULES: ReadonlyMap<Source, string> = new Map<Source, string>([
  ['EL', '744.11'],
  ['MEU', '744.21'],
  ['SDN', '744.8'],
  ['DPL', '736.2(b)(4)'],
]);

function ruleOf(source: Source): string {
  return RULES.get(source) ?? '744';
}

/** The Unverified List makes no license necessary, but a statement; of the others it is said what they mean. 15 CFR 744.15(b), 744.19. */
function noted({ name }: DeterminationParty, { source, name: entry, confirmed }: ListedEntry): Said {
  const { list, text, citation } = meaningOf(source);
  const code = confirmed ? 'party_noted' : 'party_may_be_noted';
  const sentence =
    source === 'UVL' && confirmed
      ? say('party_unverified', { name, entry })
      : say(code, { name, entry, list, meaning: text });
  return { findings: [], notExamined: [cited(sentence, citation)] };
}

function entityListSaid(party: DeterminationParty, entry: ListedEntry, facts: Facts): Said {
  const { licenseRequirement, footnotes } = entry;
  const extent = licenseRequirement === null ? 'all' : extentOf(licenseRequirement);
  const isMilitary = footnotes.includes('3') && (licenseRequirement ?? '').includes('744.21');
  const findings = [
    entityListFinding(party, entry, facts, extent),
    ...(isMilitary && extent === 'all'
      ? [listedMilitary(party, entry, '15 CFR 744.21(a)(2), (b)(1)(ii)')]
      : []),
  ];
  return { findings: findings.filter((one) => one !== null), notExamined: [] };
}

function entityListFinding(
  party: DeterminationParty,
  entry: ListedEntry,
  facts: Facts,
  extent: ReturnType<typeof extentOf>,
): Finding | null {
  const reason = entityListReason(party, entry, facts);
  if (extent === 'words') return { says: 'cannot_say', reason };
  if (extent === 'listed_items') return { says: facts.isListed ? 'applies' : 'cannot_say', reason };
  if (extent === 'all') return { says: isExcluded(facts, entry) ? 'cannot_say' : 'applies', reason };
  const answer = facts.question.answers.oilOrGasProject;
  if (answer === false) return null;
  if (answer === true) return { says: 'applies', reason };
  const question = asked('oilOrGasProject', say('ask_oil_or_gas'), '15 CFR 746.8(a)(4)');
  return { says: 'cannot_say', reason, question };
}

/**
 * A commodity that is subject to the EAR by the rule of footnote 5 alone, from a country of A:5, needs a license there only as
 * 744.11(a)(2)(v)(A) says, which turns on Supplement No. 4 to part 742 and on where its maker has its headquarters.
 */
function isExcluded({ question, law, eccn }: Facts, { footnotes }: ListedEntry): boolean {
  if (!footnotes.includes('5') || eccn === '3B993') return false;
  const { grounds } = reachOf(question, law);
  const byFootnote5 = ['734.9(e)(3)', '734.4(a)(9)'];
  const isAllThereIs = grounds.length > 0 && grounds.every((one) => byFootnote5.includes(one));
  return isAllThereIs && isIn(placeOf(law, question.from), 'A:5');
}

function entityListReason(party: DeterminationParty, entry: ListedEntry, facts: Facts): DeterminationReason {
  const { name, licenseRequirement, footnotes } = entry;
  const params = { name: party.name, entry: name, list: meaningOf('EL').list };
  const code = isAddressEntry(entry) ? 'party_is_at_address' : 'party_is_listed';
  const sentence =
    licenseRequirement === null
      ? say('party_is_listed_without_extent', params)
      : say(code, { ...params, consequence: licenseRequirement });
  const marked = footnotes.map((footnote) => CITED_BY_FOOTNOTE.get(footnote)).filter(Boolean);
  const citation = ['15 CFR 744.11(a), 744.16(a)', ...marked].join(', ');
  return reasonOf('744.11', sentence, citation, { overcomeBy: overcomesEntry(party, entry, facts) });
}

const CITED_BY_FOOTNOTE: ReadonlyMap<string, string> = new Map([
  ['1', '734.9(e)(1), 744.11(a)(2)(i)'],
  ['3', '734.9(g), 746.8(a)(3)'],
  ['4', '734.9(e)(2), 744.11(a)(2)(iv)'],
  ['5', '734.9(e)(3), 744.11(a)(2)(v)'],
]);

/** None but what the entry says, 744.16(b) for Indian and Pakistani entities, and 744.11(a)(2)(i) for items of footnote 1. */
function overcomesEntry(
  { country }: DeterminationParty,
  { licenseRequirement, footnotes }: ListedEntry,
  { question, law, eccn, path }: Facts,
): OvercomeBy {
  if (footnotes.includes('1')) {
    const { grounds } = reachOf(question, law);
    if (grounds.length > 0 && grounds.every((one) => one === '734.9(e)(1)')) return 'part_740';
  }
  const isAviation = ['IN', 'PK'].includes(country) && covers(AVIATION_ITEMS, eccn, path) === 'yes';
  const symbols = [...allowedBy(licenseRequirement), ...(isAviation ? ['TMP', 'RPL', 'TSU', 'AVS'] : [])];
  return symbols.length === 0 ? 'none' : symbols;
}

function listedMilitary(party: DeterminationParty, entry: ListedEntry, citation: string): Finding {
  const { list } = meaningOf(entry.source);
  const sentence = say('party_is_military_end_user', { name: party.name, entry: entry.name, list });
  return { says: 'applies', reason: reasonOf('744.21', sentence, citation, { overcomeBy: ['GOV'] }) };
}

/** The items of Supplement No. 2 alone. 15 CFR 744.21(b)(1)(ii). */
function militaryListSaid(party: DeterminationParty, entry: ListedEntry, { eccn, path }: Facts): Said {
  const covered = covers(MILITARY_ITEMS, eccn, path);
  if (covered === 'no') {
    const sentence = say('military_end_user_other_item', { name: party.name, entry: entry.name, eccn });
    return { findings: [], notExamined: [cited(sentence, '15 CFR 744.21(b)(1)(ii), 744 Supp. 2')] };
  }
  const finding = listedMilitary(party, entry, '15 CFR 744.21(b)(1)(ii), 744 Supp. 2');
  return { findings: [covered === 'yes' ? finding : { ...finding, says: 'cannot_say' }], notExamined: [] };
}

/** 744.8 where the program is one of its own; what of the SDN List is not, is OFAC's to authorize. */
function blockedSaid(party: DeterminationParty, entry: ListedEntry): Said {
  const params = { name: party.name, entry: entry.name };
  const program = entry.programs?.flatMap(programsIn).find((one) => SDN_PROGRAMS.has(one));
  if (program === undefined && entry.programs !== undefined) {
    const reason = reasonOf('31 CFR chapter V', say('party_is_blocked', params), '31 CFR chapter V', NONE);
    return { findings: [{ says: 'cannot_say', reason }], notExamined: [] };
  }
  const sentence =
    program === undefined
      ? say('party_is_blocked_without_program', params)
      : say('party_is_blocked_by_program', { ...params, program });
  const allowed = (party.listed ?? [])
    .filter(({ source, confirmed }) => source === 'EL' && confirmed)
    .flatMap(({ licenseRequirement }) => allowedBy(licenseRequirement));
  const reason = reasonOf('744.8', sentence, '15 CFR 744.8(b), (c)', {
    overcomeBy: allowed.length === 0 ? 'none' : allowed,
  });
  return { findings: [{ says: 'applies', reason }], notExamined: [] };
}

/** No license is asked for: no action that the order prohibits may be taken. 15 CFR 736.2(b)(4). */
function deniedSaid(party: DeterminationParty, entry: ListedEntry): Said {
  const sentence = say('party_is_denied', { name: party.name, entry: entry.name });
  return {
    findings: [
      { says: 'applies', reason: reasonOf('736.2(b)(4)', sentence, meaningOf('DPL').citation, NONE) },
    ],
    notExamined: [],
  };
}

const AFFILIATES = '15 CFR 744.11(a)(1), 744.21(a)(3), 744.8(a)(2), 744 Supp. 8';

/** Whom listed parties own by half or more. Its text was stayed for a year: what it says, and what is in force, are two. */
function ownershipSaid(party: DeterminationParty, { question, law }: Facts): Said {
  const { name, ownedByListed, listed } = party;
  if (ownedByListed === false) return NOTHING;
  if (ownedByListed === undefined) {
    const unknown = listed === undefined ? [] : [cited(say('owners_unknown', { name }), AFFILIATES)];
    return { findings: [], notExamined: unknown };
  }
  const [first] = AFFILIATES_RULE.periods;
  if (question.on < first.from) return NOTHING;
  const sentence = say('party_owned_by_listed', { name, percent: AFFILIATES_RULE.thresholdPercent });
  const policy = policyOf(law, question.on, '744.11(a)(1)') ?? stayOn(question.on);
  return {
    findings: [
      { says: 'applies', reason: reasonOf('744.11', sentence, AFFILIATES, { overcomeBy: 'none', policy }) },
    ],
    notExamined: [],
  };
}

/** 90 FR 50857: the paragraphs were stayed "effective until Nov. 9, 2026". */
const STAY: PolicyStatus = {
  id: 'affiliates-rule',
  state: 'stayed',
  from: '2025-11-10',
  until: '2026-11-09',
  cites: ['744.11(a)(1)', '744.21(a)(3)', '744.8'],
  text: '744.11(a)(1) was stayed, effective until Nov. 9, 2026.',
  source: '90 FR 50857',
  asOf: '2025-11-12',
};

function stayOn(on: string): PolicyStatus | null {
  const isInForce = AFFILIATES_RULE.periods.some(
    ({ from, until }) => from <= on && (until === null || on <= until),
  );
  return isInForce ? null : STAY;
}

/** A party in another country than the destination: where it goes on to there, that is the destination. 15 CFR 734.13(c). */
function placeSaid({ name, country, role }: DeterminationParty, { question, law }: Facts): Said {
  if (country === question.destination || country === question.from) return NOTHING;
  const sanctions = SANCTIONED.get(country);
  const params = {
    name,
    country: nameOf(law, country),
    destination: nameOf(law, question.destination),
  };
  if (sanctions !== undefined) {
    const reason = reasonOf('746', say('party_in_sanctioned_country', params), sanctions, NONE);
    return { findings: [{ says: 'cannot_say', reason }], notExamined: [] };
  }
  if (role === 'intermediate_consignee' && IN_TRANSIT.has(country)) {
    return { findings: [], notExamined: [cited(say('party_in_transit', params), '15 CFR 736.2(b)(8)')] };
  }
  return { findings: [], notExamined: [cited(say('party_elsewhere', params), '15 CFR 734.13(c)')] };
}

/** Where a consignee or an end user is in another country, what item and destination ask for there counts too. */
function elsewhere({ question, law }: Facts): Said {
  const examined = countriesOfUsers(question).flatMap((destination) => {
    const there = { ...question, destination };
    return [itemRules(there, law), destinationRules(there, law)];
  });
  return { findings: examined.flatMap(({ findings }) => findings), notExamined: [] };
}
