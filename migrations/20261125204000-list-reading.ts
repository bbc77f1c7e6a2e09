import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an import did not understand and kept, when an entry ends, and texts without what the eye passes over. */
export class ListReading20261125204000 implements MigrationInterface {
  readonly name = 'ListReading20261125204000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE entity_list_version
        ADD COLUMN kept integer NOT NULL DEFAULT 0,
        ADD COLUMN expired integer NOT NULL DEFAULT 0,
        ADD COLUMN not_understood jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE entity_list_entry ADD COLUMN ends_on date;

      -- What party and entry were when they were judged, as a digest.
      ALTER TABLE screening_suppression ADD COLUMN basis text;

      -- Without case, accents and apostrophes, runs of blanks as one: as people look for names.
      CREATE FUNCTION ninety_folded(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT AS $$
        SELECT regexp_replace(
          regexp_replace(lower(normalize($1, NFKD)), '[\u0300-\u036f''\u2019\u2018\u02bc\u02bb\u0060\u00b4\u0022\u201c\u201d]', '', 'g'),
          '[ \t\u00a0]+', ' ', 'g')
      $$;
      GRANT EXECUTE ON FUNCTION ninety_folded TO ninety_service, ninety_applicant;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION ninety_folded;
      ALTER TABLE screening_suppression DROP COLUMN basis;
      ALTER TABLE entity_list_entry DROP COLUMN ends_on;
      ALTER TABLE entity_list_version DROP COLUMN not_understood, DROP COLUMN expired, DROP COLUMN kept;
    `);
  }
}
