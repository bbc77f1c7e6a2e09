import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigError, SealedOtherwise } from '@ninety/platform';
import { dutiesOf, resealSecrets } from './duties.js';
import { FEATURES, FoundationModule } from './foundation.js';
import type { Foundation } from './foundation.js';
import { openHealthDoor } from './health-door.js';

@Module({})
class WorkerModule {
  static of(foundation: Foundation): DynamicModule {
    return { module: WorkerModule, imports: [FoundationModule.of(foundation), ...FEATURES] };
  }
}

/** The background door alone: no HTTP. Answers how to stop it. */
export async function startWorker(foundation: Foundation): Promise<() => Promise<void>> {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(foundation), { logger: false });
  let closeDoor = () => {};
  const stop = async () => {
    closeDoor();
    await foundation.jobs.stop();
    await app.close();
  };
  try {
    closeDoor = await openHealthDoor(foundation);
    await reseal(app, foundation);
    await foundation.jobs.start(dutiesOf(app));
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Says how many secrets had another key than the newest. */
export async function reseal(app: INestApplicationContext, { log }: Foundation): Promise<void> {
  const resealed = await resealSecrets(app).catch((cause: unknown) => {
    if (!(cause instanceof SealedOtherwise)) throw cause;
    const lost =
      'lacks a key that sealed what is stored: add it after the others, or put DATA_DIR/secret.key back';
    throw Object.assign(new ConfigError('ENCRYPTION_KEYS', lost), { cause });
  });
  if (resealed > 0) log.warn({ resealed }, 'secrets were sealed with the newest of ENCRYPTION_KEYS');
}
