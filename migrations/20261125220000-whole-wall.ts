import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makePartitions } from './20261125090000-event-growth.js';
import { FIRST_WALLED, raiseFirstWall } from './20261125110000-second-wall.js';

/** What an applicant's request may do with a table. */
interface Access {
  /** Privileges of `ninety_applicant`; empty: none. */
  readonly may: string;
  /** The rows that it sees, changes and deletes. */
  readonly rows: string;
  /** What a row must be that it adds or changes; `rows` where left out. */
  readonly adds?: string;
}

const TENANT = '(SELECT ninety_tenant())';
const OWN = `supplier_id = ${TENANT}`;

/** Rows that say whose they are. `and`: what else must hold of a row that is added. */
const own = (may: string, and?: string): Access => ({
  may,
  rows: OWN,
  ...(and ? { adds: `${OWN} AND ${and}` } : {}),
});

/** Rows that hang on others. */
const partOf = (parent: string, column: string, may: string, and?: string): Access => ({
  may,
  rows: `ninety_owns_${parent}(${column})`,
  ...(and ? { adds: `ninety_owns_${parent}(${column}) AND ${and}` } : {}),
});

/** Rows that anybody may read and no applicant writes. */
const OPEN: Access = { may: 'SELECT', rows: 'true', adds: 'false' };
/** Named by statements that serve both sides; of its rows none is an applicant's. */
const EMPTY: Access = { may: 'SELECT', rows: 'false' };
const CLOSED: Access = { may: '', rows: 'false' };

/** The draft, its parties and its place in the queues are one statement, which does not see itself: it is new, or the own. */
const ON_OWN_APPLICATION = 'NOT ninety_is_anothers_application(application_id)';

/**
 * Every table, and what `ninety_applicant` may do with it. A table that is not here is closed to it: what is made later
 * is given to `ninety_service` alone.
 */
