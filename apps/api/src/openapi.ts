import { DocumentBuilder, getSchemaPath, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CITATIONS } from '@ninety/bis';
import { AUDIENCES, EVENT_TYPE_RULES, PROBE_TYPE, ProbeDataDto, TestDataDto } from '@ninety/webhooks';
import type { Audience } from '@ninety/webhooks';
import { EVENT_SCHEMAS, OPEN_SCHEMAS } from '@ninety/licensing';
import { LAST_GIVEN_DAY, LAW_AS_OF_TEXT } from '@ninety/procedure';
import {
  addressOf,
  CONFIG,
  FieldErrorResponseDto,
  knownProblemTypes,
  POSTURE,
  POSTURES,
  SUCCESS,
} from '@ninety/platform';
import type { Config, DtoClass, Posture } from '@ninety/platform';

const DESCRIPTION = `Export-control license requests with their lawful clocks.

Dates are calendar days in the office's zone, instants are UTC, both of the years 0001 to 9999; a day that the procedure is given is
${LAST_GIVEN_DAY} at the latest, so that what follows from it is on the calendar too. Errors are RFC 9457 problem+json. Lists answer
\`data\` and \`nextCursor\`. Every POST but signing in takes an \`Idempotency-Key\`; PATCH needs the ETag in \`If-Match\`.
Whoever is of several legal entities acts for the one that a request names, by \`supplierId\`, by the id of whatever else is its, or in the
header \`Ninety-Supplier\`; what names none reads across all of theirs, and changes nothing.

The law: ${LAW_AS_OF_TEXT}. What changed since is not in it; this is no legal advice.`;

/** What was described in this process, by what it depends on: the same doors say the same of themselves. */
const descriptions = new Map<string, OpenAPIObject>();

/** The API's own description: OpenAPI 3.1 with every webhook. */
export function describeApi(app: NestFastifyApplication, publicUrl: string | null): OpenAPIObject {
  const depends = JSON.stringify([
    app.get<Config>(CONFIG).role === 'hub',
    app.get<Posture>(POSTURE),
    publicUrl,
  ]);
  const document = descriptions.get(depends) ?? describe(app, publicUrl);
  descriptions.set(depends, document);
  return document;
}

function describe(app: NestFastifyApplication, publicUrl: string | null): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ninety')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'an API key (ek_…) or an OIDC token' })
    .addSecurityRequirements('bearer')
    .addExtension('x-law', { asOf: LAW_AS_OF_TEXT, citations: CITATIONS });
  const base = (publicUrl === null ? builder : builder.addServer(publicUrl)).build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
    extraModels: [...EVENT_DATA, FieldErrorResponseDto],
  });
  describeOperations(document);
  const schemas = {
    ...withOthers(document.components?.schemas ?? {}),
    Problem: problemSchema(),
    ...(app.get<Posture>(POSTURE) === 'agency' ? EVENT_SCHEMAS : {}),
  } as Schemas;
  return {
    ...document,
    components: { ...document.components, schemas, responses: problemResponses() },
    webhooks: webhooks(),
  };
}

/** Serves the description and the viewer, both from here. */
export function serveDocs(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('docs', app, document, {
    customSiteTitle: 'Ninety API',
    swaggerOptions: { persistAuthorization: false },
  });
  const json = JSON.stringify(document);
  app
    .getHttpAdapter()
    .getInstance()
    .get('/openapi.json', (_request, reply) => reply.type('application/json').send(json));
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Operation {
  operationId?: string;
  responses: Record<string, unknown>;
  parameters?: Parameter[];
  requestBody?: unknown;
  security?: unknown;
}

/** Gives every operation its success, the problems that it may meet, its path's parameters, and what a POST takes besides. */
function describeOperations({ paths }: OpenAPIObject): void {
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, described] of Object.entries(item as Record<string, Operation>)) {
      const success = successOf(described);
      const isVersioned = VERSIONED_READS.has(described.operationId ?? '');
      const isPublic = !path.startsWith('/v1/') || PUBLIC_OPERATIONS.has(described.operationId ?? '');
      described.parameters = [
        ...undeclaredIds(path, described.parameters ?? []),
        ...(described.parameters ?? []),
        ...(method === 'post' && !isPublic ? [IDEMPOTENCY_KEY] : []),
        ...(isVersioned ? [IF_NONE_MATCH] : []),
      ];
      described.responses = {
        ...success,
        ...(isVersioned ? { 304: { description: 'what is answered is what the ETag was of' } } : {}),
        ...Object.fromEntries(
          problemsOf(path, method, described).map((problem) => [
            problem,
            { $ref: `#/components/responses/Problem${problem}` },
          ]),
        ),
      };
      if (isPublic) described.security = [];
    }
  }
}

