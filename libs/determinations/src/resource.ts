import type { Id } from '@ninety/platform';

/** What the record calls a thing of this feature: the supplier's, where somebody of a supplier asked. */
export function resourceOf(
  { id, supplierId }: { readonly id: Id; readonly supplierId: Id | null },
  area: 'determinations' | 'determination-batches',
): string {
  return supplierId === null ? `${area}/${id}` : `suppliers/${supplierId}/${area}/${id}`;
}
