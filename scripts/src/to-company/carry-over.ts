import { openAsBlob } from 'node:fs';
import { allOf, unwrap } from '@ninety/client';
import type { CompanyClient, CompanySchemas } from '@ninety/client';
import type { ToldCase } from '@ninety/licensing';
import { observationsOf } from './told-observations.js';
import type { Observation } from './told-observations.js';

type Tracked = CompanySchemas['TrackedApplication'];

/** What came of it. */
export interface CarriedOver {
  made: number;
  /** Cases that were there already, to which something was added. */
  continued: number;
  unchanged: number;
}

/**
 * Records cases that an office told their applicant of in a company's installation, with their documents, licenses and
 * shipments, by its API and as its caller. What is there already is left, so that it may be done again.
 */
export async function carryOver(
  cases: AsyncIterable<ToldCase>,
  client: CompanyClient,
  say: (line: string) => void = () => undefined,
): Promise<CarriedOver> {
  const result: CarriedOver = { made: 0, continued: 0, unchanged: 0 };
  for await (const told of cases) {
    const there = await findByNumber(client, numberOf(told));
    const application = there ?? (await prepare(client, told));
    const added = await complete(client, told, application);
    if (there === null) result.made += 1;
    else if (added > 0) result.continued += 1;
    else result.unchanged += 1;
    say(`${numberOf(told)}: ${there === null ? 'recorded' : added > 0 ? 'continued' : 'is there'}`);
  }
  return result;
}

const numberOf = ({ application }: ToldCase) => application.controlNumber ?? '';

/** A request that is repeated is answered as the first was. */
const once = (told: ToldCase, step: string) => ({
  'Idempotency-Key': `carried over ${told.application.id} ${step}`,
});

async function findByNumber(client: CompanyClient, number: string): Promise<Tracked | null> {
  const { data } = await unwrap(client.GET('/v1/applications', { params: { query: { q: number } } }));
  return data.find(({ filings }) => filings.some((filing) => filing.number === number)) ?? null;
}

async function prepare(client: CompanyClient, told: ToldCase): Promise<Tracked> {
  const { reference, contact, endUse, additionalInformation, items, supportDocuments } = told.application;
  const partyIds = new Map<string, string>();
  for (const party of told.parties) partyIds.set(party.id, await partyIn(client, told, party));
  return unwrap(
    client.POST('/v1/applications', {
      params: { header: once(told, 'draft') },
      body: {
        regime: 'us-bis',
        type: 'license',
        ...{ reference, contact, endUse, additionalInformation, items, supportDocuments },
        parties: told.application.parties.map(({ role, partyId }) => ({
          role,
          partyId: partyIds.get(partyId) ?? partyId,
        })),
      },
    }),
  );
}

/** The company's party of the same name and country, made where there is none. */
async function partyIn(
  client: CompanyClient,
  told: ToldCase,
  { id, name, country, kind, addresses }: ToldCase['parties'][number],
): Promise<string> {
  const { data } = await unwrap(client.GET('/v1/parties', { params: { query: { q: name, limit: '200' } } }));
  const found = data.find((party) => party.name === name && party.country === country);
  if (found) return found.id;
  const made = await unwrap(
    client.POST('/v1/parties', {
      params: { header: once(told, `party ${id}`) },
      body: { name, country, kind, addresses: [...addresses] },
    }),
  );
  return made.id;
}

/** Adds what is not there yet; answers how much that was. */
async function complete(client: CompanyClient, told: ToldCase, { id }: Tracked): Promise<number> {
  const attachments = await attachAll(client, told, id);
  const recorded = await eventsOf(client, id);
  let added = 0;
  for (const [index, observation] of observationsOf(told, attachments).entries()) {
    const known = recorded.findIndex((one) => isSame(one, observation));
    if (known >= 0) {
      recorded.splice(known, 1);
      continue;
    }
    await unwrap(
      client.POST('/v1/applications/{id}/events', {
        params: { path: { id }, header: once(told, `event ${index}`) },
        body: observation,
      }),
    );
    added += 1;
  }
  return added + (await license(client, told, id));
}

type Recorded = CompanySchemas['Observation'];

function isSame(recorded: Recorded, { type, on, id }: Observation & { readonly id?: unknown }): boolean {
  return recorded.type === type && recorded.on === on && (recorded.subject ?? undefined) === id;
}

/** What stands. */
async function eventsOf(client: CompanyClient, id: string): Promise<Recorded[]> {
  const all: Recorded[] = [];
  const path = { id };
  const page = (cursor: string | undefined) =>
    unwrap(client.GET('/v1/applications/{id}/events', { params: { path, query: paged(cursor) } }));
  for await (const one of allOf(page)) if (one.supersededBy === null) all.push(one);
  return all;
}

