import type { ReadStream } from 'node:fs';
import { Injectable, Optional } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, newId, notFound, pageBy } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AttachmentFiles, describedUpload, taking } from '../../attachments/attachment-files.js';
import type { Upload } from '../../attachments/attachment-files.js';
import { DocumentTerms } from '../../attachments/document-terms.js';
import type { ShownTerm } from '../../attachments/document-terms.js';
import { OpenOrders } from '../open-orders.js';
import { sentenceProblem } from '../sentences.js';
import { documentsBy, documentsOfApplication, insertDocument } from './license-document.store.js';
import type { LicenseDocument } from './license-document.store.js';
import type { RecordedLicenseDto } from './recorded-license.contract.js';
import { findRecorded, lockRecorded } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** A document with what was said of how long it holds. */
export type ShownDocument = LicenseDocument & ShownTerm;

/** Documents that go with a license: its own, and those of its application that it names. */
@Injectable()
export class LicenseDocumentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly files: AttachmentFiles,
    private readonly terms: DocumentTerms,
    @Optional() private readonly orders?: OpenOrders,
  ) {}

  /** @param receive takes the upload in, once it is known that the caller may; no connection waits for a slow one */
  async add(caller: Principal, id: Id, receive: () => Promise<Upload>): Promise<ShownDocument> {
    await perform(this.database, adding(caller, id, findRecorded), () => Promise.resolve());
    return taking(receive, (upload) =>
      perform(this.database, adding(caller, id, lockRecorded), (tx, license) =>
        this.store(tx, caller, license, upload),
      ),
    );
  }

  async list(caller: Principal, id: Id, query: PageQuery): Promise<Page<ShownDocument>> {
    const documents = await this.of(caller, id);
    return pageBy(query, BY_ID, (after, count) => {
      const from = after ? documents.filter((one) => one.id > after[0]) : documents;
      return Promise.resolve(from.slice(0, count));
    });
  }

  async get(caller: Principal, id: Id, documentId: Id): Promise<ShownDocument> {
    const found = (await this.of(caller, id)).find((one) => one.id === documentId);
    if (!found) throw notFound('attachment');
    return found;
  }

  async content(
    caller: Principal,
    id: Id,
    documentId: Id,
  ): Promise<{ document: ShownDocument; bytes: ReadStream }> {
    const document = await this.get(caller, id, documentId);
    return { document, bytes: this.files.read(document.id) };
  }

  private async of(caller: Principal, id: Id): Promise<ShownDocument[]> {
    const { attachmentIds } = await findRecorded(this.database.reader, caller, id);
    assertMay(caller, 'licenses.read');
    const terms = await this.terms.of(this.database.reader, attachmentIds);
    const documents = await documentsBy(this.database.reader, attachmentIds);
    return documents.map((one) => ({ ...one, ...terms.get(one.id) }));
  }

  private async store(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    upload: Upload,
  ): Promise<ShownDocument> {
    const { id: licenseId, firstId, supplierId } = license;
    const document = {
      id: newId(),
      licenseId,
      ...(await describedUpload(upload)),
      uploadedBy: caller.id,
      createdAt: new Date(),
    };
    await this.files.keep(document.id, upload.file);
    await insertDocument(tx, licenseId, document);
    await this.audit.record(
      tx,
      caller,
      'license.document_added',
      `licenses/${licenseId}/attachments/${document.id}`,
      { sha256: document.sha256 },
    );
    const { kind } = document;
    const added = { id: document.id, kind, supplierId, applicationId: null, licenseId: firstId };
    await this.terms.keep(tx, caller, added, upload.term);
    await this.orders?.licenseChanged(tx, license);
    return { ...document, ...upload.term };
  }
}

/**
 * The documents that a face names: of its application, or of the license that it supersedes, which keeps those of before
 * where none are named.
 *
 * @throws Problem 422 for a document of neither
 */
export async function documentsOfFace(
  tx: EntityManager,
  { attachmentIds }: RecordedLicenseDto,
  applicationId: Id | null,
  before: RecordedLicense | null,
): Promise<readonly Id[]> {
  const own = before?.attachmentIds ?? [];
  const ids = attachmentIds ?? own;
  const missing = await missingDocument(tx, ids, own, applicationId);
  if (missing >= 0) throw sentenceProblem('no_license_document', `/attachmentIds/${missing}`);
  return [...new Set(ids)];
}

/** The documents that a notice, or a duty that is met, names. @throws Problem 422 for one neither of the license nor of its application */
export async function documentsOfNotice(
  tx: EntityManager,
  named: readonly Id[],
  { attachmentIds, applicationId }: RecordedLicense,
  field: 'attachmentIds' | 'evidence' = 'attachmentIds',
): Promise<readonly Id[]> {
  const ids = [...new Set(named.map((id) => id.toLowerCase()))];
  const missing = await missingDocument(tx, ids, attachmentIds, applicationId);
  if (missing >= 0) throw sentenceProblem('no_document_of_license', `/${field}/${missing}`);
  return ids;
}

/** The place of the first that is neither one of the license's own nor of its application; -1: all of them are. */
async function missingDocument(
  tx: EntityManager,
  ids: readonly Id[],
  own: readonly Id[],
  applicationId: Id | null,
): Promise<number> {
  const known = new Set([
    ...own,
    ...(applicationId === null ? [] : await documentsOfApplication(tx, applicationId, ids)),
  ]);
  return ids.findIndex((id) => !known.has(id));
}

function adding(caller: Principal, id: Id, find: typeof lockRecorded) {
  return {
    caller,
    find: (tx: EntityManager) => find(tx, caller, id),
    permission: 'licenses.record',
  } as const;
}
