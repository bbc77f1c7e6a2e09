import type { Answers, DeterminationQuestion } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { KeptAnswer } from './kept-answer.js';

/** A party as it was named; who it is on the lists stands in the question. */
export interface AskedParty {
  readonly partyId: Id | null;
  readonly name: string;
  readonly country: string | null;
  readonly role: string;
}

/** What was asked, as it was given, and everything that the answer went by. */
@Entity('determination')
export class DeterminationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  principalId: string;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  @Column('uuid', { nullable: true })
  productId: string | null;

  /** What the rules were asked, with what the lists said of the parties. */
  @Column('jsonb')
  question: DeterminationQuestion;

  @Column('jsonb')
  parties: AskedParty[];

  @Column('jsonb')
  answers: Answers;

  /** Whether the day was asked for; else it was today, and is today when it is asked again. */
  @Column('boolean')
  isOfDay: boolean;

  /** Of the lists that the parties were looked for on; null: none. */
  @Column('int', { nullable: true })
  listVersion: number | null;

  /** Which record of the differences of text and enforcement it went by. */
  @Column('int')
  policyRevision: number;

  @Column('jsonb')
  answer: KeptAnswer;

  @Column('uuid', { nullable: true })
  supersedes: string | null;

  @Column('timestamptz')
  createdAt: Date;
}
