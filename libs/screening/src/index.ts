export type { Kind } from './matching/matcher.js';
export { nameMatcher } from './matching/name-matcher.js';
export { matchKeys } from './matching/token-index.js';
export { ALERT_STATUSES } from './screening.contract.js';
export type {
  AlertStatus,
  TouchedApplicationResponseDto,
  TouchedLicenseResponseDto,
} from './screening.contract.js';
export * from './screening.entity.js';
export * from './screening.module.js';
export { ScreeningService } from './screening.service.js';
export type { PartyAlert } from './screening.service.js';
export { FiledParties } from './filed-parties.js';
export { ScreeningSubscriber } from './screening-subscriber.js';
export type { ChangedRequirement } from './screening-subscriber.js';
export { ConsequencesService } from './consequences.service.js';
export { SuppressionsService } from './suppressions.service.js';
export { OwnershipService } from './ownership.service.js';
export { SCREENING_BATCH_DUTY, ScreeningBatchesService } from './batch/screening-batches.service.js';
export { ScreeningBatchEntity } from './batch/screening-batch.entity.js';
export { SCREENING } from './feature.js';
export { ALERTS, BATCH_OWNERS, SUPPRESSED_PARTIES } from './published.js';
