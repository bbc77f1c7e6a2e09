import { Injectable } from '@nestjs/common';
import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase, TrackedSubject } from './tracked-case.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** An application, and what is asked otherwise of one of its parties. */
type Concerned = TrackedSubject & ChangedRequirement;

/** What follows for applications from what screening finds of their parties: their representations change. */
@Injectable()
export class TrackedParties extends ScreeningSubscriber {
  constructor(
    private readonly outbox: Outbox,
    private readonly regimes: TrackedRegimes,
  ) {
    super();
  }

  alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    return touched(tx, [partyId]);
  }

  /** A pending application whose party is an entry that now asks for something else, or no more, is told of. */
  async requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void> {
    await touched(
      tx,
      changed.map(({ partyId }) => partyId),
    );
    for (const file of await trackedCasesOf(tx, this.regimes, await concernedBy(tx, changed)))
      if (await this.isPending(file)) await this.tell(tx, file);
  }

  private async isPending(file: TrackedCase<Concerned>): Promise<boolean> {
    const { outcome } = file.outlook(dayOf(await this.regimes.today(file.regime)));
    return file.filings.length > 0 && outcome === null;
  }

  private tell(tx: EntityManager, { application, controlNumber }: TrackedCase<Concerned>): Promise<void> {
    const { id: applicationId, supplierId, partyId, entryId, isListed } = application;
    return this.outbox.write(tx, {
      type: 'application.requirement_changed',
      audience: 'applicant',
      supplierId,
      data: { applicationId, controlNumber, partyId, entryId, isListed },
    });
  }
}

function touched(tx: EntityManager, partyIds: readonly Id[]): Promise<void> {
  return run(
    tx,
    sql`UPDATE application SET version = version + 1
        WHERE id IN (SELECT application_id FROM application_party WHERE party_id = ANY(${partyIds}::uuid[]))`,
  );
}

/** The applications of which something was written down, and whose parties are concerned; once for each entry. */
function concernedBy(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<Concerned[]> {
  return rowsOf<Concerned>(
    tx,
    sql`SELECT a.id, a.supplier_id AS "supplierId", a.form, a.watch_on::text AS "watchOn", s."partyId", s."entryId", s."isListed"
      FROM (SELECT DISTINCT * FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        AS c ("partyId" uuid, "entryId" uuid, "isListed" boolean)) s
      JOIN application a ON a.id IN (SELECT p.application_id FROM application_party p WHERE p.party_id = s."partyId")
      WHERE a.status IS NOT NULL AND a.form -> 'tracked' IS NOT NULL ORDER BY a.id, s."entryId"`,
  );
}
