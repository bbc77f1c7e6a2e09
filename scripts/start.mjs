// Builds what is to be built, and starts the service: `npm start`; `npm start -- --demo` with a company's cases in it, and
// `npm start -- --demo agency` with July 2019.
import { once } from 'node:events';
import { createServer } from 'node:net';

const OLDEST_NODE = [20, 19];

const [demo, posture, ...others] = process.argv.slice(2);
const isKnown = [undefined, '--demo'].includes(demo) && [undefined, 'company', 'agency'].includes(posture);
if (!isKnown || others.length > 0)
  fail(
    `${process.argv.slice(2).join(' ')} is no option: there is --demo, or --demo agency; settings are variables, see README.md`,
  );
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
  fail(`Node ${process.versions.node} is too old: install ${OLDEST_NODE.join('.')} or newer`);
await assertPortIsFree(process.env.PORT || '3000', process.env.HOST || '127.0.0.1');

await import('./build.mjs');
await import(demo === '--demo' ? './dist/demo/start.js' : '../apps/api/dist/main.js');

/** Before the building; the service looks again, and says of other faults what they are. */
async function assertPortIsFree(port, host) {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return;
  const server = createServer();
  try {
    server.listen(Number(port), host);
    await once(server, 'listening');
  } catch ({ code }) {
    if (code === 'EADDRINUSE')
      fail(`PORT ${port} is in use already: end what listens there, or name another`);
  } finally {
    server.close();
  }
}

function fail(problem) {
  console.error(`ninety: ${problem}`);
  process.exit(1);
}
