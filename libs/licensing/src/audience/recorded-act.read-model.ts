import { PRINCIPALS } from '@ninety/access';
import { RECORDED_ENTRIES } from '@ninety/audit';
import { PARTY_ROWS } from '@ninety/parties';
import { raw, rowsOf, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { ALERTS, BATCH_OWNERS, SUPPRESSED_PARTIES } from '@ninety/screening';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import { DELIVERY_ENDPOINTS, ENDPOINT_OWNERS } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { RecordedAct } from './recorded-acts.js';

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
