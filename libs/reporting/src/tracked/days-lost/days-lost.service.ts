import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AuthorityDays, CaseFiles, TrackedCourses } from '@ninety/licensing';
import type { CaseHistory } from '@ninety/licensing';
import { invalid, OfficeClock, Yielder } from '@ninety/platform';
import { formatDay, parseDay } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import { daysBefore } from '../../days.js';
import { say } from '../../sentences.js';
import { Foremost } from '../stakes-sums.js';
import type {
  DaysLostQuery,
  DaysLostResponseDto,
  LostCaseResponseDto,
  LostGrouping,
  LostGroupResponseDto,
  LostSumResponseDto,
} from './days-lost.contract.js';
import { CAUSES, lifeOf, LostDays, piecesOf, spansOf } from './lost-days.js';
import type { Cause, Days, Piece, Span } from './lost-days.js';

const YEAR = 365;
const NAMED = 10;
const MOST_GROUPS = 1_000;
const LONGEST_MONTH = 31;

/** Days of cases that were lost, as certain as they are. */
@Injectable()
export class DaysLostService {
  constructor(
    private readonly files: CaseFiles,
    private readonly courses: TrackedCourses,
    private readonly days: AuthorityDays,
    private readonly clock: OfficeClock,
  ) {}

  /** @throws Problem 403; 422 of a regime that there is not, or a period turned around */
  async report(caller: Principal, query: DaysLostQuery): Promise<DaysLostResponseDto> {
    assertMay(caller, 'reports.read');
    const { by, knownAt = null, regime, supplierId } = query;
    const to = query.to ?? knownAt ?? (await this.clock.today());
    const from = query.from ?? daysBefore(to, YEAR);
    if (from > to) throw invalid({ pointer: '/from', detail: say('from_after_to', { to }) });
    const count = new LostCount({ from: dayOf(from), to: dayOf(to) }, by ?? null);
    const closures = await this.closures(knownAt);
    const yielder = new Yielder();
    for await (const some of this.files.histories(caller, { regime, supplierId }, knownAt))
      for (const one of some) {
        await yielder.yieldIfDue();
        count.add(one, closures.get(one.regime) ?? []);
      }
    return { from, to, knownAt, ...count.shown(by) };
  }

  private async closures(knownAt: string | null): Promise<ReadonlyMap<string, readonly Days[]>> {
    const closures = new Map<string, readonly Days[]>();
    for (const regime of this.courses.authorities().keys()) {
      const calendar = await this.days.of(regime, knownAt);
      closures.set(
        regime,
        calendar.closures.map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })),
      );
    }
    return closures;
  }
}

const SAID = {
  closure: 'lost_closure',
  hold_without_basis: 'lost_hold_without_basis',
  silence_after_answer: 'lost_silence_after_answer',
  silence_after_filing: 'lost_silence_after_filing',
} as const satisfies Record<Cause, string>;

interface LostGroup {
  readonly lost: LostDays;
  cases: number;
}

/** What is counted of the cases, one after another. */
class LostCount {
  private readonly all = new LostDays();
  private readonly groups = new Map<string | null, LostGroup>();
  private readonly largest = new Foremost<LostCaseResponseDto>(NAMED, byDaysLost);
  private readonly pending = { atLeast: 0, atMost: 0 };
  private cases = 0;

  constructor(
    private readonly period: Days,
    private readonly by: LostGrouping | null,
  ) {}

  add(one: CaseHistory, closures: readonly Days[]): void {
    if (!this.addLives(one)) return;
    const spans = one.filings.flatMap((filing) => spansOf(filing, one.asOf, closures));
    const pieces = piecesOf(spans, this.period, this.by === 'month' ? monthsOf(spans, this.period) : []);
    if (pieces.length === 0) return;
    const own = new LostDays();
    for (const piece of pieces) {
      own.add(piece);
      this.all.add(piece);
    }
    this.addToGroups(one, pieces);
    const { applicationId: id, controlNumber: number, reference, regime } = one;
    this.largest.add({ id, number, reference, regime, ...sumView(own) });
  }

