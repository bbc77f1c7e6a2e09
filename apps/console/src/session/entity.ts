import { useSyncExternalStore } from 'react';

/**
 * For which legal entity somebody of several acts in this browser. It stands in a cookie of this site, which the service
 * reads, so that downloads and the live stream go with it; null: for all, to read.
 */
const COOKIE = 'ninety_supplier';

let isAsked = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function chosen(): string | null {
  return /(?:^|; )ninety_supplier=([0-9a-f-]{36})/.exec(document.cookie)?.[1] ?? null;
}

export function useChosenEntity(): string | null {
  return useSyncExternalStore(subscribe, chosen);
}

export function chooseEntity(id: string | null): void {
  const isSecure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${COOKIE}=${id ?? ''}; Path=/; SameSite=Strict; Max-Age=${id === null ? 0 : 31_536_000}${isSecure}`;
  tell();
}

/** Whether something was refused that needs one to be chosen. */
export function useIsEntityAsked(): boolean {
  return useSyncExternalStore(subscribe, () => isAsked);
}

export function askForEntity(isOpen: boolean): void {
  isAsked = isOpen;
  tell();
}

/** Asks for one where a refusal says that it is needed. */
export function hearEntityAsked(problem: unknown): void {
  const { errors = [] } = (problem ?? {}) as { errors?: readonly { code?: string }[] };
  if (errors.some(({ code }) => code === 'name_the_supplier')) askForEntity(true);
}
