import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AccessModule, ApiKeyEntity, PrincipalEntity } from '@ninety/access';
import { AuditModule } from '@ninety/audit';
import { EntityListEntryEntity, EntityListModule, EntityListVersionEntity } from '@ninety/entity-list';
import {
  AppealPaperEntity,
  ApplicationEntity,
  AssignmentEntity,
  AttachmentEntity,
  DelegationEntity,
  FilingJobEntity,
  FilingRowEntity,
  LegalHoldEntity,
  LicenseAmendmentEntity,
  LicenseEntity,
  LicenseItemEntity,
  LicenseShipmentEntity,
  LicensingModule,
  ProposedEventEntity,
  TemplateEntity,
} from '@ninety/licensing';
import { MIGRATIONS } from '@ninety/migrations';
import { PartiesModule, PartyEntity, PartyOwnerEntity } from '@ninety/parties';
import {
  assertBound,
  assertFolders,
  assertMember,
  assertUpToDate,
  CONFIG,
  Database,
  databaseProblem,
  EmbeddedPostgres,
  folderProblem,
  Jobs,
  LOG,
  makeLog,
  mayMigrate,
  Metrics,
  migrate,
  OfficeClock,
  rightsOf,
  SecretBox,
  SigningKeys,
} from '@ninety/platform';
import type { Config, DatabaseLocation, Log } from '@ninety/platform';
import { observeDatabase } from './database-metrics.js';
import { ReportingModule } from '@ninety/reporting';
import {
  ScreeningAlertEntity,
  ScreeningBatchEntity,
  ScreeningEntity,
  ScreeningModule,
  ScreeningSuppressionEntity,
} from '@ninety/screening';
import { ProductEntity, SupplierEntity, SuppliersModule } from '@ninety/suppliers';
import { WebhookEndpointEntity, WebhooksModule } from '@ninety/webhooks';

/** Every table that the service reads through an entity. */
export const ENTITIES = [
  ApiKeyEntity,
  AppealPaperEntity,
  ApplicationEntity,
  AssignmentEntity,
  AttachmentEntity,
  DelegationEntity,
  EntityListEntryEntity,
  EntityListVersionEntity,
  FilingJobEntity,
  FilingRowEntity,
  LegalHoldEntity,
  LicenseAmendmentEntity,
  LicenseEntity,
  LicenseItemEntity,
  LicenseShipmentEntity,
  PartyEntity,
  PartyOwnerEntity,
  PrincipalEntity,
  ProductEntity,
  ProposedEventEntity,
  ScreeningAlertEntity,
  ScreeningBatchEntity,
  ScreeningEntity,
  ScreeningSuppressionEntity,
  SupplierEntity,
  TemplateEntity,
  WebhookEndpointEntity,
];

/** What both doors stand on: the database up to date, the log, the keys. */
export interface Foundation {
  readonly config: Config;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly database: Database;
  /** The database by the login that owns the schema, as far as it is known. */
  readonly ownerLocation: DatabaseLocation;
  readonly secrets: SecretBox;
  readonly jobs: Jobs;
  /** Closes the connections, then the embedded database, if there is one. */
  close(): Promise<void>;
}

/**
 * Starts or reaches the database, migrates it and connects.
 *
 * @param say told of what takes a moment
 * @throws ConfigError, EmbeddedPostgresError for what the operator can mend; then nothing is left running
 */
export async function layFoundation(
  config: Config,
  say: (line: string) => void = () => undefined,
): Promise<Foundation> {
  const log = makeLog(config.logLevel);
  assertFolders(config);
  const embedded = config.databaseUrl === null ? await startEmbedded(config, log, say) : null;
  const location: DatabaseLocation = embedded?.connection ?? { url: config.databaseUrl ?? '' };
  try {
    if (embedded) await migrate(embedded.ownerConnection, MIGRATIONS, { variable: 'DATA_DIR' });
    else await prepareDatabase(config, location, log);
    const foundation = await connectFoundation(config, location, log);
    const ownerLocation = ownerOf(config, embedded) ?? directly(config, location);
    const close = async () => {
      await foundation.close();
      await embedded?.stop();
    };
    return { ...foundation, ownerLocation, close };
  } catch (error) {
    await embedded?.stop();
    throw databaseProblem(embedded ? 'DATA_DIR' : 'DATABASE_URL', error);
  }
}

async function startEmbedded(
  { dataDir }: Config,
  log: Log,
  say: (line: string) => void,
): Promise<EmbeddedPostgres> {
  try {
    return await EmbeddedPostgres.start(dataDir, {
      log: (line) => log.warn(line),
      onFirst: () => say('Preparing the database, once …'),
    });
  } catch (error) {
    const { path = dataDir } = error as NodeJS.ErrnoException;
    throw folderProblem('DATA_DIR', path, error);
  }
}

