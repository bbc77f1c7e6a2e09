import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { cursorOf, isDay, isId, rowsOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { applicantsWord, statusesBehind } from '../audience/applicant-view.js';
import { isPending, NOT_PENDING } from '../case/phases.js';
import type { ApplicationsQuery, CountsQuery } from './application.contract.js';
import { isWorkOf } from '../officers/officers.service.js';

/** An application in its place: by its nearest running due date, or by its age. */
export interface QueuedRow {
  readonly id: Id;
  readonly due: string;
}

/** The day of those that no clock runs for. */
const NEVER = '9999-12-31';

/**
 * A page of the work queue: the applications that exist for the caller, filtered as they stand today, the nearest
 * running due date or the newest first. Read from the outlook, in the order of one of its indexes.
 */
export async function queuedRows(
  manager: EntityManager,
  caller: Principal,
  query: ApplicationsQuery,
  today: string,
  limit: number,
): Promise<QueuedRow[]> {
  const values = new Values();
  const statuses = query.status ? statusesMeant(caller, query.status) : null;
  if (statuses?.length === 0) return [];
  const byDue = query.sort !== '-createdAt';
  const side = isApplicant(caller) ? 'applicant_' : '';
  const due = `coalesce(o.${side}next_due_on, date '${NEVER}')`;
  const order = byDue ? 'due, id' : 'id DESC';
  const from =
    byDue || statuses
      ? 'application_outlook o'
      : `application a JOIN application_outlook o ON o.application_id = a.id`;
  const id = from.startsWith('application a') ? 'a.id' : 'o.application_id';
  const owner = from.startsWith('application a') ? 'a.supplier_id' : 'o.supplier_id';
  const conditions = [
    ...standingToday(values, today),
    ...visible(values, caller, owner),
    ...filters(values, caller, query, { today, owner, id, side }),
    ...after(values, query, byDue, due, id),
  ];
  const page = (extra: readonly string[]) =>
    `SELECT ${id} AS id, ${due} AS due FROM ${from} WHERE ${[...conditions, ...extra].join(' AND ')}
     ORDER BY ${byDue ? `${due}, ${id}` : `${id} DESC`} LIMIT ${limit}`;
  // Each status has its own ordered run of the index; the runs are merged.
  const sql = statuses
    ? `SELECT page.id, page.due FROM unnest(${values.add(statuses)}::text[]) AS s (status)
       CROSS JOIN LATERAL (${page(['o.status = s.status'])}) page ORDER BY ${order} LIMIT ${limit}`
    : page([]);
  return rowsOf<QueuedRow>(manager, `SELECT id, due::text FROM (${sql}) rows ORDER BY ${order}`, values.all);
}

/** A queue in numbers. */
export interface QueueCounts {
  readonly byStatus: Readonly<Record<string, number>>;
  /** Neither drafts nor what has ended. */
  readonly pending: number;
  readonly overdue: number;
  readonly stalled: number;
  /** Pending, with a running clock that is due within so many days: `NEAR_DAYS`. */
  readonly dueSoon: number;
  /** Pending, of the caller's own work; zero for an applicant. */
  readonly mine: number;
}

const NEAR_DAYS = 10;

/** How many applications there are for the caller by status, as they stand today. Filters of the list count, but for the status. */
export async function queueCounts(
  manager: EntityManager,
  caller: Principal,
  query: CountsQuery,
  today: string,
): Promise<QueueCounts> {
  const values = new Values();
  const hidden = isApplicant(caller);
  const side = hidden ? 'applicant_' : '';
  const [id, owner] = ['o.application_id', 'o.supplier_id'];
  const conditions = [
    ...standingToday(values, today),
    ...visible(values, caller, owner),
    ...filters(values, caller, query, { today, owner, id, side }),
  ];
  const day = `${values.add(today)}::date`;
  const near = isNear(side, day);
  const mine = hidden ? 'false' : isWorkOf(id, `${values.add(caller.id)}::uuid`, day);
  const rows = await rowsOf<{ status: string } & Record<Measure, number>>(
    manager,
    `SELECT o.status, count(*)::int AS count, count(*) FILTER (WHERE o.${side}overdue)::int AS overdue,
       count(*) FILTER (WHERE o.${side}stalls_on <= ${day})::int AS stalled, count(*) FILTER (WHERE ${near})::int AS near,
       count(*) FILTER (WHERE ${mine})::int AS mine
     FROM application_outlook o WHERE ${conditions.join(' AND ')} GROUP BY o.status`,
    values.all,
  );
  const byStatus = new Map<string, number>();
  for (const { status, count } of rows) {
    const shown = hidden ? applicantsWord(status) : status;
    byStatus.set(shown, (byStatus.get(shown) ?? 0) + count);
  }
  const pending = rows.filter(({ status }) => isPending(status));
  const sum = (measure: Measure) => pending.reduce((total, row) => total + row[measure], 0);
  return {
    byStatus: Object.fromEntries([...byStatus].sort(([a], [b]) => a.localeCompare(b))),
    pending: sum('count'),
    overdue: sum('overdue'),
    stalled: sum('stalled'),
    dueSoon: sum('near'),
    mine: sum('mine'),
  };
}

type Measure = 'count' | 'overdue' | 'stalled' | 'near' | 'mine';
const IS_PENDING = `(o.status NOT IN ('${NOT_PENDING.join("','")}'))`;

/** Whether a running clock is due so soon that somebody should know. */
function isNear(side: string, day: string): string {
  return `o.${side}next_due_on <= ${day} + ${NEAR_DAYS}`;
}

/** The values of a statement, each with its place in it. */
class Values {
  readonly all: unknown[] = [];

  add(value: unknown): string {
    return `$${this.all.push(value)}`;
  }
}

/** The statuses that a caller means by one. An applicant cannot tell one stage of the review from another. */
function statusesMeant(caller: Principal, status: string): string[] {
  const behind = statusesBehind(status);
  if (!isApplicant(caller)) return [...new Set([status, ...behind])];
  return statusesBehind('under_review').includes(status) ? [] : behind;
}

function standingToday(values: Values, today: string): string[] {
  const day = values.add(today);
  return [`o.from_on <= ${day}::date`, `(o.until_on IS NULL OR o.until_on > ${day}::date)`];
}

/** As `visibleTo`, over the outlook. */
function visible(values: Values, caller: Principal, owner: string): string[] {
  switch (caller.role) {
    case 'compliance_officer':
      return [`${owner} = ${values.add(caller.supplierId)}::uuid`];
    case 'agency_reviewer':
      return [`${values.add(caller.agency)} = ANY(o.referred_to)`];
    case 'administrator':
    case 'auditor':
      return [];
    default:
      // A draft is the applicant's own business.
      return ["o.status <> 'draft'"];
  }
}

function filters(
  values: Values,
  caller: Principal,
  query: ApplicationsQuery,
  { today, owner, id, side }: { today: string; owner: string; id: string; side: string },
): string[] {
  const conditions: string[] = [];
  if (query.supplierId) conditions.push(`${owner} = ${values.add(query.supplierId)}::uuid`);
  if (query.agency) conditions.push(`${values.add(query.agency)} = ANY(o.referred_to)`);
  if (query.overdue) conditions.push(`${query.overdue === 'true' ? '' : 'NOT '}o.${side}overdue`);
  if (query.pending) conditions.push(`${query.pending === 'true' ? '' : 'NOT '}${IS_PENDING}`);
  if (query.dueSoon) {
    const isDueSoon = `(${IS_PENDING} AND coalesce(${isNear(side, `${values.add(today)}::date`)}, false))`;
    conditions.push(query.dueSoon === 'true' ? isDueSoon : `NOT ${isDueSoon}`);
  }
  if (query.stalled) {
    const isStalled = `coalesce(o.${side}stalls_on <= ${values.add(today)}::date, false)`;
    conditions.push(query.stalled === 'true' ? isStalled : `NOT ${isStalled}`);
  }
  if (query.assignee) {
    const assignee = values.add(query.assignee === 'me' ? caller.id : query.assignee);
    conditions.push(isWorkOf(id, `${assignee}::uuid`, `${values.add(today)}::date`));
  }
  if (query.q) conditions.push(searched(values, caller, query.q, id));
  return conditions;
}

/** A part of a control number, a reference or a party's name, the one that was filed too, whatever its case. */
function searched(values: Values, caller: Principal, q: string, id: string): string {
  const pattern = `lower(${values.add(`%${q.replace(/[\\%_]/g, '\\$&')}%`)})`;
  const own = isApplicant(caller) ? ` AND supplier_id = ${values.add(caller.supplierId)}::uuid` : '';
  // Behind the wall no index finds a part of a name: there the few parties are looked through that were ever edited.
  const edited = own && `ap.party_id IN (SELECT id FROM party WHERE version > 1${own}) AND `;
  return `${id} IN (
    SELECT id FROM application WHERE searched_text(control_number, form) LIKE ${pattern}${own}
    UNION ALL SELECT ap.application_id FROM application_party ap
      WHERE ap.party_id IN (SELECT id FROM party WHERE lower(name) LIKE ${pattern}${own})
    UNION ALL SELECT ap.application_id FROM application_party ap
      WHERE ${edited}lower(ap.snapshot ->> 'name') LIKE ${pattern})`;
}

function after(values: Values, query: ApplicationsQuery, byDue: boolean, due: string, id: string): string[] {
  if (!byDue) {
    const last = cursorOf(query, isId);
    return last ? [`${id} < ${values.add(last[0])}::uuid`] : [];
  }
  const last = cursorOf(query, isDay, isId);
  return last ? [`(${due}, ${id}) > (${values.add(last[0])}::date, ${values.add(last[1])}::uuid)`] : [];
}
