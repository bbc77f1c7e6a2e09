import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { AttachmentFiles, describedUpload, taking } from '@ninety/licensing';
import type { Upload } from '@ninety/licensing';
import { Database, newId, notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { findClassification } from '@ninety/suppliers';
import type { ClassificationEntity } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { ClassificationDocumentResponseDto } from '../classification.contract.js';
import { ClassificationDocumentEntity } from './classification-document.entity.js';
import { documentOf, insertDocument } from './classification-document.store.js';

/** Where a classification stands. */
export interface ClassificationPlace {
  readonly supplierId: Id;
  readonly productId: Id;
  readonly classificationId: Id;
}

/** Documents that go with classifications: CCATS, rulings, what manufacturers wrote. */
@Injectable()
export class ClassificationDocumentsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly files: AttachmentFiles,
  ) {}

  /** @param receive takes the upload in, once it is known that the caller may; no connection waits for a slow one */
  async add(
    caller: Principal,
    place: ClassificationPlace,
    receive: () => Promise<Upload>,
  ): Promise<ClassificationDocumentEntity> {
    await perform(this.database, adding(caller, place), () => Promise.resolve());
    return taking(receive, (upload) =>
      perform(this.database, adding(caller, place), (tx, classification) =>
        this.store(tx, caller, classification, upload),
      ),
    );
  }

  async content(
    caller: Principal,
    place: ClassificationPlace,
    id: Id,
  ): Promise<{ document: ClassificationDocumentEntity; bytes: ReadStream }> {
    const reader = this.database.reader;
    await findClassification(reader, caller, place);
    assertMay(caller, 'suppliers.read');
    const document = await documentOf(reader, place.classificationId, id);
    if (!document) throw notFound('document');
    return { document, bytes: this.files.read(document.id) };
  }

  private async store(
    tx: EntityManager,
    caller: Principal,
    { id: classificationId, productId, supplierId }: ClassificationEntity,
    upload: Upload,
  ): Promise<ClassificationDocumentEntity> {
    const { size, ...described } = await describedUpload(upload);
    const document = tx.create(ClassificationDocumentEntity, {
      id: newId(),
      classificationId,
      supplierId,
      ...described,
      size: String(size),
      uploadedBy: caller.id,
      createdAt: new Date(),
    });
    await this.files.keep(document.id, upload.file);
    await insertDocument(tx, document);
    const resource = `suppliers/${supplierId}/products/${productId}`;
    await this.audit.record(tx, caller, 'product.classification_document_added', resource, {
      classificationId,
      documentId: document.id,
      sha256: document.sha256,
    });
    return document;
  }
}

export function documentView({
  classificationId: _,
  supplierId: __,
  size,
  ...document
}: ClassificationDocumentEntity): ClassificationDocumentResponseDto {
  return { ...document, size: Number(size) };
}

function adding(caller: Principal, place: ClassificationPlace) {
  return {
    caller,
    find: (tx: EntityManager) => findClassification(tx, caller, place),
    permission: 'products.edit',
  } as const;
}