const ACCESS: Readonly<Record<string, Access>> = {
  // The supplier's own.
  supplier: { may: 'SELECT, UPDATE', rows: `id = ${TENANT}` },
  principal: { may: 'SELECT', rows: OWN },
  product: own('SELECT, INSERT'),
  party: own('SELECT, INSERT, UPDATE'),
  application: own('SELECT, INSERT, UPDATE, DELETE'),
  application_outlook: own('SELECT, INSERT, UPDATE, DELETE', ON_OWN_APPLICATION),
  application_fact: own('SELECT, INSERT, UPDATE', ON_OWN_APPLICATION),
  application_template: own('SELECT, INSERT, DELETE'),
  filing_job: own('SELECT, INSERT, UPDATE', 'ninety_employs(principal_id)'),
  license: own('SELECT, UPDATE'),
  screening: own('SELECT, INSERT', 'ninety_employs(principal_id)'),
  screening_batch: own('SELECT, INSERT, UPDATE', 'ninety_employs(principal_id)'),
  screening_suppression: own('SELECT, INSERT, UPDATE', 'ninety_owns_party(party_id)'),
  webhook_endpoint: own('SELECT, INSERT, UPDATE'),

  // What hangs on it.
  appeal_paper: partOf('application', 'application_id', 'SELECT, INSERT', 'ninety_acts_as(filed_by)'),
  application_announcement: partOf('application', 'application_id', 'SELECT, INSERT'),
  application_event: partOf(
    'application',
    'application_id',
    'SELECT, INSERT',
    'ninety_acts_as(recorded_by) AND countersigned_by IS NULL',
  ),
  application_party: {
    may: 'SELECT, INSERT, UPDATE, DELETE',
    rows: 'ninety_owns_application(application_id)',
    adds: `${ON_OWN_APPLICATION} AND ninety_owns_party(party_id)`,
  },
  attachment: partOf('application', 'application_id', 'SELECT, INSERT', `side = 'applicant'`),
  filing_row: partOf(
    'filing_job',
    'job_id',
    'SELECT, INSERT, UPDATE',
    '(application_id IS NULL OR ninety_owns_application(application_id))',
  ),
  legal_hold: partOf('application', 'application_id', 'SELECT'),
  license_amendment: partOf('license', 'license_number', 'SELECT, INSERT'),
  license_item: partOf('license', 'license_number', 'SELECT, UPDATE'),
  license_shipment: partOf('license', 'license_number', 'SELECT, INSERT', 'ninety_acts_as(recorded_by)'),
  party_owner: partOf('party', 'party_id', 'SELECT, INSERT, DELETE', 'ninety_owns_party(owner_id)'),
  screening_alert: partOf('party', 'party_id', 'SELECT, INSERT, UPDATE'),
  screening_batch_chunk: partOf('screening_batch', 'batch_id', 'SELECT, INSERT'),
  screening_batch_result: partOf('screening_batch', 'batch_id', 'SELECT, INSERT'),
  webhook_attempt: partOf('delivery', 'delivery_id', 'SELECT'),
  webhook_delivery: {
    may: 'SELECT, INSERT, UPDATE',
    rows: 'endpoint_id IN (SELECT id FROM webhook_endpoint)',
    adds: 'ninety_may_deliver(event_id, endpoint_id)',
  },
  // What an applicant does is told to the government too, which no applicant reads.
  webhook_event: {
    may: 'SELECT, INSERT',
    rows: `audience = 'applicant' AND (supplier_id IS NULL OR ${OWN})`,
    adds: `${OWN} AND (application_id IS NULL OR ninety_owns_application(application_id))`,
  },
  webhook_sequence: partOf('application', 'application_id', 'SELECT, INSERT, UPDATE'),

  // The own people's, or the caller's alone.
  audit_entry: {
    may: 'SELECT, INSERT',
    rows: 'ninety_employs(principal_id)',
    adds: 'ninety_acts_as(principal_id)',
  },
  audit_seal: { may: 'SELECT', rows: 'ninety_owns_audit_entry(entry_id)' },
  idempotency_key: { may: 'SELECT, INSERT, UPDATE', rows: 'ninety_is_caller(caller_id)' },

  // Open: the list is published, the rest is the office's for all.
  entity_list_entry: OPEN,
  entity_list_held: OPEN,
  entity_list_version: OPEN,
  office_setting: { may: 'SELECT', rows: `name = 'ownershipRule'` },
  silence_norm: OPEN,
  test_clock: OPEN,

  delegation: EMPTY,
  proposed_event: EMPTY,
  timeliness_month: EMPTY,

  api_key: CLOSED,
  application_assignment: CLOSED,
  application_note: CLOSED,
  audit_head: CLOSED,
  audit_pending: CLOSED,
  console_session: CLOSED,
  entity_list_fetch: CLOSED,
  license_announcement: CLOSED,
  rate_limit: CLOSED,
  screening_progress: CLOSED,
  signing_key: CLOSED,
  timeliness_stale: CLOSED,
  timeliness_summed: CLOSED,
};

/** What else it may use. */
const BESIDES = `
  GRANT USAGE ON SCHEMA public TO ninety_applicant;
  GRANT USAGE ON SEQUENCE control_number TO ninety_applicant;
  GRANT SELECT ON webhook_hearing TO ninety_applicant;
  GRANT EXECUTE ON FUNCTION ninety_wake, searched_text, ninety_tenant, ninety_principal, ninety_owns_application,
    ninety_owns_license, ninety_owns_party, ninety_owns_filing_job, ninety_owns_screening_batch, ninety_owns_delivery,
    ninety_owns_audit_entry, ninety_is_anothers_application, ninety_employs, ninety_acts_as, ninety_is_caller,
    ninety_may_deliver, ninety_common_match_keys TO ninety_applicant;
  GRANT SELECT ON migrations TO ninety_service;
`;

/** Tables in parts: a part is reached through the whole alone, where the wall is, and what the whole forbids. */
const PARTED = ['webhook_attempt', 'webhook_delivery', 'webhook_event'] as const;

/**
 * The second wall, whole: the applicants' role has rights of its own instead of the service's, each over the own rows,
 * in reading and in writing; what it is not given is closed to it.
 */
export class WholeWall20261125220000 implements MigrationInterface {
  readonly name = 'WholeWall20261125220000';

