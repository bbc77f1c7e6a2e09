/** `npm run regimes -- check DIR`: checks the packs in a folder, and runs their worked cases. */
import { resolve } from 'node:path';
import { countCases, loadRegimes, PackError, packFolders } from '@ninety/regimes';

const [command, folder] = process.argv.slice(2);
if (command === 'check' && folder !== undefined) check(resolve(folder));
else {
  console.error('usage: npm run regimes -- check DIR');
  process.exitCode = 2;
}

function check(dir: string): void {
  try {
    const regimes = loadRegimes([dir]);
    if (regimes.size === 0) throw new PackError(dir, 1, 'holds no folder with a regime.yaml');
    for (const path of packFolders(dir)) console.log(`${path}: ${countCases(path)} worked cases hold`);
    console.log(`${regimes.size} packs are right`);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
