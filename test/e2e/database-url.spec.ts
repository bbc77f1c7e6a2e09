import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUEUE_ROLE, SERVICE_ROLE, WALLED_ROLE } from '@ninety/platform';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { freePort, start } from '../support/start.js';
import { asOwner, cloneDatabase } from '../support/service.js';

let folder: string;
let silent: Server;
let chatty: Server;
const role = `plain_${process.pid}`;
const latin = `latin_${process.pid}`;
/** One whose owner may not make roles, and one in which a login may make tables alone. */
const owned = `owned_${process.pid}`;
const crowded = `crowded_${process.pid}`;
/** It has the service's roles, and may make nothing. */
const maker = `maker_${process.pid}`;

/** @param database one of the tests' own cluster */
const urlOf = (user: string, database: string) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(inject('cluster').host)}`;
const portOf = (server: Server) => (server.address() as AddressInfo).port;
const at = (port: number) => `postgres://ninety:pa%2Fss@127.0.0.1:${port}/ninety`;

async function listener(answer: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    answer(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ninety-url-'));
  silent = await listener((socket) => socket.resume());
  chatty = await listener((socket) => socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n'));
  const cluster = { ...inject('cluster'), database: 'postgres' };
  await asOwner(cluster, `CREATE ROLE ${role} LOGIN`);
  await asOwner(cluster, `CREATE ROLE ${maker} LOGIN`);
  await asOwner(cluster, `GRANT ${SERVICE_ROLE}, ${WALLED_ROLE}, ${QUEUE_ROLE} TO ${maker}`);
  await asOwner(cluster, `CREATE DATABASE ${owned} OWNER ${role}`);
  await asOwner(cluster, `CREATE DATABASE ${crowded}`);
  await asOwner({ ...cluster, database: crowded }, `GRANT CREATE ON SCHEMA public TO ${maker}`);
  await asOwner(
    cluster,
    `CREATE DATABASE ${latin} TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'`,
  );
});
afterAll(async () => {
  silent.close();
  chatty.close();
  rmSync(folder, { recursive: true, force: true });
  const cluster = { ...inject('cluster'), database: 'postgres' };
  for (const one of [latin, owned, crowded]) await asOwner(cluster, `DROP DATABASE ${one}`);
  for (const one of [role, maker]) await asOwner(cluster, `DROP ROLE ${one}`);
});

describe('a DATABASE_URL', () => {
  it.each<[string, () => string | Promise<string>, RegExp]>([
    ['where nobody listens', async () => at(await freePort()), /cannot be connected to: .*ECONNREFUSED/],
    [
      'of a host that is not there',
      () => 'postgres://u@nohost.invalid/d',
      /cannot be connected to: .*nohost/,
    ],
    ['of a server that says nothing', () => at(portOf(silent)), /cannot be connected to: .*timeout/],
    ['of a server of another kind', () => at(portOf(chatty)), /cannot be connected to: /],
    [
      'that asks a server for what it has not',
      () => `${urlOf('ninety', 'postgres')}&sslmode=verify-full`,
      /cannot be connected to: .*SSL/,
    ],
    ['of a database that is not there', () => urlOf('ninety', 'none'), /cannot be connected to: .*"none"/],
    [
      'of a user that is not there',
      () => urlOf('nobody_here', 'postgres'),
      /cannot be connected to: .*nobody_here/,
    ],
    ['of a database in another encoding', () => urlOf(role, latin), /encoded in LATIN1: it must be UTF8/],
    [
      'of a user who may make nothing in a database that is empty',
      () => urlOf(role, 'postgres'),
      /a login that may not change it: run npm run migrate with DATABASE_OWNER_URL/,
    ],
    [
      'of a user who may not make roles',
      () => urlOf(role, owned),
      /must name a login that may create the roles/,
    ],
    [
      'of a user who may not make what is needed',
      () => urlOf(maker, crowded),
      /names a user who may not do what is needed: permission denied/,
    ],
  ])('%s is told of in one line, without its password', async (_, url, line) => {
    const DATABASE_URL = await url();
    const one = start({ DATABASE_URL, DATA_DIR: folder, PORT: String(await freePort()) });
    expect(await one.ended).toBe(1);
    const lines = one.lines();
    expect(lines).toEqual([expect.stringMatching(/^ninety: DATABASE_URL /)]);
    expect(lines[0]).toMatch(line);
    expect(lines[0]).not.toMatch(/pa%2Fss|pa\/ss/);
  });

  it('of an owner whose server says nothing is told of once', async () => {
    const { user, database } = await cloneDatabase();
    const one = start({
      DATABASE_URL: urlOf(user, database),
      DATABASE_OWNER_URL: at(portOf(silent)),
      DATA_DIR: folder,
      PORT: String(await freePort()),
    });
    expect(await one.ended).toBe(1);
    expect(one.lines()).toEqual(['ninety: DATABASE_OWNER_URL cannot be connected to: timeout expired']);
  });

  it('past a pooler is told of by the name of the setting that says it', async () => {
    const { user, database } = await cloneDatabase();
    const one = start({
      DATABASE_URL: urlOf(user, database),
      DATABASE_DIRECT_URL: at(await freePort()),
      DATA_DIR: folder,
      PORT: String(await freePort()),
    });
    expect(await one.ended).toBe(1);
    expect(one.lines()).toEqual([
      expect.stringMatching(/^ninety: DATABASE_DIRECT_URL cannot be connected to/),
    ]);
  });
});
