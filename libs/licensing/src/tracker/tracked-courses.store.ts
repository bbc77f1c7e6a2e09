import type { Principal } from '@ninety/access';
import { PARTY_ROWS } from '@ninety/parties';
import { gatherableLast, literals, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { Outcome } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { suppliersInScope } from '../audience/scope.js';
import { FORECAST_WEIGHTS } from './forecast/like-times.js';
import type { ReceivingRole } from './receiving-roles.js';
import type { Course, CourseRow } from './tracked-courses.js';
import type { TrackedPart } from '../applications/application.contract.js';

/** A course with what cases are told apart by. */
export interface CountedCourse extends Course {
  readonly applicationId: Id;
  readonly regime: string;
  /** One of the regime's kinds of application. */
  readonly kind: string;
  /** Where it goes: of the end user, or else of the consignee. */
  readonly country: string | null;
  readonly eccns: readonly string[];
}

/** Which courses are wanted. Days of the filing, at the earliest that it can have been. */
export interface CourseFilter {
  readonly supplierId?: string | undefined;
  readonly regime?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The courses of an application, with what cases are told apart by. */
export interface CoursesOf {
  readonly application: Pick<ApplicationEntity, 'id' | 'form'>;
  readonly tracked: Pick<TrackedPart, 'regime' | 'kind'>;
  /** The roles of its regime in which a party receives what is exported. */
  readonly receiving: readonly ReceivingRole[];
  readonly rows: readonly CourseRow[];
}

/** Keeps the courses of an application, in the place of those that were kept. */
export const saveCourses = gatherableLast(
  ({ application }: CoursesOf) => application.id,
  async (tx, courses) => {
    const ids = courses.map(({ application }) => application.id);
    await run(tx, sql`DELETE FROM application_course WHERE application_id = ANY(${ids}::uuid[])`);
    const rows = courses.flatMap(({ application: { id, form }, tracked: { regime, kind }, rows: own }) =>
      own.map((row) => ({ ...row, applicationId: id, regime, kind, eccns: eccnsOf(form) })),
    );
    if (rows.length === 0) return;
    const receiving = new Map(courses.map((one) => [one.tracked.regime, one.receiving]));
    await run(
      tx,
      sql`INSERT INTO application_course (application_id, supplier_id, regime, kind, country, eccns, filing, from_on, until_on,
          filed_from, filed_to, ended_from, ended_to, outcome, is_recorded, clocks)
        SELECT a.id, a.supplier_id, r.regime, r.kind, ${destination([...receiving.values()].flat())}, r.eccns, r.filing, r."fromOn",
          r."untilOn", r."filedFrom", r."filedTo", r."endedFrom", r."endedTo", r.outcome, r."isRecorded", r.clocks
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r ("applicationId" uuid, regime text, kind text, eccns text[],
            filing int, "fromOn" date, "untilOn" date, "filedFrom" date, "filedTo" date, "endedFrom" date, "endedTo" date,
            outcome text, "isRecorded" boolean, clocks jsonb)
          JOIN application a ON a.id = r."applicationId"`,
    );
  },
);

/** A course by its place among all. */
export interface CoursePlace {
  readonly applicationId: Id;
  readonly filing: number;
}

/**
 * The courses that a caller may count, as they stand today, by their place.
 *
 * @param todays of each regime, the present day where its authority is
 */
export function coursesPage(
  manager: EntityManager,
  caller: Principal,
  { supplierId, regime, from, to }: CourseFilter,
  todays: ReadonlyMap<string, string>,
  after: CoursePlace | null,
  count: number,
): Promise<CountedCourse[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<CountedCourse>(
    manager,
    sql`SELECT c.application_id AS "applicationId", c.regime, c.kind, c.country, c.eccns, c.filing, c.filed_from::text AS "filedFrom",
        c.filed_to::text AS "filedTo", c.ended_from::text AS "endedFrom", c.ended_to::text AS "endedTo", c.outcome,
        c.is_recorded AS "isRecorded", c.clocks
      FROM application_course c
        JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
      WHERE c.from_on <= t.today AND (c.until_on IS NULL OR c.until_on > t.today)
        AND (${suppliers}::uuid[] IS NULL OR c.supplier_id = ANY(${suppliers}::uuid[]))
        AND (${supplierId}::uuid IS NULL OR c.supplier_id = ${supplierId}::uuid)
        AND (${regime}::text IS NULL OR c.regime = ${regime}::text)
        AND (${from}::date IS NULL OR c.filed_from >= ${from}::date) AND (${to}::date IS NULL OR c.filed_from <= ${to}::date)
        AND (${after?.applicationId}::uuid IS NULL OR (c.application_id, c.filing) > (${after?.applicationId}::uuid, ${after?.filing}::int))
      ORDER BY c.application_id, c.filing LIMIT ${count}`,
  );
}

/**
 * The applications of a company that are pending today and certainly have been for more than so many days since their newest
 * filing, as rows of their ids.
 *
 * @param todays of each regime, the present day where its authority is
 */
export function pendingLonger(supplierId: Id, days: number, todays: ReadonlyMap<string, string>): Sql {
  return sql`SELECT n.application_id FROM (SELECT DISTINCT ON (c.application_id) c.application_id, c.outcome, c.filed_to, t.today
      FROM application_course c
        JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
      WHERE c.from_on <= t.today AND (c.until_on IS NULL OR c.until_on > t.today) AND c.supplier_id = ${supplierId}
      ORDER BY c.application_id, c.filing DESC) n
    WHERE n.outcome IS NULL AND n.today - n.filed_to > ${days}::int`;
}

/** What makes a case like another: besides its regime and kind, where it goes and what it is. */
export type Likened = Pick<CountedCourse, 'regime' | 'kind' | 'country' | 'eccns'>;

/** So many like courses lasted so many days, as far as their days are exactly known. */
export interface CourseOutcome {
  readonly isOfCountry: boolean;
  readonly isOfEccn: boolean;
  /** Days that had passed when the recent period began: 0 of those filed in it, null of those that had ended by then. */
  readonly passedBefore: number | null;
  readonly days: number;
  /** Ended by the authority, as somebody recorded. */
  readonly decided: number;
  /** Pending still, or ended otherwise: how long the authority would have taken is not known. */
  readonly censored: number;
}

/** Endings by which an authority answers. */
const DECISIONS = [
  'approved',
  'partly_approved',
  'denied',
  'returned',
  'not_required',
  'answered',
] as const satisfies readonly Outcome[];

/** Whether somebody recorded that the authority answered. */
export function isDecided({ isRecorded, outcome }: Pick<Course, 'isRecorded' | 'outcome'>): boolean {
  return isRecorded && DECISIONS.some((decision) => decision === outcome);
}

/** Of a course `c`: the same. */
export const IS_DECIDED = sql`coalesce(c.is_recorded AND c.outcome IN (${literals(DECISIONS)}), false)`;

/** Of a course `c`, how many days had passed of it when the recent period of forecasts began; null: it had ended. */
export function passedBeforeRecent(today: Sql): Sql {
  const begins = sql`(${today} - ${FORECAST_WEIGHTS.recentDays}::int)`;
  return sql`CASE WHEN c.ended_from <= ${begins} THEN NULL ELSE greatest(${begins} - c.filed_from, 0) END`;
}

/** Of how many courses that a caller may count, besides those of one application, it is known how long they took. */
export function courseOutcomes(
  manager: EntityManager,
  caller: Principal,
  { regime, kind, country, eccns }: Likened,
  besides: Id,
  today: string,
): Promise<CourseOutcome[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<CourseOutcome>(
    manager,
    sql`SELECT coalesce(c.country = ${country}, false) AS "isOfCountry", c.eccns && ${eccns}::text[] AS "isOfEccn",
        greatest(coalesce(c.ended_from, ${today}::date) - c.filed_from, 0) AS days,
        ${passedBeforeRecent(sql`${today}::date`)} AS "passedBefore",
        count(*) FILTER (WHERE ${IS_DECIDED})::int AS decided, count(*) FILTER (WHERE NOT ${IS_DECIDED})::int AS censored
      FROM application_course c
      WHERE (${suppliers}::uuid[] IS NULL OR c.supplier_id = ANY(${suppliers}::uuid[])) AND c.regime = ${regime} AND c.kind = ${kind} AND c.application_id <> ${besides}::uuid
        AND c.from_on <= ${today}::date AND (c.until_on IS NULL OR c.until_on > ${today}::date)
        AND c.filed_from = c.filed_to AND c.ended_from IS NOT DISTINCT FROM c.ended_to
      GROUP BY 1, 2, 3, 4`,
  );
}

/** An application with where it goes, of which courses are computed. */
export interface CourseSubject extends Pick<ApplicationEntity, 'id' | 'form'> {
  readonly country: string | null;
}

/** Applications of which something was recorded, by their ids. */
export function courseSubjects(
  manager: EntityManager,
  caller: Principal,
  { supplierId, regime }: CourseFilter,
  receiving: readonly ReceivingRole[],
  after: Id | null,
  count: number,
): Promise<CourseSubject[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<CourseSubject>(
    manager,
    sql`SELECT a.id, a.form, ${destination(receiving)} AS country FROM application a
      WHERE EXISTS (SELECT FROM application_observation e WHERE e.application_id = a.id)
        AND (${suppliers}::uuid[] IS NULL OR a.supplier_id = ANY(${suppliers}::uuid[]))
        AND (${supplierId}::uuid IS NULL OR a.supplier_id = ${supplierId}::uuid)
        AND (${regime}::text IS NULL OR a.form -> 'tracked' ->> 'regime' = ${regime}::text)
        AND (${after}::uuid IS NULL OR a.id > ${after}::uuid)
      ORDER BY a.id LIMIT ${count}`,
  );
}

/** Applications by their ids, to be read as cases. */
export function subjectsOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<Pick<ApplicationEntity, 'id' | 'form'>[]> {
  return rowsOf(manager, sql`SELECT a.id, a.form FROM application a WHERE a.id = ANY(${ids}::uuid[])`);
}

export async function destinationOf(
  manager: EntityManager,
  id: Id,
  receiving: readonly ReceivingRole[],
): Promise<string | null> {
  const row = await rowOf<{ country: string | null }>(
    manager,
    sql`SELECT ${destination(receiving)} AS country FROM application a WHERE a.id = ${id}`,
  );
  return row?.country ?? null;
}

/** The commodities of an application, each once, in order. */
export function eccnsOf({ items }: ApplicationEntity['form']): string[] {
  return [...new Set(items.map(({ eccn }) => eccn))].sort();
}

/** Lets the courses of the applications with a party follow where it lies now. */
export function followParty(
  tx: EntityManager,
  partyId: Id,
  receiving: readonly ReceivingRole[],
): Promise<void> {
  return run(
    tx,
    sql`UPDATE application_course c SET country = ${destination(receiving)} FROM application a
      WHERE a.id = c.application_id AND a.id IN (SELECT application_id FROM application_party WHERE party_id = ${partyId})`,
  );
}

/** Where `application a` goes, as its parties say today: of the last one to receive it. */
function destination(receiving: readonly ReceivingRole[]): Sql {
  return sql`(SELECT p.country
    FROM jsonb_to_recordset(${JSON.stringify(receiving)}::jsonb) AS r (regime text, role text, place int)
      JOIN application_party ap ON ap.application_id = a.id AND ap.role = r.role
      JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
    WHERE r.regime = a.form -> 'tracked' ->> 'regime' ORDER BY r.place, ap.position LIMIT 1)`;
}
