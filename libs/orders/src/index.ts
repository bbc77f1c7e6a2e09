export { ORDERS } from './feature.js';
export { ORDER_DECISIONS } from './gate/decision.js';
export type { Decided, OrderDecision, OrderReason } from './gate/decision.js';
export type { OrderFacts } from './gate/order-facts.js';
export { AuthorizationSubscriber } from './authorizations/authorization-subscriber.js';
export { recordedFor } from './authorizations/authorization.read-model.js';
export { OrderChecksService } from './checks/order-checks.service.js';
export { orderLoad } from './checks/order-check.read-model.js';
export type { OrderLoad } from './checks/order-check.read-model.js';
