export * from './browser.js';
export { headOf, isComplete, isTestEvent, verifyWebhook } from './webhooks.js';
export type { CheckpointLike, Happening, TestEvent, WebhookEvent, WebhookType } from './webhooks.js';
