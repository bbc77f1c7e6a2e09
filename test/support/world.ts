import type { Client } from './client.js';
import { WAIT_MS } from './patience.js';
import { asOwner } from './service.js';
import type { TestService } from './service.js';

/** A supplier with its compliance officer, and the government's people. */
export interface World {
  readonly supplierId: string;
  readonly officer: Client;
  readonly bis: Client;
  readonly chair: Client;
  readonly auditor: Client;
  reviewer(agency: string): Promise<Client>;
}

export interface Application {
  id: string;
  controlNumber: string | null;
  status: string;
  nextDueOn: string | null;
  overdue: boolean;
  allowedEvents: string[];
  clocks: {
    clock: string;
    subject: string | null;
    dueOn: string;
    state: string;
    countedDays: number;
    excludedDays: number;
  }[];
  screening: {
    listVersion: number | null;
    alerts: { alertId: string; status: string }[];
    requirements: object[];
    warnings: string[];
  };
  license: { number: string; validUntil: string; conditions: object[]; items: object[] } | null;
  referredTo?: string[];
  suggestedReferral?: string[];
  [field: string]: unknown;
}

/** Each test makes its own tenant. */
export async function makeWorld(service: Pick<TestService, 'admin' | 'as'>): Promise<World> {
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Micron Technology, Inc.',
    country: 'US',
  });
  const caller = (principal: object) => makeCaller(service, principal);
  return {
    supplierId,
    officer: await caller({ name: 'Dana Lee', role: 'compliance_officer', supplierId }),
    bis: await caller({ name: 'Lou Officer', role: 'licensing_officer' }),
    chair: await caller({ name: 'Pat Chair', role: 'escalation_chair' }),
    auditor: await caller({ name: 'Kim Auditor', role: 'auditor' }),
    reviewer: (agency) => caller({ name: `${agency} reviewer`, role: 'agency_reviewer', agency }),
  };
}

export async function makeCaller(
  service: Pick<TestService, 'admin' | 'as'>,
  principal: object,
): Promise<Client> {
  const { id } = await service.admin.made<{ id: string }>('/v1/principals', principal);
  const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  return service.as(key);
}

let counter = 0;

/** A complete draft for a party that nobody lists. */
export async function draftFor<More = unknown>(
  officer: Client,
  overrides: object = {},
): Promise<Application & More> {
  counter += 1;
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
    name: `Harmless Bakery Supplies ${counter} Oy`,
    country: 'FI',
    kind: 'organization',
  });
  return officer.made<Application & More>('/v1/applications', {
    reference: `PO-${counter}`,
    type: 'export',
    contact: { name: 'Dana Lee', email: 'dana@supplier.example' },
    parties: [
      { role: 'ultimate_consignee', partyId },
      { role: 'end_user', partyId },
    ],
    items: [
      {
        eccn: '3A991',
        reasonsForControl: ['AT'],
        description: 'Memory module',
        quantity: '1000',
        unit: 'each',
        unitPrice: { amount: '12.50', currency: 'USD' },
      },
    ],
    endUse: 'Ovens with a touch screen',
    ...overrides,
  });
}

export async function filed(officer: Client, overrides: object = {}): Promise<Application> {
  const draft = await draftFor(officer, overrides);
  return officer.made<Application>(`/v1/applications/${draft.id}/submit`);
}

/** @typeParam More what the test reads besides */
export async function record<More = unknown>(
  caller: Client,
  application: { id: string },
  event: object,
): Promise<Application & More> {
  return caller.made<Application & More>(`/v1/applications/${application.id}/events`, event);
}

/** Which decisions take effect with a second signature, from now on. */
export async function setCountersigned(admin: Client, countersign: readonly string[]): Promise<void> {
  const { headers } = await admin.get('/v1/settings');
  const { status } = await admin.patch('/v1/settings', { countersign }, String(headers.etag));
  if (status !== 200) throw new Error(`the settings could not be changed: ${status}`);
}

export async function setToday(service: Pick<TestService, 'admin'>, day: string): Promise<void> {
  const response = await service.admin.put('/v1/test-clock', { now: `${day}T16:00:00Z` });
  if (response.status !== 204)
    throw new Error(`test clock: ${response.status} ${JSON.stringify(response.body)}`);
}

/** Between two askings, in milliseconds: soon at first, for most things are so at once. */
const [SOONEST_MS, LATEST_MS] = [4, 64];

/** Asks again until it is so. */
export async function eventually<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  const began = Date.now();
  for (let pause = SOONEST_MS; ; pause = Math.min(2 * pause, latest(Date.now() - began))) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() - began > WAIT_MS) throw new Error(`it did not become so: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** What takes long is asked for less often: asking takes from the service that it waits for, which is of this process. */
function latest(waitedMs: number): number {
  return Math.min(Math.max(LATEST_MS, waitedMs / 20), 1_000);
}

/** Waits until each delivery was tried: what was told up to now has come to whoever answers. */
export const allDelivered = ({ connection }: Pick<TestService, 'connection'>) =>
  eventually(
    () => asOwner(connection, `SELECT 1 FROM webhook_delivery WHERE status = 'pending' LIMIT 1`),
    ({ rowCount }) => rowCount === 0,
  );
