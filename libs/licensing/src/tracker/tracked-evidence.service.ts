import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { assertMay, isOverseer, knownPrincipals } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { RecordHeads, SealedRows } from '@ninety/audit';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { WebhooksService } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { AttachmentsService, attachmentView } from '../attachments/attachments.service.js';
import type { ShownAttachment } from '../attachments/attachments.service.js';
import type { DutyResponseDto } from '../duties/duty.contract.js';
import { metKey, timesVoided } from '../duties/duty.js';
import { DutiesService } from '../duties/duties.service.js';
import { EvidenceAudit } from '../records/evidence-audit.js';
import { allPages, EvidencePackages, jsonParts } from '../records/evidence-package.js';
import type { EvidencePart } from '../records/evidence-package.js';
import { withSeals } from '../records/evidence-rows.js';
import type { EvidenceRecord } from '../records/evidence-rows.js';
import { closuresOf, closureView } from './authority-closure.store.js';
import { historyOf } from './history.js';
import { RecordedLicenseViews } from './licenses/recorded-license-views.js';
import { releasesOf } from '../releases/release.store.js';
import type { Release } from '../releases/release.store.js';
import { recordedForApplication } from './licenses/recorded-license.read-model.js';
import type { RecordedLicense } from './licenses/recorded-license.store.js';
import { findTracked } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { peopleOfReviews, reviewEvidence, reviewRows } from '../reviews/review-evidence.js';
import type { ReviewEvidence } from '../reviews/review-evidence.js';
import { TrackedRegimes } from './tracked-regimes.js';
import { TrackedViews } from './tracked-views.js';
import { contactsOf, contactView } from './work/case-contact.store.js';
import type { CaseContact } from './work/case-contact.store.js';

/** Of the acts of its own people a company reads every detail. */
const OWN_DETAILS: ReadonlySet<string> = new Set([
  'eventId',
  'noticeId',
  'type',
  'supersedes',
  'kind',
  'occurrence',
  'version',
  'review',
  'step',
  'steps',
  'to',
  'snapshotHash',
]);

/** What beside the case itself has rows behind the package. */
interface RowsBehind {
  readonly releases: readonly Release[];
  readonly licenses: readonly RecordedLicense[];
  readonly contacts: readonly CaseContact[];
  readonly duties: readonly DutyResponseDto[];
  readonly reviews: ReviewEvidence;
}

