import {
  grantsRead,
  isApplicant,
  isOverseer,
  isVisibleRow,
  KEY_NAMES,
  may,
  PRINCIPALS,
} from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { ENTRY_NAMES } from '@ninety/entity-list';
import { PARTY_ROWS } from '@ninety/parties';
import { rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { PartyNameResponseDto } from '../applications/application.contract.js';
import { ALERTS } from '@ninety/screening';
import { PRODUCT_NAMES, SUPPLIER_NAMES } from '@ninety/suppliers';
import { ENDPOINT_ADDRESSES } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { isInScope, OF_APPLICATION } from '../audience/scope.js';

/** A thing by its id, and how people call it. */
export interface Named {
  readonly id: Id;
  readonly name: string | null;
  readonly supplierName: string | null;
}

/** Things of a kind: who reads them, and by which statement they have names. */
interface Kind {
  readonly permission: Permission;
  /** The columns `id`, `name` and the name of whose it is, of what is among some ids and exists for the caller. */
  readonly named: (caller: Principal, ids: Sql) => Sql;
}

const SUPPLIER = sql`(SELECT s.name FROM ${SUPPLIER_NAMES} s WHERE s.id = supplier_id)`;

/** By the first word of their resource, which is the area of the scope that reads them. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'applications',
    {
      permission: 'applications.read',
      named: (
        caller,
        ids,
      ) => sql`SELECT a.id, coalesce(a.control_number, a.form ->> 'reference') AS name, ${SUPPLIER}
        FROM application a WHERE a.id = ANY(${ids}) AND ${isInScope(caller, OF_APPLICATION)}`,
    },
  ],
  [
    'licenses',
    {
      permission: 'licenses.read',
      named: (caller, ids) => sql`SELECT id, number, ${SUPPLIER} FROM recorded_license
        WHERE id = ANY(${ids}) AND ${isVisibleRow(caller, sql`supplier_id`)}`,
    },
  ],
  [
    'parties',
    {
      permission: 'parties.read',
      named: (caller, ids) => sql`SELECT id, name, ${SUPPLIER} FROM ${PARTY_ROWS} p
        WHERE id = ANY(${ids}) AND ${isVisibleRow(caller, sql`supplier_id`)}`,
    },
  ],
  [
    'screening-alerts',
    {
      permission: 'alerts.read',
      named: (
        caller,
        ids,
      ) => sql`SELECT r.id, p.name, ${SUPPLIER} FROM ${ALERTS} r JOIN ${PARTY_ROWS} p ON p.id = r.party_id
        WHERE r.id = ANY(${ids}) AND ${isVisibleRow(caller, sql`supplier_id`)}`,
    },
  ],
  [
    'suppliers',
    {
      permission: 'suppliers.read',
      named: (caller, ids) => sql`SELECT id, name, NULL FROM ${SUPPLIER_NAMES} s
        WHERE id = ANY(${ids}) AND ${isVisibleRow(caller, sql`id`)}`,
    },
  ],
  [
    'products',
    {
      permission: 'suppliers.read',
      named: (caller, ids) => sql`SELECT id, name, ${SUPPLIER} FROM ${PRODUCT_NAMES} d
        WHERE id = ANY(${ids}) AND ${isVisibleRow(caller, sql`supplier_id`)}`,
    },
  ],
  [
    'entity-list',
    {
      permission: 'entity_list.read',
      named: (_, ids) => sql`SELECT id, name, NULL FROM ${ENTRY_NAMES} e WHERE id = ANY(${ids})`,
    },
  ],
  [
    'webhook-endpoints',
    {
      permission: 'webhooks.read',
      named: (caller, ids) => sql`SELECT id, url, ${SUPPLIER} FROM ${ENDPOINT_ADDRESSES} w
        WHERE id = ANY(${ids}) AND ${isOwnEndpoint(caller)}`,
    },
  ],
  [
    'api-keys',
    {
      permission: 'principals.read',
      named: (_, ids) => sql`SELECT k.id, concat_ws(', ', k.name, p.name), NULL FROM ${KEY_NAMES} k
        JOIN ${PRINCIPALS} p ON p.id = k.principal_id WHERE k.id = ANY(${ids})`,
    },
  ],
  [
    'principals',
    {
      permission: 'applications.read',
      named: (caller, ids) => sql`SELECT id, name, NULL FROM ${PRINCIPALS} p
        WHERE id = ANY(${ids}) AND ${isKnownTo(caller)}`,
    },
  ],
]);

/** Whose endpoints somebody reads; who oversees reads all. */
function isOwnEndpoint(caller: Principal): Sql {
  if (isOverseer(caller)) return sql`true`;
  if (isApplicant(caller)) return isVisibleRow(caller, sql`supplier_id`);
  if (caller.agency !== null) return sql`agency = ${caller.agency}`;
  return sql`audience = 'government' AND agency IS NULL`;
}

/** Whom somebody works with; who oversees knows everybody. */
function isKnownTo(caller: Principal): Sql {
  if (isOverseer(caller)) return sql`true`;
  if (isApplicant(caller)) return isVisibleRow(caller, sql`supplier_id`);
  return sql`(role = ${caller.role} AND agency IS NOT DISTINCT FROM ${caller.agency})`;
}

/** Of things of a kind those that have a name for the caller, as their own door would tell it; of unknown kinds none. */
export async function namedOf(
  manager: EntityManager,
  caller: Principal,
  kind: string,
  ids: readonly Id[],
): Promise<Named[]> {
  const known = KINDS.get(kind);
  if (!known || !may(caller, known.permission) || !grantsRead(caller, AREAS.get(kind) ?? kind)) return [];
  return rowsOf<Named>(
    manager,
    sql`SELECT n.id, n.name, n.supplier_name AS "supplierName"
      FROM (${known.named(caller, sql`${ids}::uuid[]`)}) AS n (id, name, supplier_name)`,
  );
}

/** Whether there are names of a kind. */
export function isNamed(kind: string): boolean {
  return KINDS.has(kind);
}

/** Where the door of a kind is not of its own name. */
const AREAS: ReadonlyMap<string, string> = new Map([
  ['products', 'suppliers'],
  ['principals', 'colleagues'],
  ['api-keys', 'principals'],
]);

/** Whose role says best to whom an application goes, the first that somebody has. */
const RECEIVERS = ['end_user', 'ultimate_end_user', 'ultimate_consignee', 'consignee'];

/** To whom applications go in the end, as they were filed; in a draft as they are. */
export async function receiversOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, PartyNameResponseDto[]>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf<PartyNameResponseDto & { applicationId: Id }>(
    manager,
    sql`SELECT "applicationId", "partyId", name, country FROM (
        SELECT ap.application_id AS "applicationId", p.id AS "partyId", coalesce(ap.snapshot ->> 'name', p.name) AS name,
          coalesce(ap.snapshot ->> 'country', p.country) AS country, array_position(${RECEIVERS}::text[], ap.role) AS place,
          min(array_position(${RECEIVERS}::text[], ap.role)) OVER (PARTITION BY ap.application_id) AS first
        FROM application_party ap JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
        WHERE ap.application_id = ANY(${ids}::uuid[])) t
      WHERE place = first ORDER BY name, "partyId"`,
  );
  const receivers = new Map<Id, PartyNameResponseDto[]>();
  for (const { applicationId, ...party } of rows)
    receivers.set(applicationId, [...(receivers.get(applicationId) ?? []), party]);
  return receivers;
}
