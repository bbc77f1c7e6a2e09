import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.js';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const SOURCE = readFileSync(new URL('config.ts', import.meta.url), 'utf8');
/** Every variable of the README's table. */
const DOCUMENTED = README.split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name ?? ''));
const KEY = Buffer.alloc(32, 7).toString('base64');

describe('the settings', () => {
  it('that are read are those that the README explains', () => {
    const named = new Set(SOURCE.match(/\b[A-Z]+(?:_[A-Z]+)*\b/g));
    const read = [...SOURCE.matchAll(/\benv(?:\.|, ')([A-Z_]+)/g)].map(([, name]) => name ?? '');
    expect(read.length).toBeGreaterThan(25);
    expect(read.filter((name) => !DOCUMENTED.includes(name))).toEqual([]);
    // The tracing has settings of its own.
    expect(DOCUMENTED.filter((name) => !named.has(name) && !name.startsWith('OTEL_'))).toEqual([]);
  });

  it.each(DOCUMENTED)('%s set to nothing is not set', (name) => {
    expect(readConfig({ [name]: '' })).toEqual(readConfig({}));
  });

  it('are all their defaults when all of them are set to nothing', () => {
    expect(readConfig(Object.fromEntries(DOCUMENTED.map((name) => [name, ''])))).toEqual(readConfig({}));
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 3000, dataDir: './data', role: 'all' });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: 'eighty' }, /^PORT must be a whole number/],
    [{ PORT: '65536' }, /^PORT must be a whole number/],
    [{ PORT: '-1' }, /^PORT/],
    [{ HOST: '[::1]' }, /^HOST must be an address/],
    [{ HOST: 'http://0.0.0.0' }, /^HOST must be an address/],
    [{ ROLE: 'master' }, /^ROLE must be one of/],
    [{ ROLE: 'worker' }, /^ROLE worker needs DATABASE_URL/],
    [{ ROLE: 'hub', POSTURE: 'company' }, /^POSTURE must be left out with ROLE=hub/],
    [{ ROLE: 'hub', HOST: '0.0.0.0' }, /^PUBLIC_URL is required with ROLE=hub/],
    [{ HUB_LICENSE: 'free, for all' }, /^HUB_LICENSE must be an identifier of SPDX/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL must be a URL/],
    [{ DATABASE_URL: 'localhost' }, /^DATABASE_URL must be a URL/],
    [{ DATABASE_URL: 'postgres://u:secret%zz@h/d' }, /^DATABASE_URL cannot be read: URI malformed$/],
    [{ DATABASE_URL: 'postgres://h/d?sslrootcert=/nowhere.pem' }, /^DATABASE_URL cannot be read: .*nowhere/],
    [{ DATABASE_DIRECT_URL: 'postgres://h/d' }, /^DATABASE_URL is required when DATABASE_DIRECT_URL/],
    [{ DATABASE_REPLICA_URL: 'postgres://h/d' }, /^DATABASE_URL is required when DATABASE_REPLICA_URL/],
    [{ DATABASE_POOL_SIZE: '1' }, /^DATABASE_POOL_SIZE must be a whole number from 2/],
    [{ BOOTSTRAP_ADMIN_KEY: 'short' }, /^BOOTSTRAP_ADMIN_KEY must be 20/],
    [{ BOOTSTRAP_ADMIN_KEY: 'ein Schlüssel mit Lücken' }, /^BOOTSTRAP_ADMIN_KEY/],
    [{ BREAK_GLASS_KEY: 'schlüssel_für_den_notfall' }, /^BREAK_GLASS_KEY/],
    [{ ENCRYPTION_KEYS: 'abc' }, /^ENCRYPTION_KEYS must be keys of 32 bytes/],
    [{ ENCRYPTION_KEYS: `${KEY},${'a'.repeat(64)}` }, /^ENCRYPTION_KEYS/],
    [{ ENCRYPTION_KEYS: `${KEY.slice(0, 20)}!!${KEY.slice(20)}` }, /^ENCRYPTION_KEYS/],
    [{ WEBHOOK_ALLOWED_NETWORKS: '10.0.0.0/99' }, /^WEBHOOK_ALLOWED_NETWORKS has "10/],
    [{ TRUSTED_PROXIES: 'proxy' }, /^TRUSTED_PROXIES has "proxy"/],
    [{ WEBHOOK_RETRY_SCHEDULE: '5,x' }, /^WEBHOOK_RETRY_SCHEDULE must be/],
    [{ WEBHOOK_RETRY_SCHEDULE: ',' }, /^WEBHOOK_RETRY_SCHEDULE must be/],
    [{ WEBHOOK_RETRY_SCHEDULE: '999999999' }, /^WEBHOOK_RETRY_SCHEDULE must be/],
    [{ CLOCK_WARNING_DAYS: '3651' }, /^CLOCK_WARNING_DAYS must be/],
    [{ LICENSE_EXPIRING_DAYS: '-1' }, /^LICENSE_EXPIRING_DAYS must be/],
    [{ OIDC_ISSUER: 'https://id.example' }, /^OIDC_AUDIENCE is required/],
    [{ OIDC_ISSUER: 'id.example' }, /^OIDC_ISSUER must be an http\(s\) URL/],
    [{ OIDC_ISSUER: 'ftp://id.example' }, /^OIDC_ISSUER must be an http\(s\) URL/],
    [{ OIDC_AUDIENCE: 'ninety' }, /^OIDC_ISSUER is required when OIDC_AUDIENCE/],
    [{ OIDC_CLIENT_ID: 'console' }, /^OIDC_ISSUER is required when OIDC_CLIENT_ID/],
    [
      { OIDC_ISSUER: 'https://id.example', OIDC_AUDIENCE: 'ninety', OIDC_CLIENT_SECRET: 's' },
      /^OIDC_CLIENT_ID is required/,
    ],
    [{ OFFICE_TIME_ZONE: 'Mars/Phobos' }, /^OFFICE_TIME_ZONE "Mars/],
    [{ SMTP_URL: 'smtp.example.com' }, /^SMTP_URL must be a URL like smtps:/],
    [{ SMTP_URL: 'https://smtp.example.com' }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://' }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://u:secret%zz@h' }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://u@h' }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://u:secret@h/path' }, /^SMTP_URL must be/],
    [{ SMTP_URL: 'smtp://u:secret@h' }, /^MAIL_FROM is required when SMTP_URL/],
    [{ SMTP_URL: 'smtp://h', MAIL_FROM: 'n@h.example' }, /^PUBLIC_URL is required when SMTP_URL/],
    [{ MAIL_FROM: 'n@h.example' }, /^SMTP_URL is required when MAIL_FROM/],
    [{ SMTP_URL: 'smtp://h', MAIL_FROM: 'nobody' }, /^MAIL_FROM must be an address/],
    [{ SMTP_URL: 'smtp://h', MAIL_FROM: 'a@b.example, c@d.example' }, /^MAIL_FROM must be/],
    [{ MAIL_RETRY_SCHEDULE: 'soon' }, /^MAIL_RETRY_SCHEDULE must be/],
    [{ LIST_URL: 'file:///list.csv' }, /^LIST_URL must be an http\(s\) URL/],
    [{ LIST_SOURCES: 'el' }, /^LIST_SOURCES must be/],
    [{ TEST_CLOCK: 'yes' }, /^TEST_CLOCK must be one of 0, 1/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
  ])('%o is refused with a line that names the variable', (environment, line) => {
    let refusal: unknown;
    try {
      readConfig(environment);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ConfigError);
    const { message } = refusal as ConfigError;
    expect(message).toMatch(line);
    expect(message).not.toMatch(/\n|secret/);
  });
});
