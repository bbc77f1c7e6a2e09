import { Global, Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints.service.js';
import { DeliveryService } from './delivery.service.js';
import { EventGrowth } from './event-growth.service.js';
import { Outbox } from './outbox.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Every feature tells what happened through the outbox. */
@Global()
@Module({
  controllers: [WebhooksController],
  providers: [Outbox, WebhooksService, DeliveryService, Checkpoints, EventGrowth],
  exports: [Outbox, DeliveryService, WebhooksService, Checkpoints, EventGrowth],
})
export class WebhooksModule {}
