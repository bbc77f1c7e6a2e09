import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTITIONED = ['webhook_event', 'webhook_delivery', 'webhook_attempt'] as const;

/** Events, deliveries and attempts by month, so that old ones go by dropping a table; keys that sign checkpoints. */
export class EventGrowth20261125090000 implements MigrationInterface {
  readonly name = 'EventGrowth20261125090000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- All at once, and in the order of the outbox.
      LOCK TABLE webhook_sequence, webhook_event, webhook_endpoint, webhook_delivery, webhook_attempt IN ACCESS EXCLUSIVE MODE;

      CREATE TABLE signing_key (
        id text PRIMARY KEY,
        public_jwk jsonb NOT NULL,
        private_key bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );

      -- What retention took away of an application's events: how many, and the head of the chain over them.
      ALTER TABLE webhook_sequence
        ADD COLUMN pruned_through integer NOT NULL DEFAULT 0,
        ADD COLUMN pruned_head bytea NOT NULL DEFAULT decode(repeat('00', 32), 'hex');

      -- Partitions hold no references to each other: a month goes without looking at the others. One statement writes
      -- an event with its deliveries, so each exists once.
      ALTER TABLE webhook_attempt DROP CONSTRAINT webhook_attempt_delivery_id_fkey;
      ALTER TABLE webhook_delivery
        DROP CONSTRAINT webhook_delivery_event_id_fkey,
        DROP CONSTRAINT webhook_delivery_once;
      ALTER TABLE webhook_event DROP CONSTRAINT webhook_event_sequence_unique;
      CREATE INDEX webhook_delivery_event ON webhook_delivery (event_id);
      CREATE INDEX webhook_event_sequence ON webhook_event (application_id, audience, sequence);

