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
