// Builds if the compiler is here, which takes half a second when nothing changed, and starts the service.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
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
// The console, when it was never built or something of it is newer than its build.
const consoleFolder = new URL('../apps/console/', import.meta.url);
if (compiler && isStale(new URL('dist/index.html', consoleFolder), consoleFolder)) {
  const { build } = await import('vite');
  await build({ configFile: new URL('vite.config.ts', consoleFolder).pathname, logLevel: 'warn' });
}
if (!existsSync(main)) {
  console.error('ninety: there is no build; run npm ci with its development dependencies');
  process.exit(1);
}
await import(main.href);

function isStale(built, folder) {
  if (!existsSync(built)) return true;
  const { mtimeMs } = statSync(built);
  const sources = readdirSync(new URL('src', folder), { recursive: true, encoding: 'utf8' }).map(
    (name) => `src/${name}`,
  );
  return [...sources, 'index.html', 'vite.config.ts'].some(
    (name) => statSync(new URL(name, folder)).mtimeMs > mtimeMs,
  );
}
