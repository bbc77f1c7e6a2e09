import { Injectable, Optional } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, invalid, isId, newId, pageBy, pointerTo, Problem, generally } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DutyFollower } from '../../duties/duty-follower.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { VOID } from '../observation.js';
import { OpenOrders } from '../open-orders.js';
import { sentenceBy, sentenceProblem } from '../sentences.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { documentsOfNotice } from './license-documents.service.js';
import { assertStands } from './recorded-license-checks.js';
import { RecordedLicenseNewsDesk } from './recorded-license-news.js';
import { findRecorded, lockRecorded } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { noticeViews, standingStatusOf } from './recorded-license.view.js';
import type { NoticeDto, NoticeResponseDto } from './recorded-notice.contract.js';
import { contradictionOf, standingNotices } from './recorded-notice.js';
import type { Contradiction, Notice } from './recorded-notice.js';
import { appendNotice } from './recorded-notice.store.js';

/** Of one license, corrections and what they correct together. */
const MOST_NOTICES = 200;

/** What authorities told of licenses that were recorded from their face: the record of notices received, and no act of theirs. */
@Injectable()
export class RecordedNoticesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly news: RecordedLicenseNewsDesk,
    private readonly duties: DutyFollower,
    @Optional() private readonly orders?: OpenOrders,
  ) {}

  /**
   * Records one with its webhook and its audit entry, or nothing. What went out meanwhile does not hold it back: the truth
   * may be heard late.
   *
   * @throws Problem 422 for what cannot be true together with what was told before
   */
  async record(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<NoticeDto>,
  ): Promise<{ notice: NoticeResponseDto; license: RecordedLicense }> {
    const recording = {
      caller,
      find: (tx: EntityManager) => lockRecorded(tx, caller, id),
      permission: 'licenses.record',
      version: { of: (license: RecordedLicense) => license.version, named: version },
      state: assertStands,
      body,
    } as const;
    return perform(this.database, recording, async (tx, license, said) => {
      const today = await this.regimes.today(this.regimes.installed(license.regime));
      const notice = noticeOf(caller, license, said, today);
      const attachmentIds = await documentsOfNotice(tx, notice.attachmentIds, license);
      const notices = [...license.notices, { ...notice, attachmentIds }];
      assertTrueTogether(notices, notice);
      const next = { ...license, notices, version: license.version + 1 };
      await appendNotice(tx, license, { ...notice, attachmentIds });
      await this.duties.followLicense(tx, next);
      await this.orders?.licenseChanged(tx, next);
      await this.tell(tx, caller, next, notice, today);
      return { notice: viewOf(next, notice.id), license: next };
    });
  }

  /** In the order in which they took effect; those that stand no more are there too, and say by what. */
  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<NoticeResponseDto>> {
    const { notices } = await findRecorded(this.database.reader, caller, id);
    assertMay(caller, 'licenses.read');
    const views = noticeViews(notices);
    return pageBy(query, BY_PLACE, (after, count) => {
      const from = after ? views.findIndex((one) => one.id === after[0]) + 1 : 0;
      if (after && from === 0)
        throw invalid({ pointer: '/cursor', detail: generally('cursor_of_another_list') });
      return Promise.resolve(views.slice(from, from + count));
    });
  }

  private async tell(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    { id: noticeId, type, on, learnedOn, supersedes }: Notice,
    today: string,
  ): Promise<void> {
    const status = standingStatusOf(license, today);
    const corrected = supersedes === null ? {} : { supersedes };
    const happened =
      type === VOID || on === null
        ? ({
            type: 'license.notice_voided',
            data: { noticeId, supersedes: supersedes ?? '', status },
          } as const)
        : ({ type: `license.${type}`, data: { noticeId, on, learnedOn, status, ...corrected } } as const);
    await this.news.tell(tx, license, happened);
    await this.audit.record(tx, caller, happened.type, `licenses/${license.id}`, { noticeId, ...corrected });
  }
}

const BY_PLACE = { checks: [isId], keyOf: ({ id }: NoticeResponseDto) => [id] } as const;

