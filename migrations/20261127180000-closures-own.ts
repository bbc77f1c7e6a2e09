import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A closure is found by its id where somebody recorded it. */
export class ClosuresOwn20261127180000 implements MigrationInterface {
  readonly name = 'ClosuresOwn20261127180000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(tenantOf('UNION ALL SELECT recorded_by FROM authority_closure WHERE id = ANY (wanted)'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(tenantOf(''));
  }
}

const tenantOf = (more: string) => `
  CREATE OR REPLACE FUNCTION ninety_tenant_of(wanted uuid[], among uuid[]) RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT coalesce(ninety_tenant_of_row(wanted, among), (
      SELECT p.supplier_id FROM principal p
        JOIN (SELECT principal_id FROM saved_view WHERE id = ANY (wanted)
          UNION ALL SELECT principal_id FROM calendar_feed WHERE id = ANY (wanted)
          ${more}) own ON own.principal_id = p.id
        WHERE p.supplier_id = ANY (among) LIMIT 1))
  $$;
`;
