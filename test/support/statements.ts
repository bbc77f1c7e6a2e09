import { relative } from 'node:path';
import ts from 'typescript';
import { programOf } from './program.js';
import { ROOT } from './root.js';

/** A statement of the sources: where it is sent, and what it may say. */
export interface SourceStatement {
  /** `file:line`. */
  readonly where: string;
  readonly file: string;
  /** Each wording, by every choice once; null where the source does not say it. */
  readonly variants: readonly string[] | null;
}

/** One thing that an expression may be, as SQL in which a value is a `VALUE`; and what had to be chosen for it. */
interface Variant {
  readonly text: string;
  readonly chosen: ReadonlyMap<string, string>;
}
type Variants = readonly Variant[] | null;
/** What the parameters of the functions around an expression stand for. */
type Bound = ReadonlyMap<ts.Symbol, { readonly node: ts.Expression; readonly bound: Bound }>;

const VALUE = '\u0001';
const DEEPEST = 40;
const SENDERS: ReadonlySet<string> = new Set(['rowsOf', 'rowOf', 'run', 'prepared', 'preparedList']);
/** What say of a statement how it is planned. */
const PLANNED: ReadonlySet<string> = new Set(['prepared', 'preparedList']);
/** Where the senders are. */
const ROOM = /\/platform\/(src|dist)\/database\/statements\.(d\.)?ts$/;
const MANAGERS: ReadonlySet<string> = new Set(['EntityManager', 'DataSource', 'QueryRunner']);
const NOTHING: Bound = new Map();
const UNCHOSEN: ReadonlyMap<string, string> = new Map();

/** Every statement that the sources send to the database, and the templates that are in none of them. */
export function statementsOf(...folders: string[]): {
  statements: SourceStatement[];
  unused: string[];
} {
  const reading = new Reading(folders);
  const statements = reading.statements();
  return { statements, unused: reading.unused() };
}

/** As the driver sends it. */
export function numbered(text: string): string {
  let count = 0;
  return text.replaceAll(VALUE, () => `$${(count += 1)}`);
}

class Reading {
  private readonly checker: ts.TypeChecker;
  private readonly files: readonly ts.SourceFile[];
  private readonly calls = new Map<ts.Symbol, ts.CallExpression[]>();
  private readonly templates = new Set<ts.Node>();
  private readonly used = new Set<ts.Node>();
  /** The functions whose answers are being read. */
  private readonly underWay = new Set<ts.Node>();

  constructor(folders: string[]) {
    const { checker, files } = programOf(...folders);
    this.checker = checker;
    this.files = files;
    for (const file of this.files) this.index(file);
  }

  statements(): SourceStatement[] {
    return [...this.calls.values()]
      .flat()
      .flatMap((call) => {
        const sent = this.sentBy(call);
        return sent === null || this.isHandedOn(sent) ? [] : [this.statementAt(sent)];
      })
      .sort((a, b) => (a.where < b.where ? -1 : 1));
  }

  unused(): string[] {
    return [...this.templates]
      .filter((node) => !this.used.has(node))
      .map((node) => placeOf(node))
      .sort();
  }

  private index(node: ts.Node): void {
    if (isSqlTemplate(node)) this.templates.add(node);
    if (ts.isCallExpression(node)) {
      const symbol = this.symbolOf(calleeOf(node));
      if (symbol) this.calls.set(symbol, [...(this.calls.get(symbol) ?? []), node]);
    }
    ts.forEachChild(node, (child) => this.index(child));
  }

