import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { CONFIG, Database, Jobs, LOG, Metrics, newId, SecretBox, SpanKind, traced } from '@ninety/platform';
import type { Config, Log } from '@ninety/platform';
import { attempt } from './attempt.js';
import type { Outcome } from './attempt.js';
import { leaseDeliveries, longestDue, releaseDelivery } from './delivery.store.js';
import type { LeasedDelivery } from './delivery.store.js';
import { claimProbes, releaseProbe } from './endpoint.store.js';
import type { EndpointSending } from './endpoint.store.js';
import { OutcomeWriter } from './outcome-writer.js';
import { reviveEndpoint } from './disabling.js';
import type { Telling } from './disabling.js';
import { GuardedAgents } from './guarded-agents.js';
import { readGrants } from './network-grant.store.js';
import type { ProbeDataDto } from './event-data.contract.js';
import { PROBE_TYPE } from './event-types.js';
import { DELIVER_DUTY, Outbox } from './outbox.js';
import { EndpointConcurrency } from './endpoint-concurrency.js';

/** The duty that looks whether a disabled endpoint is back. */
export const PROBE_DUTY = 'webhook-probe';

const FEW_PLACES = 32;
const WAIT_MS = 2;
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
    const due = await this.database.transaction((tx) => claimProbes(tx, MOST_PROBES));
    await this.followGrants(due);
    await Promise.all(due.map((probe) => this.probe(probe)));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    while (!this.concurrency.isIdle) await new Promise((resolve) => setTimeout(resolve, 10));
    this.agents.destroy();
  }

  private async claim(): Promise<LeasedDelivery[]> {
    const { reader } = this.database;
    const head = await longestDue(reader, this.concurrency.left * LOOKED_AT, this.concurrency.full);
    const chosen = this.concurrency.choose(head);
    if (chosen.length === 0) return [];
    const due = await leaseDeliveries(reader, chosen);
    await this.followGrants(due);
    return due;
  }

  /** What was granted or revoked before something was taken to be sent holds for it. */
  private async followGrants(due: readonly EndpointSending[]): Promise<void> {
    const [newest] = due;
    if (newest && !this.agents.areOf(newest.grantChange))
      this.agents.use(await readGrants(this.database.reader));
  }

  private async deliver(due: LeasedDelivery): Promise<void> {
    this.concurrency.begin(due.endpointId, due.mostInFlight);
    let outcome: Outcome | null = null;
    try {
      const about = { 'webhook.endpoint': due.endpointId, 'webhook.event': due.eventId };
      outcome = await traced('webhook attempt', SpanKind.CLIENT, about, () =>
        attempt(due, this.secrets, this.agents.of(due.supplierId), this.stopped.signal),
      );
      if (outcome) await this.outcomes.add(due, outcome);
      else await releaseDelivery(this.database.reader, due.id);
      if (outcome) this.metrics.deliveries.inc({ result: outcome.error === null ? 'succeeded' : 'failed' });
    } catch (error) {
      // Its lease ends in a minute: then it is tried again.
      this.log.error({ err: error, deliveryId: due.id }, 'a delivery could not be concluded');
    } finally {
      this.concurrency.end(
        due.endpointId,
        outcome ? (outcome.error === null ? outcome.durationMs : null) : undefined,
      );
      void this.deliverDue().catch((error: unknown) =>
        this.log.warn({ err: error }, 'deliveries could not be claimed'),
      );
    }
  }

  private async probe(probe: EndpointSending): Promise<void> {
    const eventId = newId();
    const timestamp = new Date().toISOString();
    const data: ProbeDataDto = { endpointId: probe.endpointId };
    const body = JSON.stringify({ id: eventId, type: PROBE_TYPE, timestamp, data });
    const agent = this.agents.of(probe.supplierId);
    const { signal } = this.stopped;
    const outcome = await attempt({ ...probe, eventId, body }, this.secrets, agent, signal).catch(
      (error: unknown) => {
        this.log.error({ err: error, endpointId: probe.endpointId }, 'an endpoint could not be probed');
        return null;
      },
    );
    if (outcome === null) return releaseProbe(this.database.reader, probe.endpointId);
    if (outcome.error !== null) return;
    await this.database.transaction(async (tx) => {
      const deliveries = await reviveEndpoint(tx, this.telling, probe.endpointId);
      if (deliveries > 0) await Jobs.wake(tx, DELIVER_DUTY);
      this.log.info({ endpointId: probe.endpointId, deliveries }, 'a webhook endpoint answers again');
    });
  }
}
