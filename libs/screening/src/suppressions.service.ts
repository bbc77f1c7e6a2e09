import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import {
  problemOf,
  cursorOf,
  Database,
  invalid,
  isId,
  limitOf,
  newId,
  notFound,
  OfficeClock,
  pageOf,
  rowOf,
  rowsOf,
  violatedConstraint,
} from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { SuppressionDto, SuppressionResponseDto, SuppressionsQuery } from './screening.contract.js';
import { ScreeningSuppressionEntity } from './screening.entity.js';
import { SCREENED_PARTY, ScreeningService } from './screening.service.js';
import type { ScreenedParty } from './screened-party.js';
import { SCREENING_PROBLEMS } from './problems.js';

/** Parties that a supplier knows not to be an entry: the good-guy list, each with its reason and its end. */
@Injectable()
export class SuppressionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly screening: ScreeningService,
  ) {}

  /** Suppresses alerts of a party for an entry; one that is open is closed. */
  async add(caller: Principal, body: Unvalidated<SuppressionDto>): Promise<SuppressionResponseDto> {
    assertMay(caller, 'alerts.adjudicate');
    const { partyId, entryId, reason, expiresOn } = body.validated();
    return this.database.transaction(async (tx) => {
      const party = await partyFor(tx, caller, partyId);
      const today = await this.clock.today();
      if (expiresOn && expiresOn < today)
        throw invalid({ pointer: '/expiresOn', detail: `must not be before today (${today})` });
      if (!(await rowOf(tx, 'SELECT 1 FROM entity_list_entry WHERE id = $1 LIMIT 1', [entryId])))
        throw invalid({ pointer: '/entryId', detail: 'names no entry of the list' });
      await endExpired(tx, partyId, entryId, today);
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
      await this.insert(tx, suppression);
      await this.audit.record(
        tx,
        caller,
        'screening_suppression.added',
        `screening-suppressions/${suppression.id}`,
        { partyId, entryId, reason },
      );
      await this.screening.screenParty(tx, caller, party);
      return suppressionView(suppression);
    });
  }

  /** Ends a suppression: the party is screened again at once. */
  async end(caller: Principal, id: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      const suppression = await tx.findOneBy(ScreeningSuppressionEntity, { id, ...ownOf(caller) });
      if (!suppression) throw notFound('screening suppression');
      assertMay(caller, 'alerts.adjudicate');
      if (suppression.endedAt)
        throw problemOf(SCREENING_PROBLEMS['suppression-ended'], 'The suppression has ended already.');
      await tx.update(ScreeningSuppressionEntity, { id }, { endedBy: caller.id, endedAt: new Date() });
      await this.audit.record(tx, caller, 'screening_suppression.ended', `screening-suppressions/${id}`);
      await this.screening.screenParty(tx, caller, await partyFor(tx, caller, suppression.partyId));
    });
  }

  async list(caller: Principal, query: SuppressionsQuery): Promise<Page<SuppressionResponseDto>> {
    assertMay(caller, 'alerts.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(ScreeningSuppressionEntity, 's')
      .where(ownOf(caller))
      .orderBy('s.id', 'ASC')
      .limit(limit + 1);
    if (query.partyId) found.andWhere('s.partyId = :partyId', { partyId: query.partyId });
    if (after) found.andWhere('s.id > :after', { after });
    return pageOf(await found.getMany(), limit, ({ id }) => [id], suppressionView);
  }

  /** The day after the last, the party is to be screened again. */
  async expire(): Promise<void> {
    const today = await this.clock.today();
    await this.database.transaction(async (tx) => {
      const ended = await rowsOf<{ id: Id; partyId: Id }>(
        tx,
        `UPDATE screening_suppression SET ended_at = now() WHERE ended_at IS NULL AND expires_on < $1
         RETURNING id, party_id AS "partyId"`,
        [today],
      );
      await tx.query('UPDATE party SET screened_version = NULL WHERE id = ANY($1::uuid[])', [
        ended.map(({ partyId }) => partyId),
      ]);
      for (const { id } of ended)
        await this.audit.record(tx, SERVICE, 'screening_suppression.expired', `screening-suppressions/${id}`);
    });
  }

  private async insert(tx: EntityManager, suppression: ScreeningSuppressionEntity): Promise<void> {
    try {
      await tx.insert(ScreeningSuppressionEntity, suppression);
    } catch (error) {
      if (violatedConstraint(error) === 'screening_suppression_once')
        throw Object.assign(
          problemOf(
            SCREENING_PROBLEMS['suppressed-already'],
            'This party is suppressed for this entry already.',
          ),
          { cause: error },
        );
      throw error;
    }
  }
}

function suppressionView({ basis: _, ...view }: ScreeningSuppressionEntity): SuppressionResponseDto {
  return view;
}

function ownOf(caller: Principal): { supplierId?: Id } {
  return isApplicant(caller) ? { supplierId: caller.supplierId ?? '' } : {};
}

async function endExpired(tx: EntityManager, partyId: Id, entryId: Id, today: string): Promise<void> {
  await tx.query(
    'UPDATE screening_suppression SET ended_at = now() WHERE party_id = $1 AND entry_id = $2 AND ended_at IS NULL AND expires_on < $3',
    [partyId, entryId, today],
  );
}

async function partyFor(tx: EntityManager, caller: Principal, id: Id): Promise<ScreenedParty> {
  const party = await rowOf<ScreenedParty>(tx, `SELECT ${SCREENED_PARTY} FROM party p WHERE p.id = $1`, [id]);
  if (!party || (isApplicant(caller) && party.supplierId !== caller.supplierId))
    throw invalid({ pointer: '/partyId', detail: 'names no party of this supplier' });
  return party;
}
