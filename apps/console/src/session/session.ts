import { createContext, useContext } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { NinetyProblem, unwrap } from '@ninety/client/browser';
import { api, gone, rememberSession } from '../api.js';
import type { Session } from '../api.js';

const KEY = ['session'];
/** Whichever legal entity was chosen in this browser. */
export const ALL_OF_THEIRS = { 'ninety-supplier': '*' };

/** Who is signed in; null: nobody. */
export function useSession() {
  return useQuery({
    queryKey: KEY,
    staleTime: 60_000,
    queryFn: async (): Promise<Session | null> => {
      try {
        const session = await unwrap(api.GET('/v1/session', { headers: ALL_OF_THEIRS }));
        rememberSession(session);
        return session;
      } catch (error) {
        if (error instanceof NinetyProblem && error.status === 401) return null;
        throw error;
      }
    },
  });
}

/** How people may sign in here. */
export function useWaysIn() {
  return useQuery({
    queryKey: ['ways-in'],
    staleTime: Infinity,
    queryFn: () => unwrap(api.GET('/v1/session/ways')),
  });
}

/** Who is signed in, for the pages within the shell's frame: as long as they stand there, somebody is. */
export const Me = createContext<Session['principal'] | null>(null);

export function useMe(): Session['principal'] {
  const me = useContext(Me);
  if (!me) throw new Error('a page stands outside of the frame');
  return me;
}

/** Whether somebody of several legal entities reads for all of them: what is of one alone is not shown. */
export function useActsForAll(): boolean {
  const { supplierId, memberships } = useMe();
  return supplierId === null && memberships.length > 1;
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (key: string) => unwrap(api.POST('/v1/session', { body: { key } })),
    onSuccess: (session) => {
      rememberSession(session);
      queries.setQueryData(KEY, session);
    },
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => gone(api.DELETE('/v1/session')),
    onSuccess: () => {
      rememberSession(null);
      queries.setQueryData(KEY, null);
      // Nothing that was read stays for whoever signs in next.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
    },
  });
}
