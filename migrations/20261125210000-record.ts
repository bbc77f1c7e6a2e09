import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which changes of a table's rows must stand in one transaction with an entry that tells of them. */
const ALL = ['added', 'changed', 'removed', 'found'] as const;

interface Sealing {
  /** Columns left out, and why. */
  readonly except?: Readonly<Record<string, string>>;
  readonly explained?: readonly string[];
  /** Rows are added and never changed or removed, by nobody. */
  readonly isAppendOnly?: true;
}

const BOOKKEEPING = 'counts changes and says when the last was; what changed is sealed';
/** So that no evidence tells how much of the review its reader did not see. */
const UNSEEN = 'counts changes that somebody did not see; what changed is sealed';
const WATCH = 'when the worker looks next, computed anew';

/** Tables on whose rows a right depends. The entries of the record are first. */
const SEALED: Readonly<Record<string, Sealing>> = {
  audit_entry: { explained: [] },
  api_key: {
    except: {
      last_used_at: 'noted at a use, grants nothing',
      last_used_from: 'noted at a use, grants nothing',
    },
  },
  appeal_paper: {
    except: { number: 'follows from filed_at; counts papers that somebody did not see' },
    isAppendOnly: true,
  },
  application: {
    except: {
      status: 'follows from the sealed events; verifying replays them',
      referred_to: 'follows from the sealed events; verifying replays them',
      watch_on: WATCH,
      version: BOOKKEEPING,
      applicant_unseen: UNSEEN,
      agency_unseen: UNSEEN,
      office_unseen: UNSEEN,
      updated_at: BOOKKEEPING,
    },
  },
  application_assignment: {},
  application_event: { isAppendOnly: true },
  application_note: { isAppendOnly: true },
  application_party: {},
  attachment: {},
  // What is over is forgotten by the service, which grants nobody anything.
  console_session: {
    except: { seen_at: 'noted at a use, grants nothing' },
    explained: ['added', 'changed', 'found'],
  },
  delegation: {},
  entity_list_entry: {},
  entity_list_held: {},
  entity_list_version: {},
  legal_hold: {},
  license: {
    except: { balance_told: 'which warnings were given', watch_on: WATCH, licensee_unseen: UNSEEN },
  },
  license_amendment: {},
  license_item: {},
  license_shipment: { isAppendOnly: true },
  office_setting: {},
  party: {
    except: {
      screened_version: 'how far screening has come, computed anew',
      match_keys: 'computed from the sealed names',
    },
  },
  party_owner: {},
  principal: {},
  product: {},
  proposed_event: {},
  screening: { isAppendOnly: true, explained: [] },
  screening_alert: {},
  screening_suppression: {},
  // Made by the service when it first signs.
  signing_key: {
    except: { private_key: 'encrypted with a tag that shows any change; encrypted anew with a new key' },
    explained: [],
  },
  supplier: {},
  webhook_endpoint: {
    except: {
      secret: 'encrypted with a tag that shows any change; encrypted anew with a new key',
      previous_secret: 'encrypted with a tag that shows any change; encrypted anew with a new key',
      failing_since: 'how deliveries go',
      failing_count: 'how deliveries go',
      probe_at: 'when it is looked at next',
      probe_count: 'how often it was looked at',
    },
  },
  // What days bring is told without an entry, by the service alone.
  webhook_event: { explained: ['forgotten'] },
};

const CHAIN = 'is the record, or part of it: its own chain or signature shows a change';
const DERIVED = 'follows from sealed rows and is computed anew from them';

