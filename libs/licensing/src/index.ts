export { LICENSING_PROBLEMS } from './problems.js';
export { EVENT_VERSION } from './case/event-versions.js';
export { EVENT_SCHEMAS } from './case/openapi.js';
export { ApplicationEntity, AttachmentEntity } from './applications/application.entity.js';
export { APPLICANT_CLOCKS, statusesBehind } from './audience/applicant-view.js';
export { isInScope, OF_FACT, OF_OUTLOOK, suppliersInScope } from './audience/scope.js';
export { findApplication } from './audience/access-scope.store.js';
export { NOT_PENDING } from './case/phases.js';
export { dayOf } from './case/standing.js';
export { countedDaysOf } from './case/counted-days.js';
export { AssignmentEntity, DelegationEntity, ProposedEventEntity } from './officers/officers.entity.js';
export { keysToldBy } from './watch/announcements.js';
export type { ApplicationForm } from './applications/application.contract.js';
export {
  APPLICATION_COURSES,
  APPLICATION_DESCRIPTIONS,
  APPLICATION_FACTS,
  APPLICATION_OUTLOOKS,
  CONTROL_NUMBERS,
  OPEN_MATTERS,
  REFERRALS,
} from './published.js';
export { DocumentPrinter } from './documents/document-printer.js';
export { facts, heading, list, paragraph, table } from './documents/document.js';
export type { Block, LegalDocument } from './documents/document.js';
export type { OpenMatter } from './tracker/case-files/open-matters.js';
export { FACT_COLUMN_NAMES, factsValues } from './watch/fact.store.js';
export { projectionOf } from './watch/projection.js';
export { CLOCK_DUTY, ClockWatch, rebuildProjections } from './watch/clock-watch.js';
export {
  LicenseAmendmentEntity,
  LicenseEntity,
  LicenseItemEntity,
  LicenseShipmentEntity,
} from './licenses/license.entity.js';
export { TestClock } from './test-clock/test-clock.service.js';
export { readWatchRules, INACTIVITY_DUTY, InactivityNorms } from './watch/inactivity.js';
export type { WatchRules } from './watch/inactivity.js';
export { BulkFilingService, FILING_DUTY } from './filing/bulk-filing.service.js';
export { FilingJobEntity, FilingRowEntity, TemplateEntity } from './filing/filing.entity.js';
export { AppealPaperEntity } from './appeals/appeal.entity.js';
export { EVIDENCE_FORMAT } from './records/evidence-package.js';
export { PACK_FORMAT } from './tracker/packs/content.js';
export type { EvidenceFile } from './records/evidence-package.js';
export type { EvidenceRecord, EvidenceRow } from './records/evidence-rows.js';
export { ToldCases } from './records/told-cases.js';
export type { ToldCase } from './records/told-cases.js';
export { RetentionService } from './records/retention.service.js';
export { LegalHoldEntity } from './records/records.entity.js';
export { LICENSE_DUTY, LicenseWatch } from './licenses/license-watch.js';
export { LicensingModule } from './licensing.module.js';
export { LICENSING } from './feature.js';
export { TrackedWatch } from './tracker/tracked-watch.js';
export { DutyWatch } from './duties/duty-watch.js';
export { RenewalWatch } from './duties/renewal-watch.js';
export { RecordedLicenseWatch } from './tracker/licenses/recorded-license-watch.js';
export { TRACKER } from './tracker/feature.js';
export { TrackerModule } from './tracker/tracker.module.js';
export { OPEN_SCHEMAS } from './tracker/tracker.contract.js';
export { basisOf, daysBetween, forecastOf, methodOf } from './tracker/forecast/case-forecast.js';
export type { CaseRisk } from './tracker/forecast/case-forecast.js';
export {
  COURSE_LIKENESSES,
  FORECAST_WEIGHTS,
  LEAST_CASES,
  LikeTimes,
} from './tracker/forecast/like-times.js';
export type { CourseLikeness, ForecastWeights, LikeOutcome } from './tracker/forecast/like-times.js';
export { priorOf } from './tracker/forecast/published-prior.js';
export type { PublishedPrior } from './tracker/forecast/published-prior.js';
export { decidedAfter, forecastDays } from './tracker/forecast/survival.js';
export { checkedFiles } from './attachments/attachment-checks.js';
export {
  AttachmentFiles,
  describedUpload,
  download,
  taking,
  uploadIn,
} from './attachments/attachment-files.js';
export type { Upload } from './attachments/attachment-files.js';
export type { HashedDocument } from './attachments/attachment.store.js';
export { answeredRequest, answeredRequests } from './tracker/answered-requests.read-model.js';
export type { AnsweredRequest } from './tracker/answered-requests.read-model.js';
export { TrackedStakes } from './tracker/forecast/tracked-stakes.service.js';
export type { StakedCase } from './tracker/forecast/tracked-stakes.service.js';
export { CaseFiles } from './tracker/case-files/case-files.service.js';
export type { CaseHistory, FilingHistory, HistoryEvent } from './tracker/case-files/case-history.js';
export { AuthorityDays } from './tracker/authority-days.js';
export type { AuthorityCalendar, ClosedDays } from './tracker/authority-days.js';
export { TrackedCourses } from './tracker/tracked-courses.service.js';
export type { CaseTraits } from './tracker/case-traits.store.js';
export { isDecided } from './tracker/tracked-courses.store.js';
export type { CountedCourse } from './tracker/tracked-courses.store.js';
export type { NewestCourse } from './tracker/tracked-courses.service.js';
export { sentenceBy, sentenceOf } from './tracker/sentences.js';
export { CoveringLicenses } from './tracker/licenses/covering-licenses.js';
export { licenseEntries } from './tracker/licenses/recorded-license.store.js';
export type { CoveringLicense } from './tracker/licenses/covering-licenses.js';
export { OpenOrders } from './tracker/open-orders.js';
export type { LicenseOfOrders } from './tracker/open-orders.js';
export { RecordedShipmentResponseDto } from './tracker/licenses/recorded-license.contract.js';
export type { RecordedShipment } from './tracker/licenses/recorded-shipment.store.js';
export { AuthorizationRows } from './imports/authorization-rows.js';
export type { AuthorizationValues } from './imports/import-columns.js';
export { textsIn } from './imports/import-columns.js';
export { atDoor, refuse, regimeWorded } from './imports/row-taking.js';
export type { DoorColumns, Taken } from './imports/row-taking.js';
export { TrackedRegimes } from './tracker/tracked-regimes.js';
export type { PendingCase } from './tracker/case-files/case-files.service.js';
export type { ToldEvent } from './tracker/case-files/told-event.js';
export { ApplicationsService } from './applications/applications.service.js';
export { DraftDto } from './applications/application.contract.js';
export { CancelDutyDto, DutyDto } from './duties/duty.contract.js';
export { DutiesService } from './duties/duties.service.js';
export { TrackedApplicationsService } from './tracker/tracked-applications.service.js';
export { TrackedDraftDto } from './tracker/tracker.contract.js';
export { WaitingWork } from './tracker/work/waiting-work.js';
export { ContactLog } from './tracker/work/contact-log.js';
