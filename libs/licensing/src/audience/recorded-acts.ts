import { isApplicant, isOverseer, may, PRINCIPALS } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { matterOf, RECORDED_ENTRIES } from '@ninety/audit';
import { PARTY_ROWS } from '@ninety/parties';
import { raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { ALERTS, BATCH_OWNERS, SUPPRESSED_PARTIES } from '@ninety/screening';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import { DELIVERY_ENDPOINTS, ENDPOINT_OWNERS } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { seesApplication } from './scope.js';

/** An act of the record, with what is to be known of it to say who may hear of it. */
export interface RecordedAct {
  readonly action: string;
  readonly actor: {
    readonly id: Id | null;
    readonly supplierId: Id | null;
    /** Null: of BIS, of a supplier, or the service itself. */
    readonly agency: string | null;
  };
  /** Whether an applicant may hear of it too, where that differs from case to case. */
  readonly isOpen: boolean;
  /** Whose application, license, party or endpoint it is. */
  readonly supplierId: Id | null;
  /** The agency whose endpoint it is. */
  readonly agency: string | null;
  /** The agencies that see the application, the license, or an application of the party; null: it is about none. */
  readonly referredTo: readonly string[] | null;
  /** Whether the application was filed; of a party whether one of its applications was. */
  readonly isFiled: boolean;
  /** The two of a delegation. */
  readonly between: readonly Id[];
}

/** Whether a caller may hear that something was done. What no rule opens is for those alone who read the whole record. */
export function mayHear(caller: Principal, act: RecordedAct): boolean {
  if (isOverseer(caller)) return true;
  const isOwn = isApplicant(caller) && caller.supplierId === act.supplierId;
  const isInside = !isApplicant(caller) && seesCase(caller, act);
  switch (matterOf(act.action)) {
    case 'open':
      return isOwn || isInside;
    case 'event':
      return isInside || (isOwn && act.isOpen);
    case 'inside':
      return isInside;
    case 'office':
      return isInside && caller.agency === null;
    case 'own_office':
      return isInside && caller.agency === act.actor.agency;
    case 'attachment':
      return isInside || (isOwn && act.actor.supplierId === caller.supplierId);
    case 'filer':
      return isApplicant(caller) && caller.supplierId === (act.supplierId ?? act.actor.supplierId);
    case 'party':
      return isOwn || (!isApplicant(caller) && may(caller, 'parties.read'));
    case 'alert':
      return isOwn || isInside || (!isApplicant(caller) && may(caller, 'alerts.read'));
    case 'supplier':
      return isOwn || !isApplicant(caller);
    case 'screening':
      return isApplicant(caller) ? isOwn : caller.id === act.actor.id;
    case 'endpoint':
      return ownsEndpoint(caller, act);
    case 'delegation':
      return act.between.includes(caller.id);
    case 'settings':
      return may(caller, 'settings.read');
    case 'everybody':
      return true;
    case 'record':
      return false;
  }
}

/** What is about no application is about none that they see. */
function seesCase(caller: Principal, { supplierId, referredTo, isFiled }: RecordedAct): boolean {
  return referredTo !== null && seesApplication(caller, { supplierId, referredTo, isFiled });
}

function ownsEndpoint(caller: Principal, { supplierId, agency }: RecordedAct): boolean {
  return may(caller, 'webhooks.read') && caller.supplierId === supplierId && caller.agency === agency;
}

/** One entry of the record, and what it names. */
export interface NamedAct extends RecordedAct {
  readonly resource: string;
}

/** Numbers of entries after another, in order. */
export async function entriesAfter(manager: EntityManager, id: number): Promise<number[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    sql`SELECT id FROM ${RECORDED_ENTRIES} e WHERE id > ${id} ORDER BY id`,
  );
  return rows.map((row) => Number(row.id));
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The id in a resource such as `applications/{id}`, and in what lies beneath it. */
function idIn(area: string): Sql {
  return sql`substring(e.resource FROM '^${raw(area)}/(${raw(UUID)})')::uuid`;
}

/** What entries of the record say, in their order; an assignment of several applications is an act for each. */
export async function actsOf(manager: EntityManager, ids: readonly number[]): Promise<NamedAct[]> {
  if (ids.length === 0) return [];
  return rowsOf<NamedAct>(
    manager,
    sql`WITH entry AS (
        SELECT e.id, e.action, e.principal_id, e.details::jsonb AS details,
          unnest(CASE WHEN e.action = 'applications.assigned'
            THEN ARRAY(SELECT 'applications/' || value FROM jsonb_array_elements_text(e.details::jsonb -> 'applicationIds'))
            ELSE ARRAY[e.resource] END) AS resource
        FROM ${RECORDED_ENTRIES} e WHERE e.id = ANY(${ids}::bigint[]))
      SELECT e.action, e.resource, jsonb_build_object('id', p.id, 'supplierId', p.supplier_id, 'agency', p.agency) AS actor,
        coalesce((e.details ->> 'isOpen')::boolean, false) AS "isOpen",
        coalesce(l.supplier_id, a.supplier_id, y.supplier_id, s.id, w.supplier_id, j.supplier_id, b.supplier_id) AS "supplierId",
        w.agency, coalesce(a.referred_to, o.referred_to) AS "referredTo",
        CASE WHEN a.id IS NULL THEN o.referred_to IS NOT NULL ELSE a.control_number IS NOT NULL END AS "isFiled",
        array_remove(ARRAY[g.from_principal, g.to_principal], NULL) AS between
      FROM entry e
        LEFT JOIN ${PRINCIPALS} p ON p.id = e.principal_id
        LEFT JOIN license l ON l.number = substring(e.resource FROM '^licenses/(D[0-9]+)$')
        LEFT JOIN application a ON a.id = coalesce(l.application_id, ${idIn('applications')})
        LEFT JOIN ${ALERTS} r ON r.id = ${idIn('screening-alerts')}
        LEFT JOIN ${SUPPRESSED_PARTIES} u ON u.id = ${idIn('screening-suppressions')}
        LEFT JOIN ${PARTY_ROWS} y ON y.id = coalesce(r.party_id, u.party_id, ${idIn('parties')})
        LEFT JOIN ${SUPPLIER_NAMES} s ON s.id = ${idIn('suppliers')}
        LEFT JOIN ${DELIVERY_ENDPOINTS} d ON d.id = ${idIn('webhook-deliveries')}
        LEFT JOIN ${ENDPOINT_OWNERS} w ON w.id = coalesce(d.endpoint_id, ${idIn('webhook-endpoints')})
        LEFT JOIN filing_job j ON j.id = ${idIn('jobs')}
        LEFT JOIN ${BATCH_OWNERS} b ON b.id = ${idIn('screening-batches')}
        LEFT JOIN delegation g ON g.id = ${idIn('delegations')}
        LEFT JOIN LATERAL (
          SELECT array_agg(DISTINCT agency) FILTER (WHERE agency IS NOT NULL) AS agencies, count(*) AS filed
          FROM application_party t JOIN application f ON f.id = t.application_id
            LEFT JOIN LATERAL unnest(f.referred_to) agency ON true
          WHERE t.party_id = r.party_id AND f.control_number IS NOT NULL) k ON r.id IS NOT NULL
        LEFT JOIN LATERAL (SELECT coalesce(k.agencies, '{}') AS referred_to WHERE k.filed > 0) o ON true
      ORDER BY e.id`,
  );
}
