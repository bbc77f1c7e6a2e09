import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas } from '@ninety/client';
import { findTracked } from './find.js';
import { say } from './print.js';
import type { Output } from './print.js';

type Observation = CompanySchemas['ObservationDto'];

interface Options extends Output {
  readonly on?: string | undefined;
  readonly notBefore?: string | undefined;
  readonly notAfter?: string | undefined;
  readonly learnedOn?: string | undefined;
  readonly source?: string | undefined;
  readonly saidBy?: string | undefined;
  readonly note?: string | undefined;
  readonly file?: readonly string[] | undefined;
  readonly kind: string;
  readonly supersedes?: string | undefined;
  readonly reason?: string | undefined;
  /** Fields of the type, each as `name=value`. */
  readonly set?: readonly string[] | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Records what happened to an application, with the documents that show it. */
export async function record(
  client: CompanyClient,
  name: string,
  type: string,
  options: Options,
): Promise<void> {
  const fields = Object.fromEntries((options.set ?? []).map(fieldOf));
  const { id } = await findTracked(client, name);
  const { on, notBefore, notAfter, learnedOn, saidBy, note, supersedes, reason } = options;
  const said = { on, notBefore, notAfter, learnedOn, saidBy, note, supersedes, reason };
  // The service says which sources and fields there are.
  const source = options.source as Observation['source'];
  const given = Object.entries({ ...said, source }).filter(([, value]) => value !== undefined);
  const observation: Observation = { ...fields, ...Object.fromEntries(given), type };
  const attachmentIds = await attached(client, id, observation, options);
  const application = await unwrap(
    client.POST('/v1/applications/{id}/events', {
      params: { path: { id }, header: keyed(options.idempotencyKey, 'event') },
      body: { ...observation, attachmentIds },
    }),
  );
  const { controlNumber, status, statusCertainty, nextDueOn } = application;
  const sure = statusCertainty === null ? 'unknown' : statusCertainty.replace('_', ' ');
  say(
    options,
    application,
    `Recorded: ${controlNumber ?? application.reference ?? id}, ${status} (${sure}), next due ${nextDueOn ?? '—'}`,
  );
}

/** `name=value`: what is JSON is taken as that, the rest as text. */
function fieldOf(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--set ${text} is not of the form name=value`);
  return [text.slice(0, at), valueOf(text.slice(at + 1))];
}

/** A number is a text here: the numbers of authorities are none. */
function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'number' ? text : value;
  } catch {
    // Plain text needs no quotes.
    return text;
  }
}

/** The documents, which are kept for ever: none is sent before it is known that what they show can be recorded. */
async function attached(
  client: CompanyClient,
  id: string,
  observation: Observation,
  options: Options,
): Promise<string[]> {
  const { file: paths = [] } = options;
  if (paths.length === 0) return [];
  await unwrap(
    client.POST('/v1/applications/{id}/events', {
      params: { path: { id }, query: { dryRun: 'true' } },
      body: observation,
    }),
  );
  const attachmentIds: string[] = [];
  for (const path of paths) attachmentIds.push(await attach(client, id, path, options));
  return attachmentIds;
}

async function attach(
  client: CompanyClient,
  id: string,
  path: string,
  { kind, idempotencyKey }: Options,
): Promise<string> {
  const form = new FormData();
  form.append('kind', kind);
  form.append('file', await openAsBlob(path), basename(path));
  const { id: attachmentId } = await unwrap(
    client.POST('/v1/applications/{id}/attachments', {
      params: { path: { id }, header: keyed(idempotencyKey, `file ${path}`) },
      body: { kind, file: path },
      bodySerializer: () => form,
    }),
  );
  return attachmentId;
}

function keyed(key: string | undefined, step: string): { 'Idempotency-Key'?: string } {
  return key === undefined ? {} : { 'Idempotency-Key': `${key} ${step}` };
}
