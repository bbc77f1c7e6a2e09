import { createContext, useContext } from 'react';
import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';

export type Installation = Schemas['Posture'];

/** Who uses this installation, which stays as it is as long as it lives. */
export function useInstallation() {
  return useQuery({
    queryKey: ['posture'],
    staleTime: Infinity,
    queryFn: () => unwrap(api.GET('/v1/posture')),
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
