import { isText } from '@ninety/platform';
import type { Problem } from '@ninety/platform';
import { refused } from './refusals.js';
import { say } from './sentences.js';

const OPERATORS = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
export type Operator = (typeof OPERATORS)[number];
export type Value = string | number | boolean | null;

/** A filter of RFC 7644, section 3.4.2.2. Names of attributes are in small letters, without the schema they may be led by. */
export type Filter =
  | { readonly kind: 'compare'; readonly path: string; readonly operator: Operator; readonly value: Value }
  | { readonly kind: 'present'; readonly path: string }
  | { readonly kind: 'and' | 'or'; readonly all: readonly Filter[] }
  | { readonly kind: 'not'; readonly filter: Filter }
  /** Of one value of an attribute that has several. */
  | { readonly kind: 'within'; readonly path: string; readonly filter: Filter };

/** What an operation of a PATCH changes. RFC 7644, section 3.5.2. */
export interface Path {
  readonly attribute: string;
  /** Which of several values; null: all. */
  readonly within: Filter | null;
  readonly sub: string | null;
}

const MOST_CHARACTERS = 2_000;
const MOST_LEVELS = 10;
const MOST_COMPARISONS = 50;

/** No two branches of it begin alike, so that it never goes back. docs/decisions/0041 */
const TOKEN = /"(?:[^"\\\p{Cc}]|\\[^\p{Cc}])*"|[()[\]]|[^\s"()[\]]+/uy;
const SCHEMA = /^urn:ietf:params:scim:schemas:core:2\.0:(?:user|group):/;
const NAME = /^[a-z$][\w$-]*(?:\.[a-z$][\w$-]*)?$/;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const LITERALS: ReadonlyMap<string, Value> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** @throws Problem 400 `invalidFilter` */
export function parseFilter(text: string): Filter {
  return new Reader(text).whole();
}

/** @throws Problem 400 `invalidPath` */
export function parsePath(text: string): Path {
  const [, head = '', inside, sub] = /^([^[\]]+)(?:\[(.*)\](?:\.([\w$-]+))?)?$/s.exec(text) ?? [];
  const name = attributeOf(head);
  if (text.length > MOST_CHARACTERS || !isAttribute(name))
    throw refused('invalidPath', say('scim_path', { path: text.slice(0, 200) }));
  const [attribute = '', direct = null] = name.split('.');
  if (inside === undefined) return { attribute, within: null, sub: direct };
  return { attribute, within: parseFilter(inside), sub: sub?.toLowerCase() ?? null };
}

/** How an attribute is called among ours; of another schema it keeps its whole name. */
export function attributeOf(name: string): string {
  return name.toLowerCase().replace(SCHEMA, '');
}

/** A name of one of our schemas, or of any other. */
function isAttribute(name: string): boolean {
  return NAME.test(name) || /^urn:[\w:.-]+$/.test(name);
}

interface Token {
  readonly text: string;
  readonly place: number;
}

/** Reads a filter from left to right, once. */
class Reader {
  private readonly tokens: readonly Token[];
  private next = 0;
  private comparisons = 0;

  constructor(text: string) {
    if (text.length > MOST_CHARACTERS) throw tooLarge();
    this.tokens = [...tokensOf(text)];
  }

  whole(): Filter {
    const filter = this.either(0);
    if (this.next < this.tokens.length) throw this.unreadable();
    return filter;
  }

  private either(level: number): Filter {
    return this.several('or', () => this.several('and', () => this.one(level)));
  }

  private several(kind: 'and' | 'or', read: () => Filter): Filter {
    const all = [read()];
    while (this.word() === kind) {
      this.next += 1;
      all.push(read());
    }
    return all.length === 1 && all[0] ? all[0] : { kind, all };
  }

  private one(level: number): Filter {
    if (level > MOST_LEVELS) throw tooLarge();
    if (this.word() === 'not' && this.tokens[this.next + 1]?.text === '(') {
      this.next += 1;
      return { kind: 'not', filter: this.one(level + 1) };
    }
    if (this.word() === '(') return this.enclosed(level, ')');
    return this.comparison(level);
  }

  private enclosed(level: number, end: string): Filter {
    this.next += 1;
    const filter = this.either(level + 1);
    if (this.word() !== end) throw this.unreadable();
    this.next += 1;
    return filter;
  }

  private comparison(level: number): Filter {
    this.comparisons += 1;
    if (this.comparisons > MOST_COMPARISONS) throw tooLarge();
    const path = attributeOf(this.word() ?? '');
    if (!isAttribute(path)) throw this.unreadable();
    this.next += 1;
    const operator = this.word();
    if (operator === '[') return { kind: 'within', path, filter: this.enclosed(level, ']') };
    const known = OPERATORS.find((one) => one === operator);
    if (!known && operator !== 'pr') throw this.unreadable();
    this.next += 1;
    return known
      ? { kind: 'compare', path, operator: known, value: this.value() }
      : { kind: 'present', path };
  }

  private value(): Value {
    const { text = '' } = this.tokens[this.next] ?? {};
    const value = valueOf(text);
    if (value === undefined) throw this.unreadable();
    this.next += 1;
    return value;
  }

  /** The token that comes next, in small letters, which all words of the grammar may be without. */
  private word(): string | undefined {
    return this.tokens[this.next]?.text.toLowerCase();
  }

  private unreadable(): Problem {
    return unreadableAt(this.tokens[this.next]?.place ?? this.tokens.at(-1)?.place ?? 0);
  }
}

function* tokensOf(text: string): Generator<Token> {
  const pattern = new RegExp(TOKEN);
  for (let place = 0; place < text.length; place = pattern.lastIndex) {
    pattern.lastIndex = place;
    if (text[place] === ' ') pattern.lastIndex += 1;
    else {
      const [token] = pattern.exec(text) ?? [];
      if (token === undefined) throw unreadableAt(place);
      yield { text: token, place };
    }
  }
}

/** Undefined: it is no value of JSON. */
function valueOf(text: string): Value | undefined {
  if (!text.startsWith('"')) {
    return NUMBER.test(text) ? Number(text) : LITERALS.get(text.toLowerCase());
  }
  const value = quoted(text);
  return isText(value) ? value : undefined;
}

/** As JSON has it; one with a backslash that JSON does not know, as in `DOMAIN\user`, as it stands. */
function quoted(text: string): string {
  try {
    return JSON.parse(text) as string;
  } catch {
    // It fails of nothing else than the text.
    return text.slice(1, -1);
  }
}

function tooLarge(): Problem {
  const limits = { characters: MOST_CHARACTERS, levels: MOST_LEVELS, comparisons: MOST_COMPARISONS };
  return refused('invalidFilter', say('scim_filter_length', limits));
}

function unreadableAt(index: number): Problem {
  return refused('invalidFilter', say('scim_filter', { place: index + 1 }));
}
