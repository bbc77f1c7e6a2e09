import { unwrap } from '@ninety/client';
import type { NinetyClient } from '@ninety/client';
import { findApplication } from './find.js';
import { table } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly asOf?: string | undefined;
}

/** The clocks of one application, those that run first. */
export async function clocks(client: NinetyClient, name: string, { asOf, json }: Options): Promise<void> {
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
