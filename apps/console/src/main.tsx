import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { NinetyProblem } from '@ninety/client/browser';
import { router } from './routes.js';
import './tokens.css';
import './app.css';
import './parts/parts.css';

/** A session that is over shows the sign-in, wherever it turned up; what was being written stays until then. */
function onError(error: Error): void {
  if (error instanceof NinetyProblem && error.status === 401) queries.setQueryData(['session'], null);
}

/** What the service refused is refused again; what did not get there is tried once more. */
const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: (count, error) => count < 1 && !(error instanceof NinetyProblem), staleTime: 5_000 },
  },
});

const place = document.getElementById('root');
if (!place) throw new Error('the page has no root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
