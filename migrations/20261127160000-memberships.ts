import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person may be of several legal entities, each time with a role; and may read across them. */
export class Memberships20261127160000 implements MigrationInterface {
  readonly name = 'Memberships20261127160000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE principal
        -- Whose further membership it is; null: a person's first, by which the others are found, or the only one.
        ADD COLUMN person_id uuid REFERENCES principal,
        -- Since when it is over; one that only cannot be used now is disabled.
        ADD COLUMN ended_at timestamptz,
        -- Who gave it: an administrator, the issuer's groups, or a directory by SCIM.
        ADD COLUMN given_by text NOT NULL DEFAULT 'administrator'
          CONSTRAINT principal_given_by CHECK (given_by IN ('administrator', 'oidc_groups', 'scim')),
        ADD CONSTRAINT principal_ended CHECK (ended_at IS NULL OR disabled_at IS NOT NULL),
        ADD CONSTRAINT principal_further CHECK (
          person_id IS NULL OR (person_id <> id AND supplier_id IS NOT NULL AND external_subject IS NULL AND NOT break_glass));
      CREATE INDEX principal_person ON principal (person_id) WHERE person_id IS NOT NULL;
      CREATE UNIQUE INDEX principal_membership ON principal (coalesce(person_id, id), supplier_id)
        WHERE supplier_id IS NOT NULL;
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);

      -- The tenants whose rows a transaction may see: one, or, where it only reads, several.
      CREATE FUNCTION ninety_tenants() RETURNS uuid[] LANGUAGE sql STABLE AS $$
        SELECT string_to_array(coalesce(nullif(current_setting('ninety.tenants', true), ''),
          nullif(current_setting('ninety.tenant', true), '')), ',')::uuid[]
      $$;
      REVOKE ALL ON FUNCTION ninety_tenants FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenants TO ninety_service, ninety_applicant;

      -- Whose, of some tenants, a thing is that has one of some ids; null: nobody's of them.
      CREATE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT tenant FROM (
          SELECT id AS tenant FROM supplier WHERE id = ANY (wanted)
          ${OWNED.map((table) => `UNION ALL SELECT supplier_id FROM ${table} WHERE id = ANY (wanted)`).join(' ')}
          UNION ALL SELECT p.supplier_id FROM screening_alert a JOIN party p ON p.id = a.party_id WHERE a.id = ANY (wanted)
          UNION ALL SELECT e.supplier_id FROM webhook_delivery d JOIN webhook_endpoint e ON e.id = d.endpoint_id
            WHERE d.id = ANY (wanted)
        ) owned WHERE tenant = ANY (among) LIMIT 1
      $$;
      REVOKE ALL ON FUNCTION ninety_tenant_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenant_of TO ninety_service;
    `);
    await rewriteWall(db, TO_SEVERAL);
  }

  async down(db: QueryRunner): Promise<void> {
    await rewriteWall(db, TO_ONE);
    await db.query(`
      DROP FUNCTION ninety_tenants, ninety_tenant_of;
      SELECT record_unseal_table('principal');
      DROP INDEX principal_membership, principal_person;
      ALTER TABLE principal DROP CONSTRAINT principal_further, DROP CONSTRAINT principal_ended,
        DROP COLUMN given_by, DROP COLUMN ended_at, DROP COLUMN person_id;
      SELECT record_seal_table('principal', '{}', '{added,changed,removed,found}', false);
    `);
  }
}

/** Tables whose rows have an id of their own and say whose they are. */
const OWNED = [
  'application',
  'application_template',
  'duty',
  'filing_job',
  'import_job',
  'party',
  'principal',
  'product',
  'recorded_license',
  'review',
  'screening',
  'screening_batch',
  'screening_suppression',
  'webhook_endpoint',
  'webhook_event',
];

/** A pattern of PostgreSQL's and what stands in its place, in what the database says of a policy, a view or a function. */
type Rewriting = readonly (readonly [pattern: string, replacement: string])[];

const TO_SEVERAL: Rewriting = [
  ['= \\(\\s*SELECT ninety_tenant\\(\\)( AS ninety_tenant)?\\)', '= ANY ((SELECT ninety_tenants())::uuid[])'],
  ['= ninety_tenant\\(\\)', '= ANY (ninety_tenants())'],
];
const TO_ONE: Rewriting = [
  [
    '= ANY \\(\\(*\\s*\\(*\\s*SELECT ninety_tenants\\(\\)( AS ninety_tenants)?\\)+(::uuid\\[\\]\\))?',
    '= (SELECT ninety_tenant())',
  ],
  ['= ANY \\(ninety_tenants\\(\\)\\)', '= ninety_tenant()'],
];

/**
 * What rows are seen by, of every policy, of the functions that policies ask and of the views. What a row must be that is
 * added or changed stays: that of the one tenant.
 */
async function rewriteWall(db: QueryRunner, rewriting: Rewriting): Promise<void> {
  const rewritten = rewriting.reduce(
    (text, [pattern, replacement]) => `regexp_replace(${text}, '${pattern}', '${replacement}', 'g')`,
    'said',
  );
  await db.query(`
    DO $$ DECLARE
      thing record;
    BEGIN
      FOR thing IN SELECT *, ${rewritten} AS now FROM (
          SELECT format('ALTER POLICY wall ON %I USING (', tablename) AS head, qual AS said, ')' AS tail
            FROM pg_policies WHERE schemaname = 'public' AND policyname = 'wall'
          UNION ALL
          SELECT '', pg_get_functiondef(p.oid), '' FROM pg_proc p
            WHERE p.pronamespace = 'public'::regnamespace AND p.proname LIKE 'ninety\\_%' AND p.prokind = 'f'
              AND p.proname <> ALL (ARRAY['ninety_tenant', 'ninety_tenants', 'ninety_may_deliver'])
          UNION ALL
          SELECT format('CREATE OR REPLACE VIEW %I WITH (security_barrier) AS ', c.relname), pg_get_viewdef(c.oid), ''
            FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'v'
        ) what WHERE said LIKE '%ninety_tenant%' LOOP
        CONTINUE WHEN thing.now = thing.said;
        EXECUTE thing.head || thing.now || thing.tail;
      END LOOP;
    END $$`);
}
