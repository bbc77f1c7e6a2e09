import { unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas, NinetyClient } from '@ninety/client';
import type { Door } from './door.js';
import { findApplication, findTracked } from './find.js';
import { table } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** The clocks of one application, as they stand or stood. */
export async function clocks(door: Door, name: string, options: Options): Promise<void> {
  if (door.posture === 'company') return knownClocks(door.client, name, options);
  if (options.knownAt !== undefined)
    throw new Error(
      '--known-at is for a company, which may learn of things later: an office has decided itself',
    );
  return decidedClocks(door.client, name, options);
}

async function decidedClocks(client: NinetyClient, name: string, { asOf, json }: Options): Promise<void> {
  const application = await findApplication(client, name);
  const answer = await unwrap(
    client.GET('/v1/applications/{id}/clocks', {
      params: { path: { id: application.id }, query: asOf === undefined ? {} : { asOf } },
    }),
  );
  if (json) return console.log(JSON.stringify(answer));
  console.log(`${application.controlNumber ?? application.id}  ${application.status}\n`);
  const rows = answer.clocks.map((clock) => [
    clock.subject === null ? clock.clock : `${clock.clock} (${clock.subject})`,
    clock.state,
    clock.provisional ? `${clock.dueOn} (provisional)` : clock.dueOn,
    String(clock.countedDays),
    String(clock.excludedDays),
    clock.citation,
  ]);
  console.log(table([['clock', 'state', 'due', 'counted', 'excluded', 'rule'], ...rows]));
}

/** What a company can know: a state may be unknown, and a day lie between two. */
async function knownClocks(
  client: CompanyClient,
  name: string,
  { asOf, knownAt, json }: Options,
): Promise<void> {
  const application = await findTracked(client, name);
  const query = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(knownAt === undefined ? {} : { knownAt }),
  };
  const answer = await unwrap(
    client.GET('/v1/applications/{id}/clocks', { params: { path: { id: application.id }, query } }),
  );
  if (json) return console.log(JSON.stringify(answer));
  console.log(`${application.controlNumber ?? application.reference ?? application.id}  ${answer.status}\n`);
  const rows = answer.clocks.map((clock) => [
    clock.subject === null ? clock.clock : `${clock.clock} (${clock.subject})`,
    clock.certainty === null ? clock.state : `${clock.state}, ${clock.certainty.replace('_', ' ')}`,
    dayOrRange(clock.dueOn),
    range(clock.countedDays),
    clock.citation,
  ]);
  console.log(table([['clock', 'state', 'due', 'counted', 'rule'], ...rows]));
  for (const { text } of answer.clocks.flatMap(({ because }) => because)) console.log(`  ${text}`);
}

type KnownClock = CompanySchemas['TrackedClocks']['clocks'][number];

function dayOrRange(day: KnownClock['dueOn']): string {
  return typeof day === 'string' ? day : `${day.notBefore} to ${day.notAfter}`;
}

function range({ atLeast, atMost }: KnownClock['countedDays']): string {
  return atLeast === atMost ? String(atMost) : `${atLeast} to ${atMost}`;
}
