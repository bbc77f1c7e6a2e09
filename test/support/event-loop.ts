import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one step of the event loop may take at most, however large the input: meanwhile everybody else waits. */
export const LONGEST_STEP_MS = 250;

const METER = new URL('./event-loop-meter.mjs', import.meta.url).href;

/**
 * Measures the steps of the event loop of a real service: `ServiceProcess.make({ ...loop.environment })`.
 *
 * A step is judged by the processor time that the process's main thread used between two beats of a timer, not by the
 * clock on the wall: on a busy machine a step waits for its turn too, and that says nothing about the service.
 */
export class EventLoop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ninety-loop-'));

  /** What the service is to be started with. */
  get environment(): Record<string, string> {
    return { NODE_OPTIONS: `--import ${METER}`, EVENT_LOOP_METER: this.socket };
  }

  /** The longest step while `work` was done, in milliseconds. */
  async longestStepDuring(work: () => Promise<unknown>): Promise<number> {
    await this.ask();
    await work();
    return this.ask();
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get socket(): string {
    return join(this.folder, 'meter');
  }

  private async ask(): Promise<number> {
    const socket = connect(this.socket);
    await once(socket, 'connect');
    return Number(await text(socket));
  }
}
