import { isApplicant, isOwnRow, literally, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { PARTY_ROWS } from '@ninety/parties';
import { cursorOf, empty, isDay, isId, join, literals, raw, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { applicantsWord, statusesBehind } from '../audience/applicant-view.js';
import { isPending, NOT_PENDING } from '../case/phases.js';
import { isInScope, OF_OUTLOOK } from '../audience/scope.js';
import { isWorkOf } from '../officers/assignment.store.js';
import type { ApplicationsQuery, CountsQuery } from './application.contract.js';

/** An application in its place: by its nearest running due date, or by its age. */
export interface QueuedRow {
  readonly id: Id;
  readonly due: string;
}

/** What a queue may be asked for. */
export type QueueFilters = Omit<Partial<ApplicationsQuery>, 'status'> & { readonly status?: string };

/** Whose statuses a queue has, and what else is asked of its rows. */
export interface QueueWords {
  /** The statuses that a caller means by one. */
  readonly meant: (caller: Principal, status: string) => string[];
  /** Those of what is a draft or has ended, as a list in a statement. */
  readonly notPending: Sql;
  /** That an application is some people's work on a day, or nobody's, by the column of its id. */
  readonly isWorkOf: (id: Sql, people: readonly Id[] | 'none', day: Sql) => Sql;
  /** The numbers by which an application is found besides its own, as rows of its id, by a pattern. */
  readonly numbersLike?: (pattern: Sql) => Sql;
  /** What more holds of a row, by the column of its application's id. */
  readonly more?: (id: Sql) => readonly Sql[];
}

const OFFICE: QueueWords = {
  meant: statusesMeant,
  notPending: literals(NOT_PENDING),
  isWorkOf: (id, people, day) => isWorkOf(id, sql`${people === 'none' ? [] : people}::uuid[]`, day),
};

/** What the statements of a queue have in common. */
interface Queue {
  readonly caller: Principal;
  readonly query: QueueFilters;
  readonly words: QueueWords;
  readonly today: Sql;
  /** The columns of the applications' ids and suppliers. */
  readonly id: Sql;
  readonly supplierId: Sql;
  /** The columns that the caller's side reads. */
  readonly nextDueOn: Sql;
  readonly overdue: Sql;
  readonly stallsOn: Sql;
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
  query: QueueFilters,
  today: string,
  limit: number,
  words: QueueWords = OFFICE,
): Promise<QueuedRow[]> {
  const statuses = query.status ? words.meant(caller, query.status) : null;
  if (statuses?.length === 0) return [];
  const byDue = query.sort !== '-createdAt';
  const isOfOutlook = byDue || statuses !== null;
  const queue = queueOf(caller, query, today, isOfOutlook ? OUTLOOK_KEYS : APPLICATION_KEYS, words);
  const { id } = queue;
  const due = sql`coalesce(${queue.nextDueOn}, date '${raw(NEVER)}')`;
  const from = isOfOutlook
    ? sql`application_outlook o`
    : sql`application a JOIN application_outlook o ON o.application_id = a.id`;
  const conditions = [...conditionsOf(queue), ...after(query, byDue, due, id)];
  const rowCount = raw(String(limit));
  const page = (extra: readonly Sql[]) =>
    sql`SELECT ${id} AS id, ${due} AS due FROM ${from} WHERE ${all([...conditions, ...extra])}
      ORDER BY ${byDue ? sql`${due}, ${id}` : sql`${id} DESC`} LIMIT ${rowCount}`;
  const order = byDue ? sql`due, id` : sql`id DESC`;
  // Each status has its own ordered run of the index; the runs are merged.
  const rows = statuses
    ? sql`SELECT page.id, page.due FROM unnest(${statuses}::text[]) AS s (status)
        CROSS JOIN LATERAL (${page([sql`o.status = s.status`])}) page ORDER BY ${order} LIMIT ${rowCount}`
    : page([]);
  return rowsOf<QueuedRow>(manager, sql`SELECT id, due::text FROM (${rows}) rows ORDER BY ${order}`);
}

/** How many rows the queue has by its filters: as many as `queuedRows` gives over all of its pages. */
export async function queueSize(
  manager: EntityManager,
  caller: Principal,
  query: Omit<QueueFilters, 'status'>,
  today: string,
  words: QueueWords,
): Promise<number> {
  const queue = queueOf(caller, query, today, OUTLOOK_KEYS, words);
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM application_outlook o WHERE ${all(conditionsOf(queue))}`,
  );
  return row?.count ?? 0;
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
  const hidden = isApplicant(caller);
  const queue = queueOf(caller, query, today, OUTLOOK_KEYS, OFFICE);
  const { overdue, stallsOn } = queue;
  const mine = hidden ? sql`false` : isWorkOf(queue.id, sql`${selves(caller)}::uuid[]`, queue.today);
  const rows = await rowsOf<{ status: string } & Record<Measure, number>>(
    manager,
    sql`SELECT o.status, count(*)::int AS count, count(*) FILTER (WHERE ${overdue})::int AS overdue,
        count(*) FILTER (WHERE ${stallsOn} <= ${queue.today})::int AS stalled,
        count(*) FILTER (WHERE ${isNear(queue)})::int AS near, count(*) FILTER (WHERE ${mine})::int AS mine
      FROM application_outlook o WHERE ${all(conditionsOf(queue))} GROUP BY o.status`,
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

const OUTLOOK_KEYS = { id: sql`o.application_id`, supplierId: OF_OUTLOOK.supplierId };
const APPLICATION_KEYS = { id: sql`a.id`, supplierId: sql`a.supplier_id` };

function queueOf(
  caller: Principal,
  query: QueueFilters,
  today: string,
  keys: Pick<Queue, 'id' | 'supplierId'>,
  words: QueueWords,
): Queue {
  const side = isApplicant(caller) ? sql`o.applicant_` : sql`o.`;
  return {
    caller,
    query,
    words,
    today: sql`${today}::date`,
    ...keys,
    nextDueOn: sql`${side}next_due_on`,
    overdue: sql`${side}overdue`,
    stallsOn: sql`${side}stalls_on`,
  };
}

function all(conditions: readonly Sql[]): Sql {
  return join([...conditions], ' AND ');
}

/** Whether a running clock is due so soon that somebody should know. */
function isNear({ nextDueOn, today }: Queue): Sql {
  return sql`${nextDueOn} <= ${today} + ${raw(String(NEAR_DAYS))}`;
}

/** The statuses that a caller means by one. An applicant cannot tell one stage of the review from another. */
function statusesMeant(caller: Principal, status: string): string[] {
  const behind = statusesBehind(status);
  if (!isApplicant(caller)) return [...new Set([status, ...behind])];
  return statusesBehind('under_review').includes(status) ? [] : behind;
}

/** The rows of today of the applications that exist for the caller and that the query asks for. */
function conditionsOf(queue: Queue): Sql[] {
  const { caller, query, words, today, id, supplierId, overdue, stallsOn } = queue;
  const isOpen = sql`(o.status NOT IN (${words.notPending}))`;
  const conditions = [
    sql`o.from_on <= ${today}`,
    sql`(o.until_on IS NULL OR o.until_on > ${today})`,
    isInScope(caller, { ...OF_OUTLOOK, supplierId }),
  ];
  if (query.supplierId) conditions.push(sql`${supplierId} = ${query.supplierId}::uuid`);
  if (query.agency) conditions.push(sql`${query.agency} = ANY(o.referred_to)`);
  if (query.overdue) conditions.push(isAsked(query.overdue, overdue));
  if (query.pending) conditions.push(isAsked(query.pending, isOpen));
  if (query.dueSoon)
    conditions.push(isAsked(query.dueSoon, sql`(${isOpen} AND coalesce(${isNear(queue)}, false))`));
  if (query.stalled) conditions.push(isAsked(query.stalled, sql`coalesce(${stallsOn} <= ${today}, false)`));
  if (query.assignee) {
    const { assignee } = query;
    const people = assignee === 'me' ? selves(caller) : assignee === 'none' ? assignee : [assignee];
    conditions.push(words.isWorkOf(id, people, today));
  }
  if (query.q) conditions.push(searched(caller, query.q, id, words));
  if (words.more) conditions.push(...words.more(id));
  return conditions;
}

function isAsked(flag: 'true' | 'false', condition: Sql): Sql {
  return flag === 'true' ? condition : sql`NOT ${condition}`;
}

/** A part of a control number, a reference or a party's name, the one that was filed too, whatever its case. */
function searched(caller: Principal, q: string, id: Sql, { numbersLike }: QueueWords): Sql {
  const pattern = sql`lower(${`%${literally(q)}%`})`;
  const isWalled = isApplicant(caller);
  const own = isWalled ? sql` AND ${isOwnRow(caller, sql`supplier_id`)}` : empty;
  // Behind the wall no index finds a part of a name: there the few parties are looked through that were ever edited.
  const edited = isWalled
    ? sql`ap.party_id IN (SELECT id FROM ${PARTY_ROWS} p WHERE version > 1${own}) AND `
    : empty;
  return sql`${id} IN (
    SELECT id FROM application WHERE searched_text(control_number, form) LIKE ${pattern}${own}
    UNION ALL SELECT ap.application_id FROM application_party ap
      WHERE ap.party_id IN (SELECT id FROM ${PARTY_ROWS} p WHERE lower(name) LIKE ${pattern}${own})
    UNION ALL SELECT ap.application_id FROM application_party ap
      WHERE ${edited}lower(ap.snapshot ->> 'name') LIKE ${pattern}${numbersLike ? sql` UNION ALL ${numbersLike(pattern)}` : empty})`;
}

function after(query: QueueFilters, byDue: boolean, due: Sql, id: Sql): Sql[] {
  if (!byDue) {
    const last = cursorOf(query, isId);
    return last ? [sql`${id} < ${last[0]}::uuid`] : [];
  }
  const last = cursorOf(query, isDay, isId);
  return last ? [sql`(${due}, ${id}) > (${last[0]}::date, ${last[1]}::uuid)`] : [];
}
