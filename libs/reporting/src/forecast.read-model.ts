import { APPLICATION_FACTS, FORECAST_WEIGHTS } from '@ninety/licensing';
import type { LikeOutcome } from '@ninety/licensing';
import { withoutTenant, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** A submitted application, by what makes others like it. */
export interface SubmittedCase {
  readonly registeredOn: string;
  readonly elapsed: number;
  readonly country: string | null;
  readonly eccns: readonly string[];
  readonly decidedOn: string | null;
}

type Likened = Pick<SubmittedCase, 'country' | 'eccns'>;

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

/** Which cases are asked for, by what they have in common with one. */
export type Likeness = 'country and ECCN' | 'all';

/** Decisions end a case; a withdrawal, and being pending today, only say that it lasted so long. */
export function outcomesLike(
  manager: () => EntityManager,
  likeness: Likeness,
  { id, country, eccns }: Likened & { readonly id: Id },
  today: string,
): Promise<LikeOutcome[]> {
  const begins = sql`(${today}::date - ${FORECAST_WEIGHTS.recentDays}::int)`;
  const isOfCountry = sql`coalesce(f.country = ${country}, false)`;
  const isOfEccn = sql`f.eccns && ${eccns}::text[]`;
  // Of every supplier's cases, counted: none is shown.
  return withoutTenant(() =>
    rowsOf<LikeOutcome>(
      manager(),
      sql`SELECT ${isOfCountry} AS "isOfCountry", ${isOfEccn} AS "isOfEccn",
            coalesce(f.decided_on, ${today}::date) - f.registered_on AS days,
            CASE WHEN f.decided_on <= ${begins} THEN NULL ELSE greatest(${begins} - f.registered_on, 0) END AS "passedBefore",
            count(*) FILTER (WHERE f.outcome IS NOT NULL AND f.outcome <> 'withdrawn')::int AS decided,
            count(*) FILTER (WHERE f.outcome IS NULL OR f.outcome = 'withdrawn')::int AS censored
          FROM ${APPLICATION_FACTS} f
          WHERE f.application_id <> ${id} AND (${likeness === 'all'} OR (${isOfCountry} AND ${isOfEccn}))
          GROUP BY 1, 2, 3, 4`,
    ),
  );
}
