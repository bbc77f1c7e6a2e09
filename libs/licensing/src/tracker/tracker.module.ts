import { Global, Module } from '@nestjs/common';
import { DeterminationsModule } from '@ninety/determinations';
import { LawModule } from '@ninety/law';
import { PartiesModule, PartySubscriber } from '@ninety/parties';
import { RegimesModule } from '@ninety/regimes';
import { FiledParties, ScreeningModule, ScreeningSubscriber } from '@ninety/screening';
import { AttachmentChecks } from '../attachments/attachment-checks.js';
import { AttachmentFiles } from '../attachments/attachment-files.js';
import { AttachmentsController } from '../attachments/attachments.controller.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { ChangesController } from '../changes/changes.controller.js';
import { ChangesService } from '../changes/changes.service.js';
import { WeeklyDigest } from '../digest/weekly-digest.js';
import { DutiesController } from '../duties/duties.controller.js';
import { DutiesService } from '../duties/duties.service.js';
import { DutyFollower } from '../duties/duty-follower.js';
import { DutyNewsDesk } from '../duties/duty-news.js';
import { DutySubjects } from '../duties/duty-subjects.js';
import { DutyWatch } from '../duties/duty-watch.js';
import { EvidenceAudit } from '../records/evidence-audit.js';
import { EvidencePackages } from '../records/evidence-package.js';
import { ApplicationSearch } from '../applications/application-search.js';
import { ApplicationProposals } from '../imports/application-proposals.js';
import { ApplicationRows } from '../imports/application-rows.js';
import { EarlierRows } from '../imports/earlier-rows.js';
import { ImportRun } from '../imports/import-run.js';
import { ImportsController } from '../imports/imports.controller.js';
import { ImportsService } from '../imports/imports.service.js';
import { LicenseRows } from '../imports/license-rows.js';
import { PartyRows } from '../imports/party-rows.js';
import { ShipmentRows } from '../imports/shipment-rows.js';
import { FiledPartiesReadModel } from '../screening-consequences/filed-parties.read-model.js';
import { DAY_WATCHES, TestClock } from '../test-clock/test-clock.service.js';
import type { DayWatch } from '../test-clock/test-clock.service.js';
import { ClosuresController } from './closures.controller.js';
import { ClosuresService } from './closures.service.js';
import { ElsewhereController } from './elsewhere.controller.js';
import { CoveringLicenses } from './licenses/covering-licenses.js';
import { LicenseDocumentsService } from './licenses/license-documents.service.js';
import { RecordedLicenseBalances } from './licenses/recorded-license-balances.js';
import { RecordedLicenseNewsDesk } from './licenses/recorded-license-news.js';
import { RecordedLicenseSearch } from './licenses/recorded-license-search.js';
import { RecordedLicenseViews } from './licenses/recorded-license-views.js';
import { RecordedLicenseWatch } from './licenses/recorded-license-watch.js';
import { RecordedLicensesController } from './licenses/recorded-licenses.controller.js';
import { RecordedLicensesService } from './licenses/recorded-licenses.service.js';
import { RecordedNoticesService } from './licenses/recorded-notices.service.js';
import { RecordedReleasesService } from './licenses/recorded-releases.service.js';
import { RecordedShipmentsService } from './licenses/recorded-shipments.service.js';
import { EvidencePacksController } from './packs/packs.controller.js';
import { EvidencePacksService } from './packs/packs.service.js';
import { TrackedStakes } from './forecast/tracked-stakes.service.js';
import { ObservationsService } from './observations.service.js';
import { TrackedApplicationsController } from './tracked-applications.controller.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { TrackedConductor } from './tracked-conductor.js';
import { CaseFiles } from './case-files/case-files.service.js';
import { AuthorityDays } from './authority-days.js';
import { TrackedCourses } from './tracked-courses.service.js';
import { TrackedEvidenceService } from './tracked-evidence.service.js';
import { PreFilingChecks } from '../applications/pre-filing-checks.js';
import { TrackedFormsService } from './tracked-forms.service.js';
import { TrackedParties, TrackedPartyRecords } from './tracked-parties.js';
import { TrackedRecordChecks } from './tracked-record-checks.js';
import { TrackedRecordsController } from './tracked-records.controller.js';
import { NamesController } from '../names/names.controller.js';
import { NamesService } from '../names/names.service.js';
import { DocumentPrinter } from '../documents/document-printer.js';
import { Kits } from '../documents/kits.js';
import { TrackedDocumentsController } from './tracked-documents.controller.js';
import { TrackedDocumentsService } from './tracked-documents.service.js';
import { TrackedRegimes } from './tracked-regimes.js';
import { WaitingWork } from './work/waiting-work.js';
import { TrackedViews } from './tracked-views.js';
import { CalendarController } from '../calendar/calendar.controller.js';
import { CalendarEntries } from '../calendar/calendar-entries.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { IntakeDocuments } from '../intake/intake-documents.js';
import { IntakesController } from '../intake/intakes.controller.js';
import { IntakesService } from '../intake/intakes.service.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { ProposalsController } from '../proposals/proposals.controller.js';
import { ProposalsService } from '../proposals/proposals.service.js';
import { ReviewFollower } from '../reviews/review-follower.js';
import { ReviewNewsDesk } from '../reviews/review-news.js';
import { ReviewPoliciesService } from '../reviews/review-policies.service.js';
import { DocumentTerms } from '../attachments/document-terms.js';
import { OwedDocuments } from '../duties/owed-documents.js';
import { SupportDocuments } from '../duties/support-documents.js';
import { RenewalWatch } from '../duties/renewal-watch.js';
import { ReviewWatch } from '../reviews/review-watch.js';
import { ReviewedApplications } from '../reviews/reviewed-application.js';
import { ReviewsController } from '../reviews/reviews.controller.js';
import { ReviewsService } from '../reviews/reviews.service.js';
import { SavedViewsController } from '../saved-views/saved-views.controller.js';
import { SavedViewsService } from '../saved-views/saved-views.service.js';
import { CaseWorkController } from './work/case-work.controller.js';
import { ContactLog } from './work/contact-log.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkService } from './bulk/bulk.service.js';
import { CaseWorkService } from './work/case-work.service.js';
import { TrackedWatch } from './tracked-watch.js';
import { TrackedWhatIf } from './tracked-what-if.service.js';

