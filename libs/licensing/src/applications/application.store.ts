import { takingPart } from '@ninety/bis';
import type { PartyEntity } from '@ninety/parties';
import { gatherableLast, gatherableThings, prepared, rowOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ENDINGS } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from './application.entity.js';

/** Numbers and all that is told of an application name it; it names parties. */
const RANK_OF_APPLICATIONS = 2;

/** A draft with its parties and its place in the queues, in one statement. */
export const insertDraft = gatherableThings(
  RANK_OF_APPLICATIONS,
  (tx, applications: readonly ApplicationEntity[]) => {
    const rows = applications.map(
      ({ id, supplierId, createdBy, preparedBy, form, version, createdAt, updatedAt }) => ({
        id,
        supplierId,
        createdBy,
        preparedBy,
        form,
        parties: takingPart(form),
        version,
        createdAt,
        updatedAt,
      }),
    );
    return run(
      tx,
      sql`WITH given AS MATERIALIZED (
          SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g (id uuid, "supplierId" uuid, "createdBy" uuid,
            "preparedBy" uuid[], form jsonb, parties jsonb, version int, "createdAt" timestamptz, "updatedAt" timestamptz)),
        made AS (
          INSERT INTO application (id, supplier_id, created_by, prepared_by, form, version, created_at, updated_at)
          SELECT id, "supplierId", "createdBy", "preparedBy", form, version, "createdAt", "updatedAt" FROM given),
        linked AS (
          INSERT INTO application_party (application_id, position, role, party_id)
          SELECT g.id, p.position - 1, p.value ->> 'role', (p.value ->> 'partyId')::uuid
          FROM given g CROSS JOIN LATERAL jsonb_array_elements(g.parties) WITH ORDINALITY AS p (value, position))
        INSERT INTO application_outlook (application_id, supplier_id, from_on, status, overdue, applicant_overdue)
        SELECT id, "supplierId", '0001-01-01', 'draft', false, false FROM given`,
    );
  },
);

/** What an application says now. */
export async function saveForm(tx: EntityManager, application: ApplicationEntity): Promise<void> {
  await tx.save(application);
}

export async function deleteDraft(tx: EntityManager, id: Id): Promise<void> {
  await tx.delete(ApplicationEntity, { id });
}

/** The applications of a supplier for the same transaction that have not ended, as far as it is stored. */
export function lockTwins(
  tx: EntityManager,
  supplierId: Id,
  fingerprint: string,
): Promise<ApplicationEntity[]> {
  return tx
    .createQueryBuilder(ApplicationEntity, 'a')
    .where(`a.supplierId = :supplierId AND a.fingerprint = :fingerprint AND a.status NOT IN (:...ended)`, {
      supplierId,
      fingerprint,
      ended: ENDINGS,
    })
    .setLock('pessimistic_write')
    .getMany();
}

export async function statusOf(tx: EntityManager, id: Id): Promise<ApplicationEntity['status']> {
  return (await tx.findOneByOrFail(ApplicationEntity, { id })).status;
}

/** The parties that it names now, in the place of those that it named. */
export async function linkPartiesAnew(tx: EntityManager, application: ApplicationEntity): Promise<void> {
  await run(tx, sql`DELETE FROM application_party WHERE application_id = ${application.id}`);
  const named = takingPart(application.form);
  const roles = named.map(({ role }) => role);
  const partyIds = named.map(({ partyId }) => partyId);
  await run(
    tx,
    sql`INSERT INTO application_party (application_id, position, role, party_id)
      SELECT ${application.id}::uuid, p.position - 1, p.role, p.party_id
      FROM unnest(${roles}::text[], ${partyIds}::uuid[]) WITH ORDINALITY AS p (role, party_id, position)`,
  );
}

/**
 * Gives the application its number, and keeps what the parties were when it was filed: later edits do not change it.
 *
 * @returns the control number
 */
export async function register(
  tx: EntityManager,
  { id, fingerprint, version, updatedAt, agencyUnseen, officeUnseen }: ApplicationEntity,
  parties: readonly PartyEntity[],
): Promise<string> {
  const row = await rowOf<{ number: string }>(
    tx,
    prepared(sql`WITH kept AS (
        UPDATE application_party a SET snapshot = s.value
        FROM jsonb_array_elements(${JSON.stringify(parties.map(snapshotOf))}::jsonb) AS s (value)
        WHERE a.application_id = ${id} AND a.party_id = (s.value ->> 'partyId')::uuid)
      UPDATE application SET control_number = 'Z' || nextval('control_number'), status = 'registered',
        fingerprint = ${fingerprint}, version = ${version}, updated_at = ${updatedAt},
        agency_unseen = ${agencyUnseen}, office_unseen = ${officeUnseen}
      WHERE id = ${id} RETURNING control_number AS number`),
  );
  if (!row) throw new Error(`no application ${id} to register`);
  return row.number;
}

/** Keeps which version it has, and what of it each viewer did not see; what this transaction makes may have it already. */
export const saveVersion = gatherableLast(
  ({ id }: ApplicationEntity) => id,
  (tx, applications) => {
    const rows = applications.map(
      ({ id, version, updatedAt, applicantUnseen, agencyUnseen, officeUnseen }) => ({
        id,
        version,
        updatedAt,
        applicantUnseen,
        agencyUnseen,
        officeUnseen,
      }),
    );
    return run(
      tx,
      sql`UPDATE application a SET version = v.version, updated_at = v."updatedAt", applicant_unseen = v."applicantUnseen",
          agency_unseen = v."agencyUnseen", office_unseen = v."officeUnseen"
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v (id uuid, version int, "updatedAt" timestamptz,
          "applicantUnseen" int, "agencyUnseen" int, "officeUnseen" int)
        WHERE a.id = v.id AND (a.version, a.updated_at, a.applicant_unseen, a.agency_unseen, a.office_unseen)
          IS DISTINCT FROM (v.version, v."updatedAt", v."applicantUnseen", v."agencyUnseen", v."officeUnseen")`,
    );
  },
);

function snapshotOf({ id: partyId, name, aliases, country, addresses, kind }: PartyEntity) {
  return { partyId, name, aliases, country, addresses, kind };
}
