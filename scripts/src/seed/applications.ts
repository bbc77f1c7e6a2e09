import { licenseTermsOf } from '@ninety/bis';
import { EVENT_VERSION, FACT_COLUMN_NAMES, factsValues, keysToldBy, projectionOf } from '@ninety/licensing';
import { formatDay } from '@ninety/procedure';
import type { ApplicationForm, WatchRules } from '@ninety/licensing';
import type { Day } from '@ninety/procedure';
import { v7 } from 'uuid';
import type { Cell, Row } from './copy.js';
import { randomHistory } from './histories.js';
import type { SeededEvent } from './histories.js';
import type { Population, Supplier } from './population.js';
import type { Random } from './random.js';
import { ITEMS } from './spread.js';

/** The tables that an application fills, in the order in which they refer to each other, with their columns. */
export const TABLES = {
  application: [
    'id',
    'supplier_id',
    'created_by',
    'form',
    'control_number',
    'status',
    'referred_to',
    'watch_on',
    'fingerprint',
    'version',
    'created_at',
    'updated_at',
  ],
  application_party: ['application_id', 'position', 'role', 'party_id', 'snapshot'],
  application_event: ['application_id', 'index', 'event', 'schema_version', 'recorded_by', 'recorded_at'],
  application_outlook: [
    'application_id',
    'supplier_id',
    'referred_to',
    'from_on',
    'until_on',
    'status',
    'next_due_on',
    'applicant_next_due_on',
    'overdue',
    'applicant_overdue',
    'stalls_on',
    'applicant_stalls_on',
  ],
  application_fact: [
    'application_id',
    'supplier_id',
    'country',
    'eccns',
    'end_user_countries',
    'applied_for',
    ...FACT_COLUMN_NAMES,
  ],
  application_announcement: ['application_id', 'key'],
  license: [
    'number',
    'application_id',
    'supplier_id',
    'issued_on',
    'valid_until',
    'expires_on',
    'parties',
    'conditions',
    'authorized_value',
    'tolerance_percent',
    'watch_on',
    'created_at',
  ],
  license_item: [
    'license_number',
    'item',
    'eccn',
    'description',
    'unit',
    'currency',
    'authorized_quantity',
    'authorized_value',
  ],
} as const;

export type Rows = Record<keyof typeof TABLES, Row[]>;

/** What each application is made from. */
export interface Making {
  readonly random: Random;
  readonly population: Population;
  readonly today: Day;
  readonly rules: WatchRules;
}

const MS_PER_DAY = 86_400_000;

export function emptyRows(): Rows {
  return Object.fromEntries(Object.keys(TABLES).map((table) => [table, [] as Row[]])) as unknown as Rows;
}

/** Adds one application with all that the service would have stored of it. */
export function addApplication(rows: Rows, making: Making, number: number, registeredOn: Day): void {
  const { random, population, today } = making;
  const supplier = random.mostlyEarly(population.suppliers);
  const history = randomHistory(random, registeredOn, today);
  const at = (day: Day) => new Date(day * MS_PER_DAY + random.between(50_000_000, 79_000_000));
  const createdAt = at(registeredOn);
  const id = v7({ msecs: createdAt.getTime() });
  const form = formOf(random, supplier, number);
  const party = (partyId: string) =>
    supplier.parties.find((one) => one.id === partyId) ?? supplier.parties[0];
  const stored = { ...making, id, supplier, form, history };

  form.parties.forEach(({ role, partyId }, position) =>
    rows.application_party.push([id, position, role, partyId, { ...party(partyId), partyId }]),
  );
  history.forEach(({ raw, event }, index) =>
    rows.application_event.push(
      [
        id,
        index,
        raw,
        EVENT_VERSION,
        actorOf(population, supplier, event.type, raw.agency),
        at(event.on),
      ].map(isoDate),
    ),
  );
  const { status, referredTo, watchOn } = addProjection(rows, stored);
  rows.application.push([
    id,
    supplier.id,
    supplier.officerId,
    form,
    `Z${number}`,
    status,
    referredTo,
    watchOn,
    `seeded ${number}`,
    1 + history.length,
    createdAt.toISOString(),
    at(history.at(-1)?.event.on ?? registeredOn).toISOString(),
  ]);
  addLicense(rows, stored, number);
}

interface Stored extends Making {
  readonly id: string;
  readonly supplier: Supplier;
  readonly form: ApplicationForm;
  readonly history: readonly SeededEvent[];
}

