import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What one search over applications, parties, licenses, orders and products reads: an index for each. Behind the wall no index finds a
 * part of a name, so that functions of the tables' owner do, each for the tenant alone; they plan for the values that they are asked for.
 */
export class Search20261130950000 implements MigrationInterface {
  readonly name = 'Search20261130950000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE INDEX product_searched ON product USING gin (lower(name || chr(10) || coalesce(model, '')) gin_trgm_ops);
      CREATE INDEX application_filing_begins ON application_filing (number_key text_pattern_ops);
      CREATE INDEX recorded_license_begins ON recorded_license (supplier_id, number_key text_pattern_ops)
        WHERE superseded_by IS NULL;
      CREATE INDEX order_check_begins ON order_check (supplier_id, document text_pattern_ops);
      CREATE INDEX screening_alert_decided ON screening_alert (decided_by, decided_at DESC) WHERE decided_by IS NOT NULL;
      ${searching(
        'ninety_applications_like',
        'SELECT id FROM application WHERE searched_text(control_number, form) LIKE $1 AND supplier_id = ANY ($2)',
      )}
      ${searching('ninety_parties_like', 'SELECT id FROM party WHERE lower(name) LIKE $1 AND supplier_id = ANY ($2)')}
      ${searching(
        'ninety_products_like',
        `SELECT id FROM product WHERE lower(name || chr(10) || coalesce(model, '''')) LIKE $1 AND supplier_id = ANY ($2)`,
      )}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP FUNCTION ninety_applications_like, ninety_parties_like, ninety_products_like;
      DROP INDEX product_searched, application_filing_begins, recorded_license_begins, order_check_begins,
        screening_alert_decided;
    `);
  }
}

/** @param statement with the pattern as $1 and the tenants as $2, its quotes doubled */
function searching(name: string, statement: string): string {
  return `
    CREATE FUNCTION ${name}(pattern text, most integer) RETURNS SETOF uuid
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN RETURN QUERY EXECUTE 'SELECT x.id FROM (${statement} OFFSET 0) x, generate_series(1, 1) LIMIT $3' USING pattern, ninety_tenants(), most; END $$;
    REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${name} TO ninety_service, ninety_applicant;
  `;
}