  async up(db: QueryRunner): Promise<void> {
    // All at once: whoever holds one and waits for another is let go on first.
    await db.query(`LOCK TABLE ${Object.keys(ACCESS).join(', ')} IN ACCESS EXCLUSIVE MODE`);
    await db.query(FUNCTIONS);
    await db.query(FUNCTIONS_ARE_CLOSED);
    for (const [table, access] of Object.entries(ACCESS)) await wall(db, table, access);
    await db.query(BESIDES);
    await db.query(makePartitions(`EXECUTE format('REVOKE ALL ON %I FROM ninety_service', part);`));
    for (const part of await partsOf(db)) await db.query(`REVOKE ALL ON ${part} FROM ninety_service`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const part of await partsOf(db))
      await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${part} TO ninety_service`);
    await db.query(makePartitions());
    for (const table of Object.keys(ACCESS)) {
      await db.query(`DROP POLICY wall ON ${table}; REVOKE ALL ON ${table} FROM ninety_applicant;`);
      if (WALLED_BEFORE.has(table)) await db.query(`ALTER POLICY service ON ${table} TO ninety_service`);
      else
        await db.query(`DROP POLICY service ON ${table}; ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`);
    }
    await raiseFirstWall(db);
    // The release before makes the applicants' role a member of the service's at its start.
    await db.query(BEFORE);
  }
}

const WALLED_BEFORE: ReadonlySet<string> = new Set([...FIRST_WALLED, 'console_session']);

/**
 * One policy gives, the other takes: the wall holds too where the role came by other rights than these. It is for every
 * command; which of them there are is the privileges' matter.
 */
async function wall(db: QueryRunner, table: string, { may, rows, adds = rows }: Access): Promise<void> {
  const isWalled = WALLED_BEFORE.has(table);
  await db.query(`
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ${isWalled ? `DROP POLICY wall ON ${table}; DROP POLICY service ON ${table};` : ''}
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (${rows}) WITH CHECK (${adds});
    ${may === '' ? '' : `GRANT ${may} ON ${table} TO ninety_applicant;`}
  `);
}

async function partsOf(db: QueryRunner): Promise<string[]> {
  const parts = (await db.query(
    'SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = ANY($1::regclass[])',
    [PARTED],
  )) as { name: string }[];
  return parts.map(({ name }) => name);
}

/** A look by key for each row; not inlined, so never a scan of all that the supplier has. */
const asking = (name: string, parameters: string, answer: string) => `
  CREATE FUNCTION ${name}(${parameters}) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN RETURN ${answer}; END $$;
`;

const FUNCTIONS = `
  -- Who asks for the tenant; null: a release that does not say.
  CREATE FUNCTION ninety_principal() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('ninety.principal', true), '')::uuid
  $$;
  ${asking(
    'ninety_is_anothers_application',
    'wanted uuid',
    'EXISTS (SELECT FROM application WHERE id = wanted AND supplier_id IS DISTINCT FROM ninety_tenant())',
  )}
  ${asking(
    'ninety_employs',
    'wanted uuid',
    'EXISTS (SELECT FROM principal WHERE id = wanted AND supplier_id = ninety_tenant())',
  )}
  ${asking(
    'ninety_acts_as',
    'wanted uuid',
    'ninety_employs(wanted) AND wanted = coalesce(ninety_principal(), wanted)',
  )}
  ${asking(
    'ninety_is_caller',
    'caller text',
    `CASE WHEN caller ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN ninety_acts_as(caller::uuid) ELSE false END`,
  )}
  ${asking(
    'ninety_owns_audit_entry',
    'wanted bigint',
    'EXISTS (SELECT FROM audit_entry WHERE id = wanted AND ninety_employs(principal_id))',
  )}
  ${asking(
    'ninety_owns_delivery',
    'wanted uuid',
    `EXISTS (SELECT FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
       WHERE d.id = wanted AND e.supplier_id = ninety_tenant())`,
  )}
  -- The own endpoints get what they may hear, also of an event that retention took; the government's get the own matters.
  ${asking(
    'ninety_may_deliver',
    'event uuid, endpoint uuid',
    `CASE WHEN EXISTS (SELECT FROM webhook_endpoint WHERE id = endpoint AND supplier_id = ninety_tenant())
       THEN NOT EXISTS (SELECT FROM webhook_event WHERE id = event AND NOT
         (audience = 'applicant' AND coalesce(supplier_id = ninety_tenant(), true)))
       ELSE EXISTS (SELECT FROM webhook_endpoint WHERE id = endpoint AND audience = 'government')
         AND EXISTS (SELECT FROM webhook_event WHERE id = event AND audience = 'government' AND supplier_id = ninety_tenant())
       END`,
  )}

