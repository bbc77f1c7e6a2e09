import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { dutiesOf } from './duties.js';
import { FEATURES, FoundationModule } from './foundation.js';
import type { Foundation } from './foundation.js';

@Module({})
class WorkerModule {
  static of(foundation: Foundation): DynamicModule {
    return { module: WorkerModule, imports: [FoundationModule.of(foundation), ...FEATURES] };
  }
}

/** The background door alone: no HTTP. Answers how to stop it. */
export async function startWorker(foundation: Foundation): Promise<() => Promise<void>> {
  const app = await NestFactory.createApplicationContext(WorkerModule.of(foundation), { logger: false });
  await foundation.jobs.start(dutiesOf(app));
  return async () => {
    await foundation.jobs.stop();
    await app.close();
  };
}
