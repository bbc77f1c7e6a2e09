import type { MeResponseDto } from './access.contract.js';
import type { Principal } from './principal.js';

/** What callers are told of themselves. */
export function meOf(caller: Principal): MeResponseDto {
  const { id, name, role, supplierId, functions, memberships, agency, key } = caller;
  return { id, name, role, supplierId, functions, memberships, agency, key: key && { ...key } };
}
