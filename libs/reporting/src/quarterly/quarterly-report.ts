import { CITATIONS } from '@ninety/bis';
import type { Sentence } from '@ninety/platform';
import { sizeOf, statisticsOf } from '../distribution.js';
import { say } from '../sentences.js';
import { areNameable, hiddenCells, LEAST_CELL } from '../small-cells.js';
import type { FiscalPeriod } from './fiscal-quarter.js';
import type {
  BetweenResponseDto,
  QuarterDaysResponseDto,
  QuarterGroupResponseDto,
  QuarterLimitResponseDto,
  QuarterlyResponseDto,
  StageResponseDto,
} from './quarterly.contract.js';
import { DECISIONS, ENDS, LONG_DAYS } from './tallies.js';
import type { Breakdown, EndTally, PendingTally, QuarterTallies } from './tallies.js';

/** Of whom a report is, and what could not be looked at. */
export interface ReportSubject {
  readonly period: FiscalPeriod;
  /** The day of the report. */
  readonly today: string;
  /** Null: of an office. */
  readonly regime: string | null;
  /** Whether an applicant reads it, who is not told of what happens inside the government. */
  readonly isToldLittle: boolean;
  /** Whether holds and reasons were looked at. */
  readonly isLookedInto: boolean;
}

/** More pending cases of a company are not looked into. */
export const MOST_LOOKED_INTO = 5_000;
/** The agencies that the bill names: H.R. 8289, section 5, (2)(A)(vi). */
const AGENCIES = ['State', 'Defense', 'Energy'] as const;

/** The report of a period by what was counted of it. What is not told is null, with a sentence; nothing is 0 that is not known to be. */
export function quarterlyReport(subject: ReportSubject, tallies: QuarterTallies): QuarterlyResponseDto {
  const { period, today, regime } = subject;
  const asOf = lastDayOf(subject);
  const all = tallies.ended.filter(({ dimension }) => dimension === 'all');
  const long = tallies.pending.filter(({ most }) => most >= LONG_DAYS);
  return {
    quarter: period.name,
    from: period.from,
    to: period.to,
    asOf: today,
    regime,
    submitted: tallies.submitted,
    stages: stagesOf(subject, tallies.statuses),
    ends: ENDS.map((end) => ({ end, count: total(all.filter((one) => one.end === end)) })),
    mayHaveEnded: tallies.mayHaveEnded,
    endedByLaw: tallies.endedByLaw,
    processing: daysOf(all),
    byCountry: groupsOf(tallies.ended, 'country'),
    byEccn: groupsOf(tallies.ended, 'eccn'),
    byType: groupsOf(tallies.ended, 'type'),
    limits: LIMITS.map((limit) => limitOf(limit, all, tallies.pending)),
    pending: {
      on: asOf,
      count: between(
        tallies.pending,
        () => true,
        ({ isCertain }) => isCertain,
      ),
      longDecidedSince: between(
        long.filter(({ isPendingStill }) => !isPendingStill),
        () => true,
        isLongForCertain,
      ),
      reasons: tallies.reasons,
      note: noteOfReasons(subject, tallies),
    },
    referrals: AGENCIES.map((agency) => ({
      agency,
      count:
        tallies.referrals === null
          ? null
          : (tallies.referrals.find((one) => one.agency === agency)?.count ?? 0),
      note: tallies.referrals === null ? say('quarter_not_told') : null,
    })),
    method: methodOf(subject),
    definitions: definitionsOf(subject, asOf),
    caveats: caveatsOf(subject, tallies, asOf),
  };
}

/** The last day of the period that is not to come. */
export function lastDayOf({ period, today }: Pick<ReportSubject, 'period' | 'today'>): string {
  return period.to < today ? period.to : today;
}

const LIMITS = [
  { days: 30, source: '50 U.S.C. 4815(b)', isLaw: false, meaning: say('quarter_limit_30') },
  {
    days: 90,
    source: `Executive Order 12981, ${CITATIONS.resolution}`,
    isLaw: true,
    meaning: say('quarter_limit_90'),
  },
  {
    days: 120,
    source: 'H.R. 8289 (119th Congress), section 4',
    isLaw: false,
    meaning: say('quarter_limit_120'),
  },
] as const;

