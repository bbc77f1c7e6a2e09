import type { Principal } from '@ninety/access';
import { isVisibleRow, PRINCIPALS } from '@ninety/access';
import { INSTANT, notFound, prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DOCUMENT } from './document-term.store.js';
import { metKey, originOf, timesVoided } from './duty.js';
import type { Duty, DutyMet, DutyVersion, Occurrence, VoidedMet } from './duty.js';

/** Which time that a duty is owed a row `m` is of: met again, it has how many-th it is behind a slash. */
export const OCCURRENCE_MET = "split_part(m.occurrence, '/', 1)";
/** That a row `m` was not taken back. */
export const STANDS =
  'NOT EXISTS (SELECT FROM duty_met_void t WHERE t.duty_id = m.duty_id AND t.occurrence = m.occurrence)';

const MET = `jsonb_build_object('occurrence', ${OCCURRENCE_MET}, 'dueOn', m.due_on, 'on', m.happened_on, 'evidence', m.evidence,
      'note', m.note, 'recordedBy', m.recorded_by, 'recordedAt', to_char(m.recorded_at AT TIME ZONE 'UTC', ${INSTANT}))`;

/** Of the duty `d` that it is to renew a license; null: it is not. */
export const RENEWAL = `(SELECT jsonb_build_object('renewedBy', n.renewed_by,
    'lead', n.lead || jsonb_build_object('days', n.lead_days, 'measuredOn', n.measured_on)) FROM duty_renewal n WHERE n.duty_id = d.id)`;

const DUTY =
  raw(`d.id, d.supplier_id AS "supplierId", d.license_id AS "licenseId", d.application_id AS "applicationId", d.condition,
  d.condition_text AS "conditionText", d.version, d.recorded_by AS "recordedBy",
  to_char(d.recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "recordedAt",
  (SELECT jsonb_agg(jsonb_build_object('number', v.number, 'text', v.text, 'kind', v.kind, 'obligedPartyId', v.obliged_party_id,
      'due', v.due, 'ownerId', v.owner_id, 'leadDays', v.lead_days, 'isCancelled', v.is_cancelled, 'reason', v.reason,
      'recordedBy', v.recorded_by, 'recordedAt', to_char(v.recorded_at AT TIME ZONE 'UTC', ${INSTANT})) ORDER BY v.number)
    FROM duty_version v WHERE v.duty_id = d.id) AS versions,
  coalesce((SELECT jsonb_agg(${MET} ORDER BY m.due_on, m.occurrence)
    FROM duty_met m WHERE m.duty_id = d.id AND ${STANDS}), '[]') AS met,
  coalesce((SELECT jsonb_agg(${MET} || jsonb_build_object('voided', jsonb_build_object('reason', t.reason,
      'recordedBy', t.recorded_by, 'recordedAt', to_char(t.recorded_at AT TIME ZONE 'UTC', ${INSTANT})))
      ORDER BY t.recorded_at, m.occurrence)
    FROM duty_met m JOIN duty_met_void t USING (duty_id, occurrence) WHERE m.duty_id = d.id), '[]') AS voided,
  ${RENEWAL} AS renewal, ${DOCUMENT} AS document`);

/** Whether a caller may see the duties `d`. */
function visibleTo(caller: Principal): Sql {
  return isVisibleRow(caller, sql`d.supplier_id`);
}

/** @throws Problem 404, also for another supplier's */
export async function findDuty(manager: EntityManager, caller: Principal, id: Id): Promise<Duty> {
  const [found] = await dutiesBy(manager, sql`d.id = ${id} AND ${visibleTo(caller)}`);
  if (!found) throw notFound('duty');
  return found;
}

/** For one writer at a time: what was said of it is read when nobody else says more. @throws Problem 404, as `findDuty` */
export async function lockDuty(tx: EntityManager, caller: Principal, id: Id): Promise<Duty> {
  await lock(tx, sql`d.id = ${id} AND ${visibleTo(caller)}`);
  return findDuty(tx, caller, id);
}

/** Those of a license, as it was recorded first, locked. */
export async function lockDutiesOfLicense(tx: EntityManager, licenseId: Id): Promise<Duty[]> {
  const ids = await lock(tx, sql`d.license_id = ${licenseId}`);
  return ids.length === 0 ? [] : dutiesOf(tx, ids);
}

/** Those of an application, locked. */
export async function lockDutiesOfApplication(tx: EntityManager, applicationId: Id): Promise<Duty[]> {
  return dutiesOf(tx, await lock(tx, sql`d.application_id = ${applicationId}`));
}

