import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { askedForm } from '@ninety/bis';
import { Database, notFound } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import { companyOf } from '@ninety/suppliers';
import { DOCUMENT_FORMATS } from '../documents/document.js';
import type { LegalDocument } from '../documents/document.js';
import { applicantsDocuments } from '../documents/document.read-model.js';
import { formKit } from '../documents/form-kit.js';
import type { UploadPlace } from '../documents/kit.js';
import { UNNAMED } from '../documents/kit.js';
import { Kits } from '../documents/kits.js';
import type { KitPlan } from '../documents/kits.js';
import { portalName, portalWorksheet } from '../documents/portal-worksheet.js';
import type { PortalMatter } from '../documents/portal-worksheet.js';
import { printedForm } from '../documents/printed-form.js';
import type { PrintedMatter } from '../documents/printed-form.js';
import { worksheet } from '../documents/worksheet.js';
import { sectionsOf } from '../documents/worksheet-fields.js';
import { partiesOnForm } from '../form/form-parties.read-model.js';
import { formOfKind } from './form-of-regime.js';
import type { TrackedDocumentResponseDto, WorksheetResponseDto } from './tracked-documents.contract.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import type { TrackedCase } from './tracked-case.js';
import { TrackedFormsService } from './tracked-forms.service.js';

type Kind = TrackedDocumentResponseDto['kind'];

/** What is printed of an application that is decided elsewhere. */
@Injectable()
export class TrackedDocumentsService {
  constructor(
    private readonly database: Database,
    private readonly applications: TrackedApplicationsService,
    private readonly forms: TrackedFormsService,
    private readonly kits: Kits,
  ) {}

  /** The form with its worksheet; of a regime whose form is not in the service the worksheet alone. */
  async list(caller: Principal, id: Id): Promise<Page<TrackedDocumentResponseDto>> {
    const printed = await this.printed(await this.applications.get(caller, id));
    const data = [...printed].map(([kind, { title, citation }]) => {
      return { kind, title, citation, formats: DOCUMENT_FORMATS };
    });
    return { data, nextCursor: null };
  }

  /** One of them. @throws Problem 404 for the form where the regime has none, and for another kind */
  async get(caller: Principal, id: Id, kind: string): Promise<LegalDocument> {
    const file = await this.applications.get(caller, id);
    const known = (await this.printed(file)).get(kind as Kind);
    if (known) return known;
    // Says that the regime has no such form.
    if (kind === 'application') await this.forms.formOf(file);
    throw notFound('document');
  }

  /** The worksheet as its parts. */
  async worksheet(caller: Principal, id: Id): Promise<WorksheetResponseDto> {
    return { sections: sectionsOf(await this.get(caller, id, 'worksheet')) };
  }

  /** They with the documents that go to the portal, in one zip. */
  async kit(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const file = await this.applications.get(caller, id);
    const name = file.controlNumber ?? file.application.form.reference;
    const plan = await this.plan(file, name ?? UNNAMED);
    return { name: name ?? id, bytes: await this.kits.zip(caller, id, plan) };
  }

  private async printed(file: TrackedCase): Promise<Map<Kind, LegalDocument>> {
    if (!hasForm(file)) return new Map([['worksheet', portalWorksheet(await this.portalMatter(file))]]);
    const matter = await this.matter(file);
    return new Map([
      ['application', printedForm(matter)],
      ['worksheet', worksheet(matter)],
    ]);
  }

  private async plan(file: TrackedCase, name: string): Promise<KitPlan> {
    const received = receivedDocuments(file);
    if (hasForm(file)) return formKit(await this.matter(file), name, received);
    const { pack } = file.regime;
    return {
      portal: portalName(pack),
      name,
      citation: pack.portal?.source ?? pack.authority,
      documents: [{ name: 'worksheet', document: portalWorksheet(await this.portalMatter(file)) }],
      placeOf: (kind) => placeIn(file, kind),
      takes: pack.portal?.uploads ?? null,
      lackingOf: (kinds) =>
        file.application.form.supportDocuments
          .filter(({ kind, status }) => status !== 'not_required' && !kinds.includes(kind))
          .map(
            ({ kind, status }) => `${kind.replaceAll('_', ' ')}: the application says that it is ${status}`,
          ),
      unknown: pack.portal
        ? []
        : [`In which order ${portalName(pack)} takes documents was found in no public text.`],
      received,
    };
  }

  private async matter(file: TrackedCase): Promise<PrintedMatter> {
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

  private async portalMatter(file: TrackedCase): Promise<PortalMatter> {
    const { id, supplierId, form } = file.application;
    const reader = this.database.reader;
    const applicant = await companyOf(reader, supplierId);
    if (!applicant) throw new Error(`no supplier ${supplierId}`);
    return {
      pack: file.regime.pack,
      kind: file.tracked.kind,
      controlNumber: file.controlNumber,
      form,
      applicant,
      parties: await partiesOnForm(reader, id),
      files: await applicantsDocuments(reader, id),
    };
  }
}

function hasForm({ regime: { pack }, tracked: { kind } }: TrackedCase): boolean {
  return formOfKind(pack, kind) !== null;
}

/** What came with something that the authority said. */
function receivedDocuments({ standing, regime: { pack } }: TrackedCase): ReadonlySet<Id> {
  const theirs = standing.filter(({ type }) => eventOf(pack, type)?.speaks === 'authority');
  return new Set(theirs.flatMap(({ attachmentIds }) => attachmentIds));
}

/** The form of the portal on which a document is uploaded; what is of none is uploaded where all others are. */
function placeIn({ regime: { pack } }: TrackedCase, kind: string): UploadPlace {
  const sections = pack.portal?.sections ?? [];
  const own = sections.findIndex(({ documents = [] }) => documents.includes(kind));
  const index = own >= 0 ? own : sections.findIndex(({ shows = [] }) => shows.includes('documents'));
  const section = sections[index];
  if (!section) return { name: kind.replaceAll('_', ' '), order: 0, askedBy: [] };
  return { name: section.name, order: index, askedBy: own >= 0 ? [`the form “${section.name}”`] : [] };
}
