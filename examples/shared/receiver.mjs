// Receives webhooks: each that is genuine is handled once, and is answered with a failure where it could not be, so that Ninety sends it again.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { NotGenuine, verifiedId } from './standard-webhooks.mjs';

const MOST_BYTES = 1024 * 1024;
/** So many ids are remembered; Ninety sends again for days at most. */
const MOST_IDS = 100_000;

/**
 * @typedef {{ id: string, type: string, timestamp: string, data: Record<string, unknown> }} Event
 * @typedef {{ host?: string, port: number, secret: string, seenFile?: string | undefined, handle: (event: Event) => Promise<void> }} Settings
 */

/**
 * @param {Settings} settings `handle` throws where it could not do its work; `seenFile` keeps over a restart what was handled
 */
export function receive({ host = '127.0.0.1', port, secret, seenFile, handle }) {
  const handledOnce = once(seenFile);
  const server = createServer((request, response) => {
    answer(request)
      .catch((error) => {
        console.error(`could not: ${error instanceof Error ? error.message : String(error)}`);
        return 502;
      })
      .then((status) => response.writeHead(status, { connection: 'close' }).end());
  });

  /** @param {import('node:http').IncomingMessage} request */
  async function answer(request) {
    if (request.method !== 'POST') return 405;
    const body = await bytesOf(request);
    if (body === null) return 413;
    try {
      const id = verifiedId(secret, request.headers, body);
      const event = JSON.parse(body.toString('utf8'));
      await handledOnce(id, () => handle(event));
      return 204;
    } catch (error) {
      if (!(error instanceof NotGenuine) && !(error instanceof SyntaxError)) throw error;
      console.error(`refused: ${error.message}`);
      return error instanceof NotGenuine ? 401 : 400;
    }
  }

  server.listen(port, host, () => {
    const address = server.address();
    console.log(`listens on http://${host}:${typeof address === 'object' ? address?.port : port}`);
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
  return server;
}

/** @param {import('node:http').IncomingMessage} request */
async function bytesOf(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Does something once for each id, also where the same comes twice at a time; again where it failed.
 *
 * @param {string | undefined} file
 */
function once(file) {
  const known = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  /** @type {Map<string, Promise<void>>} */
  const done = new Map(known.filter((id) => id !== '').map((id) => [id, Promise.resolve()]));

  /** @param {string} id @param {() => Promise<void>} work */
  return async (id, work) => {
    const before = done.get(id);
    if (before !== undefined) return before;
    const doing = work();
    done.set(id, doing);
    try {
      await doing;
    } catch (error) {
      done.delete(id);
      throw error;
    }
    if (file !== undefined) appendFileSync(file, `${id}\n`);
    const [oldest] = done.keys();
    if (done.size > MOST_IDS && oldest !== undefined) done.delete(oldest);
  };
}
