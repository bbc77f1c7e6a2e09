import { unwrap } from '@ninety/client';
import type { NinetyClient, Schemas } from '@ninety/client';
import type { Door } from './door.js';
import { table } from './print.js';
import type { Output } from './print.js';

interface Options extends Output {
  readonly country?: string | undefined;
  readonly address?: string | undefined;
  readonly threshold?: number | undefined;
  readonly asOf?: string | undefined;
}

/** Who on the lists a name is like, and whose address it has; or what was asked that none of them reaches. */
export async function screen(
  door: Door,
  name: string,
  { country, address, threshold, asOf, json }: Options,
): Promise<void> {
  const party = { name, country: country ?? null, address: address ?? null };
  const body = { parties: [party], threshold: threshold ?? null, asOf: asOf ?? null };
  // Both installations screen alike.
  const answer = await unwrap((door.client as NinetyClient).POST('/v1/screenings', { body }));
  if (json) return console.log(JSON.stringify(answer));
  const { results, warnings = [] } = answer;
  for (const warning of warnings) console.log(warning);
  for (const { matches, noMatch } of results) {
    if (matches.length > 0) console.log(`${table(matches.map(rowOf))}\n`);
    for (const { explanation } of matches) console.log(explanation.text);
    for (const { text } of noMatch) console.log(text);
  }
}

function rowOf({ kind, score, name, licenseReviewPolicy, citations }: Schemas['ScreeningMatch']): string[] {
  return [kind, score.toFixed(2), name, licenseReviewPolicy ?? '—', citations.join('; ')];
}
