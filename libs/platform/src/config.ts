import ipaddr from 'ipaddr.js';
import pg from 'pg';
import { ConfigError } from './config-error.js';
import { mailSettings } from './mail-settings.js';
import type { MailSettings } from './mail-settings.js';
import { isInNetworks } from './networks.js';
import { POSTURES } from './posture.js';
import type { Posture } from './posture.js';

export { ConfigError } from './config-error.js';

/** The issuer whose tokens are accepted. */
interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The claim of a token that says whose it is. */
  readonly subjectClaim: string;
  /** The claim of a token that names the groups of whom it is for. */
  readonly groupsClaim: string;
  /** What a sign-in asks for, separated by blanks. */
  readonly scopes: string;
  /** What the console signs in as, by authorization code; null: it does not. */
  readonly client: { readonly id: string; readonly secret: string | null } | null;
}

/** Everything that the environment decides, read once at the start and checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where browsers and the issuer find the service (an origin); null: on this machine alone. */
  readonly publicUrl: string | null;
  /** Null: an embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | null;
  /** Of the login that owns the schema and migrates it; null: nothing is migrated here, or by the login that serves. */
  readonly databaseOwnerUrl: string | null;
  /** The database itself, where `databaseUrl` is a pooler: for the job queue, which listens. */
  readonly databaseDirectUrl: string | null;
  /** A copy that may lag: for reads that may be a little old. */
  readonly databaseReplicaUrl: string | null;
  /** Connections of this process, besides those of the job queue. */
  readonly databasePoolSize: number;
  readonly dataDir: string;
  /** A folder with packs of regimes of one's own, beside those that are shipped. */
  readonly regimesDir: string | null;
  /** The figures that authorities and the press published; null: those that are shipped. docs/timeliness.md */
  readonly factsFile: string | null;
  /** `hub`: a hub of a benchmark, with a database of its own and nothing of a posture. docs/hub.md */
  readonly role: 'all' | 'api' | 'worker' | 'hub';
  /** Null: what the database says. */
  readonly posture: Posture | null;
  readonly bootstrapAdminKey: string | null;
  /** Keys that encrypt secrets at rest, the one that seals first; none: the key in the data folder. */
  readonly encryptionKeys: readonly Buffer[];
  readonly webhookAllowedNetworks: readonly string[];
  /** Seconds before each retry. */
  readonly webhookRetrySchedule: readonly number[];
  /** How many days events and their deliveries are kept at least; 0: for ever. */
  readonly webhookRetentionDays: number;
  readonly oidc: OidcSettings | null;
  /** Which attribute of a SCIM User is by what the issuer knows them. */
  readonly scimSubject: 'externalId' | 'userName';
  readonly officeTimeZone: string;
  /** Lead times of `clock.warning` in days, longest first. */
  readonly clockWarningDays: readonly number[];
  /** Days of silence after which an application is stalled, while too few like ones are known. */
  readonly stalledDays: number;
  /** Lead times of `license.expiring` in days, longest first. */
  readonly licenseExpiringDays: readonly number[];
  /** How many days before a duty is due it is warned of, where the duty does not say, longest first. */
  readonly dutyLeadDays: readonly number[];
  /** Days after which a duty that is overdue is told to all compliance officers. */
  readonly dutyEscalationDays: number;
  readonly orders: {
    /** How long a line of an order holds what it takes of a license, in hours. */
    readonly reservationHours: number;
    /** How long an answer to an order may be relied upon, in minutes. */
    readonly answerMinutes: number;
  };
  /** Whether the service itself may send contributions to a benchmark's hub; else they are carried as files. */
  readonly benchmarkSending: boolean;
  /** By which license a hub's publications are open data, as an identifier of SPDX. docs/hub.md */
  readonly hubLicense: string;
  /** The server that takes mails, and whom they are from; null: none are written. */
  readonly mail: MailSettings | null;
  /** Seconds before each retry of a mail, the last of them again and again. */
  readonly mailRetrySchedule: readonly number[];
  /** Where the screening list is fetched from, if anywhere; which of its lists; how often; how large it may be. */
  readonly list: { url: string | null; sources: readonly string[]; everyHours: number; mostMiB: number };
  /** Where each law is fetched from, if anywhere, and how often. */
  readonly law: {
    readonly urls: {
      readonly ccl: string | null;
      readonly country_chart: string | null;
      readonly country_groups: string | null;
      readonly license_exceptions: string | null;
    };
    readonly everyHours: number;
  };
  /** Requests a minute per caller; 0: no limit. */
  readonly rateLimit: number;
  /** Wrong keys from one address in a quarter of an hour, after which more are not looked at; 0: no limit. */
  readonly lockoutAfter: number;
  /** An administrator's key for emergencies; every use is recorded. */
  readonly breakGlassKey: string | null;
  /** So many seconds headers may take to come, and after them a body before its rate counts. */
  readonly requestTimeout: number;
  /** So many seconds the end of the process may take, before it ends as one that failed: less than the orchestrator waits. */
  readonly shutdownTimeout: number;
  /** Connections from one address that have not shown a key; 0: no limit. */
  readonly connectionsPerAddress: number;
  /** The longest that somebody stays signed in in a browser. */
  readonly sessionHours: number;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Where a process with ROLE=worker tells of its health and its metrics; 0: nowhere. */
  readonly workerPort: number;
  readonly testClock: boolean;
  /** Whether everybody is shown sums of the timeliness of decisions. docs/timeliness.md */
  readonly publicTimeliness: boolean;
  readonly logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
