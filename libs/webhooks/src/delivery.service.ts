import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import {
  CONFIG,
  Database,
  Jobs,
  LOG,
  Metrics,
  newId,
  prepared,
  raw,
  rowsOf,
  run,
  SecretBox,
  SpanKind,
  sql,
  traced,
} from '@ninety/platform';
import type { Config, Id, Log, Sql } from '@ninety/platform';
import { attempt } from './attempt.js';
import type { Outcome, Sending } from './attempt.js';
import { DUE } from './delivery-status.js';
import { OutcomeWriter } from './outcome-writer.js';
import type { Tried } from './outcome-writer.js';
import { reviveEndpoint } from './disabling.js';
import type { Telling } from './disabling.js';
import { GuardedAgents } from './guarded-agents.js';
import { NEWEST_CHANGE, readGrants } from './network-grants.js';
import type { ProbeDataDto } from './event-data.contract.js';
import { PROBE_TYPE } from './event-types.js';
import { DELIVER_DUTY, Outbox } from './outbox.js';
import { EndpointConcurrency } from './endpoint-concurrency.js';

/** The duty that looks whether a disabled endpoint is back. */
export const PROBE_DUTY = 'webhook-probe';

/** What is sent, and whose endpoint it goes to. */
interface Owned extends Sending {
  /** Null: the government. */
  readonly supplierId: Id | null;
  /** The newest change of what suppliers' endpoints may reach. */
  readonly grantChange: string;
}

interface Due extends Owned, Tried {
  readonly mostInFlight: number;
}

/** What is due and may be taken. */
interface Head {
  readonly id: Id;
  readonly eventId: Id;
  readonly endpointId: Id;
  readonly mostInFlight: number;
}

const FEW_PLACES = 32;
const WAIT_MS = 2;
const LEASE_SECONDS = 60;
/** So many deliveries are looked at for each that there is room for. */
const LOOKED_AT = 4;
const MOST_PROBES = 20;

/**
 * Delivers what is due. The delivery table is the truth: a delivery is leased, tried, and its outcome written; a
 * worker that dies loses its lease, and another tries again.
 */
@Injectable()
export class DeliveryService implements BeforeApplicationShutdown {
  private readonly concurrency = new EndpointConcurrency();
  private readonly stopped = new AbortController();
  private readonly agents: GuardedAgents;
  private readonly telling: Telling;
  private readonly outcomes: OutcomeWriter;
  private again = false;
  private claiming = false;

  constructor(
    private readonly database: Database,
    outbox: Outbox,
    audit: Audit,
    private readonly secrets: SecretBox,
    private readonly metrics: Metrics,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    // Each delivery under way listens.
    setMaxListeners(0, this.stopped.signal);
    this.agents = new GuardedAgents(config.webhookAllowedNetworks);
    this.telling = { outbox, audit };
    this.outcomes = new OutcomeWriter(database, this.telling, config.webhookRetrySchedule);
  }

  /** Starts every delivery that is due and has room; returns while they run. */
  async deliverDue(): Promise<void> {
    this.again = true;
    if (this.claiming) return;
    this.claiming = true;
    try {
      while (this.again && !this.stopped.signal.aborted) {
        this.again = false;
        // Those that end at about the same time are followed by as many at once.
        if (this.concurrency.left < FEW_PLACES) await sleep(WAIT_MS);
        const due = this.concurrency.left > 0 ? await this.claim() : [];
        for (const delivery of due) void this.deliver(delivery);
        // What was claimed may have filled its endpoint: others may wait behind it.
        if (due.length > 0) this.again = true;
      }
    } finally {
      this.claiming = false;
    }
  }

