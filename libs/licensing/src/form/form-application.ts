import { FOREIGN_PERSON, SUPPORT_DOCUMENT_KINDS, totalValueOf } from '@ninety/bis';
import type { ApplicationBlocks, Bis748p, FormApplication, FormType, GroupRow } from '@ninety/bis';
import type { LawBook } from '@ninety/law';
import { companyOf } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { StoredForm } from '../applications/application.contract.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { applicantsDocuments } from '../documents/document.read-model.js';
import type { AttachedFile } from '../documents/printed-form.js';
import { partiesOnForm } from './form-parties.read-model.js';
import type { PartyOnForm } from './form-parties.read-model.js';

/** An application whose form is asked, whoever decides upon it. */
export interface FormSubject {
  readonly application: Pick<ApplicationEntity, 'id' | 'supplierId' | 'form'>;
  /** Block 5. */
  readonly type: FormType | null;
  /** The day of which the law is read, `YYYY-MM-DD`: on which it was filed, or today. */
  readonly on: string;
}

/** An application as the form reads it, and by which table of Country Groups. */
export interface ReadForm {
  readonly form: FormApplication;
  /** The number of the edition; null: none is loaded for that day. */
  readonly countryGroups: number | null;
  /** What the applicant attached. */
  readonly files: readonly AttachedFile[];
}

/** An application as form BIS-748P reads it. docs/form.md */
export async function formApplicationOf(
  manager: EntityManager,
  law: LawBook,
  { application, type, on }: FormSubject,
): Promise<ReadForm> {
  const { id, supplierId, form } = application;
  const { groups, versions } = await law.lawOf(manager, on);
  const applicant = await companyOf(manager, supplierId);
  if (!applicant) throw new Error(`no supplier ${supplierId}`);
  const named = await partiesOnForm(manager, id);
  const attached = await applicantsDocuments(manager, id);
  const { contact, resubmissionOf, items, endUse, totalValue, additionalInformation } = form;
  return {
    files: attached,
    countryGroups: versions.country_groups,
    form: {
      type,
      contact,
      resubmissionOf,
      applicant,
      parties: named.filter(({ role }) => role !== FOREIGN_PERSON).map(reachable),
      items,
      endUse,
      totalValue: totalValueOf(items) ?? totalValue,
      additionalInformation,
      supportDocuments: blocksOf(form, type).supportDocuments,
      attachments: attached.map(({ kind }) => kind),
      bis748p: said(form, named),
      on,
      isInGroup: (country, group) =>
        versions.country_groups === null ? null : isInGroup(groups.get(country), group),
    },
  };
}

/** What the rules of filing read; a document of a regime's own kind is one of none that the regulations name. */
export function blocksOf(
  form: StoredForm,
  type: FormType | null,
): ApplicationBlocks & Pick<StoredForm, 'bis748p'> {
  const supportDocuments = form.supportDocuments.map((document) => ({
    ...document,
    kind: SUPPORT_DOCUMENT_KINDS.find((kind) => kind === document.kind) ?? ('other' as const),
  }));
  return { ...form, type, supportDocuments };
}

/** With the number of the first address that has one. */
function reachable(party: PartyOnForm) {
  return { ...party, telephone: party.addresses.find(({ telephone }) => telephone)?.telephone ?? null };
}

function said({ bis748p }: StoredForm, named: readonly PartyOnForm[]): Bis748p {
  const parties = new Map(named.map((party) => [party.partyId, party]));
  const persons = bis748p?.foreignPersons?.map((person) => ({
    ...person,
    name: parties.get(person.partyId)?.name ?? '',
    kind: parties.get(person.partyId)?.kind ?? null,
  }));
  return { ...bis748p, foreignPersons: persons ?? null };
}

/** A country that the table does not have is not claimed to be in a group, nor outside of it. docs/form.md */
function isInGroup(row: GroupRow | undefined, group: string): boolean | null {
  return row?.groups.some((one) => one === group || one.startsWith(`${group}:`)) ?? null;
}
