import { ENDINGS } from '@ninety/licensing';
import { Country, DayField, Enum, PageQuery, Text, Uuid } from '@ninety/platform';

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

const DAYS = { max: 5, pattern: /^\d{1,5}$/, patternHint: 'must be a whole number of days', optional: true };
const FLAG = ['true', 'false'] as const;

/** Which of the cases that the report counts. */
export class CasesQuery extends PageQuery {
  @DayField({ optional: true, description: 'decided on this day or later' })
  from?: string;

  @DayField({ optional: true, description: 'decided on this day or earlier' })
  to?: string;

  @Text({ ...DAYS, description: 'counted days, or of pending cases the days since registration: at least' })
  daysFrom?: string;

  @Text({ ...DAYS, description: 'and at most' })
  daysTo?: string;

  @Enum(FLAG, { optional: true, description: 'true: what is pending; else what was decided' })
  pending?: 'true' | 'false';

  @Enum(ENDINGS, { optional: true })
  outcome?: (typeof ENDINGS)[number];

  @Country({ optional: true, description: 'of the end user' })
  country?: string;

  @Text({ optional: true, max: 30 })
  eccn?: string;

  @Uuid({ optional: true })
  supplierId?: string;

  @Text({ optional: true, max: 30, description: 'referred to this agency; not for applicants' })
  agency?: string;

  @Text({ optional: true, max: 30, description: 'passed this stage; not for applicants' })
  stage?: string;

  @Text({ optional: true, max: 30, description: 'missed this clock' })
  missed?: string;

  @Enum(FLAG, {
    optional: true,
    description: 'true: under a hold without a basis in 750.4(b); not for applicants',
  })
  baseless?: 'true' | 'false';
}
