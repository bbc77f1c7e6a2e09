import type pg from 'pg';
import { QUEUE_ROLE, SERVICE_ROLE, WALLED_ROLE } from './roles.js';

/**
 * Who there is in the embedded cluster. The superuser made it; the supervisor alone uses it. The owner migrates, the login
 * serves: it has no right but to become one of the service's roles.
 */
export const EMBEDDED = {
  database: 'ninety',
  superuser: 'ninety',
  owner: 'ninety_owner',
  login: 'ninety_login',
} as const;

/**
 * Makes the roles of the embedded cluster, once; in one of an earlier release, where the superuser owned everything and
 * served too, everything goes to the owner.
 *
 * @param client a superuser's, connected to the service's database
 */
export async function prepareCluster(client: pg.Client): Promise<void> {
  await client.query(ROLES);
  await client.query(HAND_OVER);
}

const { database, superuser, owner, login } = EMBEDDED;

const ROLES = `
  DO $$ BEGIN
    IF to_regrole('${owner}') IS NULL THEN CREATE ROLE ${owner} LOGIN; END IF;
    IF to_regrole('${login}') IS NULL THEN CREATE ROLE ${login} LOGIN NOINHERIT; END IF;
    IF to_regrole('${SERVICE_ROLE}') IS NULL THEN CREATE ROLE ${SERVICE_ROLE} NOLOGIN; END IF;
    IF to_regrole('${WALLED_ROLE}') IS NULL THEN CREATE ROLE ${WALLED_ROLE} NOLOGIN; END IF;
    IF to_regrole('${QUEUE_ROLE}') IS NULL THEN CREATE ROLE ${QUEUE_ROLE} NOLOGIN; END IF;
    IF NOT pg_has_role('${login}', '${QUEUE_ROLE}', 'MEMBER') THEN
      GRANT ${SERVICE_ROLE}, ${WALLED_ROLE}, ${QUEUE_ROLE} TO ${login};
    END IF;
    IF pg_has_role('${WALLED_ROLE}', '${SERVICE_ROLE}', 'MEMBER') THEN
      REVOKE ${SERVICE_ROLE} FROM ${WALLED_ROLE};
    END IF;
    IF EXISTS (SELECT FROM pg_database WHERE datname = '${database}' AND datdba <> '${owner}'::regrole) THEN
      ALTER DATABASE ${database} OWNER TO ${owner};
    END IF;
  END $$`;

/** REASSIGN OWNED may not be asked of the superuser that made the cluster. What extensions made stays theirs. */
const HAND_OVER = `
  DO $$ DECLARE
    thing text;
  BEGIN
    FOR thing IN
      WITH ours AS (SELECT oid FROM pg_namespace WHERE nspname IN ('public', 'graphile_worker')),
        extended AS (SELECT classid, objid FROM pg_depend WHERE deptype = 'e')
      SELECT 'SCHEMA ' || quote_ident(nspname) FROM pg_namespace
      WHERE nspname = 'graphile_worker' AND nspowner = '${superuser}'::regrole
      UNION ALL
      SELECT 'TABLE ' || c.oid::regclass FROM pg_class c
      WHERE c.relnamespace IN (SELECT oid FROM ours) AND c.relowner = '${superuser}'::regrole
        AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND ('pg_class'::regclass, c.oid) NOT IN (SELECT * FROM extended)
        AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND c.relkind = 'S' AND d.deptype IN ('a', 'i'))
      UNION ALL
      SELECT 'ROUTINE ' || p.oid::regprocedure FROM pg_proc p
      WHERE p.pronamespace IN (SELECT oid FROM ours) AND p.proowner = '${superuser}'::regrole
        AND ('pg_proc'::regclass, p.oid) NOT IN (SELECT * FROM extended)
      UNION ALL
      SELECT 'TYPE ' || t.oid::regtype FROM pg_type t LEFT JOIN pg_class c ON c.oid = t.typrelid
      WHERE t.typnamespace IN (SELECT oid FROM ours) AND t.typowner = '${superuser}'::regrole
        AND (t.typtype IN ('e', 'd', 'r') OR c.relkind = 'c') AND ('pg_type'::regclass, t.oid) NOT IN (SELECT * FROM extended)
    LOOP
      EXECUTE 'ALTER ' || thing || ' OWNER TO ${owner}';
    END LOOP;
  END $$`;
