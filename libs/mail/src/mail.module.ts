import { Global, Module } from '@nestjs/common';
import { DigestWeeks } from './digest-weeks.js';
import { MailController } from './mail.controller.js';
import { MailSender } from './mail-sender.js';
import { MailService } from './mail.service.js';
import { MailOutbox } from './outbox.js';
import { StopAddresses } from './stop-address.js';
import { StopController } from './stop.controller.js';

/** Every feature tells by mail through the outbox. */
@Global()
@Module({
  controllers: [MailController, StopController],
  providers: [MailOutbox, MailSender, MailService, DigestWeeks, StopAddresses],
  exports: [MailOutbox, MailSender, DigestWeeks],
})
export class MailModule {}
