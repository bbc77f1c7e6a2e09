import { APPLICATION_FACTS } from '@ninety/licensing';
import type { SurvivalOutcome } from '@ninety/licensing';
import { withoutTenant, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Likeness } from './reports.contract.js';

/** A submitted application, by what makes others like it. */
export interface SubmittedCase {
  readonly registeredOn: string;
  readonly elapsed: number;
  readonly country: string | null;
  readonly eccns: readonly string[];
  readonly decidedOn: string | null;
}

type Likened = Pick<SubmittedCase, 'country' | 'eccns'>;

/** What makes cases alike. */
const ALIKE = {
  'country and ECCN': ({ country, eccns }: Likened) =>
    sql`f.country = ${country} AND f.eccns && ${eccns}::text[]`,
  country: ({ country }: Likened) => sql`f.country = ${country}`,
  ECCN: ({ eccns }: Likened) => sql`f.eccns && ${eccns}::text[]`,
  all: () => sql`true`,
} as const satisfies Readonly<Record<Likeness, (like: Likened) => Sql>>;

/** Undefined: it is a draft. */
export function submittedCase(
  manager: EntityManager,
  id: Id,
  today: string,
): Promise<SubmittedCase | undefined> {
  return rowOf<SubmittedCase>(
    manager,
    sql`SELECT registered_on::text AS "registeredOn", ${today}::date - registered_on AS elapsed, country, eccns,
          decided_on::text AS "decidedOn"
        FROM ${APPLICATION_FACTS} f WHERE application_id = ${id}`,
  );
}

/** Decisions end a case; a withdrawal, and being pending today, only say that it lasted so long. */
export function outcomesLike(
  manager: () => EntityManager,
  likeness: Likeness,
  { id, ...like }: Likened & { readonly id: Id },
  today: string,
): Promise<SurvivalOutcome[]> {
  // Of every supplier's cases, counted: none is shown.
  return withoutTenant(() =>
    rowsOf<SurvivalOutcome>(
      manager(),
      sql`SELECT coalesce(f.elapsed_days_now, 0) AS days,
            count(*) FILTER (WHERE f.outcome IS NOT NULL AND f.outcome <> 'withdrawn')::int AS decided,
            count(*) FILTER (WHERE f.outcome IS NULL OR f.outcome = 'withdrawn')::int AS censored
          FROM (SELECT country, eccns, outcome, coalesce(decided_on, ${today}::date) - registered_on AS elapsed_days_now
                FROM ${APPLICATION_FACTS} fact WHERE application_id <> ${id}) f
          WHERE ${ALIKE[likeness](like)} GROUP BY 1`,
    ),
  );
}
