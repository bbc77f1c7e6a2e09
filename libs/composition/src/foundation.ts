import { Global, Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { MIGRATIONS } from '@ninety/migrations';
import {
  CONFIG,
  Database,
  databaseProblem,
  EmbeddedPostgres,
  folderProblem,
  Jobs,
  LOG,
  makeLog,
  Metrics,
  migrate,
  OfficeClock,
  POSTURE,
  SecretBox,
  settledPosture,
  SigningKeys,
} from '@ninety/platform';
import type { Config, DatabaseLocation, Log, Posture } from '@ninety/platform';
import { observeDatabase } from './database-metrics.js';
import { FEATURES, featuresOf } from './features.js';
import { directly, ownerOf, prepareDatabase } from './own-database.js';

/** What both doors stand on: the database up to date, the log, the keys. */
export interface Foundation {
  readonly config: Config;
  readonly posture: Posture;
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
 * @param config whose folders were found to be there (`assertFolders`), before any of this was loaded
 * @param say told of what takes a moment
 * @throws ConfigError, EmbeddedPostgresError for what the operator can mend; then nothing is left running
 */
export async function layFoundation(
  config: Config,
  say: (line: string) => void = () => undefined,
): Promise<Foundation> {
  const log = makeLog(config.logLevel);
  const embedded = config.databaseUrl === null ? await startEmbedded(config, log, say) : null;
  const location: DatabaseLocation = embedded?.connection ?? { url: config.databaseUrl ?? '' };
  try {
    if (embedded) await migrate(embedded.ownerConnection, MIGRATIONS, { variable: 'DATA_DIR' });
    else await prepareDatabase(config, location, log);
    const foundation = await connectFoundation(config, location, log);
    const ownerLocation = embedded?.ownerConnection ?? ownerOf(config) ?? directly(config, location);
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

/** Connects to a database that is up to date. */
export async function connectFoundation(
  config: Config,
  location: DatabaseLocation,
  log = makeLog(config.logLevel),
): Promise<Foundation> {
  const secrets = SecretBox.open(config.dataDir, config.encryptionKeys);
  const features = Object.values(FEATURES).flat();
  const entities = [...new Set(features.flatMap((feature) => feature.entities))];
  const database = await Database.connect(location, entities, {
    poolSize: config.databasePoolSize,
    replica: config.databaseReplicaUrl === null ? null : { url: config.databaseReplicaUrl },
    isPooled: config.databaseDirectUrl !== null,
    log,
  });
  const posture = await settledPosture(database.source.manager, {
    posture: config.posture,
    isHub: config.role === 'hub',
  }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const jobs = new Jobs(directly(config, location), log);
  const metrics = new Metrics();
  observeDatabase(database, metrics);
  return {
    config,
    posture,
    log,
    metrics,
    database,
    ownerLocation: location,
    secrets,
    jobs,
    close: () => database.close(),
  };
}

/** What an application of Nest's imports to be the service: the foundation, which every module may ask for, and the features. */
export function modulesOn(foundation: Foundation): (DynamicModule | Type)[] {
  const features = featuresOf(foundation.config, foundation.posture);
  return [FoundationModule.of(foundation), ...features.map(({ module }) => module)];
}

@Global()
@Module({})
class FoundationModule {
  static of({ config, posture, log, metrics, database, secrets, jobs }: Foundation): DynamicModule {
    const parts = [
      { provide: CONFIG, useValue: config },
      { provide: POSTURE, useValue: posture },
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
