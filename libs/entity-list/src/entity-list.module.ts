import { Module } from '@nestjs/common';
import { EntityListController } from './entity-list.controller.js';
import { ListFetchService } from './list-fetch.service.js';
import { EntityListService } from './entity-list.service.js';

@Module({
  controllers: [EntityListController],
  providers: [EntityListService, ListFetchService],
  exports: [EntityListService, ListFetchService],
})
export class EntityListModule {}
