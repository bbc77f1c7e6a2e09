import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, notFound, withoutTenant } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { fiscalPeriod, lastQuarterBefore } from '../quarterly/fiscal-quarter.js';
import type { BetweenResponseDto, QuarterlyResponseDto } from '../quarterly/quarterly.contract.js';
import { LEAST_CELL } from '../small-cells.js';
import type { PublicQuarterResponseDto, PublicTimelinessResponseDto } from './public-timeliness.contract.js';
import { WholeReports } from './whole-reports.js';

/** So long what was counted is answered to whoever asks. */
const FRESH_MS = 5 * 60_000;
const QUARTERS = 5;

/** What is answered, with a digest of it that changes with what is said alone. */
interface Counted {
  readonly at: number;
  readonly answer: PublicTimelinessResponseDto;
  readonly tag: string;
}

/** Sums for everybody, where the installation shows them: counted once in some minutes, whoever asks and how often. */
@Injectable()
export class PublicTimeliness {
  private counted: Counted | null = null;
  private counting: Promise<Counted> | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reports: WholeReports,
  ) {}

  /** @throws Problem 404 where it is not shown */
  async get(): Promise<Counted> {
    if (!this.config.publicTimeliness) throw notFound('page');
    const { counted } = this;
    if (counted !== null && Date.now() - counted.at < FRESH_MS) return counted;
    this.counting ??= this.countAnew();
    // Whoever asks meanwhile has what was counted before; the first ones wait.
    return counted ?? this.counting;
  }

  private async countAnew(): Promise<Counted> {
    try {
      const answer = await withoutTenant(() => this.count());
      const { countedAt, ...said } = answer;
      const tag = createHash('sha256').update(JSON.stringify(said)).digest('base64url');
      this.counted = { at: Date.parse(countedAt), answer, tag };
      return this.counted;
    } finally {
      this.counting = null;
    }
  }

  private async count(): Promise<PublicTimelinessResponseDto> {
    const newest = await this.reports.whole(null);
    const reports = [newest];
    while (reports.length < QUARTERS) {
      const before = lastQuarterBefore(reports.at(-1)?.from ?? newest.from);
      reports.push(await this.reports.whole(before.name));
    }
    const { asOf, regime, byCountry, byEccn, byType, method, definitions, caveats } = newest;
    const isSmall = newest.processing.decided > 0 && newest.processing.decided < LEAST_CELL;
    return {
      asOf,
      countedAt: new Date().toISOString(),
      regime,
      quarters: reports.map(quarterOf),
      // Which groups there are would tell of the few.
      byCountry: isSmall ? [] : byCountry,
      byEccn: isSmall ? [] : byEccn,
      byType: isSmall ? [] : byType,
      isNothingDecided: newest.processing.decided === 0,
      method: [...method, ...definitions, ...caveats].filter(({ code }) => PUBLIC_SENTENCES.has(code)),
    };
  }
}

/** What is said of sums that everybody may read. */
const PUBLIC_SENTENCES: ReadonlySet<string> = new Set([
  'quarter_method',
  'quarter_method_bounds',
  'quarter_method_office',
  'quarter_definition_submitted',
  'quarter_definition_decided',
  'quarter_definition_several',
  'quarter_caveat_own',
  'quarter_caveat_small',
  'quarter_caveat_kinds',
  'quarter_caveat_none',
]);

function quarterOf(report: QuarterlyResponseDto): PublicQuarterResponseDto {
  const { quarter, processing, limits, pending } = report;
  const { from, to } = fiscalPeriod(quarter);
  const { decided, average, median } = processing;
  const areFew = isFew(decided);
  return {
    quarter,
    from,
    to,
    decided: areFew ? null : decided,
    average: areFew ? null : average,
    median: areFew ? null : median,
    limits: limits.map((limit) => ({
      ...limit,
      decidedWithin: shown(limit.decidedWithin, decided),
      pendingBeyond: shown(limit.pendingBeyond, pending.count.atMost),
    })),
    pending: shown(pending.count, pending.count.atMost),
  };
}

function isFew(count: number): boolean {
  return count > 0 && count < LEAST_CELL;
}

/** Null where it is of few, or leaves few over of all. */
function shown(part: BetweenResponseDto, all: number): BetweenResponseDto | null {
  const counts = [all, part.atLeast, part.atMost, all - part.atLeast, all - part.atMost];
  return counts.some(isFew) ? null : part;
}
