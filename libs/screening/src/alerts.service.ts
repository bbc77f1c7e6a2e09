import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, problemOf } from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import {
  alertGroupsPage,
  alertsOfGroups,
  alertsPage,
  latestReasons,
  openAlertGroups,
} from './alert.read-model.js';
import type { AlertGroup, GivenReason } from './alert.read-model.js';
import { findAlert, lockAlert, lockAlertsOf, saveAlert } from './alert.store.js';
import { SCREENING_PROBLEMS } from './problems.js';
import type { AdjudicationDto, AlertGroupsQuery, AlertsQuery } from './screening.contract.js';
import type { ScreeningAlertEntity } from './screening.entity.js';
import { ScreeningSubscriber } from './screening-subscriber.js';
import { say } from './sentences.js';

/** A group with its alerts. */
export interface GroupOfAlerts extends AlertGroup {
  readonly alerts: ScreeningAlertEntity[];
}

/** Potential matches of parties, and what people judge of them. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly subscriber: ScreeningSubscriber,
  ) {}

  /** How many groups of alerts are open: as many as their list has. */
  openGroups(caller: Principal): Promise<number> {
    return openAlertGroups(this.database.reader, caller);
  }

  async list(caller: Principal, query: AlertsQuery): Promise<Page<ScreeningAlertEntity>> {
    assertMay(caller, 'alerts.read');
    return alertsPage(this.database.reader, caller, query);
  }

  /** Alerts of one party and one family as one, the best first. */
  async groups(caller: Principal, query: AlertGroupsQuery): Promise<Page<GroupOfAlerts>> {
    assertMay(caller, 'alerts.read');
    const reader = this.database.reader;
    const { data, nextCursor } = await alertGroupsPage(reader, caller, query);
    const alerts = await alertsOfGroups(reader, data, query.status ?? 'open');
    const of = ({ partyId, family }: AlertGroup) =>
      alerts.filter((alert) => alert.partyId === partyId && alert.family === family);
    return { data: data.map((group) => ({ ...group, alerts: of(group) })), nextCursor };
  }

  /** What the caller said of earlier ones, to be said again. */
  async reasons(caller: Principal): Promise<GivenReason[]> {
    assertMay(caller, 'alerts.adjudicate');
    return latestReasons(this.database.reader, caller);
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
    return perform(this.database, judging, async (tx, alert, judgement) => {
      await this.judge(tx, caller, alert, judgement);
      await this.subscriber.alertJudged(tx, alert.partyId);
      return alert;
    });
  }

  /**
   * A person says of every open alert of a group at once whether it is a match. The version is of all alerts of the party: one
   * that came, or that somebody else judged since it was read, makes it another, and nothing is decided.
   *
   * @param id any alert of the group
   */
  async adjudicateGroup(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<AdjudicationDto>,
  ): Promise<ScreeningAlertEntity[]> {
    const judging = {
      caller,
      find: (tx: EntityManager) => lockGroup(tx, caller, id),
      permission: 'alerts.adjudicate',
      version: { of: (group: LockedGroup) => group.version, named: version, isRequired: true },
      state: assertSomeOpen,
      body,
    } as const;
    return perform(this.database, judging, async (tx, { partyId, open }, judgement) => {
      for (const alert of open) await this.judge(tx, caller, alert, judgement);
      await this.subscriber.alertJudged(tx, partyId);
      return [...open].sort((a, b) => b.score - a.score);
    });
  }

  private async judge(
    tx: EntityManager,
    caller: Principal,
    alert: ScreeningAlertEntity,
    { verdict, reason }: AdjudicationDto,
  ): Promise<void> {
    Object.assign(alert, { status: verdict, reason, decidedBy: caller.id, decidedAt: new Date() });
    await saveAlert(tx, alert);
    await this.audit.record(tx, caller, 'screening_alert.adjudicated', `screening-alerts/${alert.id}`, {
      verdict,
      partyId: alert.partyId,
    });
  }
}

/** The open alerts of a group, and the version of all that its party has. */
interface LockedGroup {
  readonly partyId: Id;
  readonly open: readonly ScreeningAlertEntity[];
  readonly version: Version;
}

async function lockGroup(tx: EntityManager, caller: Principal, id: Id): Promise<LockedGroup> {
  const { partyId } = await findAlert(tx, caller, id);
  const all = await lockAlertsOf(tx, partyId);
  const family = all.find((alert) => alert.id === id)?.family;
  return {
    partyId,
    open: all.filter((alert) => alert.family === family && alert.status === 'open'),
    version: all.reduce((sum, alert) => sum + alert.version, 0),
  };
}

function assertSomeOpen({ open }: LockedGroup): void {
  if (open.length === 0) throw problemOf(SCREENING_PROBLEMS['alert-adjudicated'], say('group_without_open'));
}

function assertOpen({ status }: ScreeningAlertEntity): void {
  if (status !== 'open')
    throw problemOf(SCREENING_PROBLEMS['alert-adjudicated'], say('alert_judged', { status }));
}
