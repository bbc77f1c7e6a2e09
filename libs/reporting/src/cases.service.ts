import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { APPLICANT_CLOCKS, countedDaysOf } from '@ninety/licensing';
import { cursorOf, Database, forbidden, isId, limitOf, OfficeClock, pageOf, rowsOf } from '@ninety/platform';
import type { Page } from '@ninety/platform';
import type { CaseResponseDto, CasesQuery } from './reports.contract.js';

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
    const limit = limitOf(query);
    const today = await this.clock.today();
    const { values, conditions } = conditionsFor(caller, query, today);
    const after = cursorOf(query, isNumber, isId);
    const elapsed = query.pending === 'true' ? '($1::date - f.registered_on)' : 'f.elapsed_days';
    if (after) {
      const [days, id] = [values.push(Number(after[0])), values.push(after[1])];
      conditions.push(`(${elapsed}, f.application_id) < ($${days}::int, $${id}::uuid)`);
    }
    const rows = await rowsOf<CaseResponseDto>(
      this.database.lagging,
      `SELECT f.application_id AS "applicationId", a.control_number AS "controlNumber", s.name AS "supplierName", f.registered_on::text AS "registeredOn",
         f.decided_on::text AS "decidedOn", f.outcome, f.counted_days AS "countedDays", ${elapsed} AS "elapsedDays"
         ${isApplicant(caller) ? '' : ', f.baseless_days + coalesce(greatest($1::date - f.baseless_since, 0), 0) AS "baselessHoldDays"'}
       FROM application_fact f JOIN application a ON a.id = f.application_id JOIN supplier s ON s.id = f.supplier_id
       WHERE $1::date IS NOT NULL AND ${conditions.join(' AND ')}
       ORDER BY ${elapsed} DESC, f.application_id DESC LIMIT ${limit + 1}`,
      values,
    );
    const page = pageOf(
      rows,
      limit,
      ({ elapsedDays, applicationId }) => [String(elapsedDays), applicationId],
      (row) => row,
    );
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

/** Agencies, stages and holds are the government's own (15 CFR 748.1(c)). @throws Problem 403 */
function assertOpenToApplicants({ agency, stage, baseless, missed }: CasesQuery): void {
  const isInside = missed !== undefined && !APPLICANT_CLOCKS.some((clock) => clock === missed);
  if (agency ?? stage ?? baseless ?? (isInside || undefined))
    throw forbidden(
      'The stages of the review, its agencies and holds stay inside the government (15 CFR 748.1(c)).',
    );
}

function conditionsFor(caller: Principal, query: CasesQuery, today: string) {
  const values: unknown[] = [today];
  const conditions: string[] = [];
  const where = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined && value !== null) conditions.push(condition(`$${values.push(value)}`));
  };
  where(caller.supplierId, (own) => `f.supplier_id = ${own}::uuid`);
  where(caller.agency, (own) => `${own} = ANY(f.agencies)`);
  where(query.supplierId, (id) => `f.supplier_id = ${id}::uuid`);
  if (query.pending === 'true') conditions.push('f.decided_on IS NULL');
  else conditions.push('f.decided_on IS NOT NULL');
  where(query.from, (day) => `f.decided_on >= ${day}::date`);
  where(query.to, (day) => `f.decided_on <= ${day}::date`);
  const days = query.pending === 'true' ? '($1::date - f.registered_on)' : 'f.counted_days';
  where(query.daysFrom, (least) => `${days} >= ${least}::int`);
  where(query.daysTo, (most) => `${days} <= ${most}::int`);
  where(query.outcome, (outcome) => `f.outcome = ${outcome}`);
  where(query.country, (country) => `f.country = ${country}`);
  where(query.eccn, (eccn) => `${eccn} = ANY(f.eccns)`);
  where(query.agency, (agency) => `${agency} = ANY(f.agencies)`);
  where(query.stage, (stage) => `(${stage} = ANY(f.stages) OR f.stage = ${stage})`);
  where(query.missed, (clock) => `${clock} = ANY(f.missed)`);
  if (query.baseless === 'true') conditions.push('(f.baseless_days > 0 OR f.baseless_since IS NOT NULL)');
  return { values, conditions };
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,9}$/.test(value);
}
