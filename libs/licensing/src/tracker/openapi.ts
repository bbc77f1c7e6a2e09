import { ApiBody } from '@nestjs/swagger';
import { OBSERVATION_SOURCES } from '@ninety/regimes';

const DAY = { type: 'string', format: 'date', nullable: true } as const;
const ID = { type: 'string', format: 'uuid' } as const;
const TEXT = { type: 'string', nullable: true } as const;
const SOURCE = { type: 'string', enum: [...OBSERVATION_SOURCES, null], nullable: true } as const;

const SAID = { on: DAY, notBefore: DAY, notAfter: DAY, source: SOURCE, saidBy: TEXT, note: TEXT } as const;

/** What may be written down: the fields of its type, which the regime has, stand beside these. */
const OBSERVATION: object = {
  type: 'object',
  description: 'the fields of its type, as `GET /v1/regimes/{id}` has them, stand beside these',
  required: ['type'],
  additionalProperties: true,
  properties: {
    type: { type: 'string', maxLength: 100, description: 'a type of event of the regime, or void' },
    ...SAID,
    learnedOn: DAY,
    attachmentIds: { type: 'array', items: ID },
    supersedes: { ...ID, nullable: true, description: 'the observation in whose place this one stands' },
    reason: { ...TEXT, description: 'why it is corrected' },
  },
  example: { type: 'filed', system: 'snap_r', number: 'Z1234567', on: '2026-09-01', source: 'own_act' },
};

const WRITTEN = {
  ...SAID,
  id: ID,
  type: { type: 'string' },
  subject: { ...TEXT, description: 'the request, the notice or the suspension that it is of' },
  learnedOn: { type: 'string', format: 'date' },
  recordedAt: { type: 'string', format: 'date-time' },
  recordedBy: ID,
  attachmentIds: { type: 'array', items: ID },
  supersedes: { ...ID, nullable: true },
  reason: TEXT,
  supersededBy: { ...ID, nullable: true, description: 'what stands in its place; null: it stands' },
} as const;

/** The schemas of observations by their names among the components of the description. */
export const OBSERVATION_SCHEMAS = {
  Observation: {
    type: 'object',
    description: 'an observation; the fields of its type stand beside these',
    required: Object.keys(WRITTEN),
    additionalProperties: true,
    properties: WRITTEN,
  },
  NewObservation: OBSERVATION,
};

/** The body of a request that is one observation. */
export const ApiObservationBody = () => ApiBody({ schema: { $ref: '#/components/schemas/NewObservation' } });
