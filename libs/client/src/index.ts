export * from './browser.js';
export { headOf, isComplete, verifyWebhook } from './webhooks.js';
export type { CheckpointLike, WebhookEvent } from './webhooks.js';
