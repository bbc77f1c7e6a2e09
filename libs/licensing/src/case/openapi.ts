import { ApiBody } from '@nestjs/swagger';
import type { ApiBodyOptions } from '@nestjs/swagger';
import { Checked } from '@ninety/platform';
import { COMMON_FIELDS, EVENT_TYPES, eventForms } from '@ninety/procedure';
import type { EventType, Field } from '@ninety/procedure';
import { say } from '../sentences.js';

type SchemaObject = Extract<Extract<ApiBodyOptions, { schema: unknown }>['schema'], { type?: unknown }>;

const EVENT = { $ref: '#/components/schemas/ProcedureEvent' };

/** An event to be recorded or supposed, as OpenAPI has it: drawn from the table that checks it. */
const PROCEDURE_EVENT: SchemaObject = {
  oneOf: EVENT_TYPES.filter((type) => type !== 'registered').flatMap((type) =>
    eventForms(type).map(({ fixed, fields }) => {
      const all: Record<string, Field> = { ...COMMON_FIELDS, ...fields };
      const required = Object.entries(fields).filter(([, field]) => !field.optional);
      return {
        type: 'object',
        title: [type, ...Object.values(fixed)].join(' '),
        additionalProperties: false,
        required: ['type', ...Object.keys(fixed), ...required.map(([name]) => name)],
        properties: {
          type: { type: 'string', enum: [type] },
          ...Object.fromEntries(
            Object.entries(fixed).map(([name, value]) => [name, { type: 'string', enum: [value] }]),
          ),
          ...Object.fromEntries(Object.entries(all).map(([name, field]) => [name, schemaOf(field)])),
          attachmentIds: { type: 'array', items: { type: 'string', format: 'uuid' } },
        },
      };
    }),
  ),
  example: { type: 'referred', agencies: ['Defense', 'Energy', 'State'] },
};

/**
 * A recorded event: its type's fields, as far as its reader may see them, and what was noted with it. What stands in
 * every one is required.
 */
const HISTORY_EVENT: SchemaObject = {
  oneOf: EVENT_TYPES.map((type) => ({
    type: 'object',
    title: type,
    additionalProperties: false,
    required: ['index', 'type', 'on', 'attachmentIds', 'recordedAt'],
    properties: {
      index: { type: 'integer', minimum: 0, description: 'as its reader counts the events' },
      type: { type: 'string', enum: [type] },
      ...ownProperties(type),
      attachmentIds: { type: 'array', items: { type: 'string', format: 'uuid' } },
      recordedBy: {
        type: 'string',
        format: 'uuid',
        description: 'left out for an applicant where somebody of the government did it',
      },
      countersignedBy: { type: 'string', format: 'uuid', description: 'for the government' },
      recordedAt: { type: 'string', format: 'date-time' },
    },
  })),
};

/** The schemas of events by their names among the components of the description. */
export const EVENT_SCHEMAS = { ProcedureEvent: PROCEDURE_EVENT, HistoryEvent: HISTORY_EVENT };

/** The body of a request that is one event. */
export const ApiEventBody = () => ApiBody({ schema: EVENT });

/** One event; what it may hold the procedure says. */
export const AnEvent = () =>
  Checked(say('event_of_body'), (value) => typeof value === 'object' && value !== null, {
    api: { allOf: [EVENT] },
  });

/** A list of events; what each is the procedure says. */
export function Events(most: number, options: { example: object[]; description?: string; optional?: true }) {
  return Checked(say('events_of_body', { most }), (value) => Array.isArray(value) && value.length <= most, {
    api: { type: 'array', items: EVENT, maxItems: most },
    ...options,
  });
}

/** The fields of an event's type, whatever its variant. */
function ownProperties(type: EventType): Record<string, SchemaObject> {
  const variants = eventForms(type);
  const names = new Map<string, string[]>();
  for (const { fixed } of variants)
    for (const [name, value] of Object.entries(fixed)) names.set(name, [...(names.get(name) ?? []), value]);
  const fields = [COMMON_FIELDS, ...variants.map((variant) => variant.fields)];
  return {
    ...Object.fromEntries([...names].map(([name, values]) => [name, { type: 'string', enum: values }])),
    ...Object.fromEntries(
      fields.flatMap((some) => Object.entries<Field>(some).map(([name, field]) => [name, schemaOf(field)])),
    ),
  };
}

function schemaOf({ kind, values, minItems, description }: Field): SchemaObject {
  const listed = { type: 'array', description, ...(minItems === undefined ? {} : { minItems }) } as const;
  switch (kind) {
    case 'text':
      return { type: 'string', minLength: 1, description };
    case 'texts':
      return { ...listed, items: { type: 'string', minLength: 1 } };
    case 'day':
      return { type: 'string', format: 'date', description };
    case 'flag':
      return { type: 'boolean', description };
    case 'enum':
      return { type: 'string', enum: [...(values ?? [])], description };
    case 'enums':
      return { ...listed, items: { type: 'string', enum: [...(values ?? [])] }, uniqueItems: true };
    case 'votes':
      return { type: 'object', additionalProperties: { type: 'integer', minimum: 0 }, description };
  }
}
