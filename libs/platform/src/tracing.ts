import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Attributes, Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';

import { httpUrl, withoutEmpty } from './config.js';

const TRACER = 'ninety';

// OpenTelemetry is registered for the process.
// eslint-disable-next-line no-restricted-syntax
let isOn = false;

/**
 * Sends traces to OTEL_EXPORTER_OTLP_ENDPOINT, where one is set; its other settings are OpenTelemetry's own
 * environment variables. Answers how to send what is left and stop.
 */
export async function startTracing(
  given: Readonly<Record<string, string | undefined>>,
): Promise<() => Promise<void>> {
  const env = withoutEmpty(given);
  const endpoints = ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (endpoints.every((name) => httpUrl(env, name) === null)) return () => Promise.resolve();
  // A tenth of the time that a start takes, for those who trace alone.
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { resourceFromAttributes } = await import('@opentelemetry/resources');
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': env.OTEL_SERVICE_NAME ?? 'ninety' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  isOn = true;
  return () => provider.shutdown();
}

/** The work as a span, within the one that is under way. Attributes hold no value of a caller's. */
export async function traced<T>(
  name: string,
  kind: SpanKind,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  if (!isOn) return work();
  return trace.getTracer(TRACER).startActiveSpan(name, { kind, attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  });
}

const spans = new WeakMap<FastifyRequest, Span>();

/** Each request as a span, a child of the caller's where `traceparent` names one. */
export function traceRequests(server: FastifyInstance): void {
  if (!isOn) return;
  server.addHook('onRequest', (request, _reply, done) => {
    const parent = propagation.extract(context.active(), request.headers);
    const attributes = {
      'http.request.method': request.method,
      'http.route': request.routeOptions.url ?? 'none',
      'ninety.request_id': request.id,
    };
    const name = `${request.method} ${attributes['http.route']}`;
    const span = trace.getTracer(TRACER).startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
    spans.set(request, span);
    context.with(trace.setSpan(parent, span), done);
  });
  server.addHook('onResponse', (request, reply, done) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
    done();
  });
}

function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR });
  if (error instanceof Error)
    span.recordException({ name: error.name, message: error.message.slice(0, 200) });
}

export { SpanKind };
