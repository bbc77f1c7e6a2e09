import { sql } from '@ninety/platform';

/** Whose each endpoint is, for statements of other features. */
export const ENDPOINT_OWNERS = sql`(SELECT id, supplier_id, agency FROM webhook_endpoint)`;

/** The same, with where each is. */
export const ENDPOINT_ADDRESSES = sql`(SELECT id, supplier_id, agency, audience, url FROM webhook_endpoint)`;

/** The endpoints that there are still. */
export const LIVE_ENDPOINTS = sql`(SELECT id FROM webhook_endpoint WHERE deleted_at IS NULL)`;

/** To which endpoint each delivery goes. */
export const DELIVERY_ENDPOINTS = sql`(SELECT id, endpoint_id FROM webhook_delivery)`;
