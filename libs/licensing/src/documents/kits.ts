import type { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Problem } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { AttachmentsService } from '../attachments/attachments.service.js';
import { ZipStream } from '../attachments/zip-stream.js';
import type { LegalDocument } from './document.js';
import { DocumentPrinter } from './document-printer.js';
import { kitOf } from './kit.js';
import type { KitFile, KitMatter } from './kit.js';

/** A kit before its files are known. */
export type KitPlan = Omit<KitMatter, 'files' | 'lacking'> & {
  /** What is asked for and of none of the kinds that are there. */
  readonly lackingOf: (kinds: readonly string[]) => readonly string[];
  /** Documents that are not the applicant's to upload: they came from the authority. */
  readonly received: ReadonlySet<Id>;
};

/** What goes to a portal with an application, in one zip: its printed form and its documents by type. */
@Injectable()
export class Kits {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly printer: DocumentPrinter,
  ) {}

  /** As it is read: no document is held in memory. */
  async zip(caller: Principal, id: Id, plan: KitPlan): Promise<Readable> {
    const { files, paths } = await this.filesOf(caller, id, plan);
    const kinds = files.flatMap(({ kind, leftOut }) => (leftOut === null ? [kind] : []));
    const kit = kitOf({ ...plan, files, lacking: plan.lackingOf(kinds) });
    const printed = [{ name: 'index', document: kit.index }, ...plan.documents];
    const zip = new ZipStream();
    for (const [index, { name, document }] of printed.entries()) {
      const { bytes, extension } = await this.printed(caller, document);
      zip.addBytes(`00-${index}-${name}.${extension}`, bytes);
    }
    for (const file of kit.files) zip.addFile(file.path, paths.get(file.id) ?? '');
    zip.end();
    return zip.bytes;
  }

  private async filesOf(
    caller: Principal,
    id: Id,
    { received }: KitPlan,
  ): Promise<{ files: KitFile[]; paths: ReadonlyMap<Id, string> }> {
    const stored = await this.attachments.stored(caller, id);
    const own = stored.filter(({ attachment }) => attachment.side === 'applicant');
    const files = own.map(({ attachment: one }): KitFile => ({
      id: one.id,
      kind: one.kind,
      fileName: one.fileName,
      mediaType: one.mediaType,
      size: Number(one.size),
      sha256: one.sha256,
      leftOut: one.term.replacedBy
        ? 'another one is in its place'
        : received.has(one.id)
          ? 'it came from the authority'
          : null,
    }));
    return { files, paths: new Map(own.map(({ attachment, path }) => [attachment.id, path])) };
  }

  /** As PDF; as a page where it is too long for one. */
  private async printed(
    caller: Principal,
    document: LegalDocument,
  ): Promise<{ bytes: Uint8Array; extension: string }> {
    try {
      return { bytes: await this.printer.pdf(caller, document), extension: 'pdf' };
    } catch (error) {
      if (!(error instanceof Problem) || error.getStatus() !== 422) throw error;
      return { bytes: await this.printer.html(caller, document), extension: 'html' };
    }
  }
}

/** A kit as it is handed out. */
export function kitFile(name: string, bytes: Readable): StreamableFile {
  return new StreamableFile(bytes, {
    type: 'application/zip',
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}-kit.zip`,
  });
}
