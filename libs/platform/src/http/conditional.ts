import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const DIGEST_BYTES = 12;

/**
 * Answers 304 to whoever has what would be answered (RFC 9110, section 13.1.2).
 *
 * The version of a resource does not tell all that is answered of it: clocks move with the days, and audiences see different
 * things. So an ETag is the version and a digest of the answer; `If-Match` asks for the version alone, `If-None-Match` for both.
 * Where the version tells all, the ETag is a weak one, and stays as it is.
 */
export function answerConditions(server: FastifyInstance): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    const etag = reply.getHeader('etag');
    if (typeof payload !== 'string' || typeof etag !== 'string' || reply.statusCode >= 300) {
      return done(null, request.method === 'HEAD' ? unread(payload) : payload);
    }
    const tag = etag.startsWith('W/') ? inItsLanguage(etag, reply) : withDigest(etag, payload);
    void reply.header('etag', tag);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-cache');
    if (!isKnown(request, tag)) return done(null, payload);
    notModified(reply);
    // Of HEAD the body is left out later, by whoever counts its length.
    done(null, request.method === 'HEAD' ? payload : null);
  });
}

/** A weak one says nothing of the text, which is another in each language. */
function inItsLanguage(etag: string, reply: FastifyReply): string {
  return reply.getHeader('content-language') === 'de' ? `${etag.slice(0, -1)}-de"` : etag;
}

function withDigest(etag: string, payload: string): string {
  const digest = createHash('sha256')
    .update(payload)
    .digest()
    .subarray(0, DIGEST_BYTES)
    .toString('base64url');
  return `${etag.slice(0, -1)}-${digest}"`;
}

function isKnown({ method, headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined || (method !== 'GET' && method !== 'HEAD')) return false;
  const bare = (one: string) => one.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').some((one) => bare(one) === bare(tag));
}

function notModified(reply: FastifyReply): void {
  void reply.status(304).removeHeader('content-type').removeHeader('content-length');
}

/** A stream that nobody will read is ended instead of read to an end that may never come. */
function unread(payload: unknown): unknown {
  if (!(payload instanceof Readable)) return payload;
  payload.destroy();
  return Readable.from([]);
}
