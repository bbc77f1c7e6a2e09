import { Module } from '@nestjs/common';
import { HubController } from './hub.controller.js';
import { HubMembers } from './members.service.js';
import { Publications } from './publications.service.js';
import { Receiving } from './receiving.service.js';

/** A hub of a benchmark. docs/hub.md */
@Module({ controllers: [HubController], providers: [HubMembers, Publications, Receiving] })
export class HubModule {}
