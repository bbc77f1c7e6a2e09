import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { newId } from '../ids.js';
import type { Log, Metrics } from '../telemetry.js';
import { traceRequests } from '../tracing.js';
import { answerConditions } from './conditional.js';
import { sayOnSocket, watchConnections } from './connections.js';
import { readJson } from './json.js';
import { answerMethods } from './methods.js';
import { LONGEST_PARAMETER } from './params.js';
import { asProblem, sendProblem } from './problem.filter.js';
import { badRequest } from './problem.js';
import { spool, tooLarge, XLSX_TYPE } from './spool.js';
import type { SpooledFile } from './spool.js';
import { say } from '../platform-sentences.js';

const MEBIBYTE = 1_048_576;
export const BODY_LIMIT = MEBIBYTE;
export const ATTACHMENT_LIMIT = 25 * MEBIBYTE;
export const IMPORT_LIMIT = 64 * MEBIBYTE;

const REQUEST_ID = /^[\w.:/+=@-]{1,128}$/;
const JSON_SPOOLED_AT = /^\/v1\/(?:entity-list\/(?:imports|comparisons)|law\/imports)(\?|$)/;

/** Longer than proxies usually keep a connection, so that it is not closed under a request that they just sent. */
const KEEP_ALIVE_MS = 72_000;
const MOST_CHECK_MS = 1_000;

/** The HTTP server before Nest: request ids, body parsers with their limits, errors that come before any controller. */
export function makeAdapter({ trustedProxies, requestTimeout }: Config): FastifyAdapter {
  const headersTimeout = requestTimeout * 1_000;
  return new FastifyAdapter({
    http: { headersTimeout, connectionsCheckingInterval: Math.min(MOST_CHECK_MS, headersTimeout / 4) },
    keepAliveTimeout: KEEP_ALIVE_MS,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: BODY_LIMIT,
    requestIdHeader: false,
    genReqId: ({ headers }: IncomingMessage) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    },
    routerOptions: { maxParamLength: LONGEST_PARAMETER },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, asProblem(error)),
    clientErrorHandler: (error: Error, socket: Socket) => {
      if (!socket.writable) return;
      const { code } = error as { code?: string };
      if (code === 'HPE_HEADER_OVERFLOW') return sayOnSocket(socket, 431, say('headers_too_large'));
      if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
        return sayOnSocket(socket, 408, say('headers_too_slow', { seconds: requestTimeout }));
      sayOnSocket(socket, 400, say('no_http'));
    },
  });
}

const LISTENERS_OF_AN_ANSWER = 20;

/** Gives the server its parsers and its log, and watches over its connections. */
export function prepareServer(server: FastifyInstance, config: Config, log: Log, metrics: Metrics): void {
  const { requestTimeout, connectionsPerAddress: mostStrangers, trustedProxies } = config;
  watchConnections(server, { requestTimeoutMs: requestTimeout * 1_000, mostStrangers, trustedProxies });
  parseBodies(server);
  traceRequests(server);
  server.addHook('onRequest', (request, reply, done) => {
    // An answer that is streamed is waited for by Fastify, by Nest, by what ends it early and by its stream: more than Node's ten at once.
    reply.raw.setMaxListeners(LISTENERS_OF_AN_ANSWER);
    void reply.header('x-request-id', request.id);
    done(isQueryUtf8(request.url) ? undefined : badRequest(say('query_not_utf8')));
  });
  answerMethods(server);
  answerConditions(server);
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    metrics.requests.observe(
      { method: request.method, route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    log.info(
      {
        requestId: request.id,
        method: request.method,
        path: withoutSecrets(request.url.split('?')[0] ?? ''),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        callerId: request.caller?.id,
      },
      'request',
    );
    done();
  });
}

/** Longer than any id, and as long as every secret of ours; a letter may be written by its number. */
const SECRET = /(?:[\w-]|%[0-9a-f]{2}){40,}/gi;

/** A secret that stands in an address is in no log, whatever is asked there, and wherever it stands. */
function withoutSecrets(path: string): string {
  return path.replace(SECRET, '…');
}

/** What is not UTF-8 would be searched for as other letters. */
function isQueryUtf8(url: string): boolean {
  try {
    decodeURIComponent(url.slice(url.indexOf('?') + 1));
    return true;
  } catch {
    // It fails of nothing else than the text.
    return false;
  }
}

declare module 'fastify' {
  interface FastifyContextConfig {
    takesAnyForm?: true;
  }
}

/** Of a route that takes a form, of which nothing is read: the address says everything (RFC 8058). */
export const TAKES_ANY_FORM = { takesAnyForm: true } as const;

const FORM_LIMIT = 10_000;

function parseBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    ['application/json', 'application/merge-patch+json', 'application/scim+json'],
    { bodyLimit: IMPORT_LIMIT },
    (request, payload, done) => {
      if (JSON_SPOOLED_AT.test(request.url)) return spoolBody(request, payload, done);
      let body: Promise<unknown> | null = null;
      request.readJson = () => (body ??= gather(payload as Readable).then(readJson));
      done(null, undefined);
    },
  );
  const form = { parseAs: 'string', bodyLimit: FORM_LIMIT } as const;
  server.addContentTypeParser('application/x-www-form-urlencoded', form, (request, _body, done) => {
    const isTaken = request.routeOptions.config.takesAnyForm === true;
    done(isTaken ? null : Object.assign(new Error('Unsupported Media Type'), { statusCode: 415 }), undefined);
  });
  const files = [
    'text/csv',
    'application/x-ndjson',
    'application/jsonl',
    'application/xml',
    'text/xml',
    XLSX_TYPE,
  ];
  server.addContentTypeParser(files, { bodyLimit: IMPORT_LIMIT }, (request, payload, done) => {
    spoolBody(request, payload, done);
  });
}

/** The body goes to disk when first asked for, and away when the handler is done. */
function spoolBody(
  request: FastifyRequest,
  payload: Readable,
  done: (error: Error | null, body?: unknown) => void,
): void {
  let file: Promise<SpooledFile> | null = null;
  request.spooled = async () => {
    file ??= spool(payload, IMPORT_LIMIT);
    const taken = await file;
    await request.assertStanding?.();
    return taken;
  };
  // The handler has heard what was wrong with the file; what stays lies in the temporary folder.
  request.discardSpooled = () =>
    void file?.then(({ path }) => rm(path, { force: true })).catch(() => undefined);
  done(null, undefined);
}

async function gather(payload: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of payload as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw tooLarge(BODY_LIMIT);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
