import { Module } from '@nestjs/common';
import { EntityListModule } from '@ninety/entity-list';
import { LawBook } from './law-book.js';
import { LawFetchService } from './law-fetch.service.js';
import { LawImportsService } from './law-imports.service.js';
import { LawPoliciesService } from './law-policies.service.js';
import { LawReadingService } from './law-reading.service.js';
import { LawController } from './law.controller.js';
import { LawStarter } from './starter.js';

@Module({
  imports: [EntityListModule],
  controllers: [LawController],
  providers: [LawBook, LawFetchService, LawImportsService, LawPoliciesService, LawReadingService, LawStarter],
  exports: [LawBook, LawStarter],
})
export class LawModule {}