/** Everything that a company recorded of a case, with what followed from it, in one file that can be checked offline. */
@Injectable()
export class TrackedEvidenceService {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly views: TrackedViews,
    private readonly licenses: RecordedLicenseViews,
    private readonly attachments: AttachmentsService,
    private readonly webhooks: WebhooksService,
    private readonly audit: EvidenceAudit,
    private readonly sealed: SealedRows,
    private readonly heads: RecordHeads,
    private readonly packages: EvidencePackages,
    private readonly duties: DutiesService,
  ) {}

  /**
   * A zip as it is made: each fact with its days, its source and who recorded it, what was corrected and why, the clocks with
   * what they follow from, licenses with what was told of them, duties and how they were met, reviews inside the company, contacts with
   * the authority, documents, deliveries, audit entries, and last a manifest of their hashes, signed.
   *
   * @throws Problem 404, also for what the caller may not see
   */
  async zip(caller: Principal, id: Id): Promise<{ name: string; bytes: Readable }> {
    const file = await findTracked(this.database.reader, this.regimes, caller, id);
    assertMay(caller, 'evidence.read');
    const { controlNumber } = file;
    const asOf = await this.regimes.today(file.regime);
    return this.packages.zip(caller, { id, controlNumber }, asOf, await this.parts(caller, file));
  }

  private async parts(caller: Principal, file: TrackedCase): Promise<EvidencePart[]> {
    const reader = this.database.reader;
    const { id, referredTo } = file.application;
    const closures = await closuresOf(reader, file.tracked.regime, null);
    const licenses = await recordedForApplication(reader, id);
    const notices = licenses.flatMap((license) => license.notices);
    const firstIds = licenses.map(({ firstId }) => firstId);
    const releases = await releasesOf(reader, firstIds);
    const duties = await this.duties.ofCase(reader, id, firstIds);
    const contacts = await contactsOf(reader, id);
    const reviews = await reviewEvidence(reader, id);
    const said = duties.flatMap(({ versions }) => versions);
    const people = [
      ...[...file.log, ...closures, ...licenses, ...notices, ...releases, ...contacts, ...said].flatMap(
        ({ recordedBy }) => recordedBy ?? [],
      ),
      ...peopleOfReviews(reviews),
    ];
    const { pack } = file.regime;
    return jsonParts({
      'application.json': await this.views.recorded(caller, file),
      'history.json': historyOf(file, null),
      'clocks.json': await this.views.clocks(file),
      // By what the clocks were read.
      'regime.json': pack,
      'closures.json': closures.map(closureView),
      'licenses.json': await this.licenses.many(licenses),
      'releases.json': releases,
      'duties.json': duties,
      'reviews.json': reviews,
      'contacts.json': contacts.map(contactView),
      'people.json': await peopleOf(reader, people),
      'attachments.json': (await allPages((cursor) => this.attachments.list(caller, id, cursor))).map((one) =>
        attachmentView(caller, one),
      ),
      'deliveries.json': await this.webhooks.ofApplication(reader, caller, id),
      'audit.json': await this.audit.of(
        caller,
        { referredTo, isFiled: file.log.length > 0 },
        [
          `applications/${id}`,
          ...licenses.map((license) => `licenses/${license.id}`),
          ...duties.map((duty) => `duties/${duty.id}`),
        ],
        OWN_DETAILS,
      ),
      'record.json': await this.rowsOf(caller, file, { licenses, releases, contacts, duties, reviews }),
    });
  }

  /** The rows behind the package, with what was sealed of them; the seals are the overseers'. */
  private async rowsOf(
    caller: Principal,
    { application, log }: TrackedCase,
    { licenses, releases, contacts, duties, reviews }: RowsBehind,
  ): Promise<EvidenceRecord> {
    const { id } = application;
    const documents = await this.attachments.stored(caller, id);
    const found = await this.sealed.of([
      { table: 'application', keys: [id] },
      { table: 'application_party', under: id },
      { table: 'application_observation', keys: log.map((one) => one.id) },
      { table: 'recorded_license', keys: licenses.map((license) => license.id) },
      { table: 'recorded_notice', keys: noticeIdsOf(licenses) },
      { table: 'recorded_release', keys: releases.map((release) => release.id) },
      { table: 'duty', keys: duties.map((duty) => duty.id) },
      { table: 'duty_version', keys: duties.flatMap(versionKeys) },
      { table: 'duty_met', keys: duties.flatMap((duty) => [...metKeys(duty), ...voidKeys(duty)]) },
      { table: 'duty_met_void', keys: duties.flatMap(voidKeys) },
      { table: 'duty_renewal', keys: duties.flatMap(({ id, renewal }) => (renewal ? [id] : [])) },
      { table: 'document_term', keys: documents.filter(hasTerm).map(({ attachment }) => attachment.id) },
      ...reviewRows(reviews),
      { table: 'case_contact', keys: contacts.map((contact) => contact.id) },
      { table: 'attachment', keys: documents.map(({ attachment }) => attachment.id) },
    ]);
    const { rows, differing } = withSeals(found);
    if (isOverseer(caller)) return { rows, differing, head: await this.heads.newest() };
    return { rows: rows.map(({ seal: _, ...row }) => row), differing };
  }
}

/** Whether something was said of how long a document holds, or what it replaces. */
function hasTerm({ attachment: { term } }: { readonly attachment: ShownAttachment }): boolean {
  return term.issuedOn !== undefined || term.validUntil !== undefined || term.replaces !== undefined;
}

function versionKeys({ id, versions }: DutyResponseDto): string[] {
  return versions.map(({ number }) => `${id}/${number}`);
}

function metKeys({ id, occurrences, voided }: DutyResponseDto): string[] {
  return occurrences
    .filter(({ met }) => met !== null)
    .map(({ occurrence }) => `${id}/${metKey(occurrence, timesVoided(voided, occurrence) + 1)}`);
}

function voidKeys({ id, voided }: DutyResponseDto): string[] {
  return voided.map(({ occurrence }, place) => {
    const time = timesVoided(voided.slice(0, place), occurrence) + 1;
    return `${id}/${metKey(occurrence, time)}`;
  });
}

/** A license and what is recorded in its place have the same. */
function noticeIdsOf(licenses: readonly RecordedLicense[]): readonly Id[] {
  return [...new Set(licenses.flatMap(({ notices }) => notices.map(({ id }) => id)))];
}

/** Who recorded it, by name, as far as the caller may know them. */
async function peopleOf(manager: EntityManager, ids: readonly Id[]): Promise<{ id: Id; name: string }[]> {
  const known = await knownPrincipals(manager, ids);
  return [...known.values()].map(({ id, name }) => ({ id, name })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
