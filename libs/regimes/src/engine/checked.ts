import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRegimes, PACK_FILES, packFolders } from './load.js';
import type { Pack } from './pack.js';
import { Regime } from './simulate.js';

/** What a build leaves of packs that it has checked, with their worked cases. */
interface CheckedPacks {
  /** SHA-256 of the files that they were read from, so that none is taken for another. */
  readonly digest: string;
  readonly packs: readonly Pack[];
}

/**
 * Checks the packs of a folder and keeps what they say in a file: to read that takes a start a few milliseconds, to read and
 * check YAML hundreds.
 *
 * @throws PackError
 */
export function keepChecked(folder: string, file: string): void {
  const packs = [...loadRegimes([folder]).values()].map(({ pack }) => pack);
  const kept: CheckedPacks = { digest: digestOf(folder), packs };
  mkdirSync(dirname(file), { recursive: true });
  // Whole or not at all: a service may start while a build ends.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, JSON.stringify(kept));
  renameSync(written, file);
}

/** The packs of a folder, as they were kept; where they are not, or have changed since, they are checked now. @throws PackError */
export function loadChecked(folder: string, file: string): Map<string, Regime> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CheckedPacks) : null;
  if (kept?.digest !== digestOf(folder)) return loadRegimes([folder]);
  return new Map(kept.packs.map((pack) => [pack.id, new Regime(pack)]));
}

function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const path of packFolders(folder))
    for (const name of Object.values(PACK_FILES)) {
      const file = join(path, name);
      const text = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
      hash.update(`${name} ${text.length}\n`).update(text);
    }
  return hash.digest('hex');
}
