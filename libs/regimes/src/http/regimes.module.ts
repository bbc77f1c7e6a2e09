import { Module } from '@nestjs/common';
import { PostureController } from './posture.controller.js';
import { RegimesController } from './regimes.controller.js';
import { Regimes } from './regimes.js';
import { RegimesService } from './regimes.service.js';

/** Authorities' procedures as their applicants see them, from packs of data. */
@Module({
  controllers: [RegimesController, PostureController],
  providers: [Regimes, RegimesService],
  exports: [Regimes],
})
export class RegimesModule {}
