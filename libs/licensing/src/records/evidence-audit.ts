import { Injectable } from '@nestjs/common';
import { isApplicant, isOverseer, knownPrincipals, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, extractOf } from '@ninety/audit';
import type { SealedEntry } from '@ninety/audit';
import { Database } from '@ninety/platform';
import { mayHear } from '../audience/recorded-acts.js';

/** Whose acts they are, and who may hear of them. */
interface Recorded {
  readonly referredTo: readonly string[];
  readonly isFiled: boolean;
}

/** The entries of the record behind a package. */
@Injectable()
export class EvidenceAudit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /**
   * All of the record's entries for those who read the record; an extract of what they may hear for the others.
   *
   * @param ownDetails what an applicant reads of the details of its own acts
   */
  async of(
    caller: Principal,
    { referredTo, isFiled }: Recorded,
    resources: readonly string[],
    ownDetails: ReadonlySet<string>,
  ) {
    const entries = await this.audit.sealedOf(resources);
    if (isOverseer(caller)) return entries;
    const actors = await knownPrincipals(
      this.database.reader,
      entries.flatMap(({ principalId }) => principalId ?? []),
    );
    const heard = entries.filter(({ principalId, action, details }) => {
      const actor = actors.get(principalId ?? '') ?? { id: principalId, supplierId: null, agency: null };
      // Who acted for the government stays inside.
      if (!seesSupplier(caller, actor.supplierId)) return false;
      const { isOpen = false } = JSON.parse(details) as { isOpen?: boolean };
      return mayHear(caller, {
        action,
        actor,
        isOpen,
        supplierId: caller.supplierId,
        agency: null,
        referredTo,
        isFiled,
        between: [],
      });
    });
    return extractOf(isApplicant(caller) ? heard.map((entry) => forApplicant(entry, ownDetails)) : heard);
  }
}

function forApplicant(entry: SealedEntry, ownDetails: ReadonlySet<string>): SealedEntry {
  const all = Object.entries(JSON.parse(entry.details) as Record<string, unknown>);
  return {
    ...entry,
    details: JSON.stringify(Object.fromEntries(all.filter(([name]) => ownDetails.has(name)))),
  };
}
