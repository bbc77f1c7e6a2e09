import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CONFIG } from './tokens.js';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { lockTestClock, readTestClock, setTestClock } from './test-clock.store.js';

/** What time the office has. The only place that reads today. */
@Injectable()
export class OfficeClock {
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {}

  /** The present day in the office's zone, `YYYY-MM-DD`; under a test clock, the test's. */
  today(): Promise<string> {
    return this.todayIn(this.config.officeTimeZone);
  }

  /** The present day in another zone. */
  async todayIn(timeZone: string): Promise<string> {
    return this.formatOf(timeZone).format(await this.now());
  }

  /**
   * The last day that has begun anywhere (UTC+14). Who records what it did itself writes the day where it stood, which need not have begun
   * where the authority is: such a day is of the future only where it has begun nowhere. What an authority did goes by its own today.
   */
  latestDay(): Promise<string> {
    return this.todayIn('Pacific/Kiritimati');
  }

  /** The first day that has not ended everywhere (UTC-12): such a day of whoever stands far in the west has not passed. */
  earliestDay(): Promise<string> {
    return this.todayIn('Etc/GMT+12');
  }

  /** The day in the office's zone of an instant. */
  dayOf(instant: Date): string {
    return this.formatOf(this.config.officeTimeZone).format(instant);
  }

  /** Making one takes longer than what it is used for. */
  private formatOf(timeZone: string): Intl.DateTimeFormat {
    let format = this.formats.get(timeZone);
    if (!format) {
      format = new Intl.DateTimeFormat('en-CA', {
        timeZone,
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
      });
      this.formats.set(timeZone, format);
    }
    return format;
  }

  /** The present instant of the procedure; retries and signatures use the real one. */
  async now(): Promise<Date> {
    if (!this.config.testClock) return new Date();
    return (await readTestClock(this.database.reader)) ?? new Date();
  }

  /** Moves the test clock. Null: it was moved; else the instant that it shows, which is after this one. */
  async moveTo(tx: EntityManager, now: Date): Promise<Date | null> {
    await lockTestClock(tx);
    const current = await readTestClock(tx);
    if (current !== null && now < current) return current;
    await setTestClock(tx, now);
    return null;
  }
}
