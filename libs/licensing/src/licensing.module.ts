import { Module } from '@nestjs/common';
import { PartiesModule } from '@ninety/parties';
import { ScreeningModule } from '@ninety/screening';
import { ApplicationViews } from './applications/application-views.js';
import { ApplicationsController } from './applications/applications.controller.js';
import { ApplicationsService } from './applications/applications.service.js';
import { AttachmentsService } from './applications/attachments.service.js';
import { ClockWatch } from './applications/clock-watch.js';
import { SimulateController } from './applications/simulate.controller.js';
import { LicensesController } from './licenses/licenses.controller.js';
import { LicensesService } from './licenses/licenses.service.js';

@Module({
  imports: [PartiesModule, ScreeningModule],
  controllers: [ApplicationsController, SimulateController, LicensesController],
  providers: [ApplicationsService, ApplicationViews, AttachmentsService, ClockWatch, LicensesService],
  exports: [ClockWatch],
})
export class LicensingModule {}
