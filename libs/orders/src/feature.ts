import type { Feature } from '@ninety/platform';
import { OrdersModule } from './orders.module.js';

/** The order gate, in the company posture alone. docs/orders.md */
export const ORDERS: Feature = { module: OrdersModule, entities: [], duties: () => [] };