/** Who migrates, if that is not who serves. */
function ownerOf(config: Config, embedded: EmbeddedPostgres | null): DatabaseLocation | null {
  if (embedded) return embedded.ownerConnection;
  return config.databaseOwnerUrl === null ? null : { url: config.databaseOwnerUrl };
}

/** Migrates a database of the operator's, and looks at whom the service logs in as there. */
async function prepareDatabase(config: Config, location: DatabaseLocation, log: Log): Promise<void> {
  const logins = [
    ['DATABASE_URL', location],
    ['DATABASE_DIRECT_URL', directly(config, location)],
  ] as const;
  for (const [variable, login] of logins)
    assertBound(await reached(variable, () => rightsOf(login)), variable);
  await assertReplicaBound(config);
  await bringUpToDate(config, directly(config, location));
  for (const [variable, login] of logins) {
    const rights = await rightsOf(login);
    assertMember(rights, variable);
    if (rights.owns || rights.createsRoles)
      log.warn({ login: rights.login }, `${variable} ${MORE_THAN_IT_NEEDS}`);
  }
}

const MORE_THAN_IT_NEEDS =
  'names a login that owns the tables or makes roles, which the service does not need: docs/operations.md, "The database\'s logins", says how to make one with less';

/** One that is away is looked at when it comes. */
async function assertReplicaBound({ databaseReplicaUrl: url }: Config): Promise<void> {
  if (url === null) return;
  try {
    assertBound(await rightsOf({ url }), 'DATABASE_REPLICA_URL');
  } catch (error) {
    // What the database says of itself becomes another error; what is said here of its login stays.
    if (databaseProblem('DATABASE_REPLICA_URL', error) === error) throw error;
  }
}

async function bringUpToDate(config: Config, direct: DatabaseLocation): Promise<void> {
  const owner = ownerOf(config, null);
  const variable = owner ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
  if (owner) await reached(variable, () => migrate(owner, MIGRATIONS, { variable }));
  else if (await mayMigrate(direct)) await migrate(direct, MIGRATIONS, { serves: true });
  else {
    assertMember(
      await rightsOf(direct),
      config.databaseDirectUrl === null ? 'DATABASE_URL' : 'DATABASE_DIRECT_URL',
    );
    await assertUpToDate(direct, MIGRATIONS);
  }
}

/** @throws ConfigError that names the variable, when the database cannot be reached by it */
async function reached<T>(variable: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw databaseProblem(variable, cause);
  }
}

/** Past the pooler, if there is one: for what needs a session of its own. */
function directly(config: Config, location: DatabaseLocation): DatabaseLocation {
  return config.databaseDirectUrl === null ? location : { url: config.databaseDirectUrl };
}

/** Connects to a database that is up to date. */
export async function connectFoundation(
  config: Config,
  location: DatabaseLocation,
  log = makeLog(config.logLevel),
): Promise<Foundation> {
  const secrets = SecretBox.open(config.dataDir, config.encryptionKeys);
  const database = await Database.connect(location, ENTITIES, {
    poolSize: config.databasePoolSize,
    replica: config.databaseReplicaUrl === null ? null : { url: config.databaseReplicaUrl },
    isPooled: config.databaseDirectUrl !== null,
  });
  const jobs = new Jobs(directly(config, location), log);
  const metrics = new Metrics();
  observeDatabase(database, metrics);
  return {
    config,
    log,
    metrics,
    database,
    ownerLocation: location,
    secrets,
    jobs,
    close: () => database.close(),
  };
}

/** The foundation, for every module to ask for. */
@Global()
@Module({})
export class FoundationModule {
  static of({ config, log, metrics, database, secrets, jobs }: Foundation): DynamicModule {
    const parts = [
      { provide: CONFIG, useValue: config },
      { provide: LOG, useValue: log },
      { provide: Metrics, useValue: metrics },
      { provide: Database, useValue: database },
      { provide: SecretBox, useValue: secrets },
      { provide: Jobs, useValue: jobs },
      OfficeClock,
      SigningKeys,
    ];
    return { module: FoundationModule, providers: parts, exports: parts };
  }
}

/** Every feature. */
export const FEATURES = [
  AuditModule,
  AccessModule,
  SuppliersModule,
  WebhooksModule,
  EntityListModule,
  ScreeningModule,
  PartiesModule,
  LicensingModule,
  ReportingModule,
];
