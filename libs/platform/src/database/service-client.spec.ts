import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { ServiceClient } from './service-client.js';

/** A message of the database: its kind, its length, what it says. */
function message(kind: string, said: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeInt32BE(said.length + length.length);
  return Buffer.concat([Buffer.from(kind), length, said]);
}

const WELCOME = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const OVER = message('E', Buffer.from('SFATAL\0C57P01\0Mthe database goes down\0\0'));

describe('a connection that ends as it begins', () => {
  it('is told of to whoever uses it next, and breaks off nothing else', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => socket.end(Buffer.concat([WELCOME, READY, OVER])));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const client = new ServiceClient({ host: '127.0.0.1', port, user: 'u', database: 'd', ssl: false });
    await client.connect();
    const asked: Promise<unknown> = client.query('SELECT 1', []);
    await expect(asked).rejects.toThrow(/not queryable|terminated/);
    server.close();
  });
});
