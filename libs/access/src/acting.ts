import { bodyOf, Database, forbidden, invalid, isId, unauthenticated } from '@ninety/platform';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Apart, Identity } from './identity.read-model.js';
import type { Membership } from './membership.js';
import { leastRole } from './membership.js';
import type { Principal } from './principal.js';
import { say } from './sentences.js';
import { tenantOf } from './tenant-of.read-model.js';

/** The header that names the legal entity for which a request is meant. */
export const SUPPLIER_HEADER = 'ninety-supplier';

type Memberships = readonly [Membership, ...Membership[]];

/**
 * As which of their memberships somebody acts in a request: that of the supplier which the request names, or of whatever
 * else it names by an id. What names neither reads across all of them, and changes nothing.
 */
@Injectable()
export class Acting {
  constructor(private readonly database: Database) {}

  /** @throws Problem 403 for a supplier that is none of theirs in the header, 422 for a change that names none */
  async callerOf(identity: Identity, request: FastifyRequest): Promise<Principal> {
    const named = namedInHeader(identity.memberships, request);
    if (named) return as(named, identity, request);
    if (identity.apart) return asThemselves(identity.apart, identity, request);
    const [first, ...others] = identity.memberships;
    if (first === undefined) throw unauthenticated(say('token_refused'));
    if (others.length === 0) return as(first, identity, request);
    return this.ofSeveral([first, ...others], identity, request);
  }

  private async ofSeveral(all: Memberships, identity: Identity, request: FastifyRequest): Promise<Principal> {
    const body = await jsonOf(request);
    const named = namedSupplier(all, request.query) ?? namedSupplier(all, body);
    if (named) return as(named, identity, request);
    const ids = [...idsIn(request.params), ...idsOf(body)];
    if (ids.length > 0) {
      const owner = await tenantOf(
        this.database.reader,
        ids,
        all.map(({ supplierId }) => supplierId),
      );
      // What is nobody's of theirs does not exist for them, as whichever they ask for it.
      const of = all.find(({ supplierId }) => supplierId === owner) ?? (hasId(request) ? all[0] : undefined);
      if (of) return as(of, identity, request);
    }
    if (request.changes === true) throw invalid({ pointer: '/supplierId', detail: say('name_the_supplier') });
    return across(all, identity, request);
  }
}

/** @throws Problem 403 for a supplier of whom they are not */
function namedInHeader(all: readonly Membership[], { headers }: FastifyRequest): Membership | null {
  const header = headers[SUPPLIER_HEADER];
  if (header === undefined) return null;
  const membership = all.find(({ supplierId }) => supplierId === lower(header));
  if (!membership) throw forbidden(say('no_membership'));
  return membership;
}

/** Whom a query or a body names; of any other supplier the use case says what it says to a stranger. */
function namedSupplier(all: Memberships, by: unknown): Membership | undefined {
  const named = member(by, 'supplierId');
  return all.find(({ supplierId }) => supplierId === lower(named));
}

/** The body, where it may name something; null: there is none, or it is a file. */
async function jsonOf(request: FastifyRequest): Promise<object | null> {
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers['content-type'] ?? '');
  const body = isJson ? await bodyOf(request) : null;
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? body : null;
}

const hasId = ({ params }: FastifyRequest) => idsIn(params).length > 0;

/** The ids in a path. */
function idsIn(params: unknown): string[] {
  return Object.values(params ?? {})
    .filter(isId)
    .map(lower);
}

/** What a body names by its id: `licenseId`, `partyId`. */
function idsOf(body: object | null): string[] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    name.endsWith('Id') && isId(value) ? [lower(value)] : [],
  );
}

const lower = (value: unknown): string => String(value).toLowerCase();

function member(of: unknown, name: string): unknown {
  return new Map(Object.entries(of ?? {})).get(name);
}

/** Whoever is of no company. */
function asThemselves(
  apart: Apart,
  { principal, key }: Identity,
  { id: requestId }: FastifyRequest,
): Principal {
  const { id: personId, name } = principal;
  const whose = { personId, memberships: [], supplierId: null, tenantId: null };
  return { ...apart, requestId, name, ...whose, key: keyOf(key) };
}

function as(
  membership: Membership,
  { principal, key }: Identity,
  { id: requestId }: FastifyRequest,
): Principal {
  const { supplierId } = membership;
  const { id: personId, name } = principal;
  const whose = { personId, memberships: [membership], tenantId: supplierId };
  return { ...membership, requestId, name, agency: null, ...whose, key: keyOf(key) };
}

/** One who reads for all of theirs at once. */
function across(
  all: Memberships,
  { principal, key }: Identity,
  { id: requestId }: FastifyRequest,
): Principal {
  const { id, name } = principal;
  const tenantIds = all.map(({ supplierId }) => supplierId);
  const whose = { personId: id, memberships: all, tenantId: null, tenantIds };
  const role = leastRole(all.map((one) => one.role));
  return {
    id,
    requestId,
    name,
    role,
    supplierId: null,
    functions: [],
    agency: null,
    ...whose,
    key: keyOf(key),
  };
}

function keyOf(key: Identity['key']): Principal['key'] {
  return key && { id: key.id, scopes: key.scopes, expiresAt: key.expiresAt?.toISOString() ?? null };
}
