import type { Client } from './client.js';
import { makeCaller, setToday } from './world.js';
import { startService } from './service.js';
import type { TestService } from './service.js';

/** A clock as a company may know it. */
export interface KnownClock {
  clock: string;
  subject: string | null;
  kind: string;
  state: string;
  certainty: string | null;
  dueOn: string | { notBefore: string; notAfter: string };
  because: { code: string; text: string }[];
}

/** An application that is decided elsewhere. */
export interface Tracked {
  id: string;
  regime: string;
  type: string;
  status: string;
  statusCertainty: string | null;
  outcome: string | null;
  controlNumber: string | null;
  filings: { system: string | null; number: string | null; on: string | null }[];
  clocks: KnownClock[];
  nextDueOn: string | null;
  overdue: boolean;
  allowedEvents: string[];
  [field: string]: unknown;
}

/** A company with its compliance officer, on an installation of its own. */
export interface Company {
  readonly service: TestService;
  readonly supplierId: string;
  readonly officer: Client;
}

export async function startCompany(
  today: string,
  environment: Record<string, string> = {},
): Promise<Company> {
  const service = await startService({ POSTURE: 'company', ...environment });
  await setToday(service, today);
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Orchard Instruments, Inc.',
    country: 'US',
  });
  const officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
  return { service, supplierId, officer };
}

/** Somebody of another company of the installation, its compliance officer. */
export async function anotherOfficer(service: TestService): Promise<Client> {
  const supplier = { name: 'Quarry Optics, Inc.', country: 'US' };
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
  return makeCaller(service, { name: 'Ira Voss', role: 'compliance_officer', supplierId });
}

/** Records what happened, one observation after the other; answers how the application stands then. */
export async function observe(officer: Client, id: string, ...observations: object[]): Promise<Tracked> {
  let application = await officer.read<Tracked>(`/v1/applications/${id}`);
  for (const one of observations)
    application = await officer.made<Tracked>(`/v1/applications/${id}/events`, one);
  return application;
}

export function clockOf({ clocks }: Pick<Tracked, 'clocks'>, name: string): KnownClock {
  const clock = clocks.find((one) => one.clock === name);
  if (!clock) throw new Error(`no clock ${name} among ${clocks.map((one) => one.clock).join(', ')}`);
  return clock;
}

/** Cases of two authorities on 30 September 2026: one that is late, one that was filed at an unknown hour, and a draft. */
export async function casesAcross(
  officer: Client,
): Promise<{ readonly late: string; readonly inexact: string; readonly uk: string; readonly draft: string }> {
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
    name: 'Nordlicht Optik GmbH',
    country: 'DE',
    kind: 'organization',
  });
  const parties = [
    { role: 'ultimate_consignee', partyId },
    { role: 'end_user', partyId },
  ];
  const inUk = [{ role: 'end_user', partyId }];
  const begin = async (draft: object, ...observations: object[]) => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', { parties, ...draft });
    if (observations.length > 0) await observe(officer, id, ...observations);
    return id;
  };
  const snapR = { type: 'filed', system: 'snap_r' };
  const late = await begin(
    { reference: 'PO-2026-0722', needBy: '2026-11-20', customer: 'Nordlicht' },
    { ...snapR, number: 'Z1234567', on: '2026-06-01', source: 'own_act' },
    { type: 'information_requested', id: 'Request 1', questions: ['Who installs them?'], on: '2026-07-01' },
    { type: 'information_received', id: 'Request 1', notBefore: '2026-07-10', notAfter: '2026-07-14' },
  );
  const inexact = await begin(
    { reference: 'PO-2026-0800' },
    { ...snapR, number: 'Z1234600', notBefore: '2026-08-30', notAfter: '2026-09-04', source: 'inferred' },
  );
  const uk = await begin(
    { regime: 'uk-siel', parties: inUk, reference: 'UK-7', needBy: '2026-10-05' },
    { type: 'filed', number: 'GBSIEL/2026/0000123/P', on: '2026-09-21', source: 'own_act' },
  );
  return { late, inexact, uk, draft: await begin({ regime: 'uk-siel', parties: inUk, reference: 'UK-8' }) };
}
