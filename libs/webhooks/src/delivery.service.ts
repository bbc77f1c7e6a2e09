import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CONFIG, Database, Jobs, LOG, Metrics, rowOf, rowsOf, SecretBox } from '@ninety/platform';
import type { Config, Id, Log } from '@ninety/platform';
import { Webhook } from 'standardwebhooks';
import type { EntityManager } from 'typeorm';
import { request } from 'undici';
import type { Agent } from 'undici';
import { guardedAgent } from './guarded-agent.js';
import { DELIVER_DUTY, Outbox } from './outbox.js';

interface Due {
  id: Id;
  event_id: Id;
  endpoint_id: Id;
  attempt_count: number;
  scheduled_from: number;
  body: string;
  url: string;
  secret: Buffer;
  previous_secret: Buffer | null;
  previous_secret_until: Date | null;
}

interface Outcome {
  readonly at: Date;
  readonly responseStatus: number | null;
  readonly durationMs: number;
  readonly responseExcerpt: string | null;
  readonly error: string | null;
}

const TIMEOUT_MS = 15_000;
const LEASE_SECONDS = 60;
const MOST_IN_FLIGHT = 64;
const MOST_PER_ENDPOINT = 8;
const MOST_BODY_BYTES = 16_384;
const EXCERPT_CHARACTERS = 500;
const JITTER = 0.1;
const FAILING_DAYS = 5;
const GONE = 410;

/**
 * Delivers what is due. The delivery table is the truth: a delivery is leased, tried, and its outcome written; a
 * worker that dies loses its lease, and another tries again.
 */
