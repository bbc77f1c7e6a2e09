import { Inject, Injectable, Optional } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import { Database, invalid, POSTURE, problemOf } from '@ninety/platform';
import type { FieldError, Posture, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { GroupGrantDto, GroupGrantsDto } from './group-grants.contract.js';
import { GroupGrantsSubscriber } from './group-grants-subscriber.js';
import type { GroupGrant } from './group-grants.js';
import { groupGrants, insertGroupGrants, lockGroupGrants, unknownSupplier } from './group-grants.store.js';
import type { GroupGrants } from './group-grants.store.js';
import { assertMay } from './permissions.js';
import type { Principal } from './principal.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { faultsOfRights } from './rights.js';
import { say } from './sentences.js';
import { perform } from './use-case.js';

/** The table that says what somebody is here by the groups of the organisation's directory. */
@Injectable()
export class GroupGrantsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(POSTURE) private readonly posture: Posture,
    @Optional() @Inject(GroupGrantsSubscriber) private readonly subscriber: GroupGrantsSubscriber | null,
  ) {}

  async get(caller: Principal): Promise<GroupGrants> {
    assertMay(caller, 'principals.read');
    return groupGrants(this.database.reader);
  }

  /** Sets the whole table. It holds at once for whom a directory says, and else for whoever shows a token from then on. */
  async set(
    caller: Principal,
    version: Version | null,
    body: Unvalidated<GroupGrantsDto>,
  ): Promise<GroupGrants> {
    assertMay(caller, 'principals.manage');
    const setting = {
      caller,
      find: async (tx: EntityManager) => {
        await lockGroupGrants(tx);
        return groupGrants(tx);
      },
      permission: 'principals.manage',
      version: { of: (found: GroupGrants) => found.version, named: version, isRequired: true },
      body,
      state: () => this.assertOfCompany(),
    } as const;
    return perform(this.database, setting, async (tx, before, dto) => {
      const grants = dto.grants.map(grantOf);
      assertGrants(grants);
      await assertSuppliers(tx, grants);
      const set = { grants, version: before.version + 1 };
      await insertGroupGrants(tx, set, caller.id);
      await this.audit.record(tx, caller, 'group_grants.set', 'settings/group-grants', { grants });
      const groups = [...before.grants, ...grants].map(({ group }) => group);
      await this.subscriber?.grantsChanged(tx, caller, [...new Set(groups)]);
      return set;
    });
  }

  /** An office's people are given by its administrators. @throws Problem 409 */
  private assertOfCompany(): void {
    if (this.posture === 'agency')
      throw problemOf(ACCESS_PROBLEMS['no-group-grants'], say('memberships_of_company'));
  }
}

function grantOf({ group, supplierId, role, functions }: GroupGrantDto): GroupGrant {
  return { group, supplierId: supplierId?.toLowerCase() ?? null, role, functions: functions ?? [] };
}

/** @throws Problem 422 */
function assertGrants(grants: readonly GroupGrant[]): void {
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const [index, grant] of grants.entries()) {
    const at = `/grants/${index}`;
    errors.push(...faultsOfRights(grant, at));
    const key = JSON.stringify([grant.group, grant.supplierId, grant.role]);
    if (seen.has(key)) errors.push({ pointer: at, detail: say('grant_twice') });
    seen.add(key);
  }
  if (errors.length > 0) throw invalid(...errors);
}

/** @throws Problem 422 */
async function assertSuppliers(tx: EntityManager, grants: readonly GroupGrant[]): Promise<void> {
  const ids = grants.flatMap(({ supplierId }) => supplierId ?? []);
  const unknown = await unknownSupplier(tx, ids);
  if (unknown === undefined) return;
  const index = grants.findIndex(({ supplierId }) => supplierId === unknown);
  throw invalid({ pointer: `/grants/${index}/supplierId`, detail: say('principal_supplier_unknown') });
}
