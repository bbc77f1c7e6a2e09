import type { Authorization, ListedAuthorization } from './authorization.js';
import type { AuthorizationResponseDto, ListedAuthorizationResponseDto } from './authorization.contract.js';

export function listedView(one: ListedAuthorization): ListedAuthorizationResponseDto {
  const { id, supplierId, kind, regime, symbol, eccns, destinations, endUses, validFrom, validUntil } = one;
  const { withdrawn } = one;
  return {
    id,
    supplierId,
    kind,
    regime,
    symbol,
    products: one.products,
    eccns,
    destinations,
    endUses,
    validFrom,
    validUntil,
    recordedBy: one.recordedBy,
    recordedAt: one.recordedAt.toISOString(),
    withdrawn: withdrawn && { reason: withdrawn.reason, by: withdrawn.by, at: withdrawn.at.toISOString() },
  };
}

export function authorizationView(one: Authorization): AuthorizationResponseDto {
  const { productIds, partyIds, maxValue, conditions, terms, determinationId, basis, endsAt } = one;
  return {
    ...listedView({ ...one, products: productIds.length }),
    productIds,
    partyIds,
    maxValue,
    conditions,
    terms,
    determinationId,
    basis,
    endsAt: endsAt.toISOString(),
  };
}
