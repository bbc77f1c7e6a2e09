import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '@ninety/api';
import { EMBEDDED, SERVICE_ROLE } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { layFoundation } from '@ninety/composition';
import pg from 'pg';
import { ApiClient } from '../client.js';

/** Someone who files one application after another. */
export interface Filer {
  file(): Promise<void>;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What reached the database since a moment, in milliseconds. */
interface Recorded {
  readonly from: number;
  readonly statements: readonly Statement[];
}

const CONCURRENCY = 16;
const SECONDS = 8;
const WARM_SECONDS = 2;
const MOST_TRIES = 60;
const BACKGROUND = /timeliness|silence_norm|watch_on <=|webhook_delivery|idempotency|screened_version IS/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A compliance officer of a new supplier, with a party to file for. */
export async function makeFiler(admin: ApiClient, url: string): Promise<Filer> {
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', {
    name: 'Bench',
    country: 'US',
  });
  const { id } = await admin.post<{ id: string }>('/v1/principals', {
    name: 'Bench',
    role: 'compliance_officer',
    supplierId,
  });
  const made = await admin.post<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  const officer = new ApiClient(url, made.key);
  const { id: partyId } = await officer.post<{ id: string }>('/v1/parties', {
    name: 'Harmless Oy',
    country: 'FI',
    kind: 'organization',
  });
  let count = 0;
  return {
    file: async () => {
      count += 1;
      const draft = await officer.post<{ id: string }>('/v1/applications', draftOf(partyId, count));
      await officer.post(`/v1/applications/${draft.id}/submit`);
    },
  };
}

/** How many a second, many at once. */
export async function filingRate(filer: Filer): Promise<number> {
  const until = async (end: number) => {
    let count = 0;
    const lane = async () => {
      for (; Date.now() < end; count += 1) await filer.file();
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, lane));
    return count;
  };
  await until(Date.now() + WARM_SECONDS * 1000);
  const from = Date.now();
  return (await until(from + SECONDS * 1000)) / ((Date.now() - from) / 1000);
}

/** Writes the statements of one filing as a script for pgbench, with what a filing makes new made new each time. */
export async function recordFiling(config: Config, adminKey: string, folder: string): Promise<string> {
  const foundation = await layFoundation(config);
  const api = await startApi(foundation);
  try {
    const filer = await makeFiler(new ApiClient(api.url, adminKey), api.url);
    await filer.file();
    const recording = await undisturbed(filer);
    const path = join(folder, 'filing.pgbench.sql');
    writeFileSync(path, scriptOf(recording));
    return path;
  } finally {
    await api.stop();
    await foundation.close();
  }
}

/** The rate of pgbench with a script; null where there is no pgbench. */
export async function pgbenchRate(socket: string, script: string): Promise<number | null> {
  const args = ['-n', '-c', String(CONCURRENCY), '-j', '2', '-T', String(SECONDS), '-f', script];
  const child = spawn('pgbench', [...args, '-h', socket, '-U', EMBEDDED.login, EMBEDDED.database], {
    env: { ...process.env, PGOPTIONS: `-c role=${SERVICE_ROLE}` },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null)).on('close', resolve);
  });
  if (code === null) return null;
  const rate = /tps = ([\d.]+)/.exec(output)?.[1];
  if (code !== 0 || rate === undefined) throw new Error(`pgbench failed: ${output.slice(-2000)}`);
  return Number(rate);
}

function draftOf(partyId: string, count: number): object {
  const unitPrice = { amount: '1.00', currency: 'USD' };
  const item = { eccn: '5A991', reasonsForControl: ['AT'], quantity: '1', unit: 'each', unitPrice };
  return {
    reference: `B-${count}`,
    type: 'export',
    contact: { name: 'Bench' },
    parties: [{ role: 'ultimate_consignee', partyId }],
    items: [{ ...item, description: `item ${count} of ${process.pid}` }],
    endUse: 'measuring',
  };
}

/** A filing's own statements: two transactions, and nothing that happened in the background meanwhile. */
async function undisturbed(filer: Filer): Promise<Recorded> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const from = Date.now();
    const statements = await recorded(() => filer.file());
    const begun = statements.filter(({ text }) => text.startsWith('START TRANSACTION')).length;
    if (begun === 2 && !statements.some(({ text }) => BACKGROUND.test(text))) return { from, statements };
    await sleep(1_000);
  }
  throw new Error('the service is never idle');
}

/** Every statement that reaches the database meanwhile, with its values; without the sealing of the audit chain. */
async function recorded(work: () => Promise<void>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [given, values] = args;
    // A prepared statement comes as an object.
    const {
      text,
      values: own,
      enclosing,
    } = (typeof given === 'object' && given !== null ? given : { text: given }) as {
      text?: unknown;
      values?: unknown;
      enclosing?: { readonly before: readonly string[]; readonly after: readonly string[] };
    };
    const commands = (texts: readonly string[] = []) =>
      texts.map((command) => ({ text: command, values: [] }));
    const all = own ?? values;
    if (
      typeof text === 'string' &&
      !/graphile|audit_pending|audit_head|audit_seal|audit seal|record_|record head/.test(text)
    )
      statements.push(
        ...commands(enclosing?.before),
        { text, values: Array.isArray(all) ? (all as unknown[]) : [] },
        ...commands(enclosing?.after),
      );
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return statements;
}

/** What was made new, and numbers and fingerprints that must differ, become variables of the script. */
function scriptOf({ from, statements }: Recorded): string {
  const made = madeSince(from, statements);
  const names = new Map([...made].map((id, index) => [id, `made${index}`]));
  const renewed = (text: string) =>
    text.replace(UUID, (id) => (names.has(id) ? `:${names.get(id)}` : id)).replace(/\bZ\d+\b/g, 'Z:fresh');
  const literal = (value: unknown): string => {
    if (value === null || value === undefined) return 'NULL';
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value instanceof Date) return `'${value.toISOString()}'`;
    if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
    if (Array.isArray(value))
      return `'{${value.map((one) => (one === null ? 'NULL' : `"${renewed(String(one))}"`)).join(',')}}'`;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (/^[\w-]{43}$/.test(text)) return "'bench :fresh'";
    return `'${renewed(text).replaceAll("'", "''")}'`;
  };
  const fresh = [...names.values()].map((name) => `gen_random_uuid() AS ${name}`);
  return [
    `SELECT ${[...fresh, '(random() * 1e15)::bigint AS fresh'].join(', ')} \\gset`,
    ...statements.map(({ text, values }) =>
      `${text.replace(/\$(\d+)/g, (_, place: string) => literal(values[Number(place) - 1]))};`.replace(
        /\s+/g,
        ' ',
      ),
    ),
    '',
  ].join('\n');
}

/** The ids that were made meanwhile: a UUID of version 7 begins with when it was made, in milliseconds. */
function madeSince(from: number, statements: readonly Statement[]): Set<string> {
  const ids = statements.flatMap(({ values }) => JSON.stringify(values).match(UUID) ?? []);
  return new Set(ids.filter((id) => parseInt(id.replace('-', '').slice(0, 12), 16) >= from));
}
