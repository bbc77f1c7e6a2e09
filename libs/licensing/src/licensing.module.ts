import { Module } from '@nestjs/common';
import { DeterminationsModule } from '@ninety/determinations';
import { LawModule } from '@ninety/law';
import { PartiesModule } from '@ninety/parties';
import { ScreeningModule } from '@ninety/screening';
import { AppealsController } from './appeals/appeals.controller.js';
import { AppealsService } from './appeals/appeals.service.js';
import { ApplicationViews } from './views/application-views.js';
import { ApplicationsController } from './views/applications.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { ChangesService } from './changes/changes.service.js';
import { ApplicationSearch } from './applications/application-search.js';
import { ApplicationsService } from './applications/applications.service.js';
import { PreFilingChecks } from './applications/pre-filing-checks.js';
import { AttachmentChecks } from './attachments/attachment-checks.js';
import { AttachmentFiles } from './attachments/attachment-files.js';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { AttachmentsService } from './attachments/attachments.service.js';
import { ClockViews } from './case/clock-views.js';
import { WhatIf } from './case/what-if.js';
import { CaseConductor } from './case/conductor.js';
import { EVENT_EFFECTS } from './case/event-effects.js';
import type { EventEffects } from './case/event-effects.js';
import { ClockWatch } from './watch/clock-watch.js';
import { DocumentTerms } from './attachments/document-terms.js';
import { NoDocumentTerms } from './attachments/no-document-terms.js';
import { DAY_WATCHES, TestClock } from './test-clock/test-clock.service.js';
import type { DayWatch } from './test-clock/test-clock.service.js';
import { EventsService } from './case/events.service.js';
import { OfficeSettings } from './officers/office-settings.js';
import { OfficersController } from './officers/officers.controller.js';
import { OfficersService } from './officers/officers.service.js';
import { InactivityNorms } from './watch/inactivity.js';
import { ScreeningConsequencesModule } from './screening-consequences/screening-consequences.module.js';
import { SimulateController } from './case/simulate.controller.js';
import { NamesController } from './names/names.controller.js';
import { NamesService } from './names/names.service.js';
import { DocumentPrinter } from './documents/document-printer.js';
import { Kits } from './documents/kits.js';
import { DocumentsController } from './documents/documents.controller.js';
import { DocumentsService } from './documents/documents.service.js';
import { NotesService } from './documents/notes.service.js';
import { BulkFilingService } from './filing/bulk-filing.service.js';
import { FilingController } from './filing/filing.controller.js';
import { TemplatesService } from './filing/templates.service.js';
import { AmendmentsService } from './licenses/amendments.service.js';
import { LicenseActs } from './licenses/license-acts.service.js';
import { LicenseReleases } from './licenses/license-releases.service.js';
import { LicenseEffects } from './licenses/license-effects.js';
import { LicenseWatch } from './licenses/license-watch.js';
import { EvidenceAudit } from './records/evidence-audit.js';
import { EvidencePackages } from './records/evidence-package.js';
import { EvidenceRows } from './records/evidence-rows.js';
import { EvidenceService } from './records/evidence.service.js';
import { RecordChecks } from './records/record-checks.js';
import { RecordsController } from './records/records.controller.js';
import { RetentionService } from './records/retention.service.js';
import { ToldCases } from './records/told-cases.js';
import { LicensesController } from './licenses/licenses.controller.js';
import { LicensesService } from './licenses/licenses.service.js';

@Module({
  imports: [DeterminationsModule, LawModule, PartiesModule, ScreeningModule, ScreeningConsequencesModule],
  controllers: [
    FilingController,
    DocumentsController,
    RecordsController,
    AppealsController,
    ApplicationsController,
    AttachmentsController,
    ChangesController,
    NamesController,
    OfficersController,
    SimulateController,
    LicensesController,
  ],
  providers: [
    ApplicationsService,
    ApplicationSearch,
    PreFilingChecks,
    ApplicationViews,
    ChangesService,
    NamesService,
    AttachmentChecks,
    AttachmentFiles,
    AttachmentsService,
    { provide: DocumentTerms, useClass: NoDocumentTerms },
    CaseConductor,
    ClockViews,
    WhatIf,
    ClockWatch,
    TestClock,
    ToldCases,
    {
      provide: DAY_WATCHES,
      useFactory: (...watches: DayWatch[]) => watches,
      inject: [ClockWatch, LicenseWatch],
    },
    InactivityNorms,
    TemplatesService,
    DocumentsService,
    RecordChecks,
    RetentionService,
    AppealsService,
    EvidenceAudit,
    EvidencePackages,
    EvidenceRows,
    EvidenceService,
    NotesService,
    DocumentPrinter,
    Kits,
    BulkFilingService,
    EventsService,
    OfficersService,
    OfficeSettings,
    LicensesService,
    LicenseEffects,
    {
      provide: EVENT_EFFECTS,
      useFactory: (...effects: EventEffects[]) => effects,
      inject: [LicenseEffects],
    },
    LicenseActs,
    LicenseReleases,
    AmendmentsService,
    LicenseWatch,
  ],
  exports: [
    BulkFilingService,
    ClockWatch,
    DocumentPrinter,
    LicenseWatch,
    RetentionService,
    InactivityNorms,
    TestClock,
  ],
})
export class LicensingModule {}
