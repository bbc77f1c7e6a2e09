import { relative } from 'node:path';
import ts from 'typescript';
import { programOf } from './program.js';
import { ROOT } from './root.js';

/** A handler of requests that change something: `libs/…/x.controller.ts: edit`, and what of some functions it calls, through whatever. */
export interface WritingHandler {
  readonly name: string;
  readonly reached: ReadonlySet<string>;
}

const WRITES: ReadonlySet<string> = new Set(['Post', 'Put', 'Patch', 'Delete']);

/** Every handler of POST, PUT, PATCH and DELETE that keeps something, and which of the functions it comes to. */
export function writingHandlers(functions: ReadonlySet<string>): WritingHandler[] {
  const { checker, files } = programOf('libs', 'apps');
  const own = new Set(files);
  const known = new Map<ts.Node, ReadonlySet<string>>();

  const calledBy = (node: ts.Node): ReadonlySet<string> => {
    const before = known.get(node);
    if (before) return before;
    const reached = new Set<string>();
    // Those who call each other are looked at once.
    known.set(node, reached);
    const look = (child: ts.Node): void => {
      if (ts.isCallExpression(child)) {
        const callee = ts.isPropertyAccessExpression(child.expression)
          ? child.expression.name
          : child.expression;
        if (functions.has(callee.getText())) reached.add(callee.getText());
        else for (const name of calledBy(bodyOf(callee) ?? NOWHERE)) reached.add(name);
      }
      ts.forEachChild(child, look);
    };
    ts.forEachChild(node, look);
    return reached;
  };

  const bodyOf = (callee: ts.Node): ts.Node | undefined => {
    const symbol = checker.getSymbolAtLocation(callee);
    const named =
      symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    const made = named?.valueDeclaration;
    return made && ts.isFunctionLike(made) && own.has(made.getSourceFile()) ? made : undefined;
  };

  return files.flatMap((file) =>
    handlersIn(file).map((method) => ({
      name: `${relative(ROOT, file.fileName)}: ${method.name.getText()}`,
      reached: calledBy(method),
    })),
  );
}

/** What calls nothing. */
const NOWHERE = ts.factory.createEmptyStatement();

function handlersIn(file: ts.SourceFile): ts.MethodDeclaration[] {
  return file.statements
    .filter(ts.isClassDeclaration)
    .filter((declared) => isDecorated(declared, (name) => name === 'Controller'))
    .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
    .filter((method) => isDecorated(method, (name) => WRITES.has(name)))
    .filter((method) => !isDecorated(method, (name) => name === 'KeepsNothing'));
}

function isDecorated(node: ts.HasDecorators, isIt: (name: string) => boolean): boolean {
  return (ts.getDecorators(node) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && isIt(expression.expression.getText()),
  );
}
