import { pino } from 'pino';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

export type Log = Logger;

const SECRET_PATHS = ['authorization', 'key', 'secret', 'password', 'token'];

/** Structured logs on standard output; values under names that hold secrets are struck out. */
export function makeLog(level: string): Log {
  const paths = SECRET_PATHS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[secret]' },
  });
}

/** What `/metrics` tells, in Prometheus' text format. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'ninety_http_request_seconds',
    help: 'HTTP requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly deliveries = new Counter({
    name: 'ninety_webhook_attempts_total',
    help: 'Webhook delivery attempts by result',
    labelNames: ['result'],
    registers: [this.registry],
  });
  readonly mails = new Counter({
    name: 'ninety_mails_total',
    help: 'Attempts to send a mail by result',
    labelNames: ['result'],
    registers: [this.registry],
  });
  readonly hubContributions = new Counter({
    name: 'ninety_hub_contributions_total',
    help: 'Contributions that came to a hub of a benchmark by result',
    labelNames: ['result'],
    registers: [this.registry],
  });
  readonly clockEvents = new Counter({
    name: 'ninety_clock_events_total',
    help: 'Warnings, misses and automatic steps announced',
    labelNames: ['type'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
