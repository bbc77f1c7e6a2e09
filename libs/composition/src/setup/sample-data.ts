import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { actingAs, assertMay, CreatePrincipalDto, perform, PrincipalsService } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  ApplicationsService,
  CancelDutyDto,
  DraftDto,
  DutiesService,
  DutyDto,
  TrackedApplicationsService,
  TrackedDraftDto,
} from '@ninety/licensing';
import { OrderCheckDto, OrderChecksService } from '@ninety/orders';
import { CreatePartyDto, PartiesService } from '@ninety/parties';
import { Database, OfficeClock, POSTURE, Problem, Unvalidated } from '@ninety/platform';
import type { Find, Id, Posture } from '@ninety/platform';
import {
  CreateProductDto,
  CreateSupplierDto,
  lockSampleCompanies,
  saveSampleCompanies,
  SuppliersService,
} from '@ninety/suppliers';
import type { SampleCompany } from '@ninety/suppliers';
import { PARTIES, PREFIX, PRODUCT, sampleDrafts, sampleDuties, sampleLine } from './sample.js';

/**
 * A company that is made up, to look around. Nothing of it is ever filed, so that no figure counts it and all that was made
 * for it can be taken back: by the same acts, and under the same rules, as whatever people make. docs/first-run.md
 */
@Injectable()
export class SampleData {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly modules: ModuleRef,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  private readonly find: Find = (type) => this.modules.get(type as never, { strict: false });

  /** All of it or nothing; where it is loaded already, the one that there is. */
  load(caller: Principal): Promise<SampleCompany> {
    assertMay(caller, 'settings.edit');
    const loading = { caller, find: lockSampleCompanies, permission: 'settings.edit' } as const;
    return perform(this.database, loading, async (tx, companies) => {
      if (companies.loaded) return companies.loaded;
      const loaded = await this.make(caller);
      await saveSampleCompanies(tx, { ...companies, loaded });
      await this.audit.record(tx, caller, 'sample_data.loaded', `suppliers/${loaded.supplierId}`);
      return loaded;
    });
  }

  /**
   * Takes back what was made for it, and closes it: nobody acts for it any more. What somebody wrote down in it besides
   * stays in the record. Nothing where none is loaded.
   */
  remove(caller: Principal): Promise<void> {
    assertMay(caller, 'settings.edit');
    const removing = { caller, find: lockSampleCompanies, permission: 'settings.edit' } as const;
    return perform(this.database, removing, async (tx, { loaded, removed }) => {
      if (!loaded) return;
      await this.takeBack(caller, loaded);
      await saveSampleCompanies(tx, { loaded: null, removed: [...removed, loaded.supplierId] });
      await this.audit.record(tx, caller, 'sample_data.removed', `suppliers/${loaded.supplierId}`);
    });
  }

  private async make(caller: Principal): Promise<SampleCompany> {
    const today = await this.clock.today();
    const { id: supplierId } = await this.find(SuppliersService).create(
      caller,
      new Unvalidated(CreateSupplierDto, { name: `${PREFIX}Juniper Instruments`, country: 'US' }),
    );
    const person = { name: `${PREFIX}officer`, role: 'compliance_officer', supplierId };
    const principals = this.find(PrincipalsService);
    const { first } = await principals.create(caller, new Unvalidated(CreatePrincipalDto, person));
    const officer = actingAs(first, caller.requestId);
    await this.find(SuppliersService).addProduct(
      officer,
      supplierId,
      new Unvalidated(CreateProductDto, PRODUCT),
    );
    const partyIds = await this.parties(officer);
    return {
      supplierId,
      officerId: first.id,
      loadedAt: (await this.clock.now()).toISOString(),
      applicationIds: await this.drafts(officer, partyIds, today),
      ...(await this.companysOwn(officer, partyIds, today)),
    };
  }

  private async parties(officer: Principal): Promise<Id[]> {
    const parties = this.find(PartiesService);
    const ids: Id[] = [];
    for (const one of PARTIES)
      ids.push((await parties.create(officer, new Unvalidated(CreatePartyDto, one))).party.id);
    return ids;
  }

  private async drafts(officer: Principal, partyIds: readonly Id[], today: string): Promise<Id[]> {
    const ids: Id[] = [];
    for (const draft of sampleDrafts(this.posture, partyIds, today))
      ids.push(await this.draft(officer, draft));
    return ids;
  }

  private async draft(officer: Principal, draft: object): Promise<Id> {
    if (this.posture === 'agency') {
      const made = await this.find(ApplicationsService).create(officer, new Unvalidated(DraftDto, draft));
      return made.application.id;
    }
    const tracked = this.find(TrackedApplicationsService);
    return (await tracked.create(officer, new Unvalidated(TrackedDraftDto, draft))).application.id;
  }

  /** What an office does not have: duties, and lines of orders. */
  private async companysOwn(
    officer: Principal,
    partyIds: readonly Id[],
    today: string,
  ): Promise<Pick<SampleCompany, 'dutyIds' | 'orderCheckIds'>> {
    if (this.posture === 'agency') return { dutyIds: [], orderCheckIds: [] };
    const dutyIds: Id[] = [];
    for (const duty of sampleDuties(today))
      for (const { view } of await this.find(DutiesService).record(officer, new Unvalidated(DutyDto, duty)))
        dutyIds.push(view.id);
    const line = sampleLine(partyIds, today);
    const { id } = await this.find(OrderChecksService).check(officer, new Unvalidated(OrderCheckDto, line));
    return { dutyIds, orderCheckIds: [id] };
  }

  private async takeBack(caller: Principal, made: SampleCompany): Promise<void> {
    const principals = this.find(PrincipalsService);
    const { first } = await principals.get(caller, made.officerId);
    const officer = actingAs(first, caller.requestId);
    const reason = { reason: 'The sample company is removed.' };
    for (const id of made.orderCheckIds)
      await unlessItMayNot(this.find(OrderChecksService).free(officer, id));
    for (const id of made.dutyIds)
      await unlessItMayNot(
        this.find(DutiesService).cancel(officer, id, null, new Unvalidated(CancelDutyDto, reason)),
      );
    for (const id of made.applicationIds) await unlessItMayNot(this.removeDraft(officer, id));
    await principals.endAllOf(caller, made.supplierId);
  }

  private removeDraft(officer: Principal, id: Id): Promise<void> {
    if (this.posture === 'agency') return this.find(ApplicationsService).remove(officer, id, null);
    return this.find(TrackedApplicationsService).remove(officer, id, null);
  }
}

/** What is over already, or was filed or worked on meanwhile, stays as the record has it. */
async function unlessItMayNot(act: Promise<unknown>): Promise<void> {
  try {
    await act;
  } catch (error) {
    if (!(error instanceof Problem) || ![404, 409].includes(error.getStatus())) throw error;
  }
}
