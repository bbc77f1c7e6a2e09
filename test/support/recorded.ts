import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner, asService } from './service.js';
import type { TestService } from './service.js';

const BYTES = 'the face';
const SHA256 = createHash('sha256').update(BYTES).digest('hex');

/** Of each supplier with people a license from its face, and of one of its cases what is kept, with a row in each table that hangs on them. */
const ROWS = `
  INSERT INTO recorded_license (id, first_id, supplier_id, regime, number, issued_on, valid_until, expires_on, parties, conditions,
      opening_usage, recorded_by)
    SELECT DISTINCT ON (p.supplier_id) p.id, p.id, p.supplier_id, 'us-bis', p.id::text, '2019-01-01'::date, '2020-01-01'::date, '2020-01-01'::date,
      '[]'::jsonb, '[]'::jsonb, '[]'::jsonb, p.id FROM principal p WHERE p.supplier_id IS NOT NULL ORDER BY p.supplier_id, p.id;
  INSERT INTO scim_user (id, user_name, emails, active, person_id, version, created_at, changed_at)
    SELECT id, id::text, '[]', true, id, 1, now(), now() FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO scim_group (id, display_name, version, created_at, changed_at) VALUES (gen_random_uuid(), 'All', 1, now(), now());
  INSERT INTO scim_group_member (group_id, user_id) SELECT g.id, u.id FROM scim_group g, scim_user u;
  INSERT INTO scim_disabled (person_id) SELECT person_id FROM scim_user;
  INSERT INTO recorded_license_line (license_id, line, eccn, description, unit, quantity, value, currency, tolerance, most_quantity)
    SELECT id, 1, 'EAR99', 'ovens', 'each', 1, 1, 'USD', 1, 9 FROM recorded_license;
  INSERT INTO recorded_shipment (id, license_id, number, shipped_on, lines, recorded_by)
    SELECT id, id, 1, '2019-02-01', '[]', recorded_by FROM recorded_license;
  INSERT INTO recorded_return (id, shipment_id, license_id, lines, returned_on, reason, recorded_by)
    SELECT id, id, id, '[]', '2019-03-01', 'damaged', recorded_by FROM recorded_license;
  INSERT INTO recorded_document (id, license_id, kind, file_name, media_type, size, sha256, uploaded_by)
    SELECT id, id, 'license', 'face.txt', 'text/plain', ${BYTES.length}, '${SHA256}', recorded_by FROM recorded_license;
  INSERT INTO recorded_notice (id, license_id, place, type, happened_on, learned_on, source, recorded_by)
    SELECT id, id, 1, 'suspended', '2019-04-01', '2019-04-02', 'letter', recorded_by FROM recorded_license;
  INSERT INTO recorded_release (id, license_id, person_id, person_name, released_on, form, items, is_void, recorded_by)
    SELECT r.id, r.id, p.id, p.name, '2019-02-01', 'oral', '[{"item": 1}]', false, r.recorded_by FROM recorded_license r
    CROSS JOIN LATERAL (SELECT id, name FROM party WHERE supplier_id = r.supplier_id ORDER BY id LIMIT 1) p;
  INSERT INTO license_release (id, license_number, person_id, person_name, released_on, form, items, is_void, recorded_by)
    SELECT r.id, l.number, p.id, p.name, '2019-07-22', 'oral', '[{"item": 1}]', false, r.recorded_by FROM recorded_license r
    CROSS JOIN LATERAL (SELECT number FROM license WHERE supplier_id = r.supplier_id ORDER BY number LIMIT 1) l
    CROSS JOIN LATERAL (SELECT id, name FROM party WHERE supplier_id = r.supplier_id ORDER BY id LIMIT 1) p;
  INSERT INTO recorded_announcement (license_id, key) SELECT id, 'expired' FROM recorded_license;
  INSERT INTO determination (id, principal_id, supplier_id, question, parties, answers, is_of_day, policy_revision, answer, created_at)
    SELECT id, recorded_by, supplier_id, '{"eccn": "EAR99", "destination": "CN", "on": "2019-06-01"}', '[]', '{}', true, 0, '{"result": "cannot_say"}', now()
    FROM recorded_license;
  INSERT INTO determination_standing (determination_id, principal_id, supplier_id, law_key)
    SELECT id, principal_id, supplier_id, 'none' FROM determination;
  INSERT INTO evidence_pack (id, supplier_id, title, recipient, application_ids, document_ids, redaction, stakes, as_of, made_by, made_at,
      approved_by, approved_at, approved_hash, files, withdrawn_at, withdrawal_reason)
    SELECT id, supplier_id, 'pack', '{"kind": "other", "name": "x"}', '{}', '{}', '{}', false, '2019-07-22', recorded_by, now(),
      recorded_by, now(), 'h', '[]', now(), 'a mistake' FROM recorded_license;
  INSERT INTO benchmark_hub (id, name, origin, contributor, version, registered_by, registered_at)
    SELECT id, 'hub', 'https://hub.example', id, 1, recorded_by, now() FROM recorded_license;
  INSERT INTO benchmark_contribution (id, hub_id, sequence, from_month, to_month, preview_digest, jws, cells, cases, made_by, made_on)
    SELECT id, id, 1, '2019-01', '2019-02', 'd', 'j', 0, 0, registered_by, now() FROM benchmark_hub;
  INSERT INTO hub_member (id, name, keys, version, registered_by, registered_at)
    SELECT id, 'member', '{"keys": []}', 1, recorded_by, now() FROM recorded_license;
  INSERT INTO hub_contribution (id, member_id, sequence, from_month, to_month, jws, cells, received_at)
    SELECT id, id, 1, '2019-01', '2019-02', 'j', '[]', now() FROM hub_member;
  INSERT INTO hub_publication (number, published_by, published_at, body, jws) SELECT 1, recorded_by, now(), '{}', 'j' FROM recorded_license LIMIT 1;
  INSERT INTO hub_told (publication, month, regime, country_group, eccn_category, type, member_id, n, days)
    SELECT 1, '2019-01', 'us-bis', 'A', '3', 'export', id, 5, '[]' FROM hub_member;
  INSERT INTO recorded_authorization (id, supplier_id, kind, regime, product_ids, eccns, destinations, conditions, basis, valid_from, valid_until,
      ends_at, recorded_by, recorded_on, recorded_at)
    SELECT id, supplier_id, 'determination', 'us-bis', '{}', '{EAR99}', '{CA}', '[]', 'looked at', '2019-01-01', '2020-12-31', '2021-01-01',
      recorded_by, '2019-01-01', now() FROM recorded_license;
  INSERT INTO authorization_item (supplier_id, item, authorization_id) SELECT supplier_id, 'ear99', id FROM recorded_authorization;
  INSERT INTO authorization_withdrawal (authorization_id, supplier_id, reason, withdrawn_by, withdrawn_at)
    SELECT id, supplier_id, 'looked at again', recorded_by, now() FROM recorded_authorization;
  INSERT INTO determination_batch (id, principal_id, supplier_id, items, destinations, answers, as_of, law_versions, policy_revision, items_done, status, created_at)
    SELECT id, principal_id, supplier_id, '[]', '{CN}', '{}', '2019-06-01', '{}', 0, 1, 'succeeded', now() FROM determination;
  INSERT INTO determination_batch_result (determination_batch_id, item, destination, result, result_as_enforced, rules, exceptions, questions)
    SELECT id, 0, 'CN', 'cannot_say', 'cannot_say', '{}', '{}', '{}' FROM determination_batch;
  INSERT INTO calendar_feed (id, principal_id, secret_hash, name) SELECT id, id, sha256(id::text::bytea), 'telephone' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO mail_preference (principal_id, off) SELECT id, '{case_mention}' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO chosen_columns (principal_id, list, view, columns) SELECT id, 'applications', '', '{number}' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO application_tag (application_id, supplier_id, tag) SELECT id, supplier_id, 'urgent' FROM application;
  INSERT INTO saved_view (id, principal_id, list, name, query) SELECT id, id, 'duties', 'Late', '{"state": "overdue"}' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO mail (id, principal_id, kind, give_up_at) SELECT id, id, 'case_mention', '2019-01-04' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO mail_digest (principal_id, week) SELECT id, '2019-01-07' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO mail_notice (id, principal_id, kind, key, content) SELECT id, id, 'case_mention', 'a note', '{}' FROM principal WHERE supplier_id IS NOT NULL;
  INSERT INTO case_note (id, application_id, text, author_id)
    SELECT DISTINCT ON (a.supplier_id) a.id, a.id, 'look', p.id FROM application a JOIN principal p USING (supplier_id) ORDER BY a.supplier_id, a.id, p.id;
  INSERT INTO product (id, supplier_id, name, eccn, reasons_for_control, unit, unit_price)
    SELECT n.id, a.supplier_id, 'Oven', 'EAR99', '{}', 'each', '{}' FROM case_note n JOIN application a ON a.id = n.application_id;
  INSERT INTO product_classification (id, product_id, supplier_id, eccn, reasons_for_control, valid_from, basis, recorded_by, recorded_at)
    SELECT p.id, p.id, p.supplier_id, 'EAR99', '{}', '2019-01-01', 'self', n.author_id, now() FROM product p JOIN case_note n ON n.id = p.id;
  INSERT INTO classification_document (id, classification_id, supplier_id, kind, file_name, media_type, size, sha256, uploaded_by, created_at)
    SELECT o.id, c.id, c.supplier_id, 'ccats', 'face.txt', 'text/plain', ${BYTES.length}, '${SHA256}', c.recorded_by, now()
    FROM product_classification c JOIN recorded_document o ON o.uploaded_by = c.recorded_by;
  INSERT INTO case_contact (id, application_id, happened_on, channel, direction, with_whom, said, recorded_by)
    SELECT id, application_id, '2019-02-01', 'meeting', 'both', 'the officer', 'soon', author_id FROM case_note;
  INSERT INTO inquiry (id, supplier_id, application_id, regime, rung, kind, recipient, language, as_of, composed, facts, left_out, basis,
      subject, body, state, version, drafted_by, drafted_at, prepared_by)
    SELECT n.id, a.supplier_id, a.id, 'us-bis', 'day_30', 'letter', '{"name": null, "office": "the office", "email": null}', 'en', '2019-03-01',
      '{"subject": {"code": "a", "params": {}, "text": "a"}, "paragraphs": []}', '[]', '[]', '{"events": [], "contacts": []}', 'a', 'b', 'draft',
      1, n.author_id, now(), ARRAY[n.author_id]
    FROM case_note n JOIN application a ON a.id = n.application_id;
  INSERT INTO mail_letter (id, principal_id, to_name, to_address, subject, body, mail_id)
    SELECT id, principal_id, 'the office', 'office@office.example', 'a', 'b', id FROM mail;
  INSERT INTO case_assignment (application_id, assignee_id, assigned_by) SELECT application_id, author_id, author_id FROM case_note;
  INSERT INTO case_hold (id, application_id, reason, placed_by) SELECT id, application_id, 'a subpoena', author_id FROM case_note;
  INSERT INTO duty (id, supplier_id, license_id, condition, condition_text, recorded_by)
    SELECT id, supplier_id, id, 1, 'report', recorded_by FROM recorded_license;
  INSERT INTO duty_version (duty_id, number, text, kind, due, owner_id, lead_days, is_cancelled, recorded_by)
    SELECT id, 1, 'report', 'report', '{"on": "2019-06-01"}', recorded_by, '{30}', false, recorded_by FROM duty;
  INSERT INTO duty_met (duty_id, occurrence, due_on, happened_on, evidence, recorded_by)
    SELECT id, 'once', '2019-06-01', '2019-05-01', '{}', recorded_by FROM duty;
  INSERT INTO duty_met_void (duty_id, occurrence, reason, recorded_by) SELECT duty_id, occurrence, 'another report', recorded_by FROM duty_met;
  INSERT INTO duty_standing (duty_id, occurrence, supplier_id, license_id, owner_id, due_on, state)
    SELECT id, 'once', supplier_id, license_id, recorded_by, '2019-06-01', 'met' FROM duty;
  INSERT INTO duty_renewal (duty_id, license_id, lead_days, lead, measured_on)
    SELECT id, license_id, 90, '{"reason": "too_few", "cases": 0, "likeCases": null}', '2019-06-01' FROM duty WHERE license_id IS NOT NULL;
  INSERT INTO document_term (document_id, supplier_id, license_id, valid_until, duty_id)
    SELECT o.id, d.supplier_id, d.license_id, '2019-07-01', d.id FROM duty d JOIN recorded_document o ON o.license_id = d.license_id;
  INSERT INTO duty_announcement (duty_id, key) SELECT id, 'due' FROM duty;
  INSERT INTO order_check (id, supplier_id, document, line, system, asked, party_ids, has_names, state, decision, "authorization",
      license_id, reasons, valid_until, signature, read_at, decided_at, asked_by, created_at)
    SELECT id, supplier_id, 'SO-1', '10', 'ERP', '{}', '{}', false, 'open', 'release', '{}', id, '[]', '2019-06-01', 'x.y.z', now(), now(),
      recorded_by, now() FROM recorded_license;
  INSERT INTO order_answer (id, order_check_id, supplier_id, because, asked, decision, reasons, valid_until, signature, asked_by, at)
    SELECT id, id, supplier_id, 'asked', '{}', 'release', '[]', '2019-06-01', 'x.y.z', asked_by, now() FROM order_check;
  INSERT INTO order_reservation (order_check_id, id, supplier_id, license_id, line, quantity, expires_at, made_at)
    SELECT id, id, supplier_id, license_id, 1, 1, '2019-06-01', now() FROM order_check;
  INSERT INTO order_issue (id, order_check_id, supplier_id, license_id, "authorization", quantity, unit, value, shipped_on, recorded_by, recorded_at)
    SELECT id, id, supplier_id, license_id, '{}', '1', 'C62', '{}', '2019-06-01', asked_by, now() FROM order_check;
  INSERT INTO order_mark (id, supplier_id, because, license_id) SELECT id, supplier_id, 'license_used', license_id FROM order_check;
  INSERT INTO review_policy_version (policy_id, number, supplier_id, name, conditions, steps, is_retired, said_on, recorded_by)
    SELECT 'policy-' || left(id::text, 36), 1, supplier_id, 'All', '[]', '[]', false, '2019-01-01', recorded_by FROM recorded_license;
  INSERT INTO review (id, application_id, supplier_id, policies, state, snapshot_hash, requested_by)
    SELECT n.id, n.application_id, a.supplier_id, '[]', 'in_review', 'a hash', n.author_id FROM case_note n JOIN application a ON a.id = n.application_id;
  INSERT INTO review_snapshot (review_id, hash, content) SELECT id, 'a hash', '{}' FROM review;
  INSERT INTO review_step (review_id, step_id, application_id, supplier_id, place, function, state)
    SELECT id, 'legal', application_id, supplier_id, 0, 'legal', 'open' FROM review;
  INSERT INTO review_act (id, review_id, supplier_id, step_id, outcome, snapshot_hash, acted_by)
    SELECT id, id, supplier_id, 'legal', 'approve', 'a hash', requested_by FROM review;
  INSERT INTO review_override (event_id, application_id, supplier_id, reason, policies, recorded_by)
    SELECT id, application_id, supplier_id, 'late', '[]', requested_by FROM review;
  INSERT INTO review_override_untold (event_id, application_id, supplier_id) SELECT event_id, application_id, supplier_id FROM review_override;
  INSERT INTO review_absence (principal_id, supplier_id, delegate_id, from_on, until_on)
    SELECT requested_by, supplier_id, requested_by, '2019-01-01', '2019-01-02' FROM review;
  INSERT INTO intake (id, supplier_id, format, file_name, media_type, size, sha256, reading, received_by, received_at)
    SELECT o.id, r.supplier_id, 'eml', 'face.txt', 'text/plain', ${BYTES.length}, '${SHA256}', '{}', r.recorded_by, now()
    FROM recorded_license r JOIN recorded_document o ON o.license_id = r.id;
  INSERT INTO proposal (id, supplier_id, application_id, kind, body, source, intake_id, reads, state, made_by, made_at)
    SELECT i.id, i.supplier_id, n.application_id, 'observation', '{"type": "approved"}', 'mail', i.id, '[]', 'open', i.received_by, now()
    FROM intake i LEFT JOIN (SELECT n.application_id, a.supplier_id FROM case_note n JOIN application a ON a.id = n.application_id) n
      USING (supplier_id);
  INSERT INTO group_grants (version, grants, set_by) SELECT 1, '[]', id FROM principal ORDER BY id LIMIT 1`;

/** Records what a company records in a database of the agency's, which has no door for it. */
export async function makeRecordedLicenses({ connection, dataDir }: TestService): Promise<void> {
  await asService(connection, ROWS);
  const { rows } = await asOwner(connection, 'SELECT id FROM recorded_document');
  mkdirSync(join(dataDir, 'attachments'), { recursive: true });
  for (const { id } of rows as { id: string }[]) writeFileSync(join(dataDir, 'attachments', id), BYTES);
}