/** Global, for screening stands below and asks who subscribes to it. */
@Global()
@Module({
  imports: [RegimesModule, ScreeningModule],
  providers: [
    WaitingWork,
    TrackedRegimes,
    ReviewFollower,
    ReviewNewsDesk,
    ReviewedApplications,
    { provide: FiledParties, useClass: FiledPartiesReadModel },
    { provide: ScreeningSubscriber, useClass: TrackedParties },
    { provide: PartySubscriber, useClass: TrackedPartyRecords },
  ],
  exports: [
    FiledParties,
    PartySubscriber,
    ReviewFollower,
    ReviewNewsDesk,
    ReviewedApplications,
    ScreeningSubscriber,
    TrackedRegimes,
  ],
})
class TrackedPartiesModule {}

/** Applications that are decided elsewhere: the company posture. */
@Module({
  imports: [
    DeterminationsModule,
    LawModule,
    PartiesModule,
    ScreeningModule,
    RegimesModule,
    TrackedPartiesModule,
  ],
  controllers: [
    BulkController,
    TrackedApplicationsController,
    RecordedLicensesController,
    AttachmentsController,
    ClosuresController,
    ChangesController,
    NamesController,
    DutiesController,
    EvidencePacksController,
    ImportsController,
    ElsewhereController,
    TrackedRecordsController,
    TrackedDocumentsController,
    CaseWorkController,
    CalendarController,
    IntakesController,
    ProposalsController,
    ReviewsController,
    SavedViewsController,
  ],
  providers: [
    ApplicationSearch,
    RecordedLicenseSearch,
    ApplicationProposals,
    ApplicationRows,
    AttachmentChecks,
    AttachmentFiles,
    AttachmentsService,
    { provide: DocumentTerms, useClass: SupportDocuments },
    CalendarEntries,
    CalendarService,
    BulkService,
    CaseWorkService,
    ContactLog,
    ChangesService,
    NamesService,
    ClosuresService,
    CoveringLicenses,
    DutiesService,
    DutyFollower,
    DutyNewsDesk,
    DutySubjects,
    DutyWatch,
    EarlierRows,
    ImportRun,
    ImportsService,
    PartyRows,
    LicenseDocumentsService,
    DocumentPrinter,
    Kits,
    OwedDocuments,
    EvidenceAudit,
    EvidencePackages,
    EvidencePacksService,
    LicenseRows,
    ObservationsService,
    RecordedLicenseBalances,
    RecordedLicenseNewsDesk,
    RecordedLicenseViews,
    RecordedLicenseWatch,
    RecordedLicensesService,
    RecordedNoticesService,
    RecordedShipmentsService,
    RecordedReleasesService,
    RenewalWatch,
    ReviewPoliciesService,
    ReviewWatch,
    ReviewsService,
    SavedViewsService,
    ShipmentRows,
    TestClock,
    {
      provide: DAY_WATCHES,
      useFactory: (...watches: DayWatch[]) => watches,
      inject: [TrackedWatch, RecordedLicenseWatch, RenewalWatch, DutyWatch, ReviewWatch, WeeklyDigest],
    },
    TrackedApplicationsService,
    TrackedConductor,
    AuthorityDays,
    CaseFiles,
    TrackedCourses,
    TrackedDocumentsService,
    TrackedEvidenceService,
    TrackedFormsService,
    PreFilingChecks,
    IntakeDocuments,
    IntakesService,
    ProposalDesk,
    ProposalsService,
    TrackedRecordChecks,
    TrackedStakes,
    TrackedViews,
    TrackedWatch,
    TrackedWhatIf,
    WeeklyDigest,
  ],
  exports: [
    AuthorityDays,
    CaseFiles,
    ContactLog,
    CoveringLicenses,
    DocumentPrinter,
    TestClock,
    TrackedCourses,
    TrackedStakes,
  ],
})
export class TrackerModule {}
