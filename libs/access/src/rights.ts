import type { FieldError } from '@ninety/platform';
import { COMPANY_ROLES, FUNCTION_ROLES } from './roles.js';
import type { Role } from './roles.js';
import { say } from './sentences.js';

/** As what somebody is to be, by whatever says it. */
export interface Rights {
  readonly role: Role;
  readonly supplierId?: string | null | undefined;
  readonly functions?: readonly string[] | null | undefined;
}

/**
 * What is wrong with them: whoever is of a company has one, and nobody else; whoever reviews has functions, and nobody else.
 *
 * @param at where the request says so
 */
export function faultsOfRights({ role, supplierId, functions }: Rights, at: string): FieldError[] {
  const faults: FieldError[] = [];
  if (COMPANY_ROLES.includes(role) !== (supplierId != null))
    faults.push({ pointer: `${at}/supplierId`, detail: say('supplier_of_compliance_officer') });
  if ((functions ?? []).length > 0 && !FUNCTION_ROLES.includes(role))
    faults.push({ pointer: `${at}/functions`, detail: say('functions_of_reviewers') });
  return faults;
}
