import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { ServiceProcess } from '../support/process.js';
import { ADMIN_KEY } from '../support/service.js';
import { eventually } from '../support/world.js';

interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: object }[];
}

it('traces a request and its statements to a collector, as a child of its caller, without a value of theirs', async () => {
  const spans: Span[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        resourceSpans: { scopeSpans: { spans: Span[] }[] }[];
      };
      for (const { scopeSpans } of body.resourceSpans)
        spans.push(...scopeSpans.flatMap((scope) => scope.spans));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const service = await ServiceProcess.make({
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
    OTEL_BSP_SCHEDULE_DELAY: '100',
  });
  try {
    await service.start();
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const parent = 'b7ad6b7169203331';
    const party = { name: 'A secret customer', country: 'FI', kind: 'organization' };
    await service
      .as(ADMIN_KEY)
      .post('/v1/suppliers', { name: party.name, country: 'US' })
      .set('traceparent', `00-${traceId}-${parent}-01`);
    const mine = await eventually(
      () => Promise.resolve(spans.filter((span) => span.traceId === traceId)),
      (found) => found.some(({ name }) => name === 'POST /v1/suppliers'),
    );
    const request = mine.find(({ name }) => name === 'POST /v1/suppliers')!;
    expect(request.parentSpanId).toBe(parent);
    const statements = mine.filter(({ name }) => name.startsWith('db '));
    expect(statements.map(({ name }) => name)).toContain('db INSERT');
    expect(JSON.stringify(mine)).not.toContain('A secret customer');
    expect(JSON.stringify(mine)).not.toContain(ADMIN_KEY);
  } finally {
    await service.close();
    collector.close();
    collector.closeAllConnections();
  }
});
