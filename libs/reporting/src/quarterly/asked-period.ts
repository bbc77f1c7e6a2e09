import { invalid } from '@ninety/platform';
import { say } from '../sentences.js';
import { fiscalPeriod, lastQuarterBefore } from './fiscal-quarter.js';
import type { FiscalPeriod } from './fiscal-quarter.js';

/** The period that a report is asked for. @throws Problem 422 of one that has not begun */
export function askedPeriod(quarter: string | undefined, today: string): FiscalPeriod {
  const period = quarter === undefined ? lastQuarterBefore(today) : fiscalPeriod(quarter);
  if (period.from > today)
    throw invalid({ pointer: '/quarter', detail: say('quarter_to_come', { from: period.from }) });
  return period;
}
