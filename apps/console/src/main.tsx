import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { NinetyProblem } from '@ninety/client/browser';
import { ApplicationPage } from './application/ApplicationPage.js';
import { HomePage } from './home/HomePage.js';
import { Shell } from './shell/Shell.js';
import { words } from './words.js';
import './tokens.css';
import './app.css';

const root = createRootRoute({ component: Shell, notFoundComponent: () => <p>{words.notFound}</p> });
const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage });
const application = createRoute({
  getParentRoute: () => root,
  path: '/applications/$id',
  component: ApplicationPage,
});
const router = createRouter({ routeTree: root.addChildren([home, application]) });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** What the service refused is refused again; what did not get there is tried once more. */
const queries = new QueryClient({
  defaultOptions: { queries: { retry: (count, error) => count < 1 && !(error instanceof NinetyProblem) } },
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
