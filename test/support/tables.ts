import ts from 'typescript';
import { sourcesOf } from './sources.js';

/** A table, and the file of a module that names it. */
export interface Use {
  readonly table: string;
  readonly path: string;
}

/** Every table that a statement in the sources names, once for each file; entities of another module count as their tables. */
export function usesOf(tables: ReadonlySet<string>): Use[] {
  const files = sourcesOf('libs', 'apps').filter(({ text }) => MAY_NAME.test(text));
  const sources = files.map(({ path, text }) => ({
    path,
    tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
  }));
  const tableOf = new Map(sources.flatMap(({ tree }) => entitiesIn(tree)));
  return sources.flatMap(({ path, tree }) => {
    const inSql = textsIn(tree).flatMap(tablesIn);
    const inImports = importedEntities(tree, tableOf);
    const mapped = entitiesIn(tree).map(([, table]) => table);
    const named = new Set([...[...inSql, ...mapped].filter((name) => tables.has(name)), ...inImports]);
    return [...named].sort().map((table) => ({ table, path }));
  });
}

/** What a source has that names a table. */
const MAY_NAME = /FROM|JOIN|INTO|UPDATE|USING|TABLE|TRUNCATE|Entity|tableName/;

/** The module of a source: `libs/parties`. */
export function moduleOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** What stands where SQL has a table: behind FROM, JOIN, INTO, UPDATE and USING, and in the list that a comma goes on. */
export function tablesIn(sql: string): string[] {
  const tokens = sql.replace(/--.*/g, '').match(/'(?:[^']|'')*'|[A-Za-z_]\w*|[(),]|\S/g) ?? [];
  const found: string[] = [];
  // Of each open bracket, whether it is within a list of tables.
  const lists: boolean[] = [false];
  let isTable = false;
  for (const token of tokens) {
    if (LISTS.has(token)) lists[lists.length - 1] = isTable = true;
    else if (NAMES.has(token)) isTable = true;
    else if (token === '(') {
      lists.push(isTable);
      isTable = false;
    } else if (token === ')') {
      lists.pop();
      isTable = false;
    } else if (token === ',') isTable = lists.at(-1) ?? false;
    else if (ENDS.has(token)) lists[lists.length - 1] = isTable = false;
    else if (!PASSED.has(token)) {
      if (isTable) found.push(token);
      isTable = false;
    }
    if (lists.length === 0) lists.push(false);
  }
  return found;
}

const LISTS: ReadonlySet<string> = new Set(['FROM', 'USING']);
const NAMES: ReadonlySet<string> = new Set(['JOIN', 'INTO', 'UPDATE', 'TABLE', 'TRUNCATE']);
const ENDS: ReadonlySet<string> = new Set([
  'SELECT',
  'WHERE',
  'ON',
  'SET',
  'GROUP',
  'ORDER',
  'LIMIT',
  'UNION',
  'RETURNING',
  'VALUES',
  'HAVING',
  'WITH',
]);
/** Before the name of a table. */
const PASSED: ReadonlySet<string> = new Set(['ONLY', 'LATERAL', 'IF', 'NOT', 'EXISTS', 'public', '.']);

/** The texts of a source; of one with values, each value stands as one word. */
function textsIn(tree: ts.SourceFile): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'tableName')
      // A library writes the statement.
      texts.push(`FROM ${node.initializer.getText().replaceAll("'", '')}`);
    else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) texts.push(node.text);
    else if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(' $value '));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

/** The classes of a source that are the rows of a table. */
function entitiesIn(tree: ts.SourceFile): [string, string][] {
  return tree.statements.filter(ts.isClassDeclaration).flatMap((declared): [string, string][] => {
    const decorators = ts.getDecorators(declared) ?? [];
    const called = decorators.map(({ expression }) => expression).filter(ts.isCallExpression);
    const entity = called.find(({ expression }) => expression.getText() === 'Entity');
    const [name] = entity?.arguments ?? [];
    return name && declared.name && ts.isStringLiteral(name) ? [[declared.name.text, name.text]] : [];
  });
}

/** The tables whose entities a source takes from another module, to find or write their rows. */
function importedEntities(tree: ts.SourceFile, tableOf: ReadonlyMap<string, string>): string[] {
  const imported = tree.statements.filter(ts.isImportDeclaration).filter(isOfAnotherModule);
  return imported.flatMap(({ importClause }) => {
    const bindings = importClause?.namedBindings;
    const isOfTypes = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    if (isOfTypes || !bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .flatMap(({ name }) => tableOf.get(name.text) ?? []);
  });
}

function isOfAnotherModule({ moduleSpecifier }: ts.ImportDeclaration): boolean {
  return ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.startsWith('@ninety/');
}
