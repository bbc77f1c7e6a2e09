import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** What one step of the event loop may take at most, however large the input: meanwhile everybody else waits. */
export const LONGEST_STEP_MS = 250;

/** Readings of the yardstick that are taken, and what one takes on an idle machine of the kind that the bound was set on. */
const YARDS = 5;
const YARD_MS = 50;

const METER = new URL('./event-loop-meter.mjs', import.meta.url).href;

/**
 * Measures the steps of the event loop of a real service: `ServiceProcess.make({ ...loop.environment })`.
 *
 * A step is judged by the processor time that the process's main thread used between two beats of a timer, not by the
 * clock on the wall: on a busy machine a step waits for its turn too, and that says nothing about the service. Even its
 * processor time is longer there, or on a slow machine: what seems too long is held against a yardstick.
 */
export class EventLoop {
  private readonly folder = mkdtempSync(join(tmpdir(), 'ninety-loop-'));

  /** What the service is to be started with. */
  get environment(): Record<string, string> {
    return { NODE_OPTIONS: `--import ${METER}`, EVENT_LOOP_METER: this.socket };
  }

  /** The longest step while `work` was done, in milliseconds of a machine on which the yardstick takes what it should. */
  async longestStepDuring(work: () => Promise<unknown>): Promise<number> {
    await this.ask();
    await work();
    const longest = await this.ask();
    return longest > LONGEST_STEP_MS ? longest / (await this.slowness()) : longest;
  }

  private async slowness(): Promise<number> {
    const yards: number[] = [];
    while (yards.length < YARDS) yards.push(await this.ask(`${this.socket}.yard`));
    return Math.max(1, Math.max(...yards) / YARD_MS);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private get socket(): string {
    return join(this.folder, 'meter');
  }

  private async ask(path = this.socket): Promise<number> {
    const socket = connect(path);
    await once(socket, 'connect');
    return Number(await text(socket));
  }
}
