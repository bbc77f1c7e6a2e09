import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WAIT_MS } from './patience.js';
import { ROOT } from './root.js';
import { eventually } from './world.js';

/** A process of the built service, as an operator starts one. */
export interface Run {
  readonly child: ChildProcess;
  /** What it has written, its log besides. */
  readonly output: () => string;
  /** The lines for people. */
  readonly lines: () => string[];
  /** Its exit code, once it has ended and said everything. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Starts it with these variables and nothing else of the shell's; an office's, where no posture is named. */
export function start(environment: Readonly<Record<string, string>>, how: SpawnOptions = {}): Run {
  return run([join(ROOT, 'apps/api/dist/main.js')], environment, how);
}

/** However busy the machine is, it may take its time to end in good order. */
const SETTINGS = {
  LOG_LEVEL: 'error',
  RATE_LIMIT: '0',
  POSTURE: 'agency',
  SHUTDOWN_TIMEOUT: String(WAIT_MS / 1_000),
};

/** @param script a script of Node's and its arguments */
export function run(
  script: readonly string[],
  environment: Readonly<Record<string, string>>,
  how: SpawnOptions = {},
): Run {
  const child = spawn(process.execPath, script, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...SETTINGS, ...environment },
    ...how,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.add(child);
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    child,
    output: () => output,
    lines: () => output.split('\n').filter((line) => line !== '' && !line.startsWith('{')),
    ended,
  };
}

/** Waits until it says so; a process that ends before fails the test with what it said. */
export async function says({ child, output }: Run, words: RegExp): Promise<string> {
  const heard = await eventually(
    () => Promise.resolve(output()),
    (text) => words.test(text) || child.exitCode !== null || child.signalCode !== null,
  );
  if (!words.test(heard))
    throw new Error(`it ended without saying ${words.source}: ${heard}`, { cause: heard });
  return heard;
}

export const listens = (one: Run) => says(one, /listens on/);

/** As an orchestrator does. Answers the exit code. */
export function stop({ child, ended }: Run): Promise<number | null> {
  child.kill('SIGTERM');
  return ended;
}

/** After a test: what it started and did not stop. */
export async function stopAll(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    }),
  );
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