function viewOf({ notices }: RecordedLicense, id: Id): NoticeResponseDto {
  const found = noticeViews(notices).find((one) => one.id === id);
  if (!found) throw new Error('a notice that was recorded is not there');
  return found;
}

/** What was said, as it is kept. @throws Problem 422 naming the field and the rule */
function noticeOf(caller: Principal, license: RecordedLicense, said: NoticeDto, today: string): Notice {
  const { type, on, source, learnedOn, attachmentIds } = said;
  if (license.notices.length >= MOST_NOTICES)
    throw sentenceProblem('too_many_notices', '', { most: MOST_NOTICES });
  const corrected = correctedBy(license, said);
  if (type === VOID) assertSaysNothing(said);
  else if (on == null) throw sentenceProblem('notice_says_when', '/on');
  else if (source == null) throw sentenceProblem('notice_says_source', '/source');
  assertDated(said, license, today);
  return {
    id: newId(),
    place: corrected?.place ?? Math.max(0, ...license.notices.map(({ place }) => place)) + 1,
    type,
    on: on ?? null,
    learnedOn: learnedOn ?? today,
    source: source ?? null,
    saidBy: said.saidBy ?? null,
    note: said.note ?? null,
    attachmentIds: attachmentIds ?? [],
    supersedes: corrected?.id ?? null,
    reason: said.reason ?? null,
    recordedBy: caller.id,
    recordedAt: new Date().toISOString(),
  };
}

/** The notice that is corrected; null: none is. @throws Problem 422 for one that does not stand, or without a reason */
function correctedBy({ notices }: RecordedLicense, { type, supersedes, reason }: NoticeDto): Notice | null {
  if (supersedes == null) {
    if (reason != null || type === VOID) throw sentenceProblem('supersedes_required', '/supersedes');
    return null;
  }
  const corrected = standingNotices(notices).find(({ id }) => id === supersedes.toLowerCase());
  if (!corrected) throw sentenceProblem('no_notice', '/supersedes');
  if (reason == null) throw sentenceProblem('reason_required', '/reason');
  return corrected;
}

/** @throws Problem 422 for what one that takes another back has no place for */
function assertSaysNothing({ on, source, attachmentIds }: NoticeDto): void {
  const more = Object.entries({ on, source, attachmentIds }).find(([, value]) => value != null);
  if (more) throw sentenceProblem('void_says_nothing', pointerTo('', more[0]));
}

/** Nothing lies in the future, before the issue, or was learned before it happened. */
function assertDated({ on, learnedOn }: NoticeDto, { issuedOn }: RecordedLicense, today: string): void {
  for (const [field, day] of Object.entries({ on, learnedOn }))
    if (day != null && day > today) throw sentenceProblem('in_the_future', `/${field}`, { today });
  if (on == null) return;
  if (on < issuedOn) throw sentenceProblem('before_issue', '/on', { issuedOn });
  if (learnedOn != null && learnedOn < on) throw sentenceProblem('learned_before', '/learnedOn', { day: on });
}

/** @throws Problem 422 naming the other notice that it cannot be true together with */
function assertTrueTogether(notices: readonly Notice[], made: Notice): void {
  const found = contradictionOf(notices);
  if (found === null) return;
  const { notice, other } = found;
  // A correction may leave another notice without what it stands on.
  const against = notice.id === made.id ? other : notice;
  const detail = contradictionText(found);
  throw new Problem(422, {
    type: LICENSING_PROBLEMS['impossible-notice'],
    detail,
    errors: [{ pointer: made.type === VOID ? '/supersedes' : '/type', detail }],
    members: {
      contradicts: against && { noticeId: against.id, type: against.type, on: against.on },
      code: detail.code,
      params: detail.params,
      text: detail.text,
    },
  });
}

function contradictionText({ code, notice: { on }, other }: Contradiction) {
  switch (code) {
    case 'suspended_already':
      return sentenceBy('notice_suspended_already', { on, otherOn: other?.on ?? '' });
    case 'not_suspended':
      return sentenceBy('notice_not_suspended', { on });
    case 'revoked_before':
      return sentenceBy('notice_after_revocation', { on, otherOn: other?.on ?? '' });
  }
}