/** The notices are part of the record of an application, and kept as long as the law asks. */
const FIVE_YEARS_DAYS = 1_827;
const TEN_YEARS_DAYS = 3_650;
const A_YEAR_S = 31_536_000;
const MOST_NUMBERS = 100;
const DEFAULT_RETRY_SCHEDULE = '5,300,1800,7200,18000,36000,36000';

/** A variable that is set to nothing is not set: so compose files and shells write one that they leave out. */
export function withoutEmpty(env: Environment): Environment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

/** Reads and checks the settings. @throws ConfigError naming the first bad variable. */
export function readConfig(given: Environment): Config {
  const env = withoutEmpty(given);
  const databaseUrl = optionalUrl(env, 'DATABASE_URL');
  const role = choice(env, 'ROLE', ['all', 'api', 'worker', 'hub'] as const, 'all');
  if (!databaseUrl && role !== 'all' && role !== 'hub') {
    throw new ConfigError('ROLE', `${role} needs DATABASE_URL: the embedded database serves ROLE=all only`);
  }
  if (role === 'hub' && env.POSTURE) throw new ConfigError('POSTURE', 'must be left out with ROLE=hub');
  if (role === 'hub' && !env.PUBLIC_URL && !isOnThisMachineAlone(env))
    throw new ConfigError(
      'PUBLIC_URL',
      'is required with ROLE=hub, unless HOST is a loopback address and there is no proxy: contributions are signed for that address',
    );
  for (const variable of ['DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URL', 'DATABASE_OWNER_URL'])
    if (!databaseUrl && env[variable])
      throw new ConfigError('DATABASE_URL', `is required when ${variable} is set`);
  if (env.BREAK_GLASS_KEY && env.BREAK_GLASS_KEY === env.BOOTSTRAP_ADMIN_KEY)
    throw new ConfigError('BREAK_GLASS_KEY', 'must be another key than BOOTSTRAP_ADMIN_KEY');
  return {
    port: wholeNumber(env, 'PORT', 3000, 0, 65_535),
    host: host(env),
    publicUrl: publicUrl(env),
    databaseUrl,
    databaseOwnerUrl: optionalUrl(env, 'DATABASE_OWNER_URL'),
    databaseDirectUrl: optionalUrl(env, 'DATABASE_DIRECT_URL'),
    databaseReplicaUrl: optionalUrl(env, 'DATABASE_REPLICA_URL'),
    databasePoolSize: wholeNumber(env, 'DATABASE_POOL_SIZE', 20, 2, 1_000),
    dataDir: env.DATA_DIR ?? './data',
    regimesDir: env.REGIMES_DIR ?? null,
    factsFile: env.FACTS_FILE ?? null,
    posture: env.POSTURE === undefined ? null : choice(env, 'POSTURE', POSTURES, 'agency'),
    role,
    bootstrapAdminKey: adminKey(env, 'BOOTSTRAP_ADMIN_KEY'),
    encryptionKeys: list(env.ENCRYPTION_KEYS).map(encryptionKey),
    webhookAllowedNetworks: list(env.WEBHOOK_ALLOWED_NETWORKS).map((cidr) =>
      network('WEBHOOK_ALLOWED_NETWORKS', cidr),
    ),
    webhookRetrySchedule: numbers(env, 'WEBHOOK_RETRY_SCHEDULE', DEFAULT_RETRY_SCHEDULE, A_YEAR_S),
    webhookRetentionDays: wholeNumber(env, 'WEBHOOK_RETENTION_DAYS', FIVE_YEARS_DAYS, 0, 36_500),
    oidc: oidc(env),
    scimSubject: choice(env, 'SCIM_SUBJECT', ['externalId', 'userName'], 'externalId'),
    officeTimeZone: timeZone(env.OFFICE_TIME_ZONE ?? 'America/New_York'),
    clockWarningDays: [...numbers(env, 'CLOCK_WARNING_DAYS', '10,5,1', TEN_YEARS_DAYS)].sort((a, b) => b - a),
    stalledDays: wholeNumber(env, 'STALLED_DAYS', 30, 1, TEN_YEARS_DAYS),
    licenseExpiringDays: [...numbers(env, 'LICENSE_EXPIRING_DAYS', '90,30,7', TEN_YEARS_DAYS)].sort(
      (a, b) => b - a,
    ),
    dutyLeadDays: [...numbers(env, 'DUTY_LEAD_DAYS', '30,7,1', TEN_YEARS_DAYS)].sort((a, b) => b - a),
    dutyEscalationDays: wholeNumber(env, 'DUTY_ESCALATION_DAYS', 7, 1, TEN_YEARS_DAYS),
    orders: {
      reservationHours: wholeNumber(env, 'ORDER_RESERVATION_HOURS', 336, 1, 8_760),
      answerMinutes: wholeNumber(env, 'ORDER_ANSWER_MINUTES', 60, 1, 1_440),
    },
    benchmarkSending: choice(env, 'BENCHMARK_SENDING', ['0', '1'] as const, '0') === '1',
    hubLicense: hubLicense(env),
    mail: mailSettings({ url: env.SMTP_URL, from: env.MAIL_FROM, publicUrl: env.PUBLIC_URL }),
    mailRetrySchedule: numbers(env, 'MAIL_RETRY_SCHEDULE', '60,300,900,3600', A_YEAR_S),
    list: {
      url: httpUrl(env, 'LIST_URL'),
      sources: listSources(env),
      everyHours: wholeNumber(env, 'LIST_EVERY_HOURS', 24, 1, 8_760),
      mostMiB: wholeNumber(env, 'LIST_MAX_MIB', 64, 1, 1_024),
    },
    law: {
      urls: {
        ccl: httpUrl(env, 'LAW_CCL_URL'),
        country_chart: httpUrl(env, 'LAW_COUNTRY_CHART_URL'),
        country_groups: httpUrl(env, 'LAW_COUNTRY_GROUPS_URL'),
        license_exceptions: httpUrl(env, 'LAW_LICENSE_EXCEPTIONS_URL'),
      },
      everyHours: wholeNumber(env, 'LAW_EVERY_HOURS', 24, 1, 8_760),
    },
    rateLimit: wholeNumber(env, 'RATE_LIMIT', 6000, 0, 1_000_000_000),
    lockoutAfter: wholeNumber(env, 'LOCKOUT_AFTER', 100, 0, 1_000_000),
    breakGlassKey: adminKey(env, 'BREAK_GLASS_KEY'),
    requestTimeout: wholeNumber(env, 'REQUEST_TIMEOUT', 30, 1, 3_600),
    shutdownTimeout: wholeNumber(env, 'SHUTDOWN_TIMEOUT', 9, 1, 3_600),
    connectionsPerAddress: wholeNumber(env, 'CONNECTIONS_PER_ADDRESS', 512, 0, 1_000_000),
    sessionHours: wholeNumber(env, 'SESSION_HOURS', 12, 1, 24),
    trustedProxies: list(env.TRUSTED_PROXIES).map((cidr) => network('TRUSTED_PROXIES', cidr)),
    workerPort: wholeNumber(env, 'WORKER_PORT', 0, 0, 65_535),
    publicTimeliness: choice(env, 'PUBLIC_TIMELINESS', ['0', '1'] as const, '0') === '1',
    testClock: choice(env, 'TEST_CLOCK', ['0', '1'] as const, '0') === '1',
    logLevel: choice(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
  };
}

function choice<const V extends string>(env: Environment, name: string, values: readonly V[], preset: V): V {
  const value = env[name] ?? preset;
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new ConfigError(name, `must be one of ${values.join(', ')}, not "${value}"`);
  return found;
}

function host(env: Environment): string {
  const { HOST = '127.0.0.1' } = env;
  if (!/^[\w.:%-]+$/.test(HOST))
    throw new ConfigError('HOST', `must be an address or a name, such as 127.0.0.1, not "${HOST}"`);
  return HOST;
}

function wholeNumber(env: Environment, name: string, preset: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined) return preset;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new ConfigError(name, `must be a whole number from ${least} to ${most}, not "${text}"`);
  }
  return value;
}