/** Those of a license, as it was recorded first, in the order in which they were made. */
export function dutiesOfLicense(manager: EntityManager, licenseId: Id): Promise<Duty[]> {
  return dutiesBy(manager, sql`d.license_id = ${licenseId} ORDER BY d.id`);
}

/** Those of an application and of licenses, as they were recorded first. */
export function dutiesOfCase(
  manager: EntityManager,
  applicationId: Id,
  licenseIds: readonly Id[],
): Promise<Duty[]> {
  return dutiesBy(
    manager,
    sql`d.application_id = ${applicationId} OR d.license_id = ANY(${licenseIds}::uuid[]) ORDER BY d.id`,
  );
}

/** Those of some ids, in their order. */
function dutiesOf(manager: EntityManager, ids: readonly Id[]): Promise<Duty[]> {
  return dutiesBy(manager, sql`d.id = ANY(${ids}::uuid[]) ORDER BY d.id`);
}

/** Whether anything is owed of an application. */
export async function hasDuties(manager: EntityManager, applicationId: Id): Promise<boolean> {
  const row = await rowOf(
    manager,
    prepared(sql`SELECT 1 FROM duty WHERE application_id = ${applicationId} LIMIT 1`),
  );
  return row !== undefined;
}

export async function insertDuty(tx: EntityManager, duty: Duty): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO duty (id, supplier_id, license_id, application_id, condition, condition_text, recorded_by, recorded_at)
      VALUES (${duty.id}, ${duty.supplierId}, ${duty.licenseId}, ${duty.applicationId}, ${duty.condition}, ${duty.conditionText},
        ${duty.recordedBy}, ${duty.recordedAt})`,
  );
  for (const version of duty.versions) await insertVersion(tx, duty.id, version);
}

/** Says anew what is owed; what was said before stays. The duty must be locked. */
export async function appendVersion(tx: EntityManager, id: Id, version: DutyVersion): Promise<void> {
  await insertVersion(tx, id, version);
  await run(tx, sql`UPDATE duty SET terms = ${version.number}, version = version + 1 WHERE id = ${id}`);
}

/** Says that a duty, which is locked, was met. */
export async function appendMet(tx: EntityManager, { id, voided }: Duty, met: DutyMet): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO duty_met (duty_id, occurrence, due_on, happened_on, evidence, note, recorded_by, recorded_at)
      VALUES (${id}, ${metKey(met.occurrence, timesVoided(voided, met.occurrence) + 1)}, ${met.dueOn}, ${met.on}, ${met.evidence}, ${met.note}, ${met.recordedBy}, ${met.recordedAt})`,
  );
  await run(tx, sql`UPDATE duty SET version = version + 1 WHERE id = ${id}`);
}

/** Takes back that a duty, which is locked, was met; what was said stays. */
export async function appendMetVoid(
  tx: EntityManager,
  { id, voided: before }: Duty,
  { occurrence, voided }: VoidedMet,
): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO duty_met_void (duty_id, occurrence, reason, recorded_by, recorded_at)
      VALUES (${id}, ${metKey(occurrence, timesVoided(before, occurrence) + 1)}, ${voided.reason}, ${voided.recordedBy},
        ${voided.recordedAt})`,
  );
  await run(tx, sql`UPDATE duty SET version = version + 1 WHERE id = ${id}`);
}

/** An occurrence, and when there is something to tell of it by itself; null: never. */
export type WatchedOccurrence = Occurrence & { readonly watchOn: string | null };

/** Keeps how a duty stands in the place of how it stood. */
export async function saveOccurrences(
  tx: EntityManager,
  duty: Duty,
  ownerId: Id,
  occurrences: readonly WatchedOccurrence[],
): Promise<void> {
  const { id, supplierId, licenseId, applicationId } = duty;
  await run(
    tx,
    sql`WITH given AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${JSON.stringify(occurrences)}::jsonb)
          AS g (occurrence text, "dueOn" date, "waitsFor" text, state text, "watchOn" date)),
      gone AS (
        DELETE FROM duty_standing s WHERE s.duty_id = ${id} AND NOT EXISTS (SELECT FROM given g WHERE g.occurrence = s.occurrence))
      INSERT INTO duty_standing (duty_id, occurrence, supplier_id, license_id, application_id, owner_id, due_on, waits_for, state, watch_on,
        origin)
      SELECT ${id}, g.occurrence, ${supplierId}, ${licenseId}, ${applicationId}, ${ownerId}, g."dueOn", g."waitsFor", g.state, g."watchOn",
        ${originOf(duty)}
      FROM given g
      ON CONFLICT (duty_id, occurrence) DO UPDATE SET owner_id = excluded.owner_id, due_on = excluded.due_on,
        waits_for = excluded.waits_for, state = excluded.state, watch_on = excluded.watch_on`,
  );
}

/** How a duty stands, as it is kept. */
export function occurrencesKept(manager: EntityManager, id: Id): Promise<Occurrence[]> {
  return rowsOf<Occurrence>(
    manager,
    sql`SELECT occurrence, due_on::text AS "dueOn", waits_for AS "waitsFor", state FROM duty_standing WHERE duty_id = ${id}`,
  );
}

/** In the order of their ids, so that two writers never wait for each other. */
async function lock(tx: EntityManager, condition: Sql): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT d.id FROM duty d WHERE ${condition} ORDER BY d.id FOR UPDATE`,
  );
  return rows.map(({ id }) => id);
}

