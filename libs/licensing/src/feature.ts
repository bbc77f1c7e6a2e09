import type { Feature } from '@ninety/platform';
import { EventGrowth, GROWTH_DUTY } from '@ninety/webhooks';
import { LicensingModule } from './licensing.module.js';
import { AppealPaperEntity } from './appeals/appeal.entity.js';
import { ApplicationEntity, AttachmentEntity } from './applications/application.entity.js';
import { BulkFilingService, FILING_DUTY } from './filing/bulk-filing.service.js';
import { FilingJobEntity, FilingRowEntity, TemplateEntity } from './filing/filing.entity.js';
import { LICENSE_DUTY, LicenseWatch } from './licenses/license-watch.js';
import {
  LicenseAmendmentEntity,
  LicenseEntity,
  LicenseItemEntity,
  LicenseShipmentEntity,
} from './licenses/license.entity.js';
import { AssignmentEntity, DelegationEntity, ProposedEventEntity } from './officers/officers.entity.js';
import { LegalHoldEntity } from './records/records.entity.js';
import { RetentionService } from './records/retention.service.js';
import { CLOCK_DUTY, ClockWatch } from './watch/clock-watch.js';
import { INACTIVITY_DUTY, InactivityNorms } from './watch/inactivity.js';

export const LICENSING: Feature = {
  module: LicensingModule,
  entities: [
    AppealPaperEntity,
    ApplicationEntity,
    AssignmentEntity,
    AttachmentEntity,
    DelegationEntity,
    FilingJobEntity,
    FilingRowEntity,
    LegalHoldEntity,
    LicenseAmendmentEntity,
    LicenseEntity,
    LicenseItemEntity,
    LicenseShipmentEntity,
    ProposedEventEntity,
    TemplateEntity,
  ],
  duties: (find) => [
    { name: CLOCK_DUTY, everyMinute: true, run: (_, signal) => find(ClockWatch).catchUpAll(signal) },
    { name: FILING_DUTY, everyMinute: true, run: (_, signal) => find(BulkFilingService).run(signal) },
    { name: INACTIVITY_DUTY, everyMinute: true, run: () => find(InactivityNorms).measure() },
    { name: LICENSE_DUTY, everyMinute: true, run: (_, signal) => find(LicenseWatch).catchUpAll(signal) },
    // Events of applications under a legal hold are kept, and which those are is known here.
    {
      name: GROWTH_DUTY,
      everyMinute: true,
      run: () => find(EventGrowth).keep(() => find(RetentionService).heldApplications()),
    },
  ],
};
