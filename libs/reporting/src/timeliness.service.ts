import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import { Database, forbidden, invalid, OfficeClock } from '@ninety/platform';
import { daysBefore } from './days.js';
import { FactsReader } from './facts.read-model.js';
import type { Period } from './facts.read-model.js';
import { MonthSums } from './month-sums.js';
import type { SilenceResponseDto, TimelinessQuery, TimelinessResponseDto } from './reports.contract.js';
import { say } from './sentences.js';

const YEAR = 365;
/** An office is frozen when at least so many of its files, and at least this share of all pending, are silent. */
const FREEZE = { leastFiles: 10, share: 0.5 } as const;

/** Who was late, where and why. */
@Injectable()
export class TimelinessService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly sums: MonthSums,
  ) {}

  /**
   * Decisions of a period, what became late in it, and what is pending today. An applicant reads its own cases, and of
   * the interagency review as one stage. Counted days are those of the 90-day clock (`CITATIONS.countedDays`).
   */
  async report(caller: Principal, query: TimelinessQuery): Promise<TimelinessResponseDto> {
    assertMay(caller, 'reports.read');
    const today = await this.clock.today();
    const to = query.to ?? today;
    const from = query.from ?? daysBefore(to, YEAR);
    if (from > to) throw invalid({ pointer: '/from', detail: say('from_after_to', { to }) });
    if (isApplicant(caller) && (query.by === 'agency' || query.by === 'stage'))
      throw forbidden(say('stages_confidential', { citation: CITATIONS.confidentiality }));
    const read = await this.reader(caller, query, { from, to, today });
    const [
      { decided, distribution },
      missedClocks,
      stages,
      agencies,
      baselessHoldDays,
      pending,
      silence,
      groups,
    ] = await Promise.all([
      read.decided(),
      read.missedClocks(),
      read.stages(),
      read.agencies(),
      read.baselessHoldDays(),
      read.pending(),
      this.silence(read),
      query.by ? read.groups(query.by) : null,
    ]);
    return {
      from,
      to,
      decided,
      distribution,
      missedClocks,
      stages,
      ...(isApplicant(caller) ? {} : { agencies, baselessHoldDays }),
      pending,
      silence,
      ...(query.by && groups ? { by: query.by, groups } : {}),
    };
  }

  /**
   * One stuck file or a whole office that stands still? A freeze is most of the pending files silent at once.
   * An applicant is told the verdict on the office and its own files.
   */
  private async silence(read: FactsReader): Promise<SilenceResponseDto> {
    const [office, own] = await Promise.all([read.stalled(true), read.stalled(false)]);
    const share = office.pending === 0 ? 0 : office.stalled / office.pending;
    const isFrozen = office.stalled >= FREEZE.leastFiles && share >= FREEZE.share;
    const verdict = isFrozen ? 'freeze' : own.stalled > 0 ? 'stuck_files' : 'moving';
    return { verdict, ...own, files: await read.silentFiles() };
  }

  private async reader(caller: Principal, query: TimelinessQuery, period: Period): Promise<FactsReader> {
    const reader = this.database.lagging;
    const split = await this.sums.split(reader, caller, query.supplierId, period);
    return new FactsReader(reader, caller, query, period, split);
  }
}
