import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;
const warnings: string[] = [];
const warned = ({ name, message }: Error) => void warnings.push(`${name}: ${message}`);

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2026-08-03');
  world = await makeWorld(service);
  process.on('warning', warned);
});
afterAll(() => process.off('warning', warned));

const read = async (path: string, accept: string) => {
  const leaving = new AbortController();
  const headers = { accept, authorization: `Bearer ${world.officer.key}` };
  const answer = await fetch(`${service.url}${path}`, { headers, signal: leaving.signal });
  expect([path, answer.status]).toEqual([path, 200]);
  if (accept === 'text/event-stream') return leaving.abort();
  await answer.arrayBuffer();
};

describe('answers that are streamed', () => {
  it('leave no warning of the process behind: whole, left early, or ended with the service', async () => {
    const { id } = await draftFor(world.officer);
    const attached = await world.officer
      .post(`/v1/applications/${id}/attachments`)
      .field('kind', 'other')
      .attach('file', Buffer.from('a sheet'), 'sheet.txt');
    const { id: attachment } = attached.body as { id: string };
    for (const [path, accept] of [
      ['/v1/applications', 'text/csv'],
      ['/v1/parties', 'text/csv'],
      [`/v1/applications/${id}/evidence`, 'application/zip'],
      [`/v1/applications/${id}/documents/kit`, 'application/zip'],
      [`/v1/applications/${id}/documents/application?format=pdf`, 'application/pdf'],
      [`/v1/applications/${id}/attachments/${attachment}/content`, 'application/octet-stream'],
      ['/v1/changes', 'text/event-stream'],
    ] as const)
      await read(path, accept);
    const followed = await fetch(`${service.url}/v1/changes`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${world.officer.key}` },
    });
    // Ends what is still open.
    await Promise.all([service.close(), followed.text()]);
    expect(warnings).toEqual([]);
  });
});