/** All other tables, and why no right depends on their rows. */
const UNSEALED: Readonly<Record<string, string>> = {
  application_announcement:
    'which days were told of; due dates are computed, and what was told is webhook_event',
  application_fact: DERIVED,
  application_outlook: `${DERIVED}; verifying compares it`,
  application_template: 'a text to begin with; what is filed is sealed',
  audit_head: CHAIN,
  audit_pending: 'which entries wait for their seal; one that is missing is found as a stray',
  audit_seal: CHAIN,
  entity_list_fetch: 'when the list was looked for; what came of it is sealed',
  filing_job: 'how a bulk filing went; what was filed is sealed',
  filing_row: 'how a bulk filing went; what was filed is sealed',
  idempotency_key: 'the answers of one day, for repeated requests',
  license_announcement: 'which days were told of; due dates are computed, and what was told is webhook_event',
  rate_limit: 'counts of minutes',
  record_head: CHAIN,
  record_pending: 'which rows wait for their seal; one that is missing is found as unsealed',
  record_seal: CHAIN,
  record_shape: 'columns that are another give rows another hash',
  screening_batch: 'an answer that the same versions give again',
  screening_batch_chunk: 'an answer that the same versions give again',
  screening_batch_result: 'an answer that the same versions give again',
  screening_progress: 'how far screening has come',
  silence_norm: DERIVED,
  test_clock: 'there is one in tests alone',
  timeliness_month: DERIVED,
  timeliness_stale: DERIVED,
  timeliness_summed: DERIVED,
  webhook_attempt:
    "how a delivery went; what was told is sealed, and the receiver's own record says what came",
  webhook_delivery:
    "how a delivery went; what was told is sealed, and the receiver's own record says what came",
  webhook_sequence: 'counts; the numbers stand in the sealed events',
};

const RECORD_TABLES = ['record_shape', 'record_pending', 'record_seal', 'record_head'] as const;

/**
 * The record covers rows too: whoever writes a row on which a right depends leaves its hash, in the same transaction,
 * and cannot forget it. What is there already is sealed by the next migration.
 */
export class Record20261125210000 implements MigrationInterface {
  readonly name = 'Record20261125210000';

  async up(db: QueryRunner): Promise<void> {
    // All at once: whoever holds one and waits for another is let go on first.
    await db.query(`LOCK TABLE ${Object.keys(SEALED).join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
    await db.query(TABLES);
    await db.query(FUNCTIONS);
    for (const [table, { except = {}, explained = ALL, isAppendOnly = false }] of Object.entries(SEALED)) {
      await db.query('SELECT record_seal_table($1, $2, $3, $4)', [
        table,
        Object.keys(except),
        explained,
        isAppendOnly,
      ]);
      for (const [column, reason] of Object.entries(except))
        await leave(db, `COLUMN ${table}.${column}`, reason);
    }
    for (const [table, reason] of Object.entries(UNSEALED)) await leave(db, `TABLE ${table}`, reason);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(UNSEALED)) await db.query(`COMMENT ON TABLE ${table} IS NULL`);
    for (const [table, { except = {} }] of Object.entries(SEALED)) {
      for (const column of Object.keys(except))
        await db.query(`COMMENT ON COLUMN ${table}.${column} IS NULL`);
      await db.query('SELECT record_unseal_table($1)', [table]);
    }
    await db.query(`
      DROP FUNCTION record_seal_table, record_unseal_table, record_find, record_forget, record_seal_pending, record_step,
        record_writer, record_row_kept, record_table_kept, record_key_sql, record_text_sql;
      DROP TABLE ${[...RECORD_TABLES].reverse().join(', ')};
    `);
  }
}

/** Why a table or a column is not sealed stands in the catalogue, where the next one who adds a table finds it. */
async function leave(db: QueryRunner, what: string, reason: string): Promise<void> {
  await db.query(`COMMENT ON ${what} IS 'not sealed: ${reason.replaceAll("'", "''")}'`);
}

const TABLES = `
  -- What of a table's rows is sealed: these columns, by this key. A seal refers to the shape that it was made by.
  CREATE TABLE record_shape (
    id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    table_name text NOT NULL,
    key_columns text[] NOT NULL,
    columns text[] NOT NULL,
    -- What must stand in one transaction with an entry.
    explained text[] NOT NULL,
    made_at timestamptz(3) NOT NULL DEFAULT now()
  );

  -- Hashes of rows as they were written, not in the chain yet.
  CREATE TABLE record_pending (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz(3) NOT NULL DEFAULT now(),
    tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
    shape smallint NOT NULL,
    -- The values of the key's columns with slashes between.
    key text COLLATE "C" NOT NULL,
    operation text NOT NULL,
    -- Who wrote it, when it was not the service.
    writer text,
    -- SHA-256 of the row as canonical JSON; of a removed one as it was.
    hash bytea NOT NULL
  );

  -- The same, chained in the order in which they became visible.
  CREATE TABLE record_seal (
    sequence bigint PRIMARY KEY,
    at timestamptz(3) NOT NULL,
    tx xid8 NOT NULL,
    shape smallint NOT NULL,
    key text COLLATE "C" NOT NULL,
    operation text NOT NULL,
    writer text,
    hash bytea NOT NULL,
    chain bytea NOT NULL,
    CONSTRAINT record_seal_operation
      CHECK (operation IN ('entry', 'added', 'changed', 'removed', 'found', 'forgotten'))
  );
  CREATE INDEX record_seal_row ON record_seal (shape, key, sequence DESC);
  CREATE INDEX record_seal_entry ON record_seal (tx) WHERE operation = 'entry';

  -- How far both chains go, signed with a key that lies encrypted: what was before a head is not written anew.
  CREATE TABLE record_head (
    number bigint PRIMARY KEY,
    seals bigint NOT NULL,
    -- Compact JWS.
    signed text NOT NULL,
    -- The head up to which a restored backup gave up what came after it; null: none.
    accepts bigint,
    made_at timestamptz(3) NOT NULL DEFAULT now()
  );
  CREATE INDEX record_head_seals ON record_head (seals);

  CREATE TRIGGER record_seal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_seal
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
  CREATE TRIGGER record_head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_head
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
  CREATE TRIGGER record_shape_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON record_shape
    FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
  REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON record_shape, record_pending, record_seal FROM ninety_service;
  REVOKE UPDATE, DELETE, TRUNCATE ON record_head FROM ninety_service;

  ${RECORD_TABLES.map(
    (table) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY service ON ${table} TO ninety_service USING (true) WITH CHECK (true);
  CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant USING (false) WITH CHECK (false);`,
  ).join('\n')}
