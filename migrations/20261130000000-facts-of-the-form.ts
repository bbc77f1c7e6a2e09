import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a quarterly report breaks out by besides: fixed when an application is filed, so that no form is read again to count. */
export class FactsOfTheForm20261130000000 implements MigrationInterface {
  readonly name = 'FactsOfTheForm20261130000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE application_fact
        -- Each once; none where no end user is named.
        ADD COLUMN end_user_countries text[] NOT NULL DEFAULT '{}',
        -- Block 5 of the form; a release to foreign persons is a deemed export.
        ADD COLUMN applied_for text;
      -- The sums of months do not depend on it.
      ALTER TABLE application_fact DISABLE TRIGGER application_fact_counts;
      UPDATE application_fact f SET
        end_user_countries = ARRAY(SELECT DISTINCT p.snapshot ->> 'country' FROM application_party p
          WHERE p.application_id = a.id AND p.role = 'end_user' AND p.snapshot ->> 'country' IS NOT NULL ORDER BY 1),
        applied_for = CASE WHEN jsonb_typeof(a.form #> '{bis748p,foreignPersons}') = 'array' AND a.form #> '{bis748p,foreignPersons}' <> '[]'
          THEN 'deemed_export' ELSE coalesce(a.form #>> '{bis748p,type}', a.form ->> 'type') END
        FROM application a WHERE a.id = f.application_id;
      ALTER TABLE application_fact ENABLE TRIGGER application_fact_counts;
      -- Who was referred when.
      CREATE INDEX application_event_referred ON application_event ((event ->> 'on')) WHERE event ->> 'type' = 'referred';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX application_event_referred;
      ALTER TABLE application_fact DROP COLUMN end_user_countries, DROP COLUMN applied_for;
    `);
  }
}
