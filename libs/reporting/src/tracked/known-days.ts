import { sizeOf, statisticsOf } from '../distribution.js';
import type { KnownDaysResponseDto } from './tracked-reports.contract.js';

/**
 * Numbers of days of which some are known only as lying between two. A share of them lies between the same share of the
 * least and of the most, whichever of the days between they were.
 */
export class KnownDays {
  private readonly least = new Map<number, number>();
  private readonly most = new Map<number, number>();
  private exact = 0;

  add(atLeast: number, atMost: number): void {
    if (atLeast === atMost) this.exact += 1;
    this.least.set(atLeast, (this.least.get(atLeast) ?? 0) + 1);
    this.most.set(atMost, (this.most.get(atMost) ?? 0) + 1);
  }

  statistics(): KnownDaysResponseDto {
    const least = statisticsOf(this.least);
    const most = statisticsOf(this.most);
    const between = (name: 'median' | 'p90' | 'mean') => {
      const [atLeast, atMost] = [least[name], most[name]];
      return atLeast === null || atMost === null ? null : { atLeast, atMost };
    };
    return {
      exact: this.exact,
      inexact: sizeOf(this.least) - this.exact,
      median: between('median'),
      p90: between('p90'),
      mean: between('mean'),
    };
  }
}
