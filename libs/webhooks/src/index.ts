export { chain, digestOf, GENESIS } from './chain.js';
export * from './checkpoints.service.js';
export * from './delivery.service.js';
export * from './event-growth.service.js';
export * from './event-types.js';
export * from './outbox.js';
export * from './webhooks.entity.js';
export * from './webhooks.module.js';
export { WebhooksService } from './webhooks.service.js';
