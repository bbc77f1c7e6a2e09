import { Global, Module } from '@nestjs/common';
import { FiledParties, ScreeningSubscriber } from '@ninety/screening';
import { FiledPartiesReadModel } from './filed-parties.read-model.js';
import { ScreeningConsequences } from './screening-consequences.js';

/** Global, for screening stands below and asks who subscribes to it. */
@Global()
@Module({
  providers: [
    { provide: FiledParties, useClass: FiledPartiesReadModel },
    { provide: ScreeningSubscriber, useClass: ScreeningConsequences },
  ],
  exports: [FiledParties, ScreeningSubscriber],
})
export class ScreeningConsequencesModule {}
