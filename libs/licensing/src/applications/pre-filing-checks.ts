import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import {
  askedForm,
  deficiencies,
  destinationsOf,
  documentParties,
  fingerprintOf,
  licenseRequirementFor,
  neededDocuments,
} from '@ninety/bis';
import type { AskedForm, FormApplication, LicenseRequirement, NeededDocument } from '@ninety/bis';
import { DraftDeterminations } from '@ninety/determinations';
import type { AnswersDto, DraftDetermination } from '@ninety/determinations';
import { LawBook } from '@ninety/law';
import { bringScreeningUpToDate, PartyScreening } from '@ninety/parties';
import type { PartyEntity } from '@ninety/parties';
import { toldError } from '@ninety/platform';
import type { FieldError, FieldErrorResponseDto, Id } from '@ninety/platform';
import { OwnershipService, ScreeningService } from '@ninety/screening';
import type { PartyAlert } from '@ninety/screening';
import { companyOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { blocksOf, formApplicationOf } from '../form/form-application.js';
import type { FormSubject } from '../form/form-application.js';
import { draftAsked } from './draft-asked.js';
import { partyIdsOf } from './form-parties.js';
import type { StoredForm } from './application.contract.js';

/** What is known of a draft before it is filed. */
export interface PreFilingCheck extends LicenseRequirement {
  readonly isComplete: boolean;
  readonly deficiencies: readonly FieldErrorResponseDto[];
  /** The support documents that it needs, or may need. */
  readonly supportDocuments: readonly NeededDocument[];
  /** What the law says of each item for each destination, the first thousand; none where no law is loaded. */
  readonly determinations: readonly DraftDetermination[];
  /** What the form asks and the draft does not say; null: it is no form BIS-748P. */
  readonly form: { readonly missing: readonly FieldErrorResponseDto[] } | null;
}

/** What an application lacks, and who takes part in it. */
export interface Examined {
  readonly errors: readonly FieldError[];
  /** The same for two applications for the same transaction. */
  readonly fingerprint: string;
  readonly parties: ReadonlyMap<Id, PartyEntity>;
  readonly alerts: readonly PartyAlert[];
  /** The form, where it was asked; null: it was not. */
  readonly onForm: OnForm | null;
}

/** An application as the form reads it, and what the form asks of it. */
interface OnForm {
  readonly form: FormApplication;
  readonly asked: AskedForm;
}

/** What is found out of an application before it is filed, whoever decides upon it. docs/form.md */
@Injectable()
export class PreFilingChecks {
  constructor(
    private readonly partyScreening: PartyScreening,
    private readonly screening: ScreeningService,
    private readonly ownership: OwnershipService,
    private readonly determinations: DraftDeterminations,
    private readonly law: LawBook,
  ) {}

  /** What keeps it from being filed, with its parties screened against the list in force. */
  async examine(tx: EntityManager, caller: Principal, subject: FormSubject): Promise<Examined> {
    const { application, type } = subject;
    const blocks = blocksOf(application.form, type);
    const { parties, alerts } = await this.screened(tx, caller, application);
    const onForm = saysMore(application.form) ? await this.asked(tx, subject) : null;
    const applicant = onForm?.form.applicant ?? (await applicantOfDocuments(tx, application));
    return {
      errors: [
        ...deficiencies(blocks, parties, alerts, { applicant, on: subject.on }),
        ...(onForm?.asked.deficiencies ?? []),
      ],
      fingerprint: fingerprintOf(blocks, parties),
      parties,
      alerts,
      onForm,
    };
  }

  /** The applicant's parties that an application names, and what the lists say of them. */
  async screened(
    tx: EntityManager,
    caller: Principal,
    { supplierId, form }: FormSubject['application'],
  ): Promise<Pick<Examined, 'parties' | 'alerts'>> {
    const partyIds = partyIdsOf(form);
    const screened = await bringScreeningUpToDate(tx, this.partyScreening, caller, partyIds);
    const own = screened.filter((party) => party.supplierId === supplierId);
    const { alerts } = await this.screening.alertsOf(tx, partyIds);
    return { parties: new Map(own.map((party) => [party.id, party])), alerts };
  }

  /**
   * Whether it needs a license, and what it lacks.
   *
   * @param errors what keeps it from being filed, by the rules of the form and others
   */
  async checked(
    tx: EntityManager,
    caller: Principal,
    subject: FormSubject,
    { parties, alerts, onForm }: Examined,
    errors: readonly FieldError[],
    answers: AnswersDto,
  ): Promise<PreFilingCheck> {
    const { application, type, on } = subject;
    const blocks = blocksOf(application.form, type);
    const owned = await this.ownership.of(tx, [...parties.keys()], on);
    const affiliates = owned.filter(({ isBroughtIn }) => isBroughtIn);
    const ofLaw = await this.determinations.of(tx, caller, draftAsked(blocks, parties, answers), on);
    const {
      form: { applicant },
      asked: { missing },
    } = onForm ?? (await this.asked(tx, subject));
    return {
      ...licenseRequirementFor(
        blocks,
        [...parties.values()],
        alerts,
        affiliates,
        ofLaw?.determined ?? null,
        ofLaw?.pairs,
      ),
      isComplete: errors.length === 0,
      deficiencies: errors.map(toldError),
      supportDocuments: neededDocuments(blocks, destinationsOf(blocks, parties), {
        applicant,
        parties: documentParties(blocks, parties),
        on,
      }),
      determinations: ofLaw?.determined ?? [],
      form: { missing: missing.map(toldError) },
    };
  }

  private async asked(tx: EntityManager, subject: FormSubject): Promise<OnForm> {
    const { form } = await formApplicationOf(tx, this.law, subject);
    return { form, asked: askedForm(form) };
  }
}

/** Who applies, as far as what is said of support documents is judged by it; null: nothing is said. */
async function applicantOfDocuments(tx: EntityManager, { supplierId, form }: FormSubject['application']) {
  return form.supportDocuments.length === 0 ? null : companyOf(tx, supplierId);
}

/** An application that has nothing of the form's own members is filed by the rules that it always was. */
function saysMore({ bis748p, parties }: StoredForm): boolean {
  return bis748p != null || parties.some(({ role }) => role === 'original_ultimate_consignee');
}
