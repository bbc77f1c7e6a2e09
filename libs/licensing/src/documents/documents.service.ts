import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, PrincipalEntity } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { PARTY_ROWS } from '@ninety/parties';
import { Database, notFound, rowsOf, sql, withoutTenant } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { SupplierEntity } from '@ninety/suppliers';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { papersOf } from '../appeals/papers.js';
import { formOfOffice } from '../applications/application.contract.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { findCase } from '../case/case-file.js';
import type { CaseFile } from '../case/case-file.js';
import { namesRepresentative } from '../case/formalities.js';
import type { RecordedEvent } from '../case/event-log.js';
import { licensedApplication } from '../licenses/licensed-application.js';
import { LicensesService } from '../licenses/licenses.service.js';
import { DOCUMENT_FORMATS } from './document.js';
import type { LegalDocument } from './document.js';
import type {
  DocumentResponseDto,
  MessageAttachmentResponseDto,
  MessageResponseDto,
} from './documents.contract.js';
import { DOCUMENT_KINDS, LETTERS, licenseDocument } from './letters.js';
import type { Matter, NamedParty } from './letters.js';

/** The letters of an application, and the correspondence about it. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly licenses: LicensesService,
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
    const letters = await this.letters(caller, await this.find(caller, id));
    const found = letters.find((one) => one.kind === kind);
    if (!found) throw notFound('document');
    return found.letter;
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
    const { controlNumber, endUse } = await licensedApplication(this.database.reader, number);
    const licensee = await this.supplier(view.supplierId);
    return licenseDocument({ license: view, controlNumber, endUse, licensee });
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
    const names = await namesOf(
      reader,
      log.map(({ recordedBy }) => recordedBy),
    );
    const files = await attachmentsOf(
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

  private async matter(caller: Principal, { application, log }: CaseFile): Promise<Matter> {
    const reader = this.database.reader;
    const { id } = application;
    const license = (await this.licenses.ofApplications(reader, caller, [id])).get(id);
    const { controlNumber } = application;
    const form = formOfOffice(application.form);
    return {
      controlNumber,
      supplier: await this.supplier(application.supplierId),
      form,
      parties: await partiesOf(reader, id),
      log,
      attachments: await rowsOf(
        reader,
        sql`SELECT kind, file_name AS "fileName" FROM attachment
          WHERE application_id = ${id} AND side = 'applicant' ORDER BY id`,
      ),
      license: license
        ? { license, controlNumber, endUse: form.endUse, licensee: await this.supplier(license.supplierId) }
        : null,
      papers: await papersOf(reader, id),
      // Who works on it stays inside, but for the name of the one to turn to.
      representatives: await withoutTenant(() => representativesOf(reader, log)),
    };
  }

  private async supplier(id: Id): Promise<Matter['supplier']> {
    const { name, country, addresses } = await this.database.reader.findOneByOrFail(SupplierEntity, { id });
    return { name, country, addresses };
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

async function partiesOf(manager: EntityManager, id: Id): Promise<NamedParty[]> {
  return rowsOf<NamedParty>(
    manager,
    sql`SELECT ap.role, coalesce(ap.snapshot ->> 'name', p.name) AS name,
        coalesce(ap.snapshot ->> 'country', p.country) AS country,
        coalesce(ap.snapshot -> 'addresses', p.addresses) AS addresses
      FROM application_party ap JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
      WHERE ap.application_id = ${id} ORDER BY ap.position`,
  );
}

/** Who the letters name: the officer who was at work on the application when each was given, or else who gave it. */
async function representativesOf(
  manager: EntityManager,
  log: readonly RecordedEvent[],
): Promise<Map<RecordedEvent, string>> {
  const given = log.filter(({ event }) => namesRepresentative(event.type));
  const idOf = ({ representativeId, recordedBy }: RecordedEvent) => representativeId ?? recordedBy;
  const names = await namesOf(manager, given.map(idOf));
  return new Map(
    given.flatMap((event) => {
      const named = names.get(idOf(event));
      return named ? [[event, named.name] as const] : [];
    }),
  );
}

async function namesOf(manager: EntityManager, ids: readonly Id[]) {
  const found = await manager.findBy(PrincipalEntity, { id: In([...new Set(ids)]) });
  return new Map(found.map((principal) => [principal.id, principal]));
}

async function attachmentsOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<Map<Id, MessageAttachmentResponseDto>> {
  const rows = await rowsOf<MessageAttachmentResponseDto>(
    manager,
    sql`SELECT id, kind, file_name AS "fileName", sha256, size::int FROM attachment WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
