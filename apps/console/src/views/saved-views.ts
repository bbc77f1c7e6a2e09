import { useQuery } from '@tanstack/react-query';
import { allOf, unwrap } from '@ninety/client/browser';
import type { CompanySchemas } from '@ninety/client/browser';
import { company, given, gone, useChange, versioned } from '../api.js';

export type SavedView = CompanySchemas['SavedView'];
export type ViewedList = SavedView['list'];
/** By what a list is asked: words of its query, each with its text. */
export type Words = Readonly<Partial<Record<string, string>>>;

const PAGE = '200';
const OLD = ['saved-views'];

/** Those of a list that the reader has: their own, and what is shared with them. */
export function useSavedViews(list: ViewedList) {
  return useQuery({
    queryKey: ['saved-views', list],
    queryFn: async (): Promise<readonly SavedView[]> => {
      const views: SavedView[] = [];
      const page = (cursor: string | undefined) =>
        unwrap(
          company.GET('/v1/saved-views', { params: { query: { list, limit: PAGE, ...given({ cursor }) } } }),
        );
      for await (const one of allOf(page)) views.push(one);
      return views;
    },
  });
}

export function useKeepView() {
  return useChange(OLD, (body: CompanySchemas['SavedViewDto']) =>
    unwrap(company.POST('/v1/saved-views', { body })),
  );
}

interface ViewChange {
  readonly id: string;
  readonly change: CompanySchemas['EditSavedViewDto'];
}

export function useEditView() {
  return useChange(OLD, async ({ id, change }: ViewChange) => {
    const path = { id };
    const { etag } = await versioned(company.GET('/v1/saved-views/{id}', { params: { path } }));
    const params = { path, header: { 'If-Match': etag } };
    return unwrap(company.PATCH('/v1/saved-views/{id}', { params, body: change }));
  });
}

export function useDeleteView() {
  return useChange(OLD, (id: string) =>
    gone(company.DELETE('/v1/saved-views/{id}', { params: { path: { id } } })),
  );
}

/** The words of a view that its list still has. */
export function wordsOf({ query, faults }: SavedView): Words {
  const refused = new Set(faultWords(faults));
  return Object.fromEntries(Object.entries(query).filter(([word]) => !refused.has(word)));
}

/** Which words of a view its list has no more. */
export function faultWords(faults: SavedView['faults']): readonly string[] {
  return faults.map(({ pointer }) => pointer.split('/').at(-1) ?? '');
}

/** As a view is sent: without the words that are empty. */
export function sentWords(filters: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(filters).flatMap(([word, text]) =>
      text === undefined || text === '' ? [] : [[word, text]],
    ),
  );
}

/** Those of some words that have a text. */
export function picked<W extends string>(search: Words, words: readonly W[]): { [name in W]?: string } {
  const found: { [name in W]?: string } = {};
  for (const word of words) {
    const text = search[word];
    if (text !== undefined && text !== '') found[word] = text;
  }
  return found;
}
