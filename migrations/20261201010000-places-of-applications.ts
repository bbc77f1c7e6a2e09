import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['application_place', 'application_tag'] as const;

/**
 * By what lists of applications are sorted, and how they are tagged, besides what their outlook says. Read from the form and the log by
 * triggers: whoever writes an application knows nothing of it.
 */
export class PlacesOfApplications20261201010000 implements MigrationInterface {
  readonly name = 'PlacesOfApplications20261201010000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE application_place (
        application_id uuid PRIMARY KEY REFERENCES application ON DELETE CASCADE,
        supplier_id uuid NOT NULL,
        -- Of the last filing; the earliest day on which it can have been.
        filed_on date,
        -- In hundredths, whatever the currency.
        value bigint
      );
      CREATE TABLE application_tag (
        application_id uuid NOT NULL REFERENCES application ON DELETE CASCADE,
        supplier_id uuid NOT NULL,
        tag text NOT NULL,
        PRIMARY KEY (application_id, tag)
      );
      ${VALUE}
      ${TRIGGERS}
      ${TABLES.map(walled).join('')}

      INSERT INTO application_place (application_id, supplier_id, value) SELECT id, supplier_id, application_value(form) FROM application;
      UPDATE application_place p SET filed_on = (e.event ->> 'on')::date
        FROM application_event e WHERE e.application_id = p.application_id AND e.index = 0;
      UPDATE application_place p SET filed_on = f.filed_on
        FROM (SELECT o.application_id, max(application_filed_on(o.event)) AS filed_on FROM application_observation o
          WHERE o.type = 'filed' AND NOT EXISTS (SELECT FROM application_observation s WHERE s.supersedes = o.id) GROUP BY 1) f
        WHERE f.application_id = p.application_id;
      INSERT INTO application_tag (application_id, supplier_id, tag)
        SELECT DISTINCT a.id, a.supplier_id, t.tag FROM application a
          CROSS JOIN LATERAL jsonb_array_elements_text(coalesce(a.form -> 'tracked' -> 'tags', '[]')) AS t (tag)
        WHERE a.form -> 'tracked' IS NOT NULL;

      CREATE INDEX application_place_filed ON application_place (filed_on, application_id);
      CREATE INDEX application_place_value ON application_place (value, application_id);
      CREATE INDEX application_place_supplier_filed ON application_place (supplier_id, filed_on, application_id);
      CREATE INDEX application_place_supplier_value ON application_place (supplier_id, value, application_id);
      CREATE INDEX application_tag_tagged ON application_tag (tag, application_id);
      ANALYZE application_place, application_tag;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TRIGGER application_placed ON application;
      DROP TRIGGER application_event_placed ON application_event;
      DROP TRIGGER application_observation_placed ON application_observation;
      DROP FUNCTION place_application, place_filed, place_observed, application_value, application_filed_on;
      DROP TABLE application_tag, application_place;
    `);
  }
}

/** As the service counts it: the sum of the items in their one currency, or what is said of the whole. */
const VALUE = `
  CREATE FUNCTION application_value(form jsonb) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
    DECLARE
      total numeric;
      is_whole boolean;
    BEGIN
      SELECT sum(round((i ->> 'quantity')::numeric * (i -> 'unitPrice' ->> 'amount')::numeric, 2)),
          count(*) > 0 AND count(DISTINCT i -> 'unitPrice' ->> 'currency') = 1
            AND bool_and(i ->> 'quantity' IS NOT NULL AND i -> 'unitPrice' ->> 'amount' IS NOT NULL)
        INTO total, is_whole
        FROM jsonb_array_elements(CASE jsonb_typeof(form -> 'items') WHEN 'array' THEN form -> 'items' ELSE '[]' END) AS t (i);
      IF NOT is_whole OR total IS NULL THEN total := (form -> 'totalValue' ->> 'amount')::numeric; END IF;
      RETURN CASE WHEN total < 9e15 THEN total * 100 WHEN total IS NOT NULL THEN 9e17 END::bigint;
    -- A number that is none has no place; it is refused where it is filed.
    EXCEPTION WHEN data_exception THEN RETURN NULL;
    END $$;
  CREATE FUNCTION application_filed_on(event jsonb) RETURNS date LANGUAGE sql IMMUTABLE
    RETURN coalesce(event ->> 'on', event ->> 'notBefore', event ->> 'notAfter')::date;
  GRANT EXECUTE ON FUNCTION application_value, application_filed_on TO ninety_service, ninety_applicant;
`;

const TRIGGERS = `
  CREATE FUNCTION place_application() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      tags jsonb := NEW.form -> 'tracked' -> 'tags';
      tags_before jsonb := CASE TG_OP WHEN 'UPDATE' THEN OLD.form -> 'tracked' -> 'tags' END;
    BEGIN
      INSERT INTO application_place (application_id, supplier_id, value)
        VALUES (NEW.id, NEW.supplier_id, application_value(NEW.form))
        ON CONFLICT (application_id) DO UPDATE SET value = excluded.value WHERE application_place.value IS DISTINCT FROM excluded.value;
      IF tags IS DISTINCT FROM tags_before THEN
        DELETE FROM application_tag WHERE application_id = NEW.id;
        INSERT INTO application_tag (application_id, supplier_id, tag)
          SELECT DISTINCT NEW.id, NEW.supplier_id, t.tag FROM jsonb_array_elements_text(coalesce(tags, '[]')) AS t (tag);
      END IF;
      RETURN NULL;
    END $$;
  CREATE TRIGGER application_placed AFTER INSERT OR UPDATE OF form ON application
    FOR EACH ROW EXECUTE FUNCTION place_application();

  CREATE FUNCTION place_filed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE application_place SET filed_on = (NEW.event ->> 'on')::date WHERE application_id = NEW.application_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER application_event_placed AFTER INSERT ON application_event
    FOR EACH ROW WHEN (NEW.index = 0) EXECUTE FUNCTION place_filed();

  CREATE FUNCTION place_observed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      UPDATE application_place SET filed_on = (
          SELECT max(application_filed_on(o.event)) FROM application_observation o
          WHERE o.application_id = NEW.application_id AND o.type = 'filed'
            AND NOT EXISTS (SELECT FROM application_observation s WHERE s.supersedes = o.id))
        WHERE application_id = NEW.application_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER application_observation_placed AFTER INSERT ON application_observation
    FOR EACH ROW WHEN (NEW.type = 'filed' OR NEW.supersedes IS NOT NULL) EXECUTE FUNCTION place_observed();
`;

function walled(table: string): string {
  const own = 'supplier_id = ANY ((SELECT ninety_tenants())::uuid[])';
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    CREATE POLICY service ON ${table} TO ninety_service, ninety_applicant USING (true) WITH CHECK (true);
    CREATE POLICY wall ON ${table} AS RESTRICTIVE TO ninety_applicant
      USING (${own}) WITH CHECK (${own} AND ninety_owns_application(application_id));
    GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO ninety_applicant;
    COMMENT ON TABLE ${table} IS 'not sealed: follows from the form and the log of the application';`;
}
