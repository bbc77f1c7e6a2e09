import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { documentsToObtain, documentToRenew } from '@ninety/bis';
import { CONFIG, newId } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DocumentTerms } from '../attachments/document-terms.js';
import type { AddedDocument, DocumentTermDto } from '../attachments/document-terms.js';
import { sentenceProblem } from '../tracker/sentences.js';
import { insertTerm, replacedDocument, termsOfDocuments } from './document-term.store.js';
import { DutyFollower } from './duty-follower.js';
import { DutyNewsDesk } from './duty-news.js';
import { termsOf } from './duty.js';
import type { Duty } from './duty.js';
import {
  appendMet,
  insertDuty,
  lockDutiesOfApplication,
  lockDutiesOfLicense,
  lockDuty,
  occurrencesKept,
} from './duty.store.js';
import { NO_FACTS } from './occurrences.js';

/** Support documents that run out: each is to be replaced before, which is owed by itself. */
@Injectable()
export class SupportDocuments extends DocumentTerms {
  constructor(
    private readonly audit: Audit,
    private readonly follower: DutyFollower,
    private readonly news: DutyNewsDesk,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async keep(
    tx: EntityManager,
    caller: Principal,
    document: AddedDocument,
    term: DocumentTermDto,
  ): Promise<void> {
    const { issuedOn, validUntil, replaces } = term;
    await this.meetOwed(tx, caller, document, term);
    if (issuedOn === undefined && validUntil === undefined && replaces === undefined) return;
    if (issuedOn !== undefined && validUntil !== undefined && validUntil < issuedOn)
      throw sentenceProblem('document_ends_before_issue', '/validUntil', { issuedOn });
    if (replaces !== undefined) await this.replace(tx, caller, document, replaces);
    const duty = validUntil === undefined ? null : this.dutyOf(caller, document, validUntil);
    if (duty) await insertDuty(tx, duty);
    await insertTerm(tx, document, term, duty?.id ?? null);
    if (!duty) return;
    await this.audit.record(tx, caller, 'duty.recorded', `duties/${duty.id}`, { kind: 'support_document' });
    await this.follower.keep(tx, await lockDuty(tx, caller, duty.id), NO_FACTS);
  }

  of(manager: EntityManager, ids: readonly Id[]) {
    return termsOfDocuments(manager, ids);
  }

  /** Whoever added it sees to it, until it is given to somebody else. */
  private dutyOf(caller: Principal, document: AddedDocument, validUntil: string): Duty {
    const { supplierId, licenseId, applicationId } = document;
    const said = { recordedBy: caller.id, recordedAt: new Date().toISOString() };
    const terms = {
      text: null,
      kind: 'support_document',
      obligedPartyId: null,
      due: { on: validUntil },
      ownerId: caller.id,
      leadDays: this.config.dutyLeadDays,
    } as const;
    return {
      ...said,
      id: newId(),
      supplierId,
      licenseId,
      applicationId,
      condition: null,
      conditionText: null,
      version: 1,
      versions: [{ ...terms, ...said, number: 1, isCancelled: false, reason: null }],
      met: [],
      voided: [],
      renewal: null,
      document: null,
    };
  }

  /** What was to be done of the one that is replaced is done by that. */
  private async replace(
    tx: EntityManager,
    caller: Principal,
    document: AddedDocument,
    replaces: Id,
  ): Promise<void> {
    const before = await replacedDocument(tx, document, replaces);
    if (!before) throw sentenceProblem('no_document_to_replace', '/replaces');
    if (before.isReplaced) throw sentenceProblem('document_replaced_already', '/replaces');
    if (before.dutyId !== null)
      await this.meet(tx, caller, await lockDuty(tx, caller, before.dutyId), document.id);
  }

  /**
   * What a shipment was recorded without is there, or what the application said it had is renewed: what was owed of it is met.
   * What the document is of is locked.
   */
  private async meetOwed(
    tx: EntityManager,
    caller: Principal,
    { id, kind, licenseId, applicationId }: AddedDocument,
    { validUntil }: DocumentTermDto,
  ): Promise<void> {
    const renew = documentToRenew(kind);
    if (renew === null) return;
    const obtain = new Set<string | null>(documentsToObtain(kind).map(({ text }) => text));
    const today = await this.follower.today();
    if (licenseId !== null && (validUntil === undefined || validUntil >= today))
      for (const duty of await lockDutiesOfLicense(tx, licenseId))
        if (obtain.has(termsOf(duty).text)) await this.meet(tx, caller, duty, id);
    if (applicationId === null || validUntil === undefined) return;
    for (const duty of await lockDutiesOfApplication(tx, applicationId)) {
      const { text, due } = termsOf(duty);
      if (text === renew.text && 'on' in due && due.on < validUntil) await this.meet(tx, caller, duty, id);
    }
  }

  private async meet(tx: EntityManager, caller: Principal, duty: Duty, evidence: Id): Promise<void> {
    const open = (await occurrencesKept(tx, duty.id)).find(({ state }) => state === 'open');
    if (!open || termsOf(duty).isCancelled) return;
    const { occurrence, dueOn } = open;
    const met = {
      occurrence,
      dueOn,
      on: await this.follower.today(),
      evidence: [evidence],
      note: null,
      recordedBy: caller.id,
      recordedAt: new Date().toISOString(),
    };
    await appendMet(tx, duty, met);
    await this.audit.record(tx, caller, 'duty.met', `duties/${duty.id}`, { occurrence });
    const next = { ...duty, met: [...duty.met, met], version: duty.version + 1 };
    await this.news.tell(tx, next, occurrence, {
      type: 'duty.met',
      data: { dueOn, on: met.on, evidence: met.evidence },
    });
    await this.follower.keep(tx, next, NO_FACTS);
  }
}
