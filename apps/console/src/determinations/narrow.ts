import { useSyncExternalStore } from 'react';

/** As wide as the styles call narrow. */
const NARROW = '(max-width: 40rem)';

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is one of a phone, where a table is a list. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches);
}
