import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgresError } from './embedded-errors.js';

/** As whom the server runs where we are root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The longest path of a socket that every system takes, and what PostgreSQL adds to its folder. */
const LONGEST_SOCKET = 103 - '/.s.PGSQL.5432'.length;

/** The account that owns the cluster, else `postgres`, else `nobody`. */
export function accountFor(cluster: string): Account {
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  const accounts = (existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] =
    accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody') ?? [];
  if (uid === undefined)
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root, and /etc/passwd has neither postgres nor nobody: add one, start Ninety as another account, or set DATABASE_URL',
    );
  return { uid: Number(uid), gid: Number(gid) };
}

/** @throws EmbeddedPostgresError where the cluster is another account's */
export function assertOwn(cluster: string): void {
  if (!existsSync(cluster)) return;
  const { uid } = statSync(cluster);
  if (uid !== process.getuid?.())
    throw new EmbeddedPostgresError(
      `DATA_DIR has a database that belongs to the account with the id ${uid}: start Ninety as that account or as root, or name another DATA_DIR`,
    );
}

/** A short path, for sockets have one; the name follows from whose it is and which cluster. */
export function socketFolder(identity: string): string {
  const name = `ninety-${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
  const folder = join(tmpdir(), name);
  return Buffer.byteLength(folder) <= LONGEST_SOCKET ? folder : join('/tmp', name);
}

/** Others may write where it lies: what they put in its place is not taken for it. */
export function makeSocketFolder(socket: string, account: Account | null): void {
  const self = process.getuid?.() ?? 0;
  if (!existsSync(socket)) mkdirSync(socket, { mode: 0o700 });
  const found = lstatSync(socket);
  if (!found.isDirectory() || (found.uid !== self && found.uid !== account?.uid))
    throw new EmbeddedPostgresError(
      `${socket} belongs to another account: remove it, or name another TMPDIR`,
    );
  chmodSync(socket, 0o700);
  if (account) chownSync(socket, account.uid, account.gid);
}
