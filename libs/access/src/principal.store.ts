import { invalid, newId, notFound, problemOf, rowOf, run, sql, violatedConstraint } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { In, IsNull, Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { PrincipalEntity } from './access.entity.js';
import { ACCESS_PROBLEMS } from './problems.js';
import type { Person } from './person.js';
import type { Role } from './roles.js';
import { say } from './sentences.js';

/** @throws Problem 404 */
export async function findPrincipal(manager: EntityManager, id: Id): Promise<PrincipalEntity> {
  return there(await manager.findOneBy(PrincipalEntity, { id }));
}

/** Whose principal it is, with all that they are. @throws Problem 404 */
export async function findPerson(manager: EntityManager, id: Id): Promise<Person> {
  const { personId } = await findPrincipal(manager, id);
  const first = await findPrincipal(manager, personId ?? id);
  return personOf(manager, first);
}

/**
 * The same, for one writer at a time. What refers to the principals, as an upload of thousands does for minutes, keeps
 * nobody from disabling them.
 */
export async function lockPerson(tx: EntityManager, id: Id): Promise<Person> {
  const lock = { mode: 'for_no_key_update' } as const;
  const { personId } = await findPrincipal(tx, id);
  const first = there(await tx.findOne(PrincipalEntity, { where: { id: personId ?? id }, lock }));
  return personOf(tx, first);
}

async function personOf(manager: EntityManager, first: PrincipalEntity): Promise<Person> {
  const [person] = await withFurther(manager, [first]);
  return person ?? { first, further: [] };
}

/** Whom an issuer knows by a subject, disabled or not, for one writer at a time. */
export async function findPersonOfSubject(tx: EntityManager, subject: string): Promise<Person | null> {
  const lock = { mode: 'for_no_key_update' } as const;
  const first = await tx.findOne(PrincipalEntity, { where: { externalSubject: subject }, lock });
  return first && personOf(tx, first);
}

/** People by their first principals. */
export async function withFurther(
  manager: EntityManager,
  firsts: readonly PrincipalEntity[],
): Promise<Person[]> {
  const personId = In(firsts.map(({ id }) => id));
  const all = await manager.find(PrincipalEntity, { where: { personId }, order: { id: 'ASC' } });
  return firsts.map((first) => ({ first, further: all.filter((one) => one.personId === first.id) }));
}

function there(principal: PrincipalEntity | null): PrincipalEntity {
  if (!principal) throw notFound('principal');
  return principal;
}

/** Whether a principal was not disabled. What waits for somebody else's word is an act of whoever began it. */
export function mayStillAct(manager: EntityManager, id: Id): Promise<boolean> {
  return manager.existsBy(PrincipalEntity, { id, disabledAt: IsNull() });
}

/** What a principal is to be. */
export interface NewPrincipal extends Partial<
  Pick<PrincipalEntity, 'personId' | 'givenBy' | 'disabledAt' | 'agency' | 'externalSubject' | 'email'>
> {
  readonly name: string;
  readonly role: Role;
  readonly supplierId?: Id | null;
  readonly functions?: readonly string[] | null;
  /** Where the request says it: refusals point there. */
  readonly pointer?: string;
}

/** @param breakGlass whether it is the administrator of emergencies */
export async function insertPrincipal(
  tx: EntityManager,
  given: NewPrincipal,
  breakGlass = false,
): Promise<PrincipalEntity> {
  const principal = tx.create(PrincipalEntity, {
    id: newId(),
    name: given.name,
    role: given.role,
    supplierId: given.supplierId?.toLowerCase() ?? null,
    functions: [...new Set(given.functions ?? [])],
    agency: given.agency ?? null,
    personId: given.personId ?? null,
    endedAt: null,
    givenBy: given.givenBy ?? 'administrator',
    externalSubject: given.externalSubject ?? null,
    email: given.email ?? null,
    disabledAt: given.disabledAt ?? null,
    breakGlass,
    version: 1,
    createdAt: new Date(),
  });
  try {
    await tx.insert(PrincipalEntity, principal);
  } catch (error) {
    if (violatedConstraint(error) === 'principal_supplier_id_fkey')
      throw invalid({
        pointer: `${given.pointer ?? ''}/supplierId`,
        detail: say('principal_supplier_unknown'),
      });
    if (violatedConstraint(error) === 'principal_external_subject_unique') {
      throw problemOf(ACCESS_PROBLEMS['external-subject-taken'], say('external_subject_taken'));
    }
    throw error;
  }
  return principal;
}

/** Who is of a supplier and may act, one writer at a time. */
export function standingOf(tx: EntityManager, supplierId: Id): Promise<PrincipalEntity[]> {
  const lock = { mode: 'for_no_key_update' } as const;
  const where = { supplierId, disabledAt: IsNull() };
  return tx.find(PrincipalEntity, { where, order: { id: 'ASC' }, lock });
}

/** Counts a change, and keeps it. */
export async function savePrincipal(tx: EntityManager, principal: PrincipalEntity): Promise<void> {
  principal.version += 1;
  await tx.save(principal);
}

/** The administrator whom an operator's key is for: the first that was made, of those not disabled if there is one. */
export function firstAdministrator(tx: EntityManager): Promise<PrincipalEntity | null> {
  return tx.findOne(PrincipalEntity, {
    where: { role: 'administrator', breakGlass: false, personId: IsNull() },
    order: { disabledAt: { direction: 'ASC', nulls: 'FIRST' }, id: 'ASC' },
  });
}

/** The administrator of emergencies; null: there never was a key for it. */
export function breakGlassAdministrator(tx: EntityManager): Promise<PrincipalEntity | null> {
  return tx.findOneBy(PrincipalEntity, { breakGlass: true });
}

/** Enables a principal; answers whether it was disabled. */
export async function enablePrincipal(tx: EntityManager, id: Id): Promise<boolean> {
  const disabled = { id, disabledAt: Not(IsNull()) };
  return ((await tx.update(PrincipalEntity, disabled, { disabledAt: null })).affected ?? 0) > 0;
}

/** What takes a caller away takes turns: of two who would take away each other's last way in, the second sees the first. */
export function takeTurn(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('who may call', 0))`);
}

/** Who makes the first caller takes turns. */
export function takeTurnAtStart(tx: EntityManager): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('bootstrap', 0))`);
}

