import { Injectable } from '@nestjs/common';
import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, OfficeClock } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { SUMMED } from './counts.read-model.js';
import {
  forgetSums,
  markSummedUp,
  monthsSummedUp,
  nextMonth,
  sumUpIn,
  takeSums,
} from './month-sums.store.js';
import type { Span } from './month-sums.store.js';

/** The duty that sums up the months that are over. */
export const SUMS_DUTY = 'timeliness-sums';

/** A period in whole months whose sums hold, and the days that are left over. */
export interface Split {
  readonly months: readonly string[];
  readonly rest: readonly Span[];
}

/**
 * What reports count, summed up by month once it is over, so that years are read from some hundred rows a month. A
 * change of a fact marks its months stale, and they are read from the facts until they are summed up again. docs/decisions/0013
 */
@Injectable()
export class MonthSums {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
  ) {}

  /** Sums up every month that is over and not summed up, or stale. */
  async sumUp(signal?: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    while (!signal?.aborted && (await this.sumUpOne(today)));
  }

  /**
   * Which part of a period can be read from the sums: they are of the whole office, or of an agency's cases.
   *
   * @param supplierId of whom alone it is asked
   */
  async split(
    manager: EntityManager,
    caller: Principal,
    supplierId: string | undefined,
    period: Span,
  ): Promise<Split> {
    if (isApplicant(caller) || supplierId !== undefined) return { months: [], rest: [period] };
    const rows = await monthsSummedUp(manager, period);
    const rest: Span[] = [];
    let from = period.from;
    for (const { month, lastDay } of rows) {
      if (from < month) rest.push({ from, to: dayAfter(month, -1) });
      from = dayAfter(lastDay, 1);
    }
    if (from <= period.to) rest.push({ from, to: period.to });
    return { months: rows.map(({ month }) => month), rest };
  }

  /** One snapshot sees the facts and the marks on them: a mark that comes later stays. */
  private async sumUpOne(today: string): Promise<boolean> {
    return this.database.source.transaction('REPEATABLE READ', async (tx) => {
      if (!(await takeSums(tx))) return false;
      const month = await nextMonth(tx, today);
      if (month === null) return false;
      await forgetSums(tx, month);
      for (const dimension of SUMMED) await sumUpIn(tx, month, dimension);
      await markSummedUp(tx, month);
      return true;
    });
  }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
