import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A number that differs from another in its case or its blanks alone is the same one, and is kept as it was written. What it
 * is compared by is a column of its own, for behind the wall a statement reads an index only by plain comparisons.
 */
export class NumberKeys20261127060000 implements MigrationInterface {
  readonly name = 'NumberKeys20261127060000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION ninety_number_key(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
        SELECT upper(regexp_replace($1, '[[:space:]\u00a0]+', '', 'g'))
      $$;
      GRANT EXECUTE ON FUNCTION ninety_number_key TO ninety_service, ninety_applicant;
      ALTER TABLE recorded_license ADD COLUMN number_key text GENERATED ALWAYS AS (ninety_number_key(number)) STORED;
      COMMENT ON COLUMN recorded_license.number_key IS 'not sealed: follows from the number';
      ALTER TABLE application_filing ADD COLUMN number_key text GENERATED ALWAYS AS (ninety_number_key(number)) STORED;
      -- Numbers that were two until now stay so; of a new one there is one.
      ALTER TABLE recorded_license ADD COLUMN number_twin int NOT NULL DEFAULT 0;
      COMMENT ON COLUMN recorded_license.number_twin IS 'not sealed: tells numbers apart that were recorded as two';
      ALTER TABLE application_filing ADD COLUMN number_twin int NOT NULL DEFAULT 0;
      UPDATE recorded_license r SET number_twin = t.twin
        FROM (SELECT id, row_number() OVER (PARTITION BY regime, number_key ORDER BY id) - 1 AS twin
          FROM recorded_license WHERE superseded_by IS NULL) t WHERE t.id = r.id AND t.twin > 0;
      UPDATE application_filing f SET number_twin = t.twin
        FROM (SELECT regime, system, number, row_number() OVER (PARTITION BY regime, system, number_key ORDER BY number) - 1 AS twin
          FROM application_filing) t
        WHERE (t.regime, t.system, t.number) = (f.regime, f.system, f.number) AND t.twin > 0;
      DROP INDEX recorded_license_number;
      CREATE UNIQUE INDEX recorded_license_number ON recorded_license (regime, number_key, number_twin)
        WHERE superseded_by IS NULL;
      ALTER TABLE application_filing DROP CONSTRAINT application_filing_once;
      ALTER TABLE application_filing
        ADD CONSTRAINT application_filing_once PRIMARY KEY (regime, system, number_key, number_twin);
      ALTER TABLE import_row DROP COLUMN number_digest;
      ALTER TABLE import_row ADD COLUMN number_digest text
        GENERATED ALWAYS AS (md5(ninety_number_key(coalesce(said ->> 'number', said ->> 'licenseNumber')))) STORED;
      CREATE INDEX import_row_number ON import_row (import_id, number_digest)
        WHERE outcome IN ('made', 'updated') AND number_digest IS NOT NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE import_row DROP COLUMN number_digest;
      ALTER TABLE import_row ADD COLUMN number_digest text
        GENERATED ALWAYS AS (md5(coalesce(said ->> 'number', said ->> 'licenseNumber'))) STORED;
      CREATE INDEX import_row_number ON import_row (import_id, number_digest)
        WHERE outcome IN ('made', 'updated') AND number_digest IS NOT NULL;
      ALTER TABLE application_filing DROP COLUMN number_key, DROP COLUMN number_twin;
      ALTER TABLE application_filing ADD CONSTRAINT application_filing_once PRIMARY KEY (regime, system, number);
      ALTER TABLE recorded_license DROP COLUMN number_key, DROP COLUMN number_twin;
      CREATE UNIQUE INDEX recorded_license_number ON recorded_license (regime, number) WHERE superseded_by IS NULL;
      DROP FUNCTION ninety_number_key;
    `);
  }
}
