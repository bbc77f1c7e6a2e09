import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { askedForm } from '@ninety/bis';
import { notFound } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { DOCUMENT_FORMATS } from '../documents/document.js';
import type { LegalDocument } from '../documents/document.js';
import { printedForm } from '../documents/printed-form.js';
import { worksheet } from '../documents/worksheet.js';
import type { TrackedDocumentResponseDto } from './tracked-documents.contract.js';
import { TRACKED_DOCUMENTS } from './tracked-documents.contract.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { TrackedFormsService } from './tracked-forms.service.js';

const WRITTEN = { application: printedForm, worksheet } as const;

/** What is printed of an application that is decided elsewhere. */
@Injectable()
export class TrackedDocumentsService {
  constructor(
    private readonly applications: TrackedApplicationsService,
    private readonly forms: TrackedFormsService,
  ) {}

  /** @throws Problem 404 where the regime has no form BIS-748P */
  async list(caller: Principal, id: Id): Promise<Page<TrackedDocumentResponseDto>> {
    const matter = await this.matter(caller, id);
    const data = TRACKED_DOCUMENTS.map((kind) => {
      const { title, citation } = WRITTEN[kind](matter);
      return { kind, title, citation, formats: DOCUMENT_FORMATS };
    });
    return { data, nextCursor: null };
  }

  /** One of them. @throws Problem 404 as `list`, and for another kind */
  async get(caller: Principal, id: Id, kind: string): Promise<LegalDocument> {
    const known = TRACKED_DOCUMENTS.find((one) => one === kind);
    const matter = await this.matter(caller, id);
    if (!known) throw notFound('document');
    return WRITTEN[known](matter);
  }

  private async matter(caller: Principal, id: Id) {
    const file = await this.applications.get(caller, id);
    const { form, files } = await this.forms.formOf(file);
    return {
      asked: askedForm(form),
      form,
      controlNumber: file.controlNumber,
      isFiled: file.filings.length > 0,
      reference: file.application.form.reference ?? null,
      files,
    };
  }
}
