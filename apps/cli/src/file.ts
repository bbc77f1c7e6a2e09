import { unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas, NinetyClient, Schemas } from '@ninety/client';
import type { Door } from './door.js';
import { say } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly submit: boolean;
  readonly idempotencyKey?: string | undefined;
}

/** Makes a draft; where applications are decided here, files it unless told not to. */
export async function file(door: Door, draft: unknown, options: Options): Promise<void> {
  await (door.posture === 'company'
    ? prepare(door.client, draft, options)
    : submit(door.client, draft, options));
}

/** A company files elsewhere, and records it. */
async function prepare(client: CompanyClient, draft: unknown, options: Options): Promise<void> {
  const made = await unwrap(
    client.POST('/v1/applications', {
      body: draft as CompanySchemas['TrackedDraftDto'],
      params: { header: keyed(options.idempotencyKey, 'draft') },
    }),
  );
  const next = `ninety record ${made.id} filed --on DAY --set number=…`;
  say(options, made, `A draft: ${made.id}\nOnce it is filed with the authority: ${next}`);
}

async function submit(client: NinetyClient, draft: unknown, options: Options): Promise<void> {
  const made = await unwrap(
    client.POST('/v1/applications', {
      body: draft as Schemas['DraftDto'],
      params: { header: keyed(options.idempotencyKey, 'draft') },
    }),
  );
  if (!options.submit) return say(options, made, `A draft: ${made.id}`);
  const filed = await unwrap(
    client.POST('/v1/applications/{id}/submit', {
      params: { path: { id: made.id }, header: keyed(options.idempotencyKey, 'submit') },
    }),
  );
  say(
    options,
    filed,
    `Filed: ${filed.controlNumber ?? filed.id}, ${filed.status}, next due ${filed.nextDueOn ?? '—'}`,
  );
}

function keyed(key: string | undefined, step: string): { 'Idempotency-Key'?: string } {
  return key === undefined ? {} : { 'Idempotency-Key': `${key} ${step}` };
}
