import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, invalid, newId, OfficeClock, pageBy, problemOf } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import { companyOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { say } from '../sentences.js';
import type { EditBenchmarkHubDto, RegisterBenchmarkHubDto } from './benchmark.contract.js';
import { findHub, insertHub, listedHubs, lockHub, updateHub } from './benchmark.store.js';
import type { Hub } from './hub.js';
import { BENCHMARK_PROBLEMS } from './problems.js';

/** The hubs at which this installation takes part. */
@Injectable()
export class HubsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
  ) {}

  list(caller: Principal, query: PageQuery): Promise<Page<Hub>> {
    assertMay(caller, 'benchmark.read');
    return pageBy(query, BY_ID, (before, count) =>
      listedHubs(this.database.reader, before?.[0] ?? null, count),
    );
  }

  /** @throws Problem 404 */
  get(caller: Principal, id: Id): Promise<Hub> {
    assertMay(caller, 'benchmark.read');
    return findHub(this.database.reader, id);
  }

  /** @throws Problem 409 where it is known by the same origin and contributor */
  register(caller: Principal, body: Unvalidated<RegisterBenchmarkHubDto>): Promise<Hub> {
    const registering = { caller, permission: 'benchmark.contribute', body } as const;
    return performNew(
      this.database,
      registering,
      async (tx, { name, origin, contributorId, supplierIds }) => {
        const hub: Hub = {
          id: newId(),
          name,
          origin,
          contributorId,
          supplierIds: await suppliersOf(tx, supplierIds ?? null),
          sequence: 0,
          version: 1,
          registeredBy: caller.id,
          registeredAt: await this.clock.now(),
        };
        if (!(await insertHub(tx, hub)))
          throw problemOf(BENCHMARK_PROBLEMS['benchmark-hub-known'], say('benchmark_hub_known', { origin }));
        await this.tell(tx, caller, 'benchmark_hub.registered', hub);
        return hub;
      },
    );
  }

  /** Where it is and as whom stays: what was signed is for that one alone. */
  edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditBenchmarkHubDto>,
  ): Promise<Hub> {
    // The wall shows an applicant's connection nothing of it, not even whether there is one.
    assertMay(caller, 'benchmark.contribute');
    const editing = {
      caller,
      find: (tx: EntityManager) => lockHub(tx, id),
      permission: 'benchmark.contribute',
      version: { of: (hub: Hub) => hub.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, editing, async (tx, hub, { name, supplierIds }) => {
      const own = await suppliersOf(tx, supplierIds ?? null);
      const edited = { ...hub, name, supplierIds: own, version: hub.version + 1 };
      await updateHub(tx, edited);
      await this.tell(tx, caller, 'benchmark_hub.edited', edited);
      return edited;
    });
  }

  private async tell(
    tx: EntityManager,
    caller: Principal,
    action: 'benchmark_hub.registered' | 'benchmark_hub.edited',
    { id, name, origin, contributorId, supplierIds }: Hub,
  ): Promise<void> {
    const details = { name, origin, contributorId, supplierIds };
    await this.audit.record(tx, caller, action, `benchmark-hubs/${id}`, details);
  }
}

/** Each once, in order. @throws Problem 422 for one that there is not */
async function suppliersOf(tx: EntityManager, ids: readonly Id[] | null): Promise<Id[] | null> {
  if (ids === null) return null;
  for (const [place, id] of ids.entries())
    if (!(await companyOf(tx, id)))
      throw invalid({ pointer: `/supplierIds/${place}`, detail: say('benchmark_supplier_unknown') });
  return [...new Set(ids)].sort();
}