  -- What the outbox asks of endpoints: an applicant's, of the own and of the government's, whom its filings are told to.
  CREATE OR REPLACE VIEW webhook_hearing WITH (security_barrier) AS
    SELECT id, audience, supplier_id, agency, event_types, disabled_at IS NOT NULL AS disabled
    FROM webhook_endpoint WHERE deleted_at IS NULL
      AND (current_user = 'ninety_service' OR audience = 'government' OR supplier_id = (SELECT ninety_tenant()));

  -- The database's statistics hide a table that has policies from all but its owner.
  CREATE FUNCTION ninety_common_match_keys(share real, parties real) RETURNS SETOF integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      SELECT m.key FROM pg_stats s
        CROSS JOIN LATERAL unnest(s.most_common_elems::text::int[], s.most_common_elem_freqs) AS m (key, frequency)
      WHERE s.schemaname = 'public' AND s.tablename = 'party' AND s.attname = 'match_keys' AND m.frequency > share
        AND m.frequency * (SELECT reltuples FROM pg_class WHERE oid = 'party'::regclass) > parties
    $$;

  -- They write where whoever wakes them may not.
  ALTER FUNCTION audit_entry_is_pending() SECURITY DEFINER SET search_path = public, pg_temp;
  ALTER FUNCTION mark_timeliness_stale() SECURITY DEFINER SET search_path = public, pg_temp;
  -- Else a temporary table would be found first.
  ALTER FUNCTION ninety_wake(text, json, text, timestamptz) SET search_path = pg_catalog, graphile_worker, pg_temp;
  ALTER FUNCTION ninety_queue_age() SET search_path = pg_catalog, graphile_worker, pg_temp;
`;

/** A function is open to all where nobody says otherwise. */
const FUNCTIONS_ARE_CLOSED = `
  DO $$ DECLARE
    routine regprocedure;
  BEGIN
    FOR routine IN SELECT oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
      AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)
    LOOP
      EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', routine);
      EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO ninety_service', routine);
    END LOOP;
  END $$`;

const BEFORE = `
  CREATE POLICY wall ON console_session AS RESTRICTIVE TO ninety_applicant USING (false);
  REVOKE SELECT ON migrations FROM ninety_service;
  REVOKE ALL ON webhook_hearing FROM ninety_applicant;
  REVOKE ALL ON SEQUENCE control_number FROM ninety_applicant;
  REVOKE USAGE ON SCHEMA public FROM ninety_applicant;
  CREATE OR REPLACE VIEW webhook_hearing WITH (security_barrier = false) AS
    SELECT id, audience, supplier_id, agency, event_types, disabled_at IS NOT NULL AS disabled
    FROM webhook_endpoint WHERE deleted_at IS NULL;
  ALTER FUNCTION audit_entry_is_pending() SECURITY INVOKER RESET search_path;
  ALTER FUNCTION mark_timeliness_stale() SECURITY INVOKER RESET search_path;
  ALTER FUNCTION ninety_wake(text, json, text, timestamptz) SET search_path = pg_catalog, graphile_worker;
  ALTER FUNCTION ninety_queue_age() SET search_path = pg_catalog, graphile_worker;
  REVOKE ALL ON FUNCTION ninety_wake FROM ninety_applicant;
  GRANT EXECUTE ON FUNCTION ninety_tenant, searched_text, ninety_owns_application, ninety_owns_license, ninety_owns_party,
    ninety_owns_filing_job, ninety_owns_screening_batch, ninety_chain_step, ninety_first_id, audit_is_append_only,
    audit_entry_is_pending, keep_filed_application, mark_timeliness_stale TO PUBLIC;
  GRANT EXECUTE ON ROUTINE ninety_chain TO PUBLIC;
  DROP FUNCTION ninety_may_deliver, ninety_owns_delivery, ninety_owns_audit_entry, ninety_is_caller, ninety_acts_as,
    ninety_employs, ninety_is_anothers_application, ninety_principal, ninety_common_match_keys;
`;
