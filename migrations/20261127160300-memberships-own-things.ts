import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody keeps for themselves in one legal entity is its principal's: by its id it is found there, and who reads
 * across several reads what they have in each.
 */
export class MembershipsOwnThings20261127160300 implements MigrationInterface {
  readonly name = 'MembershipsOwnThings20261127160300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER FUNCTION ninety_tenant_of(uuid[], uuid[]) RENAME TO ninety_tenant_of_row;
      CREATE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
        SELECT coalesce(ninety_tenant_of_row(wanted, among), (
          SELECT p.supplier_id FROM principal p
            JOIN (SELECT principal_id FROM saved_view WHERE id = ANY (wanted)
              UNION ALL SELECT principal_id FROM calendar_feed WHERE id = ANY (wanted)) own ON own.principal_id = p.id
            WHERE p.supplier_id = ANY (among) LIMIT 1))
      $$;
      REVOKE ALL ON FUNCTION ninety_tenant_of FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ninety_tenant_of TO ninety_service;
      ${actsAs(`(wanted = coalesce(ninety_principal(), wanted)
        OR nullif(current_setting('ninety.tenants', true), '') IS NOT NULL
          AND EXISTS (SELECT FROM principal WHERE id = wanted AND person_id = ninety_principal()))`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${actsAs('wanted = coalesce(ninety_principal(), wanted)')}
      DROP FUNCTION ninety_tenant_of;
      ALTER FUNCTION ninety_tenant_of_row RENAME TO ninety_tenant_of;
    `);
  }
}

const actsAs = (isCaller: string) => `
  CREATE OR REPLACE FUNCTION ninety_acts_as(wanted uuid) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    BEGIN RETURN ninety_employs(wanted) AND ${isCaller}; END $$;
`;
