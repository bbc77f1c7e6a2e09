/** Writes the types, lists and forms of `libs/client` from the running service's own description: `npm run client:generate`. */
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { valuesOf } from './client-values.js';
import { startSpareService } from './service.js';

const SOURCES = new URL('../../libs/client/src/', import.meta.url);

const service = await startSpareService({ TEST_CLOCK: '1' });
try {
  const document = await (await fetch(`${service.url}/openapi.json`)).text();
  writeFileSync(new URL('schema.ts', SOURCES), astToString(await openapiTS(document)));
  writeFileSync(new URL('values.ts', SOURCES), valuesOf(document));
} finally {
  await service.stop();
}