`;

/** Everything on which the text of a row depends is fixed, whatever the session says. */
const FIXED = `SET search_path = public, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, YMD'
  SET intervalstyle = 'iso_8601' SET extra_float_digits = 1 SET bytea_output = 'hex'`;

const FUNCTIONS = `
  -- The expression whose value is sealed of a row: its columns as JSON, which jsonb writes in one way.
  CREATE FUNCTION record_text_sql(shape record_shape, alias text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT 'jsonb_build_object(' || string_agg(format('%L, %s.%I', name, alias, name), ', ' ORDER BY place) || ')::text'
    FROM unnest(shape.columns) WITH ORDINALITY AS c (name, place)
  $$;

  CREATE FUNCTION record_key_sql(shape record_shape, alias text) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT '(' || string_agg(format('%s.%I::text', alias, name), $q$ || '/' || $q$ ORDER BY place) || ') COLLATE "C"'
    FROM unnest(shape.key_columns) WITH ORDINALITY AS c (name, place)
  $$;

  -- The service, or else whoever is signed in.
  CREATE FUNCTION record_writer() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN current_setting('role') NOT IN ('ninety_service', 'ninety_applicant') THEN session_user::text END
  $$;

  CREATE FUNCTION record_row_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the rows of % are only added to', TG_TABLE_NAME; END $$;
  CREATE FUNCTION record_table_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the rows of % are sealed, and not removed without a trace', TG_TABLE_NAME; END $$;

  -- Begins to seal a table's rows, by all columns but these; again after its columns changed.
  CREATE FUNCTION record_seal_table(wanted text, left_out text[], explained text[], is_append_only boolean)
    RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE
      shape record_shape;
      hashed text := 'sha256(convert_to(%s, ''UTF8''))';
    BEGIN
      INSERT INTO record_shape (table_name, key_columns, columns, explained)
        SELECT wanted,
          (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
           JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY(i.indkey)
           WHERE i.indrelid = wanted::regclass AND i.indisprimary),
          (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
           WHERE a.attrelid = wanted::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL(left_out)),
          explained
        RETURNING * INTO shape;
      EXECUTE format($f$
        CREATE OR REPLACE FUNCTION record_of_%1$s() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER ${FIXED} AS $$
        DECLARE
          was text;
          row_hash bytea;
        BEGIN
          IF TG_OP = 'INSERT' THEN
            INSERT INTO record_pending (shape, key, operation, writer, hash)
              SELECT %2$s, %3$s, %8$L, record_writer(), %4$s FROM made r;
          ELSIF TG_OP = 'DELETE' THEN
            INSERT INTO record_pending (shape, key, operation, writer, hash)
              SELECT %2$s, %3$s, 'removed', record_writer(), %4$s FROM gone r;
          ELSE
            was := %5$s;
            row_hash := %7$s;
            IF was <> %6$s THEN
              INSERT INTO record_pending (shape, key, operation, writer, hash)
                VALUES (%2$s, was, 'removed', record_writer(), row_hash), (%2$s, %6$s, 'added', record_writer(), row_hash);
            ELSIF row_hash <> %9$s THEN
              INSERT INTO record_pending (shape, key, operation, writer, hash)
                VALUES (%2$s, was, 'changed', record_writer(), row_hash);
            END IF;
          END IF;
          RETURN NULL;
        END $$;
        REVOKE ALL ON FUNCTION record_of_%1$s FROM PUBLIC, ninety_service;
        $f$, wanted, shape.id,
        record_key_sql(shape, 'r'), format(hashed, record_text_sql(shape, 'r')),
        record_key_sql(shape, 'OLD'), record_key_sql(shape, 'NEW'), format(hashed, record_text_sql(shape, 'NEW')),
        CASE WHEN wanted = 'audit_entry' THEN 'entry' ELSE 'added' END, format(hashed, record_text_sql(shape, 'OLD')));
      EXECUTE format($f$
        CREATE OR REPLACE TRIGGER record_added AFTER INSERT ON %1$I REFERENCING NEW TABLE AS made
          FOR EACH STATEMENT EXECUTE FUNCTION record_of_%1$s();
        CREATE OR REPLACE TRIGGER record_changed AFTER UPDATE OF %2$s ON %1$I
          FOR EACH ROW EXECUTE FUNCTION record_of_%1$s();
        CREATE OR REPLACE TRIGGER record_removed AFTER DELETE ON %1$I REFERENCING OLD TABLE AS gone
          FOR EACH STATEMENT EXECUTE FUNCTION record_of_%1$s();
        CREATE OR REPLACE TRIGGER record_table_kept BEFORE TRUNCATE ON %1$I
          FOR EACH STATEMENT EXECUTE FUNCTION record_table_kept();
        $f$, wanted, (SELECT string_agg(quote_ident(name), ', ') FROM unnest(shape.columns) AS c (name)));
      IF is_append_only THEN
        EXECUTE format('CREATE OR REPLACE TRIGGER record_row_kept BEFORE UPDATE OR DELETE ON %I
          FOR EACH STATEMENT EXECUTE FUNCTION record_row_kept()', wanted);
      END IF;
    END $body$;

  CREATE FUNCTION record_unseal_table(wanted text) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      EXECUTE format('DROP TRIGGER record_added ON %1$I; DROP TRIGGER record_changed ON %1$I; DROP TRIGGER record_removed ON %1$I;
        DROP TRIGGER record_table_kept ON %1$I; DROP TRIGGER IF EXISTS record_row_kept ON %1$I; DROP FUNCTION record_of_%1$s', wanted);
    END $$;

  -- Seals rows of some blocks that have no seal by the present columns, as they are found, with an entry that says so.
  -- Answers how many.
  CREATE FUNCTION record_find(wanted text, part regclass, from_block bigint, blocks integer) RETURNS integer
    LANGUAGE plpgsql ${FIXED} AS $body$
    DECLARE
      shape record_shape;
      found integer;
    BEGIN
      SELECT * INTO STRICT shape FROM record_shape s WHERE s.table_name = wanted ORDER BY s.id DESC LIMIT 1;
      -- Nobody changes a row between its hash and its seal.
      EXECUTE format('LOCK TABLE %s IN SHARE MODE', part);
      EXECUTE format($f$
        INSERT INTO record_pending (shape, key, operation, writer, hash)
          SELECT %2$s, %3$s, 'found', record_writer(), sha256(convert_to(%4$s, 'UTF8')) FROM %1$s r
          WHERE r.ctid >= %5$L AND r.ctid < %6$L
            AND NOT EXISTS (SELECT 1 FROM record_seal s WHERE s.shape = %2$s AND s.key = %3$s)
            AND NOT EXISTS (SELECT 1 FROM record_pending p WHERE p.shape = %2$s AND p.key = %3$s) $f$,
        part, shape.id, record_key_sql(shape, 'r'), record_text_sql(shape, 'r'),
        format('(%s,0)', from_block), format('(%s,0)', from_block + blocks));
      GET DIAGNOSTICS found = ROW_COUNT;
      IF found > 0 THEN
        INSERT INTO audit_entry (action, resource, details)
          VALUES ('record.found', 'record/' || wanted, json_build_object('rows', found)::text);
      END IF;
      RETURN found;
    END $body$;

  -- Says that events before an id were given up, as the policy has it, when none is left: they are not missed.
  CREATE FUNCTION record_forget(before uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      known smallint[] := (SELECT array_agg(id ORDER BY id) FROM record_shape WHERE table_name = 'webhook_event');
      already text;
    BEGIN
      IF EXISTS (SELECT 1 FROM webhook_event WHERE id < before) THEN RETURN false; END IF;
      SELECT coalesce(max(key), '') INTO already FROM (
        SELECT key FROM record_seal WHERE shape = ANY(known) AND operation = 'forgotten'
        UNION ALL SELECT key FROM record_pending WHERE shape = ANY(known) AND operation = 'forgotten') f;
      IF NOT EXISTS (SELECT 1 FROM record_seal WHERE shape = ANY(known) AND key > already AND key < before::text)
        AND NOT EXISTS (SELECT 1 FROM record_pending WHERE shape = ANY(known) AND key > already AND key < before::text) THEN
        RETURN false;
      END IF;
      INSERT INTO record_pending (shape, key, operation, writer, hash)
        VALUES (known[cardinality(known)], before::text, 'forgotten', record_writer(), sha256(''));
      RETURN true;
    END $$;

  -- A link of the chain: SHA-256 over the one before in hex, a line feed, and a JSON array of what it seals.
  CREATE FUNCTION record_step(previous bytea, sequence bigint, at timestamptz, tx xid8, table_name text, key text,
    operation text, writer text, hash bytea) RETURNS bytea LANGUAGE sql STABLE AS $$
    SELECT sha256(convert_to(encode(previous, 'hex') || chr(10) || json_build_array(sequence,
      to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), tx::text, table_name, key, operation, writer,
      encode(hash, 'hex'))::text, 'UTF8'))
  $$;

  -- Puts hashes that are committed into the chain; callers at once take turns. Answers how many.
  CREATE FUNCTION record_seal_pending(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
    DECLARE
      one record;
      place bigint;
      chained bytea;
      sealed integer := 0;
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('record seal', 0));
      SELECT s.sequence, s.chain INTO place, chained FROM record_seal s ORDER BY s.sequence DESC LIMIT 1;
      place := coalesce(place, 0);
      chained := coalesce(chained, decode(repeat('00', 32), 'hex'));
      FOR one IN
        WITH moved AS (DELETE FROM record_pending WHERE id IN
          (SELECT p.id FROM record_pending p ORDER BY p.id LIMIT most) RETURNING *)
        SELECT m.*, h.table_name FROM moved m LEFT JOIN record_shape h ON h.id = m.shape ORDER BY m.id
      LOOP
        place := place + 1;
        chained := record_step(chained, place, one.at, one.tx, one.table_name, one.key, one.operation, one.writer, one.hash);
        INSERT INTO record_seal (sequence, at, tx, shape, key, operation, writer, hash, chain)
          VALUES (place, one.at, one.tx, one.shape, one.key, one.operation, one.writer, one.hash, chained);
        sealed := sealed + 1;
      END LOOP;
      RETURN sealed;
    END $$;

  REVOKE ALL ON FUNCTION record_seal_table, record_unseal_table, record_find, record_forget, record_seal_pending
    FROM PUBLIC, ninety_service;
  GRANT EXECUTE ON FUNCTION record_forget, record_seal_pending, record_step, record_text_sql, record_key_sql
    TO ninety_service;
`;