function limitOf(
  limit: (typeof LIMITS)[number],
  ended: readonly EndTally[],
  pending: readonly PendingTally[],
): QuarterLimitResponseDto {
  const { days } = limit;
  const decided = ended.filter(isDecision);
  return {
    ...limit,
    decidedWithin: {
      atLeast: total(decided.filter(({ most }) => most !== null && most <= days)),
      // Where it is not known how long it took, it may have been in time.
      atMost: total(decided.filter(({ least }) => least === null || least <= days)),
    },
    pendingBeyond: between(
      pending,
      ({ most }) => most >= days,
      ({ least, isCertain }) => isCertain && least >= days,
    ),
  };
}

function isLongForCertain({ least, isCertain }: PendingTally): boolean {
  return isCertain && least >= LONG_DAYS;
}

function between(
  pending: readonly PendingTally[],
  mayBe: (one: PendingTally) => boolean,
  isSo: (one: PendingTally) => boolean,
): BetweenResponseDto {
  return { atLeast: total(pending.filter(isSo)), atMost: total(pending.filter(mayBe)) };
}

function isDecision({ end }: EndTally): boolean {
  return DECISIONS.some((one) => one === end);
}

function total(tallies: readonly { readonly count: number }[]): number {
  return tallies.reduce((sum, { count }) => sum + count, 0);
}

/** How long decisions took, of those whose days are known at all. */
function daysOf(ended: readonly EndTally[]): QuarterDaysResponseDto {
  const decided = ended.filter(isDecision);
  const least = new Map<number, number>();
  const most = new Map<number, number>();
  for (const tally of decided) {
    if (tally.least === null || tally.most === null) continue;
    least.set(tally.least, (least.get(tally.least) ?? 0) + tally.count);
    most.set(tally.most, (most.get(tally.most) ?? 0) + tally.count);
  }
  const [low, high] = [statisticsOf(least), statisticsOf(most)];
  const range = (name: 'mean' | 'median') => {
    const [atLeast, atMost] = [low[name], high[name]];
    return atLeast === null || atMost === null ? null : { atLeast, atMost };
  };
  return { decided: total(decided), timed: sizeOf(least), average: range('mean'), median: range('median') };
}

/** The largest first; those too small to be shown last, without their figures and in the order of their keys; none where their names alone would tell. */
function groupsOf(ended: readonly EndTally[], dimension: Breakdown): QuarterGroupResponseDto[] {
  const byKey = new Map<string | null, EndTally[]>();
  for (const tally of ended) {
    if (tally.dimension !== dimension || !isDecision(tally)) continue;
    const group = byKey.get(tally.key);
    if (group) group.push(tally);
    else byKey.set(tally.key, [tally]);
  }
  const groups = [...byKey].map(([key, own]) => ({ key, processing: daysOf(own) }));
  const counts = groups.map(({ processing }) => processing.decided);
  if (!areNameable(counts)) return [];
  // Days are told of those of whom they are known: where these are few, they are as little told.
  const hidden = hiddenCells(groups.map(({ processing }) => processing.timed));
  const shown = groups.map((group, place) => (hidden.has(place) ? { ...group, processing: null } : group));
  return shown.sort(
    (a, b) =>
      (b.processing?.decided ?? 0) - (a.processing?.decided ?? 0) ||
      String(a.key).localeCompare(String(b.key)),
  );
}

/** Stages of the bill that are never known here, and why: H.R. 8289, section 5, (2)(A)(ii). */
const SIGNING = ['signed_off', 'countersigned', 'validated'] as const;

const STAGES = {
  received: say('quarter_stage_received'),
  on_hold: say('quarter_stage_on_hold'),
  referred: say('quarter_stage_referred'),
  signed_off: say('quarter_stage_signed_off'),
  countersigned: say('quarter_stage_countersigned'),
  validated: say('quarter_stage_validated'),
  filed: say('quarter_stage_filed'),
  under_review: say('quarter_stage_under_review'),
  final_review: say('quarter_stage_final_review'),
  intent_to_deny: say('quarter_stage_intent_to_deny'),
} as const satisfies Readonly<Record<string, Sentence>>;
type Stage = keyof typeof STAGES;

