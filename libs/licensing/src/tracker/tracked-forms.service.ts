import { Injectable } from '@nestjs/common';
import { perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { fingerprintOf } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import { Database, toldError } from '@ninety/platform';
import type { FieldError, Id, Unvalidated } from '@ninety/platform';
import { receiversOf } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { CheckDto } from '../applications/application.contract.js';
import { pageOfQueue, partyNamesOf } from '../applications/application.read-model.js';
import { queuedRows } from '../applications/application-queue.read-model.js';
import { PreFilingChecks } from '../applications/pre-filing-checks.js';
import type { Examined, PreFilingCheck } from '../applications/pre-filing-checks.js';
import { blocksOf, formApplicationOf } from '../form/form-application.js';
import type { FormSubject, ReadForm } from '../form/form-application.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { formOfKind } from './form-of-regime.js';
import { sentenceBy, sentenceOf } from './sentences.js';
import { lockTracked, trackedCasesOf } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { trackedQueue } from './tracked-queue.read-model.js';
import { TrackedRegimes } from './tracked-regimes.js';
import type { PendingTwinResponseDto } from './tracker.contract.js';

/** What is known of an application before it is filed with its authority. */
export interface TrackedCheck extends PreFilingCheck {
  readonly sameTransaction: readonly PendingTwinResponseDto[];
}

/** Pending applications that are compared, the newest first. */
const MOST_COMPARED = 200;

/** The form of applications that are decided elsewhere, and what they lack. */
@Injectable()
export class TrackedFormsService {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
    private readonly applications: TrackedApplicationsService,
    private readonly checks: PreFilingChecks,
    private readonly law: LawBook,
  ) {}

  /** Form BIS-748P, as far as it is asked of the application. @throws Problem 404 where the regime has no such form */
  async form(caller: Principal, id: Id): Promise<ReadForm> {
    return this.formOf(await this.applications.get(caller, id));
  }

  /** The same, of a case that the caller may read. */
  async formOf(file: TrackedCase): Promise<ReadForm> {
    const subject = subjectOf(file, await this.dayOfForm(file));
    if (!subject) throw this.hasNoForm(file);
    return formApplicationOf(this.database.reader, this.law, subject);
  }

  /** Whether it needs a license, and what it lacks; it refuses nothing, for nothing is filed here. */
  async check(caller: Principal, id: Id, body: Unvalidated<CheckDto>): Promise<TrackedCheck> {
    const checking = {
      caller,
      find: (tx: EntityManager) => lockTracked(tx, this.regimes, caller, id),
      permission: 'applications.prepare',
      body: body.orEmpty(),
    } as const;
    return perform(this.database, checking, async (tx, file, { answers }) => {
      const subject = subjectOf(file, await this.regimes.today(file.regime));
      if (!subject) return this.withoutForm(tx, caller, file);
      const examined = await this.checks.examine(tx, caller, subject);
      const errors = examined.errors.map(ofTracked);
      const checked = await this.checks.checked(tx, caller, subject, examined, errors, answers ?? {});
      return { ...checked, sameTransaction: await this.pendingTwins(tx, caller, file, examined) };
    });
  }

  /** Of a regime without a rule library: what every application has, and that its law was not examined. */
  private async withoutForm(tx: EntityManager, caller: Principal, file: TrackedCase): Promise<TrackedCheck> {
    const {
      application,
      regime: { pack },
    } = file;
    const { form } = application;
    const { alerts } = await this.checks.screened(tx, caller, application);
    const receivers = receiversOf(pack);
    const errors: FieldError[] = [
      ...(form.items.length === 0 ? [{ pointer: '/items', detail: sentenceBy('item_missing') }] : []),
      ...(receivers.length === 0 || form.parties.some(({ role }) => receivers.includes(role))
        ? []
        : [{ pointer: '/parties', detail: sentenceBy('receiver_missing', { roles: receivers.join(', ') }) }]),
      ...form.parties.flatMap(({ partyId }, index) =>
        alerts
          .filter((alert) => alert.partyId === partyId && alert.status === 'open')
          .map(({ name, alertId }) => ({
            pointer: `/parties/${index}`,
            detail: sentenceBy('match_to_judge', { name, alertId }),
          })),
      ),
    ];
    const [source] = pack.sources;
    return {
      licenseRequirement: 'unknown',
      reasons: [],
      notExamined: [
        {
          ...sentenceBy('unexamined_regime', { authority: pack.authority }).as('subject'),
          citation: source?.title ?? pack.authority,
        },
      ],
      isComplete: errors.length === 0,
      deficiencies: errors.map(toldError),
      supportDocuments: [],
      determinations: [],
      form: null,
      sameTransaction: [],
    };
  }

  /** Where the same transaction is pending already. docs/form.md */
  private async pendingTwins(
    tx: EntityManager,
    caller: Principal,
    { application: { id, supplierId }, regime }: TrackedCase,
    { fingerprint }: Examined,
  ): Promise<PendingTwinResponseDto[]> {
    const rows = await queuedRows(
      tx,
      caller,
      { pending: 'true', supplierId, sort: '-createdAt' },
      await this.regimes.today(regime),
      MOST_COMPARED,
      trackedQueue(regime.pack.id, this.regimes.endings()),
    );
    const { data } = await pageOfQueue(tx, rows, MOST_COMPARED, '-createdAt');
    const others = data.filter((one) => one.id !== id);
    const names = await partyNamesOf(
      tx,
      others.map((one) => one.id),
    );
    const twins = others.filter((one) => {
      const parties = new Map(
        (names.get(one.id) ?? []).map((party) => [party.partyId, { ...party, id: party.partyId }]),
      );
      return fingerprintOf(blocksOf(one.form, null), parties) === fingerprint;
    });
    const files = await trackedCasesOf(tx, this.regimes, twins);
    return files.map((file) => ({ applicationId: file.application.id, controlNumber: file.controlNumber }));
  }

  /** On which it was filed, as far as that is known; else today where the authority is. */
  private async dayOfForm(file: TrackedCase): Promise<string> {
    const filed = file.filings.at(-1);
    return filed?.on ?? filed?.notAfter ?? this.regimes.today(file.regime);
  }

  private hasNoForm({ regime: { pack }, tracked: { kind } }: TrackedCase) {
    return sentenceOf(LICENSING_PROBLEMS['no-form'], 'kind_without_form', { regime: pack.id, kind });
  }
}

/** Null: an application of its regime and kind is no form BIS-748P. */
function subjectOf({ application, regime, tracked }: TrackedCase, on: string): FormSubject | null {
  const form = formOfKind(regime.pack, tracked.kind);
  return form && { application, type: application.form.bis748p?.type ?? form.type, on };
}

/** An application's own type is the kind of its regime: Block 5 stands with the rest of the form. */
function ofTracked(error: FieldError): FieldError {
  return error.pointer === '/type' ? { ...error, pointer: '/bis748p/type' } : error;
}
