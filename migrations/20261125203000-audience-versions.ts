import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody who reads an application or a license counts the changes that they see, and hears the silence that they hear. */
export class AudienceVersions20261125203000 implements MigrationInterface {
  readonly name = 'AudienceVersions20261125203000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- How many of the changes that version counts each of them did not see.
      ALTER TABLE application
        ADD COLUMN applicant_unseen integer NOT NULL DEFAULT 0,
        ADD COLUMN agency_unseen integer NOT NULL DEFAULT 0,
        ADD COLUMN office_unseen integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT application_unseen_within_version
          CHECK (applicant_unseen < version AND agency_unseen < version AND office_unseen < version);
      ALTER TABLE application_outlook ADD COLUMN applicant_stalls_on date;
      ALTER TABLE silence_norm
        ADD COLUMN audience text NOT NULL DEFAULT 'government',
        DROP CONSTRAINT silence_norm_pkey,
        ADD PRIMARY KEY (audience, after_event);
      ALTER TABLE license
        ADD COLUMN licensee_unseen integer NOT NULL DEFAULT 0,
        ADD CONSTRAINT license_unseen_within_version CHECK (licensee_unseen < version);
      -- How the licensee knows an amendment that waited for an agency.
      ALTER TABLE license_amendment ADD COLUMN shown_id uuid UNIQUE, ADD COLUMN shown_at timestamptz;
      -- Who could discuss the matter when its letter was given (15 CFR 750.6(a)(5)).
      ALTER TABLE application_event ADD COLUMN representative_id uuid REFERENCES principal;
      -- The office of the government whose endpoints alone hear an event: BIS, or an agency.
      ALTER TABLE webhook_event ADD COLUMN office text;

      -- The next turn of the clock watch projects what is pending anew.
      UPDATE application SET watch_on = least(watch_on, current_date)
        WHERE status NOT IN ('approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE webhook_event DROP COLUMN office;
      ALTER TABLE application_event DROP COLUMN representative_id;
      ALTER TABLE license_amendment DROP COLUMN shown_id, DROP COLUMN shown_at;
      ALTER TABLE license DROP COLUMN licensee_unseen;
      DELETE FROM silence_norm WHERE audience <> 'government';
      ALTER TABLE silence_norm DROP CONSTRAINT silence_norm_pkey, ADD PRIMARY KEY (after_event);
      ALTER TABLE silence_norm DROP COLUMN audience;
      ALTER TABLE application_outlook DROP COLUMN applicant_stalls_on;
      ALTER TABLE application
        DROP COLUMN applicant_unseen, DROP COLUMN agency_unseen, DROP COLUMN office_unseen;
    `);
  }
}
