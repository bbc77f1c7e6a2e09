import { Injectable } from '@nestjs/common';
import { Database, Problem } from '@ninety/platform';
import { say } from './sentences.js';

/** Whether the process can serve requests. */
@Injectable()
export class Readiness {
  constructor(private readonly database: Database) {}

  /** @throws Problem 503 while the database does not answer */
  async assertReady(): Promise<void> {
    try {
      await this.database.assertAnswers();
    } catch (cause) {
      throw new Problem(503, { detail: say('database_silent'), headers: { 'retry-after': '5' } }, cause);
    }
  }
}
