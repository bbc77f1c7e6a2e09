import { countUnsealed } from '@ninety/audit';
import { ORDER_DECISIONS, orderLoad } from '@ninety/orders';
import type { OrderLoad } from '@ninety/orders';
import { isDatabaseAway, queueAge } from '@ninety/platform';
import type { Database, Metrics } from '@ninety/platform';
import { deliveryLoad } from '@ninety/webhooks';
import type { DeliveryLoad } from '@ninety/webhooks';
import { Gauge } from 'prom-client';
import type { EntityManager } from 'typeorm';

interface Reading extends DeliveryLoad, OrderLoad {
  readonly queue: number;
  readonly unsealed: number;
}

/** What `/metrics` tells of the database's tables, read when it is asked, at most every few seconds. */
export function observeDatabase(database: Database, metrics: Metrics): void {
  const read = remembered(5_000, () => readingOf(database.lagging));
  const present = () =>
    read().catch((error: unknown) => {
      if (isDatabaseAway(error)) return undefined;
      throw error;
    });
  const gauge = (name: string, help: string, of: (reading: Reading) => number) =>
    new Gauge({
      name,
      help,
      registers: [metrics.registry],
      async collect() {
        const reading = await present();
        this.set(reading ? of(reading) : NaN);
      },
    });
  gauge('ninety_webhook_due', 'Deliveries that are due', ({ due }) => due);
  gauge(
    'ninety_webhook_lag_seconds',
    'How long the longest due delivery has waited',
    ({ lagSeconds }) => lagSeconds,
  );
  gauge('ninety_webhook_endpoints_disabled', 'Endpoints that get nothing', ({ disabled }) => disabled);
  gauge('ninety_queue_age_seconds', 'How long the oldest wake-up has waited', ({ queue }) => queue);
  gauge(
    'ninety_audit_unsealed',
    'Entries and rows of the record not in their chains yet',
    ({ unsealed }) => unsealed,
  );
  gauge(
    'ninety_order_recheck_lag_seconds',
    'How long the open line of an order that is asked again next has waited',
    ({ recheckLagSeconds }) => recheckLagSeconds,
  );
  new Gauge({
    name: 'ninety_orders_open',
    help: 'Open lines of orders by how they were decided',
    labelNames: ['decision'],
    registers: [metrics.registry],
    async collect() {
      const reading = await present();
      for (const decision of ORDER_DECISIONS) this.set({ decision }, reading ? reading.open[decision] : NaN);
    },
  });
  const pool = database.source.driver as unknown as {
    master: { totalCount: number; idleCount: number; waitingCount: number };
  };
  new Gauge({
    name: 'ninety_database_connections',
    help: 'Connections of the pool by state, and who waits for one',
    labelNames: ['state'],
    registers: [metrics.registry],
    collect() {
      const { totalCount, idleCount, waitingCount } = pool.master;
      this.set({ state: 'busy' }, totalCount - idleCount);
      this.set({ state: 'idle' }, idleCount);
      this.set({ state: 'waiting' }, waitingCount);
    },
  });
}

async function readingOf(manager: EntityManager): Promise<Reading> {
  const load = await deliveryLoad(manager);
  return {
    ...load,
    ...(await orderLoad(manager)),
    queue: await queueAge(manager),
    unsealed: await countUnsealed(manager),
  };
}

/** Asks once for those who ask at about the same time. */
function remembered<T>(milliseconds: number, ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  let until = 0;
  return () => {
    if (answer === null || Date.now() > until) {
      until = Date.now() + milliseconds;
      answer = ask();
    }
    return answer;
  };
}
