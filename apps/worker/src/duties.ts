import type { INestApplicationContext } from '@nestjs/common';
import { Sessions } from '@ninety/access';
import { Audit, SEAL_DUTY } from '@ninety/audit';
import { FETCH_DUTY, ListFetchService, RESCREEN_DUTY } from '@ninety/entity-list';
import {
  BulkFilingService,
  CLOCK_DUTY,
  ClockWatch,
  FILING_DUTY,
  LICENSE_DUTY,
  LicenseWatch,
  RetentionService,
  SILENCE_DUTY,
  SilenceNorms,
} from '@ninety/licensing';
import { Database, forgetAnswers, SigningKeys } from '@ninety/platform';
import type { Duty } from '@ninety/platform';
import { MonthSums, SUMS_DUTY } from '@ninety/reporting';
import {
  ConsequencesService,
  SCREENING_BATCH_DUTY,
  ScreeningBatchesService,
  SuppressionsService,
} from '@ninety/screening';
import {
  DELIVER_DUTY,
  DeliveryService,
  EventGrowth,
  GROWTH_DUTY,
  PROBE_DUTY,
  WebhooksService,
} from '@ninety/webhooks';

/** Everything that happens in the background, and what wakes it. */
export function dutiesOf(app: INestApplicationContext): Duty[] {
  const audit = app.get(Audit);
  const clockWatch = app.get(ClockWatch);
  const filing = app.get(BulkFilingService);
  const silence = app.get(SilenceNorms);
  const sums = app.get(MonthSums, { strict: false });
  const licenseWatch = app.get(LicenseWatch);
  const database = app.get(Database);
  const sessions = app.get(Sessions);
  const deliveries = app.get(DeliveryService);
  const growth = app.get(EventGrowth);
  const retention = app.get(RetentionService, { strict: false });
  const lists = app.get(ListFetchService, { strict: false });
  const consequences = app.get(ConsequencesService, { strict: false });
  const batches = app.get(ScreeningBatchesService, { strict: false });
  const suppressions = app.get(SuppressionsService, { strict: false });
  return [
    { name: DELIVER_DUTY, everyMinute: true, run: () => deliveries.deliverDue() },
    { name: PROBE_DUTY, everyMinute: true, run: () => deliveries.probeDue() },
    {
      name: GROWTH_DUTY,
      everyMinute: true,
      run: () => growth.keep(() => retention.heldApplications()),
    },
    { name: CLOCK_DUTY, everyMinute: true, run: (_, signal) => clockWatch.catchUpAll(signal) },
    { name: FILING_DUTY, everyMinute: true, run: (_, signal) => filing.run(signal) },
    { name: SILENCE_DUTY, everyMinute: true, run: () => silence.measure() },
    { name: SUMS_DUTY, everyMinute: true, run: (_, signal) => sums.sumUp(signal) },
    { name: LICENSE_DUTY, everyMinute: true, run: (_, signal) => licenseWatch.catchUpAll(signal) },
    {
      name: RESCREEN_DUTY,
      everyMinute: true,
      run: async (_, signal) => {
        await suppressions.expire();
        await consequences.run(signal);
      },
    },
    { name: SCREENING_BATCH_DUTY, everyMinute: true, run: (_, signal) => batches.run(signal) },
    { name: FETCH_DUTY, everyMinute: true, run: () => lists.fetchDue() },
    { name: SEAL_DUTY, everyMinute: true, run: () => audit.seal() },
    { name: 'forget-sessions', everyMinute: true, run: () => sessions.forgetOver() },
    { name: 'forget-idempotency-keys', everyMinute: true, run: () => forgetAnswers(database) },
  ];
}

/** What earlier encryption keys sealed is sealed with the newest one, so that they may go. */
export async function resealSecrets(app: INestApplicationContext): Promise<number> {
  const endpoints = await app.get(WebhooksService).reseal();
  return endpoints + (await app.get(SigningKeys).reseal());
}