/** The success that the handler declares. */
function successOf({ responses }: Operation): Record<string, unknown> {
  return Object.fromEntries(Object.entries(responses).filter(([, response]) => isSuccess(response)));
}

function isSuccess(response: unknown): boolean {
  return (response as { description?: string }).description === SUCCESS;
}

/** Reads that answer an ETag. */
const VERSIONED_READS: ReadonlySet<string> = new Set([
  'Applications_get',
  'Licenses_get',
  'Parties_get',
  'Principals_get',
  'Screening_alert',
  'Suppliers_get',
  'TrackedApplications_get',
  'Webhooks_get',
]);

/** Operations that anybody may ask for. */
const OPEN_OPERATIONS: ReadonlySet<string> = new Set([
  'Webhooks_keys',
  'Sessions_ways',
  'Oidc_begin',
  'Oidc_finish',
  'Posture_get',
  'PublicTimeliness_json',
  'PublicTimeliness_page',
  'Hub_publicationsList',
  'Hub_get',
  'Hub_csv',
  'Hub_keys',
]);

/** Operations that need no key; signing in is refused a wrong one all the same, and a contribution a wrong signature. */
const PUBLIC_OPERATIONS: ReadonlySet<string> = new Set([...OPEN_OPERATIONS, 'Sessions_open', 'Hub_receive']);

/** What is wrong with a request, by what the request has. */
function problemsOf(
  path: string,
  method: string,
  { operationId, parameters = [], requestBody }: Operation,
): number[] {
  const isPublicPage = /^\/(?:v1\/public\/)?timeliness$/.test(path);
  if (!path.startsWith('/v1/') && !isPublicPage) return path === '/health/ready' ? [503] : [];
  const has = (place: string) => parameters.some((parameter) => parameter.in === place);
  const hasBody = requestBody !== undefined;
  const isConditional = parameters.some(({ name }) => name === 'If-Match');
  const isRead = method === 'get';
  return [
    400,
    ...(path.includes('{') ? [414] : []),
    431,
    ...(OPEN_OPERATIONS.has(operationId ?? '') ? [] : [401, 403]),
    429,
    ...(path.includes('{') || path === '/v1/test-clock' || path.includes('/oidc') || isPublicPage
      ? [404]
      : []),
    ...(operationId === 'Changes_stream' ? [406] : []),
    // A draft has no record yet.
    ...(isRead &&
    !/\/(retention|documents|evidence)|forecast|standing-still|clocks|session$|audit\/feed$/.test(path)
      ? []
      : [409]),
    ...(isConditional ? [412] : []),
    ...(isConditional &&
    (method === 'patch' ||
      /\/(owners|webhook-networks|ownership-rule|group-grants|group-adjudication|accept|benchmark\/hubs\/\{id\}|law\/policies\/\{id\}|inquiries\/\{id\}|evidence-packs\/\{id\}\/(?:approve|withdraw))$/.test(
        path,
      ))
      ? [428]
      : []),
    ...(hasBody ? [408, 413, 415] : []),
    ...(!isRead || has('query') || !OPEN_OPERATIONS.has(operationId ?? '') ? [422] : []),
    503,
  ];
}

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'the path, a header or the JSON is malformed',
  401: 'no key, or one that is unknown, expired or revoked',
  403: 'the caller may not do this',
  404: 'there is no such thing, or none that the caller may see',
  406: 'only text/event-stream is answered here; say so in Accept',
  408: 'the body came too slowly',
  409: 'it is not in a state for this',
  412: 'it was changed since the ETag in If-Match was read',
  413: 'the body is too large',
  414: 'a part of the path is too long',
  415: 'the body has another media type',
  422: 'a field or a query value breaks a rule; `errors` names each',
  428: 'If-Match is missing',
  429: 'too many requests; Retry-After says when to come again',
  431: 'the URI and the headers together are too long',
  503: 'the database is away or a disk is full; Retry-After says when to come again',
};

