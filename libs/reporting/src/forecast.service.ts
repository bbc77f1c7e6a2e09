import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { findApplication, LICENSING_PROBLEMS } from '@ninety/licensing';
import { withoutTenant, problemOf, Database, OfficeClock, rowOf, rowsOf } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ForecastResponseDto, Likeness } from './reports.contract.js';
import { decidedAfter, forecastDays } from './survival.js';
import type { Outcome } from './survival.js';
import { REPORTING_PROBLEMS } from './problems.js';

interface Pending {
  registeredOn: string;
  elapsed: number;
  country: string | null;
  eccns: string[];
  decidedOn: string | null;
}

/** Fewer decided cases that outlasted this one say nothing. */
const LEAST_CASES = 30;

/** What makes cases alike, the closest first; the first with enough cases is taken. */
const STRATA = [
  { name: 'country and ECCN', condition: 'f.country = $2 AND f.eccns && $3::text[]' },
  { name: 'country', condition: 'f.country = $2' },
  { name: 'ECCN', condition: 'f.eccns && $3::text[]' },
  { name: 'all', condition: 'true' },
] as const satisfies readonly { name: Likeness; condition: string }[];

/** When a pending application will be decided, by the history of like cases. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  /** P50 and P90 of the day of decision, with method and sample; null where the sample is too small. */
  async forecast(caller: Principal, id: Id): Promise<ForecastResponseDto> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    const today = await this.clock.today();
    const pending = await rowOf<Pending>(
      reader,
      `SELECT registered_on::text AS "registeredOn", $2::date - registered_on AS elapsed, country, eccns, decided_on::text AS "decidedOn"
       FROM application_fact WHERE application_id = $1`,
      [id, today],
    );
    if (!pending)
      throw problemOf(
        LICENSING_PROBLEMS['not-submitted'],
        'A draft has no decision to wait for: it has not been submitted.',
      );
    if (pending.decidedOn !== null)
      throw problemOf(
        REPORTING_PROBLEMS['decided-already'],
        `${application.controlNumber} was decided on ${pending.decidedOn}.`,
      );
    const { elapsed, registeredOn } = pending;
    for (const { name, condition } of STRATA) {
      const outcomes = await this.outcomes(condition, pending, today, id);
      const known = decidedAfter(outcomes, elapsed);
      if (known < LEAST_CASES) continue;
      const { p50, p90 } = forecastDays(outcomes, elapsed);
      const on = (days: number | null) => (days === null ? null : daysAfter(registeredOn, days));
      return {
        ...METHOD,
        asOf: today,
        elapsedDays: elapsed,
        likeCases: name,
        sampleSize: outcomes.reduce((sum, { decided, censored }) => sum + decided + censored, 0),
        decidedLater: known,
        p50On: on(p50),
        p90On: on(p90),
        reason: p50 === null ? 'too many like cases are pending still' : null,
      };
    }
    const reason = `fewer than ${LEAST_CASES} cases that lasted longer than ${elapsed} days are decided`;
    return {
      ...METHOD,
      asOf: today,
      elapsedDays: elapsed,
      likeCases: null,
      sampleSize: 0,
      decidedLater: 0,
      p50On: null,
      p90On: null,
      reason,
    };
  }

  /** Decisions end a case; a withdrawal, and being pending today, only say that it lasted so long. */
  private async outcomes(
    condition: string,
    { country, eccns }: Pending,
    today: string,
    id: Id,
  ): Promise<Outcome[]> {
    // Of every supplier's cases, counted: none is shown.
    return withoutTenant(() =>
      rowsOf<Outcome>(
        this.database.lagging,
        `SELECT coalesce(f.elapsed_days_now, 0) AS days,
         count(*) FILTER (WHERE f.outcome IS NOT NULL AND f.outcome <> 'withdrawn')::int AS decided,
         count(*) FILTER (WHERE f.outcome IS NULL OR f.outcome = 'withdrawn')::int AS censored
       FROM (SELECT country, eccns, outcome, coalesce(decided_on, $1::date) - registered_on AS elapsed_days_now
             FROM application_fact WHERE application_id <> $4) f
       WHERE ($2::text IS NULL OR true) AND ($3::text[] IS NULL OR true) AND ${condition} GROUP BY 1`,
        [today, country, eccns, id],
      ),
    );
  }
}

const METHOD = {
  method: 'Kaplan–Meier estimate of the days from registration to decision, given the days already passed',
} as const;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