      -- SHA-256 over the head before and the SHA-256 of a body, from the first to the last.
      CREATE FUNCTION ninety_chain_step(state bytea, head bytea, body text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(coalesce(state, head) || sha256(convert_to(body, 'UTF8')))
      $$;
      CREATE AGGREGATE ninety_chain (bytea, text) (SFUNC = ninety_chain_step, STYPE = bytea);

      -- The smallest id (UUIDv7: milliseconds first) that can be made at an instant.
      CREATE FUNCTION ninety_first_id(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
        SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
      $$;
    `);
    for (const table of PARTITIONED) await partition(db, table);
    await db.query(PARTITION_FUNCTIONS);
    for (const table of PARTITIONED) await db.query(`SELECT ninety_make_partitions('${table}', 3)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION ninety_make_partitions; DROP FUNCTION ninety_drop_partitions;');
    for (const table of PARTITIONED) await unite(db, table);
    await db.query(`
      DROP FUNCTION ninety_first_id;
      DROP AGGREGATE ninety_chain (bytea, text);
      DROP FUNCTION ninety_chain_step;
      DROP INDEX webhook_delivery_event, webhook_event_sequence;
      ALTER TABLE webhook_event ADD CONSTRAINT webhook_event_sequence_unique UNIQUE (application_id, audience, sequence);
      ALTER TABLE webhook_delivery
        ADD CONSTRAINT webhook_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES webhook_event,
        ADD CONSTRAINT webhook_delivery_once UNIQUE (event_id, endpoint_id);
      ALTER TABLE webhook_attempt
        ADD CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery;
      ALTER TABLE webhook_sequence DROP COLUMN pruned_through, DROP COLUMN pruned_head;
      DROP TABLE signing_key;
    `);
  }
}

const keyOf = (table: string) => (table === 'webhook_attempt' ? 'delivery_id' : 'id');

/** The table as it is becomes the first partition: nothing is copied. */
async function partition(db: QueryRunner, table: string): Promise<void> {
  await db.query(`
    ALTER TABLE ${table} RENAME TO ${table}_before;
    CREATE TABLE ${table} (LIKE ${table}_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
      PARTITION BY RANGE (${keyOf(table)});
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ninety_service;
  `);
  const indexes = (await db.query(
    `SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition, i.indisprimary AS primary,
       (SELECT string_agg(a.attname, ', ' ORDER BY k.place) FROM unnest(i.indkey) WITH ORDINALITY k (attnum, place)
        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum) AS columns
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = '${table}_before'::regclass`,
  )) as { name: string; definition: string; primary: boolean; columns: string }[];
  for (const { name, definition, primary, columns } of indexes) {
    await db.query(`ALTER INDEX ${name} RENAME TO ${name}_before`);
    const made = definition.replace(` ON public.${table}_before `, ` ON public.${table} `);
    await db.query(primary ? `ALTER TABLE ${table} ADD CONSTRAINT ${name} PRIMARY KEY (${columns})` : made);
  }
  if (table === 'webhook_delivery')
    await db.query(`ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_endpoint_id_fkey
      FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint`);
  await db.query(`
    ALTER TABLE ${table} ATTACH PARTITION ${table}_before FOR VALUES FROM (MINVALUE)
      TO (ninety_first_id(date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC' + interval '1 month'));
    CREATE TABLE ${table}_default PARTITION OF ${table} DEFAULT;
  `);
}

/** All partitions become one table again. */
async function unite(db: QueryRunner, table: string): Promise<void> {
  await db.query(`
    CREATE TABLE ${table}_united (LIKE ${table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING INDEXES);
    INSERT INTO ${table}_united SELECT * FROM ${table};
  `);
  const named = (await db.query(
    `SELECT n.relname AS wanted, u.relname AS made FROM pg_index i JOIN pg_class n ON n.oid = i.indexrelid
     JOIN pg_index j ON j.indrelid = '${table}_united'::regclass AND j.indkey = i.indkey
     JOIN pg_class u ON u.oid = j.indexrelid WHERE i.indrelid = '${table}'::regclass`,
  )) as { wanted: string; made: string }[];
  await db.query(`DROP TABLE ${table}; ALTER TABLE ${table}_united RENAME TO ${table};`);
  for (const { wanted, made } of named) await db.query(`ALTER INDEX ${made} RENAME TO ${wanted}`);
  await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ninety_service`);
  if (table === 'webhook_delivery')
    await db.query(`ALTER TABLE webhook_delivery ADD CONSTRAINT webhook_delivery_endpoint_id_fkey
      FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint`);
}

/** Makes the tables of the months to come. `closing`: what else is done with each, `part`. */
export const makePartitions = (closing = '') => `
  CREATE OR REPLACE FUNCTION ninety_make_partitions(parent text, months_ahead integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
    DECLARE
      month timestamptz;
      made integer := 0;
      part text;
      key text := CASE parent WHEN 'webhook_attempt' THEN 'delivery_id' ELSE 'id' END;
    BEGIN
      IF parent NOT IN ('webhook_event', 'webhook_delivery', 'webhook_attempt') THEN
        RAISE EXCEPTION '% is not kept by month', parent;
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('partitions ' || parent, 0));
      FOR ahead IN 1 .. months_ahead LOOP
        month := date_trunc('month', now()) + make_interval(months => ahead);
        part := parent || to_char(month, '_YYYY_MM');
        CONTINUE WHEN to_regclass(part) IS NOT NULL;
        -- A month that an earlier clock had passed already is in the default partition: its rows move.
        EXECUTE format('CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, parent);
        EXECUTE format('WITH moved AS (DELETE FROM %I WHERE %I >= %L AND %I < %L RETURNING *) INSERT INTO %I SELECT * FROM moved',
          parent || '_default', key, ninety_first_id(month), key, ninety_first_id(month + interval '1 month'), part);
        EXECUTE format('ALTER TABLE %I ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
          parent, part, ninety_first_id(month), ninety_first_id(month + interval '1 month'));
        ${closing}
        made := made + 1;
      END LOOP;
      RETURN made;
    END $$;
`;

/** The service owns no table: it asks these functions, which know only the partitioned ones. */
const PARTITION_FUNCTIONS = `
  ${makePartitions()}
  CREATE FUNCTION ninety_drop_partitions(parent text, before timestamptz) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
    DECLARE
      part record;
      dropped integer := 0;
      most uuid := ninety_first_id(before);
      key text := CASE parent WHEN 'webhook_attempt' THEN 'delivery_id' ELSE 'id' END;
      is_old boolean;
    BEGIN
      IF parent NOT IN ('webhook_event', 'webhook_delivery', 'webhook_attempt') THEN
        RAISE EXCEPTION '% is not kept by month', parent;
      END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('partitions ' || parent, 0));
      FOR part IN SELECT c.relname AS name, substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \\(''([0-9a-f-]+)''\\)')::uuid AS upper_id
        FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = parent::regclass
      LOOP
        CONTINUE WHEN part.upper_id IS NULL OR part.upper_id > most;
        EXECUTE format('SELECT NOT EXISTS (SELECT 1 FROM %I WHERE %I >= %L)', part.name, key, most) INTO is_old;
        CONTINUE WHEN NOT is_old;
        EXECUTE format('DROP TABLE %I', part.name);
        dropped := dropped + 1;
      END LOOP;
      RETURN dropped;
    END $$;

  REVOKE ALL ON FUNCTION ninety_make_partitions, ninety_drop_partitions FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ninety_make_partitions, ninety_drop_partitions, ninety_first_id TO ninety_service;
`;
