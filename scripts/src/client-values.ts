import type { FieldShape, FormShape } from '@ninety/client';

/** As much of a schema of the description as a list or a form is made of. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly (string | null)[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Schema[];
}

interface Description {
  /** Which text of the law the service was read from, and the paragraphs that are cited, by what each says. */
  readonly 'x-law': { readonly asOf: string; readonly citations: Readonly<Record<string, string>> };
  readonly webhooks: Readonly<
    Record<
      string,
      {
        readonly post: {
          readonly 'x-postures': readonly string[];
          readonly 'x-audiences': readonly string[];
        };
      }
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

type Schemas = ReadonlyMap<string, Schema>;

/** Fields with a fixed set of values, by the name of their list. */
const LISTS = {
  AGENCIES: ['Principal', 'agency'],
  AGENT_AUTHORITIES: ['Bis748pDto', 'agentAuthority'],
  ALERT_STATUSES: ['Alert', 'status'],
  APPLICATION_STATUSES: ['Application', 'status'],
  APPLICATION_TYPES: ['DraftDto', 'type'],
  CAPACITIES: ['Bis748pDto', 'filesAs'],
  CIRCUMSTANCES: ['Bis748pDto', 'circumstances'],
  COUNTERSIGNED_TYPES: ['SettingsDto', 'countersign'],
  DELIVERY_STATUSES: ['Delivery', 'status'],
  DETERMINATION_QUESTIONS: ['DeterminationQuestion', 'id'],
  DETERMINATION_RESULTS: ['Determination', 'result'],
  ENDINGS: ['Case', 'outcome'],
  EVENT_TYPES: ['Action', 'type'],
  FILING_MODES: ['Job', 'mode'],
  PARTY_KINDS: ['CreatePartyDto', 'kind'],
  FORM_PARTY_ROLES: ['ApplicationPartyDto', 'role'],
  PARTY_ROLES: ['LicenseParty', 'role'],
  REASONS_FOR_CONTROL: ['ApplicationItemDto', 'reasonsForControl'],
  ROLES: ['Principal', 'role'],
  SUPPORT_DOCUMENT_KINDS: ['SupportDocumentDto', 'kind'],
  SUPPORT_DOCUMENT_STATUSES: ['SupportDocumentDto', 'status'],
  WEBHOOK_EVENT_TYPES: ['CreateEndpointDto', 'eventTypes'],
} as const;

/** The same of what a company alone has. */
const COMPANY_LISTS = {
  NOTICE_SOURCES: ['NoticeDto', 'source'],
  OBSERVATION_SOURCES: ['ObservationDto', 'source'],
} as const;

/** Bodies that people fill in by a form. */
const BODIES = ['ProcedureEvent', 'AppealDto', 'AppealDecisionDto'] as const;

/**
 * What of the descriptions a program has when it runs: the law, lists of values, and the forms of bodies.
 *
 * @param agency the description of an office
 * @param company that of a company
 */
export function valuesOf(agency: string, company: string): string {
  const { components, webhooks, 'x-law': law } = JSON.parse(agency) as Description;
  const told = (member: 'x-postures' | 'x-audiences') =>
    JSON.stringify(
      Object.fromEntries(Object.entries(webhooks).map(([type, { post }]) => [type, post[member]])),
    );
  const schemas: Schemas = new Map(Object.entries(components.schemas));
  const lists = [...listsOf(LISTS, agency), ...listsOf(COMPANY_LISTS, company)];
  const forms = BODIES.map((name) => `${name}: ${JSON.stringify(formsOf(name, schemas.get(name)))},\n`);
  return [
    '/** Written from the description of the API: `npm run client:generate`. */',
    "import type { FormShape } from './form-shape.js';\n",
    '/** Which text of the law the service was read from. */',
    `export const LAW_AS_OF = ${JSON.stringify(law.asOf)};\n`,
    '/** The paragraphs that are cited, by what each says. */',
    `export const CITATIONS = ${JSON.stringify(law.citations)} as const;\n`,
    ...lists,
    '/** In which postures events of a type are sent. */',
    `export const WEBHOOK_POSTURES = ${told('x-postures')} as const;\n`,
    '/** To whose endpoints events of a type are sent. */',
    `export const WEBHOOK_AUDIENCES = ${told('x-audiences')} as const;\n`,
    '/** The forms of the bodies that people fill in. */',
    `export const FORMS: Readonly<Record<${BODIES.map((name) => `'${name}'`).join(' | ')}, readonly FormShape[]>> = {`,
    ...forms,
    '};\n',
  ].join('\n');
}

function listsOf(lists: Readonly<Record<string, readonly [string, string]>>, description: string): string[] {
  const { components } = JSON.parse(description) as Description;
  const schemas: Schemas = new Map(Object.entries(components.schemas));
  return Object.entries(lists).map(([list, [schema, field]]) => {
    const values = JSON.stringify(listed(schemas, schema, field));
    return `/** \`${schema}.${field}\` */\nexport const ${list} = ${values} as const;\n`;
  });
}

function listed(schemas: Schemas, name: string, field: string): string[] {
  const schema = new Map(Object.entries(schemas.get(name)?.properties ?? {})).get(field);
  const values = schema?.enum ?? schema?.items?.enum;
  if (!values) throw new Error(`${name}.${field} has no fixed set of values in the description`);
  return values.filter((value) => value !== null);
}

function formsOf(name: string, schema: Schema | undefined): FormShape[] {
  if (!schema) throw new Error(`there is no ${name} in the description`);
  return (schema.oneOf ?? [schema]).map(({ properties = {}, required = [] }) => {
    const all = Object.entries(properties);
    const isFixed = (field: string, { enum: values }: Schema) =>
      required.includes(field) && values?.length === 1;
    return {
      fixed: Object.fromEntries(
        all.flatMap(([field, one]) => (isFixed(field, one) ? [[field, one.enum?.[0] ?? '']] : [])),
      ),
      fields: all
        .filter(([field, one]) => !isFixed(field, one))
        .map(([field, one]) => fieldOf(`${name}.${field}`, field, one, required.includes(field))),
    };
  });
}

function fieldOf(place: string, name: string, schema: Schema, isRequired: boolean): FieldShape {
  const { description } = schema;
  return {
    name,
    ...holdingOf(place, schema),
    isRequired,
    ...(description === undefined ? {} : { description }),
  };
}

function holdingOf(place: string, schema: Schema): Pick<FieldShape, 'kind' | 'options'> {
  const { type, format, items, additionalProperties } = schema;
  const options = (schema.enum ?? items?.enum)?.filter((value) => value !== null);
  const types = [type].flat();
  if (types.includes('string') && options) return { kind: 'choice', options };
  if (types.includes('string')) return { kind: format === 'date' ? 'day' : 'text' };
  if (types.includes('boolean')) return { kind: 'flag' };
  if (types.includes('array') && options) return { kind: 'choices', options };
  if (types.includes('array') && items?.type === 'string')
    return { kind: items.format === 'uuid' ? 'ids' : 'texts' };
  if (typeof additionalProperties === 'object' && additionalProperties.type === 'integer')
    return { kind: 'counts' };
  throw new Error(`${place} holds what no field of a form holds: ${JSON.stringify(schema)}`);
}
