import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import { Database } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { StoredForm, TrackedPart } from '../applications/application.contract.js';
import { EMPTY_FORM, merged } from '../applications/applications.service.js';
import { keepForm, makeDraft, removeDraft } from '../applications/drafts.js';
import { versionFor } from '../applications/versions.js';
import { dayOf } from '../case/standing.js';
import { DutyFollower } from '../duties/duty-follower.js';
import { hasDuties } from '../duties/duty.store.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { ReviewFollower } from '../reviews/review-follower.js';
import { wasReviewed } from '../reviews/review.store.js';
import { nothingTold } from '../watch/announcement.store.js';
import { FORM_LIBRARY } from './form-of-regime.js';
import { assertRole, assertSupportDocument, classificationCheck } from './of-regime.js';
import { sentenceOf, sentenceProblem } from './sentences.js';
import { findTracked, lockTracked, TrackedCase } from './tracked-case.js';
import { TrackedConductor } from './tracked-conductor.js';
import { TrackedRegimes } from './tracked-regimes.js';
import type { AsKnownQuery, TrackedDraftDto } from './tracker.contract.js';
import { holdInForce } from './work/case-hold.store.js';
import { hasCaseWork } from './work/case-note.store.js';

/** Of an application that names no regime. */
export const PRESET_REGIME = 'us-bis';

/** Applications that are decided elsewhere, as the company prepares them. */
@Injectable()
export class TrackedApplicationsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly conductor: TrackedConductor,
    private readonly duties: DutyFollower,
    private readonly reviews: ReviewFollower,
  ) {}

  async create(caller: Principal, body: Unvalidated<TrackedDraftDto>): Promise<TrackedCase> {
    return performNew(
      this.database,
      { caller, permission: 'applications.prepare', body },
      async (tx, draft) => {
        const regime = this.regimes.named(draft.regime ?? PRESET_REGIME);
        const supplierId = await supplierFor(tx, caller, draft.supplierId ?? null);
        const kind = kindNamed(regime, draft.type ?? null);
        const form = formWith(
          { ...EMPTY_FORM, tracked: { ...NO_STAKES, regime: regime.pack.id, kind } },
          draft,
        );
        assertOfRegime(regime, form);
        const application = await makeDraft(tx, this.audit, caller, supplierId, form);
        nothingTold(tx, application.id);
        return new TrackedCase(application, await this.regimes.withClosures(tx, regime.pack.id), []);
      },
    );
  }

  /** Changes what is named, the rest stays. After the filing only what the company keeps for itself. */
  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<TrackedDraftDto>,
  ): Promise<TrackedCase> {
    const editing = {
      caller,
      find: (tx: EntityManager) => lockTracked(tx, this.regimes, caller, id),
      permission: 'applications.prepare',
      version: {
        of: ({ application }: TrackedCase) => versionFor(caller, application),
        named: version,
        isRequired: true,
      },
      body,
    } as const;
    return perform(this.database, editing, async (tx, file, draft) => {
      const { application } = file;
      if (application.status !== null) assertOfItsOwn(draft);
      assertRegimeStays(file, draft);
      await supplierFor(tx, caller, draft.supplierId ?? null);
      const regime = draft.regime == null ? file.regime : this.regimes.named(draft.regime);
      const isMoved = regime.pack.id !== file.tracked.regime;
      const kind = draft.type == null && !isMoved ? file.tracked.kind : kindNamed(regime, draft.type ?? null);
      const tracked = { ...file.tracked, regime: regime.pack.id, kind };
      const form = formWith({ ...application.form, tracked }, draft);
      // What was filed stays as it was, also where the regime's words changed since.
      if (application.status === null) assertOfRegime(regime, form);
      await keepForm(tx, this.audit, caller, application, form);
      const edited = new TrackedCase(
        application,
        isMoved ? await this.regimes.withClosures(tx, regime.pack.id) : file.regime,
        file.log,
      );
      await this.reviews.follow(tx, caller, edited);
      // A clock may count back from the day by which it is needed.
      if (application.status !== null && draft.needBy !== undefined)
        await this.conductor.follow(tx, edited, dayOf(await this.regimes.today(edited.regime)));
      else if (draft.needBy !== undefined) await this.duties.followCase(tx, edited);
      return edited;
    });
  }

  /** Tags a locked case otherwise; which is its company's own, after the filing too. */
  async tag(tx: EntityManager, caller: Principal, file: TrackedCase, tags: readonly string[]): Promise<void> {
    const { application } = file;
    const tracked = { ...file.tracked, tags: [...tags] };
    await keepForm(tx, this.audit, caller, application, { ...application.form, tracked });
    await this.reviews.follow(tx, caller, new TrackedCase(application, file.regime, file.log));
  }

  /** Deletes a draft of which nothing was written down. */
  async remove(caller: Principal, id: Id, version: Version | null): Promise<void> {
    const removing = {
      caller,
      find: (tx: EntityManager) => lockTracked(tx, this.regimes, caller, id),
      permission: 'applications.prepare',
      version: { of: ({ application }: TrackedCase) => versionFor(caller, application), named: version },
      state: async ({ log }: TrackedCase, tx: EntityManager) => {
        if (log.length > 0) throw sentenceOf(LICENSING_PROBLEMS['filed-already'], 'written_stays');
        if (await hasDuties(tx, id)) throw sentenceOf(LICENSING_PROBLEMS['filed-already'], 'duties_stay');
      },
    } as const;
    await perform(this.database, removing, async (tx) => {
      if (await holdInForce(tx, id)) throw sentenceOf(LICENSING_PROBLEMS['legal-hold'], 'held_stays');
      if ((await hasCaseWork(tx, id)) || (await wasReviewed(tx, id)))
        throw sentenceOf(LICENSING_PROBLEMS['filed-already'], 'written_stays');
      await removeDraft(tx, this.audit, caller, id);
    });
  }

  /** @throws Problem 404, also for what the caller may not see */
  async get(caller: Principal, id: Id, { knownAt }: AsKnownQuery = {}): Promise<TrackedCase> {
    const file = await findTracked(this.database.reader, this.regimes, caller, id, knownAt ?? null);
    assertMay(caller, 'applications.read');
    return file;
  }
}

