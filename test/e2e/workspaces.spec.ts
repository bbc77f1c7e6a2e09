import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.js';
import { sourcesOf } from '../support/sources.js';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const WORKSPACES = [
  'migrations',
  ...['apps', 'libs'].flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`)),
];

describe('a workspace', () => {
  it.each(WORKSPACES)('%s declares each package that its sources import', (folder) => {
    const { dependencies, devDependencies } = manifestOf(folder);
    // A page is built before it is served; nothing of it is installed where it is.
    const needed = new Set(Object.keys(dependencies ?? {}));
    const all = { ...dependencies, ...devDependencies };
    // A page is built before it is served, and types are there for the compiler alone.
    const isDeclared = (name: string) =>
      needed.has(name) || Object.hasOwn(all, `@types/${name}`) || (folder === 'apps/console' && name in all);
    const missing = importsOf(folder).filter((name) => !isDeclared(name));
    expect(missing).toEqual([]);
  });

  it('has a package in the version in which every other has it', () => {
    const versions = new Map<string, Set<string>>();
    for (const { dependencies, devDependencies } of ['.', ...WORKSPACES].map(manifestOf))
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        if (!name.startsWith('@ninety/')) versions.set(name, (versions.get(name) ?? new Set()).add(version));
    const several = [...versions].filter(([, each]) => each.size > 1).map(([name]) => name);
    expect(versions.size).toBeGreaterThan(50);
    expect(several).toEqual([]);
  });
});

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as Manifest;
}

/** The packages that its sources name, but for Node's own. */
function importsOf(folder: string): string[] {
  const files = sourcesOf(folder).flatMap(({ text }) => ts.preProcessFile(text).importedFiles);
  const names = files.map(({ fileName }) => /^(@[^/]+\/)?[^/]+/.exec(fileName)?.[0] ?? fileName);
  return [...new Set(names)].filter((name) => !name.startsWith('.') && !isBuiltin(name)).sort();
}
