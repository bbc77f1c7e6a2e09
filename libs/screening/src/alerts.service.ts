import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, problemOf } from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { alertsPage } from './alert.read-model.js';
import { findAlert, lockAlert, saveAlert } from './alert.store.js';
import { SCREENING_PROBLEMS } from './problems.js';
import type { AdjudicationDto, AlertsQuery } from './screening.contract.js';
import type { ScreeningAlertEntity } from './screening.entity.js';
import { ScreeningSubscriber } from './screening-subscriber.js';
import { say } from './sentences.js';

/** Potential matches of parties, and what people judge of them. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly subscriber: ScreeningSubscriber,
  ) {}

  async list(caller: Principal, query: AlertsQuery): Promise<Page<ScreeningAlertEntity>> {
    assertMay(caller, 'alerts.read');
    return alertsPage(this.database.reader, caller, query);
  }

  async get(caller: Principal, id: Id): Promise<ScreeningAlertEntity> {
    const alert = await findAlert(this.database.reader, caller, id);
    assertMay(caller, 'alerts.read');
    return alert;
  }

  /** A person says whether a potential match is one; once. */
  async adjudicate(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<AdjudicationDto>,
  ): Promise<ScreeningAlertEntity> {
    const judging = {
      caller,
      find: (tx: EntityManager) => lockAlert(tx, caller, id),
      permission: 'alerts.adjudicate',
      version: { of: (alert: ScreeningAlertEntity) => alert.version, named: version },
      state: assertOpen,
      body,
    } as const;
    return perform(this.database, judging, async (tx, alert, { verdict, reason }) => {
      Object.assign(alert, { status: verdict, reason, decidedBy: caller.id, decidedAt: new Date() });
      await saveAlert(tx, alert);
      await this.subscriber.alertJudged(tx, alert.partyId);
      await this.audit.record(tx, caller, 'screening_alert.adjudicated', `screening-alerts/${id}`, {
        verdict,
        partyId: alert.partyId,
      });
      return alert;
    });
  }
}

function assertOpen({ status }: ScreeningAlertEntity): void {
  if (status !== 'open')
    throw problemOf(SCREENING_PROBLEMS['alert-adjudicated'], say('alert_judged', { status }));
}
