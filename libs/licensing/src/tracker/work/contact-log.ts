import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { newId } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { appendContact } from './case-contact.store.js';
import type { CaseContact } from './case-contact.store.js';

/** Writes down that a company turned to an authority, where another feature did so for it. */
@Injectable()
export class ContactLog {
  constructor(private readonly audit: Audit) {}

  /** In the transaction of what it tells. Answers the id of the contact. */
  async record(
    tx: EntityManager,
    caller: Principal,
    applicationId: Id,
    said: Pick<CaseContact, 'on' | 'channel' | 'with' | 'said'>,
  ): Promise<Id> {
    const contact: CaseContact = {
      ...said,
      id: newId(),
      direction: 'to_authority',
      attachmentIds: [],
      supersedes: null,
      supersededBy: null,
      reason: null,
      recordedBy: caller.id,
      recordedAt: new Date(),
    };
    await appendContact(tx, applicationId, contact);
    await this.audit.record(tx, caller, 'contact.recorded', `applications/${applicationId}`, {
      contact: contact.id,
    });
    return contact.id;
  }
}
