-- The roles, the logins and the database of Ninety, on a PostgreSQL of your own (15 or newer). As its administrator:
--   NINETY_OWNER_PASSWORD=… NINETY_LOGIN_PASSWORD=… psql "$ADMIN_URL" -f deploy/postgres/logins.sql
-- It may be run again: it makes what is missing, and sets the passwords.
\set ON_ERROR_STOP on
\getenv owner_password NINETY_OWNER_PASSWORD
\getenv login_password NINETY_LOGIN_PASSWORD

SELECT format('CREATE ROLE %I', name) FROM unnest(ARRAY['ninety_service', 'ninety_applicant', 'ninety_queue']) AS name
WHERE to_regrole(name) IS NULL \gexec

-- DATABASE_OWNER_URL: owns the schema and migrates it.
SELECT 'CREATE ROLE ninety_owner LOGIN' WHERE to_regrole('ninety_owner') IS NULL \gexec
ALTER ROLE ninety_owner NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'owner_password';

-- DATABASE_URL: serves. It has no right of its own but to be one of the roles.
SELECT 'CREATE ROLE ninety_login LOGIN NOINHERIT' WHERE to_regrole('ninety_login') IS NULL \gexec
ALTER ROLE ninety_login NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'login_password';
GRANT ninety_service, ninety_applicant, ninety_queue TO ninety_login;

SELECT 'CREATE DATABASE ninety OWNER ninety_owner' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'ninety') \gexec
