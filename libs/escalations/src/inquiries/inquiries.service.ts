import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew, PERMISSIONS } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { ContactLog, CaseFiles } from '@ninety/licensing';
import type { PendingCase } from '@ninety/licensing';
import { MailOutbox } from '@ninety/mail';
import type { MailStatus } from '@ninety/mail';
import { Database, invalid, newId, OfficeClock, problemOf, viewed } from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import { supplierNames } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { addDays } from '../desk/days.js';
import { reachedRungs, RUNG_RULES } from '../desk/rungs.js';
import type { ReachedRung, RungName } from '../desk/rungs.js';
import { ESCALATION_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';
import { changesSince } from './changes-since.js';
import type { Basis, Inquiry, InquiryKind, InquiryState, SentBy, SentHow } from './inquiry.js';
import type {
  ApproveInquiryDto,
  CancelInquiryDto,
  DraftInquiryDto,
  EditInquiryDto,
  InquiriesQuery,
  InquiryRecipientDto,
  InquiryResponseDto,
  InquirySummaryResponseDto,
  SendInquiryDto,
} from './inquiry.contract.js';
import { inquiriesCount, inquiriesPage } from './inquiry.read-model.js';
import { findInquiry, hasOtherApprover, insertInquiry, updateInquiry } from './inquiry.store.js';
import { inquiryView, summaryView } from './inquiry.view.js';
import { compose, hashOf, textOf } from './letter.js';
import type { Recipient } from './letter.js';
import { withoutUndelivered } from './undelivered.js';

/** An inquiry, locked with its case. */
interface Held {
  readonly inquiry: Inquiry;
  readonly pending: PendingCase | null;
}

const CHANNELS = {
  outbox: 'e_mail',
  own_mail: 'e_mail',
  post: 'letter',
  courier: 'letter',
  fax: 'letter',
  by_hand: 'letter',
  portal: 'portal',
} as const satisfies Readonly<Record<SentHow, string>>;

/** Questions to authorities about the status of cases: drafted, approved and sent once. docs/timeliness.md */
@Injectable()
export class InquiriesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly cases: CaseFiles,
    private readonly contacts: ContactLog,
    private readonly mails: MailOutbox,
    private readonly clock: OfficeClock,
  ) {}

  /** Composes one from what is certain of a case. @throws Problem 409 where there is nothing to ask */
  draft(caller: Principal, body: Unvalidated<DraftInquiryDto>): Promise<InquiryResponseDto> {
    const drafting = { caller, permission: 'inquiries.draft', body } as const;
    return performNew(this.database, drafting, async (tx, dto) => {
      const { applicationId } = dto;
      if (!(await this.cases.exists(tx, caller, applicationId)))
        throw invalid({ pointer: '/applicationId', detail: say('inquiry_no_application') });
      const pending = assertPending(await this.cases.lock(tx, caller, applicationId));
      const to = recipientOf(dto.kind, dto.to);
      const made = await this.composed(tx, pending, dto.rung, to);
      const inquiry: Inquiry = {
        ...made,
        id: newId(),
        supplierId: pending.supplierId,
        applicationId: pending.applicationId,
        regime: pending.regime,
        rung: dto.rung,
        kind: dto.kind,
        language: dto.language ?? 'en',
        state: 'draft',
        version: 1,
        draftedBy: caller.id,
        draftedAt: new Date(),
        preparedBy: [caller.id],
        ...NOT_APPROVED,
        ...NOT_SENT,
      };
      await insertInquiry(tx, inquiry);
      await this.record(tx, caller, 'inquiry.drafted', inquiry, { rung: inquiry.rung, kind: inquiry.kind });
      return inquiryView(inquiry, null);
    });
  }

  async list(caller: Principal, query: InquiriesQuery): Promise<Page<InquirySummaryResponseDto>> {
    assertMay(caller, 'inquiries.read');
    const page = await inquiriesPage(this.database.reader, caller, query);
    const mailed = page.data.filter(({ sentHow }) => sentHow === 'outbox').map(({ id }) => id);
    const faring = await this.mails.faring(this.database.reader, mailed);
    return viewed(page, (one) => summaryView(one, faring.get(one.id) ?? null));
  }

  /** How many of a state the caller may see: as many as the list has. */
  countOf(caller: Principal, state: InquiryState): Promise<number> {
    return inquiriesCount(this.database.reader, caller, state);
  }

  /** @throws Problem 404, also for another company's */
  async get(caller: Principal, id: Id): Promise<InquiryResponseDto> {
    const found = await findInquiry(this.database.reader, caller, id);
    assertMay(caller, 'inquiries.read');
    return inquiryView(found, await this.delivery(this.database.reader, found));
  }

  /** What a person writes in its place; an approval of what stood there before is none of this. */
  edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<EditInquiryDto>,
  ): Promise<InquiryResponseDto> {
    const editing = {
      ...this.changing(caller, id, 'inquiries.draft', ['draft', 'approved']),
      version: { of: versionOf, named: version, isRequired: true },
      body,
    };
    return perform(this.database, editing, async (tx, { inquiry }, { to, subject, text }) => {
      const said = { to: recipientOf(inquiry.kind, to), subject, text: text.replaceAll(/\r\n?/g, '\n') };
      return this.change(tx, caller, 'inquiry.edited', { ...this.rewritten(caller, inquiry), ...said });
    });
  }

  /** Composes it anew as of today: what persons wrote there is gone. @throws Problem 409 where there is nothing to ask */
  redraft(caller: Principal, id: Id, version: Version | null): Promise<InquiryResponseDto> {
    const redrafting = {
      ...this.changing(caller, id, 'inquiries.draft', ['draft', 'approved']),
      version: { of: versionOf, named: version },
    };
    return perform(this.database, redrafting, async (tx, { inquiry, pending }) => {
      const made = await this.composed(tx, assertPending(pending), inquiry.rung, inquiry.to);
      return this.change(tx, caller, 'inquiry.redrafted', { ...this.rewritten(caller, inquiry), ...made });
    });
  }

  /** Approves the very text that was read. @throws Problem 409 of what one wrote, while somebody else may approve it */
  approve(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<ApproveInquiryDto>,
  ): Promise<InquiryResponseDto> {
    const approving = {
      ...this.changing(caller, id, 'inquiries.approve', ['draft']),
      version: { of: versionOf, named: version },
      body,
    };
    return perform(this.database, approving, async (tx, { inquiry }, { textHash }) => {
      if (textHash !== hashOf(inquiry))
        throw problemOf(ESCALATION_PROBLEMS['inquiry-text-other'], say('inquiry_hash_other'));
      await assertMayApprove(tx, caller, inquiry);
      return this.change(tx, caller, 'inquiry.approved', {
        ...inquiry,
        state: 'approved',
        version: inquiry.version + 1,
        approvedBy: caller.id,
        approvedAt: new Date(),
        approvedHash: textHash,
      });
    });
  }

  /**
   * Sends it, once, or says how it went elsewhere; writes down the contact.
   *
   * @throws Problem 409 where the case is not as it was when the inquiry was drafted
   */
  send(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<SendInquiryDto>,
  ): Promise<InquiryResponseDto> {
    const sending = {
      ...this.changing(caller, id, 'inquiries.send', ['approved']),
      version: { of: versionOf, named: version },
      body,
    };
    return perform(this.database, sending, async (tx, { inquiry, pending }, dto) => {
      const how = howSent(inquiry.kind, dto);
      const sentOn = await this.sentOn(inquiry, how, dto, pending);
      assertUnchanged(inquiry, pending);
      // The law alone may have ended it, without anything having been recorded.
      assertPending(pending);
      if (how === 'outbox') await this.post(tx, caller, inquiry);
      const contactId = await this.contacts.record(
        tx,
        caller,
        inquiry.applicationId,
        contactOf(inquiry, how, sentOn),
      );
      return this.change(tx, caller, 'inquiry.sent', {
        ...inquiry,
        state: 'sent',
        version: inquiry.version + 1,
        sentBy: caller.id,
        sentAt: new Date(),
        sentOn,
        sentHow: how,
        contactId,
        followUpOn: addDays(sentOn, followUpDaysOf(inquiry.rung)),
      });
    });
  }

  cancel(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<CancelInquiryDto>,
  ): Promise<InquiryResponseDto> {
    const cancelling = {
      ...this.changing(caller, id, 'inquiries.draft', ['draft', 'approved']),
      version: { of: versionOf, named: version },
      body,
    };
    return perform(this.database, cancelling, async (tx, { inquiry }, { reason }) =>
      this.change(tx, caller, 'inquiry.cancelled', {
        ...inquiry,
        state: 'cancelled',
        version: inquiry.version + 1,
        cancelledBy: caller.id,
        cancelledAt: new Date(),
        cancelReason: reason,
      }),
    );
  }

  /** What every change asks: the case is locked before the inquiry, as by whoever records something of it. */
  private changing(caller: Principal, id: Id, permission: Permission, states: readonly InquiryState[]) {
    return {
      caller,
      permission,
      find: async (tx: EntityManager): Promise<Held> => {
        const { applicationId } = await findInquiry(tx, caller, id);
        const pending = await this.cases.lock(tx, caller, applicationId);
        return { inquiry: await findInquiry(tx, caller, id, true), pending };
      },
      state: ({ inquiry: { state } }: Held) => {
        if (!states.includes(state))
          throw problemOf(
            ESCALATION_PROBLEMS['inquiry-not-open'],
            say('inquiry_not_open', { state, wanted: states.join(', ') }),
          );
      },
    } as const;
  }

  private async composed(tx: EntityManager, pending: PendingCase, rung: RungName, to: Recipient) {
    const [heard = pending] = await withoutUndelivered(tx, this.mails, [pending]);
    const reached = assertReached(heard, rung);
    const applicant = (await supplierNames(tx, [pending.supplierId])).get(pending.supplierId) ?? '';
    const { subject, paragraphs, facts, leftOut } = compose(heard, reached, applicant, to);
    return {
      to,
      asOf: pending.today,
      composed: { subject, paragraphs },
      facts,
      leftOut,
      basis: basisOf(pending),
      subject: subject.text,
      text: textOf(paragraphs),
    };
  }

  /** The same inquiry with somebody who wrote on it, and not approved. */
  private rewritten(caller: Principal, inquiry: Inquiry): Inquiry {
    const preparedBy = [...new Set([...inquiry.preparedBy, caller.id])];
    return { ...inquiry, ...NOT_APPROVED, state: 'draft', version: inquiry.version + 1, preparedBy };
  }

  private async change(
    tx: EntityManager,
    caller: Principal,
    action:
      'inquiry.edited' | 'inquiry.redrafted' | 'inquiry.approved' | 'inquiry.sent' | 'inquiry.cancelled',
    inquiry: Inquiry,
  ): Promise<InquiryResponseDto> {
    await updateInquiry(tx, inquiry);
    await this.record(tx, caller, action, inquiry, { textHash: hashOf(inquiry) });
    return inquiryView(inquiry, await this.delivery(tx, inquiry));
  }

  private record(
    tx: EntityManager,
    caller: Principal,
    action: Parameters<Audit['record']>[2],
    { id, applicationId }: Inquiry,
    details: Record<string, string>,
  ): Promise<void> {
    return this.audit.record(tx, caller, action, `applications/${applicationId}`, {
      inquiry: id,
      ...details,
    });
  }

  private async post(
    tx: EntityManager,
    caller: Principal,
    { id, to, subject, text }: Inquiry,
  ): Promise<void> {
    if (!this.mails.isOpen) throw problemOf(ESCALATION_PROBLEMS['mail-not-set-up'], say('inquiry_no_mail'));
    if (to.email === null) throw new Error(`the mail ${id} has no address`);
    const mailbox = { name: to.name ?? to.office, address: to.email };
    await this.mails.post(tx, { id, senderId: caller.id, to: mailbox, subject, text });
  }

  private async sentOn(
    { asOf }: Inquiry,
    how: SentHow,
    { sentOn }: SendInquiryDto,
    pending: PendingCase | null,
  ): Promise<string> {
    if (how === 'outbox') return pending?.today ?? asOf;
    if (sentOn === undefined || sentOn === null)
      throw invalid({ pointer: '/sentOn', detail: say('inquiry_sent_on_required') });
    if (sentOn < asOf) throw invalid({ pointer: '/sentOn', detail: say('inquiry_sent_on_early', { asOf }) });
    const latest = await this.clock.latestDay();
    if (sentOn > latest)
      throw invalid({ pointer: '/sentOn', detail: say('inquiry_sent_on_future', { latest }) });
    return sentOn;
  }

  private async delivery(manager: EntityManager, { id, sentHow }: Inquiry): Promise<MailStatus | null> {
    if (sentHow !== 'outbox') return null;
    return (await this.mails.faring(manager, [id])).get(id) ?? null;
  }
}

