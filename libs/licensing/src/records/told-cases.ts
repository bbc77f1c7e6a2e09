import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import type { StandingAct } from '@ninety/bis';
import { PartiesService } from '@ninety/parties';
import type { PartyEntity } from '@ninety/parties';
import { Database, newId, OfficeClock } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { AttachmentEntity } from '../applications/application.entity.js';
import { filedIdsOf } from '../applications/application.read-model.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { visibleHistory } from '../audience/visible-history.js';
import type { VisibleEvent } from '../audience/visible-history.js';
import { findCase } from '../case/case-file.js';
import { dayOf } from '../case/standing.js';
import { LicenseActs, STANDING_NEWS } from '../licenses/license-acts.service.js';
import type { ShipmentResponseDto } from '../licenses/license.contract.js';
import type { ApplicationResponseDto } from '../views/application-answer.contract.js';
import { ApplicationViews } from '../views/application-views.js';
import { allPages } from './evidence-package.js';

/** A case as the office told it to its applicant: what the company knows of it, and nothing of the review. */
export interface ToldCase {
  readonly application: ApplicationResponseDto;
  readonly parties: readonly PartyEntity[];
  readonly history: readonly VisibleEvent[];
  /** Documents that the applicant sees, and where their bytes lie. */
  readonly documents: readonly { readonly attachment: AttachmentEntity; readonly path: string }[];
  readonly shipments: readonly ShipmentResponseDto[];
  /** That its license was suspended, reinstated or revoked, in order. */
  readonly notices: readonly ToldNotice[];
}

interface ToldNotice {
  readonly type: (typeof STANDING_NEWS)[StandingAct]['past'];
  readonly on: string;
  readonly reason: string | null;
}

/** The cases of a supplier for whoever takes them elsewhere. */
@Injectable()
export class ToldCases {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly views: ApplicationViews,
    private readonly attachments: AttachmentsService,
    private readonly parties: PartiesService,
    private readonly acts: LicenseActs,
    private readonly audit: Audit,
  ) {}

  /** Those that were filed, the oldest first. */
  async *of(supplierId: Id): AsyncGenerator<ToldCase> {
    const caller = applicantOf(supplierId);
    for (const id of await filedIdsOf(this.database.reader, supplierId)) yield await this.told(caller, id);
  }

  private async told(caller: Principal, id: Id): Promise<ToldCase> {
    const file = await findCase(this.database.reader, caller, id);
    const application = await this.views.one(caller, file);
    const number = application.license?.number ?? null;
    const partyIds = [...new Set(application.parties.map(({ partyId }) => partyId))];
    return {
      application,
      parties: await Promise.all(partyIds.map((partyId) => this.partyOf(caller, partyId))),
      history: visibleHistory(caller, file, dayOf(await this.clock.today())),
      documents: await this.attachments.stored(caller, id),
      shipments: number === null ? [] : await allPages((query) => this.acts.shipments(caller, number, query)),
      notices: number === null ? [] : await this.noticesOf(number),
    };
  }

  /** The license itself says how it stands alone; the record says since when, and what was before. */
  private async noticesOf(number: string): Promise<ToldNotice[]> {
    const entries = await this.audit.sealedOf([`licenses/${number}`]);
    return entries.flatMap(({ action, at, details }) => {
      const act = Object.values(STANDING_NEWS).find(({ event }) => event === action);
      if (!act) return [];
      const { reason } = JSON.parse(details) as { reason: string | null };
      return [{ type: act.past, on: this.clock.dayOf(new Date(at)), reason }];
    });
  }

  private async partyOf(caller: Principal, id: Id): Promise<PartyEntity> {
    return (await this.parties.get(caller, id)).party;
  }
}

/** Somebody of the supplier's, who reads and does nothing. */
function applicantOf(supplierId: Id): Principal {
  const membership = { id: newId(), supplierId, role: 'compliance_officer', functions: [] } as const;
  return {
    ...membership,
    requestId: newId(),
    name: 'the applicant',
    personId: membership.id,
    memberships: [membership],
    tenantId: supplierId,
    agency: null,
    key: null,
  };
}
