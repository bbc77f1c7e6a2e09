import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from './config.js';
import type { Config } from './config.js';

/** Where a process listens, and the variable that says so. */
export interface Door {
  readonly port: number;
  readonly host: string;
  readonly variable: 'PORT' | 'WORKER_PORT';
}

/** Why a folder cannot be used, by the system's code. */
const FOLDER_PROBLEMS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'may not be written by this account'],
  ['EPERM', 'may not be written by this account'],
  ['ENOTDIR', 'is a file, or below one'],
  ['EEXIST', 'is a file, or a link that leads nowhere'],
  ['EISDIR', 'is a folder'],
  ['ENOENT', 'is not there'],
  ['ENAMETOOLONG', 'is too long a path'],
  ['ELOOP', 'is a link that leads nowhere'],
  ['EROFS', 'is on a disk that is read only'],
  ['ENOSPC', 'is on a disk that is full'],
  ['EDQUOT', 'is on a disk whose quota is used up'],
]);

/** Why nothing can listen somewhere, by the system's code: which variable, and what helps. */
const DOOR_PROBLEMS: ReadonlyMap<string, (door: Door) => ConfigError> = new Map([
  [
    'EADDRINUSE',
    ({ variable, port }) =>
      new ConfigError(variable, `${port} is in use already: end what listens there, or name another`),
  ],
  [
    'EACCES',
    ({ variable, port }) =>
      new ConfigError(variable, `${port} is not for this account: name one from 1024 to 65535`),
  ],
  ...['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EAFNOSUPPORT', 'EINVAL'].map(
    (code) =>
      [
        code,
        ({ host }: Door) =>
          new ConfigError('HOST', `${host} is no address of this machine: 127.0.0.1 is, and 0.0.0.0 is each`),
      ] as const,
  ),
]);

/** @throws ConfigError where nothing could listen */
export async function assertFree(door: Door): Promise<void> {
  const server = createServer();
  try {
    server.listen(door.port, door.host);
    await once(server, 'listening');
  } catch (error) {
    throw doorProblem(door, error);
  } finally {
    server.close();
  }
}

/** What is wrong with a door that could not be opened; anything else as it came. */
export function doorProblem(door: Door, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  const problem =
    syscall === 'listen' || syscall === 'getaddrinfo' ? DOOR_PROBLEMS.get(code ?? '') : undefined;
  return problem ? Object.assign(problem(door), { cause: error }) : error;
}

/** The folders that the service writes to. @throws ConfigError naming the variable of one that it cannot */
export function assertFolders({ dataDir }: Config): void {
  assertFolder('TMPDIR', tmpdir(), () => undefined);
  assertFolder('DATA_DIR', resolve(dataDir), makeFolder);
}

function assertFolder(variable: string, path: string, make: (path: string) => void): void {
  try {
    make(path);
    rmdirSync(mkdtempSync(join(path, '.ninety-')));
  } catch (error) {
    throw folderProblem(variable, path, error);
  }
}

/** With those above it. One that the system does not let be made, such as in /proc, Node's own way asks for without end. */
function makeFolder(path: string): void {
  const above = dirname(path);
  if (above !== path && !existsSync(above)) makeFolder(above);
  if (!existsSync(path)) mkdirSync(path);
}

/** What is wrong with a folder, or with what is in it; anything but the system's word as it came. */
export function folderProblem(variable: string, path: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  const problem = FOLDER_PROBLEMS.get(code ?? '');
  if (problem === undefined) return error;
  return Object.assign(new ConfigError(variable, `${path} ${problem}: name another folder`), {
    cause: error,
  });
}
