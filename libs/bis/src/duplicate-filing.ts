import { createHash } from 'node:crypto';
import Big from 'big.js';
import type { ApplicationBlocks, Deficiency, FiledParty } from './application.js';
import { CITATIONS } from './citations.js';
import { partiesIn } from './filing.js';
import { say } from './sentences.js';

/** Those whose being others makes it another transaction. */
const PRINCIPALS = ['purchaser', 'ultimate_consignee', 'end_user'] as const;

/**
 * The same for two applications for the same transaction: who buys, receives and uses it, what for, and which items.
 * 15 CFR 748.4(f).
 */
export function fingerprintOf(form: ApplicationBlocks, parties: ReadonlyMap<string, FiledParty>): string {
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => JSON.stringify([plain(parties.get(id)?.name ?? id), parties.get(id)?.country ?? '']))
      .sort();
  const principals = PRINCIPALS.map((role) => named(partiesIn(form, role)));
  const persons = named((form.bis748p?.foreignPersons ?? []).map(({ partyId }) => partyId));
  const items = form.items
    .map(({ eccn, description, model, quantity, unit, unitPrice }) =>
      JSON.stringify([
        eccn,
        plain(description ?? ''),
        plain(model ?? ''),
        new Big(quantity ?? 0).toString(),
        plain(unit ?? ''),
        new Big(unitPrice?.amount ?? 0).toString(),
        unitPrice?.currency,
      ]),
    )
    .sort();
  return (
    createHash('sha256')
      // Only where there are any: what was filed without them keeps its fingerprint.
      .update(
        JSON.stringify([
          principals,
          plain(form.endUse ?? ''),
          items,
          ...(persons.length > 0 ? [persons] : []),
        ]),
      )
      .digest('base64url')
  );
}

/** What keeps an application from being filed while another for the same transaction is pending. 15 CFR 748.4(f). */
export function duplicateOf(controlNumber: string | null): Deficiency {
  return {
    pointer: '',
    detail:
      controlNumber === null ? say('duplicate_pending') : say('duplicate_pending_as', { controlNumber }),
    citation: CITATIONS.duplicateFiling,
  };
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
