import type { Sentence } from '@ninety/platform/sentences';
import { cited } from './cited.js';
import type { Cited, DeterminationReason } from './determination.js';
import { allowedFor, wordsOf } from './exception-words.js';
import type { Facts } from './facts.js';
import { isAllIn, isIn } from './facts.js';
import { isControlledFor, pathsNamed } from './item-control.js';
import type { ItemScope } from './item-scope.js';
import { covers, items, within } from './item-scope.js';
import type { CclEntry } from './law.js';
import { say } from '../sentences.js';

/** What was looked at of an exception's own conditions. */
export interface Conditions {
  readonly met: readonly Cited[];
  readonly notMet: readonly Cited[];
  readonly open: readonly Cited[];
}

/** The conditions of one exception; null: it is not for such an item, or not for there. */
export type ConditionsOf = (facts: Facts, required: Required) => Conditions | null;

/** What asks for a license, and what may: of that it cannot be said. */
export interface Required {
  readonly applying: readonly DeterminationReason[];
  readonly possible: readonly DeterminationReason[];
}

type Verdict = 'met' | 'notMet' | 'open';
type Condition = readonly [Verdict, Cited];

function conditions(...found: readonly (Condition | null)[]): Conditions {
  const of = (verdict: Verdict) =>
    found.filter((one) => one !== null && one[0] === verdict).map((one) => (one as Condition)[1]);
  return { met: of('met'), notMet: of('notMet'), open: of('open') };
}

const open = (sentence: Sentence, cite: string): Condition => ['open', cited(sentence, `15 CFR ${cite}`)];
const met = (sentence: Sentence, cite: string): Condition => ['met', cited(sentence, `15 CFR ${cite}`)];
const notMet = (sentence: Sentence, cite: string): Condition => ['notMet', cited(sentence, `15 CFR ${cite}`)];

const LVS_ORDERS = open(say('lvs_orders'), '740.3(d)(1), (2)');
const LVS_SPARES = open(say('lvs_encryption_spares'), '740.3(d)(5)');
const REPORTS = open(say('exception_reports'), '743.1');
const ASSURANCE = open(say('tsr_assurance'), '740.6(a)(1)–(3)');
const OFAC_TOO = open(say('spp_blocked_persons'), '740.5(b)');
const ENC_CLASSIFICATION = open(say('enc_classification'), '740.17(b), (d), (e)');
const ENC_USERS = open(say('enc_users'), '740.17(a), (b)(2), (c)');
const STA_CONSIGNEE = open(say('sta_consignee'), '740.20(d)');
const STA_SERIES = open(say('sta_600_series'), '740.20(b)(3), (c)(1)(i)');
const STA_AIRCRAFT = open(say('sta_unmanned'), '740.20(c)(1)(ii)');
const STA_IN_PART = open(say('sta_in_part'), '740.20(b)(2)');
const GOV_AGENCY = open(say('gov_agency'), '740.11(b)(2)');
const GOV_COOPERATING = open(say('gov_cooperating'), '740.11(c)');
const TMP_TEMPORARY = open(say('tmp_temporary'), '740.9(a), (b)');
const TMP_BETA = open(say('tmp_beta'), '740.9(a)(3), (c)');
const RPL_REPLACEMENT = open(say('rpl_replacement'), '740.10(a), (b)');

/** Where it goes, and where who receives it is, as an exception takes them: all in one of these groups, of which it may leave out some. */
function inGroups(
  { places }: Facts,
  cite: string,
  groups: readonly string[],
  except = NO_COUNTRY,
): Condition {
  const out = places.find(
    (place) => place.groups && (!isIn(place, ...groups) || except.includes(place.country)),
  );
  const group = groups.join(' or ');
  if (out) return notMet(say('not_in_country_group', { country: out.name, group }), cite);
  const unknown = places.find((place) => place.groups === null);
  if (unknown) return open(say('groups_unknown', { country: unknown.name }), cite);
  const last = groups.at(-1) ?? '';
  const place = places.find((one) => isIn(one, last)) ?? places[0];
  return met(say('in_country_group', { country: place?.name ?? '', group: last }), cite);
}

