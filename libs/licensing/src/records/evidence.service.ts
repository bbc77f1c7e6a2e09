import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, isOverseer, knownPrincipals } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, extractOf } from '@ninety/audit';
import type { SealedEntry } from '@ninety/audit';
import { Database, jsonYielding, OfficeClock, SigningKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { WebhooksService } from '@ninety/webhooks';
import yazl from 'yazl';
import { AppealsService } from '../appeals/appeals.service.js';
import { ApplicationViews } from '../views/application-views.js';
import { ClockViews } from '../case/clock-views.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { AttachmentsService, attachmentView } from '../attachments/attachments.service.js';
import type { CaseFile } from '../case/case-file.js';
import { mayHear } from '../audience/recorded-acts.js';
import { DocumentsService } from '../documents/documents.service.js';
import { DocumentPrinter } from '../documents/document-printer.js';
import { AmendmentsService } from '../licenses/amendments.service.js';
import { LicenseActs } from '../licenses/license-acts.service.js';
import { EvidenceRows } from './evidence-rows.js';

/** What the manifest says of a file of the evidence. */
export interface EvidenceFile {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

interface Part {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const EVIDENCE_FORMAT = 'ninety-evidence/2';
const PAGE = 200;

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
    private readonly amendments: AmendmentsService,
    private readonly webhooks: WebhooksService,
    private readonly appeals: AppealsService,
    private readonly audit: Audit,
    private readonly rows: EvidenceRows,
    private readonly keys: SigningKeys,
  ) {}

  /** A zip as it is made: records, documents, deliveries, audit entries, and last a manifest of their hashes, signed. */
  async zip(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const file = await this.applications.get(caller, id);
    assertMay(caller, 'evidence.read');
    const parts = [...(await this.records(caller, file)), ...(await this.letters(caller, file))];
    const zip = new yazl.ZipFile();
    const files: EvidenceFile[] = [];
    for (const { path, bytes } of parts) {
      zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), path);
      files.push({ path, sha256: sha256Of(bytes), size: bytes.length });
    }
    for (const { attachment, path } of await this.attachments.stored(caller, id)) {
      const name = `attachments/${attachment.id}`;
      zip.addReadStream(createReadStream(path), name);
      files.push({ path: name, sha256: attachment.sha256, size: Number(attachment.size) });
    }
    const { controlNumber } = file.application;
    const manifest = {
      format: EVIDENCE_FORMAT,
      applicationId: id,
      controlNumber,
      asOf: await this.clock.today(),
      madeAt: new Date().toISOString(),
      madeFor: caller.name,
      // Of the whole chain, or of an extract that is chained by itself.
      audit: isOverseer(caller) ? 'record' : 'extract',
      files,
    };
    const bytes = await json(manifest);
    zip.addBuffer(Buffer.from(bytes), 'manifest.json');
    const claims = { format: EVIDENCE_FORMAT, applicationId: id, manifestSha256: sha256Of(bytes) };
    zip.addBuffer(Buffer.from(await this.keys.sign(claims)), 'manifest.jws');
    zip.addBuffer(Buffer.from(await json(await this.keys.publicKeys())), 'keys.json');
    zip.end();
    return { name: `${controlNumber ?? id}-evidence.zip`, bytes: zip.outputStream.pipe(new PassThrough()) };
  }

  private async records(caller: Principal, file: CaseFile): Promise<Part[]> {
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
      'audit.json': await this.auditOf(caller, file, resources),
    };
    if (file.log.some(({ event }) => event.type === 'appeal_filed')) {
      shown['appeal.json'] = await this.appeals.get(caller, id);
    }
    if (number) {
      shown['shipments.json'] = await allPages((cursor) => this.licenses.shipments(caller, number, cursor));
      shown['amendments.json'] = await allPages((cursor) => this.amendments.list(caller, number, cursor));
    }
    shown['record.json'] = await this.rows.of(caller, file, number);
    const parts: Part[] = [];
    for (const [path, value] of Object.entries(shown)) parts.push({ path, bytes: await json(value) });
    return parts;
  }

  private async letters(caller: Principal, file: CaseFile): Promise<Part[]> {
    const parts = [];
    for (const { kind, letter } of await this.documents.letters(caller, file))
      parts.push({ path: `documents/${kind}.html`, bytes: await this.printer.html(caller, letter) });
    return parts;
  }

  /** All of the record's entries for those who read the record; an extract of what they may hear for the others. */
  private async auditOf(caller: Principal, { application, log }: CaseFile, resources: readonly string[]) {
    const entries = await this.audit.sealedOf(resources);
    if (isOverseer(caller)) return entries;
    const actors = await knownPrincipals(
      this.database.reader,
      entries.flatMap(({ principalId }) => principalId ?? []),
    );
    const heard = entries.filter(({ principalId, action, details }) => {
      const actor = actors.get(principalId ?? '') ?? { id: principalId, supplierId: null, agency: null };
      // Who acted for the government stays inside.
      if (isApplicant(caller) && actor.supplierId !== caller.supplierId) return false;
      const { isOpen = false } = JSON.parse(details) as { isOpen?: boolean };
      return mayHear(caller, {
        action,
        actor,
        isOpen,
        supplierId: caller.supplierId,
        agency: null,
        referredTo: application.referredTo,
        isFiled: log.length > 0,
        between: [],
      });
    });
    return extractOf(isApplicant(caller) ? heard.map(forApplicant) : heard);
  }
}

/** What an applicant reads of the details of its own acts: the number of an event counts those that it does not see. */
const OWN_DETAILS: ReadonlySet<string> = new Set(['controlNumber', 'shipment', 'amendment', 'kind', 'paper']);

function forApplicant(entry: SealedEntry): SealedEntry {
  const all = Object.entries(JSON.parse(entry.details) as Record<string, unknown>);
  return {
    ...entry,
    details: JSON.stringify(Object.fromEntries(all.filter(([name]) => OWN_DETAILS.has(name)))),
  };
}

async function allPages<T>(
  read: (query: { limit: string; cursor?: string }) => Promise<{ data: T[]; nextCursor: string | null }>,
): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { data: T[]; nextCursor: string | null } = await read({
      limit: String(PAGE),
      ...(cursor === '' ? {} : { cursor }),
    });
    all.push(...page.data);
    cursor = page.nextCursor;
  }
  return all;
}

async function json(value: unknown): Promise<Buffer> {
  return Buffer.from(`${await jsonYielding(value, '  ')}\n`);
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
