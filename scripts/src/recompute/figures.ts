import type { Filing } from './filing.js';

/** Of which days, and to whom. */
export interface Asked {
  /** Days since 1970, both included. */
  readonly from: number;
  readonly to: number;
  readonly today: number;
  readonly posture: 'agency' | 'company';
  /** Whether an applicant asks. */
  readonly isApplicant: boolean;
}

/** A number, or null where there is none to tell. */
type Bound = number | null;
/** Part, key, figure, and between which two it lies. */
export type Figure = readonly [part: string, key: string, figure: string, atLeast: Bound, atMost: Bound];

const DECISIONS = ['approved', 'partly_approved', 'denied', 'returned_without_action', 'no_license_required'];
const ENDS = [...DECISIONS, 'withdrawn', 'closed'];
const LONG = 90;

/** A filing that ended in the period, with its days from the first submission; null: not known. */
interface Ended {
  readonly filing: Filing;
  readonly name: string;
  readonly least: Bound;
  readonly most: Bound;
}

/** Every figure of the report. */
export function figuresOf(filings: readonly Filing[], asked: Asked): Figure[] {
  const ended = endedIn(filings, asked);
  const decided = ended.filter(({ name }) => DECISIONS.includes(name));
  return [
    ...submitted(filings, asked),
    ...stages(filings, asked),
    ...ENDS.map((end): Figure =>
      exactly('ends', end, 'count', ended.filter(({ name }) => name === end).length),
    ),
    ...uncertain(filings, asked),
    ...times('processing', '', decided),
    ...groups('byCountry', decided, ({ countries }) => countries),
    ...groups('byEccn', decided, ({ eccns }) => eccns),
    ...groups('byType', decided, ({ type }) => [type]),
    ...limits(filings, decided, asked),
    ...pending(filings, asked),
    ...referrals(filings, asked),
  ];
}

function exactly(part: string, key: string, figure: string, value: Bound): Figure {
  return [part, key, figure, value, value];
}

function submitted(filings: readonly Filing[], { from, to }: Asked): Figure[] {
  const within = filings.filter(({ filed }) => filed.from >= from && filed.to <= to);
  const touching = filings.filter(({ filed }) => filed.from <= to && filed.to >= from);
  return [
    exactly('submitted', '', 'count', within.length),
    exactly('submitted', '', 'again', within.filter(({ number }) => number > 1).length),
    exactly('submitted', '', 'mayBelong', touching.length - within.length),
  ];
}

function endedIn(filings: readonly Filing[], { from, to }: Asked): Ended[] {
  return filings.flatMap((filing) => {
    const { end, first } = filing;
    if (!end?.isRecorded || end.on.from < from || end.on.to > to) return [];
    const least = first && Math.max(end.on.from - first.to, 0);
    return [{ filing, name: end.name, least, most: first && end.on.to - first.from }];
  });
}

function uncertain(filings: readonly Filing[], { from, to }: Asked): Figure[] {
  const ends = filings.flatMap(({ end }) => (end && end.on.from <= to && end.on.to >= from ? [end] : []));
  const within = ends.filter(({ on }) => on.from >= from && on.to <= to);
  return [
    exactly('ends', '', 'mayHaveEnded', ends.length - within.length),
    exactly('ends', '', 'endedByLaw', within.filter(({ isRecorded }) => !isRecorded).length),
  ];
}

function times(part: string, key: string, decided: readonly Ended[]): Figure[] {
  const timed = decided.flatMap(({ least, most }) =>
    least === null || most === null ? [] : [{ least, most }],
  );
  const least = timed.map((one) => one.least);
  const most = timed.map((one) => one.most);
  return [
    exactly(part, key, 'decided', decided.length),
    exactly(part, key, 'timed', timed.length),
    [part, key, 'average', average(least), average(most)],
    [part, key, 'median', median(least), median(most)],
  ];
}

function average(days: readonly number[]): Bound {
  return days.length === 0 ? null : rounded(days.reduce((sum, one) => sum + one, 0) / days.length);
}

function median(days: readonly number[]): Bound {
  const sorted = [...days].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const [lower, upper] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return lower === undefined || upper === undefined ? null : rounded((lower + upper) / 2);
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}

function groups(
  part: string,
  decided: readonly Ended[],
  keysOf: (filing: Filing) => readonly (string | null)[],
): Figure[] {
  const keys = [...new Set(decided.flatMap(({ filing }) => keysOf(filing)))];
  const of = keys.map((key) => ({ key, own: decided.filter(({ filing }) => keysOf(filing).includes(key)) }));
  const sizes = of.map(({ own }) => own.length).sort((a, b) => a - b);
  const cases = sum(sizes);
  // One small group alone, or as many groups as cases: their names would say how many each has.
  if ((sizes.length === 1 && cases < 5) || cases === sizes.length) return [];
  const timed = (own: readonly Ended[]) =>
    own.filter(({ least, most }) => least !== null && most !== null).length;
  // What is told of a group is told of those whose days are known.
  const most = mostHidden(of.map(({ own }) => timed(own)).sort((a, b) => a - b));
  return of.flatMap(({ key, own }) =>
    timed(own) <= most ? [exactly(part, key ?? '', 'decided', null)] : times(part, key ?? '', own),
  );
}

