import type { ApiClient } from '../client.js';
import { beneath, readRow, timedRow } from './tracker-large.js';
import type { Row } from './table.js';

const DUTIES = 100_000;
const LICENSES = 1_000;
const OWNERS = 20;
const CALENDARS = 30;

/** What a company asks of its duties: two thirds met, some overdue, the others due in the years to come, of many licenses and owners. */
export async function dutyRows(dataDir: string, officer: ApiClient): Promise<Row[]> {
  const { id, supplierId } = await officer.get<{ id: string; supplierId: string }>('/v1/me');
  await beneath(dataDir, async (client) => {
    await client.query(ofPeople, [supplierId, OWNERS]);
    await client.query(ofLicenses, [id, supplierId, LICENSES]);
    await client.query(ofDuties, [id, supplierId, DUTIES, LICENSES, OWNERS]);
    for (const statement of [ofVersions, ofMet, ofStandings]) await client.query(statement);
  });
  const of = (query: string) => `/v1/duties?${query}`;
  const [one] = (await officer.get<{ data: { licenseId: string; owner: string }[] }>(of('state=to_do'))).data;
  return [
    await readRow(officer, `duties at ${DUTIES}, of ${LICENSES} licenses, 50 a page`, of('')),
    await readRow(officer, '… to do', of('state=to_do')),
    await readRow(officer, '… open, due before a day', of('state=open&dueBefore=2030-01-01')),
    await readRow(officer, '… overdue, of one owner', of(`state=overdue&owner=${one?.owner}`)),
    await readRow(officer, '… of one license', of(`licenseId=${one?.licenseId}`)),
    await calendarRow(officer),
  ];
}

/** The calendar of somebody of the same company: of each kind the nearest five hundred. */
async function calendarRow(officer: ApiClient): Promise<Row> {
  const { secretUrl } = await officer.post<{ secretUrl: string }>('/v1/calendar-feeds', {});
  const read = async () => {
    const response = await fetch(secretUrl);
    await response.text();
    if (!response.ok) throw new Error(`the calendar answers ${response.status}`);
  };
  return timedRow('… the calendar (.ics)', read, CALENDARS);
}

const ofPeople = `INSERT INTO principal (id, name, role, supplier_id)
  SELECT uuidv7(), 'Owner ' || n, 'compliance_officer', $1 FROM generate_series(1, $2::int) n`;

const ofLicenses = `INSERT INTO recorded_license (id, first_id, supplier_id, regime, number, issued_on, valid_until, expires_on, parties,
    conditions, opening_usage, recorded_by)
  SELECT l.id, l.id, $2, 'us-bis', 'DUTY' || l.n, '2025-01-01', '2035-01-01', '2035-01-01', '[]', '[]', '[]', $1
  FROM (SELECT uuidv7() AS id, n FROM generate_series(1, $3::int) n) l`;

const ofDuties = `INSERT INTO duty (id, supplier_id, license_id, recorded_by)
  SELECT uuidv7(), $2, l.id, o.id FROM generate_series(1, $3::int) n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM recorded_license WHERE number LIKE 'DUTY%') l ON l.place = 1 + n % $4::int
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS place FROM principal WHERE name LIKE 'Owner %') o ON o.place = 1 + n % $5::int
  WHERE $1::uuid IS NOT NULL`;

const ofVersions = `INSERT INTO duty_version (duty_id, number, text, kind, due, owner_id, lead_days, is_cancelled, recorded_by)
  SELECT id, 1, 'Report what was delivered.', 'report',
    jsonb_build_object('on', date '2024-01-01' + (row_number() OVER (ORDER BY id))::int % 2500), recorded_by, '{30,7,1}', false, recorded_by
  FROM duty`;

const ofMet = `INSERT INTO duty_met (duty_id, occurrence, due_on, happened_on, evidence, recorded_by)
  SELECT duty_id, 'once', (due ->> 'on')::date, (due ->> 'on')::date, '{}', owner_id FROM duty_version
  WHERE (due ->> 'on')::date < date '2026-11-01' AND hashtext(duty_id::text) % 20 <> 0`;

const ofStandings = `INSERT INTO duty_standing (duty_id, occurrence, supplier_id, license_id, owner_id, due_on, state)
  SELECT d.id, 'once', d.supplier_id, d.license_id, v.owner_id, (v.due ->> 'on')::date,
    CASE WHEN m.duty_id IS NULL THEN 'open' ELSE 'met' END
  FROM duty d JOIN duty_version v ON v.duty_id = d.id LEFT JOIN duty_met m ON m.duty_id = d.id`;
