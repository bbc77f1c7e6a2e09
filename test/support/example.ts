import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';
import type { Run } from './start.js';

const running = new Set<ChildProcess>();

/**
 * Starts an example by the command of its README, with other values of the variables that stand there, and variables that its
 * table names.
 *
 * @param more arguments behind the command's own
 * @throws where the README does not name a variable
 */
export function startExample(
  folder: string,
  environment: Readonly<Record<string, string>>,
  ...more: string[]
): Run {
  const readme = readFileSync(join(ROOT, 'examples', folder, 'README.md'), 'utf8');
  const words = /^```sh\n(.*?)\n```$/ms.exec(readme)?.[1]?.replace(/\\\n/g, ' ').trim().split(/\s+/) ?? [];
  const place = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const named = words.slice(0, place).map((word) => word.split('=')[0] ?? '');
  for (const name of named)
    if (!(name in environment)) throw new Error(`the command of ${folder} has ${name}`);
  for (const name of Object.keys(environment))
    if (!readme.includes(name)) throw new Error(`the README of ${folder} does not name ${name}`);
  const [program = '', ...args] = words.slice(place);
  return watched(
    spawn(program === 'node' ? process.execPath : program, [...args, ...more], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...environment },
    }),
  );
}

function watched(child: ChildProcess): Run {
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
    lines: () => output.split('\n').filter((line) => line !== ''),
    ended,
  };
}

/** After a test: what it started and did not stop. */
export async function stopExamples(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      await ended;
    }),
  );
}
