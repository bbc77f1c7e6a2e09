/** A receiver of webhooks in a process of its own: says when each came, and whether it is slow about it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SLOW_MS = 30_000;

let came: [id: string, atMs: number][] = [];

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const id = request.headers['webhook-id'];
    if (typeof id === 'string') came.push([id, Date.now()]);
    if (request.url === '/slow') setTimeout(() => response.end(), SLOW_MS).unref();
    else response.end();
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', () => {
  process.send?.({ came });
  came = [];
});
