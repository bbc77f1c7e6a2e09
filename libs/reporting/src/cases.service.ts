import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import { APPLICANT_CLOCKS, countedDaysOf } from '@ninety/licensing';
import { Database, forbidden, OfficeClock } from '@ninety/platform';
import type { Page } from '@ninety/platform';
import { casesPage } from './cases.read-model.js';
import type { CaseResponseDto, CasesQuery } from './reports.contract.js';
import { say } from './sentences.js';

/** The applications behind each figure of the timeliness report, the longest first. */
@Injectable()
export class CasesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  async cases(caller: Principal, query: CasesQuery): Promise<Page<CaseResponseDto>> {
    assertMay(caller, 'reports.read');
    if (isApplicant(caller)) assertOpenToApplicants(query);
    const today = await this.clock.today();
    const page = await casesPage(this.database.lagging, caller, query, today);
    if (query.pending !== 'true') return page;
    // What is stored is as of the last event or step, which may be one that the caller does not see.
    const ids = page.data.map(({ applicationId }) => applicationId);
    const counted = await countedDaysOf(this.database.lagging, ids, today);
    const data = page.data.map((one) => ({
      ...one,
      countedDays: counted.get(one.applicationId) ?? one.countedDays,
    }));
    return { ...page, data };
  }
}

/** Agencies, stages and holds are the government's own (`CITATIONS.confidentiality`). @throws Problem 403 */
function assertOpenToApplicants({ agency, stage, baseless, missed }: CasesQuery): void {
  const isInside = missed !== undefined && !APPLICANT_CLOCKS.some((clock) => clock === missed);
  if (agency ?? stage ?? baseless ?? (isInside || undefined))
    throw forbidden(say('review_confidential', { citation: CITATIONS.confidentiality }));
}