  shown(by: LostGrouping | undefined): Omit<DaysLostResponseDto, 'from' | 'to' | 'knownAt'> {
    return {
      cases: this.cases,
      pending: this.pending,
      ...sumView(this.all),
      ...(by === undefined ? {} : { by, groups: this.groupsShown() }),
      largest: this.largest.all(),
      method: [say('lost_method'), say('lost_unrecorded')],
    };
  }

  /** Whether it may have been pending within the period. */
  private addLives({ filings, asOf }: CaseHistory): boolean {
    let atMost = 0;
    for (const filing of filings) {
      const { certain, possible } = lifeOf(filing, asOf);
      this.pending.atLeast += daysWithin(certain, this.period);
      atMost += daysWithin(possible, this.period);
    }
    this.pending.atMost += atMost;
    if (atMost > 0) this.cases += 1;
    return atMost > 0;
  }

  private addToGroups(one: CaseHistory, pieces: readonly Piece[]): void {
    if (this.by === null) return;
    const touched = new Set<LostGroup>();
    for (const piece of pieces)
      for (const key of keysOf(one, piece, this.by)) {
        const group = this.groups.get(key) ?? { lost: new LostDays(), cases: 0 };
        this.groups.set(key, group);
        group.lost.add(piece);
        touched.add(group);
      }
    for (const group of touched) group.cases += 1;
  }

  /** Those of the most days first; months in their order, the newest of too many. */
  private groupsShown(): LostGroupResponseDto[] {
    const groups = [...this.groups].map(([key, group]) => ({ key, ...group, total: group.lost.of('total') }));
    const byKey = (a: { key: string | null }, b: { key: string | null }) =>
      String(a.key).localeCompare(String(b.key));
    const shown =
      this.by === 'month'
        ? groups.sort(byKey).slice(-MOST_GROUPS)
        : groups.sort((a, b) => byDaysLost(a, b) || byKey(a, b)).slice(0, MOST_GROUPS);
    return shown.map(({ key, lost, cases }) => ({ key, cases, ...sumView(lost) }));
  }
}

function keysOf(one: CaseHistory, piece: Piece, by: LostGrouping): readonly (string | null)[] {
  switch (by) {
    case 'regime':
      return [one.regime];
    case 'country':
      return [one.country];
    case 'eccn':
      return one.eccns.length === 0 ? [null] : one.eccns;
    case 'month':
      return [formatDay(piece.from).slice(0, -3)];
  }
}

function sumView(lost: LostDays): LostSumResponseDto {
  return {
    total: lost.of('total'),
    causes: CAUSES.map((cause) => ({ cause, said: say(SAID[cause]), ...lost.of(cause) })),
    overlap: lost.of('overlap'),
  };
}

function byDaysLost(a: Pick<LostSumResponseDto, 'total'>, b: Pick<LostSumResponseDto, 'total'>): number {
  return b.total.atLeast - a.total.atLeast || b.total.atMost - a.total.atMost;
}

function daysWithin({ from, to }: Days, period: Days): number {
  return Math.max(0, Math.min(to, period.to) - Math.max(from, period.from) + 1);
}

/** The firsts of the months of a period in which something may be lost: a period may be of thousands of years. */
function monthsOf(spans: readonly Span[], period: Days): Day[] {
  const from = spans.reduce((least, { possible }) => Math.min(least, possible.from), Infinity);
  const to = spans.reduce((most, { possible }) => Math.max(most, possible.to), -Infinity);
  const [begins, ends] = [Math.max(from, period.from), Math.min(to, period.to)];
  const firsts: Day[] = [];
  if (begins > ends) return firsts;
  for (let day = firstOfMonth(begins); day <= ends; day = firstOfMonth(day + LONGEST_MONTH)) firsts.push(day);
  return firsts.filter((day) => day >= begins);
}

function firstOfMonth(day: Day): Day {
  return dayOf(`${formatDay(day).slice(0, -2)}01`);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no day: ${text}`);
  return day;
}
