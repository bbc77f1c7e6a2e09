import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { assertMay, isApplicant, knownPrincipals, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { partiesInFull, supplierFor } from '@ninety/parties';
import { Database, forbidden, invalid, newId, OfficeClock, problemOf, SigningKeys } from '@ninety/platform';
import type { Id, Page, Sentence, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AttachmentsService } from '../../attachments/attachments.service.js';
import { ZipStream } from '../../attachments/zip-stream.js';
import { supplierNamesOf } from '../../applications/application.read-model.js';
import { DocumentPrinter } from '../../documents/document-printer.js';
import { partyIdsOf } from '../../applications/form-parties.js';
import { findVisible } from '../../audience/access-scope.store.js';
import type { ApplicationEntity } from '../../applications/application.entity.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { reviewersOf } from '../../reviews/review.store.js';
import { trackedCasesOf } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { contactsOf } from '../work/case-contact.store.js';
import { changesBetween } from './changes.js';
import { casesFound } from './chosen-cases.read-model.js';
import { contentOf, documentPath, hashOf } from './content.js';
import type { PackDocument, PackParty } from './content.js';
import type {
  ApproveEvidencePackDto,
  EvidencePackContentDto,
  EvidencePackDto,
  EvidencePacksQuery,
  PackRedactionDto,
  WithdrawEvidencePackDto,
} from './pack.contract.js';
import { bytesOf, contentIn, filesFrom, printedOf } from './pack-files.js';
import {
  filesOf,
  findPack,
  insertPack,
  keepApproval,
  keepWithdrawal,
  lockedPack,
  lockPack,
  packsPage,
} from './pack.store.js';
import type { Pack } from './pack.store.js';
import type { PackRedaction } from './rules.js';
import { say } from './sentences.js';

/** A pack with exactly what would leave now. */
export interface ShownPack {
  readonly pack: Pack;
  readonly content: EvidencePackContentDto;
  readonly contentHash: string;
  /** What of it is otherwise than what was approved; none where nothing was, or nothing is. */
  readonly changes: readonly Sentence[];
}

/** What a company gives a Member's office or counsel of its cases: by rule, looked at, approved by a second person, signed. */
@Injectable()
export class EvidencePacksService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly attachments: AttachmentsService,
    private readonly printer: DocumentPrinter,
    private readonly keys: SigningKeys,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
  ) {}

  /** Before a request waits for it within its transaction. */
  async onModuleInit(): Promise<void> {
    await this.keys.signer();
  }

  make(caller: Principal, body: Unvalidated<EvidencePackDto>): Promise<ShownPack> {
    return performNew(this.database, { caller, permission: 'packs.prepare', body }, async (tx, dto) => {
      const applications = await this.applicationsOf(tx, caller, await this.chosen(tx, caller, dto));
      const pack: Pack = {
        id: newId(),
        supplierId: supplierOf(applications),
        title: dto.title,
        recipient: { kind: dto.recipient.kind, name: dto.recipient.name },
        applicationIds: applications.map(({ id }) => id),
        documentIds: unique(dto.documentIds ?? []),
        redaction: redactionOf(dto, new Set(applications.map(({ id }) => id))),
        stakes: dto.stakes ?? false,
        asOf: dto.asOf ?? (await this.clock.today()),
        supersedes: dto.supersedes?.toLowerCase() ?? null,
        madeBy: caller.id,
        madeAt: await this.clock.now(),
        approvedBy: null,
        approvedAt: null,
        approvedHash: null,
        withdrawnAt: null,
        withdrawalReason: null,
        version: 1,
      };
      const shown = await this.shown(tx, caller, pack);
      await this.supersede(tx, caller, pack);
      await insertPack(tx, pack);
      await this.tell(tx, caller, 'evidence_pack.made', pack, {
        recipient: pack.recipient.kind,
        cases: pack.applicationIds.length,
      });
      return shown;
    });
  }

  list(caller: Principal, query: EvidencePacksQuery): Promise<Page<Pack>> {
    assertMay(caller, 'packs.read');
    return packsPage(this.database.reader, caller, query);
  }

  /** @throws Problem 404 */
  async get(caller: Principal, id: Id): Promise<ShownPack> {
    const reader = this.database.reader;
    const pack = await findPack(reader, caller, id);
    assertMay(caller, 'packs.read');
    const shown = await this.shown(reader, caller, pack);
    return { ...shown, changes: await changesSinceApproval(reader, shown) };
  }

  /** Of exactly what was looked at. @throws Problem 403 for its maker where somebody else may, 409 where it is not that any more */
  async approve(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<ApproveEvidencePackDto>,
  ): Promise<ShownPack> {
    const [sign, keys] = [await this.keys.signer(), await this.keys.publicKeys()];
    const looking = {
      caller,
      find: (tx: EntityManager) => findPack(tx, caller, id),
      permission: (pack: Pack, tx: EntityManager) => this.assertMayApprove(tx, caller, pack),
      version: { of: ({ version: of }: Pack) => of, named: version, isRequired: true },
      body,
      state: assertNotWithdrawn,
    } as const;
    // Printed before the transaction that keeps it: no connection and no lock waits for a page.
    const { content } = await perform(this.database, looking, (tx, pack, { contentHash }) =>
      this.asLookedAt(tx, caller, pack, contentHash),
    );
    const printed = await printedOf(this.printer, caller, content);
    const approving = { ...looking, find: (tx: EntityManager) => lockPack(tx, caller, id) } as const;
    return perform(this.database, approving, async (tx, pack, { contentHash }) => {
      const shown = await this.asLookedAt(tx, caller, pack, contentHash);
      const approvedAt = await this.clock.now();
      const approved: Pack = {
        ...pack,
        approvedBy: caller.id,
        approvedAt,
        approvedHash: contentHash,
        version: pack.version + 1,
      };
      const files = await filesFrom(shown.content, printed, contentHash, approvedAt, sign, keys);
      await keepApproval(tx, approved, files);
      await this.tell(tx, caller, 'evidence_pack.approved', pack, { contentHash });
      return { ...shown, pack: approved };
    });
  }

  withdraw(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<WithdrawEvidencePackDto>,
  ): Promise<ShownPack> {
    const withdrawing = {
      caller,
      find: (tx: EntityManager) => lockPack(tx, caller, id),
      permission: 'packs.prepare',
      version: { of: ({ version: of }: Pack) => of, named: version, isRequired: true },
      body,
      state: assertNotWithdrawn,
    } as const;
    return perform(this.database, withdrawing, async (tx, pack, { reason }) => {
      const withdrawn = await this.withdrawn(tx, caller, pack, reason);
      return this.shown(tx, caller, withdrawn);
    });
  }

  /** The zip as it was approved, the same bytes each time. @throws Problem 409 where it is not approved, or is no more what was */
  async file(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const giving = {
      caller,
      find: (tx: EntityManager) => findPack(tx, caller, id),
      permission: 'packs.read',
      state: async (pack: Pack, tx: EntityManager) => {
        assertNotWithdrawn(pack);
        if (pack.approvedHash === null)
          throw problemOf(LICENSING_PROBLEMS['pack-not-approved'], say('pack_not_approved'));
        const { contentHash } = await this.shown(tx, caller, pack);
        if (contentHash !== pack.approvedHash)
          throw problemOf(LICENSING_PROBLEMS['pack-not-approved'], say('pack_changed_since'));
      },
    } as const;
    const { pack, files } = await perform(this.database, giving, async (tx, found) => {
      await this.tell(tx, caller, 'evidence_pack.given', found, { contentHash: found.approvedHash ?? '' });
      return { pack: found, files: await filesOf(tx, id) };
    });
    const mtime = pack.approvedAt ?? undefined;
    const paths = await this.pathsOf(caller, pack);
    const zip = new ZipStream();
    for (const file of files) zip.addBytes(file.path, bytesOf(file), mtime);
    for (const [place, path] of paths.entries()) zip.addFile(documentPath(place), path, mtime);
    zip.end();
    return { name: `evidence-pack-${pack.asOf}.zip`, bytes: zip.bytes };
  }

  private async shown(manager: EntityManager, caller: Principal, pack: Pack): Promise<ShownPack> {
    const applications = await this.applicationsOf(manager, caller, pack.applicationIds);
    const cases = await trackedCasesOf(manager, this.regimes, applications);
    const documents = (await this.documentsOf(caller, pack)).map(({ document }) => document);
    const names = await supplierNamesOf(manager, [pack.supplierId]);
    const content = await contentOf(pack, {
      company: names.get(pack.supplierId) ?? '',
      cases,
      parties: await partiesOfCases(manager, cases),
      others: await peopleOf(manager, cases),
      documents,
    });
    return { pack, content, contentHash: hashOf(content), changes: [] };
  }

  /** @throws Problem 409 where it is not what somebody looked at */
  private async asLookedAt(
    tx: EntityManager,
    caller: Principal,
    pack: Pack,
    contentHash: string,
  ): Promise<ShownPack> {
    const shown = await this.shown(tx, caller, pack);
    if (shown.contentHash === contentHash) return shown;
    throw problemOf(
      LICENSING_PROBLEMS['pack-content-changed'],
      say('pack_content_changed', { contentHash: shown.contentHash }),
    );
  }

  /** The cases that are named, or that the filter finds now. @throws Problem 422 */
  private async chosen(tx: EntityManager, caller: Principal, dto: EvidencePackDto): Promise<Id[]> {
    const { applicationIds, filter } = dto;
    const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
    if ((applicationIds == null) === (filter == null))
      throw invalid({
        pointer: applicationIds == null ? '/applicationIds' : '/filter',
        detail: say('pack_cases_or_filter'),
      });
    return filter == null
      ? unique(applicationIds ?? [])
      : casesFound(tx, this.regimes, caller, supplierId, filter, await this.clock.today());
  }

  private async applicationsOf(
    manager: EntityManager,
    caller: Principal,
    ids: readonly Id[],
  ): Promise<ApplicationEntity[]> {
    const found: ApplicationEntity[] = [];
    for (const [place, id] of ids.entries()) {
      const one = await findVisible(manager, caller, id);
      if (!one?.form.tracked)
        throw invalid({ pointer: `/applicationIds/${place}`, detail: say('pack_case_unknown') });
      if (found[0] && found[0].supplierId !== one.supplierId)
        throw invalid({ pointer: `/applicationIds/${place}`, detail: say('pack_of_two') });
      found.push(one);
    }
    return found;
  }

  /** The documents that were chosen, in their order. @throws Problem 422 for what is of no case of the pack */
  private async documentsOf(caller: Principal, { applicationIds, documentIds }: Pack) {
    if (documentIds.length === 0) return [];
    const all = new Map<Id, { document: PackDocument; path: string }>();
    for (const applicationId of applicationIds)
      for (const { attachment, path } of await this.attachments.stored(caller, applicationId)) {
        const { id, sha256, size, mediaType } = attachment;
        all.set(id, { document: { id, applicationId, sha256, size: Number(size), mediaType }, path });
      }
    return documentIds.map((id, place) => {
      const found = all.get(id);
      if (!found) throw invalid({ pointer: `/documentIds/${place}`, detail: say('pack_document_unknown') });
      return found;
    });
  }

  private async pathsOf(caller: Principal, pack: Pack): Promise<string[]> {
    return (await this.documentsOf(caller, pack)).map(({ path }) => path);
  }

  /** Four eyes, where the company has them. */
  private async assertMayApprove(
    tx: EntityManager,
    caller: Principal,
    { madeBy, supplierId }: Pack,
  ): Promise<void> {
    assertMay(caller, 'packs.approve');
    if (caller.id !== madeBy || !isApplicant(caller)) return;
    const able = await reviewersOf(tx, supplierId, ['compliance_officer']);
    if (able.some(({ id }) => id !== madeBy)) throw forbidden(say('pack_approved_by_maker'));
  }

  private async supersede(
    tx: EntityManager,
    caller: Principal,
    { id, supersedes, supplierId }: Pack,
  ): Promise<void> {
    if (supersedes === null) return;
    const before = await lockedPack(tx, caller, supersedes);
    if (!before || before.withdrawnAt !== null || before.supplierId !== supplierId)
      throw invalid({ pointer: '/supersedes', detail: say('pack_supersedes_nothing') });
    await this.withdrawn(tx, caller, before, id);
  }

  private async withdrawn(tx: EntityManager, caller: Principal, pack: Pack, reason: string): Promise<Pack> {
    const withdrawn: Pack = {
      ...pack,
      withdrawnAt: await this.clock.now(),
      withdrawalReason: reason,
      version: pack.version + 1,
    };
    await keepWithdrawal(tx, withdrawn);
    await this.tell(tx, caller, 'evidence_pack.withdrawn', pack, {});
    return withdrawn;
  }

  private async tell(
    tx: EntityManager,
    caller: Principal,
    action:
      'evidence_pack.made' | 'evidence_pack.approved' | 'evidence_pack.given' | 'evidence_pack.withdrawn',
    { id, supplierId }: Pack,
    details: Readonly<Record<string, string | number>>,
  ): Promise<void> {
    await this.audit.record(tx, caller, action, `suppliers/${supplierId}/evidence-packs/${id}`, details);
  }
}

