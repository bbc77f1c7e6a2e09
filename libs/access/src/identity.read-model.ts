import { prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PrincipalEntity } from './access.entity.js';
import { membershipOf } from './person.js';
import type { GivenBy, Membership, Wanted } from './membership.js';
import type { Role } from './roles.js';

/** As what somebody is who is of no company. */
export type Apart = Pick<PrincipalEntity, 'id' | 'role' | 'functions' | 'agency'>;

/** Who somebody is, whatever they came with. */
export type Who = Pick<Identity, 'principal' | 'memberships' | 'apart' | 'byGroups'>;

/** Who a token belongs to. */
export interface Identity {
  readonly principal: Pick<
    PrincipalEntity,
    'id' | 'name' | 'role' | 'supplierId' | 'functions' | 'agency' | 'breakGlass'
  >;
  /** As what they are of companies; empty: of none. */
  readonly memberships: readonly Membership[];
  /** As what they are of no company: of the government, or who oversees all; null: as nothing. */
  readonly apart: Apart | null;
  /** What the issuer's groups gave them. */
  readonly byGroups: readonly Wanted[];
  /** Null: an OIDC token, or a sign-in at the issuer. */
  readonly key: IdentityKey | null;
  /** When what was shown ends: the key, the token or the session. Null: never by itself. */
  readonly expiresAt: Date | null;
}

export interface IdentityKey {
  readonly id: Id;
  readonly scopes: readonly string[];
  readonly allowedNetworks: readonly string[];
  readonly expiresAt: Date | null;
  readonly lastUsedFrom: string | null;
}

/** Whose a key is, and the hash of its token. */
export interface KeyIdentity extends Identity {
  readonly tokenHash: Buffer;
}

/** Whose a session is. */
export interface SessionIdentity extends Identity {
  readonly csrfToken: string;
  readonly expiresAt: Date;
  /** Its use was not noted for a minute. */
  readonly isStale: boolean;
}

/** One who was let in and may still be: with what key or session, if by one. */
export interface Admittance {
  /** As what they act. */
  readonly actsAs: readonly {
    readonly id: Id;
    readonly role: Role;
    readonly functions: readonly string[];
  }[];
  readonly keyId: Id | null;
  readonly sessionHash: Buffer | null;
}

/** What holds now for one who may still be let in. */
export interface StandingNow {
  /** Its place among those who were asked for, from 0. */
  readonly place: number;
  /** Of the key; null: it came without one. */
  readonly scopes: readonly string[] | null;
  readonly allowedNetworks: readonly string[] | null;
}

/** Of a principal `p`. */
const PRINCIPAL = sql`p.id, p.name, p.role, p.supplier_id AS "supplierId", p.functions, p.agency, p.break_glass AS "breakGlass",
  p.given_by AS "givenBy",   p.disabled_at IS NULL AS "isActive", (SELECT json_agg(json_build_object('id', m.id, 'supplierId', m.supplier_id, 'role', m.role,
    'functions', m.functions, 'givenBy', m.given_by) ORDER BY m.id) FROM principal m WHERE m.person_id = p.id AND m.disabled_at IS NULL) AS further`;
/** Whether a principal `p`, as itself or by a further membership, may act. */
const MAY_ACT = sql`(p.disabled_at IS NULL
  OR EXISTS (SELECT FROM principal m WHERE m.person_id = p.id AND m.disabled_at IS NULL))`;

/** Of a principal `p` and its key `k`, which may be missing. */
const IDENTITY = sql`${PRINCIPAL}, k.id AS "keyId", k.scopes, k.allowed_networks AS "allowedNetworks",
  k.expires_at AS "keyExpiresAt", k.last_used_from AS "lastUsedFrom"`;

/** A key `k` that may be used. */
const IS_GOOD_KEY = sql`k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`;

type PrincipalRow = Identity['principal'] & {
  /** Whether it acts as itself; else by its further memberships alone. */
  readonly isActive: boolean;
  readonly givenBy: GivenBy;
  readonly further: readonly Standing[] | null;
};

type Standing = Wanted & { readonly id: Id; readonly givenBy: GivenBy };

type IdentityRow = PrincipalRow &
  Omit<IdentityKey, 'id' | 'expiresAt'> & { readonly keyId: Id | null; readonly keyExpiresAt: Date | null };

/** Whose a key is; null: there is none, or it may not be used. */
export function identityByKeyId(manager: EntityManager, id: Id): Promise<KeyIdentity | null> {
  return byKey(manager, sql`k.id = ${id}`);
}

/** The same, by the hash of its token. */
export function identityByTokenHash(manager: EntityManager, hash: Buffer): Promise<KeyIdentity | null> {
  return byKey(manager, sql`k.token_hash = ${hash}`);
}

async function byKey(manager: EntityManager, isIt: Sql): Promise<KeyIdentity | null> {
  const row = await rowOf<IdentityRow & { readonly tokenHash: Buffer }>(manager, prepared(keyWhere(isIt)));
  return row ? { ...identityOf(row), tokenHash: row.tokenHash } : null;
}

