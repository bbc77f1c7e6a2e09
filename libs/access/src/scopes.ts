/** What a scope may name: the first part of a path after `/v1/`. */
export const SCOPE_AREAS = [
  'api-keys',
  'application-templates',
  'applications',
  'assignments',
  'audit',
  'bulk-filings',
  'calendar',
  'calendar-feeds',
  'changes',
  'closures',
  'colleagues',
  'delegations',
  'duties',
  'entity-list',
  'events',
  'import-columns',
  'import-mappings',
  'imports',
  'jobs',
  'licenses',
  'notes',
  'notices',
  'parties',
  'principals',
  'procedure',
  'regimes',
  'reports',
  'screening-alerts',
  'screening-batches',
  'screening-suppressions',
  'screenings',
  'settings',
  'suppliers',
  'test-clock',
  'webhook-deliveries',
  'webhook-endpoints',
] as const;

const SCOPE = /^(\*|[a-z-]+):(read|write)$/;

export function isScope(value: unknown): value is string {
  const area = typeof value === 'string' ? SCOPE.exec(value)?.[1] : undefined;
  return area !== undefined && (area === '*' || SCOPE_AREAS.some((known) => known === area));
}

/**
 * The scope that a request needs, null for one that every key may send: who am I, and signing in. `write` includes `read`, which
 * is enough for what keeps nothing.
 */
export function scopeOf(method: string, route: string, keepsNothing: boolean): string | null {
  const area = /^\/v1\/([^/]+)/.exec(route)?.[1];
  if (area === undefined || area === 'me' || area === 'session') return null;
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
