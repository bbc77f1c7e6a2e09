import { join, raw, sql } from '@ninety/platform';
import { FACT_COLUMN_NAMES } from './watch/facts.js';

/** What reports count of each application, in the columns of its facts. */
export const APPLICATION_FACTS = sql`(
  SELECT application_id, supplier_id, country, eccns, ${join(FACT_COLUMN_NAMES.map((name) => raw(name)))}
  FROM application_fact)`;

/** How each application stands, from one day until before another, and when it will have been silent for long. */
export const APPLICATION_OUTLOOKS = sql`(
  SELECT application_id, supplier_id, referred_to, status, from_on, until_on, stalls_on, applicant_stalls_on
  FROM application_outlook)`;

/** What lists of other features call an application. */
export const CONTROL_NUMBERS = sql`(SELECT id, control_number FROM application)`;
