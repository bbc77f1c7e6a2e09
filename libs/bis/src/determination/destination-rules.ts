import { readEntry } from './ccl-rows.js';
import { askParagraph, question, reason } from './cited.js';
import { covers, normalParagraph } from './control-scope.js';
import type { Coverage } from './control-scope.js';
import type { DeterminationReason, Examined, Finding } from './determination.js';
import { OPEN_EXCEPTIONS } from './embargoes.js';
import type { CclEntry, Law } from './law.js';
import { placeOf } from './places.js';
import type { DeterminationQuestion, OpenQuestion } from './question.js';
import { say } from '../sentences.js';

/** What is sent to a destination of part 746. */
interface Sent {
  readonly asked: DeterminationQuestion;
  /** Null: an item that is on no row of the Commerce Control List. */
  readonly entry: CclEntry | null;
  /** Whether it is a release of technology or source code to a national of the country. 15 CFR 734.13(a)(2), (b). */
  readonly released: boolean;
}

/** What part 746 asks for, by destination. Its sections are read as of January 2025. */
export const DESTINATION_RULES: ReadonlyMap<string, (sent: Sent) => Finding[]> = new Map([
  ['CU', toCuba],
  ['IQ', toIraq],
  ['KP', toNorthKorea],
  ['UA', toUkraine],
  ['IR', toIran],
  ['RU', toRussia],
  ['BY', toRussia],
  ['SY', toSyria],
]);

/** General Prohibition Six: embargoes and other special controls of part 746. 15 CFR 736.2(b)(6). */
export function destinationRules(asked: DeterminationQuestion, law: Law): Examined {
  const place = placeOf(law, asked.destination);
  const examine = DESTINATION_RULES.get(place.country);
  const entry = law.entries.get(asked.eccn) ?? null;
  // What is subject to the ITAR is not subject to the EAR.
  if (entry && readEntry(entry).standing === 'subject_to_itar') return { findings: [], notExamined: [] };
  if (examine) {
    const sent = { asked, entry, released: asked.answers.deemedExport === true };
    return { findings: examine(sent), notExamined: [] };
  }
  const pointer = place.chart?.pointer ?? null;
  if (pointer === null) return { findings: [], notExamined: [] };
  const why = reason('746', say('dest_pointer', { destination: place.name, pointer }), '15 CFR 738 Supp. 1');
  return { findings: [{ says: 'cannot_say', reason: why }], notExamined: [] };
}

/** All items, except releases of what is not on the Commerce Control List. 15 CFR 746.2(a). */
function toCuba({ entry, released }: Sent): Finding[] {
  if (released && !entry) return [];
  return [applies(embargo('dest_cuba', '746.2(a)', OPEN_EXCEPTIONS.cuba))];
}

/** All items, except food and medicine of EAR99. 15 CFR 746.4(a). */
function toNorthKorea({ asked, entry }: Sent): Finding[] {
  return unlessFood(asked, entry, embargo('dest_north_korea', '746.4(a)', OPEN_EXCEPTIONS.northKorea));
}

/** All items, except food and medicine of EAR99 and releases of what is not on the Commerce Control List. 15 CFR 746.9(a). */
function toSyria({ asked, entry, released }: Sent): Finding[] {
  if (released && !entry) return [];
  const overcomeBy = entry ? OPEN_EXCEPTIONS.syria : OPEN_EXCEPTIONS.syriaEar99;
  return unlessFood(asked, entry, embargo('dest_syria', '746.9(a)', overcomeBy));
}

/** To the occupied regions of Ukraine all items, except food and medicine of EAR99 and certain software. 15 CFR 746.6(a)(1), (2). */
function toUkraine({ asked, entry }: Sent): Finding[] {
  const { occupiedRegion } = asked.answers;
  if (occupiedRegion === false || (!entry && asked.answers.foodOrMedicine === true)) return [];
  const why = embargo('dest_occupied_regions', '746.6(a)(1), (2)', OPEN_EXCEPTIONS.occupied);
  if (occupiedRegion === true) return unlessFood(asked, entry, why);
  const asks = question('occupiedRegion', say('ask_occupied_region'), '15 CFR 746.6(a)(1), (2)');
  return [{ says: 'open', reason: why, question: asks }];
}

