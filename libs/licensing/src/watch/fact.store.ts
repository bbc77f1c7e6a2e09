import { literals, raw, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { formatDay, RECEIVING_ROLES } from '@ninety/procedure';
import type { Day } from '@ninety/procedure';
import type { Facts } from './facts.js';

/** What is applied for by `application a`: Block 5 of the form; a release to foreign persons is a deemed export. */
export const APPLIED_FOR = sql`CASE
  WHEN jsonb_typeof(a.form #> '{bis748p,foreignPersons}') = 'array' AND a.form #> '{bis748p,foreignPersons}' <> '[]'
    OR a.form #>> '{tracked,kind}' = 'deemed_export' THEN 'deemed_export'
  ELSE coalesce(a.form #>> '{bis748p,type}', CASE WHEN a.form -> 'tracked' IS NULL THEN a.form ->> 'type' END) END`;

/** What reports count of an application. */
export interface FactsOf {
  readonly applicationId: Id;
  readonly facts: Facts;
}

/** Writes the facts of applications; where the goods go and what they are was fixed when filed. */
export function writeFacts(all: readonly FactsOf[]): Sql {
  const rows = all.map(({ applicationId, facts }) => {
    const values = factsValues(facts);
    return {
      applicationId,
      ...Object.fromEntries(FACT_COLUMN_NAMES.map((name, index) => [name, values[index]])),
    };
  });
  const names = FACT_COLUMN_NAMES.join(', ');
  const columns = FACT_COLUMNS.map((column) => column.join(' ')).join(', ');
  return sql`INSERT INTO application_fact (application_id, supplier_id, country, eccns, end_user_countries, applied_for, ${raw(names)})
    SELECT a.id, a.supplier_id,
      (SELECT p.snapshot ->> 'country' FROM application_party p
       WHERE p.application_id = a.id AND p.role IN (${literals(RECEIVING_ROLES)})
       ORDER BY p.role = 'end_user' DESC, p.position LIMIT 1),
      ARRAY(SELECT DISTINCT i.value ->> 'eccn' FROM jsonb_array_elements(a.form -> 'items') i ORDER BY 1),
      ARRAY(SELECT DISTINCT p.snapshot ->> 'country' FROM application_party p
        WHERE p.application_id = a.id AND p.role = 'end_user' AND p.snapshot ->> 'country' IS NOT NULL ORDER BY 1),
      ${APPLIED_FOR},
      ${raw(names)}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS f ("applicationId" uuid, ${raw(columns)})
      JOIN application a ON a.id = f."applicationId"
    ON CONFLICT (application_id) DO UPDATE SET (${raw(names)}) = ROW (${raw(excluded(names))})`;
}

/** The columns of a row that was there already, as it would have been added. */
export function excluded(names: string): string {
  return names.replaceAll(/\w+/g, (name) => `excluded.${name}`);
}

const FACT_COLUMNS = [
  ['registered_on', 'date'],
  ['decided_on', 'date'],
  ['outcome', 'text'],
  ['counted_days', 'int'],
  ['elapsed_days', 'int'],
  ['stage', 'text'],
  ['stage_since', 'date'],
  ['stages', 'text[]'],
  ['stage_days', 'int[]'],
  ['agencies', 'text[]'],
  ['agency_days', 'int[]'],
  ['agency_late', 'boolean[]'],
  ['missed', 'text[]'],
  ['missed_on', 'date[]'],
  ['baseless_days', 'int'],
  ['baseless_since', 'date'],
] as const;

/** The columns of the facts, in the order of `factsValues`. */
export const FACT_COLUMN_NAMES = FACT_COLUMNS.map(([name]) => name);

/** The facts as values of their columns. */
export function factsValues(facts: Facts): unknown[] {
  const day = (one: Day | null) => (one === null ? null : formatDay(one));
  return [
    formatDay(facts.registeredOn),
    day(facts.decidedOn),
    facts.outcome,
    facts.countedDays,
    facts.elapsedDays,
    facts.stage,
    formatDay(facts.stageSince),
    facts.stages.map(({ stage }) => stage),
    facts.stages.map(({ days }) => days),
    facts.agencies.map(({ agency }) => agency),
    facts.agencies.map(({ days }) => days),
    facts.agencies.map(({ isLate }) => isLate),
    facts.missed.map(({ clock }) => clock),
    facts.missed.map(({ on }) => formatDay(on)),
    facts.baselessDays,
    day(facts.baselessSince),
  ];
}
