/**
 * `npm run regimes -- check DIR`: checks the packs in a folder, runs their worked cases, and leaves there the schema that their
 * first lines name, for editors. `build`, which `npm run build` calls: the same of the packs that are shipped, kept for each start.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  countCases,
  keepChecked,
  loadRegimes,
  PACK_SCHEMA,
  PackError,
  packFolders,
  SCHEMA_FILE,
  SHIPPED,
  SHIPPED_CHECKED,
} from '@ninety/regimes';

const [command, folder] = process.argv.slice(2);
if (command === 'check' && folder !== undefined) telling(() => check(resolve(folder)));
else if (command === 'build') telling(build);
else {
  console.error('usage: npm run regimes -- check DIR');
  process.exitCode = 2;
}

function check(dir: string): void {
  const regimes = loadRegimes([dir]);
  if (regimes.size === 0) throw new PackError(dir, 1, 'holds no folder with a regime.yaml');
  writeSchema(dir);
  for (const path of packFolders(dir)) console.log(`${path}: ${countCases(path)} worked cases hold`);
  console.log(regimes.size === 1 ? '1 pack is right' : `${regimes.size} packs are right`);
}

function build(): void {
  writeSchema(SHIPPED);
  keepChecked(SHIPPED, SHIPPED_CHECKED);
}

/** Where it is not there as it should be: a folder that may only be read can be checked too, once it has it. */
function writeSchema(dir: string): void {
  const path = join(dir, SCHEMA_FILE);
  const schema = `${JSON.stringify(PACK_SCHEMA, null, 2)}\n`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== schema) writeFileSync(path, schema);
}

function telling(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