const NO_COUNTRY: readonly string[] = [];
const NOT_GBS = ['SD', 'UA'];

/** What the Country Chart asks for, by its reason; null: the requirement is not the chart's. */
function chartReason({ rule }: DeterminationReason): string | null {
  return /^chart:([A-Z]{2})/.exec(rule)?.[1] ?? null;
}

/** "… indicates a license requirement to the ultimate destination for national security reasons only". */
function nationalSecurityOnly(required: Required, cite: string): Condition {
  const [is, other] = otherReason(required, (reason) => chartReason(reason) === 'NS');
  if (!other) return met(say('national_security_alone'), cite);
  const { rule } = other;
  return is === 'applies'
    ? notMet(say('not_national_security_alone', { rule }), cite)
    : open(say('perhaps_not_national_security_alone', { rule }), cite);
}

/** The first reason that is not meant, and whether it applies or may. */
function otherReason(
  { applying, possible }: Required,
  isMeant: (reason: DeterminationReason) => boolean,
): readonly ['applies' | 'perhaps', DeterminationReason | undefined] {
  const other = applying.find(
    (reason) => !isMeant(reason) && !(isEachPart(reason) && possible.some(isMeant)),
  );
  return other ? ['applies', other] : ['perhaps', possible.find((reason) => !isMeant(reason))];
}

/** A license for each paragraph of the entry, by one row or another: which of the possible reasons it is, is not known. */
function isEachPart({ rule }: DeterminationReason): boolean {
  return rule === '738.4';
}

/** What the entry says of the exception, in its words where they do not tell. */
function namedBy({ entry, path, eccn }: Facts, symbol: string, cite: string): Condition | null {
  const words = wordsOf(entry, symbol);
  if (!entry || words === null) return null;
  const allowed = allowedFor(entry, symbol, path);
  if (allowed === 'unknown') return open(say('entry_says', { eccn, words }), cite);
  const sentence = say(allowed === 'no' ? 'entry_excludes' : 'entry_names', { eccn, words });
  return allowed === 'no' ? notMet(sentence, cite) : met(sentence, cite);
}

/** Whether the entry gives it to no item at all: 'N/A'. */
function isDenied({ entry }: Facts, symbol: string): boolean {
  const words = wordsOf(entry, symbol);
  return words === null || /^(?:N\/A|No)\.?$/.test(words.trim());
}

const lvs: ConditionsOf = (facts) => {
  const { entry, path, eccn, question } = facts;
  if (!entry || isDenied(facts, 'LVS')) return null;
  const words = wordsOf(entry, 'LVS') ?? '';
  const allowed = allowedFor(entry, 'LVS', path);
  const ofGroup = inGroups(facts, '740.3(b)', ['B']);
  const spares = eccn === '5A002' ? LVS_SPARES : null;
  if (allowed === 'no')
    return conditions(ofGroup, notMet(say('entry_excludes', { eccn, words }), '740.3(a)'));
  if (allowed === 'unknown' || allowed === 'yes')
    return conditions(ofGroup, open(say('entry_says', { eccn, words }), '740.3(a)'), LVS_ORDERS, spares);
  const amount = allowed;
  const { value } = question;
  if (value === null)
    return conditions(ofGroup, open(say('lvs_value_unknown', { amount }), '740.3(b)'), LVS_ORDERS, spares);
  const isWithin = value <= amount;
  const sentence = say(isWithin ? 'lvs_within' : 'lvs_exceeded', { value, amount });
  return conditions(
    ofGroup,
    isWithin ? met(sentence, '740.3(b), (d)(1)') : notMet(sentence, '740.3(b), (d)(1)'),
    LVS_ORDERS,
    spares,
  );
};

const gbs: ConditionsOf = (facts, required) => {
  if (isDenied(facts, 'GBS')) return null;
  return conditions(
    inGroups(facts, '740.4', ['B'], NOT_GBS),
    nationalSecurityOnly(required, '740.4'),
    namedBy(facts, 'GBS', '740.4'),
    REPORTS,
  );
};

