import type { Sentence } from '@ninety/platform';
import type { EvidencePackContentDto, PackCaseDto, PackFactDto } from './pack.contract.js';
import { dayWords, spanWords, spoken, standsWords } from './pack-words.js';
import { say } from './sentences.js';

/** What of a pack is otherwise than it was, so that whoever approves it again need not look for it; never nothing. */
export function changesBetween(
  before: EvidencePackContentDto,
  after: EvidencePackContentDto,
): readonly Sentence[] {
  const known = new Map(before.cases.map((one) => [one.case, one]));
  const changes = [
    ...after.cases.flatMap((one) => {
      const was = known.get(one.case);
      return was === undefined || isSame(was, one) ? [] : changesOfCase(was, one);
    }),
    ...(isSame(before.documents, after.documents) ? [] : [say('pack_changed_documents')]),
    ...(before.company === after.company ? [] : [say('pack_changed_company', { company: after.company })]),
    ...(before.title === after.title ? [] : [say('pack_changed_title')]),
    ...(isSame([before.method, before.never], [after.method, after.never])
      ? []
      : [say('pack_changed_method')]),
  ];
  return changes.length === 0 ? [say('pack_changed_otherwise')] : changes;
}

function changesOfCase(before: PackCaseDto, after: PackCaseDto): Sentence[] {
  const number = after.case;
  const isOther = (part: keyof PackCaseDto) => !isSame(before[part], after[part]);
  const changes = [
    ...factChanges(before, after),
    ...(isOther('status') || isOther('statusCertainty')
      ? [
          say('pack_changed_status', {
            number,
            before: standsWords(before.status, before.statusCertainty),
            after: standsWords(after.status, after.statusCertainty),
          }),
        ]
      : []),
    ...clockChanges(before, after),
    ...(isOther('controlNumber') ? [say('pack_changed_number', { number })] : []),
    ...(isOther('parties') ? [say('pack_changed_parties', { number })] : []),
    ...(isOther('items') ? [say('pack_changed_items', { number })] : []),
    ...(isOther('stakes') ? [say('pack_changed_stakes', { number })] : []),
  ];
  return changes.length === 0 ? [say('pack_changed_case', { number })] : changes;
}

/** Facts that came, that were corrected, and that are gone or read otherwise. */
function factChanges(before: PackCaseDto, after: PackCaseDto): Sentence[] {
  const number = after.case;
  const was = new Map(before.timeline.map((fact) => [keyOf(fact), fact]));
  const is = new Set(after.timeline.map(keyOf));
  const said = (fact: PackFactDto) => ({ number, what: spoken(fact.type), day: dayWords(fact) });
  return [
    ...after.timeline.flatMap((fact) => {
      const known = was.get(keyOf(fact));
      if (!known) return [say('pack_changed_fact_came', said(fact))];
      const isCorrected = known.supersededBy === null && fact.supersededBy !== null;
      return isCorrected ? [say('pack_changed_fact_corrected', said(fact))] : [];
    }),
    ...before.timeline.flatMap((fact) =>
      is.has(keyOf(fact)) ? [] : [say('pack_changed_fact_gone', said(fact))],
    ),
  ];
}

/** A fact by what it says, whatever its number is. */
function keyOf({ fact: _, supersedes: _before, supersededBy: _after, ...says }: PackFactDto): string {
  return JSON.stringify(says);
}

function clockChanges(before: PackCaseDto, after: PackCaseDto): Sentence[] {
  const number = after.case;
  const nameOf = ({ clock, matter }: PackCaseDto['clocks'][number]) => JSON.stringify([clock, matter]);
  const standing = ({ state, certainty, due }: PackCaseDto['clocks'][number]) =>
    `${standsWords(state, certainty)}, ${spanWords(due)}`;
  const was = new Map(before.clocks.map((clock) => [nameOf(clock), standing(clock)]));
  return after.clocks.flatMap((clock) => {
    const [earlier, now] = [was.get(nameOf(clock)), standing(clock)];
    if (earlier === now) return [];
    return [
      earlier === undefined
        ? say('pack_changed_clock_came', { number, clock: spoken(clock.clock), after: now })
        : say('pack_changed_clock', { number, clock: spoken(clock.clock), before: earlier, after: now }),
    ];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
