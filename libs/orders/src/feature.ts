import type { Feature } from '@ninety/platform';
import { ORDER_RECHECK_DUTY } from './checks/open-lines.js';
import { OrderRechecks } from './checks/order-rechecks.js';
import { OrdersModule } from './orders.module.js';

/** The order gate, in the company posture alone. docs/orders.md */
export const ORDERS: Feature = {
  module: OrdersModule,
  entities: [],
  duties: (find) => [
    {
      name: ORDER_RECHECK_DUTY,
      everyMinute: true,
      run: (_, signal) => find(OrderRechecks).catchUpAll(signal),
    },
  ],
};
