export { makeClient, NinetyProblem, unwrap } from './client.js';
export type { ClientOptions, NinetyClient, ProblemBody, Schemas } from './client.js';
export { allOf, pagesOf } from './pages.js';
export type { Page } from './pages.js';
export type { components, paths } from './schema.js';
export { headOf, isComplete, verifyWebhook } from './webhooks.js';
export type { CheckpointLike, WebhookEvent } from './webhooks.js';
