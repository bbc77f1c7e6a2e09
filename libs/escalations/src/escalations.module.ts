import { Module } from '@nestjs/common';
import { TrackerModule } from '@ninety/licensing';
import { TrackedReportingModule } from '@ninety/reporting';
import { DeskController } from './desk/desk.controller.js';
import { DeskService } from './desk/desk.service.js';
import { InquiriesController } from './inquiries/inquiries.controller.js';
import { InquiriesService } from './inquiries/inquiries.service.js';

/** What to chase today, by what right, and the letters. docs/timeliness.md */
@Module({
  imports: [TrackedReportingModule, TrackerModule],
  controllers: [DeskController, InquiriesController],
  providers: [DeskService, InquiriesService],
})
export class EscalationsModule {}
