/** Writes the types, lists and forms of `libs/client` from the running service's own descriptions: `npm run client:generate`. */
import { writeFileSync } from 'node:fs';
import type { Posture } from '@ninety/platform';
import openapiTS, { astToString } from 'openapi-typescript';
import { valuesOf } from './client-values.js';
import { startSpareService } from './service.js';

const SOURCES = new URL('../../libs/client/src/', import.meta.url);

const agency = await descriptionOf('agency');
const company = await descriptionOf('company');
writeFileSync(new URL('schema.ts', SOURCES), astToString(await openapiTS(agency)));
writeFileSync(new URL('company-schema.ts', SOURCES), astToString(await openapiTS(company)));
writeFileSync(new URL('values.ts', SOURCES), valuesOf(agency, company));

async function descriptionOf(posture: Posture): Promise<string> {
  const service = await startSpareService({ TEST_CLOCK: '1', POSTURE: posture });
  try {
    return await (await fetch(`${service.url}/openapi.json`)).text();
  } finally {
    await service.stop();
  }
}
