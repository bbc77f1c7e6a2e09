import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { newId } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AttachmentFiles } from '../attachments/attachment-files.js';
import { attachmentLike, insertAttachment } from '../attachments/attachment.store.js';
import { findIntake } from './intake.store.js';

/** What a mail or a letter is among the documents of an application. */
const KIND = 'correspondence';

/** Files that came in, as documents of the applications that they were of. */
@Injectable()
export class IntakeDocuments {
  constructor(
    private readonly audit: Audit,
    private readonly files: AttachmentFiles,
  ) {}

  /**
   * Does what makes a file that came in a document of an application, and needs the document for it. Once for each
   * application, whatever is recorded by it; where the work fails, nothing of the document stays.
   */
  async attached<T>(
    tx: EntityManager,
    caller: Principal,
    intakeId: Id,
    applicationId: Id,
    work: (attachmentId: Id) => Promise<T>,
  ): Promise<T> {
    const intake = await findIntake(tx, caller, intakeId);
    const { fileName, mediaType, size, sha256 } = intake;
    const before = await attachmentLike(tx, applicationId, { sha256, kind: KIND });
    if (before) return work(before.id);
    const id = newId();
    await this.files.copy(intakeId, id);
    try {
      const uploadedBy = caller.id;
      const described = { kind: KIND, fileName, mediaType, size: String(size), sha256 };
      const whose = { side: 'applicant' as const, uploadedBy, createdAt: new Date() };
      await insertAttachment(tx, { id, applicationId, ...described, ...whose });
      const resource = `applications/${applicationId}/attachments/${id}`;
      await this.audit.record(tx, caller, 'attachment.added', resource, { sha256, intakeId });
      return await work(id);
    } catch (error) {
      await this.files.remove(id);
      throw error;
    }
  }
}
