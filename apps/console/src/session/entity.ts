import { useSyncExternalStore } from 'react';

/**
 * For which legal entity somebody of several acts in this tab, whatever is chosen in another; null: for all, to read. It
 * goes with what the tab asks in a header, and in the address of the lists that are saved; the live stream tells of all. The
 * cookie is for the next tab alone.
 */
const COOKIE = 'ninety_supplier';
export const ENTITY_HEADER = 'ninety-supplier-default';
/** What the header says where none is chosen here, whatever the cookie says. */
export const EVERY_ENTITY = '*';

let chosen = /(?:^|; )ninety_supplier=([0-9a-f-]{36})/.exec(document.cookie)?.[1] ?? null;
let isAsked = false;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function chosenEntity(): string | null {
  return chosen;
}

export function useChosenEntity(): string | null {
  return useSyncExternalStore(subscribe, chosenEntity);
}

export function chooseEntity(id: string | null): void {
  chosen = id;
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