  /** The statement that a call sends; null: it sends none. */
  private sentBy(call: ts.CallExpression): ts.Expression | null {
    const { expression, arguments: given } = call;
    if (ts.isIdentifier(expression) && SENDERS.has(expression.text) && this.isOurs(expression))
      return given[PLANNED.has(expression.text) ? 0 : 1] ?? null;
    if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'query') return null;
    const type = this.checker.getTypeAtLocation(expression.expression);
    return MANAGERS.has(type.getSymbol()?.name ?? '') ? (given[0] ?? null) : null;
  }

  /** `prepared(…)` is a call of its own, and what a sender is handed by its caller is read where it is called. */
  private isHandedOn(sent: ts.Expression): boolean {
    const isPrepared = ts.isCallExpression(sent) && PLANNED.has(calleeOf(sent).getText());
    return isPrepared || ROOM.test(sent.getSourceFile().fileName);
  }

  /** Other modules have functions of these names. */
  private isOurs(name: ts.Identifier): boolean {
    const made = this.symbolOf(name)?.valueDeclaration;
    return made !== undefined && ROOM.test(made.getSourceFile().fileName);
  }

  private statementAt(sent: ts.Expression): SourceStatement {
    return {
      where: placeOf(sent),
      file: relative(ROOT, sent.getSourceFile().fileName),
      variants: textsOf(this.read(sent, NOTHING, 0)),
    };
  }

  private read(node: ts.Expression, bound: Bound, depth: number): Variants {
    if (depth > DEEPEST) return null;
    const inner = (child: ts.Expression) => this.read(child, bound, depth + 1);
    if (
      ts.isParenthesizedExpression(node) ||
      ts.isAsExpression(node) ||
      ts.isSatisfiesExpression(node) ||
      ts.isNonNullExpression(node) ||
      ts.isAwaitExpression(node)
    )
      return inner(node.expression);
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return only(node.text);
    if (ts.isTemplateExpression(node))
      return concatenated([
        only(node.head.text),
        ...node.templateSpans.flatMap((span) => [inner(span.expression), only(span.literal.text)]),
      ]);
    if (isSqlTemplate(node)) return this.template(node, bound, depth);
    if (ts.isConditionalExpression(node)) {
      const key = choiceOf(node.condition);
      return either(chosenBy(key, 'yes', inner(node.whenTrue)), chosenBy(key, 'no', inner(node.whenFalse)));
    }
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      if (kind === ts.SyntaxKind.PlusToken)
        return concatenated([inner(node.left), inner(node.right)]) ?? this.literals(node);
      if (kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken)
        return either(inner(node.left), inner(node.right));
    }
    if (ts.isCallExpression(node)) return this.call(node, bound, depth) ?? this.literals(node);
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node))
      return this.named(node, bound, depth) ?? this.literals(node);
    if (ts.isElementAccessExpression(node)) return this.members(node, bound, depth) ?? this.literals(node);
    return this.literals(node);
  }

  private template(node: ts.TaggedTemplateExpression, bound: Bound, depth: number): Variants {
    this.used.add(node);
    const { template } = node;
    if (ts.isNoSubstitutionTemplateLiteral(template)) return only(template.text);
    return concatenated([
      only(template.head.text),
      ...template.templateSpans.flatMap(({ expression, literal }) => [
        this.isSql(expression) ? this.read(expression, bound, depth + 1) : only(VALUE),
        only(literal.text),
      ]),
    ]);
  }

  private call(node: ts.CallExpression, bound: Bound, depth: number): Variants {
    const callee = calleeOf(node);
    const [first, second] = node.arguments;
    if (first && (['raw', 'String'].includes(callee.getText()) || PLANNED.has(callee.getText())))
      return this.read(first, bound, depth + 1);
    // Whichever words they are, they are texts.
    if (callee.getText() === 'literals') return only("'one', 'other'");
    if (callee.getText() === 'join' && first) return this.list(first, second, true, bound, depth);
    if (ts.isPropertyAccessExpression(callee)) {
      if (callee.name.text === 'join') return this.list(callee.expression, first, false, bound, depth);
      if (callee.name.text === 'trim') return this.read(callee.expression, bound, depth + 1);
    }
    const made = this.symbolOf(callee)?.valueDeclaration;
    const body = made && functionOf(made);
    if (!body) return null;
    const with_ = new Map(bound);
    body.parameters.forEach(({ name, initializer }, place) => {
      const symbol = ts.isIdentifier(name) ? this.checker.getSymbolAtLocation(name) : undefined;
      const given = node.arguments[place] ?? initializer;
      if (symbol && given) with_.set(symbol, { node: given, bound });
    });
    // What calls itself may say anything.
    if (this.underWay.has(body)) return null;
    this.underWay.add(body);
    try {
      return returnsOf(body)
        .map((returned) => this.read(returned, with_, depth + 1))
        .reduce(either, []);
    } finally {
      this.underWay.delete(body);
    }
  }

  /** Members of a list with a separator between: two stand for all of a list that is made of others. */
  private list(
    of: ts.Expression,
    by: ts.Expression | undefined,
    isOfValues: boolean,
    bound: Bound,
    depth: number,
  ): Variants {
    const separator = by ? this.read(by, bound, depth + 1)?.[0]?.text : ',';
    if (separator === undefined) return null;
    const members = this.listMembers(of, isOfValues, bound, depth + 1);
    return (
      members &&
      concatenated(members.flatMap((member, place) => (place === 0 ? [member] : [only(separator), member])))
    );
  }

  private listMembers(
    node: ts.Expression,
    isOfValues: boolean,
    bound: Bound,
    depth: number,
  ): Variants[] | null {
    if (depth > DEEPEST) return null;
    if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
      return this.listMembers(node.expression, isOfValues, bound, depth);
    if (ts.isArrayLiteralExpression(node))
      return node.elements.flatMap((element) =>
        ts.isSpreadElement(element)
          ? (this.listMembers(element.expression, isOfValues, bound, depth + 1) ?? [null])
          : [isOfValues && !this.isSql(element) ? only(VALUE) : this.read(element, bound, depth + 1)],
      );
    if (ts.isIdentifier(node)) {
      const symbol = this.symbolOf(node);
      const given = symbol && bound.get(symbol);
      if (given) return this.listMembers(given.node, isOfValues, given.bound, depth + 1);
      const made = symbol?.valueDeclaration;
      if (made && ts.isVariableDeclaration(made) && made.initializer && isConst(made))
        return this.listMembers(made.initializer, isOfValues, bound, depth + 1);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const [work] = node.arguments;
      if (name.text === 'filter') return this.listMembers(expression, isOfValues, bound, depth + 1);
      if (name.text === 'keys' && work && expression.getText() === 'Object')
        return (
          propertiesOf(this.objectOf(work))?.map(({ name: key }) =>
            only(key.getText().replaceAll("'", '')),
          ) ?? null
        );
      if (name.text === 'map' && work && (ts.isArrowFunction(work) || ts.isFunctionExpression(work)))
        return this.mapped(expression, work, bound, depth);
    }
    return isOfValues && this.isValue(node) ? [only(VALUE), only(VALUE)] : null;
  }

  private mapped(
    list: ts.Expression,
    work: ts.ArrowFunction | ts.FunctionExpression,
    bound: Bound,
    depth: number,
  ): Variants[] {
    const [parameter] = work.parameters;
    const symbol =
      parameter && ts.isIdentifier(parameter.name)
        ? this.checker.getSymbolAtLocation(parameter.name)
        : undefined;
    const elements = ts.isArrayLiteralExpression(list) ? list.elements : this.elementsOf(list);
    if (symbol && elements)
      return elements.map((element) =>
        returnsOf(work)
          .map((returned) =>
            this.read(returned, new Map(bound).set(symbol, { node: element, bound }), depth + 1),
          )
          .reduce(either, []),
      );
    const one = returnsOf(work)
      .map((returned) => this.read(returned, bound, depth + 1))
      .reduce(either, []);
    return [one, one];
  }

  private elementsOf(node: ts.Expression): readonly ts.Expression[] | null {
    const made = this.symbolOf(node)?.valueDeclaration;
    if (!made || !ts.isVariableDeclaration(made) || !made.initializer) return null;
    const list = unwrapped(made.initializer);
    return ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement)
      ? list.elements
      : null;
  }

  private named(node: ts.Identifier | ts.PropertyAccessExpression, bound: Bound, depth: number): Variants {
    if (node.getText() === 'empty') return only('');
    const symbol = this.symbolOf(node);
    const given = symbol && bound.get(symbol);
    if (given) return this.read(given.node, given.bound, depth + 1);
    const made = symbol?.valueDeclaration;
    if (!made) return null;
    if (ts.isPropertyAssignment(made)) return this.read(made.initializer, bound, depth + 1);
    if (ts.isVariableDeclaration(made))
      return made.initializer && isConst(made) ? this.read(made.initializer, bound, depth + 1) : null;
    if (ts.isPropertyDeclaration(made))
      return made.initializer ? this.read(made.initializer, bound, depth + 1) : null;
    return ts.isParameter(made) ? this.parameter(made, depth) : null;
  }

  /** What the calls of its function hand in. */
  private parameter(made: ts.ParameterDeclaration, depth: number): Variants {
    const owner = made.parent;
    const place = owner.parameters.indexOf(made);
    const name =
      ts.isFunctionDeclaration(owner) || ts.isMethodDeclaration(owner)
        ? owner.name
        : ts.isVariableDeclaration(owner.parent)
          ? owner.parent.name
          : undefined;
    const symbol = name && this.checker.getSymbolAtLocation(name);
    const calls = symbol && this.calls.get(symbol);
    if (!calls) return null;
    const given = calls.map(({ arguments: each }) => each[place] ?? made.initializer);
    return given.map((node) => (node ? this.read(node, NOTHING, depth + 1) : null)).reduce(either, []);
  }

  private members(node: ts.ElementAccessExpression, bound: Bound, depth: number): Variants {
    const key = choiceOf(node.argumentExpression);
    const properties = propertiesOf(this.objectOf(node.expression));
    return (
      properties
        ?.map(({ name, initializer }) =>
          chosenBy(key, name.getText(), this.read(initializer, bound, depth + 1)),
        )
        .reduce(either, []) ?? null
    );
  }

  private objectOf(node: ts.Expression): ts.Expression | undefined {
    const made = this.symbolOf(node)?.valueDeclaration;
    return made && ts.isVariableDeclaration(made) && made.initializer
      ? unwrapped(made.initializer)
      : undefined;
  }

  /** Of a type of a few texts, each; a number, any. */
  private literals(node: ts.Expression): Variants {
    const type = this.checker.getTypeAtLocation(node);
    const each = type.isUnion() ? type.types : [type];
    if (each.every((one) => one.isStringLiteral())) return each.flatMap((one) => only(one.value));
    return (type.flags & ts.TypeFlags.NumberLike) !== 0 ? only('1') : null;
  }

  private isSql(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).some((one) => one.getSymbol()?.name === 'Sql');
  }

  private isValue(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node);
    const member = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    return (
      member !== undefined &&
      !(member.isUnion() ? member.types : [member]).some((one) => one.getSymbol()?.name === 'Sql')
    );
  }

  private symbolOf(node: ts.Node): ts.Symbol | undefined {
    const symbol = this.checker.getSymbolAtLocation(ts.isPropertyAccessExpression(node) ? node.name : node);
    return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? this.checker.getAliasedSymbol(symbol)
      : symbol;
  }
}

