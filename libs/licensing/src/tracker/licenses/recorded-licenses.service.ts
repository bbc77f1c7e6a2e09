import { Inject, Injectable, Optional } from '@nestjs/common';
import { assertMay, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { PartiesService } from '@ninety/parties';
import { CONFIG, Database, newId } from '@ninety/platform';
import type { Config, Id, Page, Unvalidated } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { DutyFollower } from '../../duties/duty-follower.js';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { supersededIn } from '../corrections.js';
import { OpenOrders } from '../open-orders.js';
import { assertNumberSeen } from '../of-regime.js';
import { sentenceOf, sentenceProblem } from '../sentences.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { adding, mostQuantity } from './balance.js';
import {
  assertNoticesInTerm,
  assertTerm,
  linesOfFace,
  linesWithShipments,
  openingUsageOf,
  supplierOf,
} from './face.js';
import { documentsOfFace } from './license-documents.service.js';
import { partiesOfFace } from './license-parties.js';
import { licenseRulesOf } from './license-rules.js';
import type { LicenseRules } from './license-rules.js';
import { licensedCase } from './licensed-case.js';
import type { RecordedLicenseDto, RecordedLicensesQuery } from './recorded-license.contract.js';
import { nextWatch } from './recorded-license-days.js';
import { levelOf, RecordedLicenseNewsDesk } from './recorded-license-news.js';
import { recordedPage } from './recorded-license.read-model.js';
import { findRecorded, insertRecorded, lockVisible } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { assertNotOverdrawn, assertStands } from './recorded-license-checks.js';

/** Licenses that were issued elsewhere, recorded from their face. */
@Injectable()
export class RecordedLicensesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly parties: PartiesService,
    private readonly news: RecordedLicenseNewsDesk,
    private readonly duties: DutyFollower,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() private readonly orders?: OpenOrders,
  ) {}

  /**
   * Records a license, or, with `supersedes`, records one anew: its shipments go on under the new one.
   *
   * @throws Problem 422 for what cannot stand on a face, 409 for a number that another license of the regime has
   */
  async record(caller: Principal, body: Unvalidated<RecordedLicenseDto>): Promise<RecordedLicense> {
    return performNew(this.database, { caller, permission: 'licenses.record', body }, (tx, draft) =>
      this.recordLicense(tx, caller, draft),
    );
  }

  private async recordLicense(
    tx: EntityManager,
    caller: Principal,
    draft: RecordedLicenseDto,
  ): Promise<RecordedLicense> {
    const regime = this.regimes.named(draft.regime);
    const rules = licenseRulesOf(regime);
    assertNumberSeen(draft.number, '/number');
    assertTerm(draft, await this.regimes.today(regime));
    const before = await supersededBy(tx, caller, draft);
    const face = await this.faceOf(tx, caller, regime, rules, draft, before);
    assertNoticesInTerm(face);
    const lines = before === null ? face.lines : await linesWithShipments(tx, rules, face);
    assertNotOverdrawn(rules, lines, ({ of, line }) =>
      line === null ? '/lines' : `/lines/${line - 1}/${of}`,
    );
    return this.keep(tx, caller, rules, { ...face, lines }, before);
  }

  async list(caller: Principal, query: RecordedLicensesQuery): Promise<Page<RecordedLicense>> {
    assertMay(caller, 'licenses.read');
    this.regimes.assertAsked({ regime: query.regime });
    return recordedPage(this.database.reader, caller, query, await this.regimes.todays());
  }

  /** @throws Problem 404, also for what the caller may not see */
  async get(caller: Principal, id: Id): Promise<RecordedLicense> {
    const license = await findRecorded(this.database.reader, caller, id);
    assertMay(caller, 'licenses.read');
    return license;
  }

  /** What a face says, as it is kept; nothing is shipped under it yet. */
  private async faceOf(
    tx: EntityManager,
    caller: Principal,
    regime: Regime,
    rules: LicenseRules,
    draft: RecordedLicenseDto,
    before: RecordedLicense | null,
  ): Promise<RecordedLicense> {
    const today = await this.regimes.today(regime);
    const application = (await licensedCase(tx, this.regimes, caller, draft, before))?.application ?? null;
    const supplierId = await supplierOf(tx, caller, draft, application?.supplierId ?? before?.supplierId);
    const lines = linesOfFace(rules, regime.pack, draft.lines);
    const openingUsage = openingUsageOf(rules, lines, draft, before, await this.regimes.latestDay());
    const expiresOn = await rules.lastDay(tx, supplierId, draft.validUntil);
    const { number, issuedOn, validUntil, parties, conditions, reason } = draft;
    const id = newId();
    return {
      id,
      firstId: before?.firstId ?? id,
      supplierId,
      applicationId: application?.id ?? null,
      regime: regime.pack.id,
      number,
      issuedOn,
      validUntil,
      expiresOn,
      parties: await partiesOfFace(tx, this.parties, caller, supplierId, regime.pack, parties ?? []),
      conditions: (conditions ?? []).map(({ text, kind, due }) => ({
        text,
        kind: kind ?? null,
        due: due ?? null,
      })),
      openingUsage,
      attachmentIds: await documentsOfFace(tx, draft, application?.id ?? null, before),
      supersedes: before?.id ?? null,
      supersededBy: null,
      reason: reason ?? null,
      balanceTold: 0,
      watchOn: nextWatch(expiresOn, today, this.config.licenseExpiringDays),
      version: 1,
      recordedBy: caller.id,
      recordedAt: new Date(),
      lines: adding(lines, 'opening', openingUsage),
      notices: before?.notices ?? [],
    };
  }

  private async keep(
    tx: EntityManager,
    caller: Principal,
    rules: LicenseRules,
    face: RecordedLicense,
    before: RecordedLicense | null,
  ): Promise<RecordedLicense> {
    const license = { ...face, balanceTold: levelOf(rules, face) };
    const { id, regime, number, issuedOn, validUntil } = license;
    const most = license.lines.map((line) => mostQuantity(rules, line));
    const taken = await insertRecorded(tx, caller, license, most);
    if (taken !== undefined)
      throw sentenceOf(LICENSING_PROBLEMS['license-number-taken'], 'license_number_taken', {
        number,
        regime,
        ...(taken === null ? {} : { licenseId: taken }),
      });
    await this.orders?.licenseChanged(tx, license);
    if (before === null) {
      await this.news.tell(tx, license, { type: 'license.recorded', data: { issuedOn, validUntil } });
      await this.audit.record(tx, caller, 'license.recorded', `licenses/${id}`, { regime, number });
      return license;
    }
    const { id: supersedes, balanceTold } = before;
    await this.duties.followLicense(tx, license);
    const data = { issuedOn, validUntil, supersedes };
    await this.news.tell(tx, license, { type: 'license.superseded', data });
    await this.news.tellBalance(tx, { ...license, balanceTold }, rules, null);
    await this.audit.record(tx, caller, 'license.superseded', `licenses/${id}`, {
      regime,
      number,
      supersedes,
    });
    return license;
  }
}

/** The license in whose place another is recorded, locked; null: in none's. @throws Problem 422, or 409 for one that is struck */
async function supersededBy(
  tx: EntityManager,
  caller: Principal,
  draft: RecordedLicenseDto,
): Promise<RecordedLicense | null> {
  const supersedes = supersededIn(draft);
  if (supersedes === null) return null;
  const before = await lockVisible(tx, caller, supersedes);
  if (!before) throw sentenceProblem('no_license', '/supersedes');
  assertStands(before);
  return before;
}
