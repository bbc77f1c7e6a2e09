export { ORDERS } from './feature.js';
export { ORDER_DECISIONS } from './gate/decision.js';
export type { Decided, OrderDecision, OrderReason } from './gate/decision.js';
export type { OrderFacts } from './gate/order-facts.js';
