import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CONFIG, Database, Jobs, LOG, Metrics, newId, rowsOf, SecretBox } from '@ninety/platform';
import type { Config, Log } from '@ninety/platform';
import type { Agent } from 'undici';
import { attempt } from './attempt.js';
import type { Outcome, Sending } from './attempt.js';
import { Conclusions } from './conclusions.js';
import type { Tried } from './conclusions.js';
import { reviveEndpoint } from './disabling.js';
import { guardedAgent } from './guarded-agent.js';
import { DELIVER_DUTY, Outbox } from './outbox.js';
import { Rooms } from './rooms.js';

/** The duty that looks whether a disabled endpoint is back. */
export const PROBE_DUTY = 'webhook-probe';

interface Due extends Sending, Tried {
  readonly mostInFlight: number;
}

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
  private readonly rooms = new Rooms();
  private readonly stopped = new AbortController();
  private readonly agent: Agent;
  private readonly conclusions: Conclusions;
  private again = false;
  private claiming = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly secrets: SecretBox,
    private readonly metrics: Metrics,
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.agent = guardedAgent(config.webhookAllowedNetworks);
    this.conclusions = new Conclusions(database, outbox, config.webhookRetrySchedule);
  }

  /** Starts every delivery that is due and has room; returns while they run. */
  async deliverDue(): Promise<void> {
    this.again = true;
    if (this.claiming) return;
    this.claiming = true;
    try {
      while (this.again && !this.stopped.signal.aborted) {
        this.again = false;
        const room = this.rooms.left;
        const due = room > 0 ? await this.claim(room) : [];
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
    const due = await this.database.transaction((tx) => rowsOf<Sending>(tx, CLAIM_PROBES, [MOST_PROBES]));
    await Promise.all(due.map((probe) => this.probe(probe)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    while (!this.rooms.isEmpty) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.agent.destroy();
  }

  private claim(room: number): Promise<Due[]> {
    const { ids, rooms } = this.rooms.known();
    const full = ids.filter((_, index) => rooms[index] === 0);
    return this.database.transaction((tx) =>
      rowsOf<Due>(tx, CLAIM, [room, room * LOOKED_AT, full, ids, rooms, this.rooms.ofUnknown, LEASE_SECONDS]),
    );
  }

  private async deliver(due: Due): Promise<void> {
    this.rooms.enter(due.endpointId, due.mostInFlight);
    let outcome: Outcome | null = null;
    try {
      outcome = await attempt(due, this.secrets, this.agent, this.stopped.signal);
      if (outcome) await this.conclusions.add(due, outcome);
      else
        await this.database.reader.query('UPDATE webhook_delivery SET leased_until = NULL WHERE id = $1', [
          due.id,
        ]);
      if (outcome) this.metrics.deliveries.inc({ result: outcome.error === null ? 'succeeded' : 'failed' });
    } catch (error) {
      this.log.error({ err: error, deliveryId: due.id }, 'a delivery could not be concluded');
    } finally {
      this.rooms.leave(due.endpointId, outcome?.error === null ? outcome.durationMs : null);
      void this.deliverDue().catch((error: unknown) =>
        this.log.warn({ err: error }, 'deliveries could not be claimed'),
      );
    }
  }

  private async probe(probe: Sending): Promise<void> {
    const eventId = newId();
    const timestamp = new Date().toISOString();
    const data = { endpointId: probe.endpointId };
    const body = JSON.stringify({ id: eventId, type: 'endpoint.probe', timestamp, data });
    const outcome = await attempt({ ...probe, eventId, body }, this.secrets, this.agent, this.stopped.signal);
    if (outcome?.error !== null) return;
    await this.database.transaction(async (tx) => {
      const deliveries = await reviveEndpoint(tx, this.outbox, probe.endpointId);
      if (deliveries > 0) await Jobs.wake(tx, DELIVER_DUTY);
      this.log.info({ endpointId: probe.endpointId, deliveries }, 'a webhook endpoint answers again');
    });
  }
}

const SECRETS = `p.url, p.secret, p.previous_secret AS "previousSecret", p.previous_secret_until AS "previousSecretUntil"`;

/**
 * Leases due deliveries: of one endpoint only so many, and first attempts of one application's events at one endpoint
 * in order, each after the one before has been tried.
 */
const CLAIM = `
  WITH head AS (
    SELECT d.id, d.endpoint_id, d.next_attempt_at
    FROM webhook_delivery d
    WHERE d.next_attempt_at <= now() AND d.status IN ('pending', 'failed')
      AND (d.leased_until IS NULL OR d.leased_until < now())
      AND d.endpoint_id <> ALL($3::uuid[])
      AND (d.attempt_count > 0 OR d.sequence IS NULL OR NOT EXISTS (
        SELECT 1 FROM webhook_delivery e
        WHERE e.endpoint_id = d.endpoint_id AND e.application_id = d.application_id AND e.sequence < d.sequence
          AND e.attempt_count = 0 AND e.status = 'pending'))
    ORDER BY d.next_attempt_at, d.id LIMIT $2
  ), due AS (
    SELECT id, endpoint_id, row_number() OVER (PARTITION BY endpoint_id ORDER BY next_attempt_at, id) AS place FROM head
  ), chosen AS (
    SELECT d.id FROM webhook_delivery d JOIN due ON due.id = d.id JOIN webhook_endpoint p ON p.id = d.endpoint_id
      LEFT JOIN unnest($4::uuid[], $5::int[]) AS k (endpoint_id, room) ON k.endpoint_id = d.endpoint_id
    WHERE due.place <= coalesce(k.room, least($6::int, p.max_in_flight))
      AND (d.leased_until IS NULL OR d.leased_until < now()) AND d.status IN ('pending', 'failed')
    ORDER BY d.next_attempt_at, d.id LIMIT $1 FOR UPDATE OF d SKIP LOCKED
  )
  UPDATE webhook_delivery d SET leased_until = now() + make_interval(secs => $7)
  FROM chosen, webhook_event e, webhook_endpoint p
  WHERE d.id = chosen.id AND e.id = d.event_id AND p.id = d.endpoint_id
  RETURNING d.id, d.event_id AS "eventId", d.endpoint_id AS "endpointId", d.attempt_count AS "attemptCount",
    d.scheduled_from AS "scheduledFrom", e.body, ${SECRETS}, p.max_in_flight AS "mostInFlight",
    p.disabled_at IS NOT NULL AS "isDisabled"`;

/** Each probe that fails doubles the wait for the next one, up to a day. */
const CLAIM_PROBES = `
  UPDATE webhook_endpoint p SET probe_count = p.probe_count + 1,
    probe_at = now() + least(interval '1 hour' * power(2, least(p.probe_count, 5)), interval '1 day')
  FROM (SELECT id FROM webhook_endpoint WHERE probe_at <= now() AND deleted_at IS NULL AND disabled_at IS NOT NULL
    ORDER BY probe_at LIMIT $1 FOR UPDATE SKIP LOCKED) due
  WHERE p.id = due.id
  RETURNING p.id AS "endpointId", ${SECRETS}`;
