import { isApplicant, isOverseer, isOwn as isOwnSupplier, may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { matterOf } from '@ninety/audit';
import type { Id } from '@ninety/platform';
import { seesApplication } from './scope.js';

/** An act of the record, with what is to be known of it to say who may hear of it. */
export interface RecordedAct {
  readonly action: string;
  readonly actor: {
    readonly id: Id | null;
    readonly supplierId: Id | null;
    /** Null: of BIS, of a supplier, or the service itself. */
    readonly agency: string | null;
  };
  /** Whether an applicant may hear of it too, where that differs from case to case. */
  readonly isOpen: boolean;
  /** Whose application, license, party or endpoint it is. */
  readonly supplierId: Id | null;
  /** The agency whose endpoint it is. */
  readonly agency: string | null;
  /** The agencies that see the application, the license, or an application of the party; null: it is about none. */
  readonly referredTo: readonly string[] | null;
  /** Whether the application was filed; of a party whether one of its applications was. */
  readonly isFiled: boolean;
  /** The two of a delegation. */
  readonly between: readonly Id[];
}

/** Whether a caller may hear that something was done. What no rule opens is for those alone who read the whole record. */
export function mayHear(caller: Principal, act: RecordedAct): boolean {
  if (isOverseer(caller)) return true;
  const isOwn = isOwnSupplier(caller, act.supplierId);
  const isInside = !isApplicant(caller) && seesCase(caller, act);
  switch (matterOf(act.action)) {
    case 'open':
      return isOwn || isInside;
    case 'event':
      return isInside || (isOwn && act.isOpen);
    case 'inside':
      return isInside;
    case 'office':
      return isInside && caller.agency === null;
    case 'own_office':
      return isInside && caller.agency === act.actor.agency;
    case 'attachment':
      return isInside || (isOwn && isOwnSupplier(caller, act.actor.supplierId));
    case 'filer':
      return isOwnSupplier(caller, act.supplierId ?? act.actor.supplierId);
    case 'party':
      return isOwn || (!isApplicant(caller) && may(caller, 'parties.read'));
    case 'alert':
      return isOwn || isInside || (!isApplicant(caller) && may(caller, 'alerts.read'));
    case 'supplier':
      return isOwn || !isApplicant(caller);
    case 'screening':
      return isApplicant(caller) ? isOwn : caller.id === act.actor.id;
    case 'endpoint':
      return ownsEndpoint(caller, act);
    case 'delegation':
      return act.between.includes(caller.id);
    case 'settings':
      return may(caller, 'settings.read');
    case 'everybody':
      return true;
    case 'record':
      return false;
  }
}

/** What is about no application is about none that they see. */
function seesCase(caller: Principal, { supplierId, referredTo, isFiled }: RecordedAct): boolean {
  return referredTo !== null && seesApplication(caller, { supplierId, referredTo, isFiled });
}

function ownsEndpoint(caller: Principal, { supplierId, agency }: RecordedAct): boolean {
  const isOwners = supplierId === null ? !isApplicant(caller) : isOwnSupplier(caller, supplierId);
  return may(caller, 'webhooks.read') && isOwners && caller.agency === agency;
}
