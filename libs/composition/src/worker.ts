import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { dutiesOf, reseal } from './duties.js';
import { modulesOn } from './foundation.js';
import type { Foundation } from './foundation.js';
import { openHealthDoor } from './health-door.js';

@Module({})
class WorkerModule {
  static of(foundation: Foundation): DynamicModule {
    return { module: WorkerModule, imports: modulesOn(foundation) };
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
    console.log('Ninety works in the background (ROLE=worker)');
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
