import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { DETERMINATION_QUESTIONS, DETERMINATION_RESULTS, unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api, useRows } from '../api.js';
import { useSettled } from '../parts/settled.js';
import type { Option } from '../parts/fields.js';

export type Determination = Schemas['Determination'];
export type Question = Schemas['DeterminationQuestion'];
export type Result = Determination['result'];
export type Asking = Schemas['AskDeterminationDto'];
/** What a person may answer with yes or no, in the description's words. */
export type Answered = Exclude<Question['id'], 'paragraph'>;
/** What is known of an item that was made abroad. */
export type ForeignMade = Determination['foreignMade'];
export type Answers = NonNullable<Asking['answers']>;

export function isResult(text: string | undefined): text is Result {
  return DETERMINATION_RESULTS.some((one) => one === text);
}

/** Asks, and keeps what was answered. */
export function useAsk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Asking) => unwrap(api.POST('/v1/determinations', { body })),
    onSuccess: (asked) => {
      queries.setQueryData(['determinations', asked.id], asked);
      void queries.invalidateQueries({ queryKey: ['determinations', 'list'] });
    },
  });
}

export function useDetermination(id: string | undefined) {
  return useQuery({
    queryKey: ['determinations', id],
    enabled: id !== undefined,
    queryFn: () => unwrap(api.GET('/v1/determinations/{id}', { params: { path: { id: id ?? '' } } })),
  });
}

/** What was asked before, the newest first. */
export function useDeterminations(result: string | undefined) {
  return useRows(['determinations', 'list', result], (page) =>
    unwrap(
      api.GET('/v1/determinations', {
        params: { query: { ...page, ...(isResult(result) ? { result } : {}) } },
      }),
    ),
  );
}

/** Asks the same of the same editions of the law. */
export function useReplay(id: string) {
  return useMutation({
    mutationFn: () => unwrap(api.POST('/v1/determinations/{id}/replay', { params: { path: { id } } })),
  });
}

/** What was asked, to be asked again. */
export function askingOf(asked: Determination): Asking {
  const { eccn, paragraph, from, destination, parties, endUse, value, productId } = asked;
  return {
    eccn,
    paragraph,
    from,
    destination,
    parties: parties.map(({ partyId, name, country, role }) =>
      partyId === null ? { name, country, role } : { partyId, role },
    ),
    endUse,
    value,
    productId,
    answers: asked.answers,
    foreignMade: asked.foreignMade,
    on: asked.isOfDay ? asked.on : null,
  };
}

/** What was answered, and how, in the order in which it is asked. */
export function answersIn(answers: Answers): { readonly id: Answered; readonly answer: boolean }[] {
  return DETERMINATION_QUESTIONS.flatMap((id) => {
    const answer = id === 'paragraph' ? null : answers[id];
    return id !== 'paragraph' && typeof answer === 'boolean' ? [{ id, answer }] : [];
  });
}

/** The entry with its paragraph, as people write it. */
export function itemText({ eccn, paragraph }: Pick<Determination, 'eccn' | 'paragraph'>): string {
  return paragraph === null ? eccn : `${eccn}.${paragraph}`;
}

/** The entries of the loaded list whose number begins so, or whose heading says so. */
export function useEccnOptions(written: string): readonly Option[] {
  const settled = useSettled(written.trim().split('.')[0] ?? '');
  const { data } = useQuery({
    queryKey: ['law', 'eccns', settled],
    placeholderData: (before) => before,
    staleTime: 60_000,
    queryFn: () =>
      unwrap(
        api.GET('/v1/law/eccns', {
          params: { query: { limit: '20', ...(settled === '' ? {} : { q: settled }) } },
        }),
      ),
  });
  return (data?.data ?? []).map(({ eccn, heading }) => ({ id: eccn, text: eccn, hint: heading }));
}

/** The paragraphs of an entry by the loaded list; none where they are not known. */
export function useParagraphs(eccn: string): readonly Option[] {
  const { data } = useQuery({
    queryKey: ['law', 'eccn', eccn],
    staleTime: 60_000,
    queryFn: () => unwrap(api.GET('/v1/law/eccns/{eccn}', { params: { path: { eccn } } })),
  });
  return (data?.paragraphs ?? []).map(({ paragraph, text }) => ({
    id: paragraph,
    text: paragraph,
    hint: text,
  }));
}

/** The versions of the law, by their numbers. */
export function useLawVersions() {
  return useQuery({
    queryKey: ['law', 'versions'],
    staleTime: 60_000,
    queryFn: async () => {
      const { data } = await unwrap(api.GET('/v1/law/versions', { params: { query: { limit: '200' } } }));
      return new Map(data.map((one) => [one.version, one]));
    },
  });
}
