import { sql } from '@ninety/platform';

/** What reports count of each application, in the columns of its facts. */
export const APPLICATION_FACTS = sql`(
  SELECT application_id, supplier_id, country, eccns, registered_on, decided_on, outcome, counted_days, elapsed_days, stage, stage_since, stages, stage_days, agencies, agency_days, agency_late, missed, missed_on, baseless_days, baseless_since
  FROM application_fact)`;

/** How each application stands, from one day until before another, and when it will have been silent for long. */
export const APPLICATION_OUTLOOKS = sql`(
  SELECT application_id, supplier_id, referred_to, status, from_on, until_on, stalls_on, applicant_stalls_on
  FROM application_outlook)`;

/** What lists of other features call an application. */
export const CONTROL_NUMBERS = sql`(SELECT id, control_number FROM application)`;