const NOT_APPROVED = { approvedBy: null, approvedAt: null, approvedHash: null } as const;
const NOT_SENT = {
  sentBy: null,
  sentAt: null,
  sentOn: null,
  sentHow: null,
  contactId: null,
  followUpOn: null,
  cancelledBy: null,
  cancelledAt: null,
  cancelReason: null,
} as const;

function versionOf({ inquiry }: Held): Version {
  return inquiry.version;
}

/** @throws Problem 409 where nothing is asked of it */
function assertPending(pending: PendingCase | null): PendingCase {
  const detail = pending === null ? say('inquiry_not_filed') : say('inquiry_ended');
  if (pending === null || pending.outlook.outcome !== null)
    throw problemOf(ESCALATION_PROBLEMS['nothing-to-ask'], detail);
  return pending;
}

/** @throws Problem 422 for a rung that the case has not reached */
function assertReached(pending: PendingCase, rung: RungName): ReachedRung {
  const all = reachedRungs(pending);
  const reached = all.find(({ rule }) => rule.rung === rung);
  if (reached) return reached;
  const names = all.map(({ rule }) => rule.rung).join(', ');
  const detail =
    names === '' ? say('inquiry_rung_none') : say('inquiry_rung_not_reached', { rung, reached: names });
  throw invalid({ pointer: '/rung', detail });
}

