// Builds if the compiler is here, which takes half a second when nothing changed, and starts the service.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const main = new URL('../apps/api/dist/main.js', import.meta.url);
const require = createRequire(import.meta.url);

let compiler = null;
try {
  compiler = require.resolve('typescript/bin/tsc');
} catch {
  // Installed without development dependencies: the build came with it.
}
if (compiler) {
  const { status } = spawnSync(process.execPath, [compiler, '-b'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (!existsSync(main)) {
  console.error('ninety: there is no build; run npm ci with its development dependencies');
  process.exit(1);
}
await import(main.href);
