export { deliveryLoad } from './delivery.read-model.js';
export type { DeliveryLoad } from './delivery.read-model.js';
export { chain, digestOf, GENESIS } from './chain.js';
export * from './checkpoints.service.js';
export * from './delivery.service.js';
export * from './event-growth.service.js';
export { PRODUCT_TOUCHES, PROPOSAL_SOURCES, ProbeDataDto, TestDataDto } from './event-data.contract.js';
export type {
  ApplicationDataDto,
  ClockDataDto,
  DutyDataDto,
  LicenseDataDto,
  ProposalSource,
} from './event-data.contract.js';
export * from './event-types.js';
export { GuardedPost } from './guarded-post.js';
export type { PostOutcome } from './guarded-post.js';
export * from './outbox.js';
export { CheckpointKeysResponseDto, CheckpointResponseDto } from './webhooks.contract.js';
export * from './webhooks.entity.js';
export * from './webhooks.module.js';
export { WebhooksService } from './webhooks.service.js';
export { WEBHOOKS } from './feature.js';
export { DELIVERY_ENDPOINTS, ENDPOINT_ADDRESSES, ENDPOINT_OWNERS, LIVE_ENDPOINTS } from './published.js';