/** @throws Problem 422 for a mail to no address */
function recipientOf(kind: InquiryKind, { name, office, email }: InquiryRecipientDto): Recipient {
  const address = email ?? null;
  if (kind === 'mail' && address === null)
    throw invalid({ pointer: '/to/email', detail: say('inquiry_email_required') });
  return { name: name ?? null, office, email: address };
}

/** @throws Problem 422 for a way that is not one of its kind */
function howSent(kind: InquiryKind, { by, sentOn }: SendInquiryDto): SentHow {
  const how: SentBy | null = by ?? null;
  if (kind === 'letter') {
    if (how === null) throw invalid({ pointer: '/by', detail: say('inquiry_by_required') });
    if (how === 'own_mail') throw invalid({ pointer: '/by', detail: say('inquiry_by_letter') });
    return how;
  }
  if (how === null && sentOn !== undefined && sentOn !== null)
    throw invalid({ pointer: '/sentOn', detail: say('inquiry_sent_on_alone') });
  return how ?? 'outbox';
}

/** Nobody approves what they wrote, where somebody else of the company may. @throws Problem 409 */
async function assertMayApprove(
  tx: EntityManager,
  { id }: Principal,
  { supplierId, preparedBy }: Inquiry,
): Promise<void> {
  if (!preparedBy.includes(id)) return;
  if (await hasOtherApprover(tx, supplierId, PERMISSIONS['inquiries.approve'], preparedBy))
    throw problemOf(ESCALATION_PROBLEMS['own-approval'], say('inquiry_own_approval'));
}

/** @throws Problem 409 with what was recorded, or taken back, since it was drafted */
function assertUnchanged({ basis }: Inquiry, pending: PendingCase | null): void {
  const changes = changesSince(basis, pending);
  if (changes.length > 0)
    throw problemOf(
      ESCALATION_PROBLEMS['case-changed'],
      say('inquiry_case_changed', { changes: changes.length }),
      {
        changes,
      },
    );
}

function basisOf({ events, contacts }: PendingCase): Basis {
  return { events: events.map(({ id }) => id), contacts: contacts.map(({ id }) => id) };
}

function followUpDaysOf(rung: RungName): number {
  return RUNG_RULES.find((rule) => rule.rung === rung)?.followUpDays ?? 0;
}

function contactOf({ to, subject, text }: Inquiry, how: SentHow, on: string) {
  const whom = to.name === null ? to.office : `${to.name}, ${to.office}`;
  return { on, channel: CHANNELS[how], with: whom.slice(0, LONGEST_WITH), said: `${subject}\n\n${text}` };
}

/** As the log of contacts takes it. */
const LONGEST_WITH = 300;
