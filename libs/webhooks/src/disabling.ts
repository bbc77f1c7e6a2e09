import { officeOf } from '@ninety/access';
import { SERVICE } from '@ninety/audit';
import type { Audit } from '@ninety/audit';
import type { Id, Sentence } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { resumeSkipped, skipDue } from './delivery.store.js';
import { markDisabled, markEnabled } from './endpoint.store.js';
import type { EndpointOwner } from './endpoint.store.js';
import type { Happening, Outbox } from './outbox.js';

/** Where it is told and recorded. */
export interface Telling {
  readonly outbox: Outbox;
  readonly audit: Audit;
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
  why: Sentence,
  probes: boolean,
): Promise<void> {
  const disabled = await markDisabled(tx, id, why, probes);
  if (!disabled) return;
  await skipDue(tx, id);
  await audit.record(tx, SERVICE, 'webhook_endpoint.disabled', `webhook-endpoints/${id}`, {
    reason: why.text,
  });
  const data = { endpointId: id, url: disabled.url, ...why.as('reason') };
  await tell(tx, outbox, disabled, { type: 'endpoint.disabled', data });
}

/** Enables an endpoint that answered a probe; what it missed meanwhile is sent. Returns how many deliveries. */
export async function reviveEndpoint(tx: EntityManager, { outbox, audit }: Telling, id: Id): Promise<number> {
  const revived = await markEnabled(tx, id);
  if (!revived) return 0;
  const due = await resumeSkipped(tx, id);
  await audit.record(tx, SERVICE, 'webhook_endpoint.enabled', `webhook-endpoints/${id}`);
  await tell(tx, outbox, revived, { type: 'endpoint.enabled', data: { endpointId: id, url: revived.url } });
  return due;
}

function tell(
  tx: EntityManager,
  outbox: Outbox,
  { audience, supplierId, agency }: EndpointOwner,
  happening: Happening<'endpoint.disabled' | 'endpoint.enabled'>,
): Promise<void> {
  const isOfGovernment = audience === 'government';
  const office = isOfGovernment ? { office: officeOf({ agency }) } : {};
  return outbox.write(tx, { ...happening, audience, supplierId, ...office });
}
