import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';
import type { Run } from './start.js';

const running = new Set<ChildProcess>();

interface Starting {
  /** Behind the command's own. */
  readonly args?: readonly string[];
  /** Arguments of the command that others take the place of. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Variables that are the machine's, and in no README. */
  readonly machine?: Readonly<Record<string, string>>;
}

/**
 * Starts an example by the command of its README, with other values of the variables that stand there, and variables that its
 * table names.
 *
 * @throws where the README does not name a variable
 */
export function startExample(
  folder: string,
  environment: Readonly<Record<string, string>>,
  { args = [], instead = {}, machine = {} }: Starting = {},
): Run {
  const readme = readFileSync(join(ROOT, 'examples', folder, 'README.md'), 'utf8');
  const words = /^```sh\n(.*?)\n```$/ms.exec(readme)?.[1]?.trim().split(/\s+/) ?? [];
  const place = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  const named = words.slice(0, place).map((word) => word.split('=')[0] ?? '');
  for (const name of named)
    if (!(name in environment)) throw new Error(`the command of ${folder} has ${name}`);
  for (const name of Object.keys(environment))
    if (!readme.includes(name)) throw new Error(`the README of ${folder} does not name ${name}`);
  const [program = '', ...own] = words.slice(place).map((word) => instead[word] ?? word);
  return watched(
    spawn(program === 'node' ? process.execPath : program, [...own, ...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, ...machine, ...environment },
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
