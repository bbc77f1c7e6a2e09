import { Injectable } from '@nestjs/common';
import { mayStillAct } from '@ninety/access';
import { MailOutbox } from '@ninety/mail';
import type { Id } from '@ninety/platform';
import { happeningTo, Outbox } from '@ninety/webhooks';
import type { DutyDataDto, HappeningTo } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { daysAfter } from './days.js';
import type { DutyDayNews } from './duty-days.js';
import { dutyPath, dutyTitle } from './duty-title.js';
import { termsOf, timesVoided } from './duty.js';
import type { Duty, Occurrence } from './duty.js';
import { partyView } from './duty.view.js';
import { isFirstTelling, officersOf, standingLicense, toldOf } from './duty.store.js';

/** What happened to a duty, once that it is owed. */
export type DutyNews = HappeningTo<DutyDataDto>;

/** Once that it is owed, on a day that is known. */
type DueOccurrence = Pick<Occurrence, 'occurrence'> & { readonly dueOn: string };

/** Tells the company's endpoints of its duties, and by mail whom they are for. Thin: neither what is owed nor to whom. */
@Injectable()
export class DutyNewsDesk {
  constructor(
    private readonly outbox: Outbox,
    private readonly mails: MailOutbox,
  ) {}

  /**
   * Tells what a day brings, once for its key whatever corrections come.
   *
   * @param daysLeft of a warning, where it is given later than its lead time says
   */
  async tellDay(
    tx: EntityManager,
    duty: Duty,
    { occurrence, dueOn }: DueOccurrence,
    { type, days }: DutyDayNews,
    daysLeft = days,
  ): Promise<void> {
    const told = await toldOf(tx, duty.id);
    const key = keyOf(duty, { occurrence, dueOn }, { type, days });
    if (!(await isFirstTelling(tx, duty.id, key))) return;
    const { ownerId } = termsOf(duty);
    // Of who may act no more nobody else would know before it is escalated.
    const isOwners = type !== 'duty.escalated' && (await mayStillAct(tx, ownerId));
    const to = isOwners ? [ownerId] : await officersOf(tx, duty.supplierId);
    await this.mail(tx, duty, { type, key, dueOn, to });
    if (type === 'duty.warning') {
      const before = isRenewal(duty) ? null : movedFrom(occurrence, dueOn, told);
      const moved = before === null ? {} : { movedFrom: before };
      await this.tell(tx, duty, occurrence, { type, data: { dueOn, daysLeft, ...moved } });
    } else if (type === 'duty.overdue')
      await this.tell(tx, duty, occurrence, { type, data: { dueOn, daysOverdue: days } });
    else await this.tell(tx, duty, occurrence, { type, data: { dueOn, daysOverdue: days, to } });
  }

  /** Keeps that a warning is told no more. */
  async passOver(tx: EntityManager, duty: Duty, due: DueOccurrence, warning: DutyDayNews): Promise<void> {
    await isFirstTelling(tx, duty.id, keyOf(duty, due, warning));
  }

  private async mail(
    tx: EntityManager,
    duty: Duty,
    { type, key, dueOn, to }: { type: DutyDayNews['type']; key: string; dueOn: string; to: readonly Id[] },
  ): Promise<void> {
    if (!this.mails.isOpen) return;
    const { licenseId, applicationId } = duty;
    const license = licenseId === null ? undefined : await standingLicense(tx, licenseId);
    const content = {
      on: dueOn,
      title: dutyTitle(termsOf(duty).kind, license?.number ?? null),
      path: dutyPath(license?.id ?? null, applicationId),
    };
    const about = { key: `${duty.id} ${key}`, kind: MAIL_KIND_OF[type], content };
    await this.mails.write(tx, ...to.map((principalId) => ({ ...about, principalId })));
  }

  async tell(tx: EntityManager, duty: Duty, occurrence: string, news: DutyNews): Promise<void> {
    const { id: dutyId, licenseId, applicationId, supplierId } = duty;
    const { kind, ownerId: owner, obligedPartyId } = termsOf(duty);
    const about = {
      dutyId,
      occurrence,
      licenseId,
      applicationId,
      kind,
      owner,
      obligedParty: partyView(obligedPartyId),
    };
    await this.outbox.write(tx, {
      ...happeningTo<DutyDataDto, DutyNews['type']>(about, news),
      audience: 'applicant',
      supplierId,
    });
  }
}

const MAIL_KIND_OF = {
  'duty.warning': 'duty_warning',
  'duty.overdue': 'duty_overdue',
  'duty.escalated': 'duty_escalated',
} as const;

/** The key of what is told of a duty: what, which time, its day, and its lead time in days. */
type DutyKey = readonly [DutyDayNews['type'], string, string, number | ''];

/** What was told before it was said to be met is told anew once that is taken back. */
function keyOf(
  duty: Duty,
  { occurrence, dueOn }: DueOccurrence,
  { type, days }: Omit<DutyDayNews, 'on'>,
): string {
  const day = isRenewal(duty) ? daysAfter(dueOn, duty.renewal?.lead.days ?? 0) : dueOn;
  const key: DutyKey = [type, occurrence, day, type === 'duty.warning' ? days : ''];
  const times = timesVoided(duty.voided, occurrence);
  return JSON.stringify(times === 0 ? key : [...key, times]);
}

/** One whose day moves by itself, as like cases take longer: what is told of it is known by the day on which its license ends. */
function isRenewal(duty: Duty): boolean {
  return 'renewal' in termsOf(duty).due;
}

/** The day that was told of before, where it is another now; null: none was told of, or the same. */
function movedFrom(occurrence: string, dueOn: string, told: readonly string[]): string | null {
  const before = told.map((key) => JSON.parse(key) as DutyKey).find(([, which]) => which === occurrence);
  return before && before[2] !== dueOn ? before[2] : null;
}
