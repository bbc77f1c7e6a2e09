import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { citationOfBlock, duplicateOf } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import { supplierFor } from '@ninety/parties';
import type { PartyEntity } from '@ninety/parties';
import { problemOf, Database, invalid, OfficeClock, violatedConstraint } from '@ninety/platform';
import type { FieldError, Id, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findApplication, lockApplication } from '../audience/access-scope.store.js';
import { formOfOffice } from './application.contract.js';
import type {
  ApplicationForm,
  BlocksDto,
  CheckDto,
  CloneDto,
  DraftDto,
  StoredForm,
} from './application.contract.js';
import type { ApplicationEntity } from './application.entity.js';
import { CaseFile, caseFileOf, findCase } from '../case/case-file.js';
import { CaseConductor } from '../case/conductor.js';
import { dayOf } from '../case/standing.js';
import { lockTwins, register, statusOf } from './application.store.js';
import { formApplicationOf } from '../form/form-application.js';
import type { FormSubject, ReadForm } from '../form/form-application.js';
import { keepForm, makeDraft, removeDraft } from './drafts.js';
import { PreFilingChecks } from './pre-filing-checks.js';
import type { PreFilingCheck } from './pre-filing-checks.js';
import { countSubmission, versionFor } from './versions.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

/** License applications: drafts and submission. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly checks: PreFilingChecks,
    private readonly law: LawBook,
    private readonly conductor: CaseConductor,
  ) {}

  async create(caller: Principal, body: Unvalidated<DraftDto>): Promise<CaseFile> {
    return performNew(
      this.database,
      { caller, permission: 'applications.file', body },
      (tx, { supplierId, ...draft }) => this.draft(tx, caller, merged(EMPTY_FORM, draft), supplierId),
    );
  }

  private async draft(
    tx: EntityManager,
    caller: Principal,
    form: ApplicationForm,
    ownSupplierId?: Id | null,
  ): Promise<CaseFile> {
    assertTypeOnce(form);
    const supplierId = await supplierFor(tx, caller, ownSupplierId ?? null);
    const application = await makeDraft(tx, this.audit, caller, supplierId, form);
    return new CaseFile(application, []);
  }

  /** Changes the blocks named; the others stay. Only while it is a draft. */
  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<DraftDto>,
  ): Promise<CaseFile> {
    const editing = { ...draftOf(caller, id, { named: version, isRequired: true }), body };
    return perform(this.database, editing, async (tx, application, { supplierId: given, ...draft }) => {
      await supplierFor(tx, caller, given ?? null);
      const form = merged(application.form, draft);
      assertTypeOnce(form);
      await keepForm(tx, this.audit, caller, application, form);
      return new CaseFile(application, []);
    });
  }

  /** Deletes a draft. */
  async remove(caller: Principal, id: Id, version: Version | null): Promise<void> {
    await perform(this.database, draftOf(caller, id, { named: version }), (tx) =>
      removeDraft(tx, this.audit, caller, id),
    );
  }

  /** Files the application: checks it, gives it its control number, and registers it. */
  async submit(caller: Principal, id: Id, version: Version | null): Promise<CaseFile> {
    return perform(this.database, draftOf(caller, id, { named: version }), async (tx, application) => {
      const today = await this.clock.today();
      const { errors, fingerprint, parties } = await this.examine(tx, caller, application, today);
      if (errors.length > 0) throw invalid(...errors);

      Object.assign(application, { status: 'registered', fingerprint, updatedAt: new Date() });
      countSubmission(application);
      application.controlNumber = await registerOnce(tx, application, parties);
      const registered = {
        raw: { type: 'registered', on: today },
        event: { type: 'registered', on: dayOf(today) } as const,
        attachmentIds: [],
        recordedBy: caller.id,
        countersignedBy: null,
      };
      const draft = new CaseFile(application, []);
      const file = await this.conductor.record(tx, caller, draft, registered, dayOf(today));
      await this.audit.record(tx, caller, 'application.registered', `applications/${id}`, {
        controlNumber: application.controlNumber,
      });
      return file;
    });
  }

  /** Before filing: is a license needed, and what is missing? */
  async check(caller: Principal, id: Id, body: Unvalidated<CheckDto>): Promise<PreFilingCheck> {
    const checking = { ...draftOf(caller, id), body: body.orEmpty() };
    return perform(this.database, checking, async (tx, application, { answers }) => {
      const today = await this.clock.today();
      const examined = await this.examine(tx, caller, application, today);
      const subject = subjectOf(application, today);
      return this.checks.checked(tx, caller, subject, examined, examined.errors, answers ?? {});
    });
  }

  /** A draft with what another application says, of the same supplier; a returned one is resubmitted. */
  async clone(caller: Principal, id: Id, body: Unvalidated<CloneDto>): Promise<CaseFile> {
    const find = (tx: EntityManager) => findApplication(tx, caller, id);
    const cloning = { caller, find, permission: 'applications.file', body } as const;
    return perform(this.database, cloning, (tx, { form, controlNumber, status }, { reference, replaces }) => {
      const resubmissionOf = status === 'returned_without_action' ? controlNumber : null;
      const said = formOfOffice(form);
      const bis748p =
        replaces == null ? said.bis748p : { ...said.bis748p, replaces: { licenseNumber: replaces } };
      const copy = { ...said, reference: reference ?? null, resubmissionOf, bis748p };
      return this.draft(tx, caller, copy);
    });
  }

  /** Form BIS-748P, as far as it is asked of the application: of the day on which it was filed, or of today. */
  async form(caller: Principal, id: Id): Promise<ReadForm> {
    const { application, filedOn } = await this.get(caller, id);
    const on = filedOn ?? (await this.clock.today());
    return formApplicationOf(this.database.reader, this.law, subjectOf(application, on));
  }

  async get(caller: Principal, id: Id): Promise<CaseFile> {
    const file = await findCase(this.database.reader, caller, id);
    assertMay(caller, 'applications.read');
    return file;
  }

  /** What is missing, and what the parties are known to be. */
  private async examine(tx: EntityManager, caller: Principal, application: ApplicationEntity, today: string) {
    const examined = await this.checks.examine(tx, caller, subjectOf(application, today));
    const twin = await this.pendingTwin(tx, application, examined.fingerprint, today);
    return { ...examined, errors: [...examined.errors, ...twin] };
  }

  /** Another application for the same transaction must not be pending; one whose days have run out is not. */
  private async pendingTwin(
    tx: EntityManager,
    { supplierId }: ApplicationEntity,
    fingerprint: string,
    today: string,
  ): Promise<FieldError[]> {
    const twins = await lockTwins(tx, supplierId, fingerprint);
    for (const twin of twins) {
      await this.conductor.passDays(tx, await caseFileOf(tx, twin), dayOf(today));
      if ((await statusOf(tx, twin.id)) !== 'denied') return [duplicateOf(twin.controlNumber)];
    }
    return [];
  }
}

