import type { Feature } from '@ninety/platform';
import { EventGrowth, GROWTH_DUTY } from '@ninety/webhooks';
import { ApplicationEntity, AttachmentEntity } from '../applications/application.entity.js';
import { DUTY_WATCH, DutyWatch } from '../duties/duty-watch.js';
import { DIGEST_DUTY, WeeklyDigest } from '../digest/weekly-digest.js';
import { ImportRun } from '../imports/import-run.js';
import { ImportJobEntity, ImportMappingEntity, ImportRowEntity } from '../imports/import.entity.js';
import { IMPORT_DUTY } from '../imports/imports.service.js';
import { REVIEW_WATCH } from '../reviews/review-news.js';
import { RenewalWatch } from '../duties/renewal-watch.js';
import { ReviewWatch } from '../reviews/review-watch.js';
import { RECORDED_LICENSE_DUTY, RecordedLicenseWatch } from './licenses/recorded-license-watch.js';
import { TRACKED_CLOCK_DUTY, TrackedWatch } from './tracked-watch.js';
import { TrackerModule } from './tracker.module.js';
import { CaseWorkService } from './work/case-work.service.js';

/** The company posture, in the place of the office's. docs/decisions/0036 */
export const TRACKER: Feature = {
  module: TrackerModule,
  entities: [ApplicationEntity, AttachmentEntity, ImportJobEntity, ImportMappingEntity, ImportRowEntity],
  duties: (find) => [
    {
      name: TRACKED_CLOCK_DUTY,
      everyMinute: true,
      run: (_, signal) => find(TrackedWatch).catchUpAll(signal),
    },
    { name: IMPORT_DUTY, everyMinute: true, run: (_, signal) => find(ImportRun).run(signal) },
    {
      name: RECORDED_LICENSE_DUTY,
      everyMinute: true,
      run: (_, signal) => find(RecordedLicenseWatch).catchUpAll(signal),
    },
    {
      name: DUTY_WATCH,
      everyMinute: true,
      run: async (_, signal) => {
        await find(RenewalWatch).catchUpAll(signal);
        await find(DutyWatch).catchUpAll(signal);
      },
    },
    { name: REVIEW_WATCH, everyMinute: true, run: (_, signal) => find(ReviewWatch).catchUpAll(signal) },
    { name: DIGEST_DUTY, everyMinute: true, run: (_, signal) => find(WeeklyDigest).catchUpAll(signal) },
    // Events of cases under a legal hold are kept, and which those are is known here.
    {
      name: GROWTH_DUTY,
      everyMinute: true,
      run: () => find(EventGrowth).keep(() => find(CaseWorkService).heldCases()),
    },
  ],
};
