import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { isInNetworks } from '@ninety/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GuardedAgent } from './guarded-agent.js';

let server: Server;
let port: number;
let called = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    called += 1;
    response.end('inside');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

/** A resolver that answers each look-up with the next address. */
function resolver(...answers: string[]) {
  let asked = 0;
  return (
    _host: string,
    _options: object,
    done: (error: Error | null, addresses: { address: string; family: number }[]) => void,
  ) => {
    const address = answers[Math.min(asked, answers.length - 1)] ?? '';
    asked += 1;
    done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
  };
}

const nowhere = () => false;
const thisMachine = (address: string) => isInNetworks(address, ['127.0.0.0/8']);

/** What answers there. */
async function call(host: string, agent: GuardedAgent): Promise<string> {
  const request = agent.request(`http://${host}:${port}/`, {});
  request.end();
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  return text(response);
}

/** 127.0.0.1 and the metadata service in every notation, and every kind of address that is not the public Internet. */
const FORBIDDEN = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '0.0.0.0',
  '0',
  '10.0.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '0xa9fea9fe',
  '100.64.0.1',
  '192.0.0.192',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::7f00:1]',
  '[2002:7f00:1::]',
  '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
  '[fe80::1]',
  '[fec0::1]',
  '[fc00::1]',
  '[fd00:ec2::254]',
  '[ff02::1]',
  '[2001:db8::1]',
  '[100::1]',
];

describe('an address that is not public', () => {
  it.each(FORBIDDEN)('%s is not called as a literal', async (host) => {
    const before = called;
    await expect(call(host, new GuardedAgent(nowhere))).rejects.toThrow(/public address/);
    expect(called).toBe(before);
  });

  it.each(FORBIDDEN.filter((host) => /^[\d.]+$/.test(host) && host.split('.').length === 4))(
    '%s is not called as what a name resolves to',
    async (address) => {
      const agent = new GuardedAgent(nowhere, resolver(address));
      await expect(call('hooks.example', agent)).rejects.toThrow(/no public address/);
    },
  );

  it.each(FORBIDDEN.filter((host) => host.startsWith('[')).map((host) => host.slice(1, -1)))(
    '%s is not called as what a name resolves to',
    async (address) => {
      const agent = new GuardedAgent(nowhere, resolver(address));
      await expect(call('hooks.example', agent)).rejects.toThrow(/no public address/);
    },
  );
});

describe('a name that resolves differently at the second look-up', () => {
  it('is called at the address that was checked, never at the other', async () => {
    const before = called;
    // The documentation's answer would be public; the second, private, is the attack.
    const agent = new GuardedAgent(nowhere, resolver('192.0.2.1', '127.0.0.1'));
    await expect(call('rebinding.example', agent)).rejects.toThrow(/no public address/);
    await expect(call('rebinding.example', agent)).rejects.toThrow(/no public address/);
    expect(called).toBe(before);
  });

  it('is looked up once for a connection, and that answer is connected to', async () => {
    const asked: string[] = [];
    const once = resolver('127.0.0.1', '10.0.0.1');
    const agent = new GuardedAgent(thisMachine, (host, options, done) => {
      asked.push(host);
      once(host, options, done);
    });
    expect(await call('rebinding.example', agent)).toBe('inside');
    expect(asked).toEqual(['rebinding.example']);
    agent.destroy();
  });
});

describe('an allowed network', () => {
  it('is called, and nothing beside it', async () => {
    const agent = new GuardedAgent(thisMachine);
    expect(await call('127.0.0.1', agent)).toBe('inside');
    await expect(call('10.0.0.1', agent)).rejects.toThrow(/public address/);
    agent.destroy();
  });
});