const paged = (cursor: string | undefined) => ({
  limit: '200',
  ...(cursor === undefined ? {} : { cursor }),
});

/** The documents, by the ids that they had in the office. */
async function attachAll(
  client: CompanyClient,
  told: ToldCase,
  id: string,
): Promise<ReadonlyMap<string, string>> {
  const path = { id };
  const page = (cursor: string | undefined) =>
    unwrap(client.GET('/v1/applications/{id}/attachments', { params: { path, query: paged(cursor) } }));
  const there = new Map<string, string>();
  for await (const { sha256, fileName, id: known } of allOf(page))
    there.set(nameOf({ sha256, fileName }), known);
  const ids = new Map<string, string>();
  for (const { attachment, path: file } of told.documents) {
    const { kind, fileName } = attachment;
    const known = there.get(nameOf(attachment));
    if (known !== undefined) {
      ids.set(attachment.id, known);
      continue;
    }
    const form = new FormData();
    form.append('kind', kind);
    form.append('file', await openAsBlob(file), fileName);
    const made = await unwrap(
      client.POST('/v1/applications/{id}/attachments', {
        params: { path, header: once(told, `document ${attachment.id}`) },
        body: { kind, file: fileName },
        bodySerializer: () => form,
      }),
    );
    ids.set(attachment.id, made.id);
  }
  return ids;
}

/** A document is known by its bytes and its name. */
const nameOf = ({ sha256, fileName }: { readonly sha256: string; readonly fileName: string }) =>
  `${sha256} ${fileName}`;

/** The license that the case led to, with what went out under it, and what was told of it. */
async function license(client: CompanyClient, told: ToldCase, applicationId: string): Promise<number> {
  const face = told.application.license;
  if (face === null) return 0;
  const { data } = await unwrap(
    client.GET('/v1/licenses', { params: { query: { regime: 'us-bis', number: face.number } } }),
  );
  const there = data[0] ?? (await licenseFrom(client, told, applicationId, face));
  const shipped = data.length > 0 ? 0 : await shipAll(client, told, there.id);
  // What was told of it comes last: the office refused what it did not allow, whichever day it was of.
  const added = shipped + (await noticesOf(client, told, there));
  return data.length > 0 ? added : 1 + added;
}

type License = CompanySchemas['RecordedLicense'];

/** As its face says it. */
function licenseFrom(
  client: CompanyClient,
  told: ToldCase,
  applicationId: string,
  face: NonNullable<ToldCase['application']['license']>,
): Promise<License> {
  return unwrap(
    client.POST('/v1/licenses', {
      params: { header: once(told, 'license') },
      body: {
        applicationId,
        regime: 'us-bis',
        number: face.number,
        issuedOn: face.issuedOn,
        validUntil: face.validUntil,
        lines: face.items.map(({ eccn, description, unit, authorized }) => ({
          eccn,
          description,
          unit,
          quantity: authorized.quantity,
          value: authorized.value,
        })),
        parties: face.parties.map(({ role, name, country, addresses }) => ({
          role,
          name,
          country,
          addresses: [...addresses],
        })),
        conditions: face.conditions.map(({ text }) => ({ text })),
      },
    }),
  );
}

async function shipAll(client: CompanyClient, told: ToldCase, id: string): Promise<number> {
  for (const { number, shippedOn, itn, items } of told.shipments)
    await unwrap(
      client.POST('/v1/licenses/{id}/shipments', {
        params: { path: { id }, header: once(told, `shipment ${number}`) },
        body: {
          shippedOn,
          ...(itn == null ? {} : { itn }),
          lines: items.map(({ item, quantity, value }) => ({
            line: item,
            quantity,
            ...(value ? { value } : {}),
          })),
        },
      }),
    );
  return told.shipments.length;
}

/** Records what of it is not there yet, also where it was corrected or taken back since; answers how much that was. */
async function noticesOf(client: CompanyClient, told: ToldCase, { id, notices }: License): Promise<number> {
  const there = [...notices];
  let added = 0;
  for (const [index, { type, on, reason }] of told.notices.entries()) {
    const known = there.findIndex((one) => one.type === type && one.on === on);
    if (known >= 0) {
      there.splice(known, 1);
      continue;
    }
    await unwrap(
      client.POST('/v1/licenses/{id}/notices', {
        params: { path: { id }, header: once(told, `notice ${index}`) },
        body: { type, on, learnedOn: on, source: 'portal', ...(reason === null ? {} : { note: reason }) },
      }),
    );
    added += 1;
  }
  return added;
}