/** Every item of the Commerce Control List, in any use, except releases to nationals; of EAR99, what is in lists. 15 CFR 746.8(a). */
function toRussia({ asked, entry, released }: Sent): Finding[] {
  if (released) return [];
  if (entry) return [applies(embargo(russianSentence(asked), '746.8(a)(1)', OPEN_EXCEPTIONS.russia))];
  return [
    { says: 'cannot_say', reason: embargo('dest_russia_lists', '746.8(a)(4)–(8)', OPEN_EXCEPTIONS.russia) },
  ];
}

/** Some of these need none for civil end-users of friendly headquarters. 15 CFR 746.8(a)(12)(ii). */
function russianSentence({ eccn, paragraph }: DeterminationQuestion) {
  const path = normalParagraph(eccn, paragraph) ?? 'c';
  const massMarket = (eccn === '5A992' || eccn === '5D992') && path.startsWith('c');
  return eccn === '5A991' || massMarket ? 'dest_russia_but_civil' : 'dest_russia';
}

/** Entries of 746.7(a)(1)(i) that need a license to Iran whatever their columns. */
const NAMED_FOR_IRAN = new Set(
  '0A503 0A980 0A982 0A983 0E982 1C355 1C395 1C980 1C982 1C983 1C984 2A994 2D994 2E994 5A980 5D980 5E980'.split(
    ' ',
  ),
);

/** Entries with a column of 746.7(a)(1)(i), the named ones, and lists that are not loaded. 15 CFR 746.7(a)(1). */
function toIran({ asked, entry }: Sent): Finding[] {
  if (entry && (NAMED_FOR_IRAN.has(entry.eccn) || hasColumnForIran(entry)))
    return [applies(embargo('dest_iran', '746.7(a)(1)(i)', OPEN_EXCEPTIONS.iran))];
  const path = normalParagraph(asked.eccn, asked.paragraph) ?? '';
  if (asked.eccn === '5A001' && path.startsWith('f.1'))
    return [applies(embargo('dest_iran', '746.7(a)(1)(i)', OPEN_EXCEPTIONS.iran))];
  return [
    { says: 'cannot_say', reason: embargo('dest_iran_lists', '746.7(a)(1)(ii), (e)', OPEN_EXCEPTIONS.iran) },
  ];
}

/** CB 1–3, NP 1–2, NS 1–2, MT 1, RS 1–2, CC 1–3, AT 1–2, in any row of the entry. */
function hasColumnForIran(entry: CclEntry): boolean {
  const { rows, standing } = readEntry(entry);
  return (
    standing === 'rows' &&
    rows.some(({ basis }) => basis.by === 'column' && /^(?:CB|NP|NS|MT|RS|CC|AT) /.test(basis.column))
  );
}

/** Reasons for control whose items need a license to Iraq. 15 CFR 746.3(a)(1), (2). */
const FOR_IRAQ = new Set(['NS', 'MT', 'NP', 'CW', 'CB', 'RS', 'CC', 'EI', 'SI', 'SL', 'UN']);
/** Entries that need one for RS reasons. 15 CFR 746.3(a)(3). */
const RS_FOR_IRAQ = new Set(['0B999', '0D999', '1B999', '1C992', '1C995', '1C997', '1C999', '6A992']);

/** What is controlled for a reason of 746.3(a)(1)–(3), and anything for military end uses. 15 CFR 746.3(a). */
function toIraq({ asked, entry }: Sent): Finding[] {
  return [...(entry ? controlledForIraq(asked, entry) : []), ...militaryInIraq(asked)];
}

