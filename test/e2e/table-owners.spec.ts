import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { moduleOf, tablesIn, usesOf } from '../support/tables.js';

/** The module whose source alone names a table. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  'libs/access': ['api_key', 'chosen_columns', 'console_session', 'group_grants', 'principal', 'rate_limit'],
  'libs/audit': [
    'audit_entry',
    'audit_head',
    'audit_pending',
    'audit_seal',
    'record_head',
    'record_pending',
    'record_seal',
    'record_shape',
  ],
  'libs/classification': ['classification_document', 'classification_edition'],
  'libs/entity-list': ['entity_list_entry', 'entity_list_fetch', 'entity_list_held', 'entity_list_version'],
  'libs/law': ['law_edition', 'law_fetch', 'law_held', 'law_policy_version', 'law_row'],
  'libs/licensing': [
    'appeal_paper',
    'application',
    'application_announcement',
    'application_assignment',
    'application_course',
    'application_event',
    'application_fact',
    'application_filing',
    'application_note',
    'application_observation',
    'application_outlook',
    'application_party',
    'application_place',
    'application_tag',
    'application_template',
    'application_window',
    'attachment',
    'authority_closure',
    'authority_closure_void',
    'calendar_feed',
    'case_assignment',
    'case_contact',
    'case_hold',
    'case_note',
    'delegation',
    'document_term',
    'duty',
    'duty_announcement',
    'duty_met',
    'duty_met_void',
    'duty_renewal',
    'duty_standing',
    'duty_version',
    'evidence_pack',
    'filing_job',
    'filing_row',
    'import_job',
    'import_mapping',
    'import_row',
    'intake',
    'legal_hold',
    'license',
    'license_amendment',
    'license_announcement',
    'license_flag',
    'license_item',
    'license_release',
    'license_shipment',
    'licensed_application',
    'proposal',
    'proposed_event',
    'recorded_announcement',
    'recorded_document',
    'recorded_license',
    'recorded_license_line',
    'recorded_notice',
    'recorded_release',
    'recorded_return',
    'recorded_shipment',
    'regime_followed',
    'review',
    'review_absence',
    'review_act',
    'review_override',
    'review_override_untold',
    'review_policy_version',
    'review_snapshot',
    'review_step',
    'saved_view',
    'silence_norm',
  ],
  'libs/determinations': [
    'determination',
    'determination_batch',
    'determination_batch_result',
    'determination_standing',
  ],
  'libs/benchmark': [
    'benchmark_contribution',
    'benchmark_hub',
    'hub_contribution',
    'hub_member',
    'hub_publication',
    'hub_told',
  ],
  'libs/orders': [
    'authorization_item',
    'authorization_withdrawal',
    'order_answer',
    'order_check',
    'order_issue',
    'order_mark',
    'order_reservation',
    'recorded_authorization',
  ],
  'libs/escalations': ['inquiry'],
  'libs/mail': ['mail', 'mail_digest', 'mail_letter', 'mail_notice', 'mail_preference'],
  'libs/parties': ['party', 'party_owner'],
  'libs/platform': [
    'idempotency_key',
    'installation',
    'migrations',
    'office_setting',
    'signing_key',
    'test_clock',
  ],
  'libs/reporting': ['timeliness_month', 'timeliness_stale', 'timeliness_summed'],
  'libs/scim': ['scim_disabled', 'scim_group', 'scim_group_member', 'scim_user'],
  'libs/screening': [
    'screening',
    'screening_alert',
    'screening_batch',
    'screening_batch_chunk',
    'screening_batch_result',
    'screening_progress',
    'screening_suppression',
  ],
  'libs/suppliers': ['product', 'product_classification', 'supplier'],
  'libs/webhooks': [
    'webhook_attempt',
    'webhook_delivery',
    'webhook_endpoint',
    'webhook_event',
    'webhook_hearing',
    'webhook_network_grant',
    'webhook_sequence',
  ],
};

const OWNER_OF = new Map(
  Object.entries(OWNED).flatMap(([owner, tables]) => tables.map((table) => [table, owner] as const)),
);

describe('a table', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.close());

  it('has an owner, each that the migrations make', async () => {
    const { rows } = await asOwner(
      service.connection,
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind IN ('r', 'p', 'v', 'm') AND NOT relispartition ORDER BY 1`,
    );
    expect([...OWNER_OF.keys()].sort()).toEqual(rows.map(({ name }: { name: string }) => name));
  });

  it('is named by its owner alone', () => {
    const uses = usesOf(new Set(OWNER_OF.keys()));
    const foreign = uses
      .filter(({ table, path }) => OWNER_OF.get(table) !== moduleOf(path))
      .map(({ table, path }) => `${table} in ${path}`);
    expect(foreign).toEqual([]);
    // Each table that has an owner here is named in its source: what is read of the sources is read right.
    const own = new Set(
      uses.filter(({ table, path }) => OWNER_OF.get(table) === moduleOf(path)).map(({ table }) => table),
    );
    expect([...OWNER_OF.keys()].filter((table) => !own.has(table))).toEqual([]);
  });
});

describe('a statement names', () => {
  it.each([
    ['SELECT 1 FROM party WHERE id = $1', ['party']],
    [
      'SELECT p.id FROM application_party ap, license l, jsonb_to_record(l.parties) AS s (name text)',
      ['application_party', 'license'],
    ],
    [
      'UPDATE ONLY application SET version = 1 FROM principal p WHERE p.id = created_by',
      ['application', 'principal'],
    ],
    [
      'INSERT INTO license (number) SELECT number FROM (SELECT number, party FROM license_item) i',
      ['license', 'license_item'],
    ],
    ['DELETE FROM party USING supplier s WHERE s.id = supplier_id', ['party', 'supplier']],
    ['WITH a AS (SELECT 1) SELECT 1 FROM a JOIN LATERAL (SELECT 2 FROM product) x ON true', ['a', 'product']],
    ["SELECT substring(resource FROM '^party/'), license FROM screening -- JOIN party", ['screening']],
    ['SELECT license, party FROM $value p WHERE supplier = 1 ORDER BY product, attachment', []],
  ])('%s', (statement, tables) => {
    const known = tablesIn(statement).filter((name) => OWNER_OF.has(name) || name === 'a');
    expect(known).toEqual(tables);
  });
});
