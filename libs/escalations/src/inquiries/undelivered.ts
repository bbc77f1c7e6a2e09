import type { PendingCase } from '@ninety/licensing';
import { isUndelivered } from '@ninety/mail';
import type { MailOutbox } from '@ninety/mail';
import type { EntityManager } from 'typeorm';
import { mailedContacts } from './inquiry.read-model.js';

/** Cases without the contacts of mails that did not arrive: nobody was asked by them. */
export async function withoutUndelivered(
  manager: EntityManager,
  mails: MailOutbox,
  cases: readonly PendingCase[],
): Promise<PendingCase[]> {
  const mailed = await mailedContacts(
    manager,
    cases.map(({ applicationId }) => applicationId),
  );
  const faring = await mails.faring(
    manager,
    mailed.map(({ id }) => id),
  );
  const lost = new Set(
    mailed.flatMap(({ id, contactId }) => (isUndelivered(faring.get(id)) ? [contactId] : [])),
  );
  if (lost.size === 0) return [...cases];
  return cases.map((one) => ({ ...one, contacts: one.contacts.filter(({ id }) => !lost.has(id)) }));
}
