import { Module } from '@nestjs/common';
import { EntityListModule } from '@ninety/entity-list';
import { ListIndex } from './list-index.js';
import { ScreeningController } from './screening.controller.js';
import { ScreeningService } from './screening.service.js';

@Module({
  imports: [EntityListModule],
  controllers: [ScreeningController],
  providers: [ListIndex, ScreeningService],
  exports: [ScreeningService],
})
export class ScreeningModule {}
