import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import files from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const BUILD = fileURLToPath(new URL('../../console/dist', import.meta.url));
/** Addresses that the console itself answers, once its page is there. */
const PAGES = [
  '/',
  '/applications',
  '/applications/*',
  '/begin',
  '/licenses',
  '/licenses/*',
  '/orders',
  '/orders/*',
  '/authorizations',
  '/authorizations/*',
  '/escalations',
  '/inquiries/*',
  '/evidence-packs',
  '/evidence-packs/*',
  '/proposals',
  '/proposals/*',
  '/duties',
  '/benchmark',
  '/reviews',
  '/file',
  '/bulk',
  '/imports',
  '/determinations',
  '/determinations/*',
  '/screening',
  '/entity-list',
  '/entity-list/*',
  '/reports',
  '/reports/*',
  '/webhooks',
  '/webhooks/*',
  '/administration',
  '/administration/*',
  '/audit',
];

/** Its own files and nothing else: no inline script or style, no other host, in no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the console's build, where there is one: its page for its own addresses, its files for a year. docs/decisions/0024 */
export async function serveConsole(app: NestFastifyApplication): Promise<void> {
  if (!existsSync(BUILD)) return;
  const server = app.getHttpAdapter().getInstance();
  await server.register(files, {
    root: BUILD,
    prefix: '/',
    wildcard: false,
    index: false,
    preCompressed: true,
    // The names of its files change with what is in them.
    maxAge: '365d',
    immutable: true,
  });
  for (const page of PAGES)
    server.get(page, (_request, reply) =>
      reply
        .header('cache-control', 'no-cache')
        .header('content-security-policy', POLICY)
        .sendFile('index.html', { maxAge: 0, immutable: false }),
    );
}
