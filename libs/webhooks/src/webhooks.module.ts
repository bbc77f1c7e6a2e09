import { Global, Module } from '@nestjs/common';
import { DeliveryService } from './delivery.service.js';
import { Outbox } from './outbox.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Every feature tells what happened through the outbox. */
@Global()
@Module({
  controllers: [WebhooksController],
  providers: [Outbox, WebhooksService, DeliveryService],
  exports: [Outbox, DeliveryService, WebhooksService],
})
export class WebhooksModule {}
