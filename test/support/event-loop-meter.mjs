// Preloaded into a service's process: whoever connects to EVENT_LOOP_METER is told the longest step of its event loop since
// it was asked last, in milliseconds of the main thread's own processor time; and at EVENT_LOOP_METER.yard, how long this
// process takes just now for the yardstick: to read a megabyte of JSON with many names.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { isMainThread } from 'node:worker_threads';

const BEAT_MS = 10;
const SCHEDSTAT = `/proc/self/task/${process.pid}/schedstat`;

/** Of the main thread; of the whole process where the system does not tell them apart, which is never less. */
const processorMs = (() => {
  try {
    readFileSync(SCHEDSTAT);
    return () => Number(readFileSync(SCHEDSTAT, 'latin1').split(' ')[0]) / 1e6;
  } catch {
    return () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e3;
    };
  }
})();

if (isMainThread && process.env.EVENT_LOOP_METER) {
  let longest = 0;
  let last = processorMs();
  const beat = () => {
    const now = processorMs();
    longest = Math.max(longest, now - last);
    last = now;
  };
  setInterval(beat, BEAT_MS).unref();
  createServer((socket) => {
    beat();
    socket.on('error', () => undefined).end(String(longest));
    longest = 0;
  })
    .listen(process.env.EVENT_LOOP_METER)
    .unref();

  let yards = 0;
  createServer((socket) => {
    yards += 1;
    const names = Array.from({ length: 90_000 }, (_, index) => `"${yards}y${index}":1`);
    const json = `{${names.join(',')}}`;
    const from = processorMs();
    JSON.parse(json);
    socket.on('error', () => undefined).end(String(processorMs() - from));
    last = processorMs();
  })
    .listen(`${process.env.EVENT_LOOP_METER}.yard`)
    .unref();
}
