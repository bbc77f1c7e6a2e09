import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { Audit, SERVICE } from '@ninety/audit';
import { TestClock } from '@ninety/licensing';
import { attempted, Database, LOG, OfficeClock } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { OrderCheck } from './order-check.js';
import { isAloneAtRechecks, lockDue } from './order-check.store.js';
import type { DueCheck } from './order-check.store.js';
import { resourceOf } from './order-checks.service.js';
import { OrderDecisions } from './order-decisions.js';
import { applyMark } from './order-mark.store.js';

/** After so long it is looked again whether another is through. */
const TURN_MS = 250;

/** Asks open lines again whose answer rests on something that is another, each in a transaction of its own, and tells what became of them. */
@Injectable()
export class OrderRechecks implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly decisions: OrderDecisions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly testClock: TestClock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onModuleInit(): void {
    this.testClock.also(this);
  }

  /** A line that cannot be decided is logged, is looked at again by the next one, and holds no other back. */
  async catchUpAll(signal?: AbortSignal): Promise<void> {
    const faulty: Id[] = [];
    while (!signal?.aborted) {
      const now = await this.clock.now();
      const done = await this.database.transaction((tx) => this.step(tx, now, faulty));
      if (done === 'nothing') return;
      if (done === 'by_another') await sleep(TURN_MS);
    }
  }

  private async step(tx: EntityManager, now: Date, faulty: Id[]): Promise<'one' | 'nothing' | 'by_another'> {
    if (!(await isAloneAtRechecks(tx))) return 'by_another';
    return (await applyMark(tx, now)) || (await this.next(tx, now, faulty)) ? 'one' : 'nothing';
  }

  /** @returns whether there was one */
  private async next(tx: EntityManager, now: Date, faulty: Id[]): Promise<boolean> {
    const due = await lockDue(tx, now, faulty);
    if (!due) return false;
    const attempt = await attempted(tx, () => this.again(tx, due));
    if ('error' in attempt) {
      faulty.push(due.check.id);
      this.log.error(
        { err: attempt.error, orderCheckId: due.check.id },
        'a line of an order cannot be decided',
      );
    }
    return true;
  }

  private async again(tx: EntityManager, { check, because }: DueCheck): Promise<void> {
    const next = await this.decisions.again(tx, check, { actor: SERVICE, because, askedBy: null });
    if (next === null) return;
    const { decision } = next;
    await this.audit.record(tx, SERVICE, 'order.rechecked', resourceOf(next), { because, decision });
    if (decision !== check.decision) await this.tell(tx, next);
  }

  /** Thin: nobody's name. */
  private tell(
    tx: EntityManager,
    { id, supplierId, document, line, decision, reasons, licenseId }: OrderCheck,
  ): Promise<void> {
    const said = reasons.filter(({ holds }) => holds !== 'no');
    return this.outbox.write(tx, {
      type: decision === 'release' ? 'order.released' : 'order.held',
      audience: 'applicant',
      supplierId,
      data: {
        orderCheckId: id,
        document,
        line,
        decision,
        licenseId,
        reasons: [...new Set(said.map(({ code }) => code))],
      },
    });
  }
}
