import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Everything from this site, nothing inline: the Content-Security-Policy allows no other. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { proxy: { '/v1': 'http://127.0.0.1:3000' } },
});