/**
 * Whether without a principal, or without a key, some administrator can call still; the one of emergencies does not count.
 *
 * @param bySubject whether an administrator can call by a token of the issuer
 */
export async function isAdministratorLeft(
  tx: EntityManager,
  without: { readonly principal?: Id; readonly key?: Id },
  bySubject: boolean,
): Promise<boolean> {
  const left = await rowOf(
    tx,
    sql`SELECT 1 FROM principal p JOIN principal f ON f.id = coalesce(p.person_id, p.id)
        WHERE p.role = 'administrator' AND p.disabled_at IS NULL AND NOT p.break_glass
          AND p.id IS DISTINCT FROM ${without.principal ?? null}::uuid
          AND ((${bySubject} AND f.external_subject IS NOT NULL) OR EXISTS (
            SELECT 1 FROM api_key k WHERE k.principal_id = f.id AND k.id IS DISTINCT FROM ${without.key ?? null}::uuid
              AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
              AND (k.scopes = '{}' OR k.scopes && '{*:write,principals:write}')))
        LIMIT 1`,
  );
  return left !== undefined;
}

/** Whether a supplier has a compliance officer besides one. */
export async function hasAnotherOfficer(tx: EntityManager, supplierId: Id, besides: Id): Promise<boolean> {
  const another = await rowOf(
    tx,
    sql`SELECT 1 FROM principal
        WHERE role = 'compliance_officer' AND supplier_id = ${supplierId} AND disabled_at IS NULL AND id <> ${besides} LIMIT 1`,
  );
  return another !== undefined;
}
