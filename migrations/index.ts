import type { MigrationClass } from '@ninety/platform';
import { Platform20261124090000 } from './20261124090000-platform.js';
import { Audit20261124090100 } from './20261124090100-audit.js';
import { SuppliersAndAccess20261124090200 } from './20261124090200-suppliers-and-access.js';
import { PartiesAndScreening20261124090300 } from './20261124090300-parties-and-screening.js';
import { Licensing20261124090400 } from './20261124090400-licensing.js';
import { Webhooks20261124090500 } from './20261124090500-webhooks.js';
import { LicenseLife20261124100000 } from './20261124100000-license-life.js';
import { Silence20261124100100 } from './20261124100100-silence.js';
import { Reporting20261124100200 } from './20261124100200-reporting.js';
import { Officers20261124100300 } from './20261124100300-officers.js';
import { Filing20261124100400 } from './20261124100400-filing.js';
import { Records20261124100500 } from './20261124100500-records.js';
import { Appeals20261124100600 } from './20261124100600-appeals.js';
import { Queues20261124100700 } from './20261124100700-queues.js';
import { Timeliness20261124100800 } from './20261124100800-timeliness.js';
import { Screening20261124110000 } from './20261124110000-screening.js';
import { Lists20261124110100 } from './20261124110100-lists.js';
import { ScreeningBatches20261125050000 } from './20261125050000-screening-batches.js';
import { Delivery20261125060000 } from './20261125060000-delivery.js';
import { EventGrowth20261125090000 } from './20261125090000-event-growth.js';
import { Identity20261125100000 } from './20261125100000-identity.js';
import { SecondWall20261125110000 } from './20261125110000-second-wall.js';
import { DueInOrder20261125120000 } from './20261125120000-due-in-order.js';
import { QueueAge20261125130000 } from './20261125130000-queue-age.js';
import { ConsoleSessions20261125140000 } from './20261125140000-console-sessions.js';
import { AudienceVersions20261125203000 } from './20261125203000-audience-versions.js';
import { ListReading20261125204000 } from './20261125204000-list-reading.js';
import { Record20261125210000 } from './20261125210000-record.js';
import { RecordFound20261125210100 } from './20261125210100-record-found.js';
import { WholeWall20261125220000 } from './20261125220000-whole-wall.js';
import { SessionsIssuer20261125230000 } from './20261125230000-sessions-issuer.js';
import { WebhookNetworks20261125230100 } from './20261125230100-webhook-networks.js';
import { FilingKey20261125230200 } from './20261125230200-filing-key.js';
import { OlderSecrets20261125230300 } from './20261125230300-older-secrets.js';
import { ListCounts20261126090000 } from './20261126090000-list-counts.js';
import { LicenseParties20261126090100 } from './20261126090100-license-parties.js';
import { ScreeningProgress20261126090200 } from './20261126090200-screening-progress.js';
import { FiledNames20261126090300 } from './20261126090300-filed-names.js';
import { LicenseHolders20261126100000 } from './20261126100000-license-holders.js';
import { EventVersions20261126110000 } from './20261126110000-event-versions.js';
import { EventVersionsFound20261126110100 } from './20261126110100-event-versions-found.js';
import { Tracker20261126120000 } from './20261126120000-tracker.js';
import { TrackedCourses20261126130000 } from './20261126130000-tracked-courses.js';
import { Imports20261126140000 } from './20261126140000-imports.js';
import { ObservationVersions20261126150000 } from './20261126150000-observation-versions.js';
import { ObservationVersionsFound20261126150100 } from './20261126150100-observation-versions-found.js';
import { RecordedLicenses20261126183000 } from './20261126183000-recorded-licenses.js';
import { WhatCasesFollow20261126190000 } from './20261126190000-what-cases-follow.js';
import { DryRuns20261126200000 } from './20261126200000-dry-runs.js';
import { ListedParties20261126200100 } from './20261126200100-listed-parties.js';
import { SentencesKept20261126220000 } from './20261126220000-sentences-kept.js';
import { CoursesFollowParties20261127010000 } from './20261127010000-courses-follow-parties.js';
import { LicenseNotices20261127020000 } from './20261127020000-license-notices.js';
import { ImportLookups20261127030000 } from './20261127030000-import-lookups.js';
import { CaseWork20261127050000 } from './20261127050000-case-work.js';
import { NumberKeys20261127060000 } from './20261127060000-number-keys.js';
import { CalendarFeeds20261127070000 } from './20261127070000-calendar-feeds.js';
import { Duties20261127080000 } from './20261127080000-duties.js';
import { OwnWindows20261127090000 } from './20261127090000-own-windows.js';
import { Mail20261127100000 } from './20261127100000-mail.js';
import { MailFound20261127100100 } from './20261127100100-mail-found.js';
import { Reviews20261127120000 } from './20261127120000-reviews.js';
import { ImportLookupPlans20261127130000 } from './20261127130000-import-lookup-plans.js';
import { CoursesRead20261127130100 } from './20261127130100-courses-read.js';
import { InboxPlans20261127130200 } from './20261127130200-inbox-plans.js';
import { DutiesMetAgain20261127140000 } from './20261127140000-duties-met-again.js';
import { SavedViews20261127140100 } from './20261127140100-saved-views.js';
import { UntoldOverrides20261127150000 } from './20261127150000-untold-overrides.js';
import { Renewals20261127150100 } from './20261127150100-renewals.js';
import { DocumentTerms20261127150200 } from './20261127150200-document-terms.js';
import { Memberships20261127160000 } from './20261127160000-memberships.js';
import { MembershipsFound20261127160100 } from './20261127160100-memberships-found.js';
import { GroupGrants20261127160200 } from './20261127160200-group-grants.js';
import { MembershipsOwnThings20261127160300 } from './20261127160300-memberships-own-things.js';
import { Scim20261127170000 } from './20261127170000-scim.js';
import { ClosuresOwn20261127180000 } from './20261127180000-closures-own.js';
import { MailsRead20261127180100 } from './20261127180100-mails-read.js';
import { WallAskedOnce20261127180500 } from './20261127180500-wall-asked-once.js';
import { AlertFamilies20261127190000 } from './20261127190000-alert-families.js';
import { Law20261128200000 } from './20261128200000-law.js';
import { Determinations20261128300000 } from './20261128300000-determinations.js';
import { Classifications20261128400000 } from './20261128400000-classifications.js';
import { DeterminationsFound20261128500000 } from './20261128500000-determinations-found.js';
import { ListPrograms20261128600000 } from './20261128600000-list-programs.js';
import { ListProgramsFound20261128600100 } from './20261128600100-list-programs-found.js';
import { DocumentsOfLicenses20261129100000 } from './20261129100000-documents-of-licenses.js';
import { Releases20261129200000 } from './20261129200000-releases.js';
import { Authorizations20261129400000 } from './20261129400000-authorizations.js';
import { Orders20261129500000 } from './20261129500000-orders.js';
import { Proposals20261129600000 } from './20261129600000-proposals.js';
import { FactsOfTheForm20261130000000 } from './20261130000000-facts-of-the-form.js';
import { ProposalsOfImports20261129610000 } from './20261129610000-proposals-of-imports.js';
import { Inquiries20261130200000 } from './20261130200000-inquiries.js';
import { EvidencePacks20261130100000 } from './20261130100000-evidence-packs.js';
import { Benchmark20261130300000 } from './20261130300000-benchmark.js';
import { BenchmarkHub20261130400000 } from './20261130400000-benchmark-hub.js';
import { SumsOfEnds20261130900000 } from './20261130900000-sums-of-ends.js';
import { Search20261130950000 } from './20261130950000-search.js';
import { PlacesOfApplications20261201010000 } from './20261201010000-places-of-applications.js';
import { ChosenColumns20261201010100 } from './20261201010100-chosen-columns.js';