const NO_STAKES: Omit<TrackedPart, 'regime' | 'kind'> = {
  needBy: null,
  valueAtStake: null,
  penaltyOn: null,
  penalty: null,
  customer: null,
  orders: [],
  tags: [],
};

/** What the company keeps for itself. */
const STAKES: ReadonlySet<string> = new Set<keyof TrackedDraftDto>([
  'supplierId',
  'needBy',
  'valueAtStake',
  'penaltyOn',
  'penalty',
  'customer',
  'orders',
  'tags',
]);

/** The first kind where none is named. @throws Problem 422 */
function kindNamed({ pack: { kinds } }: Regime, type: string | null): string {
  const kind = type === null ? kinds[0]?.id : kinds.find(({ id }) => id === type)?.id;
  if (kind === undefined)
    throw sentenceProblem('unknown_kind', '/type', { kinds: kinds.map(({ id }) => id).join(', ') });
  return kind;
}

/** @throws Problem 422 for a role, a document, a classification or a form that the regime does not have */
function assertOfRegime({ pack }: Regime, { parties, items, supportDocuments, bis748p }: StoredForm): void {
  if (bis748p != null && pack.library !== FORM_LIBRARY)
    throw sentenceProblem('form_of_no_regime', '/bis748p');
  for (const [index, { role }] of parties.entries()) assertRole(pack, role, `/parties/${index}/role`);
  for (const [index, { kind }] of supportDocuments.entries())
    assertSupportDocument(pack, kind, `/supportDocuments/${index}/kind`);
  const assertClassified = classificationCheck(pack);
  for (const [index, { eccn }] of items.entries()) assertClassified(eccn, `/items/${index}/eccn`);
}

function formWith(
  form: StoredForm & { readonly tracked: TrackedPart },
  { regime: _regime, type: _type, supplierId: _supplier, ...draft }: TrackedDraftDto,
): StoredForm {
  const { needBy, valueAtStake, penaltyOn, penalty, customer, orders, tags, ...blocks } = draft;
  const given = Object.fromEntries(
    Object.entries({ needBy, valueAtStake, penaltyOn, penalty, customer }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const tracked = {
    ...form.tracked,
    ...given,
    ...(orders === undefined ? {} : { orders: orders ?? [] }),
    ...(tags === undefined ? {} : { tags: tags ?? [] }),
  };
  return { ...merged(form, blocks), tracked };
}

/** @throws Problem 422 where it would put what was written down under another regime */
function assertRegimeStays({ log }: TrackedCase, { regime, type }: TrackedDraftDto): void {
  if (log.length > 0 && (regime != null || type != null))
    throw sentenceProblem('regime_stays', regime == null ? '/type' : '/regime');
}

/** @throws Problem 409 where it would change what was filed */
function assertOfItsOwn(draft: TrackedDraftDto): void {
  if (Object.entries(draft).some(([name, value]) => value !== undefined && !STAKES.has(name)))
    throw filedAlready();
}

function filedAlready() {
  return sentenceOf(LICENSING_PROBLEMS['filed-already'], 'filed_stays');
}