export const EMPTY_FORM: ApplicationForm = {
  reference: null,
  type: null,
  contact: null,
  parties: [],
  items: [],
  supportDocuments: [],
  endUse: null,
  additionalInformation: null,
  resubmissionOf: null,
  totalValue: null,
  bis748p: null,
};

/** A form with what a draft says besides. */
export function merged<Form extends StoredForm>(
  form: Form,
  draft: Omit<BlocksDto, 'supplierId'> & {
    readonly [Block in 'parties' | 'items' | 'supportDocuments']?: Form[Block] | null | undefined;
  },
): Form {
  const { parties, items, supportDocuments, ...rest } = draft;
  return {
    ...form,
    ...rest,
    ...(parties === undefined
      ? {}
      : { parties: (parties ?? []).map((party) => ({ ...party, partyId: party.partyId.toLowerCase() })) }),
    ...(items === undefined ? {} : { items: items ?? [] }),
    ...(supportDocuments === undefined ? {} : { supportDocuments: supportDocuments ?? [] }),
  };
}

/** @throws Problem 422 where Block 5 is said in the place that a company alone has */
function assertTypeOnce({ bis748p }: StoredForm): void {
  if (bis748p?.type != null)
    throw invalid({
      pointer: '/bis748p/type',
      detail: say('type_of_application'),
      citation: citationOfBlock('Block 5'),
    });
}

/** What is asked of whoever does something with a draft. */
function draftOf(
  caller: Principal,
  id: Id,
  version: { readonly named: Version | null; readonly isRequired?: boolean } = { named: null },
) {
  return {
    caller,
    find: (tx: EntityManager) => lockApplication(tx, caller, id),
    permission: 'applications.file',
    version: { of: (application: ApplicationEntity) => versionFor(caller, application), ...version },
    state: assertDraft,
  } as const;
}

function subjectOf(application: ApplicationEntity, on: string): FormSubject {
  return { application, type: formOfOffice(application.form).type, on };
}

function assertDraft({ controlNumber }: ApplicationEntity): void {
  if (controlNumber !== null)
    throw problemOf(LICENSING_PROBLEMS['submitted-already'], say('submitted_already', { controlNumber }));
}

/** @throws Problem 422 where it was filed by someone else in this very moment */
async function registerOnce(
  tx: EntityManager,
  application: ApplicationEntity,
  parties: ReadonlyMap<string, PartyEntity>,
): Promise<string> {
  try {
    return await register(tx, application, [...parties.values()]);
  } catch (error) {
    if (violatedConstraint(error) === 'application_pending_once') throw invalid(duplicateOf(null));
    throw error;
  }
}
