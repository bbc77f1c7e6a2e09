import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, makeWorld } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Attachment {
  id: string;
  mediaType: string;
}

let service: TestService;
let world: World;
let draft: Application;
/** Where uploads are spooled, of this file's service alone. */
const folder = mkdtempSync(join(tmpdir(), 'ninety-uploads-'));

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
  draft = await draftFor(world.officer);
  vi.stubEnv('TMPDIR', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => `/v1/applications/${draft.id}/attachments`;
const attach = (bytes: Buffer, fileName: string, contentType: string) =>
  world.officer
    .post(path())
    .field('kind', 'specification')
    .attach('file', bytes, { filename: fileName, contentType });

describe('an attachment', () => {
  it('has the media type of its content, whatever its sender says', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< >>\nendobj\n');
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const html = Buffer.from('<script>alert(1)</script>');
    for (const [bytes, claimed, found] of [
      [pdf, 'text/html', 'application/pdf'],
      [png, 'application/pdf', 'image/png'],
      [html, 'image/png', 'text/plain'],
      [Buffer.from('größe, Länge — 長さ'), 'text/html', 'text/plain'],
      [Buffer.from([0, 1, 2, 3, 255]), 'text/html', 'application/octet-stream'],
    ] as const) {
      const answer = await attach(bytes, 'sheet.html', claimed);
      expect([answer.status, (answer.body as Attachment).mediaType]).toEqual([201, found]);
    }
  });

  it('is never shown in place: it comes as bytes to be saved, and is not sniffed', async () => {
    const { body } = await attach(Buffer.from('<script>alert(1)</script>'), 'a"\r\nb.html', 'text/html');
    const answer = await world.officer.get(`${path()}/${(body as Attachment).id}/content`);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename\*=UTF-8''a/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('in a form that is cut or has two files is refused, and nothing of it stays on disk', async () => {
    const form = (text: string) =>
      world.officer.post(path()).set('Content-Type', 'multipart/form-data; boundary=b').send(text);
    const file = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n';
    expect((await form('{"unknown":true}')).status).toBe(400);
    expect((await form(file)).status).toBe(400);
    expect((await form(`${file}${file}--b--\r\n`)).status).toBe(413);
    expect((await form(`${file}--b--\r\n`)).body).toMatchObject({ errors: [{ pointer: '/kind' }] });
    // What was cut goes when its stream has ended, which may be after the answer.
    await eventually(
      () => Promise.resolve(readdirSync(folder)),
      (files) => files.length === 0,
    );
  });
});
