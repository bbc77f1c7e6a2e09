import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, knownPrincipals } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, notFound, OfficeClock, withoutTenant } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { companyOf } from '@ninety/suppliers';
import { askedForm } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import type { EntityManager } from 'typeorm';
import { papersOf } from '../appeals/paper.store.js';
import { formOfOffice } from '../applications/application.contract.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { findCase } from '../case/case-file.js';
import type { CaseFile } from '../case/case-file.js';
import { namesRepresentative } from '../case/formalities.js';
import type { RecordedEvent } from '../case/event-log.store.js';
import { formApplicationOf } from '../form/form-application.js';
import { licensedApplication } from '../licenses/licensed-application.read-model.js';
import { LicensesService } from '../licenses/licenses.service.js';
import { DOCUMENT_FORMATS } from './document.js';
import type { LegalDocument } from './document.js';
import { messageAttachments } from './document.read-model.js';
import type { DocumentResponseDto, MessageResponseDto } from './documents.contract.js';
import { formKit } from './form-kit.js';
import { Kits } from './kits.js';
import { UNNAMED } from './kit.js';
import { DOCUMENT_KINDS, LETTERS, licenseDocument } from './letters.js';
import type { Matter } from './letters.js';
import type { PrintedMatter } from './printed-form.js';

