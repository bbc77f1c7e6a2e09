import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { NinetyProblem, unwrap } from '@ninety/client/browser';
import { api, gone, versioned } from '../api.js';
import type { Application } from '../api.js';
import type { Answers } from '../determinations/determinations.js';
import { bodyOf, formOf, pointerIn } from './form.js';
import type { Form } from './form.js';

const SAVE_AFTER_MS = 700;

/** A draft with the ETag that an edit must name. */
async function readDraft(id: string) {
  const { body, etag } = await versioned(api.GET('/v1/applications/{id}', { params: { path: { id } } }));
  return { application: body, etag };
}

export function useDraft(id: string) {
  return useQuery({ queryKey: ['draft', id], staleTime: Infinity, gcTime: 0, queryFn: () => readDraft(id) });
}

/** A new draft. */
export function useNewDraft() {
  return useMutation({
    mutationFn: (body: {
      readonly type: NonNullable<Application['type']>;
      readonly reference: string | null;
    }) => unwrap(api.POST('/v1/applications', { body })),
  });
}

export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'conflict' };

/**
 * The form as it is filled in, saved by itself a moment after each change. One save at a time, the last change wins; what
 * the service refuses stays in the form to be mended.
 */
export function useAutosave(loaded: { readonly application: Application; readonly etag: string }) {
  const { id } = loaded.application;
  const queries = useQueryClient();
  const [form, setForm] = useState<Form>(() => formOf(loaded.application, loaded.application.type));
  const [application, setApplication] = useState(loaded.application);
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const etag = useRef(loaded.etag);
  const line = useRef(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef(form);

  const save = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    line.current = line.current.then(async () => {
      setState({ kind: 'saving' });
      try {
        const params = { path: { id }, header: { 'If-Match': etag.current } };
        const saved = await versioned(
          api.PATCH('/v1/applications/{id}', { params, body: bodyOf(latest.current) }),
        );
        etag.current = saved.etag;
        setApplication(saved.body);
        setState({ kind: 'saved', at: new Date() });
        void queries.invalidateQueries({ queryKey: ['check', id] });
        void queries.invalidateQueries({ queryKey: ['form', id] });
      } catch (error) {
        const isStale = error instanceof NinetyProblem && error.status === 412;
        setState(isStale ? { kind: 'conflict' } : { kind: 'refused', error: error as Error });
      }
    });
    return line.current;
  }, [id, queries]);

  const edit = useCallback(
    (change: Partial<Form>) => {
      latest.current = { ...latest.current, ...change };
      setForm(latest.current);
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
    },
    [save],
  );

  /** After somebody else has changed the draft: theirs, or one's own over it. */
  const resolve = useCallback(
    async (whose: 'theirs' | 'mine') => {
      const fresh = await readDraft(id);
      etag.current = fresh.etag;
      if (whose === 'mine') return save();
      latest.current = formOf(fresh.application, fresh.application.type);
      setForm(latest.current);
      setApplication(fresh.application);
      setState({ kind: 'saved', at: new Date() });
      return undefined;
    },
    [id, save],
  );

  // What was written a moment ago is not lost by leaving the page.
  useEffect(
    () => () => {
      if (timer.current !== null) void save();
    },
    [save],
  );

  return { form, edit, application, state, save, resolve, etag };
}

export type Autosave = ReturnType<typeof useAutosave>;

/** What is missing, and whether a license is required, by the service and by what was answered. */
export function useCheck(id: string, answers: Answers = {}, enabled = true) {
  return useQuery({
    queryKey: ['check', id, answers],
    enabled,
    placeholderData: (before) => before,
    queryFn: () =>
      unwrap(api.POST('/v1/applications/{id}/check', { params: { path: { id } }, body: { answers } })),
  });
}

export type Check = NonNullable<ReturnType<typeof useCheck>['data']>;

interface Deficiency {
  readonly pointer: string;
  readonly detail: string;
  readonly citation?: string | null;
}

/** What a blank block misses is told by the checklist; beside a field nobody has come to yet it would only shout. */
const BLANK = /^\/(contact|type|parties|endUse|items)$|^\/items\/\d+\/(description|quantity|unit|unitPrice)$/;

/** A deficiency in words for people, without the ids for programs. */
export function plain(detail: string): string {
  return detail.replace(/ \(screening alert [\w-]+\)/, '');
}

/** What is wrong with each field: what a save was refused for, and what the check finds. */
export function errorsOf(
  form: Form,
  state: SaveState,
  check: Check | undefined,
): ReadonlyMap<string, string> {
  const refused =
    state.kind === 'refused' && state.error instanceof NinetyProblem
      ? (state.error.problem.errors ?? [])
      : [];
  const found = ((check?.deficiencies ?? []) as readonly Deficiency[]).filter(
    ({ pointer }) => !BLANK.test(pointer),
  );
  return new Map(
    [...found, ...refused].map(({ pointer, detail }) => [pointerIn(form, pointer), plain(detail)]),
  );
}

/** Files the application. */
export function useSubmit(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      unwrap(
        api.POST('/v1/applications/{id}/submit', {
          params: { path: { id }, header: { 'If-Match': etag } },
        }),
      ),
    onSuccess: () => {
      // Not waited for: the page goes on to the application at once.
      void queries.invalidateQueries();
    },
  });
}

export function useDiscard(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => gone(api.DELETE('/v1/applications/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['applications'] });
      void queries.invalidateQueries({ queryKey: ['counts'] });
    },
  });
}