function addProjection(rows: Rows, { id, supplier, form, history, today, rules }: Stored) {
  const events = history.map(({ event }) => event);
  const { outlook, facts, status, referredTo, watchOn } = projectionOf(events, today, rules);
  for (const one of outlook) {
    const { fromOn, untilOn, nextDueOn, applicantNextDueOn, overdue, applicantOverdue } = one;
    rows.application_outlook.push([
      id,
      supplier.id,
      referredTo,
      fromOn,
      untilOn,
      one.status,
      nextDueOn,
      applicantNextDueOn,
      overdue,
      applicantOverdue,
      one.stallsOn,
      one.applicantStallsOn,
    ]);
  }
  const endUser = supplier.parties.find((party) => party.id === form.parties.at(-1)?.partyId);
  const eccns = [...new Set(form.items.map(({ eccn }) => eccn))].sort();
  const values = factsValues(facts) as Cell[];
  const country = endUser?.country ?? null;
  rows.application_fact.push([
    id,
    supplier.id,
    country,
    eccns,
    country === null ? [] : [country],
    form.type,
    ...values,
  ]);
  // What is over will not be told again; what is pending must not be told twice.
  if (watchOn !== null) {
    for (const key of keysToldBy(events, today, rules)) rows.application_announcement.push([id, key]);
  }
  return { status, referredTo, watchOn };
}

function addLicense(
  rows: Rows,
  { id, supplier, form, history, population, today }: Stored,
  number: number,
): void {
  const issued = history.findLast(
    ({ event }) =>
      event.type === 'approved' || (event.type === 'appeal_decided' && event.outcome === 'granted'),
  );
  if (!issued) return;
  const { on } = issued.event;
  const conditions = issued.event.type === 'approved' ? (issued.event.conditions ?? []) : [];
  const terms = licenseTermsOf(form.items, on);
  const lastDay = population.lastDayOf(terms.validUntil);
  const leads = [...population.expiringDays.map((lead) => lastDay - lead), lastDay + 1];
  const watchOn = leads.find((day) => day > today) ?? null;
  const licenseNumber = `D${number}`;
  const parties = form.parties.map(({ role, partyId }) => {
    const party = supplier.parties.find((one) => one.id === partyId);
    return { role, partyId, name: party?.name, country: party?.country, addresses: [] };
  });
  rows.license.push([
    licenseNumber,
    id,
    supplier.id,
    formatDay(on),
    formatDay(terms.validUntil),
    formatDay(lastDay),
    JSON.stringify(parties),
    JSON.stringify(conditions.map((text) => ({ text }))),
    terms.authorizedValue,
    terms.tolerancePercent,
    watchOn === null ? null : formatDay(watchOn),
    new Date(on * MS_PER_DAY + MS_PER_DAY).toISOString(),
  ]);
  for (const { item, eccn, description, unit, currency, authorizedQuantity, authorizedValue } of terms.items)
    rows.license_item.push([
      licenseNumber,
      item,
      eccn,
      description,
      unit,
      currency,
      authorizedQuantity,
      authorizedValue,
    ]);
}

function formOf(random: Random, supplier: Supplier, number: number): ApplicationForm {
  const consignee = random.oneOf(supplier.parties);
  const endUser = random.percent(60) ? consignee : random.oneOf(supplier.parties);
  const items = Array.from({ length: random.percent(70) ? 1 : 2 }, () => {
    const { price, reasonsForControl, ...item } = random.mostlyEarly(ITEMS);
    return {
      ...item,
      reasonsForControl: [...reasonsForControl],
      model: `M-${random.between(100, 999)}`,
      manufacturer: supplier.name,
      quantity: String(random.between(1, 5_000)),
      unit: 'each',
      unitPrice: { amount: price, currency: 'USD' },
    };
  });
  return {
    reference: `PO-${number}`,
    type: 'export',
    contact: { name: 'Export Desk', email: 'exports@supplier.example' },
    parties: [
      { role: 'ultimate_consignee', partyId: consignee.id },
      { role: 'end_user', partyId: endUser.id },
    ],
    items,
    supportDocuments: [],
    endUse: 'Civil telecommunications equipment',
    additionalInformation: null,
    resubmissionOf: null,
    totalValue: null,
    bis748p: null,
  };
}

function actorOf(
  { bis, chair, reviewers }: Population,
  supplier: Supplier,
  type: string,
  agency: unknown,
): string {
  if (/^(registered|information_received|itd_response|withdrawn|appeal_filed)$/.test(type))
    return supplier.officerId;
  if (/^(oc|acep|earb)_decision$|^appeal_decided$/.test(type)) return chair;
  return (typeof agency === 'string' ? reviewers.get(agency) : undefined) ?? bis;
}

function isoDate<T>(cell: T): T | string {
  return cell instanceof Date ? cell.toISOString() : cell;
}
