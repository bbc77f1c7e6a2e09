import { Global, Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints.service.js';
import { DeliveryService } from './delivery.service.js';
import { EventGrowth } from './event-growth.service.js';
import { GuardedPost } from './guarded-post.js';
import { NetworkGrantsController } from './network-grants.controller.js';
import { NetworkGrantsService } from './network-grants.service.js';
import { Outbox } from './outbox.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

/** Every feature tells what happened through the outbox. */
@Global()
@Module({
  controllers: [WebhooksController, NetworkGrantsController],
  providers: [
    Outbox,
    WebhooksService,
    NetworkGrantsService,
    DeliveryService,
    Checkpoints,
    EventGrowth,
    GuardedPost,
  ],
  exports: [Outbox, DeliveryService, WebhooksService, Checkpoints, EventGrowth, GuardedPost],
})
export class WebhooksModule {}
