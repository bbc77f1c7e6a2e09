import { DayField, Enum, Uuid } from '@ninety/platform';

export const GROUPINGS = ['month', 'country', 'eccn', 'agency', 'stage', 'supplier'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export class TimelinessQuery {
  @DayField({ optional: true, description: 'decided on this day or later; a year before `to` when left out' })
  from?: string;

  @DayField({ optional: true, description: 'decided on this day or earlier; today when left out' })
  to?: string;

  @Enum(GROUPINGS, {
    optional: true,
    description:
      'one group for each month of decision, country of the end user, ECCN, agency referred to, stage passed or supplier',
  })
  by?: Grouping;

  @Uuid({ optional: true, description: 'of one supplier alone' })
  supplierId?: string;

  @Enum(['json', 'csv'], { optional: true, description: 'csv also by Accept: text/csv' })
  format?: 'json' | 'csv';
}