/** Groups of so many and fewer are hidden: at least those below five, so that these do not follow from the rest. */
function mostHidden(sizes: readonly number[]): number {
  if (!sizes.some((size) => size < 5)) return -1;
  const isEnough = (most: number) => {
    const hidden = sizes.filter((size) => size <= most);
    return hidden.length === sizes.length || (sum(hidden) >= 5 && new Set(hidden).size > 1);
  };
  return [4, ...sizes.filter((size) => size > 4)].find(isEnough) ?? Infinity;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** What was pending at the end of the period, and for how long; `isSure`: for certain. */
function pendingAt(filings: readonly Filing[], { to, today }: Asked) {
  const on = Math.min(to, today);
  return filings
    .filter(({ filed, end }) => filed.from <= on && (end === null || end.on.to > on))
    .map(({ filed, end }) => ({
      least: Math.max(on - filed.to, 0),
      most: on - filed.from,
      isSure: filed.to <= on && (end === null || end.on.from > on),
      isStill: end === null,
    }));
}

type Pending = ReturnType<typeof pendingAt>[number];

function between(part: string, key: string, figure: string, all: readonly Pending[], days: number): Figure {
  const atLeast = all.filter(({ least, isSure }) => isSure && least >= days).length;
  return [part, key, figure, atLeast, all.filter(({ most }) => most >= days).length];
}

function limits(filings: readonly Filing[], decided: readonly Ended[], asked: Asked): Figure[] {
  return [30, 90, 120].flatMap((days): Figure[] => {
    const sure = decided.filter(({ most }) => most !== null && most <= days).length;
    const perhaps = decided.filter(({ least }) => least === null || least <= days).length;
    return [
      ['limits', String(days), 'decidedWithin', sure, perhaps],
      between('limits', String(days), 'pendingBeyond', pendingAt(filings, asked), days),
    ];
  });
}

function pending(filings: readonly Filing[], asked: Asked): Figure[] {
  const all = pendingAt(filings, asked);
  const count = between('pending', '', 'count', all, 0);
  const since = between(
    'pending',
    '',
    'longDecidedSince',
    all.filter(({ isStill }) => !isStill),
    LONG,
  );
  if (asked.isApplicant && asked.posture === 'agency')
    return [count, since, exactly('pending', '', 'reason', null)];
  const on = Math.min(asked.to, asked.today);
  const long = filings.filter(({ filed, end }) => end === null && on - filed.to >= LONG);
  const reasons = long.flatMap((filing) => filing.reasons);
  const counted = [...new Set(reasons)].map((reason) =>
    exactly('pending', reason, 'reason', reasons.filter((one) => one === reason).length),
  );
  return [count, since, ...counted];
}

const STAGES: ReadonlyMap<string, string> = new Map([
  ['registered', 'received'],
  ['filed', 'filed'],
  ['intent_to_deny', 'intent_to_deny'],
  ['final_review', 'final_review'],
  ['under_review', 'under_review'],
]);
const NOT_KNOWN = ['signed_off', 'countersigned', 'validated'];

function stages(filings: readonly Filing[], asked: Asked): Figure[] {
  const counts = new Map(['received', 'on_hold', 'referred', ...NOT_KNOWN].map((stage) => [stage, 0]));
  for (const filing of filings) {
    if (filing.end !== null) continue;
    const stage = stageOf(filing, asked);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  const untold = new Set(NOT_KNOWN);
  if (asked.isApplicant) untold.add('referred');
  if (asked.isApplicant && asked.posture === 'agency') untold.add('on_hold');
  return [...counts].map(([stage, count]) =>
    exactly('stages', stage, 'count', untold.has(stage) ? null : count),
  );
}

function stageOf({ status, isOnHold }: Filing, { isApplicant, posture }: Asked): string {
  const isHoldTold = !isApplicant || posture === 'company';
  if (isOnHold && isHoldTold) return 'on_hold';
  const stage = STAGES.get(status) ?? 'referred';
  return isApplicant && ['referred', 'final_review'].includes(stage) ? 'under_review' : stage;
}

function referrals(filings: readonly Filing[], { from, to, isApplicant }: Asked): Figure[] {
  const within = filings.flatMap((filing) => filing.referrals).filter(({ on }) => on >= from && on <= to);
  return ['State', 'Defense', 'Energy'].map((agency) => {
    const count = within.filter((one) => one.agency === agency).length;
    return exactly('referrals', agency, 'count', isApplicant ? null : count);
  });
}