/** Parts after each other, each of their choices once; null where one is not known. */
function concatenated(parts: readonly Variants[]): Variants {
  let all: readonly Variant[] = only('');
  for (const part of parts) {
    if (part === null || part.length === 0) return null;
    all = paired(all, part);
  }
  return all;
}

/** Each of both in a pair at least, where there is one in which nothing is chosen in two ways. */
function paired(ones: readonly Variant[], others: readonly Variant[]): Variant[] {
  const pairs: Variant[] = [];
  const right = new Set(others);
  const add = (one: Variant, other: Variant) => {
    pairs.push({ text: one.text + other.text, chosen: new Map([...one.chosen, ...other.chosen]) });
    right.delete(other);
  };
  const turned = (turn: number) => [
    ...others.slice(turn % others.length),
    ...others.slice(0, turn % others.length),
  ];
  ones.forEach((one, turn) => {
    const other = turned(turn).find((each) => fit(one, each));
    if (other) add(one, other);
  });
  for (const other of [...right]) {
    const one = ones.find((each) => fit(each, other));
    if (one) add(one, other);
  }
  return pairs;
}

function fit(one: Variant, other: Variant): boolean {
  return [...one.chosen].every(([key, choice]) => (other.chosen.get(key) ?? choice) === choice);
}

function either(one: Variants, other: Variants): Variants {
  return one && other && [...one, ...other];
}

