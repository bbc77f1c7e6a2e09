import type pg from 'pg';
import { ConfigError } from '../config.js';

/** The role that the service works as: it may insert into the record but neither change nor delete it. docs/decisions/0002 */
export const SERVICE_ROLE = 'ninety_service';

/** The role of requests that belong to one tenant: it has rights of its own, over that tenant's rows alone. docs/decisions/0017, docs/decisions/0025 */
export const WALLED_ROLE = 'ninety_applicant';

/** The role that works off wake-ups: it reaches the queue and nothing else. */
export const QUEUE_ROLE = 'ninety_queue';

/** All that the service works as. */
export const ROLES = [SERVICE_ROLE, WALLED_ROLE, QUEUE_ROLE] as const;

/**
 * Makes the roles that are missing.
 *
 * @param serves whether the migrating login is the one that serves, too
 * @throws ConfigError when the login may not
 */
export async function ensureRoles(client: pg.Client, serves: boolean, variable: string): Promise<void> {
  try {
    for (const role of ROLES) {
      await client.query(`
        DO $$ BEGIN
          IF to_regrole('${role}') IS NULL THEN CREATE ROLE ${role} NOLOGIN; END IF;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
        END $$`);
      if (serves)
        await client.query(`
          DO $$ BEGIN
            IF NOT pg_has_role(current_user, '${role}', 'USAGE') THEN GRANT ${role} TO CURRENT_USER; END IF;
          END $$`);
    }
  } catch (cause) {
    const needed = `must name a login that may create the roles ${ROLES.join(', ')}; or make them as in docs/operations.md, "The database's logins"`;
    throw Object.assign(new ConfigError(variable, needed), { cause });
  }
}

/**
 * Takes the service's rights from the applicants' role, to which earlier releases gave them: it has its own, from a
 * migration, which comes first, for those releases may be serving.
 *
 * @throws ConfigError when the login may not
 */
export async function separateRoles(client: pg.Client, variable: string): Promise<void> {
  try {
    await client.query(SEPARATE);
  } catch (cause) {
    const needed = `must name a login that may do this, or an administrator does it once: REVOKE ${SERVICE_ROLE} FROM ${WALLED_ROLE}`;
    throw Object.assign(new ConfigError(variable, needed), { cause });
  }
}

/** Since 16 a grant has a grantor, who must be named. */
const SEPARATE = `
  DO $$ DECLARE
    grantor text;
  BEGIN
    FOR grantor IN SELECT m.grantor::regrole::text FROM pg_auth_members m
      WHERE m.roleid = '${SERVICE_ROLE}'::regrole AND m.member = '${WALLED_ROLE}'::regrole
    LOOP
      IF current_setting('server_version_num')::int < 160000 THEN
        REVOKE ${SERVICE_ROLE} FROM ${WALLED_ROLE};
      ELSE
        EXECUTE 'REVOKE ${SERVICE_ROLE} FROM ${WALLED_ROLE} GRANTED BY ' || grantor;
      END IF;
    END LOOP;
    IF EXISTS (SELECT FROM pg_auth_members m
      WHERE m.roleid = '${SERVICE_ROLE}'::regrole AND m.member = '${WALLED_ROLE}'::regrole) THEN
      RAISE EXCEPTION '${WALLED_ROLE} is a member of ${SERVICE_ROLE} still';
    END IF;
  END $$`;

/**
 * What is made later in the schema is open to the service and to nobody else, whoever migrates; and no role of the
 * service makes tables of its own, which would stand before the true ones on a connection that many requests share.
 */
export const CLOSE_DATABASE = `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_default_acl WHERE defaclrole = current_user::regrole AND defaclobjtype = 'r') THEN
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${SERVICE_ROLE};
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${SERVICE_ROLE};
    END IF;
    IF NOT EXISTS (SELECT FROM pg_default_acl WHERE defaclrole = current_user::regrole AND defaclobjtype = 'f') THEN
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO ${SERVICE_ROLE};
      ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
    END IF;
    IF has_database_privilege('${SERVICE_ROLE}', current_database(), 'TEMP')
      AND pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') THEN
      EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
    END IF;
    IF has_schema_privilege('${SERVICE_ROLE}', 'public', 'CREATE')
      AND pg_has_role(current_user, (SELECT nspowner FROM pg_namespace WHERE nspname = 'public'), 'USAGE') THEN
      REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    END IF;
  END $$`;

/** The queue's tables, which another project makes, for the role that works them off. */
export const OPEN_QUEUE = `
  DO $$ DECLARE
    thing record;
  BEGIN
    IF NOT has_schema_privilege('${QUEUE_ROLE}', 'graphile_worker', 'USAGE') THEN
      GRANT USAGE ON SCHEMA graphile_worker TO ${QUEUE_ROLE};
    END IF;
    FOR thing IN SELECT c.oid::regclass AS name, c.relkind AS kind, c.relrowsecurity AS has_policies, c.oid FROM pg_class c
      WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relkind IN ('r', 'v', 'S')
    LOOP
      IF thing.kind = 'S' THEN
        CONTINUE WHEN has_sequence_privilege('${QUEUE_ROLE}', thing.oid, 'USAGE');
        EXECUTE format('GRANT USAGE ON SEQUENCE %s TO ${QUEUE_ROLE}', thing.name);
      ELSIF NOT has_table_privilege('${QUEUE_ROLE}', thing.oid, 'SELECT') THEN
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO ${QUEUE_ROLE}', thing.name);
      END IF;
      CONTINUE WHEN NOT thing.has_policies OR EXISTS (SELECT FROM pg_policy WHERE polrelid = thing.oid AND polname = 'queue');
      EXECUTE format('CREATE POLICY queue ON %s TO ${QUEUE_ROLE} USING (true) WITH CHECK (true)', thing.name);
    END LOOP;
    FOR thing IN SELECT p.oid::regprocedure AS name FROM pg_proc p
      WHERE p.pronamespace = 'graphile_worker'::regnamespace AND NOT has_function_privilege('${QUEUE_ROLE}', p.oid, 'EXECUTE')
    LOOP
      EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ${QUEUE_ROLE}', thing.name);
    END LOOP;
  END $$`;