export { sealWhatIsThere } from './20261125210100-record-found.js';

/** Every change of the schema, oldest first. */
export const MIGRATIONS: MigrationClass[] = [
  Platform20261124090000,
  Audit20261124090100,
  SuppliersAndAccess20261124090200,
  PartiesAndScreening20261124090300,
  Licensing20261124090400,
  Webhooks20261124090500,
  LicenseLife20261124100000,
  Silence20261124100100,
  Reporting20261124100200,
  Officers20261124100300,
  Filing20261124100400,
  Records20261124100500,
  Appeals20261124100600,
  Queues20261124100700,
  Timeliness20261124100800,
  Screening20261124110000,
  Lists20261124110100,
  ScreeningBatches20261125050000,
  Delivery20261125060000,
  EventGrowth20261125090000,
  Identity20261125100000,
  SecondWall20261125110000,
  DueInOrder20261125120000,
  QueueAge20261125130000,
  ConsoleSessions20261125140000,
  AudienceVersions20261125203000,
  ListReading20261125204000,
  Record20261125210000,
  RecordFound20261125210100,
  WholeWall20261125220000,
  SessionsIssuer20261125230000,
  WebhookNetworks20261125230100,
  FilingKey20261125230200,
  OlderSecrets20261125230300,
  ListCounts20261126090000,
  LicenseParties20261126090100,
  ScreeningProgress20261126090200,
  FiledNames20261126090300,
  LicenseHolders20261126100000,
  EventVersions20261126110000,
  EventVersionsFound20261126110100,
  Tracker20261126120000,
  TrackedCourses20261126130000,
  Imports20261126140000,
  ObservationVersions20261126150000,
  ObservationVersionsFound20261126150100,
  RecordedLicenses20261126183000,
  WhatCasesFollow20261126190000,
  DryRuns20261126200000,
  ListedParties20261126200100,
  SentencesKept20261126220000,
  CoursesFollowParties20261127010000,
  LicenseNotices20261127020000,
  ImportLookups20261127030000,
  CaseWork20261127050000,
  NumberKeys20261127060000,
  CalendarFeeds20261127070000,
  Duties20261127080000,
  OwnWindows20261127090000,
  Mail20261127100000,
  MailFound20261127100100,
  Reviews20261127120000,
  ImportLookupPlans20261127130000,
  CoursesRead20261127130100,
  InboxPlans20261127130200,
  DutiesMetAgain20261127140000,
  SavedViews20261127140100,
  UntoldOverrides20261127150000,
  Renewals20261127150100,
  DocumentTerms20261127150200,
  Memberships20261127160000,
  MembershipsFound20261127160100,
  GroupGrants20261127160200,
  MembershipsOwnThings20261127160300,
  Scim20261127170000,
  ClosuresOwn20261127180000,
  MailsRead20261127180100,
  WallAskedOnce20261127180500,
  AlertFamilies20261127190000,
  Law20261128200000,
  Determinations20261128300000,
  Classifications20261128400000,
  DeterminationsFound20261128500000,
  ListPrograms20261128600000,
  ListProgramsFound20261128600100,
  DocumentsOfLicenses20261129100000,
  Releases20261129200000,
  Authorizations20261129400000,
  Orders20261129500000,
  Proposals20261129600000,
  ProposalsOfImports20261129610000,
  FactsOfTheForm20261130000000,
  EvidencePacks20261130100000,
  Inquiries20261130200000,
  Benchmark20261130300000,
  BenchmarkHub20261130400000,
  SumsOfEnds20261130900000,
  Search20261130950000,
  PlacesOfApplications20261201010000,
  ChosenColumns20261201010100,
];
