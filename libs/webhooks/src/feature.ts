import type { Feature } from '@ninety/platform';
import { WebhooksModule } from './webhooks.module.js';
import { DeliveryService, PROBE_DUTY } from './delivery.service.js';
import { DELIVER_DUTY } from './outbox.js';
import { WebhookEndpointEntity } from './webhooks.entity.js';

export const WEBHOOKS: Feature = {
  module: WebhooksModule,
  entities: [WebhookEndpointEntity],
  duties: (find) => {
    const deliveries = find(DeliveryService);
    return [
      { name: DELIVER_DUTY, everyMinute: true, run: () => deliveries.deliverDue() },
      { name: PROBE_DUTY, everyMinute: true, run: () => deliveries.probeDue() },
    ];
  },
};