  /** Looks whether endpoints that were disabled for failing answer again; those that do are enabled. */
  async probeDue(): Promise<void> {
    const due = await this.database.transaction((tx) => rowsOf<Owned>(tx, claimProbes()));
    await this.followGrants(due);
    await Promise.all(due.map((probe) => this.probe(probe)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    while (!this.concurrency.isIdle) await new Promise((resolve) => setTimeout(resolve, 10));
    this.agents.destroy();
  }

  private async claim(): Promise<Due[]> {
    const { reader } = this.database;
    const head = await rowsOf<Head>(reader, headOf(this.concurrency.left * LOOKED_AT, this.concurrency.full));
    const chosen = this.concurrency.choose(head);
    if (chosen.length === 0) return [];
    const due = await rowsOf<Due>(reader, prepared(lease(chosen)));
    await this.followGrants(due);
    return due;
  }

  /** What was granted or revoked before something was taken to be sent holds for it. */
  private async followGrants(due: readonly Owned[]): Promise<void> {
    const [newest] = due;
    if (newest && !this.agents.areOf(newest.grantChange))
      this.agents.use(await readGrants(this.database.reader));
  }

  private async deliver(due: Due): Promise<void> {
    this.concurrency.begin(due.endpointId, due.mostInFlight);
    let outcome: Outcome | null = null;
    try {
      const about = { 'webhook.endpoint': due.endpointId, 'webhook.event': due.eventId };
      outcome = await traced('webhook attempt', SpanKind.CLIENT, about, () =>
        attempt(due, this.secrets, this.agents.of(due.supplierId), this.stopped.signal),
      );
      if (outcome) await this.outcomes.add(due, outcome);
      else
        await run(
          this.database.reader,
          sql`UPDATE webhook_delivery SET leased_until = NULL WHERE id = ${due.id}`,
        );
      if (outcome) this.metrics.deliveries.inc({ result: outcome.error === null ? 'succeeded' : 'failed' });
    } catch (error) {
      this.log.error({ err: error, deliveryId: due.id }, 'a delivery could not be concluded');
    } finally {
      this.concurrency.end(due.endpointId, outcome?.error === null ? outcome.durationMs : null);
      void this.deliverDue().catch((error: unknown) =>
        this.log.warn({ err: error }, 'deliveries could not be claimed'),
      );
    }
  }

  private async probe(probe: Owned): Promise<void> {
    const eventId = newId();
    const timestamp = new Date().toISOString();
    const data: ProbeDataDto = { endpointId: probe.endpointId };
    const body = JSON.stringify({ id: eventId, type: PROBE_TYPE, timestamp, data });
    const agent = this.agents.of(probe.supplierId);
    const outcome = await attempt({ ...probe, eventId, body }, this.secrets, agent, this.stopped.signal);
    if (outcome?.error !== null) return;
    await this.database.transaction(async (tx) => {
      const deliveries = await reviveEndpoint(tx, this.telling, probe.endpointId);
      if (deliveries > 0) await Jobs.wake(tx, DELIVER_DUTY);
      this.log.info({ endpointId: probe.endpointId, deliveries }, 'a webhook endpoint answers again');
    });
  }
}

const ENDPOINT = sql`p.supplier_id AS "supplierId", ${raw(NEWEST_CHANGE)} AS "grantChange", p.url, p.secret, p.previous_secret AS "previousSecret", p.previous_secret_until AS "previousSecretUntil",
  p.older_secrets AS "olderSecrets"`;

/**
 * The longest due, in their order, of endpoints that have room. First attempts of one application's events at one
 * endpoint come in order, each after the one before has been tried.
 */
function headOf(most: number, full: readonly Id[]): Sql {
  return sql`
  SELECT d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", p.max_in_flight AS "mostInFlight"
  FROM (
    SELECT id, event_id, endpoint_id, next_attempt_at FROM webhook_delivery d
    WHERE next_attempt_at <= now() AND status IN ${raw(DUE)} AND (leased_until IS NULL OR leased_until < now())
      AND endpoint_id <> ALL(${full}::uuid[])
      AND (attempt_count > 0 OR sequence IS NULL OR NOT EXISTS (
        SELECT 1 FROM webhook_delivery e
        WHERE e.endpoint_id = d.endpoint_id AND e.application_id = d.application_id AND e.sequence < d.sequence
          AND e.attempt_count = 0 AND e.status = 'pending'))
    ORDER BY next_attempt_at, id LIMIT ${most}
  ) d JOIN webhook_endpoint p ON p.id = d.endpoint_id
  ORDER BY d.next_attempt_at, d.id`;
}

/** Takes them, but for those that another process took. Both ids are given, so that each is found by its key. */
function lease(chosen: readonly Head[]): Sql {
  const ids = chosen.map(({ id }) => id);
  const events = chosen.map(({ eventId }) => eventId);
  return sql`
  UPDATE webhook_delivery d SET leased_until = now() + make_interval(secs => ${LEASE_SECONDS})
  FROM (
    SELECT id FROM webhook_delivery
    WHERE id = ANY(${ids}::uuid[]) AND next_attempt_at <= now() AND status IN ${raw(DUE)}
      AND (leased_until IS NULL OR leased_until < now())
    FOR UPDATE SKIP LOCKED
  ) free, webhook_event e, webhook_endpoint p
  WHERE d.id = ANY(${ids}::uuid[]) AND d.id = free.id AND e.id = ANY(${events}::uuid[]) AND e.id = d.event_id AND p.id = d.endpoint_id
  RETURNING d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", d.attempt_count AS "attemptCount",
    d.scheduled_from AS "scheduledFrom", e.body, ${ENDPOINT}, p.max_in_flight AS "mostInFlight",
    p.disabled_at IS NOT NULL AS "isDisabled"`;
}

/** Each probe that fails doubles the wait for the next one, up to a day. */
function claimProbes(): Sql {
  return sql`
  UPDATE webhook_endpoint p SET probe_count = p.probe_count + 1,
    probe_at = now() + least(interval '1 hour' * power(2, least(p.probe_count, 5)), interval '1 day')
  FROM (SELECT id FROM webhook_endpoint WHERE probe_at <= now() AND deleted_at IS NULL AND disabled_at IS NOT NULL
    ORDER BY probe_at LIMIT ${MOST_PROBES} FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id
  RETURNING p.id AS "endpointId", ${ENDPOINT}`;
}
