import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { INTAKE_LIMITS } from './limits.js';
import type { IntakeFault } from './read-file.js';
import type { IntakeReading, MessageReading, ReadEvent } from './reading.js';

/** A process reads built JavaScript, also where this file is read as source. */
const PROCESS = fileURLToPath(new URL('../dist/reading-process.js', import.meta.url));

const MOST_AT_ONCE = 2;
const MOST_WAITING = 16;
/** Of one person, so that files that take long leave room for those of others. */
const MOST_OF_ONE = 8;

type AnsweredEvent = Omit<ReadEvent, 'fields'> & {
  readonly fields: readonly (readonly [string, string | readonly string[]])[];
};
type AnsweredReading = Omit<IntakeReading, 'messages'> & {
  readonly messages: readonly (Omit<MessageReading, 'events'> & {
    readonly events: readonly AnsweredEvent[];
  })[];
};

/** What the process answers. */
export type Answered = { readonly reading: AnsweredReading } | { readonly fault: IntakeFault };

/** What a file says, or why nothing of it was read. */
export type FileReading = { readonly reading: IntakeReading } | { readonly fault: IntakeFault };

/** So many files are read and wait that another one is not taken. */
export class ReaderBusy extends Error {}

/** Reads files, each in a process of its own, which is ended when it takes too long or too much. */
export class FileReader {
  private underWay = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly ofEach = new Map<string, number>();

  /**
   * @param who has it read
   * @throws ReaderBusy
   */
  async read(path: string, who: string): Promise<FileReading> {
    const own = this.ofEach.get(who) ?? 0;
    if (own >= MOST_OF_ONE) throw new ReaderBusy();
    this.ofEach.set(who, own + 1);
    try {
      return await this.inTurn(path);
    } finally {
      this.left(who);
    }
  }

  private async inTurn(path: string): Promise<FileReading> {
    await this.turn();
    try {
      return await readApart(path);
    } finally {
      this.underWay -= 1;
      this.waiting.shift()?.();
    }
  }

  private left(who: string): void {
    const own = (this.ofEach.get(who) ?? 1) - 1;
    if (own > 0) this.ofEach.set(who, own);
    else this.ofEach.delete(who);
  }

  private async turn(): Promise<void> {
    if (this.underWay >= MOST_AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new ReaderBusy();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    this.underWay += 1;
  }
}

function readApart(path: string): Promise<FileReading> {
  return new Promise((resolve) => {
    const child = fork(PROCESS, [path], {
      env: {},
      execArgv: [`--max-old-space-size=${INTAKE_LIMITS.heap}`, '--disallow-code-generation-from-strings'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), INTAKE_LIMITS.milliseconds);
    let answer: FileReading | null = null;
    child.on('message', (said: Answered) => {
      answer = 'fault' in said ? said : { reading: readable(said.reading) };
    });
    child.on('error', () => child.kill('SIGKILL'));
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      resolve(answer ?? { fault: signal === 'SIGKILL' ? 'takes_too_long' : 'takes_too_much' });
    });
  });
}

function readable(reading: AnsweredReading): IntakeReading {
  const messages = reading.messages.map((message) => ({
    ...message,
    events: message.events.map(({ fields, ...event }) => ({ ...event, fields: new Map(fields) })),
  }));
  return { ...reading, messages };
}
