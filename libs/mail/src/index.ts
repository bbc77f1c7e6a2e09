export { DigestWeeks } from './digest-weeks.js';
export type { DigestScope } from './digest.store.js';
export { MAIL } from './feature.js';
export { MailOutbox } from './outbox.js';
export type { MailEntry } from './notice.js';
export { isUndelivered, MAIL_STATUSES } from './mail.store.js';
export type { MailStatus } from './mail.store.js';