/** Some of which a day brings something, that nobody else is at, locked. */
export async function lockWatchedDuties(
  tx: EntityManager,
  today: string,
  besides: readonly Id[],
  count: number,
): Promise<Duty[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT d.id FROM duty d
      WHERE d.id IN (SELECT s.duty_id FROM duty_standing s WHERE s.watch_on <= ${today} AND s.duty_id <> ALL(${besides}::uuid[])
        ORDER BY s.watch_on, s.duty_id LIMIT ${count})
      ORDER BY d.id FOR UPDATE SKIP LOCKED`,
  );
  return rows.length === 0
    ? []
    : dutiesOf(
        tx,
        rows.map(({ id }) => id),
      );
}

/** How a duty stands, and when there is something to tell of it by itself. */
export function watchedOccurrences(tx: EntityManager, id: Id): Promise<WatchedOccurrence[]> {
  return rowsOf<WatchedOccurrence>(
    tx,
    sql`SELECT occurrence, due_on::text AS "dueOn", waits_for AS "waitsFor", state, watch_on::text AS "watchOn"
      FROM duty_standing WHERE duty_id = ${id} ORDER BY sort_on, occurrence`,
  );
}

/** Whether a thing is told of a duty for the first time, by its key; from now on it was. In the transaction that tells it. */
export async function isFirstTelling(tx: EntityManager, id: Id, key: string): Promise<boolean> {
  const fresh = await rowOf(
    tx,
    sql`INSERT INTO duty_announcement (duty_id, key) VALUES (${id}, ${key}) ON CONFLICT DO NOTHING RETURNING key`,
  );
  return fresh !== undefined;
}

/** What was told of a duty, the newest first. */
export async function toldOf(tx: EntityManager, id: Id): Promise<string[]> {
  const rows = await rowsOf<{ key: string }>(
    tx,
    sql`SELECT key FROM duty_announcement WHERE duty_id = ${id} ORDER BY announced_at DESC, key`,
  );
  return rows.map(({ key }) => key);
}

/** The license that stands in the place of the one that was recorded first; undefined: there is none. */
export function standingLicense(
  tx: EntityManager,
  firstId: Id,
): Promise<{ readonly id: Id; readonly number: string } | undefined> {
  return rowOf(
    tx,
    sql`SELECT id, number FROM recorded_license WHERE first_id = ${firstId} AND superseded_by IS NULL LIMIT 1`,
  );
}

/** The compliance officers of a supplier who can still act. */
export async function officersOf(tx: EntityManager, supplierId: Id): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT p.id FROM ${PRINCIPALS} p
      WHERE p.supplier_id = ${supplierId} AND p.role = 'compliance_officer' AND p.disabled_at IS NULL ORDER BY p.id`,
  );
  return rows.map(({ id }) => id);
}

function dutiesBy(manager: EntityManager, condition: Sql): Promise<Duty[]> {
  return rowsOf<Duty>(manager, sql`SELECT ${DUTY} FROM duty d WHERE ${condition}`);
}

function insertVersion(tx: EntityManager, id: Id, one: DutyVersion): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO duty_version (duty_id, number, text, kind, obliged_party_id, due, owner_id, lead_days, is_cancelled, reason,
        recorded_by, recorded_at)
      VALUES (${id}, ${one.number}, ${one.text}, ${one.kind}, ${one.obligedPartyId}, ${JSON.stringify(one.due)}, ${one.ownerId},
        ${one.leadDays}, ${one.isCancelled}, ${one.reason}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}
