import { Module } from '@nestjs/common';
import { LawModule } from '@ninety/law';
import { TrackerModule } from '@ninety/licensing';
import { BenchmarkController } from './benchmark.controller.js';
import { BenchmarkService } from './benchmark.service.js';
import { HubsService } from './hubs.service.js';
import { Previews } from './preview.js';

/** A company's side of a benchmark. docs/timeliness.md */
@Module({
  imports: [LawModule, TrackerModule],
  controllers: [BenchmarkController],
  providers: [BenchmarkService, HubsService, Previews],
})
export class BenchmarkModule {}
