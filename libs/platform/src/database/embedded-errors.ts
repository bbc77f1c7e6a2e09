import { closeSync, openSync, readSync } from 'node:fs';

/** The start failed for a reason that the operator can mend; one line. */
export class EmbeddedPostgresError extends Error {}

/** What a program that could not be run says, and what helps. */
export function whyNotRun(cause: Error & { code?: string; path?: string; stderr?: Buffer }): string {
  const said = cause.stderr?.toString().trim().split('\n')[0] ?? '';
  if (cause.code === 'ENOENT' && cause.path === 'setpriv')
    return 'PostgreSQL runs as an account that may not enter the folders above DATA_DIR or node_modules: move them, or let it pass (chmod o+x)';
  if (/could not look up effective user/.test(said))
    return `the account with the id ${process.getuid?.()} has no line in /etc/passwd, and PostgreSQL makes a database for none without: add one, start Ninety as another account, or set DATABASE_URL`;
  if (/No space left on device|Disk quota exceeded/.test(said))
    return 'DATA_DIR is on a disk that is full: make room, or name another';
  return `PostgreSQL cannot be run here: ${said || cause.message}; set DATABASE_URL to use another`;
}

/** Why it ended, as it told its log since then. */
export function lastWords(file: string, since: number): string {
  const log = openSync(file, 'r');
  const told = Buffer.alloc(65_536);
  const length = readSync(log, told, 0, told.length, since);
  closeSync(log);
  const lines = told.toString('utf8', 0, length).trim().split('\n');
  const complaint = lines.findLast((line) => /(FATAL|PANIC): /.test(line)) ?? lines.at(-1) ?? '';
  return `${complaint.replace(/^.*?(FATAL|PANIC): +/, '')}; see ${file}`;
}
