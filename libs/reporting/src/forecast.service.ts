import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  basisOf,
  findApplication,
  LEAST_CASES,
  LICENSING_PROBLEMS,
  LikeTimes,
  methodOf,
  priorOf,
} from '@ninety/licensing';
import { Database, OfficeClock, problemOf } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { Regimes } from '@ninety/regimes';
import { daysAfter } from './days.js';
import { outcomesLike, submittedCase } from './forecast.read-model.js';
import type { ForecastResponseDto } from './reports.contract.js';
import { REPORTING_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** Where so many cases of the same country and ECCN were decided lately, the others would tell nothing more. */
const ENOUGH_ALONE = 400;

/** What the office is as an authority, and what it is asked for: of these its published figures are. */
const OFFICE = { regime: 'us-bis', kind: 'license' } as const;

/** When a pending application will be decided, by the history of like cases. */
@Injectable()
export class ForecastService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly regimes: Regimes,
  ) {}

  /** P50 and P90 of the day of decision, with method and sample; null where the sample is too small and nothing was published. */
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
    const about = { method: METHOD, asOf: today, elapsedDays: elapsed };
    const like = await this.timesLike({ ...pending, id }, today);
    const basis = basisOf(like, elapsed);
    if (basis.likeCases === null && basis.prior === null) {
      const reason = reasonOf(say('too_few_like_decided', { least: LEAST_CASES, days: elapsed }));
      return { ...about, ...basis, p50On: null, p90On: null, ...reason };
    }
    const { p50, p90 } = like.estimate(elapsed);
    const on = (days: number | null) => (days === null ? null : daysAfter(registeredOn, days));
    const reason = reasonOf(p50 === null ? say('too_many_like_pending') : null);
    return { ...about, ...basis, p50On: on(p50), p90On: on(p90), ...reason };
  }

  /** How long like cases took: of the closest alone where those are many, or of all. */
  private async timesLike(
    of: Parameters<typeof outcomesLike>[2] & { readonly elapsed: number },
    today: string,
  ): Promise<LikeTimes> {
    const pack = this.regimes.find(OFFICE.regime)?.pack;
    const prior = pack ? priorOf(pack, OFFICE.kind) : null;
    const lagging = () => this.database.lagging;
    const closest = new LikeTimes(await outcomesLike(lagging, 'country and ECCN', of, today), prior);
    if (closest.basis(of.elapsed).likeWeight >= ENOUGH_ALONE) return closest;
    const all = new LikeTimes(await outcomesLike(lagging, 'all', of, today), prior);
    // Of few cases somebody would learn how those of others went: then what was published stands alone.
    return all.basis(of.elapsed).likeCases === null ? new LikeTimes([], prior) : all;
  }
}

/** Why there is no day, as a text and for a program. */
function reasonOf(because: Sentence | null): Pick<ForecastResponseDto, 'reason' | 'because'> {
  return { reason: because?.text ?? null, because };
}

const METHOD = methodOf('registration', 'all cases of the office');
