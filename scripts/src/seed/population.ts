import { expiresOn } from '@ninety/bis';
import type { Day } from '@ninety/procedure';
import { newId } from '@ninety/platform';
import type pg from 'pg';
import { copyRows } from './copy.js';
import type { Row } from './copy.js';
import type { Random } from './random.js';
import { COUNTRIES, SUPPLIERS } from './spread.js';

interface SeededParty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly addresses: readonly object[];
  readonly kind: string;
}

export interface Supplier {
  readonly id: string;
  readonly name: string;
  readonly officerId: string;
  readonly parties: readonly SeededParty[];
}

/** Who files, who decides, and for whom the goods are. */
export interface Population {
  readonly suppliers: readonly Supplier[];
  readonly bis: string;
  readonly chair: string;
  readonly reviewers: ReadonlyMap<string, string>;
  /** How many days before its end a license is warned of. */
  readonly expiringDays: readonly number[];
  /** The last day of a license, past a holiday. */
  readonly lastDayOf: (validUntil: Day) => Day;
}

const PARTIES = 60;
const FIRST = [
  'Amber',
  'Birch',
  'Cedar',
  'Delta',
  'Ember',
  'Fjord',
  'Garnet',
  'Harbor',
  'Indigo',
  'Juniper',
  'Kestrel',
  'Lotus',
] as const;
const SECOND = [
  'Precision',
  'Photonic',
  'Circuit',
  'Telecom',
  'Aero',
  'Polymer',
  'Signal',
  'Quantum',
  'Marine',
  'Medical',
] as const;
const THIRD = ['Works', 'Laboratories', 'Components', 'Industries', 'Instruments', 'Holdings'] as const;

/** Makes the people and companies, and stores them. */
export async function makePopulation(
  client: pg.ClientBase,
  random: Random,
  expiringDays: readonly number[],
  screenedVersion: number | null,
): Promise<Population> {
  const principals: Row[] = [];
  const person = (
    name: string,
    role: string,
    supplierId: string | null = null,
    agency: string | null = null,
  ) => {
    const id = newId();
    principals.push([id, name, role, supplierId, agency]);
    return id;
  };
  const suppliers = Array.from({ length: SUPPLIERS }, (_, index): Supplier => {
    const id = newId();
    const name = `${companyName(random)} ${index + 1}, Inc.`;
    const officerId = person(`Compliance officer ${index + 1}`, 'compliance_officer', id);
    return { id, name, officerId, parties: Array.from({ length: PARTIES }, () => makeParty(random)) };
  });
  const reviewers = new Map(
    ['Defense', 'Energy', 'State'].map((agency) => [
      agency,
      person(`${agency} reviewer`, 'agency_reviewer', null, agency),
    ]),
  );
  const bis = person('Licensing officer', 'licensing_officer');
  const chair = person('Chair', 'escalation_chair');
  await copyRows(
    client,
    'supplier',
    ['id', 'name', 'country'],
    suppliers.map(({ id, name }) => [id, name, 'US']),
  );
  await copyRows(client, 'principal', ['id', 'name', 'role', 'supplier_id', 'agency'], principals);
  await copyRows(
    client,
    'party',
    ['id', 'supplier_id', 'name', 'country', 'kind', 'screened_version'],
    suppliers.flatMap(({ id: supplierId, parties }) =>
      parties.map(({ id, name, country, kind }) => [id, supplierId, name, country, kind, screenedVersion]),
    ),
  );
  return { suppliers, bis, chair, reviewers, expiringDays, lastDayOf: remembered(expiresOn) };
}

/** The calendar of holidays is slow, and the days are few. */
function remembered(lastDay: typeof expiresOn): (validUntil: Day) => Day {
  const known = new Map<Day, Day>();
  return (validUntil) => {
    const found = known.get(validUntil) ?? lastDay(validUntil, null);
    known.set(validUntil, found);
    return found;
  };
}

function makeParty(random: Random): SeededParty {
  const name = `${companyName(random)} ${random.between(100, 9_999)}`;
  return {
    id: newId(),
    name,
    aliases: [],
    country: random.mostlyEarly(COUNTRIES),
    addresses: [],
    kind: 'organization',
  };
}

function companyName(random: Random): string {
  return `${random.oneOf(FIRST)} ${random.oneOf(SECOND)} ${random.oneOf(THIRD)}`;
}
