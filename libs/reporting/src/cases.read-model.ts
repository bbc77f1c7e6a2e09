import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { APPLICATION_FACTS, CONTROL_NUMBERS, isInScope, OF_FACT } from '@ninety/licensing';
import { empty, isId, isLineNumber, join, pageBy, rowsOf, sql } from '@ninety/platform';
import type { ListOrder, Page, Sql } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { CaseResponseDto, CasesQuery } from './reports.contract.js';

/** The longest first. */
const BY_DAYS: ListOrder<CaseResponseDto, readonly [typeof isLineNumber, typeof isId]> = {
  checks: [isLineNumber, isId],
  keyOf: ({ elapsedDays, applicationId }) => [String(elapsedDays), applicationId],
};

/** The cases that a query asks for, as their facts have them. */
export function casesPage(
  manager: EntityManager,
  caller: Principal,
  query: CasesQuery,
  today: string,
): Promise<Page<CaseResponseDto>> {
  const elapsed = query.pending === 'true' ? daysSince(today) : sql`f.elapsed_days`;
  const conditions = [isInScope(caller, OF_FACT), ...conditionsFor(query, today)];
  return pageBy(query, BY_DAYS, (after, count) => {
    const page = after
      ? [sql`(${elapsed}, f.application_id) < (${Number(after[0])}::int, ${after[1]}::uuid)`]
      : [];
    return rowsOf<CaseResponseDto>(
      manager,
      sql`SELECT f.application_id AS "applicationId", a.control_number AS "controlNumber", s.name AS "supplierName",
            f.registered_on::text AS "registeredOn", f.decided_on::text AS "decidedOn", f.outcome,
            f.counted_days AS "countedDays", ${elapsed} AS "elapsedDays"
            ${isApplicant(caller) ? empty : sql`, ${baselessDays(today)} AS "baselessHoldDays"`}
          FROM ${APPLICATION_FACTS} f JOIN ${CONTROL_NUMBERS} a ON a.id = f.application_id
            JOIN ${SUPPLIER_NAMES} s ON s.id = f.supplier_id
          WHERE ${join([...conditions, ...page], ' AND ')}
          ORDER BY ${elapsed} DESC, f.application_id DESC LIMIT ${count}`,
    );
  });
}

function daysSince(today: string): Sql {
  return sql`(${today}::date - f.registered_on)`;
}

function baselessDays(today: string): Sql {
  return sql`f.baseless_days + coalesce(greatest(${today}::date - f.baseless_since, 0), 0)`;
}

function conditionsFor(query: CasesQuery, today: string): Sql[] {
  const isPending = query.pending === 'true';
  const conditions = [isPending ? sql`f.decided_on IS NULL` : sql`f.decided_on IS NOT NULL`];
  const where = (value: string | undefined, condition: (value: string) => Sql) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  where(query.supplierId, (id) => sql`f.supplier_id = ${id}::uuid`);
  where(query.from, (day) => sql`f.decided_on >= ${day}::date`);
  where(query.to, (day) => sql`f.decided_on <= ${day}::date`);
  const days = isPending ? daysSince(today) : sql`f.counted_days`;
  where(query.daysFrom, (least) => sql`${days} >= ${least}::int`);
  where(query.daysTo, (most) => sql`${days} <= ${most}::int`);
  where(query.outcome, (outcome) => sql`f.outcome = ${outcome}`);
  where(query.country, (country) => sql`f.country = ${country}`);
  where(query.eccn, (eccn) => sql`${eccn} = ANY(f.eccns)`);
  where(query.agency, (agency) => sql`${agency} = ANY(f.agencies)`);
  where(query.stage, (stage) => sql`(${stage} = ANY(f.stages) OR f.stage = ${stage})`);
  where(query.missed, (clock) => sql`${clock} = ANY(f.missed)`);
  if (query.baseless === 'true') conditions.push(sql`(f.baseless_days > 0 OR f.baseless_since IS NOT NULL)`);
  return conditions;
}
