import type { Client } from './client.js';
import type { Tracked } from './company.js';
import type { Schema, Schemas } from './inputs.js';
import { Markers } from './marked.js';
import type { Marker } from './marked.js';

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Schemas };
}

interface PackEvent {
  readonly type: string;
  readonly ends?: string;
  readonly opens?: string;
  readonly fields?: readonly { readonly field: string; readonly type: string; readonly options?: string[] }[];
}

/** A case with a marker in each field that the description says the API takes of one. */
export interface MarkedCase {
  readonly id: string;
  readonly markers: readonly Marker[];
  /** What was taken, as `POST /v1/parties`, and events as `event filed`. */
  readonly taken: readonly string[];
}

const METHODS = ['post', 'put'] as const;

/** What is taken where a text of one's own is not. */
const TAKEN = {
  role: 'end_user',
  eccn: '3A001.a',
  country: 'DE',
  currency: 'USD',
  unit: 'kg',
  system: 'snap_r',
  on: '2026-07-01',
  from: '2026-07-01',
  dueOn: '2026-10-01',
  responseDueOn: '2026-10-01',
  validUntil: '2030-01-01',
  needBy: '2026-11-20',
  penaltyOn: '2026-12-01',
  followUpOn: '2026-10-01',
  source: 'telephone',
  rung: 'day_30',
};

const FIELD_SCHEMAS: ReadonlyMap<string, Schema> = new Map<string, Schema>([
  ['text', { type: 'string', maxLength: 10_000 }],
  ['texts', { type: 'array', items: { type: 'string', maxLength: 10_000 } }],
  ['day', { type: 'string', format: 'date' }],
  ['flag', { type: 'boolean' }],
  ['number', { type: 'number' }],
]);

/** Of a case: by its path, or because the body names one; what is decided by its outcome is tried by others. */
function isOfCase(path: string, schema: Schema, schemas: Schemas): boolean {
  const { properties = {} } = schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema;
  if (path.includes('{')) return /^\/v1\/applications\/\{id\}\/(?!events$)[a-z-]+$/.test(path);
  return Object.hasOwn(properties, 'applicationId');
}

/** @param isName of which fields the markers stand in every long text of an event too */
export async function markedCase(officer: Client, isName: (field: string) => boolean): Promise<MarkedCase> {
  const document = await officer.read<Document>('/openapi.json');
  const { schemas } = document.components;
  const known = new Map<string, unknown>(Object.entries(TAKEN));
  const markers: Markers = new Markers(schemas, known, () =>
    markers.all
      .filter(({ field }) => isName(field))
      .flatMap(({ text }) => [text.toUpperCase(), text.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',')])
      .join('; '),
  );
  const taken: string[] = [];
  const send = async <T>(method: 'post' | 'put', path: string, of: string, schema: Schema) => {
    const made = await markers.send<T>(officer, method, path, of, schema);
    if (made !== null) taken.push(of);
    return made;
  };
  const party = await send<{ id: string }>('post', '/v1/parties', 'POST /v1/parties', {
    $ref: '#/CreatePartyDto',
  });
  known.set('partyId', party?.id);
  const draft = await send<{ id: string }>('post', '/v1/applications', 'POST /v1/applications', {
    $ref: '#/TrackedDraftDto',
  });
  const id = draft?.id ?? '';
  known.set('applicationId', id);
  const { events } = await officer.read<{ events: PackEvent[] }>('/v1/regimes/us-bis');
  await happened(officer, id, events, schemas.ObservationDto?.properties ?? {}, (type, schema) =>
    send('post', `/v1/applications/${id}/events`, `event ${type}`, schema),
  );
  for (const [path, operations] of Object.entries(document.paths))
    for (const method of METHODS) {
      const schema = operations[method]?.requestBody?.content['application/json']?.schema;
      if (schema && isOfCase(path, schema, schemas))
        await send(method, path.replace('{id}', id), `${method.toUpperCase()} ${path}`, schema);
    }
  return { id, markers: markers.all, taken };
}

/** Each event that the case may have next and has not had, but for what ends it; then the first that told something is taken back. */
async function happened(
  officer: Client,
  id: string,
  events: readonly PackEvent[],
  common: Readonly<Record<string, Schema>>,
  record: (type: string, schema: Schema) => Promise<unknown>,
): Promise<void> {
  const tried = new Set<string>();
  for (;;) {
    const { allowedEvents } = await officer.read<Tracked>(`/v1/applications/${id}`);
    const next = events.find(
      ({ type, ends }) => ends === undefined && allowedEvents.includes(type) && !tried.has(type),
    );
    if (!next) break;
    tried.add(next.type);
    // What answers or closes is of the one thing that is open.
    const own = (next.fields ?? []).filter(({ field }) => field !== 'id' || next.opens !== undefined);
    const fields = own.map(({ field, type, options }) => [
      field,
      FIELD_SCHEMAS.get(type) ?? { type: 'string', enum: options ?? [] },
    ]);
    await record(next.type, {
      properties: {
        ...common,
        ...(Object.fromEntries(fields) as Record<string, Schema>),
        type: { enum: [next.type] },
      },
    });
  }
  const { data } = await officer.read<{ data: { id: string; type: string }[] }>(
    `/v1/applications/${id}/events`,
  );
  const told = data.find(({ type }) => type === 'status_told');
  await record('void', {
    properties: { type: { enum: ['void'] }, supersedes: { enum: [told?.id] }, reason: { type: 'string' } },
  });
}
