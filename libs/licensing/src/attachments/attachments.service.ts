import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, isId, newId, notFound, OfficeClock, pageBy, undatedId } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { Ending } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import { PAPER_RULES } from '@ninety/bis';
import { papersOf } from '../appeals/paper.store.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { ApplicationEntity, AttachmentEntity } from '../applications/application.entity.js';
import type { AttachmentResponseDto } from '../applications/application.contract.js';
import { findApplication, lockApplication } from '../audience/access-scope.store.js';
import { caseFileOf } from '../case/case-file.js';
import { hasEnded } from '../case/phases.js';
import { dayOf } from '../case/standing.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { AttachmentFiles, describedUpload, taking } from './attachment-files.js';
import type { Upload } from './attachment-files.js';
import { DocumentTerms } from './document-terms.js';
import type { ShownTerm } from './document-terms.js';
import { attachmentsOf, insertAttachment } from './attachment.store.js';
import { say } from '../sentences.js';

/** A document with what was said of how long it holds. */
export type ShownAttachment = AttachmentEntity & { readonly term: ShownTerm };

const BY_SHOWING = {
  checks: [isInstant, isId],
  keyOf: ({ id, createdAt }: AttachmentEntity) => [createdAt.toISOString(), id],
} as const;

/** Documents that go with an application. Their bytes lie in the data folder, by id. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly files: AttachmentFiles,
    private readonly terms: DocumentTerms,
  ) {}

  /** @param receive takes the upload in, once it is known that the caller may; no connection waits for a slow one */
  async add(caller: Principal, applicationId: Id, receive: () => Promise<Upload>): Promise<ShownAttachment> {
    await perform(this.database, adding(caller, applicationId, findApplication), () => Promise.resolve());
    return taking(receive, (upload) =>
      perform(this.database, adding(caller, applicationId, lockApplication), (tx, application) =>
        this.store(tx, caller, application, upload),
      ),
    );
  }

  /** In the order in which they came, to an applicant in which they were laid open. */
  async list(caller: Principal, applicationId: Id, query: PageQuery): Promise<Page<ShownAttachment>> {
    const visible = await this.visible(caller, applicationId);
    return pageBy(query, BY_SHOWING, (after, count) => {
      const from = after ? visible.findIndex((one) => isAfter(one, after)) : 0;
      return Promise.resolve(from < 0 ? [] : visible.slice(from, from + count));
    });
  }

  async get(caller: Principal, applicationId: Id, id: Id): Promise<ShownAttachment> {
    const attachment = (await this.visible(caller, applicationId)).find((one) => one.id === id);
    if (!attachment) throw notFound('attachment');
    return attachment;
  }

  /** Every document that the caller may see, and where its bytes lie. */
  async stored(
    caller: Principal,
    applicationId: Id,
  ): Promise<{ attachment: ShownAttachment; path: string }[]> {
    const visible = await this.visible(caller, applicationId);
    return visible.map((attachment) => ({ attachment, path: this.files.pathOf(attachment.id) }));
  }

  async content(
    caller: Principal,
    applicationId: Id,
    id: Id,
  ): Promise<{ attachment: AttachmentEntity; bytes: ReadStream }> {
    const attachment = await this.get(caller, applicationId, id);
    return { attachment, bytes: this.files.read(attachment.id) };
  }

  /**
   * An applicant sees its own documents, and those of the government that came with an event or a paper that it may read:
   * as of then, for when an officer made them ready is a matter of the government.
   */
  private async visible(caller: Principal, applicationId: Id): Promise<ShownAttachment[]> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, applicationId);
    assertMay(caller, 'applications.read');
    const found = await attachmentsOf(reader, applicationId);
    const terms = await this.terms.of(
      reader,
      found.map(({ id }) => id),
    );
    const all = found.map((one) => ({ ...one, term: terms.get(one.id) ?? {} }));
    if (!isApplicant(caller)) return all.sort(byTime);
    const shownAt = await this.laidOpen(reader, application);
    return all
      .flatMap((attachment) => {
        const createdAt = attachment.side === 'applicant' ? attachment.createdAt : shownAt.get(attachment.id);
        return createdAt ? [{ ...attachment, createdAt }] : [];
      })
      .sort(byTime);
  }

  /** When each document first went with something that an applicant may read. */
  private async laidOpen(reader: EntityManager, application: ApplicationEntity): Promise<Map<Id, Date>> {
    const today = dayOf(await this.clock.today());
    const file = await caseFileOf(reader, application);
    const { state } = file.standing(today);
    const shownAt = new Map<Id, Date>();
    const show = (ids: readonly Id[], at: Date) => {
      for (const id of ids) if (!shownAt.has(id)) shownAt.set(id, at);
    };
    for (const { event, attachmentIds, recordedAt } of file.log)
      if (state && applicantEvent(event, state, today)) show(attachmentIds, recordedAt);
    for (const { kind, attachmentIds, filedAt } of await papersOf(reader, application.id))
      if (PAPER_RULES[kind].isOpen) show(attachmentIds, filedAt);
    return shownAt;
  }

  private async store(
    tx: EntityManager,
    caller: Principal,
    { id: applicationId, supplierId }: ApplicationEntity,
    upload: Upload,
  ): Promise<ShownAttachment> {
    const described = await describedUpload(upload);
    const isApplicants = isApplicant(caller);
    const attachment = tx.create(AttachmentEntity, {
      id: isApplicants ? newId() : undatedId(),
      applicationId,
      ...described,
      size: String(described.size),
      side: isApplicants ? 'applicant' : 'government',
      uploadedBy: caller.id,
      createdAt: new Date(),
    });
    await this.files.keep(attachment.id, upload.file);
    await insertAttachment(tx, attachment);
    await this.audit.record(
      tx,
      caller,
      'attachment.added',
      `applications/${applicationId}/attachments/${attachment.id}`,
      { sha256: attachment.sha256 },
    );
    await this.terms.keep(
      tx,
      caller,
      { id: attachment.id, kind: attachment.kind, supplierId, applicationId, licenseId: null },
      upload.term,
    );
    return { ...attachment, term: upload.term };
  }
}

