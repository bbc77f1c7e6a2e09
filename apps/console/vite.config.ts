import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const DIST = fileURLToPath(new URL('dist', import.meta.url));

/** Each file compressed beside itself, once, at the build. */
function compressed(): Plugin {
  return {
    name: 'compressed',
    apply: 'build',
    closeBundle() {
      const names = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((one) => /\.(js|css|html|svg)$/.test(one))) {
        const bytes = readFileSync(`${DIST}/${name}`);
        writeFileSync(`${DIST}/${name}.br`, brotliCompressSync(bytes));
        writeFileSync(`${DIST}/${name}.gz`, gzipSync(bytes));
      }
    },
  };
}

/** Everything from this site, nothing inline: the Content-Security-Policy allows no other. */
export default defineConfig(({ command }) => {
  // A build is what people are served, whoever makes it: tests have none of their own.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: import.meta.dirname,
    plugins: [react(), compressed()],
    // The client's sources: nothing has to be built before.
    resolve: {
      alias: {
        '@ninety/client/browser': fileURLToPath(new URL('../../libs/client/src/browser.ts', import.meta.url)),
      },
    },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // The charts' library, which the reports' page alone loads.
      chunkSizeWarningLimit: 600,
    },
    server: { proxy: { '/v1': process.env.NINETY_URL || 'http://127.0.0.1:3000' } },
  };
});
