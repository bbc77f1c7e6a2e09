import { Yielder } from '../yielding.js';

/**
 * The same as `JSON.stringify`, made a piece at a time, so that a long answer holds nobody up. The pieces are the fields of
 * the value, and the elements of the lists that its fields are; one of those is as long as a row of a table may be.
 *
 * @param indent two spaces for people to read; none when left out
 */
export async function jsonYielding(value: unknown, indent: '' | '  ' = ''): Promise<string> {
  const yielder = new Yielder();
  const pieces: string[] = [];
  for (const piece of piecesOf(value, indent, indent && '\n', 2)) {
    pieces.push(piece);
    if (yielder.isDue) await yielder.yieldIfDue();
  }
  return pieces.join('');
}

/**
 * @param line what begins a line of the value's own depth
 * @param depth how many lists or objects within each other are taken apart
 * @param before what stands before the value
 */
function* piecesOf(
  value: unknown,
  indent: string,
  line: string,
  depth: number,
  before = '',
): Generator<string> {
  const parts = depth > 0 && isPlain(value) ? partsOf(value) : [];
  if (parts.length === 0) {
    const json = whole(value, indent);
    yield before + (line ? json.replaceAll('\n', line) : json);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = line && `${line}${indent}`;
  let head = `${before}${open ?? ''}`;
  for (const [name, part] of parts) {
    const named = name === null ? inner : `${inner}${JSON.stringify(name)}:${indent && ' '}`;
    yield* piecesOf(part, indent, inner, depth - 1, `${head}${named}`);
    head = ',';
  }
  yield `${line}${close ?? ''}`;
}

/** Nothing that JSON has no word for. */
function whole(value: unknown, indent: string): string {
  // It answers nothing for what JSON has no word for, whatever its type says.
  const json: unknown = JSON.stringify(value, null, indent);
  return typeof json === 'string' ? json : 'null';
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !('toJSON' in value);
}

/** What a list or an object is made of, by name; fields that JSON leaves out are left out. */
function partsOf(value: object): (readonly [name: string | null, part: unknown])[] {
  if (Array.isArray(value)) {
    const elements: readonly unknown[] = value;
    return elements.map((part) => [null, part]);
  }
  return Object.entries(value as Readonly<Record<string, unknown>>).filter(
    ([, part]) => !['undefined', 'function', 'symbol'].includes(typeof part),
  );
}
