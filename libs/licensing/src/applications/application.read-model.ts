import { PARTY_ROWS } from '@ninety/parties';
import { pageOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { ProposedEventEntity } from '../officers/officers.entity.js';
import type { PartyNameResponseDto } from './application.contract.js';
import type { ApplicationEntity } from './application.entity.js';
import type { QueuedRow } from './application-queue.read-model.js';
import { orderOf } from './queue-order.js';
import type { QueueSort } from './queue-order.js';

/** What the forms of a page may have together, in characters of JSON. */
const MOST_OF_A_PAGE = 4_000_000;

/**
 * Applications in the order of their ids, as many of them from the first as a page may hold; read without the mapper, which
 * a page of fifty would wait for.
 */
export function applicationsOf(manager: EntityManager, ids: readonly Id[]): Promise<ApplicationEntity[]> {
  return rowsOf<ApplicationEntity>(
    manager,
    sql`SELECT id, supplier_id AS "supplierId", created_by AS "createdBy", form, control_number AS "controlNumber", status,
       referred_to AS "referredTo", watch_on::text AS "watchOn", fingerprint, version,
       applicant_unseen AS "applicantUnseen", agency_unseen AS "agencyUnseen", office_unseen AS "officeUnseen",
       created_at AS "createdAt", updated_at AS "updatedAt"
     FROM (SELECT a.*, o.place, sum(length(a.form::text)) OVER (ORDER BY o.place) AS until_here
           FROM unnest(${ids}::uuid[]) WITH ORDINALITY o (id, place) JOIN application a USING (id)) a
     WHERE place = 1 OR until_here <= ${MOST_OF_A_PAGE} ORDER BY place`,
  );
}

/** A page of a queue from its rows, of which there is one more than the limit where there are more. */
export async function pageOfQueue(
  manager: EntityManager,
  rows: QueuedRow[],
  limit: number,
  sort?: QueueSort,
): Promise<Page<ApplicationEntity>> {
  const applications = await applicationsOf(
    manager,
    rows.slice(0, limit).map(({ id }) => id),
  );
  const last = applications.at(-1);
  const isByAge = orderOf(sort).key === 'createdAt';
  const page = pageOf(
    rows,
    // Of long ones a page has fewer: the next one goes on after them.
    last ? rows.findIndex(({ id }) => id === last.id) + 1 : limit,
    ({ id, place }) => (isByAge ? [id] : [place ?? '', id]),
    ({ id }) => id,
  );
  const found = new Map(applications.map((application) => [application.id, application]));
  return { data: page.data.flatMap((id) => found.get(id) ?? []), nextCursor: page.nextCursor };
}

/** Who applies, by name. */
export async function supplierNamesOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await rowsOf<{ id: Id; name: string }>(
    manager,
    sql`SELECT id, name FROM ${SUPPLIER_NAMES} s WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who takes part, each once and in the order of their names: as they were filed, in a draft as they are. */
export async function partyNamesOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, PartyNameResponseDto[]>> {
  const rows = await rowsOf<PartyNameResponseDto & { applicationId: Id }>(
    manager,
    sql`SELECT DISTINCT ap.application_id AS "applicationId", p.id AS "partyId",
        coalesce(ap.snapshot ->> 'name', p.name) AS name, coalesce(ap.snapshot ->> 'country', p.country) AS country
      FROM application_party ap JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
      WHERE ap.application_id = ANY(${ids}::uuid[]) ORDER BY name, "partyId"`,
  );
  const named = new Map<Id, PartyNameResponseDto[]>();
  for (const { applicationId, ...name } of rows)
    named.set(applicationId, [...(named.get(applicationId) ?? []), name]);
  return named;
}

/** The decisions that await their second signature. */
export async function proposalsOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ProposedEventEntity[]> {
  return manager
    .createQueryBuilder(ProposedEventEntity, 'p')
    .where("p.applicationId = ANY(:ids) AND p.status = 'awaiting_countersignature'", { ids })
    .getMany();
}

/** The applications of a supplier that were filed, the oldest first. */
export async function filedIdsOf(manager: EntityManager, supplierId: Id): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM application WHERE supplier_id = ${supplierId} AND control_number IS NOT NULL ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}
