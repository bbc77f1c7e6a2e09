import { Global, Module } from '@nestjs/common';
import { SupplierSubscriber } from '@ninety/suppliers';
import { PartiesController } from './parties.controller.js';
import { PartiesService } from './parties.service.js';
import { PartySearch } from './party-search.js';
import { Rescreening } from './rescreening.js';

/** Global, for suppliers stand below and ask who subscribes to them. */
@Global()
@Module({
  controllers: [PartiesController],
  providers: [PartiesService, PartySearch, { provide: SupplierSubscriber, useClass: Rescreening }],
  exports: [PartiesService, SupplierSubscriber],
})
export class PartiesModule {}
