import type { Sentence } from '@ninety/platform/sentences';
import { footnotesRequire } from './chart-footnotes.js';
import { askParagraph, reason } from './cited.js';
import { columnName } from './basis.js';
import type { CclRow } from './ccl-rows.js';
import { coverEachPart, readEntry } from './ccl-rows.js';
import { covers, normalParagraph } from './control-scope.js';
import type { Coverage } from './control-scope.js';
import type { DeterminationReason, Examined, Finding } from './determination.js';
import type { ItemCase } from './item-case.js';
import type { Law } from './law.js';
import { placeOf } from './places.js';
import type { Place } from './places.js';
import type { DeterminationQuestion } from './question.js';
import { whereRequired } from './required-where.js';
import type { Where } from './required-where.js';
import { say } from '../sentences.js';

const CCL = '15 CFR 774 Supp. 1';
/** Entries of 738.3(a)(1) that stand there whole. */
const TO_ALL_DESTINATIONS = new Set(['0A983', '5A980', '5D980', '5E980']);

/**
 * General Prohibition One: the rows of the item's entry, each by what it controls and where a license is required for that. An EAR99 item
 * has no row. 15 CFR 736.2(b)(1), 738.4(a).
 */
export function itemRules(asked: DeterminationQuestion, law: Law): Examined {
  if (asked.eccn === 'EAR99') return { findings: [], notExamined: [] };
  const entry = law.entries.get(asked.eccn);
  if (!entry) return alone(reason('738.4', say('item_not_loaded', { eccn: asked.eccn }), CCL));
  if (asked.destination === 'US')
    return alone(reason('736.2', say('item_to_united_states'), '15 CFR 734.13'));
  const place = placeOf(law, asked.destination);
  const stays = placeOf(law, asked.from).country === place.country;
  const paragraph = normalParagraph(asked.eccn, asked.paragraph);
  return entryRules({ asked, law, entry, paragraph, place, stays });
}

function entryRules(item: ItemCase): Examined {
  const { entry, place, stays } = item;
  const { standing, rows, withoutRow } = readEntry(entry);
  if (standing !== 'rows') return withoutRows(item, standing);
  const looked = rows.map((row) => ({ row, where: whereRequired(row, item) }));
  const findings = [
    ...looked.flatMap(({ row, where }) => rowFinding(row, where, item)),
    ...(stays ? [] : footnotesRequire(item)),
    ...withoutRow.map((code) =>
      cannotSay('738.4', say('item_reason_without_row', { eccn: entry.eccn, code }), CCL),
    ),
  ];
  return {
    findings: [...findings, ...everyPart(item, looked, findings), ...placeFindings(place, stays)],
    notExamined: looked.flatMap(({ where }) => (where.is === 'not_examined' ? [where.what] : [])),
  };
}

/** An entry that has no rows to go by. 0A983 and three others require a license to all destinations. 15 CFR 738.3(a)(1). */
function withoutRows(
  { entry: { eccn, reasonsForControl }, stays }: ItemCase,
  standing: 'no_rows' | 'table_in_heading' | 'subject_to_itar',
): Examined {
  if (standing === 'subject_to_itar')
    return alone(reason('734.3', say('item_subject_to_itar', { eccn }), CCL));
  if (standing === 'table_in_heading')
    return alone(reason('738.4', say('item_table_in_heading', { eccn }), CCL));
  if (TO_ALL_DESTINATIONS.has(eccn) && !stays) {
    const all = reason('738.3(a)(1)', say('item_all_destinations', { eccn }), '15 CFR 738.3(a)(1)');
    return { findings: [{ says: 'applies', reason: all }], notExamined: [] };
  }
  const codes = reasonsForControl.join(', ');
  const sentence =
    codes === '' ? say('item_without_rows', { eccn }) : say('item_rows_blank', { eccn, codes });
  return alone(reason('738.4', sentence, CCL));
}

/** A row, where it requires a license to the destination, by whether it covers the item. */
function rowFinding(row: CclRow, where: Where, item: ItemCase): Finding[] {
  if (where.is !== 'required' && where.is !== 'unsaid') return [];
  const covered = covers(row.scope, item.paragraph);
  if (covered === 'out') return [];
  const { question: asks, enforcement } = where;
  if (where.is === 'required' && covered === 'in')
    return [
      {
        says: 'applies',
        reason: where.reason,
        ...(asks && { question: asks }),
        ...(enforcement && { enforcement }),
      },
    ];
  const why = where.is === 'unsaid' ? where.reason : uncertain(where, covered, row, item);
  return [
    {
      says: 'cannot_say',
      reason: why,
      ...(covered === 'paragraph' && { question: askParagraph(item.entry) }),
    },
  ];
}

/** The reason that would stand if the row covered the item, with why that is not said. */
function uncertain(
  { reason: { rule, citation, overcomeBy, policy }, enforcement }: Where & { is: 'required' },
  covered: Coverage,
  { control, basis }: CclRow,
  { entry: { eccn }, place: { name }, paragraph }: ItemCase,
): DeterminationReason {
  const by = basis.by === 'column' ? columnName(basis.column) : rule.replace('group:', 'Country Group ');
  const given = { eccn, control, destination: name, by };
  const sentence =
    covered !== 'paragraph'
      ? say('item_row_in_words', given)
      : paragraph === null
        ? say('item_row_by_paragraph', given)
        : say('item_row_by_deeper_paragraph', { ...given, paragraph });
  // Where a question tells whether it is enforced, it is not set aside before that is answered.
  return reason(rule, sentence, citation, { overcomeBy, policy: enforcement === 'open' ? null : policy });
}

/** Where the paragraph is not known and one row or another requires a license for each part of the entry, it does not turn on it. */
function everyPart(
  { entry, paragraph, place }: ItemCase,
  looked: readonly { readonly row: CclRow; readonly where: Where }[],
  findings: readonly Finding[],
): Finding[] {
  const turnsOnIt = findings.some(
    ({ says, question: asks }) => says === 'cannot_say' && asks?.id === 'paragraph',
  );
  if (!turnsOnIt || findings.some(({ says }) => says === 'applies')) return [];
  const read = readEntry(entry);
  // Of rows that only their own exceptions overcome it is not concluded.
  const requiring = looked.filter(
    ({ where }) => where.is === 'required' && where.reason.overcomeBy === 'part_740',
  );
  const enforced = requiring.filter(({ where }) => where.is === 'required' && where.reason.policy === null);
  const coverAll = (some: typeof looked) =>
    coverEachPart(
      read,
      some.map(({ row }) => row),
      paragraph,
    );
  if (!coverAll(requiring)) return [];
  const sentence = say('item_every_paragraph', { eccn: entry.eccn, destination: place.name });
  const each = reason('738.4', sentence, '15 CFR 738.4(a)');
  return [{ says: 'applies', reason: each, ...(!coverAll(enforced) && { enforcement: 'open' as const }) }];
}

/** What is missing of the destination itself. */
function placeFindings({ chart, name: destination }: Place, stays: boolean): Finding[] {
  if (stays) return [cannotSay('736.2', say('item_stays', { destination }), '15 CFR 734.13, 734.16')];
  if (!chart) return [cannotSay('738.3', say('item_not_on_chart', { destination }), '15 CFR 738.3(b)')];
  return [];
}

function cannotSay(rule: string, sentence: Sentence, citation: string): Finding {
  return { says: 'cannot_say', reason: reason(rule, sentence, citation) };
}

function alone(why: DeterminationReason): Examined {
  return { findings: [{ says: 'cannot_say', reason: why }], notExamined: [] };
}
