import { readFile } from 'node:fs/promises';
import { Socket } from 'node:net';
import { constants, setPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { INTAKE_LIMITS } from './limits.js';
import { openFile, UnreadFile } from './open-file.js';
import type { Answered } from './reader.js';
import { readingOf } from './reading.js';

/**
 * Reads one file, and ends: a process by itself, for what a file brings with it may hold it, or take its memory, and no other's.
 * It has no environment, makes no code of text, and speaks to nobody but whoever started it.
 */

/** Nothing here has anybody to speak to: where a parser tried, it fails. */
Socket.prototype.connect = () => {
  throw new Error('nothing is fetched');
};
Object.defineProperty(globalThis, 'fetch', { value: undefined });

/**
 * Looks from beside at the memory, for what is inflated lies outside of the heap, and at whether whoever started it is still there: nobody
 * else would end it. The loop may not turn meanwhile.
 */
const WATCH = `setInterval(() => {
  if (process.memoryUsage.rss() > ${INTAKE_LIMITS.memory}) process.kill(process.pid, 'SIGTERM');
  if (process.ppid !== ${process.ppid}) process.kill(process.pid, 'SIGKILL');
}, 25);`;
new Worker(WATCH, { eval: true }).unref();

/** Whoever waits for an answer of the service comes before who waits for a file to be read. */
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const [, , path = ''] = process.argv;
const answer = await answered();
process.send?.(answer, () => process.exit(0));

async function answered(): Promise<Answered> {
  try {
    return { reading: serializable(readingOf(await openFile(await readFile(path)))) };
  } catch (error) {
    return { fault: error instanceof UnreadFile ? error.fault : 'unreadable' };
  }
}

/** As JSON has it, in which there are no maps. */
function serializable(reading: ReturnType<typeof readingOf>) {
  const messages = reading.messages.map((message) => ({
    ...message,
    events: message.events.map(({ fields, ...event }) => ({ ...event, fields: [...fields] })),
  }));
  return { ...reading, messages };
}
