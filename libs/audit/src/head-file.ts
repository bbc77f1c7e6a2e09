import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** How a head says that it is one. */
export const HEAD_FORMAT = 'ninety-record-head/1';

const NAME = 'record-head.jws';

/** Where the newest head that this process knows lies outside of the database. */
export function headFile(dataDir: string): string {
  return join(dataDir, NAME);
}

/** The head kept outside; null: none. */
export async function readHead(dataDir: string): Promise<string | null> {
  try {
    return (await readFile(headFile(dataDir), 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Puts a head in the place of the one before: after a crash there is one of both, whole. */
export async function writeHead(dataDir: string, signed: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const fresh = `${headFile(dataDir)}.${process.pid}`;
  const file = await open(fresh, 'w', 0o600);
  try {
    await file.writeFile(`${signed}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, headFile(dataDir));
  const folder = await open(dataDir, 'r');
  await folder.sync().finally(() => folder.close());
}
