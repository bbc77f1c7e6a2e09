import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { LawBook } from '@ninety/law';
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
import { lawKeyOn } from './law-key.js';
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
    for (let isMore = true; isMore && !signal.aborted;)
      isMore = await this.database.transaction((tx) => this.lookAgain(tx));
  }

  /** Looks at some by the law as it is now: it may have changed since the last ones. Answers whether there are more. */
  private async lookAgain(tx: EntityManager): Promise<boolean> {
    const today = await this.clock.today();
    const { law: lawOfToday, lawKey } = await lawKeyOn(tx, this.law, today);
    const outdated = await lockOutdated(tx, lawKey, AT_ONCE);
    // What was answered by a law that came meanwhile would be answered by the one before it.
    if ((await lawKeyOn(tx, this.law, today)).lawKey !== lawKey) return true;
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
    return outdated.length === AT_ONCE;
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