/** The letters of an application, and the correspondence about it. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly licenses: LicensesService,
    private readonly law: LawBook,
    private readonly clock: OfficeClock,
    private readonly kits: Kits,
  ) {}

  /** The documents that there are. */
  async list(caller: Principal, id: Id): Promise<Page<DocumentResponseDto>> {
    const letters = await this.letters(caller, await this.find(caller, id));
    const documents = letters.map(({ kind, letter: { title, citation } }) => {
      return { kind, title, citation, formats: DOCUMENT_FORMATS };
    });
    return { data: documents, nextCursor: null };
  }

  /** One of them. @throws Problem 404 when the application has none of the kind */
  async get(caller: Principal, id: Id, kind: string): Promise<LegalDocument> {
    const matter = await this.matter(caller, await this.find(caller, id));
    const known = DOCUMENT_KINDS.find((one) => one === kind);
    const letter = known ? LETTERS[known](matter) : null;
    if (!letter) throw notFound('document');
    return letter;
  }

  /** The form and what goes with it to the portal, in one zip. */
  async kit(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const file = await this.find(caller, id);
    const form = formOfOffice(file.application.form);
    const name = file.application.controlNumber ?? form.reference;
    const plan = formKit(await this.printed(file, form), name ?? UNNAMED, new Set());
    return { name: name ?? id, bytes: await this.kits.zip(caller, id, plan) };
  }

  /** All of them, of a case that the caller may read. */
  async letters(caller: Principal, file: CaseFile) {
    const matter = await this.matter(caller, file);
    return DOCUMENT_KINDS.flatMap((kind) => {
      const letter = LETTERS[kind](matter);
      return letter ? [{ kind, letter }] : [];
    });
  }

  /** The document of a license, for whoever sees the license: its holder need not see the application. */
  async ofLicense(caller: Principal, number: string): Promise<LegalDocument> {
    const { view } = await this.licenses.get(caller, number);
    const { controlNumber, endUse, releasedTo } = await licensedApplication(this.database.reader, number);
    const licensee = await this.supplier(view.supplierId);
    return licenseDocument({ license: view, controlNumber, endUse, licensee, releasedTo });
  }

  /** What was asked, answered, noticed and decided, in order; an applicant reads what is addressed to it. */
  async correspondence(caller: Principal, id: Id): Promise<Page<MessageResponseDto>> {
    return this.messages(caller, await this.find(caller, id));
  }

  /** As `correspondence`, of a case that the caller may read. */
  async messages(caller: Principal, file: CaseFile): Promise<Page<MessageResponseDto>> {
    const reader = this.database.reader;
    const { log } = file;
    const last = log.at(-1);
    const state = last ? file.standing(last.event.on).state : null;
    const names = await knownPrincipals(
      reader,
      log.map(({ recordedBy }) => recordedBy),
    );
    const files = await messageAttachments(
      reader,
      log.flatMap(({ attachmentIds }) => attachmentIds),
    );
    const hidden = isApplicant(caller);
    const data = log.flatMap((recorded): MessageResponseDto[] => {
      const shape = MESSAGES[recorded.event.type];
      if (!shape || !state || !last) return [];
      const fields = hidden ? applicantEvent(recorded.event, state, last.event.on) : recorded.raw;
      if (fields === null) return [];
      const author = names.get(recorded.recordedBy);
      const isOwn = author?.role === 'compliance_officer';
      return [
        {
          kind: shape,
          requestId: text(fields.id),
          on: String(recorded.raw.on),
          at: recorded.recordedAt.toISOString(),
          from: {
            office: isOwn ? 'applicant' : (text(fields.by) ?? (hidden ? null : author?.agency) ?? 'BIS'),
            // The applicant knows its own people's names; who wrote for the government stays inside.
            ...(author && (!hidden || isOwn) ? { name: author.name } : {}),
          },
          text: text(fields.text) ?? text(fields.reasons),
          questions: texts(fields.questions ?? fields.deficiencies ?? fields.conditions),
          attachments: recorded.attachmentIds.flatMap((one) => files.get(one) ?? []),
        },
      ];
    });
    return { data, nextCursor: null };
  }

  private async find(caller: Principal, id: Id): Promise<CaseFile> {
    const file = await findCase(this.database.reader, caller, id);
    assertMay(caller, 'applications.read');
    return file;
  }

  private async matter(caller: Principal, file: CaseFile): Promise<Matter> {
    const { application, log } = file;
    const reader = this.database.reader;
    const { id } = application;
    const license = (await this.licenses.ofApplications(reader, caller, [id])).get(id);
    const { controlNumber } = application;
    const form = formOfOffice(application.form);
    return {
      controlNumber,
      supplier: await this.supplier(application.supplierId),
      form,
      printed: await this.printed(file, form),
      log,
      license: license
        ? {
            license,
            controlNumber,
            endUse: form.endUse,
            licensee: await this.supplier(license.supplierId),
            releasedTo: (await licensedApplication(this.database.reader, license.number)).releasedTo,
          }
        : null,
      papers: await papersOf(reader, id),
      // Who works on it stays inside, but for the name of the one to turn to.
      representatives: await withoutTenant(() => representativesOf(reader, log)),
    };
  }

  /** The form of the day on which it was filed, or of today. */
  private async printed(
    { application, filedOn }: CaseFile,
    { type, reference }: Matter['form'],
  ): Promise<PrintedMatter> {
    const reader = this.database.reader;
    const on = filedOn ?? (await this.clock.today());
    const { form, files } = await formApplicationOf(reader, this.law, { application, type, on });
    const { controlNumber } = application;
    return { asked: askedForm(form), form, controlNumber, isFiled: controlNumber !== null, reference, files };
  }

  private async supplier(id: Id): Promise<Matter['supplier']> {
    const company = await companyOf(this.database.reader, id);
    if (!company) throw new Error(`no supplier ${id}`);
    return company;
  }
}

/** Which events are correspondence, and what they are in it. */
const MESSAGES: Readonly<Partial<Record<RecordedEvent['event']['type'], MessageResponseDto['kind']>>> = {
  information_requested: 'question',
  information_received: 'answer',
  intent_to_deny: 'notice',
  itd_response: 'response',
  itd_withdrawn: 'notice',
  approved: 'decision',
  denied: 'decision',
  returned_without_action: 'decision',
  no_license_required: 'decision',
  appeal_filed: 'response',
  appeal_decided: 'decision',
};

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Who the letters name: the officer who was at work on the application when each was given, or else who gave it. */
async function representativesOf(
  manager: EntityManager,
  log: readonly RecordedEvent[],
): Promise<Map<RecordedEvent, string>> {
  const given = log.filter(({ event }) => namesRepresentative(event.type));
  const idOf = ({ representativeId, recordedBy }: RecordedEvent) => representativeId ?? recordedBy;
  const names = await knownPrincipals(manager, given.map(idOf));
  return new Map(
    given.flatMap((event) => {
      const named = names.get(idOf(event));
      return named ? [[event, named.name] as const] : [];
    }),
  );
}
