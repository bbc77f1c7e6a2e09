import { PARTY_ROWS } from '@ninety/parties';
import { sql } from '@ninety/platform';
import { APPLIED_FOR } from './watch/fact.store.js';

/** What reports count of each application, in the columns of its facts. */
export const APPLICATION_FACTS = sql`(
  SELECT application_id, supplier_id, country, eccns, registered_on, decided_on, outcome, counted_days, elapsed_days, stage, stage_since, stages, stage_days, agencies, agency_days, agency_late, missed, missed_on, baseless_days, baseless_since, end_user_countries, applied_for
  FROM application_fact)`;

/** How each application stands, from one day until before another, and when it will have been silent for long. */
export const APPLICATION_OUTLOOKS = sql`(
  SELECT application_id, supplier_id, referred_to, status, from_on, until_on, stalls_on, applicant_stalls_on
  FROM application_outlook)`;

/** What lists of other features call an application. */
export const CONTROL_NUMBERS = sql`(SELECT id, control_number FROM application)`;

/**
 * What reports of a company tell applications apart by: what is applied for, and the countries of the end users, each once; none where no end user is named.
 */
export const APPLICATION_DESCRIPTIONS = sql`(
  SELECT a.id,
    ${APPLIED_FOR} AS type,
    ARRAY(SELECT DISTINCT coalesce(ap.snapshot ->> 'country', p.country) FROM application_party ap
        LEFT JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
      WHERE ap.application_id = a.id AND ap.role IN ('end_user', 'ultimate_end_user') AND coalesce(ap.snapshot ->> 'country', p.country) IS NOT NULL
      ORDER BY 1) AS end_user_countries
  FROM application a)`;

/**
 * Holds of the office that were placed and not released, and questions to the applicant that are open. An agency's position
 * closes what it asked, and a notice's withdrawal the negotiation about it.
 */
export const OPEN_MATTERS = sql`(
  SELECT p.application_id, CASE p.event ->> 'type' WHEN 'hold_placed' THEN p.event ->> 'kind' ELSE 'question' END AS matter
  FROM application_event p
  WHERE p.event ->> 'type' IN ('hold_placed', 'information_requested') AND NOT EXISTS (
    SELECT FROM application_event r WHERE r.application_id = p.application_id AND r.index > p.index
      AND CASE r.event ->> 'type'
        WHEN 'hold_released' THEN r.event ->> 'id' = p.event ->> 'id'
        WHEN 'information_received' THEN r.event ->> 'id' = p.event ->> 'id'
        WHEN 'position' THEN p.event ->> 'type' = 'information_requested' AND r.event ->> 'agency' = p.event ->> 'by'
        WHEN 'itd_withdrawn' THEN p.event ->> 'kind' = 'itd_negotiation' ELSE false END))`;

/** To which agencies an application was referred, a JSON array, and on which day, `YYYY-MM-DD`. */
export const REFERRALS = sql`(
  SELECT e.application_id, e.event -> 'agencies' AS agencies, e.event ->> 'on' AS referred_on
  FROM application_event e WHERE e.event ->> 'type' = 'referred')`;

/** The courses of a company's applications, from each filing to its ending, with the days on which they stand so. */
export const APPLICATION_COURSES = sql`(
  SELECT application_id, supplier_id, regime, kind, country, eccns, filing, from_on, until_on, filed_from, filed_to, ended_from, ended_to, outcome, is_recorded
  FROM application_course)`;