const tsr: ConditionsOf = (facts, required) => {
  if (isDenied(facts, 'TSR')) return null;
  return conditions(
    inGroups(facts, '740.6(a)', ['B'], NOT_GBS),
    nationalSecurityOnly(required, '740.6(a)'),
    namedBy(facts, 'TSR', '740.6(a)'),
    ASSURANCE,
    REPORTS,
  );
};

const spp: ConditionsOf = ({ destination, isListed }) => {
  if (destination.country !== 'SY') return null;
  return isListed
    ? conditions(notMet(say('spp_listed'), '740.5(a)'))
    : conditions(met(say('spp_ear99'), '740.5(a)'), OFAC_TOO);
};

const ENCRYPTION = items('5A002; 5A004; 5B002; 5D002; 5E002');

const enc: ConditionsOf = (facts) => {
  const { eccn, path, destination, places } = facts;
  if (covers(ENCRYPTION, eccn, path) === 'no') return null;
  const barred = places.find((place) => isIn(place, 'E:1', 'E:2'));
  const params = { eccn, country: (barred ?? destination).name };
  return conditions(
    barred ? notMet(say('enc_barred', params), '740.17') : met(say('enc_items', params), '740.17'),
    ENC_CLASSIFICATION,
    ENC_USERS,
  );
};

/** 15 CFR 740.20(b)(2)(ii), (v), (vii), (viii)(D), (x), (xi); 'limited' where it takes a part, or allows one. */
const NOT_STA: ItemScope = items(
  `0A501.a, b, c, d, e; 0A506; 0A507; 0A509; 0A981; 0A982; 0A983; 0A503; 0E504; 0E982; 0A502 limited; 0A508 limited;
  1C351.a, b, c, d.14, d.15, e; 1C353; 1C354; 1E001 limited; 1E351; 7E004 except a.7; 9D001 limited; 9D002 limited; 9D004.f, g;
  9E003.a.1, a.2, a.3, a.4, a.5, c, h; 6A002; 6A293; 6D002 limited; 6D003.c; 6D991 limited; 6E001 limited; 6E002 limited;
  3A001.b.2, b.3 limited; 3E001 limited`,
);
const NOT_STA_TO_A6 = items('9B001');
const STA_UNMANNED = items('9A012 limited; 9A120 limited; 9A610 limited');
const STA_REASONS = new Set(['NS', 'CB', 'NP', 'RS', 'CC', 'SI']);

const sta: ConditionsOf = (facts, required) => {
  const { destination, isListed } = facts;
  const goesToA5 = isIn(destination, 'A:5');
  if (!isListed || (!goesToA5 && !isIn(destination, 'A:6'))) return null;
  const isA5 = isAllIn(facts, 'A:5');
  return conditions(
    isA5 ? inGroups(facts, '740.20(c)(1)', ['A:5']) : inGroups(facts, '740.20(c)(2)', ['A:5', 'A:6']),
    ...staReasons(facts, required, isA5),
    ...staLimits(facts, isA5),
    staWords(facts, isA5),
    goesToA5 && !isA5 ? staWords(facts, goesToA5) : null,
    facts.is600Series ? STA_SERIES : null,
    STA_CONSIGNEE,
  );
};

/** (c)(1): any of six reasons, to A:5; (c)(2): national security alone, to A:6. */
function staReasons(facts: Facts, required: Required, isA5: boolean): Condition[] {
  const missile = staMissile(facts, isA5);
  const isMeant = (reason: DeterminationReason) => {
    const code = chartReason(reason);
    if (code === 'MT') return missile !== null;
    return code !== null && (isA5 ? STA_REASONS.has(code) : code === 'NS');
  };
  const cite = isA5 ? '740.20(c)(1)(i)' : '740.20(c)(2)';
  const [is, other] = otherReason(required, isMeant);
  if (!other) {
    const addressed = met(say(isA5 ? 'sta_reasons' : 'national_security_alone'), cite);
    return missile === null ? [addressed] : [missile];
  }
  const sentence = say(is === 'applies' ? 'sta_other_reason' : 'sta_perhaps_other_reason', {
    rule: other.rule,
  });
  // Of a requirement that stands beside the chart, its reason for control is not said.
  const isUnsaid =
    is === 'perhaps' || (chartReason(other) === null && isA5 && other.overcomeBy === 'part_740');
  return [isUnsaid ? open(sentence, cite) : notMet(sentence, cite), ...(missile === null ? [] : [missile])];
}

