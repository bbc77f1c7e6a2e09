import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import { AttachmentFiles, checkedFiles } from '@ninety/licensing';
import { Database } from '@ninety/platform';
import { classificationHashes } from './classification-document.store.js';

/** The bytes of documents of classifications, which lie beside the sealed rows. docs/decisions/0034 */
@Injectable()
export class ClassificationDocumentChecks implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
    private readonly kept: AttachmentFiles,
  ) {}

  onModuleInit(): void {
    this.verification.also('attachment', () =>
      checkedFiles(this.kept, (after, count) => classificationHashes(this.database.reader, after, count)),
    );
  }
}
