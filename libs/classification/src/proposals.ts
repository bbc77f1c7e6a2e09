import { answeredRequests } from '@ninety/licensing';
import type { AnsweredRequest } from '@ninety/licensing';
import { isId, pageBy } from '@ninety/platform';
import type { Id, ListOrder, Page, PageQuery } from '@ninety/platform';
import { classifiedByRequests, productsAlike } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { ClassificationProposalResponseDto } from './classification.contract.js';

/** An item of a request, as it was answered. */
type AnsweredItem = Omit<ClassificationProposalResponseDto, 'productIds'>;

/** Items of answered requests by which no product was classified, by the requests in the order of their ids. */
export async function proposalsPage(
  manager: EntityManager,
  supplierId: Id,
  query: PageQuery,
): Promise<Page<ClassificationProposalResponseDto>> {
  const requests = await answeredRequests(manager, supplierId);
  const used = await classifiedByRequests(manager, supplierId);
  const open = requests.flatMap((request) => openItems(request, used.get(request.applicationId) ?? []));
  const { data, nextCursor } = await pageBy(query, BY_PLACE, (after, count) => {
    const from = after ? open.findIndex((one) => isAfter(one, after)) : 0;
    return Promise.resolve(from < 0 ? [] : open.slice(from, from + count));
  });
  const alike = await productsAlike(manager, supplierId, data);
  return { data: data.map((one, index) => ({ ...one, productIds: [...(alike[index] ?? [])] })), nextCursor };
}

/** Each classification by a request uses up one of its items of that ECCN. */
function openItems(request: AnsweredRequest, used: readonly string[]): AnsweredItem[] {
  const left = [...used];
  return request.eccns.flatMap((eccn, item) => {
    const place = left.indexOf(eccn);
    if (place >= 0) left.splice(place, 1);
    if (place >= 0) return [];
    const { applicationId, ccats, on: answeredOn, items } = request;
    const { description = null, model = null, manufacturer = null } = items[item] ?? {};
    return [{ applicationId, item, description, model, manufacturer, eccn, ccats, answeredOn }];
  });
}

function isPlace(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,9}$/.test(value);
}

const BY_PLACE: ListOrder<AnsweredItem, readonly [typeof isId, typeof isPlace]> = {
  checks: [isId, isPlace],
  keyOf: ({ applicationId, item }) => [applicationId, String(item)],
};

function isAfter({ applicationId, item }: AnsweredItem, [id, place]: readonly [string, string]): boolean {
  return applicationId > id || (applicationId === id && item > Number(place));
}
