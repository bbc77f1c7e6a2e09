import fc from 'fast-check';

/** As much of JSON Schema as the API's description uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Ids that exist, by what a path or a field calls them. */
export type Known = (name: string) => readonly string[];

const SPITE: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\0', '\ud800', 0, -1, 1e308, 2 ** 53, true, [], {}, '[]', 'NaN'),
  fc.constantFrom('9999-12-31', '0000-00-00', '2019-02-30', '1e5', '-0', '١٢', '../../etc/passwd', "'; --"),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ minLength: 10_001, maxLength: 10_010 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const ENDS_OF_CALENDAR = ['0000-01-01', '0001-01-01', '9899-12-31', '9999-12-31'];
const ENDS_OF_TIME = [
  '0001-01-01T00:00:00Z',
  '0001-01-01T00:00:00+23:59',
  '9999-12-31T23:59:59Z',
  '9999-12-31T23:59:59-23:59',
];

function mostly(usual: readonly string[], extreme: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...extreme) },
  );
}

/** Values that a schema allows, with now and then one that it does not. */
export class Inputs {
  constructor(
    private readonly schemas: Schemas,
    private readonly known: Known,
  ) {}

  /** Mostly right; some have one field spoilt, one too many, or are nothing like it. */
  body(schema: Schema): fc.Arbitrary<unknown> {
    const right = this.of(schema, 'body', 0);
    return fc.oneof(
      { weight: 6, arbitrary: right },
      {
        weight: 3,
        arbitrary: fc.tuple(right, SPITE, fc.nat()).map(([value, bad, at]) => spoil(value, bad, at)),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(right, SPITE).map(([value, bad]) => ({ ...(value as object), extra: bad })),
      },
      { weight: 1, arbitrary: SPITE },
    );
  }

  /** A value in a query or a path. */
  text(schema: Schema, name: string): fc.Arbitrary<string> {
    return fc.oneof(
      { weight: 5, arbitrary: this.of(schema, name, 0).map(String) },
      {
        weight: 1,
        arbitrary: SPITE.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
      },
    );
  }

  private of(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    if (schema.$ref) return this.of(this.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, name, depth);
    const choices = schema.oneOf ?? schema.anyOf;
    if (choices) return fc.oneof(...choices.map((choice) => this.of(choice, name, depth)));
    if (schema.allOf) return this.of(Object.assign({}, ...schema.allOf) as Schema, name, depth);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (Array.isArray(schema.type))
      return fc.oneof(...(schema.type as string[]).map((type) => this.of({ ...schema, type }, name, depth)));
    switch (schema.type) {
      case 'object':
        return this.object(schema, depth);
      case 'array':
        return fc.array(this.of(schema.items ?? {}, name, depth + 1), {
          minLength: Math.min(schema.minItems ?? 0, 3),
          maxLength: Math.min(schema.maxItems ?? 3, 3),
        });
      case 'integer':
        return fc.integer({ min: schema.minimum ?? -10, max: Math.min(schema.maximum ?? 1_000, 1_000) });
      case 'number':
        return fc.double({ min: schema.minimum ?? -10, max: schema.maximum ?? 1_000, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      case 'string':
        return this.string(schema, name);
      default:
        return fc.jsonValue({ maxDepth: 1 });
    }
  }

  private object({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> {
    const fields = Object.entries(properties).map(([name, schema]) => {
      const value = this.of(schema, name, depth + 1);
      return [name, required.includes(name) ? value : fc.option(value, { nil: undefined, freq: 2 })] as const;
    });
    return fc.record(Object.fromEntries(fields));
  }

  private string({ format, pattern, maxLength = 60 }: Schema, name: string): fc.Arbitrary<string> {
    const known = this.known(name);
    if (format === 'uuid' || known.length > 0) {
      const fresh = fc.uuid();
      return known.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fresh) : fresh;
    }
    if (format === 'date')
      return mostly(['2019-07-22', '2019-08-01', '2018-01-01', '2030-02-28'], ENDS_OF_CALENDAR);
    if (format === 'date-time')
      return mostly(['2019-07-22T14:00:00Z', '2031-01-01T00:00:00+05:30'], ENDS_OF_TIME);
    if (format === 'uri') return fc.constantFrom('http://127.0.0.1:9/', 'https://hooks.example/x', 'ftp://x');
    if (pattern) return fc.stringMatching(new RegExp(pattern));
    return fc.oneof(
      fc.constantFrom('each', 'Huawei Technologies Co., Ltd.', 'a reason', '5A991', 'USD', 'X'),
      fc.string({ minLength: 1, maxLength: Math.min(maxLength, 60) }),
    );
  }
}

/** Puts something else in the place of one part of a value. */
function spoil(value: unknown, bad: unknown, at: number): unknown {
  if (Array.isArray(value) && value.length > 0) {
    const index = at % value.length;
    return (value as unknown[]).map((one, i) =>
      i === index ? spoil(one, bad, Math.floor(at / value.length)) : one,
    );
  }
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const keys = Object.keys(value);
    const key = keys[at % keys.length] ?? '';
    const inner = (value as Record<string, unknown>)[key];
    return { ...value, [key]: spoil(inner, bad, Math.floor(at / keys.length)) };
  }
  return bad;
}
