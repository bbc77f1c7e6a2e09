import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { Client } from '../support/client.js';

const item = { type: 'object', required: ['id'], properties: { id: { type: 'string' } } };
const list = {
  type: 'object',
  required: ['data'],
  properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Item' } } },
};
const description = {
  paths: {
    '/items': {
      get: {
        operationId: 'Items_list',
        responses: { 200: { content: { 'application/json': { schema: list } } } },
      },
    },
  },
  components: { responses: {}, schemas: { Item: item } },
};

it.each([
  ['a member that is not named', { id: 'a', more: 1 }, /additional properties/],
  ['a member of another type', { id: 1 }, /must be string/],
  ['a member too few', {}, /required property 'id'/],
])('an answer is refused for %s, beneath a reference too', async (_, element, refusal) => {
  const server = createServer(({ url }, response) => {
    const answer = url === '/openapi.json' ? description : { data: [{ id: 'right' }, element] };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new Client(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'a key');
  await expect(client.read('/items')).rejects.toThrow(refusal);
  server.close();
});
