export { DigestWeeks } from './digest-weeks.js';
export { MAIL } from './feature.js';
export { MailOutbox } from './outbox.js';
export type { MailEntry } from './notice.js';
