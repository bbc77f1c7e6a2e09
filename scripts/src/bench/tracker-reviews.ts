import type { ApiClient } from '../client.js';
import { beneath, readRow } from './tracker-large.js';
import type { Row } from './table.js';

const REVIEWS = 10_000;

/** What a reviewer asks of their inbox: a step of each review is open, of a tenth handed over to them, the others of their function. */
export async function reviewRows(dataDir: string, reviewer: ApiClient): Promise<Row[]> {
  const { id, supplierId } = await reviewer.get<{ id: string; supplierId: string }>('/v1/me');
  await beneath(dataDir, async (client) => {
    await client.query(ofApplications, [supplierId, id, REVIEWS]);
    for (const statement of [ofReviews, ofSteps]) await client.query(statement);
    await client.query('UPDATE review_step SET delegate_id = $1 WHERE hashtext(review_id::text) % 10 = 0', [
      id,
    ]);
    await client.query('ANALYZE review, review_step, application');
  });
  const of = (query: string) => `/v1/reviews?${query}`;
  return [
    await readRow(reviewer, `inbox of reviews at ${REVIEWS} open, 50 a page`, of('waitingFor=me')),
    await readRow(reviewer, '… 200 a page', of('waitingFor=me&limit=200')),
    await readRow(reviewer, '… all that are open', of('state=open')),
  ];
}

const ofApplications = `INSERT INTO application (id, supplier_id, created_by, form, review)
  SELECT uuidv7(), $1, $2, jsonb_build_object('reference', 'PO-' || n, 'parties', '[]'::jsonb, 'items', '[]'::jsonb,
    'tracked', jsonb_build_object('regime', 'us-bis', 'kind', 'export')), 'in_review' FROM generate_series(1, $3::int) n`;

const ofReviews = `INSERT INTO review (id, application_id, supplier_id, policies, state, snapshot_hash, requested_by)
  SELECT uuidv7(), id, supplier_id, '[]', 'in_review', repeat('0', 64), created_by FROM application WHERE review = 'in_review'`;

const ofSteps = `INSERT INTO review_step (review_id, step_id, application_id, supplier_id, place, function, state, opened_on, due_on)
  SELECT r.id, s.step, r.application_id, r.supplier_id, s.place, s.step, CASE s.place WHEN 0 THEN 'open' ELSE 'waiting' END,
    CASE s.place WHEN 0 THEN date '2026-11-01' END, CASE s.place WHEN 0 THEN date '2026-11-01' + hashtext(r.id::text) % 400 END
  FROM review r CROSS JOIN (VALUES ('legal', 0), ('official', 1)) AS s (step, place)`;
