import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { LawBook } from '@ninety/law';
import type { BookedLaw } from '@ninety/law';
import { Database, newId, OfficeClock } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { DeterminationEntity } from './determination.entity.js';
import {
  determinationsOf,
  insertDetermination,
  keepLooked,
  keepSuperseded,
  lockOutdated,
} from './determination.store.js';
import { answerTo } from './kept-answer.js';
import type { KeptAnswer } from './kept-answer.js';
import { lawKeyOf } from './law-key.js';
import { resourceOf } from './resource.js';

/** The duty that asks again what was answered by another law. */
export const SUPERSEDING_DUTY = 'determinations-superseded';

const AT_ONCE = 100;

/**
 * What follows for determinations when the law changes, by an edition, a policy or the day alone: each that stands is asked again, and where
 * the answer is another, one that says so stands in its place. docs/decisions/0045
 */
@Injectable()
export class SupersedingService {
  constructor(
    private readonly database: Database,
    private readonly law: LawBook,
    private readonly clock: OfficeClock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const today = await this.clock.today();
    const law = await this.law.lawOf(this.database.reader, today);
    for (let looked = AT_ONCE; looked === AT_ONCE && !signal.aborted;)
      looked = await this.database.transaction((tx) => this.lookAgain(tx, law, today));
  }

  private async lookAgain(tx: EntityManager, lawOfToday: BookedLaw, today: string): Promise<number> {
    const lawKey = lawKeyOf(lawOfToday);
    const outdated = await lockOutdated(tx, lawKey, AT_ONCE);
    const standing = await determinationsOf(
      tx,
      outdated.map(({ determinationId }) => determinationId),
    );
    const same = [];
    for (const one of standing) {
      const law = one.isOfDay ? await this.law.lawOf(tx, one.question.on) : lawOfToday;
      const question = one.isOfDay ? one.question : { ...one.question, on: today };
      const answer = answerTo(question, law);
      if (saysTheSame(answer, one.answer)) same.push(one.id);
      else
        await this.supersede(
          tx,
          { ...one, question, answer, policyRevision: law.policyRevision },
          one,
          lawKey,
        );
    }
    await keepLooked(tx, same, lawKey);
    return outdated.length;
  }

  private async supersede(
    tx: EntityManager,
    asked: DeterminationEntity,
    before: DeterminationEntity,
    lawKey: string,
  ): Promise<void> {
    const next = { ...asked, id: newId(), supersedes: before.id, createdAt: new Date() };
    await insertDetermination(tx, next, lawKey);
    await keepSuperseded(tx, before.id, next.id);
    const { supplierId } = before;
    const details = { supersededBy: next.id };
    await this.audit.record(
      tx,
      SERVICE,
      'determination.superseded',
      resourceOf(before, 'determinations'),
      details,
    );
    await this.outbox.write(tx, {
      type: 'determination.changed',
      audience: supplierId === null ? 'government' : 'applicant',
      supplierId,
      data: {
        determinationId: next.id,
        supersedes: before.id,
        productId: before.productId,
        eccn: next.question.eccn,
        destination: next.question.destination,
        result: next.answer.result,
        previousResult: before.answer.result,
      },
    });
  }
}

/** Whether two answers say the same, whatever editions they go by. */
function saysTheSame(answer: KeptAnswer, before: KeptAnswer): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(saidIn(answer))), saidIn(before));
}

function saidIn({ lawVersions: _, policyAsOf: _asOf, ...said }: KeptAnswer): object {
  return said;
}
