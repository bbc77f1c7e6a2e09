import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What rows of a file are known again by, behind the wall too. There a statement reads an index only by comparisons that the
 * database knows to leak nothing, and neither a member of a document nor the digest of a name is one: each row of a file
 * read all that the supplier has. These answer ids alone, of the tenant alone, by the indexes of those.
 */
export class ImportLookups20261127030000 implements MigrationInterface {
  readonly name = 'ImportLookups20261127030000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION ninety_applications_referred(of_supplier uuid, of_regime text, wanted text) RETURNS SETOF uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN QUERY SELECT id FROM application
          WHERE supplier_id = of_supplier AND supplier_id = coalesce(ninety_tenant(), of_supplier)
            AND form ->> 'reference' = wanted AND form -> 'tracked' IS NOT NULL AND form -> 'tracked' ->> 'regime' = of_regime; END $$;
      CREATE FUNCTION ninety_parties_named(of_supplier uuid, of_country text, wanted text) RETURNS SETOF uuid
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        BEGIN RETURN QUERY SELECT id FROM party
          WHERE supplier_id = of_supplier AND supplier_id = coalesce(ninety_tenant(), of_supplier)
            AND country = of_country AND md5(ninety_folded(name)) = md5(ninety_folded(wanted)); END $$;
      REVOKE ALL ON FUNCTION ninety_applications_referred, ninety_parties_named FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_applications_referred, ninety_parties_named TO ninety_service, ninety_applicant;
      -- Asked once of a statement, not of each of its rows: a job has up to 250,000.
      DROP POLICY wall ON import_row;
      CREATE POLICY wall ON import_row AS RESTRICTIVE TO ninety_applicant
        USING (import_id IN (SELECT id FROM import_job)) WITH CHECK (ninety_owns_import(import_id));
      -- One without an ITN is known again by its license and day.
      CREATE INDEX recorded_shipment_day ON recorded_shipment (license_id, shipped_on) WHERE voided_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX recorded_shipment_day;
      DROP POLICY wall ON import_row;
      CREATE POLICY wall ON import_row AS RESTRICTIVE TO ninety_applicant
        USING (ninety_owns_import(import_id)) WITH CHECK (ninety_owns_import(import_id));
      DROP FUNCTION ninety_parties_named, ninety_applications_referred;
    `);
  }
}
