import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { forecastOf, sentenceOf, TrackedCourses } from '@ninety/licensing';
import type { Id } from '@ninety/platform';
import { REPORTING_PROBLEMS } from '../problems.js';
import type { TrackedForecastResponseDto } from './tracked-reports.contract.js';

/** When a pending case will be decided, by the history of one's own like cases. */
@Injectable()
export class TrackedForecastService {
  constructor(private readonly courses: TrackedCourses) {}

  /**
   * P50 and P90 of the day of decision, with method and sample; null where the sample is too small and nothing was published.
   *
   * @throws Problem 409 of what was not filed, or has ended
   */
  async forecast(caller: Principal, id: Id): Promise<TrackedForecastResponseDto> {
    const course = await this.courses.newest(caller, id);
    const { endedFrom, endedTo, outcome, today } = course;
    if (outcome !== null)
      throw sentenceOf(REPORTING_PROBLEMS['decided-already'], 'decided_already', {
        from: endedFrom ?? today,
        to: endedTo ?? today,
        outcome,
      });
    return forecastOf(course, await this.courses.timesLike(caller, course));
  }
}
