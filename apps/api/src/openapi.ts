import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EVENT_TYPE_RULES } from '@ninety/webhooks';
import { RESPONSES, SCHEMAS } from './responses.js';

const DESCRIPTION = `Export-control license requests with their lawful clocks.

Dates are calendar days in the office's zone, instants are UTC. Errors are RFC 9457 problem+json. Lists answer
\`data\` and \`nextCursor\`. Every POST takes an \`Idempotency-Key\`; PATCH needs the ETag in \`If-Match\`.`;

/** The API's own description: OpenAPI 3.1 with every webhook. */
export function describeApi(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Ninety')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'an API key (ek_…) or an OIDC token' })
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, base, {
    operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
  });
  describeResponses(document);
  const schemas = { ...document.components?.schemas, ...SCHEMAS } as NonNullable<
    OpenAPIObject['components']
  >['schemas'];
  return {
    ...document,
    components: { ...document.components, schemas },
    webhooks: webhooks(),
  };
}

/** Serves the description and the viewer, both from here. */
export function serveDocs(app: NestFastifyApplication, document: OpenAPIObject): void {
  SwaggerModule.setup('docs', app, document, {
    customSiteTitle: 'Ninety API',
    swaggerOptions: { persistAuthorization: false },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/openapi.json', (_request, reply) => reply.type('application/json').send(JSON.stringify(document)));
}

interface Operation {
  operationId?: string;
  responses: Record<string, unknown>;
  parameters?: object[];
}

/** Gives every operation its success, the problems that any request may meet, and what a POST takes besides. */
function describeResponses({ paths }: OpenAPIObject): void {
  for (const item of Object.values(paths)) {
    for (const [method, described] of Object.entries(item as Record<string, Operation>)) {
      const [status, schema] = RESPONSES[described.operationId ?? ''] ?? [200, null];
      const media =
        described.operationId === 'Health_read'
          ? 'text/plain'
          : schema?.format === 'binary'
            ? 'application/octet-stream'
            : 'application/json';
      described.responses = {
        [status]: { description: 'success', ...(schema ? { content: { [media]: { schema } } } : {}) },
        default: {
          description: 'a problem',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      };
      if (method === 'post') described.parameters = [...(described.parameters ?? []), IDEMPOTENCY_KEY];
    }
  }
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'the same key and body replays the first answer for 24 hours',
  schema: { type: 'string', maxLength: 255 },
};

function webhooks() {
  return Object.fromEntries(
    Object.entries(EVENT_TYPE_RULES).map(([type, { audiences, summary }]) => [
      type,
      {
        post: {
          summary,
          description: `For ${audiences.join(' and ')} endpoints. Signed as Standard Webhooks has it.`,
          requestBody: { content: { 'application/json': { schema: eventSchema(type) } } },
          responses: { '2XX': { description: 'received' } },
        },
      },
    ]),
  );
}

function eventSchema(type: string) {
  return {
    type: 'object',
    required: ['id', 'type', 'timestamp', 'data'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      type: { type: 'string', enum: [type] },
      timestamp: { type: 'string', format: 'date-time' },
      data: {
        type: 'object',
        properties: {
          applicationId: { type: 'string', format: 'uuid' },
          controlNumber: { type: 'string' },
          status: { type: 'string' },
          previousStatus: { type: 'string' },
          sequence: {
            type: 'integer',
            minimum: 1,
            description: 'counts per application and audience, without gaps',
          },
        },
      },
    },
  };
}