const STAGE_OF: ReadonlyMap<string, Stage> = new Map([
  ['registered', 'received'],
  ['referred', 'referred'],
  ['operating_committee', 'referred'],
  ['acep', 'referred'],
  ['earb', 'referred'],
  ['president', 'referred'],
  ['final_review', 'final_review'],
  ['under_review', 'under_review'],
  ['intent_to_deny', 'intent_to_deny'],
  ['filed', 'filed'],
]);

/** What the bill asks of any report, then what else is pending. */
const ALWAYS_NAMED: readonly Stage[] = ['received', 'on_hold', 'referred', ...SIGNING];

/** The stages that are not told to an applicant, who learns of all of them that it is under review. */
const INSIDE: ReadonlySet<Stage> = new Set(['referred', 'final_review']);

function stagesOf(subject: ReportSubject, statuses: QuarterTallies['statuses']): StageResponseDto[] {
  const counts = new Map<Stage, number>();
  for (const { status, isOnHold, count } of statuses) {
    const stage = isOnHold ? 'on_hold' : stageOf(subject, status);
    counts.set(stage, (counts.get(stage) ?? 0) + count);
  }
  const besides = [...counts.keys()].filter((stage) => !ALWAYS_NAMED.includes(stage)).sort();
  return [...ALWAYS_NAMED, ...besides].map((stage) => {
    const note = noteOfStage(subject, stage);
    const isTold = note === null || note.code === 'quarter_hold_told_only';
    return { stage, meaning: STAGES[stage], count: isTold ? (counts.get(stage) ?? 0) : null, note };
  });
}

function stageOf({ isToldLittle }: ReportSubject, status: string): Stage {
  const stage = STAGE_OF.get(status) ?? 'under_review';
  return isToldLittle && INSIDE.has(stage) ? 'under_review' : stage;
}

function noteOfStage({ isToldLittle, isLookedInto }: ReportSubject, stage: Stage): Sentence | null {
  if (SIGNING.some((one) => one === stage))
    return isToldLittle ? say('quarter_not_told') : say('quarter_signing_not_kept');
  if (!isToldLittle) return null;
  if (stage === 'referred') return say('quarter_not_told');
  if (stage !== 'on_hold') return null;
  return isLookedInto ? say('quarter_hold_told_only') : say('quarter_not_told');
}

function noteOfReasons({ regime }: ReportSubject, { reasons }: QuarterTallies): Sentence | null {
  if (reasons !== null) return null;
  return regime === null
    ? say('quarter_not_told')
    : say('quarter_too_many_pending', { most: MOST_LOOKED_INTO });
}

function methodOf({ regime }: ReportSubject): Sentence[] {
  return [
    say('quarter_method'),
    regime === null ? say('quarter_method_office') : say('quarter_method_bounds'),
  ];
}

function definitionsOf({ today }: ReportSubject, asOf: string): Sentence[] {
  return [
    say('quarter_definition_submitted'),
    say('quarter_definition_decided'),
    say('quarter_definition_several'),
    say('quarter_definition_stages', { on: today }),
    say('quarter_definition_pending', { on: asOf }),
    say('quarter_definition_reasons'),
  ];
}

function caveatsOf(subject: ReportSubject, tallies: QuarterTallies, asOf: string): Sentence[] {
  const { period, regime } = subject;
  const { mayHaveEnded, endedByLaw, submitted, ended, referrals } = tallies;
  const caveats = [say('quarter_caveat_own'), say('quarter_caveat_small', { least: LEAST_CELL })];
  if (!ended.some((one) => one.dimension === 'all' && isDecision(one)))
    caveats.unshift(say('quarter_caveat_none'));
  if (asOf < period.to) caveats.push(say('quarter_caveat_not_over', { on: asOf }));
  if (regime === 'us-bis') caveats.push(say('quarter_caveat_kinds'));
  if (mayHaveEnded + submitted.mayBelong > 0)
    caveats.push(say('quarter_caveat_uncertain', { decided: mayHaveEnded, submitted: submitted.mayBelong }));
  if (endedByLaw > 0) caveats.push(say('quarter_caveat_by_law', { count: endedByLaw }));
  if (referrals !== null) caveats.push(say('quarter_caveat_referred'));
  return caveats;
}
