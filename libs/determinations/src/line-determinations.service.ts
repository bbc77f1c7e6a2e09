import { Injectable } from '@nestjs/common';
import type { DeterminationParty } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import type { EntityManager } from 'typeorm';
import { writtenItem } from './asked-item.js';
import { answerTo } from './kept-answer.js';
import type { KeptAnswer } from './kept-answer.js';

/** One line of an order, with its parties as they were looked up. */
export interface DeterminedLine {
  /** With its paragraph, where it has one. */
  readonly eccn: string;
  /** ISO 3166-1 alpha-2 of where it goes out from. */
  readonly from: string;
  readonly destination: string;
  readonly parties: readonly DeterminationParty[];
  readonly endUse: string | null;
  /** In US dollars. */
  readonly value: number | null;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What the law says of lines of orders; nothing of it is kept. */
@Injectable()
export class LineDeterminations {
  constructor(private readonly law: LawBook) {}

  /** By the law of the day; null: none was loaded for it. */
  async of(tx: EntityManager, { eccn: written, ...line }: DeterminedLine): Promise<KeptAnswer | null> {
    const law = await this.law.lawOf(tx, line.on);
    if (Object.values(law.versions).every((version) => version === null)) return null;
    return answerTo({ ...line, ...writtenItem(written), answers: {} }, law);
  }
}
