import { Problem } from '@ninety/platform';
import type { CallerKey } from './principal.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** What a scope may name: the first part of a path after `/v1/`, or `scim` for what a directory asks. */
export const SCOPE_AREAS = [
  'api-keys',
  'application-templates',
  'applications',
  'assignments',
  'audit',
  'authorizations',
  'benchmark',
  'bulk-filings',
  'calendar',
  'calendar-feeds',
  'changes',
  'closures',
  'colleagues',
  'columns',
  'delegations',
  'determinations',
  'duties',
  'entity-list',
  'escalations',
  'events',
  'evidence-packs',
  'facts',
  'hub',
  'import-columns',
  'import-mappings',
  'imports',
  'inquiries',
  'intake',
  'jobs',
  'law',
  'licenses',
  'mail-preferences',
  'mails',
  'notes',
  'notices',
  'order-checks',
  'parties',
  'principals',
  'procedure',
  'proposals',
  'regimes',
  'reports',
  'review-absence',
  'review-overrides',
  'review-policies',
  'reviews',
  'saved-views',
  'scim',
  'screening-alert-groups',
  'screening-alerts',
  'screening-batches',
  'screening-suppressions',
  'screenings',
  'search',
  'settings',
  'setup',
  'suppliers',
  'test-clock',
  'webhook-deliveries',
  'webhook-endpoints',
  'work',
] as const;

/** What every key may send, whatever its scopes: who am I, signing in, and that an assistant asks for them, which only the record hears. */
const OF_EVERY_KEY: ReadonlySet<string> = new Set([
  'me',
  'session',
  'assistant-calls',
  // Of each kind by its own scope.
  'names',
  'public',
  'timeliness',
]);

const SCOPE = /^(\*|[a-z-]+):(read|write)$/;

export function isScope(value: unknown): value is string {
  const area = typeof value === 'string' ? SCOPE.exec(value)?.[1] : undefined;
  return area !== undefined && (area === '*' || SCOPE_AREAS.some((known) => known === area));
}

/**
 * The scope that a request needs, null for one that every key may send. What is the caller's own
 * (`/v1/me/…`) is of the area that it names. `write` includes `read`, which
 * is enough for what keeps nothing.
 */
export function scopeOf(method: string, route: string, keepsNothing: boolean): string | null {
  const area = /^\/(?:v1\/(?:me\/)?)?([^/]+)/.exec(route)?.[1];
  if (area === undefined || OF_EVERY_KEY.has(area)) return null;
  return `${area}:${keepsNothing || method === 'GET' || method === 'HEAD' ? 'read' : 'write'}`;
}

/** Whether scopes grant another; none at all grant everything. */
export function grants(scopes: readonly string[], needed: string): boolean {
  if (scopes.length === 0) return true;
  const [area, act] = needed.split(':');
  return scopes.some((scope) => {
    const [grantedArea, granted] = scope.split(':');
    return (grantedArea === '*' || grantedArea === area) && (granted === 'write' || granted === act);
  });
}

/** Whether the key of a caller, if it came with one, was not narrowed to less than reading an area. */
export function grantsRead(
  { key }: { readonly key: Pick<CallerKey, 'scopes'> | null },
  area: string,
): boolean {
  return grants(key?.scopes ?? [], `${area}:read`);
}

/**
 * That the key of a caller was not narrowed to less than these scopes; who came without one has them all.
 *
 * @throws Problem 403
 */
export function assertGranted(
  { key }: { readonly key: Pick<CallerKey, 'scopes'> | null },
  needed: readonly string[],
): void {
  const missing = needed.find((one) => !grants(key?.scopes ?? [], one));
  if (missing !== undefined) throw insufficientScope(missing);
}

/** RFC 6750, section 3.1. */
function insufficientScope(needed: string): Problem {
  return new Problem(403, {
    type: ACCESS_PROBLEMS['insufficient-scope'],
    detail: say('scope_missing', { scope: needed }),
    headers: { 'www-authenticate': `Bearer realm="ninety", error="insufficient_scope", scope="${needed}"` },
  });
}
