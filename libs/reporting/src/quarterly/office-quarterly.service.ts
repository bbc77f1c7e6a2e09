import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, invalid, OfficeClock } from '@ninety/platform';
import { say } from '../sentences.js';
import { askedPeriod } from './asked-period.js';
import { officeTallies } from './office-quarter.read-model.js';
import type { QuarterlyQuery, QuarterlyResponseDto } from './quarterly.contract.js';
import { lastDayOf, quarterlyReport } from './quarterly-report.js';

/** The quarterly report of an office, to the government or to an applicant of its own cases. */
@Injectable()
export class OfficeQuarterlyService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  async report(caller: Principal, query: QuarterlyQuery): Promise<QuarterlyResponseDto> {
    assertMay(caller, 'reports.read');
    if (query.regime !== undefined)
      throw invalid({ pointer: '/regime', detail: say('quarter_regime_not_asked') });
    const today = await this.clock.today();
    const period = askedPeriod(query.quarter, today);
    const asOf = lastDayOf({ period, today });
    const { supplierId } = query;
    const tallies = await officeTallies(this.database.lagging, { caller, period, asOf, today, supplierId });
    const isToldLittle = isApplicant(caller);
    return quarterlyReport(
      { period, today, regime: null, isToldLittle, isLookedInto: !isToldLittle },
      tallies,
    );
  }
}
