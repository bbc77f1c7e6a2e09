import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, PrincipalEntity } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { withoutTenant, Database, notFound, rowsOf } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { SupplierEntity } from '@ninety/suppliers';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { papersOf } from '../appeals/papers.js';
import { findApplication } from '../audience/access-scope.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { logOf } from '../case/event-log.js';
import { namesRepresentative } from '../case/formalities.js';
import type { RecordedEvent } from '../case/event-log.js';
import { standingOf } from '../case/standing.js';
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
    const matter = await this.matter(caller, id);
    const documents = DOCUMENT_KINDS.flatMap((kind) => {
      const letter = LETTERS[kind](matter);
      return letter
        ? [{ kind, title: letter.title, citation: letter.citation, formats: DOCUMENT_FORMATS }]
        : [];
    });
    return { data: documents, nextCursor: null };
  }

  /** One of them. @throws Problem 404 when the application has none of the kind */
  async get(caller: Principal, id: Id, kind: string): Promise<LegalDocument> {
    const known = DOCUMENT_KINDS.find((one) => one === kind);
    const matter = await this.matter(caller, id);
    const letter = known ? LETTERS[known](matter) : null;
    if (!letter) throw notFound('document');
    return letter;
  }

  /** The document of a license, for whoever sees the license: its holder need not see the application. 15 CFR 750.10. */
  async ofLicense(caller: Principal, number: string): Promise<LegalDocument> {
    const { view } = await this.licenses.get(caller, number);
    const { controlNumber, endUse } = await licensedApplication(this.database.reader, number);
    const licensee = await this.supplier(view.supplierId);
    return licenseDocument({ license: view, controlNumber, endUse, licensee });
  }

  /** What was asked, answered, noticed and decided, in order; an applicant reads what is addressed to it. */
  async correspondence(caller: Principal, id: Id): Promise<Page<MessageResponseDto>> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    const log = await logOf(reader, application.id);
    const last = log.at(-1);
    const state = last ? standingOf(log, last.event.on).state : null;
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

  private async matter(caller: Principal, id: Id): Promise<Matter> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    const log = await logOf(reader, id);
    const license = (await this.licenses.ofApplications(reader, caller, [id])).get(id);
    const { controlNumber, form } = application;
    return {
      controlNumber,
      supplier: await this.supplier(application.supplierId),
      form,
      parties: await partiesOf(reader, id),
      log,
      attachments: await rowsOf(
        reader,
        `SELECT kind, file_name AS "fileName" FROM attachment WHERE application_id = $1 AND side = 'applicant' ORDER BY id`,
        [id],
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
    `SELECT ap.role, coalesce(ap.snapshot ->> 'name', p.name) AS name, coalesce(ap.snapshot ->> 'country', p.country) AS country,
       coalesce(ap.snapshot -> 'addresses', p.addresses) AS addresses
     FROM application_party ap JOIN party p ON p.id = ap.party_id WHERE ap.application_id = $1 ORDER BY ap.position`,
    [id],
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
    `SELECT id, kind, file_name AS "fileName", sha256, size::int FROM attachment WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
