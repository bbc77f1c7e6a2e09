import { isApplicant, isOwnRow, literally, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { PARTY_ROWS } from '@ninety/parties';
import { cursorOf, empty, isId, join, literals, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { applicantsWord, statusesBehind } from '../audience/applicant-view.js';
import { isPending, NOT_PENDING } from '../case/phases.js';
import { isInScope, OF_OUTLOOK } from '../audience/scope.js';
import { isWorkOf } from '../officers/assignment.store.js';
import type { ApplicationsQuery, CountsQuery } from './application.contract.js';
import { afterOf, directionOf, NEVER, orderOf } from './queue-order.js';
import type { QueueOrder, QueueSort } from './queue-order.js';

/** An application in its place in the order that was asked for. */
export interface QueuedRow {
  readonly id: Id;
  /** Null: it has none, or its id is its place. */
  readonly place: string | null;
}

/** What a queue may be asked for. */
export type QueueFilters = Omit<Partial<ApplicationsQuery>, 'status' | 'sort'> & {
  readonly status?: string;
  readonly sort?: QueueSort;
};

/** Whose statuses a queue has, and what else is asked of its rows. */
export interface QueueWords {
  /** The statuses that a caller means by one. */
  readonly meant: (caller: Principal, status: string) => string[];
  /** Those of what is a draft or has ended, as a list in a statement. */
  readonly notPending: Sql;
  /** That an application is some people's work on a day, or nobody's, by the column of its id. */
  readonly isWorkOf: (id: Sql, people: readonly Id[] | 'none', day: Sql) => Sql;
  /** Who may be at work, as rows of an id and a name to sort by, and on what, as `w`; left out: the queue is not sorted by that. */
  readonly assigned?: { readonly people: Sql; readonly work: Sql };
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

/**
 * A page of the work queue: the applications that exist for the caller, filtered as they stand today, in the order that is asked for.
 * Each order is that of an index; what has no place in it stands last.
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
  const order = orderOf(query.sort);
  const asked = { caller, query, today, words, statuses, order, count: raw(String(limit)) };
  const rows: QueuedRow[] = [];
  // Those without a place are not looked for before the others are told.
  for (const run of runsOf(asked)) {
    if (rows.length >= limit) break;
    const found = sql`SELECT page.id, page.place::text FROM (${run}) page ${inOrder(order)}`;
    rows.push(...(await rowsOf<QueuedRow>(manager, found)));
  }
  return rows.slice(0, limit);
}

/** How many applications a query finds, whatever their order. */
export async function queuedCount(
  manager: EntityManager,
  caller: Principal,
  query: QueueFilters,
  today: string,
  words: QueueWords = OFFICE,
): Promise<number> {
  const statuses = query.status ? words.meant(caller, query.status) : null;
  const conditions = conditionsOf(queueOf(caller, query, today, OUTLOOK_KEYS, words));
  const [row] = await rowsOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM application_outlook o
      WHERE ${all([...conditions, ...(statuses ? [sql`o.status = ANY(${statuses}::text[])`] : [])])}`,
  );
  return row?.count ?? 0;
}

/** Of rows of an id and a place, known as `page`. */
function inOrder(order: QueueOrder): Sql {
  const direction = directionOf(order);
  return sql`ORDER BY page.place ${direction}, page.id ${direction}`;
}

interface AskedQueue {
  readonly caller: Principal;
  readonly query: QueueFilters;
  readonly today: string;
  readonly words: QueueWords;
  readonly statuses: readonly string[] | null;
  readonly order: QueueOrder;
  /** How many rows, as SQL. */
  readonly count: Sql;
}

/** The statements of a page, one after the other: those that have a place in the order, then those that have none. */
function runsOf(asked: AskedQueue): Sql[] {
  switch (asked.order.key) {
    case 'dueOn':
      return dueRuns(asked);
    case 'createdAt':
      return [newestRun(asked)];
    case 'filedOn':
      return placedRuns(asked, sql`s.filed_on`, sql`date`);
    case 'value':
      return placedRuns(asked, sql`s.value`, sql`bigint`);
    case 'assignee':
      return assignedRuns(asked);
  }
}

/** By the nearest due day, of each status a run of the index by itself. */
function dueRuns(asked: AskedQueue): Sql[] {
  const queue = queueOf(asked.caller, asked.query, asked.today, OUTLOOK_KEYS, asked.words);
  // As the indexes have it.
  const due = sql`coalesce(${queue.nextDueOn}, date '${raw(NEVER)}')`;
  const never = sql`date '${raw(NEVER)}'`;
  const run = (more: readonly Sql[]) =>
    byStatus(asked, (ofStatus) =>
      pageOf(asked, { queue, from: OUTLOOK, place: due, conditions: [...more, ...ofStatus] }),
    );
  if (!asked.order.isDescending) return [run(afterPlace(asked, due, queue.id, sql`date`))];
  const last = lastOf(asked);
  const none = run([sql`${due} = ${never}`, ...afterId(asked, last, queue.id)]);
  return last?.place === NEVER
    ? [none]
    : [run([sql`${due} < ${never}`, ...afterPlace(asked, due, queue.id, sql`date`)]), none];
}

/** By age: the ids of applications are in their order. */
function newestRun(asked: AskedQueue): Sql {
  const { caller, query, today, words, statuses } = asked;
  const keys = statuses === null ? APPLICATION_KEYS : OUTLOOK_KEYS;
  const queue = queueOf(caller, query, today, keys, words);
  const from =
    statuses === null ? sql`application a JOIN application_outlook o ON o.application_id = a.id` : OUTLOOK;
  const last = cursorOf(query, isId);
  const after = last ? [sql`${queue.id} ${afterOf(asked.order)} ${last[0]}::uuid`] : [];
  return byStatus(asked, (ofStatus) =>
    pageOf(asked, { queue, from, place: null, conditions: [...after, ...ofStatus] }),
  );
}

/** By a column of `application_place`. */
function placedRuns(asked: AskedQueue, place: Sql, type: Sql): Sql[] {
  const queue = queueOf(asked.caller, asked.query, asked.today, PLACE_KEYS, asked.words);
  const from = sql`application_outlook o JOIN application_place s ON s.application_id = o.application_id`;
  const last = lastOf(asked);
  const ofStatus = ofStatuses(asked);
  const run = (conditions: readonly Sql[]) =>
    pageOf(asked, { queue, from, place, conditions: [...conditions, ...ofStatus] });
  const none = run([sql`${place} IS NULL`, ...afterId(asked, last, queue.id)]);
  if (last?.place === '') return [none];
  return [run([sql`${place} IS NOT NULL`, ...afterPlace(asked, place, queue.id, type)]), none];
}

/** By the name of whoever is at work on it: of each person a run of the index by itself. */
function assignedRuns(asked: AskedQueue): Sql[] {
  const { caller, query, today, words, order } = asked;
  if (!words.assigned) throw new Error('a queue of nobody is sorted by whose work it is');
  const direction = directionOf(order);
  const queue = queueOf(caller, query, today, ASSIGNED_KEYS, words);
  const last = lastOf(asked);
  const ofStatus = ofStatuses(asked);
  const none = pageOf(asked, {
    queue: queueOf(caller, query, today, APPLICATION_KEYS, words),
    from: sql`application a JOIN application_outlook o ON o.application_id = a.id`,
    place: sql`NULL::text`,
    conditions: [
      words.isWorkOf(APPLICATION_KEYS.id, 'none', queue.today),
      ...afterId(asked, last, APPLICATION_KEYS.id),
      ...ofStatus,
    ],
  });
  if (last?.place === '') return [none];
  const { people, work } = words.assigned;
  const page = pageOf(asked, {
    queue,
    from: sql`${work} JOIN application_outlook o ON o.application_id = w.application_id`,
    place: sql`p.place`,
    conditions: [
      sql`w.assignee_id = p.id`,
      ...(last
        ? [sql`(p.place, w.application_id) ${afterOf(order)} (${last.place}::text, ${last.id}::uuid)`]
        : []),
      ...ofStatus,
    ],
    within: sql`${queue.id} ${direction}`,
  });
  const known = sql`SELECT page.id, page.place FROM (${people}) p CROSS JOIN LATERAL (${page}) page ${inOrder(order)} LIMIT ${asked.count}`;
  return [known, none];
}

interface Run {
  readonly queue: Queue;
  readonly from: Sql;
  /** Null: the id alone is the place. */
  readonly place: Sql | null;
  readonly conditions: readonly Sql[];
  /** In which order, where that is another than by place and id. */
  readonly within?: Sql;
}

function pageOf({ order, count }: AskedQueue, { queue, from, place, conditions, within }: Run): Sql {
  const direction = directionOf(order);
  const ordered =
    place === null ? sql`${queue.id} ${direction}` : sql`${place} ${direction}, ${queue.id} ${direction}`;
  return sql`SELECT ${queue.id} AS id, ${place ?? sql`NULL::text`} AS place FROM ${from}
    WHERE ${all([...conditionsOf(queue), ...conditions])} ORDER BY ${within ?? ordered} LIMIT ${count}`;
}

/** Each status has its own ordered run of the index; the runs are merged. */
function byStatus({ statuses, order, count }: AskedQueue, run: (more: readonly Sql[]) => Sql): Sql {
  if (statuses === null) return run([]);
  return sql`SELECT page.id, page.place FROM unnest(${statuses}::text[]) AS s (status)
    CROSS JOIN LATERAL (${run([sql`o.status = s.status`])}) page ${inOrder(order)} LIMIT ${count}`;
}

function ofStatuses({ statuses }: AskedQueue): Sql[] {
  return statuses === null ? [] : [sql`o.status = ANY(${statuses}::text[])`];
}

/** Where the page before ended: in which place, empty for none, and with which application. */
function lastOf({ query, order }: AskedQueue): { place: string; id: string } | null {
  const last = cursorOf(query, order.isKey, isId);
  return last && { place: last[0], id: last[1] };
}

function afterPlace(asked: AskedQueue, place: Sql, id: Sql, type: Sql): Sql[] {
  const last = lastOf(asked);
  return last && last.place !== ''
    ? [sql`(${place}, ${id}) ${afterOf(asked.order)} (${last.place}::${type}, ${last.id}::uuid)`]
    : [];
}

/** Of those without a place. */
function afterId({ order }: AskedQueue, last: { place: string; id: string } | null, id: Sql): Sql[] {
  const isThere = last !== null && (last.place === '' || last.place === NEVER);
  return isThere ? [sql`${id} ${afterOf(order)} ${last.id}::uuid`] : [];
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
const OUTLOOK = sql`application_outlook o`;
const PLACE_KEYS = { id: sql`s.application_id`, supplierId: sql`s.supplier_id` };
const ASSIGNED_KEYS = { id: sql`w.application_id`, supplierId: OF_OUTLOOK.supplierId };
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