function numbers(env: Environment, name: string, preset: string, most: number): number[] {
  const values = list(env[name] ?? preset);
  const areRight = values.every((value) => /^\d{1,9}$/.test(value) && Number(value) <= most);
  if (!areRight || values.length === 0 || values.length > MOST_NUMBERS) {
    throw new ConfigError(
      name,
      `must be 1 to ${MOST_NUMBERS} whole numbers up to ${most}, separated by commas, not "${env[name]}"`,
    );
  }
  return values.map(Number);
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function network(variable: string, cidr: string): string {
  try {
    ipaddr.parseCIDR(cidr);
    return cidr;
  } catch (cause) {
    throw Object.assign(new ConfigError(variable, `has "${cidr}", which is no CIDR`), {
      cause,
    });
  }
}

function optionalUrl(env: Environment, variable: string): string | null {
  const text = env[variable];
  if (text === undefined) return null;
  // The URL itself is not repeated: it has a password, and the line goes to a log.
  if (!['postgres:', 'postgresql:'].includes(protocolOf(text)))
    throw new ConfigError(variable, 'must be a URL like postgres://user:password@host:5432/database');
  try {
    // The driver decodes its parts and reads the certificates that it names, and connects later.
    decodeURIComponent(text);
    new pg.Client({ connectionString: text });
  } catch (cause) {
    throw Object.assign(new ConfigError(variable, `cannot be read: ${(cause as Error).message}`), { cause });
  }
  return text;
}

function protocolOf(text: string): string {
  return URL.canParse(text) ? new URL(text).protocol : '';
}

/** @throws ConfigError where it is set to anything but an http(s) URL */
export function httpUrl(env: Environment, name: string): string | null {
  const text = env[name];
  if (text === undefined) return null;
  if (!['http:', 'https:'].includes(protocolOf(text)))
    throw new ConfigError(name, `must be an http(s) URL, not "${text}"`);
  return text;
}

function publicUrl(env: Environment): string | null {
  const text = httpUrl(env, 'PUBLIC_URL');
  if (text === null) return null;
  const { origin, username, password, pathname, search, hash } = new URL(text);
  if (username + password + search + hash !== '' || pathname !== '/')
    throw new ConfigError(
      'PUBLIC_URL',
      `must be an address without a path, such as https://ninety.example, not "${text}"`,
    );
  return origin;
}

function hubLicense({ HUB_LICENSE: text = 'CC-BY-4.0' }: Environment): string {
  if (!/^[\w.+-]{1,64}$/.test(text))
    throw new ConfigError('HUB_LICENSE', `must be an identifier of SPDX, such as CC-BY-4.0, not "${text}"`);
  return text;
}

function listSources(env: Environment): string[] {
  const sources = list(env.LIST_SOURCES ?? 'EL');
  if (sources.length === 0 || sources.some((source) => !/^[A-Z]{2,5}$/.test(source)))
    throw new ConfigError('LIST_SOURCES', `must be lists such as EL,DPL,UVL, not "${env.LIST_SOURCES}"`);
  return sources;
}

function adminKey(env: Environment, variable: string): string | null {
  const key = env[variable];
  if (key === undefined) return null;
  // It is sent in a header.
  if (!/^[\x21-\x7e]{20,500}$/.test(key))
    throw new ConfigError(variable, 'must be 20 to 500 letters, digits and signs of ASCII, without spaces');
  return key;
}

function encryptionKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  // The key itself is not repeated: the line goes to a log.
  if (key.length !== 32 || key.toString('base64').replaceAll('=', '') !== text.replaceAll('=', ''))
    throw new ConfigError('ENCRYPTION_KEYS', 'must be keys of 32 bytes in base64, separated by commas');
  return key;
}