function byTime(a: AttachmentEntity, b: AttachmentEntity): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}

/** Whether a document comes after the place where a page ended. */
function isAfter({ id, createdAt }: AttachmentEntity, [at, last]: readonly [string, Id]): boolean {
  const place = createdAt.toISOString();
  return place > at || (place === at && id > last);
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

/** What is said of a document; who acted for the government stays inside. */
export function attachmentView(caller: Principal, attachment: ShownAttachment): AttachmentResponseDto {
  const { id, applicationId, kind, fileName, mediaType, size, sha256, side, uploadedBy, createdAt, term } =
    attachment;
  return {
    id,
    applicationId,
    kind,
    fileName,
    mediaType,
    size: Number(size),
    sha256,
    ...(isApplicant(caller) && side === 'government' ? {} : { uploadedBy }),
    createdAt: createdAt.toISOString(),
    ...term,
  };
}

function adding(caller: Principal, id: Id, find: typeof lockApplication) {
  return {
    caller,
    find: (tx: EntityManager) => find(tx, caller, id),
    permission: 'attachments.add',
    state: assertTakesDocuments,
  } as const;
}

function assertTakesDocuments({ status, form }: ApplicationEntity): void {
  // What an authority sent may turn up at any time.
  if (form.tracked) return;
  if (hasEnded(status) && !TAKES_DOCUMENTS[status])
    throw problemOf(LICENSING_PROBLEMS['application-ended'], say('application_ended_already'));
}

/** Endings with documents still to come: those of an appeal, and those that go before a shipment (`pendingDocument`, `needsHongKongDocument`). */
const TAKES_DOCUMENTS: Readonly<Record<Ending, boolean>> = {
  approved: true,
  denied: true,
  returned_without_action: false,
  no_license_required: false,
  withdrawn: false,
};
