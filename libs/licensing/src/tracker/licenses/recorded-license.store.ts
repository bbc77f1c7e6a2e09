import { isVisibleRow } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { notFound, prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { ALERTS } from '@ninety/screening';
import type { AddressDto } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { LicenseLine, SaidLine } from './balance.js';
import type { Notice } from './recorded-notice.js';
import { NOT_REVOKED, noticesByLicense, selectNotices } from './recorded-notice.store.js';
import type { NoticeOfLicense } from './recorded-notice.store.js';

/** A license as it was recorded from its face, without its lines. */
export interface LicenseFace {
  readonly id: Id;
  /** The license as it was recorded first: a correction goes on with its shipments. */
  readonly firstId: Id;
  readonly supplierId: Id;
  readonly applicationId: Id | null;
  readonly regime: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly expiresOn: string;
  readonly parties: readonly LicenseParty[];
  readonly conditions: readonly LicenseCondition[];
  readonly openingUsage: readonly OpeningUsage[];
  readonly attachmentIds: readonly Id[];
  readonly supersedes: Id | null;
  readonly supersededBy: Id | null;
  readonly reason: string | null;
  /** The highest warning of the balance that was given, in percent. */
  readonly balanceTold: number;
  /** The next day on which there is something to tell by itself; null: none. */
  readonly watchOn: string | null;
  readonly version: number;
  readonly recordedBy: Id;
  readonly recordedAt: Date;
}

/** The same, with its lines, what was used of them, and what its authority told of it. */
export interface RecordedLicense extends LicenseFace {
  readonly lines: readonly LicenseLine[];
  /** Whichever of its corrections they were recorded of, in the order of recording. */
  readonly notices: readonly Notice[];
}

/** As it was called when the license was recorded. */
export interface LicenseParty {
  readonly role: string;
  readonly partyId: Id;
  readonly name: string;
  readonly country: string;
  readonly addresses: readonly AddressDto[];
}

interface LicenseCondition {
  readonly text: string;
  readonly kind: string | null;
  readonly due: string | null;
}

export interface OpeningUsage extends SaidLine {
  readonly on: string;
}

const FACE =
  raw(`r.id, r.first_id AS "firstId", r.supplier_id AS "supplierId", r.application_id AS "applicationId", r.regime,
  r.number, r.issued_on::text AS "issuedOn", r.valid_until::text AS "validUntil", r.expires_on::text AS "expiresOn", r.parties,
  r.conditions, r.opening_usage AS "openingUsage", r.attachment_ids AS "attachmentIds", r.supersedes,
  r.superseded_by AS "supersededBy", r.reason, r.balance_told AS "balanceTold", r.watch_on::text AS "watchOn", r.version,
  r.recorded_by AS "recordedBy", r.recorded_at AS "recordedAt"`);

/** Licenses `r` that a condition chooses, with their lines. */
export async function licensesBy(manager: EntityManager, condition: Sql): Promise<RecordedLicense[]> {
  return withLines(
    manager,
    await rowsOf<LicenseFace>(manager, sql`SELECT ${FACE} FROM recorded_license r WHERE ${condition}`),
  );
}

/** @throws Problem 404, also for another supplier's */
export async function findRecorded(
  manager: EntityManager,
  caller: Principal,
  id: Id,
): Promise<RecordedLicense> {
  return one(await licensesBy(manager, sql`r.id = ${id} AND ${visibleTo(caller)}`));
}

/** What is to go out, as far as it tells licenses that may cover it from others. */
export interface CoveringAsked {
  readonly supplierId: Id;
  /** The entry of its ECCN, without a paragraph; null: it is not known. */
  readonly entry: string | null;
  /** The license that is named; null: none is. */
  readonly number: string | null;
  readonly partyIds: readonly Id[];
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** So many licenses are weighed for one thing that is to go out, and so many of other parties, to say why they do not cover it. */
const MOST_COVERING = 100;
const MOST_OTHERS = 5;

/**
 * The licenses of a supplier with a line of the entry, whatever their authority told of them, and the one that is named: those that name all
 * of the parties, those that stand on the day first, and a few others.
 */
export function licensesCovering(
  manager: EntityManager,
  { supplierId, entry, number, partyIds, on }: CoveringAsked,
): Promise<RecordedLicense[]> {
  const named = JSON.stringify(partyIds.map((partyId) => ({ partyId })));
  const ofEntry = sql`SELECT r.id, r.parties @> ${named}::jsonb AS is_theirs, r.expires_on FROM recorded_license r
    WHERE r.supplier_id = ${supplierId} AND r.superseded_by IS NULL AND EXISTS (SELECT FROM recorded_license_line l
      WHERE l.license_id = r.id AND split_part(l.eccn, '.', 1) = ${entry}::text)`;
  return licensesBy(
    manager,
    sql`r.id IN (
        (SELECT id FROM recorded_license WHERE supplier_id = ${supplierId} AND superseded_by IS NULL
          AND number_key = ninety_number_key(${number}::text))
        UNION ALL (SELECT id FROM (${ofEntry}) e WHERE is_theirs ORDER BY expires_on >= ${on}::date DESC, expires_on, id LIMIT ${MOST_COVERING})
        UNION ALL (SELECT id FROM (${ofEntry}) e WHERE NOT is_theirs ORDER BY expires_on >= ${on}::date DESC, expires_on, id LIMIT ${MOST_OTHERS}))`,
  );
}

/** The entries, without paragraphs, of the lines of a license and of those that were in its place before. */
export async function licenseEntries(manager: EntityManager, firstId: Id): Promise<string[]> {
  const rows = await rowsOf<{ entry: string }>(
    manager,
    sql`SELECT DISTINCT upper(split_part(l.eccn, '.', 1)) AS entry FROM recorded_license r JOIN recorded_license_line l ON l.license_id = r.id
      WHERE r.first_id = ${firstId}`,
  );
  return rows.map(({ entry }) => entry);
}

/** The licenses of a supplier that stand under a number; of one regime, where it is named. */
export function licensesNumbered(
  manager: EntityManager,
  supplierId: Id,
  number: string,
  regime: string | null,
): Promise<RecordedLicense[]> {
  return licensesBy(
    manager,
    sql`r.supplier_id = ${supplierId} AND r.number_key = ninety_number_key(${number}) AND r.superseded_by IS NULL
      AND (${regime}::text IS NULL OR r.regime = ${regime}) ORDER BY r.id`,
  );
}

/** For one writer at a time: the lines are read when nobody else writes them. @throws Problem 404, as `findRecorded` */
export async function lockRecorded(tx: EntityManager, caller: Principal, id: Id): Promise<RecordedLicense> {
  return one([await lockVisible(tx, caller, id)]);
}

/** Of a license as it was recorded first, what stands in its place now, locked. */
export async function lockStanding(tx: EntityManager, firstId: Id): Promise<RecordedLicense> {
  const stands = sql`r.first_id = ${firstId} AND r.superseded_by IS NULL FOR UPDATE`;
  // Whoever waited for a correction finds no row that stood before, and looks for what stands now.
  const [found] = await licensesBy(tx, stands);
  return found ?? one(await licensesBy(tx, stands));
}

/** The same of one that was read before: where nobody changed it since, it is not read again. */
export async function lockRead(tx: EntityManager, read: RecordedLicense): Promise<RecordedLicense> {
  const standing = await rowOf<{ version: number }>(
    tx,
    prepared(
      sql`SELECT version FROM recorded_license WHERE id = ${read.id} AND superseded_by IS NULL FOR UPDATE`,
    ),
  );
  // Whatever is recorded of a license counts in its version.
  return standing?.version === read.version ? read : lockStanding(tx, read.firstId);
}

/** The same; null: the caller sees none. */
export async function lockVisible(
  tx: EntityManager,
  caller: Principal,
  id: Id,
): Promise<RecordedLicense | null> {
  const [license] = await licensesBy(tx, sql`r.id = ${id} AND ${visibleTo(caller)} FOR UPDATE`);
  return license ?? null;
}

/** Those of a regime of which a day brings something, locked, in the order of their ids. */
export function lockWatched(
  tx: EntityManager,
  regime: string,
  today: string,
  after: Id | null,
  count: number,
): Promise<RecordedLicense[]> {
  return licensesBy(
    tx,
    sql`r.watch_on <= ${today} AND r.regime = ${regime} AND (${after}::uuid IS NULL OR r.id > ${after}::uuid)
      ORDER BY r.id LIMIT ${count} FOR UPDATE`,
  );
}

/** A license that stands, and an alert of one of its parties. */
export interface ListedParty {
  readonly license: RecordedLicense;
  readonly alertId: Id;
  readonly partyId: Id;
  readonly entryId: Id;
}

/**
 * A license that nobody else is at and that is not revoked, with a party that the list may name since a face of it first named
 * the party, which was not told of.
 */
export async function lockListed(tx: EntityManager): Promise<ListedParty | null> {
  const found = await rowOf<Omit<ListedParty, 'license'> & { readonly id: Id }>(
    tx,
    sql`SELECT r.id, s.id AS "alertId", s.party_id AS "partyId", s.entry_id AS "entryId"
      FROM ${ALERTS} s
      JOIN recorded_license r ON r.parties @> jsonb_build_array(jsonb_build_object('partyId', s.party_id))
      WHERE s.status <> 'false_positive' AND r.superseded_by IS NULL AND ${NOT_REVOKED}
        AND EXISTS (SELECT FROM recorded_license f
          WHERE f.first_id = r.first_id AND f.recorded_at < s.created_at
            AND f.parties @> jsonb_build_array(jsonb_build_object('partyId', s.party_id)))
        AND NOT EXISTS (SELECT FROM recorded_announcement n WHERE n.license_id = r.first_id AND n.key = 'listed:' || s.id)
      ORDER BY s.id, r.id LIMIT 1 FOR UPDATE OF r SKIP LOCKED`,
  );
  if (!found) return null;
  const { id, ...listed } = found;
  return { ...listed, license: one(await licensesBy(tx, sql`r.id = ${id}`)) };
}

/** Whether a caller may see the licenses `r`. */
export function visibleTo(caller: Principal): Sql {
  return isVisibleRow(caller, sql`r.supplier_id`);
}

/**
 * Keeps a license with its lines. The one that it supersedes stands no more.
 *
 * @returns the license that has its number already, which is null where it is not the caller's; undefined: it is kept
 */
export async function insertRecorded(
  tx: EntityManager,
  caller: Principal,
  license: RecordedLicense,
  mostQuantities: readonly (string | null)[],
): Promise<Id | null | undefined> {
  if (license.supersedes !== null)
    await run(
      tx,
      sql`UPDATE recorded_license SET superseded_by = ${license.id}, watch_on = NULL, version = version + 1
        WHERE id = ${license.supersedes}`,
    );
  const kept = await rowOf(tx, prepared(insertion(license)));
  if (!kept) return takenBy(tx, caller, license);
  await insertLines(tx, license, mostQuantities);
  return undefined;
}

/** Keeps what was shipped and came back, in the place of what was kept, and counts the change. */
export async function saveBalance(
  tx: EntityManager,
  { id, lines, balanceTold }: Pick<RecordedLicense, 'id' | 'lines' | 'balanceTold'>,
): Promise<void> {
  const amounts = lines.map(({ line, shipped, returned }) => ({ line, shipped, returned }));
  await run(
    tx,
    sql`UPDATE recorded_license_line l SET shipped_quantity = (s.shipped ->> 'quantity')::numeric,
        shipped_value = (s.shipped ->> 'value')::numeric, returned_quantity = (s.returned ->> 'quantity')::numeric,
        returned_value = (s.returned ->> 'value')::numeric
      FROM jsonb_to_recordset(${JSON.stringify(amounts)}::jsonb) AS s (line int, shipped jsonb, returned jsonb)
      WHERE l.license_id = ${id} AND l.line = s.line`,
  );
  await run(
    tx,
    sql`UPDATE recorded_license SET version = version + 1, balance_told = ${balanceTold} WHERE id = ${id}`,
  );
}

/** Whether a thing is told of a license for the first time, by its key; from now on it was. In the transaction that tells it. */
export async function isFirstTelling(tx: EntityManager, firstId: Id, key: string): Promise<boolean> {
  const fresh = await rowOf(
    tx,
    prepared(sql`INSERT INTO recorded_announcement (license_id, key) VALUES (${firstId}, ${key})
      ON CONFLICT DO NOTHING RETURNING key`),
  );
  return fresh !== undefined;
}

/** Says on which day there is something to tell by itself; null: on none. */
export function watchNext(tx: EntityManager, id: Id, day: string | null): Promise<void> {
  return run(tx, sql`UPDATE recorded_license SET watch_on = ${day} WHERE id = ${id}`);
}

function insertion(license: RecordedLicense): Sql {
  return sql`INSERT INTO recorded_license (id, first_id, supplier_id, application_id, regime, number, issued_on, valid_until,
      expires_on, parties, conditions, opening_usage, attachment_ids, supersedes, reason, balance_told, watch_on, recorded_by,
      recorded_at)
    VALUES (${license.id}, ${license.firstId}, ${license.supplierId}, ${license.applicationId}, ${license.regime},
      ${license.number}, ${license.issuedOn}, ${license.validUntil}, ${license.expiresOn}, ${JSON.stringify(license.parties)},
      ${JSON.stringify(license.conditions)}, ${JSON.stringify(license.openingUsage)}, ${license.attachmentIds},
      ${license.supersedes}, ${license.reason}, ${license.balanceTold}, ${license.watchOn}, ${license.recordedBy},
      ${license.recordedAt})
    ON CONFLICT (regime, number_key, number_twin) WHERE superseded_by IS NULL DO NOTHING RETURNING id`;
}

async function takenBy(
  tx: EntityManager,
  caller: Principal,
  { regime, number }: Pick<LicenseFace, 'regime' | 'number'>,
): Promise<Id | null> {
  const row = await rowOf<{ id: Id }>(
    tx,
    sql`SELECT r.id FROM recorded_license r
      WHERE r.regime = ${regime} AND r.number_key = ninety_number_key(${number}) AND r.superseded_by IS NULL AND ${visibleTo(caller)}`,
  );
  return row?.id ?? null;
}

async function insertLines(
  tx: EntityManager,
  { id, lines }: Pick<RecordedLicense, 'id' | 'lines'>,
  mostQuantities: readonly (string | null)[],
): Promise<void> {
  const rows = lines.map(({ opening, shipped, returned, ...line }, index) => ({
    ...line,
    most_quantity: mostQuantities[index] ?? null,
    opening_quantity: opening.quantity,
    opening_value: opening.value,
    shipped_quantity: shipped.quantity,
    shipped_value: shipped.value,
    returned_quantity: returned.quantity,
    returned_value: returned.value,
  }));
  await run(
    tx,
    sql`INSERT INTO recorded_license_line
      SELECT * FROM jsonb_populate_recordset(NULL::recorded_license_line,
        (SELECT jsonb_agg(row.value || jsonb_build_object('license_id', ${id}::uuid)) FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) row))`,
  );
}

async function withLines(manager: EntityManager, faces: readonly LicenseFace[]): Promise<RecordedLicense[]> {
  if (faces.length === 0) return [];
  const firstIds = faces.map(({ firstId }) => firstId);
  const found = await rowOf<{ lines: (LicenseLine & { licenseId: Id })[]; notices: NoticeOfLicense[] }>(
    manager,
    sql`SELECT (SELECT coalesce(json_agg(l), '[]') FROM (
        SELECT license_id AS "licenseId", line, eccn, description, unit, quantity::text, value::text, currency, tolerance::text,
          jsonb_build_object('quantity', opening_quantity::text, 'value', opening_value::text) AS opening,
          jsonb_build_object('quantity', shipped_quantity::text, 'value', shipped_value::text) AS shipped,
          jsonb_build_object('quantity', returned_quantity::text, 'value', returned_value::text) AS returned
        FROM recorded_license_line WHERE license_id = ANY(${faces.map(({ id }) => id)}::uuid[]) ORDER BY license_id, line) l) AS lines,
      (SELECT coalesce(json_agg(n), '[]') FROM (${selectNotices(firstIds)}) n) AS notices`,
  );
  const byLicense = new Map<Id, LicenseLine[]>(faces.map(({ id }) => [id, []]));
  for (const { licenseId, ...line } of found?.lines ?? []) byLicense.get(licenseId)?.push(line);
  const notices = noticesByLicense(firstIds, found?.notices ?? []);
  return faces.map((face) => ({
    ...face,
    lines: byLicense.get(face.id) ?? [],
    notices: notices.get(face.firstId) ?? [],
  }));
}

function one([license]: readonly (RecordedLicense | null)[]): RecordedLicense {
  if (!license) throw notFound('license');
  return license;
}
