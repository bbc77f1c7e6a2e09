import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript sources of the folders, but for specs and what was built. */
export function sourcesOf(...folders: string[]): SourceFile[] {
  return sourcesAndSpecsOf(...folders).filter(({ path }) => !/\.spec\.tsx?$/.test(path));
}

/** The TypeScript sources of the folders with their specs, but for what was built. */
export function sourcesAndSpecsOf(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
      .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), 'utf8') })),
  );
}
