import type { ApiBodyOptions } from '@nestjs/swagger';
import { Checked } from '@ninety/platform';
import { COMMON_FIELDS, EVENT_TYPES, eventForms } from '../procedure/index.js';
import type { Field } from '../procedure/index.js';

type SchemaObject = Extract<Extract<ApiBodyOptions, { schema: unknown }>['schema'], { type?: unknown }>;

/** The events of the procedure, as OpenAPI has them: drawn from the table that checks them. */
export const EVENT_SCHEMA: SchemaObject = {
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

/** A list of events; what each is the procedure says. */
export function Events(most: number, options: { example: object[]; description?: string }) {
  return Checked(
    `must be a list of at most ${most} events`,
    (value) => Array.isArray(value) && value.length <= most,
    { api: { type: 'array', items: EVENT_SCHEMA, maxItems: most }, ...options },
  );
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
