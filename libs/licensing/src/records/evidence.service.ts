import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, OfficeClock } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { WebhooksService } from '@ninety/webhooks';
import { AppealsService } from '../appeals/appeals.service.js';
import { ApplicationViews } from '../views/application-views.js';
import { ClockViews } from '../case/clock-views.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { AttachmentsService, attachmentView } from '../attachments/attachments.service.js';
import type { CaseFile } from '../case/case-file.js';
import { DocumentsService } from '../documents/documents.service.js';
import { DocumentPrinter } from '../documents/document-printer.js';
import { AmendmentsService } from '../licenses/amendments.service.js';
import { LicenseReleases } from '../licenses/license-releases.service.js';
import { LicenseActs } from '../licenses/license-acts.service.js';
import { EvidenceAudit } from './evidence-audit.js';
import { allPages, EvidencePackages, jsonParts } from './evidence-package.js';
import type { EvidencePart } from './evidence-package.js';
import { EvidenceRows } from './evidence-rows.js';

/** Everything that the record has of an application, as the caller may see it, in one file that can be checked offline. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly applications: ApplicationsService,
    private readonly views: ApplicationViews,
    private readonly clockViews: ClockViews,
    private readonly attachments: AttachmentsService,
    private readonly documents: DocumentsService,
    private readonly printer: DocumentPrinter,
    private readonly licenses: LicenseActs,
    private readonly releases: LicenseReleases,
    private readonly amendments: AmendmentsService,
    private readonly webhooks: WebhooksService,
    private readonly appeals: AppealsService,
    private readonly audit: EvidenceAudit,
    private readonly rows: EvidenceRows,
    private readonly packages: EvidencePackages,
  ) {}

  /** A zip as it is made: records, documents, deliveries, audit entries, and last a manifest of their hashes, signed. */
  async zip(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const file = await this.applications.get(caller, id);
    assertMay(caller, 'evidence.read');
    const parts = [...(await this.records(caller, file)), ...(await this.letters(caller, file))];
    return this.packages.zip(caller, file.application, await this.clock.today(), parts);
  }

  private async records(caller: Principal, file: CaseFile): Promise<EvidencePart[]> {
    const { id } = file.application;
    const view = await this.views.one(caller, file);
    const number = view.license?.number ?? null;
    const resources = [`applications/${id}`, ...(number ? [`licenses/${number}`] : [])];
    const shown: Record<string, unknown> = {
      'application.json': view,
      'history.json': await allPages((cursor) => this.views.events(caller, file, cursor)),
      'clocks.json': await this.clockViews.clocks(caller, file, { explain: 'true' }),
      'correspondence.json': (await this.documents.messages(caller, file)).data,
      'attachments.json': (await allPages((cursor) => this.attachments.list(caller, id, cursor))).map((one) =>
        attachmentView(caller, one),
      ),
      'deliveries.json': await this.webhooks.ofApplication(this.database.reader, caller, id),
      'audit.json': await this.audit.of(
        caller,
        { referredTo: file.application.referredTo, isFiled: file.log.length > 0 },
        resources,
        OWN_DETAILS,
      ),
    };
    if (file.log.some(({ event }) => event.type === 'appeal_filed')) {
      shown['appeal.json'] = await this.appeals.get(caller, id);
    }
    if (number) {
      shown['shipments.json'] = await allPages((cursor) => this.licenses.shipments(caller, number, cursor));
      shown['releases.json'] = await allPages((cursor) => this.releases.list(caller, number, cursor));
      shown['amendments.json'] = await allPages((cursor) => this.amendments.list(caller, number, cursor));
    }
    shown['record.json'] = await this.rows.of(caller, file, number);
    return jsonParts(shown);
  }

  private async letters(caller: Principal, file: CaseFile): Promise<EvidencePart[]> {
    const parts = [];
    for (const { kind, letter } of await this.documents.letters(caller, file))
      // What the worksheet says, the application says.
      if (kind !== 'worksheet')
        parts.push({ path: `documents/${kind}.html`, bytes: await this.printer.html(caller, letter) });
    return parts;
  }
}

/** What an applicant reads of the details of its own acts: the number of an event counts those that it does not see. */
const OWN_DETAILS: ReadonlySet<string> = new Set([
  'controlNumber',
  'shipment',
  'release',
  'amendment',
  'kind',
  'paper',
]);