async function changesSinceApproval(
  manager: EntityManager,
  { pack: { id, approvedHash, withdrawnAt }, content, contentHash }: ShownPack,
): Promise<readonly Sentence[]> {
  if (withdrawnAt !== null || approvedHash === null || approvedHash === contentHash) return [];
  return changesBetween(contentIn(await filesOf(manager, id)), content);
}

function unique(ids: readonly string[]): Id[] {
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}

function supplierOf([first]: readonly ApplicationEntity[]): Id {
  if (!first) throw new Error('a pack of no case');
  return first.supplierId;
}

/** Each rule as it was chosen, or as it is when it was not. */
function redactionOf({ redaction, recipient }: EvidencePackDto, cases: ReadonlySet<Id>): PackRedaction {
  const chosen: PackRedactionDto = redaction ?? {};
  const notes = unique(chosen.notes ?? []);
  for (const [place, id] of notes.entries())
    if (!cases.has(id))
      throw invalid({ pointer: `/redaction/notes/${place}`, detail: say('pack_notes_of_no_case') });
  return {
    parties: chosen.parties ?? 'alias',
    values: chosen.values ?? 'bands',
    customer: chosen.customer ?? 'withheld',
    orders: chosen.orders ?? 'withheld',
    controlNumbers: chosen.controlNumbers ?? (recipient.kind === 'other' ? 'withheld' : 'kept'),
    goods: chosen.goods ?? 'withheld',
    saidBy: chosen.saidBy ?? 'withheld',
    notes,
  };
}

function assertNotWithdrawn({ withdrawnAt }: Pack): void {
  if (withdrawnAt !== null) throw problemOf(LICENSING_PROBLEMS['pack-withdrawn'], say('pack_withdrawn'));
}

async function partiesOfCases(
  manager: EntityManager,
  cases: readonly TrackedCase[],
): Promise<ReadonlyMap<Id, PackParty>> {
  const ids = [...new Set(cases.flatMap(({ application }) => partyIdsOf(application.form)))];
  const found = await partiesInFull(manager, ids);
  return new Map([...found].map(([id, { party }]) => [id, party]));
}

/** Whoever recorded something of the cases, and with whom the company was in contact. */
async function peopleOf(manager: EntityManager, cases: readonly TrackedCase[]): Promise<string[]> {
  const known = await knownPrincipals(manager, [
    ...new Set(cases.flatMap(({ log }) => log.map(({ recordedBy }) => recordedBy))),
  ]);
  const names = [...known.values()].map(({ name }) => name);
  for (const { application } of cases)
    names.push(...(await contactsOf(manager, application.id)).map((contact) => contact.with));
  return names;
}
