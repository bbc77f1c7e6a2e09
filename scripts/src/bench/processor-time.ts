import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { socketOf } from '../service.js';
import type { SpareService } from '../service.js';

/** Milliseconds of processor time that a service and its database have taken. */
export interface Taken {
  readonly service: number;
  readonly database: number;
}

/** The processor time of a service and its database until now; what others do meanwhile is none of it. */
export function processorTime({ pid, dataDir }: SpareService): Taken {
  const postmaster = postmasterOf(dataDir);
  const backends = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(name) ?? [])
    .filter(({ parent }) => parent === postmaster);
  const own = statOf(String(postmaster));
  return {
    service: statOf(String(pid))?.own ?? 0,
    database: (own?.own ?? 0) + (own?.ended ?? 0) + backends.reduce((sum, one) => sum + one.own, 0),
  };
}

/** The first process of the database that serves from a data folder. */
function postmasterOf(dataDir: string): number {
  const lock = readFileSync(join(socketOf(dataDir), '.s.PGSQL.5432.lock'), 'utf8');
  return Number(lock.split('\n')[0]);
}

const MS_A_TICK = 1_000 / Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** A process's own time and that of its children that have ended; null: there is no such process any more. */
function statOf(pid: string): { parent: number; own: number; ended: number } | null {
  const text = statText(pid);
  if (text === null) return null;
  // What stands before is its name, which may have spaces.
  const [, parent, ...fields] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(9).map(Number);
  return {
    parent: Number(parent),
    own: (user + system) * MS_A_TICK,
    ended: (endedUser + endedSystem) * MS_A_TICK,
  };
}

function statText(pid: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch (error) {
    // It ended while others were read.
    if (['ENOENT', 'ESRCH'].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}