/** Of what is controlled for missile technology, certain unmanned aircraft alone, to A:5; null: it is not so controlled. */
function staMissile({ entry, path, eccn }: Facts, isA5: boolean): Condition | null {
  const isMissile = isControlledFor(entry, path, 'MT');
  if (isMissile === 'no') return null;
  if (isA5 && covers(STA_UNMANNED, eccn, path) !== 'no') return STA_AIRCRAFT;
  const sentence = say('sta_missile');
  return isMissile === 'yes' ? notMet(sentence, '740.20(b)(2)(iii)') : open(sentence, '740.20(b)(2)(iii)');
}

/** A part of an entry's words on STA, with the paragraphs that it names. */
interface StaClause {
  readonly paths: readonly string[];
  readonly isConditional: boolean;
}

/** What an entry says of STA, read once. */
interface StaWords {
  readonly text: string;
  readonly clauses: readonly StaClause[];
  /** Whether it says something of destinations of A:5, and of A:6. */
  readonly isOfA5: boolean;
  readonly isOfA6: boolean;
  /** "… any item in this entry"; "Paragraph (c)(2) … may not be used for any item". */
  readonly isWhole: boolean;
  readonly isParagraph2Barred: boolean;
  /** Whether one sentence is for both groups, and another for A:6 alone. */
  readonly isMixed: boolean;
}

const STA_READ = new WeakMap<CclEntry, StaWords>();

function staWordsOf(entry: CclEntry): StaWords | null {
  const known = STA_READ.get(entry);
  if (known) return known;
  const text = entry.staConditions ?? wordsOf(entry, 'STA');
  if (!text) return null;
  const isOfBoth = !/A:5|A:6|\(c\)\([12]\)/.test(text);
  const made = {
    text,
    clauses: staClauses(entry, text),
    isOfA5: isOfBoth || /A:5|\(c\)\(1\)/.test(text),
    isOfA6: isOfBoth || /A:6|\(c\)\(2\)/.test(text),
    isWhole: NO_ITEM.test(text) && !/\bexcept\b/.test(text) && !text.includes('(1) '),
    isParagraph2Barred: /\(c\)\(2\)[^.]*\.20\(c\)\(2\)[^.]*may not be used (?:for|to ship) any/.test(text),
    isMixed: /A:5 or A:6.*A:6/.test(text),
  };
  STA_READ.set(entry, made);
  return made;
}

/** "3A001.b.2 or b.3, except those …, or 3A001.z": two parts, of which the first has a condition. */
function staClauses({ eccn }: CclEntry, text: string): readonly StaClause[] {
  return text
    .split(new RegExp(`,? (?:or|and) (?=${eccn}\\.)|; `))
    .map((part) => ({
      paths: pathsNamed(eccn, part),
      // "5B001.a equipment … for 5A001.b.3": of the paragraph a part alone.
      isConditional: /\b(?:except|unless|if)\b|\d[A-E]\d{3}/.test(part.replaceAll(eccn, '')),
    }))
    .filter(({ paths }) => paths.length > 0);
}

function staLimits({ entry, path, eccn }: Facts, isA5: boolean): (Condition | null)[] {
  const barred = (['EI', 'SS', 'SL', 'CW'] as const).map((reason): Condition | null => {
    const is = isControlledFor(entry, path, reason);
    if (is === 'no') return null;
    const sentence = say('sta_reason_excluded', { reason });
    return is === 'yes' ? notMet(sentence, '740.20(b)(2)(iii)') : open(sentence, '740.20(b)(2)(iii)');
  });
  const limit = covers(NOT_STA, eccn, path);
  const ofA6 = isA5 ? 'no' : covers(NOT_STA_TO_A6, eccn, path);
  const excluded = say('sta_item_excluded', { eccn });
  return [
    ...barred,
    limit === 'yes' || ofA6 === 'yes' ? notMet(excluded, '740.20(b)(2)') : null,
    limit === 'perhaps' ? STA_IN_PART : null,
  ];
}

