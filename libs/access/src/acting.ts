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
const SUPPLIER_HEADER = 'ninety-supplier';

/** What the header says for all of theirs, to read. */
const EVERY = '*';
/** For whom a request is meant that names none. */
const DEFAULT_HEADER = 'ninety-supplier-default';

type Memberships = readonly [Membership, ...Membership[]];

/**
 * As which of their memberships somebody acts in a request: that of the supplier which the request names, or of whatever
 * else it names by an id. What names neither reads across all of them, and changes nothing.
 * docs/decisions/0040
 */
@Injectable()
export class Acting {
  constructor(private readonly database: Database) {}

  /** @throws Problem 403 for a supplier that is none of theirs in the header, 422 for a change that names none */
  async callerOf(identity: Identity, request: FastifyRequest): Promise<Principal> {
    const named = namedInHeader(identity.memberships, request);
    if (named && named !== 'all') return as(named, identity, request);
    if (identity.apart) return asThemselves(identity.apart, identity, request);
    const [first, ...others] = identity.memberships;
    if (first === undefined) throw unauthenticated(say('token_refused'));
    if (others.length === 0) return as(first, identity, request);
    const all = [first, ...others] as const;
    if (named === 'all' && request.changes !== true) return across(all, identity, request);
    return this.ofSeveral(all, identity, request);
  }

  private async ofSeveral(all: Memberships, identity: Identity, request: FastifyRequest): Promise<Principal> {
    const body = await jsonOf(request);
    const named =
      namedSupplier(all, request.query) ??
      namedSupplier(all, body) ??
      (await this.ownerOf(all, idsIn(request.params))) ??
      (await this.ownerOf(all, idsOf(body))) ??
      chosenInTab(all, request);
    if (named) return as(named, identity, request);
    // What is nobody's of theirs does not exist for them, as whichever they ask for it.
    if (idsIn(request.params).length > 0) return as(all[0], identity, request);
    if (request.changes === true) throw invalid({ pointer: '/supplierId', detail: say('name_the_supplier') });
    return across(all, identity, request);
  }

  private async ownerOf(all: Memberships, ids: readonly string[]): Promise<Membership | undefined> {
    if (ids.length === 0) return undefined;
    const owner = await tenantOf(this.database.reader, ids, suppliersOf(all));
    return all.find(({ supplierId }) => supplierId === owner);
  }
}

/** @throws Problem 403 for a supplier of whom they are not */
function namedInHeader(all: readonly Membership[], { headers }: FastifyRequest): Membership | 'all' | null {
  const header = headers[SUPPLIER_HEADER];
  if (header === undefined) return null;
  if (header === EVERY) return 'all';
  const membership = all.find(({ supplierId }) => supplierId === lower(header));
  if (!membership) throw forbidden(say('no_membership'));
  return membership;
}

/** What somebody chose for whatever names none, as in a tab of the console. Of nobody of theirs it says nothing. */
function chosenInTab(all: Memberships, { headers }: FastifyRequest): Membership | undefined {
  return all.find(({ supplierId }) => supplierId === headers[DEFAULT_HEADER]);
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

/** The ids in a path. */
function idsIn(params: unknown): string[] {
  return Object.values(params ?? {})
    .filter(isId)
    .map(lower);
}

/** What a body names by its id: `licenseId`, `partyId`; of several, as `applicationIds`, the first says whose they are. */
function idsOf(body: object | null): string[] {
  return Object.entries(body ?? {}).flatMap(([name, value]) => {
    const named: unknown = name.endsWith('Ids') && Array.isArray(value) ? value[0] : value;
    return /Ids?$/.test(name) && isId(named) ? [lower(named)] : [];
  });
}

const lower = (value: unknown): string => String(value).toLowerCase();

function member(of: unknown, name: string): unknown {
  return new Map(Object.entries(of ?? {})).get(name);
}

/** Whoever is of no company. */
function asThemselves(apart: Apart, identity: Identity, request: FastifyRequest): Principal {
  return { ...whoAsks(identity, request), ...apart, memberships: [], supplierId: null, tenantId: null };
}

function as(membership: Membership, identity: Identity, request: FastifyRequest): Principal {
  const whose = { memberships: [membership], tenantId: membership.supplierId };
  return { ...whoAsks(identity, request), ...membership, ...whose, agency: null };
}

/** One who reads for all of theirs at once. */
function across(all: Memberships, identity: Identity, request: FastifyRequest): Principal {
  const role = leastRole(all.map((one) => one.role));
  const whose = { memberships: all, supplierId: null, tenantId: null, tenantIds: suppliersOf(all) };
  return {
    ...whoAsks(identity, request),
    id: identity.principal.id,
    role,
    functions: [],
    ...whose,
    agency: null,
  };
}

const suppliersOf = (all: Memberships) => all.map(({ supplierId }) => supplierId);

/** What is said of whoever asks, as which ever they act. */
function whoAsks({ principal, key }: Identity, { id: requestId }: FastifyRequest) {
  return {
    requestId,
    personId: principal.id,
    name: principal.name,
    key: key && { id: key.id, scopes: key.scopes, expiresAt: key.expiresAt?.toISOString() ?? null },
  };
}
