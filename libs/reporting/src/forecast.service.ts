import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { decidedAfter, findApplication, forecastDays, LICENSING_PROBLEMS } from '@ninety/licensing';
import { Database, OfficeClock, problemOf } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { daysAfter } from './days.js';
import { outcomesLike, submittedCase } from './forecast.read-model.js';
import type { ForecastResponseDto, Likeness } from './reports.contract.js';
import { REPORTING_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** Fewer decided cases that outlasted this one say nothing. */
const LEAST_CASES = 30;

/** What makes cases alike, the closest first; the first with enough cases is taken. */
const LIKENESSES = ['country and ECCN', 'country', 'ECCN', 'all'] as const satisfies readonly Likeness[];

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
    const pending = await submittedCase(reader, id, today);
    if (!pending) throw problemOf(LICENSING_PROBLEMS['not-submitted'], say('draft_without_forecast'));
    if (pending.decidedOn !== null)
      throw problemOf(
        REPORTING_PROBLEMS['decided-already'],
        say('case_decided_already', {
          controlNumber: String(application.controlNumber),
          on: pending.decidedOn,
        }),
      );
    const { elapsed, registeredOn } = pending;
    for (const likeness of LIKENESSES) {
      const lagging = () => this.database.lagging;
      const outcomes = await outcomesLike(lagging, likeness, { ...pending, id }, today);
      const known = decidedAfter(outcomes, elapsed);
      if (known < LEAST_CASES) continue;
      const { p50, p90 } = forecastDays(outcomes, elapsed);
      const on = (days: number | null) => (days === null ? null : daysAfter(registeredOn, days));
      return {
        ...METHOD,
        asOf: today,
        elapsedDays: elapsed,
        likeCases: likeness,
        sampleSize: outcomes.reduce((sum, { decided, censored }) => sum + decided + censored, 0),
        decidedLater: known,
        p50On: on(p50),
        p90On: on(p90),
        ...reasonOf(p50 === null ? say('too_many_like_pending') : null),
      };
    }
    return {
      ...METHOD,
      asOf: today,
      elapsedDays: elapsed,
      likeCases: null,
      sampleSize: 0,
      decidedLater: 0,
      p50On: null,
      p90On: null,
      ...reasonOf(say('too_few_like_decided', { least: LEAST_CASES, days: elapsed })),
    };
  }
}

/** Why there is no day, as a text and for a program. */
function reasonOf(because: Sentence | null): Pick<ForecastResponseDto, 'reason' | 'because'> {
  return { reason: because?.text ?? null, because };
}

const METHOD = {
  method: 'Kaplan–Meier estimate of the days from registration to decision, given the days already passed',
} as const;