/** "License Exception STA may not be used to ship any item in this entry to any of the destinations listed in Country Group A:6". */
const NO_ITEM =
  /may not be used (?:for|to ship(?: or transmit)?) (?:(?:any )?(?:items?|commodity|commodities|software|technology|“technology”|“software”)(?: specified)? (?:in|by) )?(?:this (?:entry|ECCN)\b|(?:ECCN )?\d[A-E]\d{3}(?!\.?[a-z\d]))/;

function staWords({ entry, eccn, path }: Facts, isA5: boolean): Condition | null {
  const words = entry ? staWordsOf(entry) : null;
  if (!words || !(isA5 ? words.isOfA5 : words.isOfA6)) return null;
  const sentence = say('entry_says', { eccn, words: words.text });
  const unsaid = open(sentence, '740.20(c), 774 Supp. 1');
  const excluded = notMet(sentence, '740.20(c), 774 Supp. 1');
  if (!isA5 && words.isParagraph2Barred) return excluded;
  if (words.clauses.length === 0) return words.isWhole ? excluded : unsaid;
  const meant = words.clauses.filter(({ paths }) => within(paths, path) !== 'no');
  if (meant.length === 0) return null;
  const isSaid = meant.some(({ paths, isConditional }) => !isConditional && within(paths, path) === 'yes');
  return isSaid && !words.isMixed ? excluded : unsaid;
}

const gov: ConditionsOf = ({ places }) => {
  const isCooperating = places.every((place) => isIn(place, 'A:1') || ['SG', 'TW'].includes(place.country));
  return conditions(GOV_AGENCY, isCooperating ? GOV_COOPERATING : null);
};

const tmp: ConditionsOf = ({ productGroup }) =>
  conditions('DE'.includes(productGroup) && productGroup !== '' ? TMP_BETA : TMP_TEMPORARY);

/** Parts, commodities and software; no technology. */
const rpl: ConditionsOf = ({ productGroup, is600Series, is9x515, places }) => {
  if (productGroup === 'E') return null;
  const isBarred = (is600Series || is9x515) && places.some((place) => isIn(place, 'D:5'));
  return conditions(
    RPL_REPLACEMENT,
    isBarred ? notMet(say('rpl_military_series'), '740.10(a)(3)(viii), (b)(3)(i)(F)') : null,
  );
};

/** Those whose texts are at hand; of the others, the entry's words and 740.2 alone are looked at. */
export const CONDITIONS: ReadonlyMap<string, ConditionsOf> = new Map([
  ['LVS', lvs],
  ['GBS', gbs],
  ['SPP', spp],
  ['TSR', tsr],
  ['TMP', tmp],
  ['RPL', rpl],
  ['GOV', gov],
  ['ENC', enc],
  ['STA', sta],
]);

/** Named by an entry as such, and not by a rule of which it is said that it is not enforced. */
const NAMED_IS_MET = new Set(['APP', 'ACE', 'IEC']);

/** An exception whose section was not at hand: what the entry says of it, and that its conditions were not examined. */
export function unreadConditions(facts: Facts, symbol: string, section: string): Conditions | null {
  const { entry, places, eccn } = facts;
  const words = wordsOf(entry, symbol);
  const unread = open(say('exception_unread', { section }), section);
  if (words === null) return conditions(unread);
  if (!entry || isDenied(facts, symbol)) return null;
  if (/except to Country Group E:1 or E:2/.test(words) && places.some((place) => isIn(place, 'E:1', 'E:2')))
    return conditions(notMet(say('entry_excludes', { eccn, words }), section));
  const allowed = allowedFor(entry, symbol, facts.path);
  if (allowed === 'no') return null;
  const isPlain = allowed === 'yes' || /^Yes, except to Country Group E:1 or E:2\./.test(words);
  return NAMED_IS_MET.has(symbol) && isPlain
    ? conditions(met(say('entry_names', { eccn, words }), section), unread)
    : conditions(open(say('entry_says', { eccn, words }), section), unread);
}
