import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, gone, useChange, useRows, versioned } from '../api.js';

export type OrderCheck = CompanySchemas['OrderCheck'];
export type OrderAnswer = CompanySchemas['OrderAnswer'];
export type Decision = OrderCheck['decision'];
export type OrderState = OrderCheck['state'];
export type OrderBody = CompanySchemas['OrderCheckDto'];

/** In the order in which they need somebody. */
export const DECISIONS = ['blocked', 'hold', 'release'] as const satisfies readonly Decision[];
export const STATES = ['open', 'issued', 'freed'] as const satisfies readonly OrderState[];

/** Which lines: as the address says. */
export interface OrderFilters {
  readonly decision?: Decision | undefined;
  readonly state?: OrderState | undefined;
  readonly document?: string | undefined;
  readonly licenseId?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly recheckedSince?: string | undefined;
}

const PAGE = '200';
/** What an act on a line makes old: under a license it draws on the balance. */
const OLD = ['orders', 'license', 'licenses'];

export function useOrders(filters: OrderFilters) {
  return useRows(['orders', filters], (page) =>
    unwrap(company.GET('/v1/order-checks', { params: { query: { ...given({ ...filters }), ...page } } })),
  );
}

/** A line with the ETag that goods issue names, and every answer that was given of it, the newest first. */
export function useOrder(id: string) {
  return useQuery({
    queryKey: ['orders', 'one', id],
    queryFn: async () => {
      const [{ body: check, etag }, answers] = await Promise.all([
        versioned(company.GET('/v1/order-checks/{id}', { params: { path: { id } } })),
        answersOf(id),
      ]);
      return { check, etag, answers: answers.toReversed() };
    },
  });
}

export type LoadedOrder = NonNullable<ReturnType<typeof useOrder>['data']>;

async function answersOf(id: string): Promise<readonly OrderAnswer[]> {
  const ask = (cursor: string | undefined) =>
    unwrap(
      company.GET('/v1/order-checks/{id}/answers', {
        params: { path: { id }, query: { limit: PAGE, ...given({ cursor }) } },
      }),
    );
  const all: OrderAnswer[] = [];
  for await (const one of allOf(ask)) all.push(one);
  return all;
}

/** Asks whether a line may go out; the same once more asks it anew. */
export function useCheckLine() {
  return useChange(OLD, (body: OrderBody) => unwrap(company.POST('/v1/order-checks', { body })));
}

/** What was asked of a line, to be asked again by the same system. */
export function askedAgain({ document, line, system, supplierId, asked }: OrderCheck): OrderBody {
  const { parties, productId, eccn, quantity, unit, value, destination, endUse, on, licenseNumber } = asked;
  return {
    document,
    line,
    system,
    supplierId,
    parties: [...parties],
    productId,
    eccn,
    quantity,
    unit,
    value,
    destination,
    endUse,
    on,
    licenseNumber,
  };
}

/** Records that so much of it left the house. */
export function useGoodsIssue({ check: { id }, etag }: LoadedOrder) {
  return useChange(OLD, (body: CompanySchemas['GoodsIssueDto']) =>
    unwrap(
      company.POST('/v1/order-checks/{id}/goods-issue', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body,
      }),
    ),
  );
}

export function useFree(id: string) {
  return useChange(OLD, () => gone(company.DELETE('/v1/order-checks/{id}', { params: { path: { id } } })));
}