function only(text: string): Variant[] {
  return [{ text, chosen: UNCHOSEN }];
}

/** What is chosen by the same words is chosen alike all over a statement. */
function choiceOf(node: ts.Expression): string {
  return `${node.getSourceFile().fileName} ${node.getText()}`;
}

function chosenBy(key: string, choice: string, variants: Variants): Variants {
  return (
    variants
      ?.filter(({ chosen }) => (chosen.get(key) ?? choice) === choice)
      .map(({ text, chosen }) => ({ text, chosen: new Map(chosen).set(key, choice) })) ?? null
  );
}

function textsOf(variants: Variants): string[] | null {
  return variants && [...new Set(variants.map(({ text }) => text))];
}

function isSqlTemplate(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql';
}

function calleeOf({ expression }: ts.CallExpression): ts.Expression {
  return expression;
}

function functionOf(made: ts.Declaration): ts.FunctionLikeDeclaration | undefined {
  if (ts.isFunctionDeclaration(made) || ts.isMethodDeclaration(made)) return made;
  const value = ts.isVariableDeclaration(made) && made.initializer ? unwrapped(made.initializer) : undefined;
  return value && (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) ? value : undefined;
}

function returnsOf({ body }: ts.FunctionLikeDeclaration): ts.Expression[] {
  if (!body) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression) found.push(node.expression);
    ts.forEachChild(node, look);
  };
  ts.forEachChild(body, look);
  return found;
}

function propertiesOf(node: ts.Expression | undefined): ts.PropertyAssignment[] | undefined {
  return node && ts.isObjectLiteralExpression(node)
    ? node.properties.filter(ts.isPropertyAssignment)
    : undefined;
}

function unwrapped(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)
    ? unwrapped(node.expression)
    : node;
}

function isConst(made: ts.VariableDeclaration): boolean {
  return (ts.getCombinedNodeFlags(made) & ts.NodeFlags.Const) !== 0;
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(ROOT, file.fileName)}:${line + 1}`;
}
