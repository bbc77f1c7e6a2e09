import { readFileSync } from 'node:fs';

/** Asks a database as its superuser. */
type Ask = <T>(sql: string) => Promise<T[]>;

/** The name of a thing of the schema, and the privileges of `ninety_applicant` on it, in the order of `WORDS`. */
type Reach = Readonly<Record<string, readonly string[]>>;

const WORDS: Readonly<Record<string, string>> = {
  read: 'SELECT',
  add: 'INSERT',
  change: 'UPDATE',
  delete: 'DELETE',
  use: 'USAGE',
  call: 'EXECUTE',
};
const TABLE_PRIVILEGES = ['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'];

/** What an applicant's request may do with what, as docs/architecture.md says it. */
export function documentedReach(): Reach {
  const text = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split('\n## The second wall\n');
  const rows = section.split('\n## ')[0]!.matchAll(/^\| (`.*) \| .* \| (.*?) *\|$/gm);
  const reach = [...rows].flatMap(([, names = '', words = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => [name, privilegesOf(words)] as const),
  );
  return Object.fromEntries(reach.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same, as the catalogue has it; tables to which there is no way are in it, other things are not. */
export async function reachOf(ask: Ask): Promise<Reach> {
  const rows = await ask<{ name: string; privileges: string[] }>(`
    SELECT c.relname AS name, ARRAY(SELECT p FROM unnest(ARRAY['${TABLE_PRIVILEGES.join("','")}']) WITH ORDINALITY AS w (p, place)
      WHERE has_table_privilege('ninety_applicant', c.oid, p)
        OR p IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege('ninety_applicant', c.oid, p) ORDER BY place) AS privileges
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      AND c.relname <> 'migrations' AND NOT c.relispartition
    UNION ALL
    SELECT c.relname, ARRAY(SELECT p FROM unnest(ARRAY['SELECT', 'UPDATE', 'USAGE']) p WHERE has_sequence_privilege('ninety_applicant', c.oid, p))
    FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
      AND EXISTS (SELECT FROM unnest(ARRAY['SELECT', 'UPDATE', 'USAGE']) p WHERE has_sequence_privilege('ninety_applicant', c.oid, p))
    UNION ALL
    SELECT p.proname, ARRAY['EXECUTE'] FROM pg_proc p
    WHERE p.pronamespace = 'public'::regnamespace AND has_function_privilege('ninety_applicant', p.oid, 'EXECUTE')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`);
  return Object.fromEntries(
    rows.map(({ name, privileges }) => [name, privileges] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** What `ninety_applicant` reaches before which no wall stands, by a name that says what it is. */
export async function openings(ask: Ask): Promise<string[]> {
  const rows = await ask<{ opening: string }>(OPENINGS.join(' UNION ALL '));
  return rows.map(({ opening }) => opening).sort();
}

const ANY_PRIVILEGE = (role: string) =>
  `EXISTS (SELECT FROM unnest(ARRAY['${TABLE_PRIVILEGES.join("','")}']) p WHERE has_table_privilege('${role}', c.oid, p)
     OR p IN ('SELECT', 'INSERT', 'UPDATE') AND has_any_column_privilege('${role}', c.oid, p))`;
const IN_PUBLIC = `c.relnamespace = 'public'::regnamespace`;
const NOT_EXTENDED = 'NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = $$e$$)';

/** Views that say for themselves whose rows they show. */
const WALLED_VIEWS = ['webhook_hearing', 'licensed_application', 'license_flag'];

const OPENINGS = [
  `SELECT 'no wall before table ' || c.relname AS opening FROM pg_class c
   WHERE ${IN_PUBLIC} AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${ANY_PRIVILEGE('ninety_applicant')}
     AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy w WHERE w.polrelid = c.oid AND NOT w.polpermissive
       AND w.polcmd = '*' AND w.polroles = ARRAY['ninety_applicant'::regrole::oid]
       AND w.polqual IS NOT NULL AND w.polwithcheck IS NOT NULL))`,
  // A part has no wall of its own, and no trigger of the whole's statements.
  `SELECT 'a way to part ' || c.relname FROM pg_class c WHERE ${IN_PUBLIC} AND c.relispartition AND c.relkind IN ('r', 'p')
     AND (${ANY_PRIVILEGE('ninety_applicant')} OR ${ANY_PRIVILEGE('ninety_service')})`,
  `SELECT 'a way to ' || CASE c.relkind WHEN 'v' THEN 'view ' WHEN 'm' THEN 'materialised view ' ELSE 'foreign table ' END || c.relname
   FROM pg_class c WHERE ${IN_PUBLIC} AND c.relkind IN ('v', 'm', 'f') AND c.relname <> ALL (ARRAY['${WALLED_VIEWS.join("','")}'])
     AND ${ANY_PRIVILEGE('ninety_applicant')}`,
  `SELECT 'a way to sequence ' || c.relname FROM pg_class c WHERE ${IN_PUBLIC} AND c.relkind = 'S'
     AND (has_sequence_privilege('ninety_applicant', c.oid, 'SELECT') OR has_sequence_privilege('ninety_applicant', c.oid, 'UPDATE')
       OR c.relname <> 'control_number' AND has_sequence_privilege('ninety_applicant', c.oid, 'USAGE'))`,
  `SELECT 'anybody may call ' || p.proname FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND ${NOT_EXTENDED}
     AND EXISTS (SELECT FROM aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a WHERE a.grantee = 0)`,
  `SELECT 'a path that callers may set in ' || p.proname FROM pg_proc p WHERE p.prosecdef AND ${NOT_EXTENDED}
     AND p.pronamespace = 'public'::regnamespace
     AND NOT EXISTS (SELECT FROM unnest(p.proconfig) s WHERE s LIKE 'search\\_path=%pg\\_temp')`,
  `SELECT 'a way to schema ' || n.nspname FROM pg_namespace n
   WHERE n.nspname NOT IN ('public', 'pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_t%'
     AND has_schema_privilege('ninety_applicant', n.oid, 'USAGE')`,
  `SELECT 'may make things in schema ' || n.nspname FROM pg_namespace n, unnest(ARRAY['ninety_applicant', 'ninety_service']) r
   WHERE n.nspname NOT LIKE 'pg\\_t%' AND has_schema_privilege(r, n.oid, 'CREATE')`,
  `SELECT r || ' may make temporary tables' FROM unnest(ARRAY['ninety_applicant', 'ninety_service']) r
   WHERE has_database_privilege(r, current_database(), 'TEMP')`,
  `SELECT m.member::regrole || ' is a member of ' || m.roleid::regrole FROM pg_auth_members m
   WHERE m.member IN ('ninety_applicant'::regrole, 'ninety_service'::regrole, 'ninety_queue'::regrole)`,
];

function privilegesOf(words: string): string[] {
  return Object.entries(WORDS).flatMap(([word, privilege]) =>
    words.split(/, | and /).includes(word) ? [privilege] : [],
  );
}
