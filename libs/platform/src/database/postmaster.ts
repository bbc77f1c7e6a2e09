import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A process, as far as it can be looked at. */
interface Process {
  /** The program that it runs; null where that is not shown. */
  readonly program: string | null;
  /** The folder in which it works; null where that is not shown. */
  readonly folder: string | null;
  readonly args: readonly string[];
}

/**
 * The PostgreSQL that serves this cluster, by the number that it left in the cluster's `postmaster.pid`. Numbers are
 * used again: another program that has it now, another cluster's PostgreSQL too, is null.
 */
export function postmasterOf(cluster: string): number | null {
  const pid = pidIn(cluster);
  const found = pid === null ? null : lookAt(pid);
  return found !== null && isPostgres(found) && servesIn(found, cluster) ? pid : null;
}

/** The folder of the socket that it listens on. The fifth line of the file. */
export function socketOfPostmaster(cluster: string): string | null {
  return linesOf(cluster)[4] ?? null;
}

/**
 * What a PostgreSQL that is no more left in the way of the next one. The next one passes over its parent's number, and
 * still makes sure by the file's other lines that no session of the last one is alive.
 */
export function forgetPostmaster(cluster: string, socket: string): void {
  rmSync(join(socket, '.s.PGSQL.5432.lock'), { force: true });
  const [pid, ...others] = linesOf(cluster);
  if (pid === undefined) return;
  if (pidIn(cluster) === null) rmSync(fileOf(cluster), { force: true });
  else writeFileSync(fileOf(cluster), [process.pid, ...others].join('\n'));
}

function isPostgres({ program, args }: Process): boolean {
  // The program of a package that was replaced meanwhile has a note behind its name.
  const names = [program?.replace(/ \(deleted\)$/, '') ?? null, args[0] ?? null];
  return names.every((name) => name === null || basename(name) === 'postgres');
}

/** It works in its data folder, whatever way led there at its start. */
function servesIn({ folder, args }: Process, cluster: string): boolean {
  const named = args[args.indexOf('-D') + 1] ?? null;
  return isSameFolder(folder ?? named, cluster);
}

function isSameFolder(one: string | null, other: string): boolean {
  try {
    return one !== null && realpathSync(one) === realpathSync(other);
  } catch {
    // A folder that is gone, or is not shown to this account, is another than its own.
    return false;
  }
}

/** Null: there is none, or it is dead and only its number is kept. */
function lookAt(pid: number): Process | null {
  try {
    if (!existsSync('/proc/self/cmdline')) return lookAtByPs(pid);
    const args = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(0, -1);
    if (args.length === 0) return null;
    return { args, program: linkIn(pid, 'exe'), folder: linkIn(pid, 'cwd') };
  } catch {
    // It has ended, or is another account's and not shown: no server of ours. Beyond it PostgreSQL guards its folder itself.
    return null;
  }
}

/** Where there is no /proc, as on macOS. */
function lookAtByPs(pid: number): Process | null {
  const command = execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { stdio: 'pipe' })
    .toString()
    .trim();
  // `postgres -D FOLDER -c …`, without marks between what may have spaces.
  const [, program = command, folder = ''] = /^(.*?) -D (.*?)(?: -c .*)?$/.exec(command) ?? [];
  return { args: [program, '-D', folder], program: null, folder: null };
}

/** Null: not shown to this account. */
function linkIn(pid: number, name: 'exe' | 'cwd'): string | null {
  try {
    return readlinkSync(`/proc/${pid}/${name}`);
  } catch {
    // Of another account's process, or it has ended meanwhile: it is known by its arguments then.
    return null;
  }
}

/** Whether a process has this number, whosever it is. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pidIn(cluster: string): number | null {
  const [line = ''] = linesOf(cluster);
  return /^[1-9]\d{0,9}$/.test(line) ? Number(line) : null;
}

function linesOf(cluster: string): string[] {
  return existsSync(fileOf(cluster)) ? readFileSync(fileOf(cluster), 'utf8').split('\n') : [];
}

function fileOf(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}
