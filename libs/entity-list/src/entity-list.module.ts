import { Module } from '@nestjs/common';
import { EntityListController } from './entity-list.controller.js';
import { EntityListService } from './entity-list.service.js';

@Module({ controllers: [EntityListController], providers: [EntityListService], exports: [EntityListService] })
export class EntityListModule {}
