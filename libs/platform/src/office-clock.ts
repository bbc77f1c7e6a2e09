import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from './tokens.js';
import type { Config } from './config.js';
import { Database } from './database/database.js';
import { rowOf } from './database/statements.js';

/** What time the office has. The only place that reads today. */
@Injectable()
export class OfficeClock {
  private readonly format: Intl.DateTimeFormat;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
  ) {
    this.format = new Intl.DateTimeFormat('en-CA', {
      timeZone: config.officeTimeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  }

  /** The present day in the office's zone, `YYYY-MM-DD`; under a test clock, the test's. */
  async today(): Promise<string> {
    return this.dayOf(await this.now());
  }

  /** The day in the office's zone of an instant. */
  dayOf(instant: Date): string {
    return this.format.format(instant);
  }

  /** The present instant of the procedure; retries and signatures use the real one. */
  async now(): Promise<Date> {
    if (!this.config.testClock) return new Date();
    const row = await rowOf<{ now: Date }>(this.database.reader, 'SELECT now FROM test_clock');
    return row?.now ?? new Date();
  }
}
