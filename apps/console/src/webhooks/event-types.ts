import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { WEBHOOK_AUDIENCES, WEBHOOK_EVENT_TYPES, WEBHOOK_POSTURES } from '@ninety/client/browser';
import { useHere } from '../session/posture.js';

export type WebhookEventType = (typeof WEBHOOK_EVENT_TYPES)[number];

/** A schema of JSON, as far as a catalogue shows one. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly minimum?: number;
}

interface Description {
  readonly webhooks: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly summary: string;
          readonly description: string;
          readonly requestBody: {
            readonly content: { readonly 'application/json': { readonly schema: Schema } };
          };
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A type of event, as the description of the API has it. */
export interface EventType {
  readonly type: WebhookEventType;
  readonly summary: string;
  readonly description: string;
  /** An event of it, made up after its schema. */
  readonly example: string;
  /** The schema of its body, with those that it refers to. */
  readonly schema: string;
}

/** Those that are sent in the posture of this installation. */
export function useSentTypes(): readonly WebhookEventType[] {
  return sentIn(useHere().posture);
}

function sentIn(posture: string): readonly WebhookEventType[] {
  return WEBHOOK_EVENT_TYPES.filter((type) => WEBHOOK_POSTURES[type].some((one) => one === posture));
}

/** Those of them that an audience may hear. */
export function useHeardTypes(audience: string): readonly WebhookEventType[] {
  return useSentTypes().filter((type) => WEBHOOK_AUDIENCES[type].some((one) => one === audience));
}

/** Every type that is sent here, from the description that the service gives of itself. */
export function useEventTypes() {
  const { posture } = useHere();
  const asked = useQuery({
    queryKey: ['openapi'],
    staleTime: Infinity,
    queryFn: async () => {
      const answer = await fetch('/openapi.json');
      if (!answer.ok) throw new Error(`/openapi.json answered ${answer.status}`);
      return (await answer.json()) as Description;
    },
  });
  // Each is made up once, not for every key of a search among them.
  const types = useMemo(
    () => (asked.data ? sentIn(posture).flatMap((type) => typeOf(type, asked.data) ?? []) : []),
    [asked.data, posture],
  );
  return { ...asked, types };
}

function typeOf(type: WebhookEventType, { webhooks, components }: Description): EventType | null {
  const described = webhooks[type]?.post;
  if (!described) return null;
  const { schema } = described.requestBody.content['application/json'];
  const known = new Map(Object.entries(components.schemas));
  const used = new Map<string, Schema>();
  const event = { ...(exampleOf(schema, known) as object), type };
  collect(schema, known, used);
  const { summary, description } = described;
  return {
    type,
    summary,
    description,
    example: JSON.stringify(event, null, 2),
    schema: JSON.stringify({ ...schema, components: { schemas: Object.fromEntries(used) } }, null, 2),
  };
}

const NAME = /^#\/components\/schemas\//;

function resolved(schema: Schema, known: ReadonlyMap<string, Schema>): Schema {
  return schema.$ref === undefined ? schema : (known.get(schema.$ref.replace(NAME, '')) ?? {});
}

/** All schemas that one refers to, however deep. */
function collect(schema: Schema, known: ReadonlyMap<string, Schema>, used: Map<string, Schema>): void {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    const found = known.get(name);
    if (!found || used.has(name)) continue;
    used.set(name, found);
    collect(found, known, used);
  }
}

const BY_FORMAT = new Map<string, string>([
  ['uuid', '00000000-0000-4000-8000-000000000000'],
  ['date', '2026-01-30'],
  ['date-time', '2026-01-30T14:00:00.000Z'],
  ['uri', 'https://example.com/'],
]);

/** A value that a schema allows. */
function exampleOf(given: Schema, known: ReadonlyMap<string, Schema>): unknown {
  const schema = resolved(given, known);
  if (schema.example !== undefined) return schema.example;
  const [first] = schema.enum ?? schema.oneOf ?? schema.allOf ?? [];
  if (schema.enum) return first;
  if (first !== undefined) return exampleOf(first as Schema, known);
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  if (type === 'array') return schema.items ? [exampleOf(schema.items, known)] : [];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'string') return BY_FORMAT.get(schema.format ?? '') ?? 'text';
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, one]) => [name, exampleOf(one, known)]),
  );
}

/** A body for people: the same, member by member. */
export function indented(body: string): string {
  return JSON.stringify(JSON.parse(body), null, 2);
}
