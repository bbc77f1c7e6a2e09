import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { NinetyProblem } from '@ninety/client/browser';

/** A session that is over shows the sign-in, wherever it turned up; what was being written stays until then. */
function onError(error: Error): void {
  if (error instanceof NinetyProblem && error.status === 401) queries.setQueryData(['session'], null);
}

/** What the service refused is refused again; what did not get there is tried once more. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: (count, error) => count < 1 && !(error instanceof NinetyProblem), staleTime: 5_000 },
  },
});
