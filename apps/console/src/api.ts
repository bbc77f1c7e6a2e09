import { makeClient } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';

export type Application = Schemas['Application'];
export type Session = Schemas['Session'];

let csrfToken: string | null = null;

/** The session's token goes with everything that writes; the cookie goes by itself. */
export function rememberSession(session: Session | null): void {
  csrfToken = session?.csrfToken ?? null;
}

export const api = makeClient({
  url: window.location.origin,
  key: null,
  fetch: (input, init) => {
    const request = new Request(input, init);
    if (csrfToken !== null && request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken);
    return fetch(request);
  },
});
