/** What a sentence says of one case: plain values, each by the name that its words have for it. */
export type Params = Readonly<Record<string, string | number>>;

/** The words of a catalogue by their codes; a `{name}` in them is a parameter. */
export type Words = Readonly<Record<string, string>>;

type NamesIn<W extends string> = W extends `${string}{${infer N}}${infer Rest}` ? N | NamesIn<Rest> : never;
/** The parameters of words, by name. */
export type ParamsIn<W extends string> = { readonly [N in NamesIn<W>]: string | number };
/** What has to be said for words: nothing, or every parameter of theirs and no other. */
export type ParamsOf<W extends string> = [NamesIn<W>] extends [never] ? [] : [params: ParamsIn<W>];

/** Words in another language: of the same codes alone, each with the same parameters. What is wrong is said as a member that is missing. */
type Agreeing<W extends Words, G extends Words> = { readonly [F in FaultOf<W, G>]: never };
type FaultOf<W extends Words, G extends Words> = {
  [C in keyof G & string]: C extends keyof W
    ? | FaultOfNames<C, 'lacks', Exclude<NamesIn<W[C]>, NamesIn<G[C]>>>
      | FaultOfNames<C, 'alone has', Exclude<NamesIn<G[C]>, NamesIn<W[C]>>>
    : `${C} is no code`;
}[keyof G & string];
type FaultOfNames<C extends string, F extends string, N extends string> = N extends string
  ? `${C} ${F} {${N}}`
  : never;

/** A sentence among the members of an answer. */
export type ToldAs<N extends string> = { readonly [M in N]: string } & {
  readonly code: string;
  readonly params: Params;
};

/** Says a sentence of a catalogue. */
type Say<W extends Words> = <C extends keyof W & string>(code: C, ...params: ParamsOf<W[C]>) => Sentence;

/**
 * A sentence that the service makes for people, as data: whoever speaks another language says it by its code and parameters.
 * Only a catalogue makes one, so that the compiler refuses a text that was put together elsewhere. docs/sentences.md
 */
export class Sentence {
  /** Of the type alone: no literal has it. */
  declare protected readonly made: true;

  private constructor(
    readonly code: string,
    readonly params: Params,
    /** In English. */
    readonly text: string,
  ) {}

  /** Of words that stand in no catalogue of the sources but in a pack, which a catalogue's are replaced by. */
  static inWords(words: string, code: string, params: Params): Sentence {
    return new Sentence(code, params, textOf(partsOf(words), params));
  }

  /** As members of an answer, the text by a name of its own there. */
  as<N extends string>(name: N): ToldAs<N> {
    const { text, code, params } = this;
    return { [name]: text, code, params } as ToldAs<N>;
  }

  /** The same, of what came with a request and has to be made legible. */
  map(legible: (text: string) => string): Sentence {
    const params = Object.entries(this.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? legible(value) : value,
    ]);
    return new Sentence(this.code, Object.fromEntries(params) as Params, legible(this.text));
  }
}

/** Words apart, once each: at even places as they stand, at odd ones the name of a parameter. */
const PARTS = new Map<string, readonly string[]>();

function partsOf(words: string): readonly string[] {
  const known = PARTS.get(words);
  if (known) return known;
  const parts = words.split(/\{(\w+)\}/);
  PARTS.set(words, parts);
  return parts;
}

function textOf(parts: readonly string[], params: Params): string {
  if (parts.length === 1) return parts[0] ?? '';
  const values = new Map(Object.entries(params));
  let text = '';
  for (const [place, part] of parts.entries())
    text += place % 2 === 0 ? afterStop(text, part) : String(values.get(part) ?? `{${part}}`);
  return text;
}

/** A value that ends in a full stop, as `Larkspur Instruments, Inc.`, ends the sentence too. */
function afterStop(text: string, part: string): string {
  return text.endsWith('.') && /^\.(?![.\w])/.test(part) ? part.slice(1) : part;
}

const KNOWN = new Map<string, string>();
const GERMAN = new Map<string, string>();
const NAMES = new Map<string, Names>();

/** What a parameter of a code holds in English, and is called in another language. */
type Names = Readonly<Record<string, string>>;

/**
 * Declares the sentences of a package, which stand in its `sentences.ts`, and how they are said in German, which stands in
 * its `sentences.de.ts`. A code never changes its meaning.
 *
 * @throws for a code that another catalogue has
 */
export function catalogue<const W extends Words, const G extends Words = W>(
  words: W,
  german?: G & Agreeing<W, G>,
  names: { readonly [C in keyof W]?: Names } = {},
): Say<W> {
  for (const [code, text] of Object.entries(words)) {
    if (KNOWN.has(code)) throw new Error(`two sentences have the code ${code}`);
    KNOWN.set(code, text);
  }
  for (const [code, text] of Object.entries<string>(german ?? {})) GERMAN.set(code, text);
  for (const [code, called] of Object.entries<Names | undefined>(names)) if (called) NAMES.set(code, called);
  return (code, ...[params]) => Sentence.inWords(words[code] ?? code, code, params ?? {});
}

/** Every sentence that was declared, by its code. */
export function knownSentences(): readonly (readonly [code: string, words: string])[] {
  return [...KNOWN].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What says them in German, by code. */
export function germanWords(): ReadonlyMap<string, string> {
  return GERMAN;
}

/**
 * A sentence in German, where its code has words in it and `text` is what its words make of the parameters in English: what
 * a pack or an earlier release worded its own way stays as it was said.
 *
 * @param within what stands in a parameter in English, and is said in German there
 */
export function inGerman(
  { code, params, text }: Pick<Sentence, 'code' | 'params' | 'text'>,
  within: ReadonlyMap<string, string>,
): string | null {
  const [english, german] = [KNOWN.get(code), GERMAN.get(code)];
  if (english === undefined || german === undefined || textOf(partsOf(english), params) !== text) return null;
  const names = new Map(Object.entries(NAMES.get(code) ?? {}));
  const said = Object.entries(params).map(
    ([name, value]) =>
      [name, typeof value === 'string' ? (within.get(value) ?? names.get(value) ?? value) : value] as const,
  );
  return textOf(partsOf(german), Object.fromEntries(said));
}
