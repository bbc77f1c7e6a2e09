import type { Feature } from '@ninety/platform';
import { MailModule } from './mail.module.js';
import { MailSender } from './mail-sender.js';
import { MAIL_DUTY } from './outbox.js';

export const MAIL: Feature = {
  module: MailModule,
  entities: [],
  duties: (find) => [{ name: MAIL_DUTY, everyMinute: true, run: () => find(MailSender).sendDue() }],
};
