import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import { problemOf, Database, newId, Unvalidated, violatedConstraint } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { DraftDto } from '../applications/application.contract.js';
import { ApplicationsService } from '../applications/applications.service.js';
import type { CaseFile } from '../case/case-file.js';
import type { TemplateDto } from './filing.contract.js';
import { TemplateEntity } from './filing.entity.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { deleteTemplate, findTemplate, insertTemplate, templatesPage } from './template.store.js';
import { say } from '../sentences.js';

/** What an applicant files again and again. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly applications: ApplicationsService,
    private readonly audit: Audit,
  ) {}

  async create(caller: Principal, body: Unvalidated<TemplateDto>): Promise<TemplateEntity> {
    const creating = { caller, permission: 'applications.file', body } as const;
    return performNew(this.database, creating, async (tx, { name, form }) => {
      const template = tx.create(TemplateEntity, {
        id: newId(),
        supplierId: await supplierFor(tx, caller, form.supplierId ?? null),
        name,
        form,
        createdBy: caller.id,
        createdAt: new Date(),
      });
      try {
        await insertTemplate(tx, template);
      } catch (error) {
        if (violatedConstraint(error) === 'application_template_name_unique')
          throw problemOf(LICENSING_PROBLEMS['template-name-taken'], say('template_name_taken', { name }));
        throw error;
      }
      await this.audit.record(tx, caller, 'template.created', `application-templates/${template.id}`);
      return template;
    });
  }

  async list(caller: Principal, query: PageQuery): Promise<Page<TemplateEntity>> {
    assertMay(caller, 'applications.file');
    return templatesPage(this.database.reader, caller, query);
  }

  async get(caller: Principal, id: Id): Promise<TemplateEntity> {
    const template = await findTemplate(this.database.reader, caller, id);
    assertMay(caller, 'applications.file');
    return template;
  }

  async remove(caller: Principal, id: Id): Promise<void> {
    const find = (tx: EntityManager) => findTemplate(tx, caller, id);
    await perform(this.database, { caller, find, permission: 'applications.file' }, async (tx) => {
      await deleteTemplate(tx, id);
      await this.audit.record(tx, caller, 'template.deleted', `application-templates/${id}`);
    });
  }

  /** A draft with the template's blocks, and with those that the body says otherwise. */
  async apply(caller: Principal, id: Id, body: Unvalidated<DraftDto>): Promise<CaseFile> {
    const { form } = await this.get(caller, id);
    const draft = { ...form, ...body.validated() };
    return this.applications.create(caller, new Unvalidated(DraftDto, draft));
  }
}
