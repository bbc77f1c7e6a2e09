import { Module } from '@nestjs/common';
import { TrackerModule } from '@ninety/licensing';
import { DeskController } from './desk/desk.controller.js';
import { DeskService } from './desk/desk.service.js';
import { OfficeFreezes, UncountedFreezes } from './desk/freeze.js';
import { InquiriesController } from './inquiries/inquiries.controller.js';
import { InquiriesService } from './inquiries/inquiries.service.js';

/** What to chase today, by what right, and the letters. docs/timeliness.md */
@Module({
  imports: [TrackerModule],
  controllers: [DeskController, InquiriesController],
  providers: [DeskService, InquiriesService, { provide: OfficeFreezes, useClass: UncountedFreezes }],
})
export class EscalationsModule {}
