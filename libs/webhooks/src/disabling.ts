import { officeOf } from '@ninety/access';
import { SERVICE } from '@ninety/audit';
import type { Audit } from '@ninety/audit';
import { rowOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DUE } from './delivery-status.js';
import type { Happening, Outbox } from './outbox.js';

interface Owner {
  readonly audience: 'applicant' | 'government';
  readonly supplier_id: Id | null;
  readonly agency: string | null;
  readonly url: string;
}

/** Where it is told and recorded. */
export interface Telling {
  readonly outbox: Outbox;
  readonly audit: Audit;
}

/** What makes a delivery due again, with its schedule from the beginning. */
export const DUE_AGAIN = `status = 'pending', next_attempt_at = now(), scheduled_from = attempt_count`;

/** Keeps what is due to an endpoint as skipped. */
export async function skipDue(tx: EntityManager, endpointId: Id): Promise<void> {
  await tx.query(
    `UPDATE webhook_delivery SET status = 'skipped', next_attempt_at = NULL
     WHERE endpoint_id = $1 AND status IN ${DUE}`,
    [endpointId],
  );
}

/**
 * Stops deliveries to an endpoint, keeps what is due as skipped, and tells its owner's other endpoints.
 *
 * @param probes whether it is looked at now and then, and enabled again when it answers
 */
export async function disableEndpoint(
  tx: EntityManager,
  { outbox, audit }: Telling,
  id: Id,
  why: string,
  probes: boolean,
): Promise<void> {
  const disabled = await rowOf<Owner>(
    tx,
    `UPDATE webhook_endpoint SET disabled_at = now(), disabled_reason = $2, version = version + 1, probe_count = 0,
       probe_at = CASE WHEN $3 THEN now() + interval '1 hour' END
     WHERE id = $1 AND disabled_at IS NULL RETURNING audience, supplier_id, agency, url`,
    [id, why, probes],
  );
  if (!disabled) return;
  await skipDue(tx, id);
  await audit.record(tx, SERVICE, 'webhook_endpoint.disabled', `webhook-endpoints/${id}`, { reason: why });
  const data = { endpointId: id, url: disabled.url, reason: why };
  await tell(tx, outbox, disabled, { type: 'endpoint.disabled', data });
}

/** Enables an endpoint that answered a probe; what it missed meanwhile is sent. Returns how many deliveries. */
export async function reviveEndpoint(tx: EntityManager, { outbox, audit }: Telling, id: Id): Promise<number> {
  const revived = await rowOf<Owner & { disabled_at: Date }>(
    tx,
    `UPDATE webhook_endpoint e SET disabled_at = NULL, disabled_reason = NULL, failing_since = NULL, failing_count = 0,
       probe_at = NULL, probe_count = 0, version = e.version + 1
     FROM webhook_endpoint was WHERE e.id = $1 AND was.id = e.id AND was.disabled_at IS NOT NULL
     RETURNING e.audience, e.supplier_id, e.agency, e.url, was.disabled_at`,
    [id],
  );
  if (!revived) return 0;
  const due = await rowOf<{ count: number }>(
    tx,
    `WITH due AS (
       UPDATE webhook_delivery SET ${DUE_AGAIN}
       WHERE endpoint_id = $1 AND status = 'skipped' RETURNING id)
     SELECT count(*)::int AS count FROM due`,
    [id],
  );
  await audit.record(tx, SERVICE, 'webhook_endpoint.enabled', `webhook-endpoints/${id}`);
  const data = { endpointId: id, url: revived.url };
  await tell(tx, outbox, revived, { type: 'endpoint.enabled', data });
  return due?.count ?? 0;
}

function tell(
  tx: EntityManager,
  outbox: Outbox,
  { audience, supplier_id: supplierId, agency }: Owner,
  happening: Happening<'endpoint.disabled' | 'endpoint.enabled'>,
): Promise<void> {
  const isOfGovernment = audience === 'government';
  const office = isOfGovernment ? { office: officeOf({ agency }) } : {};
  return outbox.write(tx, { ...happening, audience, supplierId, ...office });
}
