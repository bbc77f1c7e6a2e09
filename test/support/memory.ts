import { existsSync, mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** What all databases of a run may come to at once, in bytes. */
const ROOM = 2_000_000_000;

/**
 * A folder for a database: in memory where there is room, for a durable one waits for its disk at every step of its
 * making. No test takes the machine's power away, which alone would show the difference.
 */
export function databaseFolder(prefix: string): string {
  return mkdtempSync(join(hasRoom() ? MEMORY : tmpdir(), prefix));
}

function hasRoom(): boolean {
  if (!existsSync(MEMORY)) return false;
  const { bavail, bsize } = statfsSync(MEMORY);
  return bavail * bsize > ROOM;
}
