import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What rows of a file are found by is one key with whose it is. While a company had next to nothing, a plan was made that read
 * all of the company's by the index of whose they are, and was kept for the rows that came; of one key there is one index.
 */
export class ImportLookupPlans20261127130000 implements MigrationInterface {
  readonly name = 'ImportLookupPlans20261127130000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX party_named, application_reference;
      CREATE INDEX party_named ON party (md5(supplier_id::text || country || ' ' || ninety_folded(name)));
      CREATE INDEX application_reference
        ON application (md5(supplier_id::text || (form -> 'tracked' ->> 'regime') || ' ' || (form ->> 'reference')))
        WHERE form -> 'tracked' IS NOT NULL;
      ${lookups({
        referred: `md5(supplier_id::text || (form -> 'tracked' ->> 'regime') || ' ' || (form ->> 'reference'))
            = md5(of_supplier::text || of_regime || ' ' || wanted)
          AND of_supplier = coalesce(ninety_tenant(), of_supplier)`,
        named: `md5(supplier_id::text || country || ' ' || ninety_folded(name))
            = md5(of_supplier::text || of_country || ' ' || ninety_folded(wanted))
          AND of_supplier = coalesce(ninety_tenant(), of_supplier)`,
      })}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ${lookups({
        referred: `supplier_id = of_supplier AND supplier_id = coalesce(ninety_tenant(), of_supplier)
          AND form ->> 'reference' = wanted AND form -> 'tracked' ->> 'regime' = of_regime`,
        named: `supplier_id = of_supplier AND supplier_id = coalesce(ninety_tenant(), of_supplier)
          AND country = of_country AND md5(ninety_folded(name)) = md5(ninety_folded(wanted))`,
      })}
      DROP INDEX party_named, application_reference;
      CREATE INDEX party_named ON party (supplier_id, country, md5(ninety_folded(name)));
      CREATE INDEX application_reference ON application (supplier_id, (form ->> 'reference'))
        WHERE form -> 'tracked' IS NOT NULL;
    `);
  }
}

function lookups({ referred, named }: { readonly referred: string; readonly named: string }): string {
  return `
    CREATE OR REPLACE FUNCTION ninety_applications_referred(of_supplier uuid, of_regime text, wanted text) RETURNS SETOF uuid
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN RETURN QUERY SELECT id FROM application
        WHERE ${referred} AND form -> 'tracked' IS NOT NULL; END $$;
    CREATE OR REPLACE FUNCTION ninety_parties_named(of_supplier uuid, of_country text, wanted text) RETURNS SETOF uuid
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN RETURN QUERY SELECT id FROM party WHERE ${named}; END $$;
  `;
}
