import { STATUS_CODES } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isInNetworks, placeOf } from '../networks.js';
import { endEarly } from './ending.js';
import { Problem } from './problem.js';
import { say } from '../platform-sentences.js';
import type { Sentence } from '../sentences.js';

/** How slow a client may be, and how many of its connections may be strangers'. */
export interface ConnectionRules {
  /** So long headers may take to come, and after them a body, or the reading of an answer, before its rate counts. */
  readonly requestTimeoutMs: number;
  /** Connections from one place that have not shown a key yet; 0: no limit. */
  readonly mostStrangers: number;
  /** Proxies, which bring everybody's connections. */
  readonly trustedProxies: readonly string[];
}

/** Whoever sends or reads more slowly than this, in bytes a second, is cut off: 64 kbit/s is a slow line indeed. */
const LEAST_RATE = 8_192;
const MOST_LOOK_MS = 1_000;
const RETRY_AFTER_SECONDS = '5';
const LINGER_MS = 1_000;

/** Bytes on their way in one direction, and since when. */
interface Passage {
  readonly since: number;
  readonly from: number;
  /** While it was we who kept the other side waiting. */
  excused: number;
}

interface Connection {
  readonly socket: Socket;
  readonly place: string;
  /** What is being received, until it is complete. */
  message: IncomingMessage | null;
  receiving: Passage | null;
  request: FastifyRequest | null;
  reply: FastifyReply | null;
  /** An answer that waits for its reader. */
  sending: Passage | null;
  /** Whether a request on it came with a key that is good. */
  isKnown: boolean;
}

/**
 * Watches over the connections of a server: a body that trickles is answered 408, an answer that nobody reads is cut off,
 * and whoever opens very many connections without a key gets 429. Headers that trickle are Node's to see.
 */
export function watchConnections(server: FastifyInstance, rules: ConnectionRules): void {
  const connections = new Map<Socket, Connection>();
  const places = new Places(rules);
  let isClosing = false;
  server.server.prependListener('connection', (socket: Socket) => {
    if (isClosing) return void socket.destroy();
    const connection = connectionOf(socket);
    if (!places.enter(connection)) return refuse(socket);
    connections.set(socket, connection);
    socket.once('close', () => {
      connections.delete(socket);
      places.leave(connection);
    });
  });
  server.server.prependListener('request', (message: IncomingMessage) => {
    const connection = connections.get(message.socket);
    if (!connection) return;
    noteKnown(connection);
    const receiving = { since: Date.now(), from: message.socket.bytesRead, excused: 0 };
    Object.assign(connection, { message, receiving, request: null, reply: null });
  });
  server.addHook('onRequest', (request, reply, done) => {
    const connection = connections.get(request.raw.socket);
    if (connection?.message === request.raw) Object.assign(connection, { request, reply });
    done();
  });
  const everyMs = Math.min(MOST_LOOK_MS, rules.requestTimeoutMs / 4);
  const timer = setInterval(() => {
    for (const connection of connections.values()) look(connection, rules.requestTimeoutMs, everyMs);
  }, everyMs).unref();
  server.addHook('onClose', (_, done) => {
    clearInterval(timer);
    done();
  });
  // Closing ends those on which nothing is asked any more, but neither those that have not asked yet, as browsers open
  // some in advance, nor those whose last answer is under way.
  server.addHook('preClose', (done) => {
    isClosing = true;
    for (const { socket } of connections.values()) if (socket.bytesRead === 0) socket.destroy();
    done();
  });
  server.addHook('onResponse', (_request, _reply, done) => {
    if (isClosing) setImmediate(() => server.server.closeIdleConnections());
    done();
  });
}

function connectionOf(socket: Socket): Connection {
  const place = placeOf(socket.remoteAddress ?? '');
  const nothing = { message: null, receiving: null, request: null, reply: null, sending: null };
  return { socket, place, ...nothing, isKnown: false };
}

function noteKnown(connection: Connection): boolean {
  connection.isKnown ||= connection.request?.caller !== undefined;
  return connection.isKnown;
}

/** The connections of each place that have not shown a key. */
class Places {
  private readonly strangers = new Map<string, Set<Connection>>();

  constructor(private readonly rules: ConnectionRules) {}

  /** False: there are too many from this place already. */
  enter(connection: Connection): boolean {
    const { mostStrangers, trustedProxies } = this.rules;
    const { place, socket } = connection;
    if (mostStrangers === 0 || isInNetworks(socket.remoteAddress ?? '', trustedProxies)) return true;
    const here = this.strangers.get(place) ?? new Set();
    if (here.size >= mostStrangers) for (const one of here) if (noteKnown(one)) here.delete(one);
    if (here.size >= mostStrangers) return false;
    this.strangers.set(place, here.add(connection));
    return true;
  }

  leave(connection: Connection): void {
    const here = this.strangers.get(connection.place);
    here?.delete(connection);
    if (here?.size === 0) this.strangers.delete(connection.place);
  }
}

function look(connection: Connection, firstMs: number, lookMs: number): void {
  lookAtBody(connection, firstMs, lookMs);
  lookAtAnswer(connection, firstMs);
}

function lookAtBody(connection: Connection, firstMs: number, lookMs: number): void {
  const { message, receiving, socket, request, reply } = connection;
  if (!message || !receiving) return;
  if (message.complete) {
    Object.assign(connection, { message: null, receiving: null });
    return;
  }
  // What has come waits to be read: it is not the sender who is slow.
  if (message.readableLength > 0) receiving.excused += lookMs;
  if (!isTooSlow(receiving, socket.bytesRead, firstMs)) return;
  Object.assign(connection, { message: null, receiving: null });
  // Where the answer did not wait for the body, there is nothing to say any more.
  if (request && reply && !reply.sent) endEarly(request, reply, tooSlow(firstMs));
  else socket.destroy();
}

function lookAtAnswer(connection: Connection, firstMs: number): void {
  const { socket } = connection;
  if (socket.writableLength === 0) {
    connection.sending = null;
    return;
  }
  const sent = socket.bytesWritten - socket.writableLength;
  connection.sending ??= { since: Date.now(), from: sent, excused: 0 };
  if (isTooSlow(connection.sending, sent, firstMs)) socket.destroy();
}

function isTooSlow({ since, from, excused }: Passage, now: number, firstMs: number): boolean {
  const allowedMs = firstMs + excused + ((now - from) / LEAST_RATE) * 1_000;
  return Date.now() - since > allowedMs;
}

function tooSlow(firstMs: number): Problem {
  const detail = say('body_too_slow', { rate: LEAST_RATE, seconds: firstMs / 1_000 });
  return new Problem(408, { detail });
}

/** At once and for good: nothing that comes on it is looked at. */
function refuse(socket: Socket): void {
  const headers = `Retry-After: ${RETRY_AFTER_SECONDS}\r\n`;
  socket.write(rawProblem(429, say('too_many_connections'), headers));
  socket.destroy();
}

/** A problem for whoever has sent no request that there could be an answer to; then the connection is over. */
export function sayOnSocket(socket: Socket, status: number, detail: Sentence): void {
  socket.end(rawProblem(status, detail));
  // Closed at once, what is still on its way from the other side would take the answer with it.
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

function rawProblem(status: number, detail: Sentence, headers = ''): string {
  const body = JSON.stringify(new Problem(status, { detail }).body());
  const length = Buffer.byteLength(body);
  const reason = STATUS_CODES[status] ?? '';
  return `HTTP/1.1 ${status} ${reason}\r\n${headers}Content-Type: application/problem+json\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}
