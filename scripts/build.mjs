// Builds the service and its console where they are not built or have changed; with nothing to do it takes half a second.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('..', import.meta.url);
const SERVICE = new URL('apps/api/dist/main.js', ROOT);
const CONSOLE = new URL('apps/console/', ROOT);
const PAGE = new URL('dist/index.html', CONSOLE);
const REGIMES = new URL('libs/regimes/', ROOT);
const PACKS = new URL('dist/packs.json', REGIMES);
const PACK_SCHEMA = new URL('packs/pack.schema.json', REGIMES);
const CONSOLE_SOURCES = [
  'src/',
  'public/',
  'index.html',
  'vite.config.ts',
  '../../libs/client/src/',
  '../../package-lock.json',
];

const compiler = findCompiler();
const isBuilt = existsSync(SERVICE);
// Installed without development dependencies: the build came with it, or was forgotten.
if (compiler !== null) await build();
else if (!isBuilt)
  fail('there is no build, and no compiler: run npm ci again, with NODE_ENV unset and nothing omitted');

async function build() {
  const isFirst = !isBuilt || !existsSync(PAGE);
  if (isFirst) console.log('Building, once; this takes about half a minute …');
  const { status } = spawnSync(process.execPath, [compiler, '-b'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) fail('the sources were not built, see above');
  if (arePacksStale()) checkPacks();
  if (!isConsoleStale()) return;
  if (!isFirst) console.log('Building the console, which has changed …');
  const vite = await import('vite');
  await vite.build({ configFile: fileURLToPath(new URL('vite.config.ts', CONSOLE)), logLevel: 'warn' });
}

function findCompiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    return null;
  }
}

/** The packs that are shipped, checked once for all starts. */
function checkPacks() {
  const { status } = spawnSync(process.execPath, ['scripts/dist/regimes.js', 'build'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) fail('the packs of the regimes were not checked, see above');
}

function arePacksStale() {
  if (!existsSync(PACKS) || !existsSync(PACK_SCHEMA)) return true;
  return isOlder(
    PACKS,
    ['packs/', 'dist/engine/'].flatMap((name) => within(name, REGIMES)),
  );
}

function isConsoleStale() {
  return (
    !existsSync(PAGE) ||
    isOlder(
      PAGE,
      CONSOLE_SOURCES.flatMap((name) => within(name, CONSOLE)),
    )
  );
}

function isOlder(file, sources) {
  const { mtimeMs } = statSync(file);
  return sources.some((path) => statSync(path).mtimeMs > mtimeMs);
}

/** A folder with all that is in it; its own time tells of what was removed. */
function within(name, base) {
  const path = fileURLToPath(new URL(name, base));
  if (!name.endsWith('/')) return [path];
  return [path, ...readdirSync(path, { recursive: true }).map((inner) => `${path}${inner}`)];
}

function fail(problem) {
  console.error(`ninety: ${problem}`);
  process.exit(1);
}
