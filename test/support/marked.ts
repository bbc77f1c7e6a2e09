import type { Client } from './client.js';
import type { Schema, Schemas } from './inputs.js';

/** A text or a number of its own, with the field that it was put into: `POST /v1/parties /name`. */
export interface Marker {
  readonly text: string;
  readonly field: string;
}

/** A field of a body with what may be put there, the first that is taken; none is left: it is left out. */
interface Leaf {
  readonly pointer: string;
  readonly candidates: { readonly value: unknown; readonly marker: string | null }[];
}

interface Described {
  readonly errors?: readonly { readonly pointer: string }[];
}

const MOST_TRIES = 60;
const FIRST_NUMBER = 7_310_007;
const STEP = 1_013;

/**
 * Bodies with a marker in every field that the description says takes a text or a number. What the service refuses is tried as a
 * number, as an address, as what is known to be taken there, and is left out at last: so a field that is new is marked too.
 */
export class Markers {
  readonly all: Marker[] = [];
  private count = 0;

  /**
   * @param known what is taken where no marker is, by the name of the field
   * @param remarks texts that stand in each long text beside its marker
   */
  constructor(
    private readonly schemas: Schemas,
    private readonly known: ReadonlyMap<string, unknown>,
    private readonly remarks: () => string = () => '',
  ) {}

  /** Sends it until it is taken; null: it is refused whatever it says. */
  async send<T>(
    by: Client,
    method: 'post' | 'put',
    path: string,
    name: string,
    schema: Schema,
  ): Promise<T | null> {
    const leaves = withoutReasonOfNone(this.leavesOf(schema, '', ''));
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const response = await by[method](path, bodyOf(leaves));
      if (response.status < 300) {
        for (const { pointer, candidates } of leaves)
          if (candidates[0]?.marker != null)
            this.all.push({ text: candidates[0].marker, field: `${name} ${pointer}` });
        return response.body as T;
      }
      if (response.status !== 422) return null;
      if (!refused(leaves, (response.body as Described).errors ?? [])) return null;
    }
    return null;
  }

  /** A text that stands nowhere else. */
  text(): string {
    return `zq${this.word()}vk`;
  }

  /** In letters alone, for a number in a text would be taken out as one. */
  private word(): string {
    const letters = (this.count++ + 676).toString(26);
    return [...letters].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('');
  }

  private number(): number {
    return FIRST_NUMBER + STEP * this.count++;
  }

  private leavesOf(schema: Schema, pointer: string, name: string): Leaf[] {
    const { $ref, oneOf, anyOf, allOf, properties, items } = schema;
    if ($ref !== undefined)
      return this.leavesOf(this.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, pointer, name);
    const choice = (oneOf ?? anyOf)?.find((one) => one.type !== 'null');
    if (choice) return this.leavesOf(choice, pointer, name);
    if (allOf) return this.leavesOf(Object.assign({}, ...allOf) as Schema, pointer, name);
    if (properties)
      return Object.entries(properties).flatMap(([key, one]) => this.leavesOf(one, `${pointer}/${key}`, key));
    if (items) return this.leavesOf(items, `${pointer}/0`, name);
    return [{ pointer, candidates: this.candidatesOf(schema, name) }];
  }

  private candidatesOf(schema: Schema, name: string): Leaf['candidates'] {
    const { format, pattern, maxLength = 60, maximum = Infinity, enum: choices } = schema;
    const type = [schema.type].flat().find((one) => one !== 'null');
    const plain = (value: unknown) => ({ value, marker: null });
    const known = this.known.has(name) ? [plain(this.known.get(name))] : [];
    if (choices) return [...known, ...choices.map(plain)];
    if (format === 'uuid' || format === 'date') return known;
    if (type === 'boolean') return [plain(true), plain(false)];
    if (type === 'integer' || type === 'number') {
      const number = this.number();
      return [...(number <= maximum ? [{ value: number, marker: String(number) }] : []), plain(1)];
    }
    if (type !== 'string') return known;
    const [word, number] = [this.text(), String(this.number())];
    const remark = maxLength >= 2_000 ? ` ${this.remarks()}` : '';
    const texts = [
      { value: `${word}${remark}`, marker: word },
      { value: number, marker: number },
      { value: `Z${number}`, marker: number },
      { value: `${word}@example.com`, marker: word },
    ];
    const isTaken = (value: string) =>
      value.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(value));
    return [...texts.filter(({ value }) => isTaken(value)), ...known];
  }
}

/** A reason is one of a correction: where nothing is corrected, none is said. */
function withoutReasonOfNone(leaves: Leaf[]): Leaf[] {
  const correction = leaves.find(({ pointer }) => pointer === '/supersedes');
  return correction?.candidates.length === 0 ? leaves.filter(({ pointer }) => pointer !== '/reason') : leaves;
}

/** Goes on to what is next for the fields that are refused; false: there are none. */
function refused(leaves: Leaf[], errors: NonNullable<Described['errors']>): boolean {
  return errors.map(({ pointer }) => withoutWhatIsAt(leaves, pointer)).includes(true);
}

/** What is refused as a whole is left out; so is what lacks a field for which nothing was taken. */
function withoutWhatIsAt(leaves: Leaf[], pointer: string): boolean {
  const [exact] = leaves.filter((leaf) => leaf.pointer === pointer && leaf.candidates.length > 0);
  if (exact) exact.candidates.shift();
  if (exact) return true;
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const within = leaves.filter((leaf) => leaf.pointer.startsWith(`${at}/`) && leaf.candidates.length > 0);
    for (const leaf of within) leaf.candidates.length = 0;
    if (within.length > 0) return true;
  }
  return false;
}

function bodyOf(leaves: readonly Leaf[]): object {
  const body: Record<string, unknown> = {};
  for (const { pointer, candidates } of leaves) {
    if (candidates[0] === undefined) continue;
    const keys = pointer.slice(1).split('/');
    let at: Record<string, unknown> = body;
    for (const [depth, key] of keys.entries()) {
      if (depth === keys.length - 1) at[key] = candidates[0].value;
      else at = (at[key] ??= keys[depth + 1] === '0' ? [] : {}) as Record<string, unknown>;
    }
  }
  return body;
}
