import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components';
import { queries } from './queries.js';
import { router } from './routes.js';
import { LOCALES } from './words/formats.js';
import type { Language } from './words/language.js';

/** Shows the console in the language in which its texts were loaded. */
export function show(language: Language): void {
  const place = document.getElementById('root');
  if (!place) throw new Error('the page has no root');
  createRoot(place).render(
    <StrictMode>
      <I18nProvider locale={LOCALES[language]}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  );
}
