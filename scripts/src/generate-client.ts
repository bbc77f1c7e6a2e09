/** Writes the types of `libs/client` from the running service's own description: `npm run client:generate`. */
import { writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { startSpareService } from './service.js';

const FILE = new URL('../../libs/client/src/schema.ts', import.meta.url);

const service = await startSpareService({ TEST_CLOCK: '1' });
try {
  const document = await (await fetch(`${service.url}/openapi.json`)).text();
  writeFileSync(FILE, astToString(await openapiTS(document)));
} finally {
  await service.stop();
}
