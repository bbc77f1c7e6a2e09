import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { MailOutbox } from '@ninety/mail';
import { Database, newId, viewed } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../../applications/application.entity.js';
import { findApplication, lockApplication } from '../../audience/access-scope.store.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { assertAttached, supersededIn } from '../corrections.js';
import { strangerAmong } from '../own-people.js';
import { sentenceBy, sentenceOf, sentenceProblem } from '../sentences.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { assignCase, caseAssignees, unassignCase } from './case-assignment.store.js';
import { appendContact, contactsPage, contactView, standingContact } from './case-contact.store.js';
import type { CaseContact } from './case-contact.store.js';
import {
  caseHoldView,
  holdInForce,
  holdsPage,
  insertCaseHold,
  liftCaseHold,
  lockHeldCases,
} from './case-hold.store.js';
import { caseNotesPage, insertCaseNote, mentionsPage } from './case-note.store.js';
import type {
  CaseAssignmentDto,
  CaseAssignmentResponseDto,
  CaseContactDto,
  CaseContactResponseDto,
  CaseHoldDto,
  CaseHoldResponseDto,
  CaseNoteDto,
  CaseNoteResponseDto,
} from './case-work.contract.js';

/** How the people of a company work on its cases, for themselves: no authority hears of it. */
@Injectable()
export class CaseWorkService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly mails: MailOutbox,
  ) {}

  /** Writes a note, which is never changed. */
  async addNote(caller: Principal, id: Id, body: Unvalidated<CaseNoteDto>): Promise<CaseNoteResponseDto> {
    return perform(
      this.database,
      { ...writing(caller, id), body },
      async (tx, application, { text, mentions }) => {
        const ids = (mentions ?? []).map((one) => one.toLowerCase());
        await assertOwnPeople(tx, application, ids, (place) => `/mentions/${place}`);
        const note = {
          id: newId(),
          applicationId: id,
          text,
          mentions: [...new Set(ids)],
          authorId: caller.id,
          createdAt: new Date(),
        };
        await insertCaseNote(tx, note);
        await this.audit.record(tx, caller, 'case_note.added', `applications/${id}`, {
          note: note.id,
          mentions: note.mentions,
        });
        await this.tell(tx, caller, 'case_mention', { key: note.id, applicationId: id, to: note.mentions });
        return { ...note, author: caller.name, createdAt: note.createdAt.toISOString() };
      },
    );
  }

  async notes(caller: Principal, id: Id, query: PageQuery): Promise<Page<CaseNoteResponseDto>> {
    await this.assertReads(caller, id);
    return caseNotesPage(this.database.reader, id, query);
  }

  /** The notes that mention the caller, the newest first. */
  async mentions(caller: Principal, query: PageQuery): Promise<Page<CaseNoteResponseDto>> {
    assertMay(caller, 'work.read');
    return mentionsPage(this.database.reader, caller, query);
  }

  /** Writes down a call, a letter or a meeting with the authority; or, with `supersedes`, corrects one. */
  async addContact(
    caller: Principal,
    id: Id,
    body: Unvalidated<CaseContactDto>,
  ): Promise<CaseContactResponseDto> {
    return perform(this.database, { ...writing(caller, id), body }, async (tx, _, said) => {
      const contact = contactOf(caller, said);
      const latest = await this.regimes.latestDay();
      if (contact.on > latest) throw sentenceProblem('not_begun', '/on', { latest });
      const supersedes = supersededIn(contact);
      if (supersedes !== null && !(await standingContact(tx, id, supersedes)))
        throw sentenceProblem('no_contact', '/supersedes');
      await assertAttached(tx, caller, id, contact.attachmentIds);
      await appendContact(tx, id, contact);
      const action = supersedes === null ? 'contact.recorded' : 'contact.superseded';
      const corrected = supersedes === null ? {} : { supersedes };
      await this.audit.record(tx, caller, action, `applications/${id}`, {
        contact: contact.id,
        ...corrected,
      });
      return contactView(contact);
    });
  }

  /** In the order in which they were; those that were corrected are there too, and say by what. */
  async contacts(caller: Principal, id: Id, query: PageQuery): Promise<Page<CaseContactResponseDto>> {
    await this.assertReads(caller, id);
    return viewed(await contactsPage(this.database.reader, id, query), contactView);
  }

  /** Says who of the company is at work on a case, in the place of whoever was; null: nobody. */
  async assign(
    caller: Principal,
    id: Id,
    body: Unvalidated<CaseAssignmentDto>,
  ): Promise<CaseAssignmentResponseDto> {
    const assigning = { ...writing(caller, id, 'work.assign'), body };
    return perform(this.database, assigning, async (tx, application, { assigneeId: given }) => {
      const assigneeId = given?.toLowerCase() ?? null;
      const isAnother = await this.give(tx, caller, application, assigneeId);
      const to = isAnother && assigneeId !== null ? [assigneeId] : [];
      await this.tell(tx, caller, 'case_assigned', { key: newId(), applicationId: id, to });
      return { applicationId: id, assigneeId };
    });
  }

  /**
   * Gives a locked case to somebody, who is not told.
   *
   * @returns whether somebody else had it
   * @throws Problem 422 for who is nobody of the company whose case it is
   */
  async give(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    assigneeId: Id | null,
  ): Promise<boolean> {
    const { id } = application;
    if (assigneeId !== null) await assertOwnPeople(tx, application, [assigneeId], () => '/assigneeId');
    const before = (await caseAssignees(tx, [id])).get(id)?.principalId ?? null;
    if (assigneeId === null) await unassignCase(tx, id);
    else await assignCase(tx, id, { assigneeId, assignedBy: caller.id });
    await this.audit.record(tx, caller, 'application.assigned', `applications/${id}`, { assigneeId });
    return assigneeId !== before;
  }

  /** Tells somebody of many cases at once that they are theirs now; nobody of an own act. */
  async tellOfMany(tx: EntityManager, caller: Principal, assigneeId: Id, count: number): Promise<void> {
    if (assigneeId === caller.id) return;
    const title = sentenceBy('mail_assigned_many', { author: caller.name, count });
    const content = { on: null, title, path: '/applications?view=mine' };
    await this.mails.write(tx, { principalId: assigneeId, key: newId(), kind: 'case_assigned', content });
    await this.mails.wake(tx);
  }

  /** Places counsel's hold, or lifts it, each with its reason; what is so already stays as it is. */
  async hold(caller: Principal, id: Id, body: Unvalidated<CaseHoldDto>): Promise<CaseHoldResponseDto> {
    return perform(this.database, { ...writing(caller, id, 'work.hold'), body }, async (tx, _, said) => {
      const inForce = await holdInForce(tx, id);
      if (said.isHeld) return caseHoldView(inForce ?? (await this.place(tx, caller, id, said.reason)));
      if (!inForce) throw sentenceOf(LICENSING_PROBLEMS['legal-hold-lifted'], 'hold_not_in_force');
      const lifted = { ...inForce, liftedBy: caller.id, liftedAt: new Date(), liftReason: said.reason };
      await liftCaseHold(tx, lifted);
      const details = { hold: inForce.id, reason: said.reason };
      await this.audit.record(tx, caller, 'case_hold.lifted', `applications/${id}`, details);
      return caseHoldView(lifted);
    });
  }

  async holds(caller: Principal, id: Id, query: PageQuery): Promise<Page<CaseHoldResponseDto>> {
    await this.assertReads(caller, id);
    return viewed(await holdsPage(this.database.reader, id, query), caseHoldView);
  }

  /** The cases of which nothing may be destroyed. No hold is placed until the transaction under way ends. */
  heldCases(): Promise<Id[]> {
    return this.database.transaction(lockHeldCases);
  }

  /** Tells by mail; nobody of an own act. */
  private async tell(
    tx: EntityManager,
    caller: Principal,
    kind: 'case_mention' | 'case_assigned',
    { key, applicationId, to }: { key: string; applicationId: Id; to: readonly Id[] },
  ): Promise<void> {
    const others = to.filter((one) => one !== caller.id);
    if (others.length === 0) return;
    const code = kind === 'case_mention' ? 'mail_mentioned' : 'mail_assigned';
    const title = sentenceBy(code, { author: caller.name });
    const content = { on: null, title, path: `/applications/${applicationId}` };
    await this.mails.write(tx, ...others.map((principalId) => ({ principalId, key, kind, content })));
    await this.mails.wake(tx);
  }

  private async place(tx: EntityManager, caller: Principal, id: Id, reason: string) {
    const hold = {
      id: newId(),
      reason,
      placedBy: caller.id,
      placedAt: new Date(),
      liftedBy: null,
      liftedAt: null,
      liftReason: null,
    };
    await insertCaseHold(tx, id, hold);
    await this.audit.record(tx, caller, 'case_hold.placed', `applications/${id}`, { hold: hold.id, reason });
    return hold;
  }

  private async assertReads(caller: Principal, id: Id): Promise<void> {
    await findApplication(this.database.reader, caller, id);
    assertMay(caller, 'work.read');
  }
}

/** What each of them finds, locked, so that one comes after the other. */
function writing(caller: Principal, id: Id, permission: Permission = 'work.write') {
  return { caller, find: (tx: EntityManager) => lockApplication(tx, caller, id), permission };
}

/** @throws Problem 422 for who is not, or no more, of the company whose case it is */
async function assertOwnPeople(
  tx: EntityManager,
  { supplierId }: ApplicationEntity,
  ids: readonly Id[],
  pointer: (place: number) => string,
): Promise<void> {
  const stranger = await strangerAmong(tx, supplierId, ids);
  if (stranger >= 0) throw sentenceProblem('nobody_of_the_company', pointer(stranger));
}

function contactOf(
  caller: Principal,
  { on, channel, direction, with: whom, said, attachmentIds, supersedes, reason }: CaseContactDto,
): CaseContact {
  return {
    id: newId(),
    on,
    channel,
    direction,
    with: whom,
    said,
    attachmentIds: (attachmentIds ?? []).map((one) => one.toLowerCase()),
    supersedes: supersedes?.toLowerCase() ?? null,
    supersededBy: null,
    reason: reason ?? null,
    recordedBy: caller.id,
    recordedAt: new Date(),
  };
}
