import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.js';
import { sourcesOf } from './sources.js';

/** The sources of folders, with the types that the compiler gives them. */
export function programOf(...folders: string[]): {
  readonly checker: ts.TypeChecker;
  readonly files: readonly ts.SourceFile[];
} {
  const paths = sourcesOf(...folders).map(({ path }) => join(ROOT, path));
  const program = ts.createProgram(paths, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    customConditions: ['source'],
    experimentalDecorators: true,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const wanted = new Set(paths);
  return {
    checker: program.getTypeChecker(),
    files: program.getSourceFiles().filter(({ fileName }) => wanted.has(fileName)),
  };
}
