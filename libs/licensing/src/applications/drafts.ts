import type { Principal } from '@ninety/access';
import type { Audit } from '@ninety/audit';
import { CITATIONS, takingPart } from '@ninety/bis';
import { partiesOf } from '@ninety/parties';
import { invalid, newId } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { StoredForm } from './application.contract.js';
import { ApplicationEntity } from './application.entity.js';
import { deleteDraft, insertDraft, linkPartiesAnew, saveForm } from './application.store.js';
import { partyIdsOf } from './form-parties.js';
import { say } from '../sentences.js';

/**
 * Begins an application, whoever decides upon it.
 *
 * @throws Problem 422 for a party that is another's, or an answer to nothing
 */
export async function makeDraft(
  tx: EntityManager,
  audit: Audit,
  caller: Principal,
  supplierId: Id,
  form: StoredForm,
): Promise<ApplicationEntity> {
  const now = new Date();
  const application = tx.create(ApplicationEntity, {
    id: newId(),
    supplierId,
    createdBy: caller.id,
    form,
    controlNumber: null,
    status: null,
    review: null,
    preparedBy: [caller.id],
    referredTo: [],
    watchOn: null,
    fingerprint: null,
    version: 1,
    applicantUnseen: 0,
    agencyUnseen: 0,
    officeUnseen: 0,
    createdAt: now,
    updatedAt: now,
  });
  assertAnswers(form);
  await assertOwnParties(tx, application);
  await insertDraft(tx, application);
  await audit.record(tx, caller, 'application.created', `applications/${application.id}`);
  return application;
}

/** Keeps what an application says now. @throws Problem 422 for a party that is another's, or an answer to nothing */
export async function keepForm(
  tx: EntityManager,
  audit: Audit,
  caller: Principal,
  application: ApplicationEntity,
  form: StoredForm,
): Promise<void> {
  assertAnswers(form);
  application.form = form;
  if (!application.preparedBy.includes(caller.id))
    application.preparedBy = [...application.preparedBy, caller.id];
  application.version += 1;
  application.updatedAt = new Date();
  await saveForm(tx, application);
  await assertOwnParties(tx, application);
  await linkPartiesAnew(tx, application);
  await audit.record(tx, caller, 'application.edited', `applications/${application.id}`);
}

export async function removeDraft(tx: EntityManager, audit: Audit, caller: Principal, id: Id): Promise<void> {
  await deleteDraft(tx, id);
  await audit.record(tx, caller, 'application.deleted', `applications/${id}`);
}

/** @throws Problem 422 for an answer of an item that is not there, or a second one to the same */
function assertAnswers({ items, bis748p }: StoredForm): void {
  const seen = new Set<string>();
  const errors = (bis748p?.answers ?? []).flatMap(({ requirement, item = null }, index) => {
    const pointer = `/bis748p/answers/${index}`;
    const key = JSON.stringify([requirement, item]);
    if (seen.has(key)) return [{ pointer: `${pointer}/requirement`, detail: say('answer_twice') }];
    seen.add(key);
    return item === null || item < items.length
      ? []
      : [{ pointer: `${pointer}/item`, detail: say('answer_of_no_item', { count: items.length }) }];
  });
  if (errors.length > 0) throw invalid(...errors);
}

async function assertOwnParties(tx: EntityManager, { supplierId, form }: ApplicationEntity): Promise<void> {
  const own = await partiesOf(tx, supplierId, partyIdsOf(form));
  const unknown = takingPart(form).flatMap(({ partyId, pointer }) =>
    own.has(partyId)
      ? []
      : [
          {
            pointer: `${pointer}/partyId`,
            detail: say('draft_party_unknown'),
            citation: CITATIONS.parties,
          },
        ],
  );
  if (unknown.length > 0) throw invalid(...unknown);
}
