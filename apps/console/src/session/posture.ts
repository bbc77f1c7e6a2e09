import { createContext, useContext } from 'react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';
import { queries } from '../queries.js';

export type Installation = Schemas['Posture'];

const INSTALLATION = queryOptions({
  queryKey: ['posture'],
  staleTime: Infinity,
  queryFn: () => unwrap(api.GET('/v1/posture')),
});

/** Who uses this installation, which stays as it is as long as it lives. */
export function useInstallation() {
  return useQuery(INSTALLATION);
}

/** The same before there is a page; undefined where it could not be asked. */
export function installation(): Promise<Installation | undefined> {
  return queries.query(INSTALLATION).catch(() => {
    // The frame asks again, and says what is wrong.
    return undefined;
  });
}

/** The installation, for the pages within the shell's frame. */
export const Here = createContext<Installation | null>(null);

export function useHere(): Installation {
  const here = useContext(Here);
  if (!here) throw new Error('a page stands outside of the frame');
  return here;
}

/** Whether applications are decided elsewhere, and this is the record of a company. */
export function useIsCompany(): boolean {
  return useHere().posture === 'company';
}