function oidc(env: Environment): Config['oidc'] {
  const issuer = httpUrl(env, 'OIDC_ISSUER');
  const { OIDC_AUDIENCE: audience, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = env;
  for (const variable of [
    'OIDC_AUDIENCE',
    'OIDC_CLIENT_ID',
    'OIDC_CLIENT_SECRET',
    'OIDC_GROUPS_CLAIM',
    'OIDC_SUBJECT_CLAIM',
    'OIDC_SCOPES',
  ])
    if (issuer === null && env[variable])
      throw new ConfigError('OIDC_ISSUER', `is required when ${variable} is set`);
  if (issuer === null) return null;
  if (!audience) throw new ConfigError('OIDC_AUDIENCE', 'is required when OIDC_ISSUER is set');
  if (secret && !id) throw new ConfigError('OIDC_CLIENT_ID', 'is required when OIDC_CLIENT_SECRET is set');
  if (id && !env.PUBLIC_URL && env.ROLE !== 'worker' && !isOnThisMachineAlone(env))
    throw new ConfigError(
      'PUBLIC_URL',
      'is required when OIDC_CLIENT_ID is set, unless HOST is a loopback address and there is no proxy: the issuer sends browsers back there',
    );
  const subjectClaim = env.OIDC_SUBJECT_CLAIM || 'sub';
  const groupsClaim = env.OIDC_GROUPS_CLAIM || 'groups';
  const scopes = env.OIDC_SCOPES || 'openid';
  if (!scopes.split(' ').includes('openid'))
    throw new ConfigError('OIDC_SCOPES', 'must have openid among them');
  return {
    issuer,
    audience,
    subjectClaim,
    groupsClaim,
    scopes,
    client: id ? { id, secret: secret ?? null } : null,
  };
}

/** Nobody but this machine's own browsers reach the service. */
function isOnThisMachineAlone(env: Environment): boolean {
  const host = env.HOST || '127.0.0.1';
  const isLoopback = host === 'localhost' || host === '::1' || isInNetworks(host, ['127.0.0.0/8']);
  return isLoopback && list(env.TRUSTED_PROXIES).length === 0;
}

function timeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch (cause) {
    throw Object.assign(new ConfigError('OFFICE_TIME_ZONE', `"${name}" is no time zone`), { cause });
  }
}