/** RFC 9457; some problems have members of their own (3.2), such as `illegalEvent`. */
function problemSchema() {
  const text = { type: 'string' };
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'code', 'params'],
    properties: {
      type: { type: 'string', enum: knownProblemTypes().map(addressOf), description: 'docs/problems.md' },
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: { type: 'string', description: 'which sentence `detail` is: docs/sentences.md' },
      params: {
        type: 'object',
        additionalProperties: true,
        description: 'what `detail` says of this case, by name',
      },
      instance: text,
      requestId: text,
      errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
      moreErrors: {
        type: 'integer',
        description: 'how many faults there are besides, where `errors` does not list all',
      },
    },
    additionalProperties: true,
    description: 'some problems have members of their own, such as illegalEvent',
  };
}

function problemResponses(): NonNullable<NonNullable<OpenAPIObject['components']>['responses']> {
  const content = {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  };
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([status, description]) => [`Problem${status}`, { description, content }]),
  );
}

/** Ids that a path names and no decorator has described. */
function undeclaredIds(path: string, declared: readonly Parameter[]): Parameter[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  return names
    .filter((name) => !declared.some((parameter) => parameter.in === 'path' && parameter.name === name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }));
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since',
  schema: { type: 'string', maxLength: 255 },
};

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'an ETag that was read: 304 without a body when nothing has changed',
  schema: { type: 'string' },
};

function webhooks() {
  const rules = Object.entries(EVENT_TYPE_RULES);
  return Object.fromEntries([
    ...rules.map(([type, { data, postures, audiences, summary }]) => {
      const description = `Sent in the posture ${postures.join(' and ')}, for ${audiences.join(' and ')} endpoints. Signed as Standard Webhooks has it.`;
      return [
        type,
        webhook(type, summary, description, [data, TestDataDto], { postures, audiences }),
      ] as const;
    }),
    [
      PROBE_TYPE,
      webhook(
        PROBE_TYPE,
        'a disabled endpoint is looked at',
        'For an endpoint that was disabled for failing: whether it answers again. Not to be chosen, never resent.',
        [ProbeDataDto],
        { postures: POSTURES, audiences: AUDIENCES },
      ),
    ],
  ]);
}

/**
 * @param data what may stand in it: what the type says, or what a test does
 * @param told in which postures it is sent, and to whom
 */
function webhook(
  type: string,
  summary: string,
  description: string,
  data: DtoClass<object>[],
  told: { readonly postures: readonly Posture[]; readonly audiences: readonly Audience[] },
) {
  const schemas = data.map((dto) => ({ $ref: getSchemaPath(dto) }));
  return {
    post: {
      summary,
      description,
      'x-postures': told.postures,
      'x-audiences': told.audiences,
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: eventSchema(type, schemas.length > 1 ? { oneOf: schemas } : (schemas[0] ?? {})),
          },
        },
      },
      responses: { '2XX': { description: 'received' } },
    },
  };
}

function eventSchema(type: string, data: object) {
  return {
    type: 'object',
    required: ['id', 'type', 'timestamp', 'data'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      type: { type: 'string', enum: [type] },
      timestamp: { type: 'string', format: 'date-time' },
      data,
    },
    additionalProperties: false,
  };
}

/** What events say, each with all its members. */
const EVENT_DATA: readonly DtoClass<object>[] = [
  ...new Set(Object.values(EVENT_TYPE_RULES).map(({ data }) => data)),
  ProbeDataDto,
  TestDataDto,
];

/** Says whether a shape has other members: none of what stands in events, which is named after them; of the open ones, some. */
function withOthers(schemas: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (name.endsWith('EventData')) return [name, { ...schema, additionalProperties: false }];
      return [name, OPEN_SCHEMAS.includes(name) ? { ...schema, additionalProperties: true } : schema];
    }),
  );
}
