import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queries } from './queries.js';
import { router } from './routes.js';
import './tokens.css';
import './app.css';
import './parts/parts.css';

const place = document.getElementById('root');
if (!place) throw new Error('the page has no root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