function controlledForIraq({ eccn, paragraph }: DeterminationQuestion, entry: CclEntry): Finding[] {
  if (RS_FOR_IRAQ.has(eccn))
    return [applies(embargo('dest_iraq_named', '746.3(a)(3)', OPEN_EXCEPTIONS.iraq))];
  const path = normalParagraph(eccn, paragraph);
  const { rows, withoutRow } = readEntry(entry);
  const unsaid = withoutRow.filter((code) => FOR_IRAQ.has(code)).map(() => 'words' as const);
  const covered = rows
    .filter(({ reason: code }) => code !== null && FOR_IRAQ.has(code))
    // For RS to some countries alone: whether that is "controlled for RS reasons" here too, the text does not say.
    .map(({ scope, basis }) => {
      const coverage = covers(scope, path);
      return coverage === 'in' && basis.by !== 'column' && !isEverywhere(basis) ? 'words' : coverage;
    });
  return iraqFinding([...covered, ...unsaid], entry);
}

function isEverywhere(basis: ReturnType<typeof readEntry>['rows'][number]['basis']): boolean {
  return (
    basis.by === 'destinations' && (basis.rule.countries === 'all' || basis.rule.countries.includes('IQ'))
  );
}

function iraqFinding(covered: readonly Coverage[], entry: CclEntry): Finding[] {
  const why = embargo('dest_iraq', '746.3(a)(1), (2)', OPEN_EXCEPTIONS.iraq);
  if (covered.includes('in')) return [applies(why)];
  const perhaps = embargo('dest_iraq_perhaps', '746.3(a)(1), (2)', OPEN_EXCEPTIONS.iraq);
  if (covered.includes('paragraph'))
    return [{ says: 'cannot_say', reason: perhaps, question: askParagraph(entry) }];
  return covered.includes('words') ? [{ says: 'cannot_say', reason: perhaps }] : [];
}

/** No exception reaches it. 15 CFR 746.3(a)(4), (c). */
function militaryInIraq({ answers }: DeterminationQuestion): Finding[] {
  const why = embargo('dest_iraq_military', '746.3(a)(4)', 'none');
  if (answers.militaryEndUse === true || answers.militaryEndUser === true) return [applies(why)];
  const citation = '15 CFR 746.3(a)(4)';
  const asks =
    answers.militaryEndUse === undefined
      ? question('militaryEndUse', say('ask_military_end_use_iraq'), citation)
      : question('militaryEndUser', say('ask_military_end_user_iraq'), citation);
  return answers.militaryEndUse === false && answers.militaryEndUser === false
    ? []
    : [{ says: 'open', reason: why, question: asks }];
}

/** EAR99 may be food or medicine, which the rule leaves out; what is on the Commerce Control List is not left out. */
function unlessFood(
  asked: DeterminationQuestion,
  entry: CclEntry | null,
  why: DeterminationReason,
): Finding[] {
  if (entry) return [applies(why)];
  if (asked.answers.foodOrMedicine === true) return [];
  const asks: OpenQuestion = question('foodOrMedicine', say('ask_food_or_medicine'), why.citation);
  return asked.answers.foodOrMedicine === false ? [applies(why)] : [{ ...applies(why), question: asks }];
}

function applies(why: DeterminationReason): Finding & { says: 'applies' } {
  return { says: 'applies', reason: why };
}

type DestinationSentence =
  | 'dest_cuba'
  | 'dest_north_korea'
  | 'dest_syria'
  | 'dest_occupied_regions'
  | 'dest_russia'
  | 'dest_russia_but_civil'
  | 'dest_russia_lists'
  | 'dest_iran'
  | 'dest_iran_lists'
  | 'dest_iraq'
  | 'dest_iraq_named'
  | 'dest_iraq_perhaps'
  | 'dest_iraq_military';

function embargo(
  code: DestinationSentence,
  section: string,
  overcomeBy: DeterminationReason['overcomeBy'],
): DeterminationReason {
  return reason('746', say(code), `15 CFR ${section}`, { overcomeBy });
}
