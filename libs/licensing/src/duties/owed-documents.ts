import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { documentsToRenew, documentToObtain } from '@ninety/bis';
import type { DocumentBeforeShipment, DocumentForm } from '@ninety/bis';
import { CONFIG, newId } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { DutyFollower } from './duty-follower.js';
import { termsOf } from './duty.js';
import type { Duty } from './duty.js';
import { insertDuty, lockDutiesOfLicense, occurrencesKept } from './duty.store.js';
import { NO_FACTS } from './occurrences.js';

/** An application of which something was recorded: what it says of its documents stays. */
interface FiledApplication {
  readonly id: Id;
  readonly supplierId: Id;
  readonly form: Pick<DocumentForm, 'supportDocuments'>;
}

/** Documents that were to be there before a shipment that was recorded without: each is owed, once. docs/form.md */
@Injectable()
export class OwedDocuments {
  constructor(
    private readonly audit: Audit,
    private readonly follower: DutyFollower,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Owes what was missing on the day of a shipment; what is owed already is not owed twice. The license must be locked.
   *
   * @param shippedOn `YYYY-MM-DD`
   */
  async owe(
    tx: EntityManager,
    caller: Principal,
    license: RecordedLicense,
    documents: readonly DocumentBeforeShipment[],
    shippedOn: string,
  ): Promise<void> {
    const missing = documents.filter(({ certainty, isSettled }) => certainty === 'required' && !isSettled);
    if (missing.length === 0) return;
    const owed = await openTexts(tx, await lockDutiesOfLicense(tx, license.firstId));
    for (const one of missing) {
      const { text } = documentToObtain(one);
      if (owed.has(text)) continue;
      const { supplierId, firstId: licenseId } = license;
      const subject = { supplierId, licenseId, applicationId: null };
      await this.keep(tx, caller, this.dutyOf(caller, subject, text, shippedOn));
    }
  }

  /** Owes that the documents that an application says it has are renewed before they run out. It must be locked. */
  async renew(tx: EntityManager, caller: Principal, application: FiledApplication): Promise<void> {
    const { id: applicationId, supplierId, form } = application;
    for (const { renew, validUntil } of documentsToRenew(
      form.supportDocuments,
      await this.follower.today(),
    )) {
      const subject = { supplierId, licenseId: null, applicationId };
      await this.keep(tx, caller, this.dutyOf(caller, subject, renew.text, validUntil));
    }
  }

  private async keep(tx: EntityManager, caller: Principal, duty: Duty): Promise<void> {
    await insertDuty(tx, duty);
    await this.follower.keep(tx, duty, NO_FACTS);
    await this.audit.record(tx, caller, 'duty.recorded', `duties/${duty.id}`, { kind: 'support_document' });
  }

  /** Whoever recorded what it follows from sees to it, until it is given to somebody else. */
  private dutyOf(
    caller: Principal,
    subject: Pick<Duty, 'supplierId' | 'licenseId' | 'applicationId'>,
    text: string,
    on: string,
  ): Duty {
    const said = { recordedBy: caller.id, recordedAt: new Date().toISOString() };
    const terms = {
      text,
      kind: 'support_document',
      obligedPartyId: null,
      due: { on },
      ownerId: caller.id,
      leadDays: this.config.dutyLeadDays,
    } as const;
    return {
      ...said,
      id: newId(),
      ...subject,
      condition: null,
      conditionText: null,
      version: 1,
      versions: [{ ...terms, ...said, number: 1, isCancelled: false, reason: null }],
      met: [],
      voided: [],
      renewal: null,
      document: null,
    };
  }
}

/** The words of what is owed and not met. */
async function openTexts(tx: EntityManager, duties: readonly Duty[]): Promise<ReadonlySet<string>> {
  const texts = new Set<string>();
  for (const duty of duties) {
    const { kind, text } = termsOf(duty);
    if (kind !== 'support_document' || text === null || texts.has(text)) continue;
    if ((await occurrencesKept(tx, duty.id)).some(({ state }) => state === 'open')) texts.add(text);
  }
  return texts;
}
