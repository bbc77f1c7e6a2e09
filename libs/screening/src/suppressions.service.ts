import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import { isEntry } from '@ninety/entity-list';
import { Database, invalid, newId, OfficeClock, problemOf, viewed } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import { screenAgain, screenedParty } from '@ninety/parties';
import type { ScreenedParty } from '@ninety/parties';
import type { EntityManager } from 'typeorm';
import { PartyScreener } from './party-screener.js';
import { SCREENING_PROBLEMS } from './problems.js';
import type { SuppressionDto, SuppressionResponseDto, SuppressionsQuery } from './screening.contract.js';
import { ScreeningSuppressionEntity } from './screening.entity.js';
import {
  endExpired,
  endExpiredOf,
  endSuppression,
  findSuppression,
  insertSuppression,
  suppressionsPage,
} from './suppression.store.js';
import { say } from './sentences.js';

/** Parties that a supplier knows not to be an entry: the good-guy list, each with its reason and its end. */
@Injectable()
export class SuppressionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly screener: PartyScreener,
  ) {}

  /** Suppresses alerts of a party for an entry; one that is open is closed. */
  async add(caller: Principal, body: Unvalidated<SuppressionDto>): Promise<SuppressionResponseDto> {
    const adding = { caller, permission: 'alerts.adjudicate', body } as const;
    return performNew(this.database, adding, async (tx, { partyId, entryId, reason, expiresOn }) => {
      const party = await partyFor(tx, caller, partyId);
      const today = await this.clock.today();
      if (expiresOn && expiresOn < today)
        throw invalid({ pointer: '/expiresOn', detail: say('suppression_past', { today }) });
      if (!(await isEntry(tx, entryId))) throw invalid({ pointer: '/entryId', detail: say('entry_unknown') });
      await endExpiredOf(tx, partyId, entryId, today);
      const suppression = tx.create(ScreeningSuppressionEntity, {
        id: newId(),
        supplierId: party.supplierId,
        partyId: party.id,
        entryId: entryId.toLowerCase(),
        reason,
        expiresOn: expiresOn ?? null,
        basis: null,
        createdBy: caller.id,
        createdAt: new Date(),
        endedBy: null,
        endedAt: null,
      });
      await insertSuppression(tx, suppression);
      const resource = `screening-suppressions/${suppression.id}`;
      await this.audit.record(tx, caller, 'screening_suppression.added', resource, {
        partyId,
        entryId,
        reason,
      });
      await this.screener.screenParty(tx, caller, party);
      return suppressionView(suppression);
    });
  }

  /** Ends a suppression: the party is screened again at once. */
  async end(caller: Principal, id: Id): Promise<void> {
    const ending = {
      caller,
      find: (tx: EntityManager) => findSuppression(tx, caller, id),
      permission: 'alerts.adjudicate',
      state: assertInForce,
    } as const;
    await perform(this.database, ending, async (tx, { partyId }) => {
      await endSuppression(tx, id, caller.id);
      await this.audit.record(tx, caller, 'screening_suppression.ended', `screening-suppressions/${id}`);
      await this.screener.screenParty(tx, caller, await partyFor(tx, caller, partyId));
    });
  }

  async list(caller: Principal, query: SuppressionsQuery): Promise<Page<SuppressionResponseDto>> {
    assertMay(caller, 'alerts.read');
    return viewed(await suppressionsPage(this.database.reader, caller, query), suppressionView);
  }

  /** The day after the last, the party is to be screened again. */
  async expire(): Promise<void> {
    const today = await this.clock.today();
    await this.database.transaction(async (tx) => {
      const ended = await endExpired(tx, today);
      await screenAgain(
        tx,
        ended.map(({ partyId }) => partyId),
      );
      for (const { id } of ended)
        await this.audit.record(tx, SERVICE, 'screening_suppression.expired', `screening-suppressions/${id}`);
    });
  }
}

function assertInForce({ endedAt }: ScreeningSuppressionEntity): void {
  if (endedAt) throw problemOf(SCREENING_PROBLEMS['suppression-ended'], say('suppression_ended'));
}

function suppressionView({ basis: _, ...view }: ScreeningSuppressionEntity): SuppressionResponseDto {
  return view;
}

async function partyFor(tx: EntityManager, caller: Principal, id: Id): Promise<ScreenedParty> {
  const party = await screenedParty(tx, id);
  if (!party || !seesSupplier(caller, party.supplierId))
    throw invalid({ pointer: '/partyId', detail: say('suppressed_party_unknown') });
  return party;
}