function keyWhere(isIt: Sql): Sql {
  return sql`SELECT ${IDENTITY}, k.token_hash AS "tokenHash"
    FROM api_key k JOIN principal p ON p.id = k.principal_id
    WHERE ${isIt} AND ${MAY_ACT} AND ${IS_GOOD_KEY}`;
}

/** The principal whom an issuer knows by a subject; undefined: nobody, or one who is disabled. */
export async function principalOfSubject(manager: EntityManager, subject: string): Promise<Who | undefined> {
  const row = await rowOf<PrincipalRow>(
    manager,
    sql`SELECT ${PRINCIPAL} FROM principal p WHERE p.external_subject = ${subject} AND ${MAY_ACT}`,
  );
  return row && whoOf(row);
}

/**
 * Whose a session is; null: there is none, or it is over, or what it was opened with.
 *
 * @param idleMinutes one that nobody used for so long is over
 * @param issuer whom sessions without a key must have come from
 */
export async function identityBySession(
  manager: EntityManager,
  hash: Buffer,
  idleMinutes: number,
  issuer: string | null,
): Promise<SessionIdentity | null> {
  const statement = prepared(sessionWhere(hash, idleMinutes, issuer));
  const row = await rowOf<
    IdentityRow & Omit<SessionIdentity, keyof Identity> & { readonly sessionEndsAt: Date }
  >(manager, statement);
  if (!row) return null;
  const { csrfToken, isStale, sessionEndsAt: expiresAt } = row;
  return { ...identityOf(row), csrfToken, isStale, expiresAt };
}

function sessionWhere(hash: Buffer, idleMinutes: number, issuer: string | null): Sql {
  return sql`SELECT ${IDENTITY}, s.csrf_token AS "csrfToken", s.expires_at AS "sessionEndsAt",
      s.seen_at < now() - interval '1 minute' AS "isStale"
    FROM console_session s JOIN principal p ON p.id = s.principal_id LEFT JOIN api_key k ON k.id = s.key_id
    WHERE s.token_hash = ${hash} AND s.expires_at > now() AND s.seen_at > now() - make_interval(mins => ${idleMinutes})
      AND ${MAY_ACT}
      AND CASE WHEN s.key_id IS NULL THEN coalesce(s.issuer, ${issuer}) = ${issuer} ELSE ${IS_GOOD_KEY} END`;
}

/** Those of them who would still be let in, as far as the database knows. */
export function standingsOf(
  manager: EntityManager,
  admitted: readonly Admittance[],
  idleMinutes: number,
): Promise<StandingNow[]> {
  const acting = admitted.flatMap(({ actsAs }, index) =>
    actsAs.map(({ id, role, functions }) => ({ id, role, functions, place: index + 1 })),
  );
  return rowsOf<StandingNow>(
    manager,
    sql`SELECT (a.place - 1)::int AS place, k.scopes, k.allowed_networks AS "allowedNetworks"
        FROM unnest(${admitted.map(({ keyId }) => keyId)}::uuid[], ${admitted.map(({ sessionHash }) => sessionHash)}::bytea[])
          WITH ORDINALITY AS a (key_id, session, place)
          LEFT JOIN api_key k ON k.id = a.key_id AND ${IS_GOOD_KEY}
          LEFT JOIN console_session s ON s.token_hash = a.session AND s.expires_at > now()
            AND s.seen_at > now() - make_interval(mins => ${idleMinutes})
        WHERE (a.key_id IS NULL OR k.id IS NOT NULL) AND (a.session IS NULL OR s.token_hash IS NOT NULL)
          AND a.place <> ALL (
            SELECT acting.place FROM jsonb_to_recordset(${JSON.stringify(acting)}::jsonb)
                AS acting (id uuid, role text, functions text[], place int)
              JOIN principal p ON p.id = acting.id
              WHERE p.disabled_at IS NOT NULL OR p.role <> acting.role OR p.functions <> acting.functions)`,
  );
}

function identityOf(row: IdentityRow): Identity {
  const { keyId, scopes, allowedNetworks, keyExpiresAt: expiresAt, lastUsedFrom } = row;
  return {
    ...whoOf(row),
    key: keyId === null ? null : { id: keyId, scopes, allowedNetworks, expiresAt, lastUsedFrom },
    expiresAt,
  };
}

function whoOf(row: PrincipalRow): Who {
  const { id, name, role, supplierId, functions, agency, breakGlass, isActive, givenBy } = row;
  const first: Standing[] = isActive ? [{ id, supplierId, role, functions, givenBy }] : [];
  const standings = [...first, ...(row.further ?? [])];
  const apart = standings.find((one) => one.supplierId === null);
  return {
    principal: { id, name, role, supplierId, functions, agency, breakGlass },
    memberships: standings.flatMap((one) => membershipOf(one) ?? []),
    apart: apart ? { id: apart.id, role: apart.role, functions: [...apart.functions], agency } : null,
    byGroups: standings.filter((one) => one.givenBy === 'oidc_groups'),
  };
}