@Injectable()
export class DeliveryService implements BeforeApplicationShutdown {
  private readonly inFlight = new Map<Id, Id>();
  private readonly stopped = new AbortController();
  private readonly agent: Agent;
  private again = false;
  private claiming = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly secrets: SecretBox,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.agent = guardedAgent(config.webhookAllowedNetworks);
  }

  /** Starts every delivery that is due and has room; returns while they run. */
  async deliverDue(): Promise<void> {
    this.again = true;
    if (this.claiming) return;
    this.claiming = true;
    try {
      while (this.again && !this.stopped.signal.aborted) {
        this.again = false;
        const room = MOST_IN_FLIGHT - this.inFlight.size;
        const due = room > 0 ? await this.claim(room) : [];
        for (const delivery of due) void this.deliver(delivery);
        if (due.length > 0 && due.length === room) this.again = true;
      }
    } finally {
      this.claiming = false;
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    while (this.inFlight.size > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await this.agent.destroy();
  }

  private claim(room: number): Promise<Due[]> {
    const busy = [...this.inFlight.values()];
    const full = [...new Set(busy)].filter(
      (endpoint) => busy.filter((one) => one === endpoint).length >= MOST_PER_ENDPOINT,
    );
    return this.database.transaction((tx) =>
      rowsOf<Due>(tx, CLAIM, [room, full, LEASE_SECONDS, MOST_PER_ENDPOINT]),
    );
  }

  private async deliver(due: Due): Promise<void> {
    this.inFlight.set(due.id, due.endpoint_id);
    try {
      const outcome = await this.attempt(due);
      if (outcome) await this.database.transaction((tx) => this.conclude(tx, due, outcome));
      else
        await this.database.reader.query('UPDATE webhook_delivery SET leased_until = NULL WHERE id = $1', [
          due.id,
        ]);
    } catch (error) {
      this.log.error({ err: error, deliveryId: due.id }, 'a delivery could not be concluded');
    } finally {
      this.inFlight.delete(due.id);
      void this.deliverDue().catch((error: unknown) =>
        this.log.warn({ err: error }, 'deliveries could not be claimed'),
      );
    }
  }

  /** One try. Null: this process is stopping, and the try does not count. */
  private async attempt(due: Due): Promise<Outcome | null> {
    const at = new Date();
    const started = performance.now();
    const elapsed = () => Math.round(performance.now() - started);
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), this.stopped.signal]);
      const response = await request(due.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Ninety-Webhooks/1',
          ...this.sign(due, at),
        },
        body: due.body,
        dispatcher: this.agent,
        signal,
      });
      const excerpt = await readExcerpt(response.body);
      const success = response.statusCode >= 200 && response.statusCode < 300;
      const error = success ? null : `answered ${response.statusCode}`;
      return {
        at,
        responseStatus: response.statusCode,
        durationMs: elapsed(),
        responseExcerpt: excerpt,
        error,
      };
    } catch (error) {
      if (this.stopped.signal.aborted) return null;
      return { at, responseStatus: null, durationMs: elapsed(), responseExcerpt: null, error: reason(error) };
    }
  }

  /** As Standard Webhooks has it; while a rotation overlaps, both secrets sign. */
  private sign(due: Due, at: Date): Record<string, string> {
    const context = `webhook_endpoint ${due.endpoint_id}`;
    const sealed = [due.secret];
    if (due.previous_secret && due.previous_secret_until && due.previous_secret_until > at)
      sealed.push(due.previous_secret);
    const signatures = sealed.map((secret) =>
      new Webhook(this.secrets.open(secret, context)).sign(due.event_id, at, due.body),
    );
    return {
      'webhook-id': due.event_id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    };
  }

  private async conclude(tx: EntityManager, due: Due, outcome: Outcome): Promise<void> {
    const number = due.attempt_count + 1;
    const succeeded = outcome.error === null;
    const delay = this.config.webhookRetrySchedule[number - due.scheduled_from - 1];
    const retryAt =
      succeeded || delay === undefined
        ? null
        : new Date(Date.now() + delay * 1000 * (1 + JITTER * Math.random()));
    const status = succeeded ? 'succeeded' : retryAt ? 'failed' : 'exhausted';
    await tx.query(
      `INSERT INTO webhook_attempt (delivery_id, number, at, response_status, duration_ms, response_excerpt, error)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [
        due.id,
        number,
        outcome.at,
        outcome.responseStatus,
        outcome.durationMs,
        outcome.responseExcerpt,
        outcome.error,
      ],
    );
    await tx.query(
      `UPDATE webhook_delivery SET status = $2, attempt_count = $3, next_attempt_at = $4, leased_until = NULL WHERE id = $1`,
      [due.id, status, number, retryAt],
    );
    this.metrics.deliveries.inc({ result: succeeded ? 'succeeded' : 'failed' });
    await this.judgeEndpoint(tx, due.endpoint_id, succeeded, outcome.responseStatus);
    if (retryAt) await Jobs.wake(tx, DELIVER_DUTY, {}, `${DELIVER_DUTY}:${due.id}`, retryAt);
  }

  private async judgeEndpoint(
    tx: EntityManager,
    id: Id,
    succeeded: boolean,
    responseStatus: number | null,
  ): Promise<void> {
    if (succeeded) {
      await tx.query(
        'UPDATE webhook_endpoint SET failing_since = NULL WHERE id = $1 AND failing_since IS NOT NULL',
        [id],
      );
      return;
    }
    const endpoint = await rowOf<{ long: boolean }>(
      tx,
      `UPDATE webhook_endpoint SET failing_since = coalesce(failing_since, now()) WHERE id = $1
       RETURNING failing_since < now() - make_interval(days => ${FAILING_DAYS}) AS long`,
      [id],
    );
    if (responseStatus === GONE) await disableEndpoint(tx, this.outbox, id, 'it answered 410 Gone');
    else if (endpoint?.long)
      await disableEndpoint(tx, this.outbox, id, `every delivery failed for ${FAILING_DAYS} days`);
  }
}

/** Stops deliveries to an endpoint, keeps what is due as skipped, and tells its owner's other endpoints. */
export async function disableEndpoint(tx: EntityManager, outbox: Outbox, id: Id, why: string): Promise<void> {
  const disabled = await rowOf<{
    audience: 'applicant' | 'government';
    supplier_id: Id | null;
    agency: string | null;
    url: string;
  }>(
    tx,
    `UPDATE webhook_endpoint SET disabled_at = now(), disabled_reason = $2, version = version + 1
     WHERE id = $1 AND disabled_at IS NULL RETURNING audience, supplier_id, agency, url`,
    [id, why],
  );
  if (!disabled) return;
  await tx.query(
    `UPDATE webhook_delivery SET status = 'skipped', next_attempt_at = NULL
     WHERE endpoint_id = $1 AND status IN ('pending', 'failed')`,
    [id],
  );
  await outbox.write(tx, {
    type: 'endpoint.disabled',
    audience: disabled.audience,
    supplierId: disabled.supplier_id,
    agencies: disabled.agency === null ? null : [disabled.agency],
    data: { endpointId: id, url: disabled.url, reason: why },
  });
}

/**
 * Leases due deliveries: of one endpoint only so many, and first attempts of one application's events at one endpoint
 * in order, each after the one before has been tried.
 */
const CLAIM = `
  WITH due AS (
    SELECT d.id, d.endpoint_id, row_number() OVER (PARTITION BY d.endpoint_id ORDER BY d.next_attempt_at, d.id) AS place
    FROM webhook_delivery d
    WHERE d.next_attempt_at <= now() AND d.status IN ('pending', 'failed')
      AND (d.leased_until IS NULL OR d.leased_until < now())
      AND d.endpoint_id <> ALL($2::uuid[])
      AND (d.attempt_count > 0 OR d.sequence IS NULL OR NOT EXISTS (
        SELECT 1 FROM webhook_delivery e
        WHERE e.endpoint_id = d.endpoint_id AND e.application_id = d.application_id AND e.sequence < d.sequence
          AND e.attempt_count = 0 AND e.status = 'pending'))
  ), chosen AS (
    SELECT d.id FROM webhook_delivery d JOIN due ON due.id = d.id
    WHERE due.place <= $4 AND (d.leased_until IS NULL OR d.leased_until < now()) AND d.status IN ('pending', 'failed')
    ORDER BY d.next_attempt_at, d.id LIMIT $1 FOR UPDATE OF d SKIP LOCKED
  )
  UPDATE webhook_delivery d SET leased_until = now() + make_interval(secs => $3)
  FROM chosen, webhook_event e, webhook_endpoint p
  WHERE d.id = chosen.id AND e.id = d.event_id AND p.id = d.endpoint_id
  RETURNING d.id, d.event_id, d.endpoint_id, d.attempt_count, d.scheduled_from, e.body, p.url, p.secret,
    p.previous_secret, p.previous_secret_until`;

/** Reads the beginning of a response, and no more of it. */
async function readExcerpt(body: AsyncIterable<Buffer> & { destroy: () => unknown }): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BODY_BYTES) break;
  }
  body.destroy();
  const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8').replaceAll('\0', '');
  return text === '' ? null : text.slice(0, EXCERPT_CHARACTERS).toWellFormed();
}

function reason(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return `no answer within ${TIMEOUT_MS / 1000} s`;
  return (message || (cause as Error | undefined)?.message || name).slice(0, EXCERPT_CHARACTERS);
}
