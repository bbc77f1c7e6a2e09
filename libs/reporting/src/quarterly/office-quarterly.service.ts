import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, invalid, OfficeClock } from '@ninety/platform';
import { MonthSums } from '../month-sums.js';
import { say } from '../sentences.js';
import { EVERYBODY, WholeReports } from '../public/whole-reports.js';
import { askedPeriod } from './asked-period.js';
import { officeTallies } from './office-quarter.read-model.js';
import type { QuarterlyQuery, QuarterlyResponseDto } from './quarterly.contract.js';
import { lastDayOf, quarterlyReport } from './quarterly-report.js';

/** The quarterly report of an office, to the government or to an applicant of its own cases. */
@Injectable()
export class OfficeQuarterlyService extends WholeReports {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly sums: MonthSums,
  ) {
    super();
  }

  async report(caller: Principal, query: QuarterlyQuery): Promise<QuarterlyResponseDto> {
    assertMay(caller, 'reports.read');
    if (query.regime !== undefined)
      throw invalid({ pointer: '/regime', detail: say('quarter_regime_not_asked') });
    return this.reportTo(caller, query, isApplicant(caller));
  }

  whole(quarter: string | null): Promise<QuarterlyResponseDto> {
    return this.reportTo(EVERYBODY, quarter === null ? {} : { quarter }, true);
  }

  private async reportTo(
    caller: Principal,
    { quarter, supplierId }: QuarterlyQuery,
    isToldLittle: boolean,
  ): Promise<QuarterlyResponseDto> {
    const today = await this.clock.today();
    const period = askedPeriod(quarter, today);
    const asOf = lastDayOf({ period, today });
    const reader = this.database.lagging;
    const split = await this.sums.split(reader, caller, supplierId, period);
    const asked = { caller, period, asOf, today, supplierId, split };
    const tallies = await officeTallies(reader, asked, isToldLittle);
    const subject = { period, today, regime: null, isToldLittle, isLookedInto: !isToldLittle };
    return quarterlyReport(subject, tallies);
  }
}
