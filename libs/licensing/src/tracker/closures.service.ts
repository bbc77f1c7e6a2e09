import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, forbidden, Jobs, newId, pageBy } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import {
  closuresPage,
  closureView,
  findClosure,
  insertClosure,
  insertClosureVoid,
} from './authority-closure.store.js';
import type { AuthorityClosure } from './authority-closure.store.js';
import { sentenceBy, sentenceOf, sentenceProblem } from './sentences.js';
import { TRACKED_CLOCK_DUTY } from './tracked-watch.js';
import { TrackedRegimes } from './tracked-regimes.js';
import type { ClosureDto, ClosureResponseDto, ClosuresQuery, VoidClosureDto } from './tracker.contract.js';

/** When authorities were closed: the working days of all their cases follow. */
@Injectable()
export class ClosuresService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
  ) {}

  async record(caller: Principal, body: Unvalidated<ClosureDto>): Promise<ClosureResponseDto> {
    return performNew(this.database, { caller, permission: 'closures.record', body }, async (tx, closure) => {
      const regime = this.regimes.named(closure.regime);
      if (closure.to < closure.from)
        throw sentenceProblem('closure_turned_around', '/to', { from: closure.from });
      const today = await this.regimes.today(regime);
      assertBounded(closure, today);
      const made: AuthorityClosure = {
        ...closure,
        id: newId(),
        recordedBy: caller.id,
        recordedAt: new Date(),
        voidReason: null,
        voidedBy: null,
        voidedAt: null,
      };
      await insertClosure(tx, made, today);
      await this.audit.record(tx, caller, 'closure.recorded', `closures/${made.id}`, { regime: made.regime });
      // The stored outlooks of its open cases follow in the background; what is read of one case follows at once.
      await Jobs.wake(tx, TRACKED_CLOCK_DUTY);
      return closureView(made);
    });
  }

  /**
   * Takes one back: it stays, and says why it counts no more; the cases follow. Those of all companies do, so of another
   * company's an administrator alone may.
   */
  async void(caller: Principal, id: Id, body: Unvalidated<VoidClosureDto>): Promise<ClosureResponseDto> {
    const voiding = {
      caller,
      find: (tx: EntityManager) => findClosure(tx, id),
      permission: 'closures.record',
      body,
    } as const;
    return perform(this.database, voiding, async (tx, closure, { reason }) => {
      if (isApplicant(caller) && closure.recordedBy === null)
        throw forbidden(sentenceBy('closure_of_others'));
      const at = new Date();
      const learnedOn = await this.regimes.today(this.regimes.installed(closure.regime));
      if (!(await insertClosureVoid(tx, id, { reason, by: caller.id, at, learnedOn })))
        throw sentenceOf(LICENSING_PROBLEMS['closure-void'], 'closure_void');
      await this.audit.record(tx, caller, 'closure.voided', `closures/${id}`, { regime: closure.regime });
      await Jobs.wake(tx, TRACKED_CLOCK_DUTY);
      return closureView({ ...closure, voidReason: reason, voidedBy: caller.id, voidedAt: at });
    });
  }

  async list(caller: Principal, query: ClosuresQuery): Promise<Page<ClosureResponseDto>> {
    assertMay(caller, 'applications.read');
    this.regimes.assertAsked(query);
    const page = await pageBy(query, BY_ID, (after, count) =>
      closuresPage(this.database.reader, query.regime ?? null, after?.[0] ?? null, count),
    );
    return { data: page.data.map(closureView), nextCursor: page.nextCursor };
  }
}

/** An authority that is closed for longer than a year, or from another year on, is a mistake of writing. */
const MOST_DAYS = 366;

function assertBounded({ from, to }: ClosureDto, today: string): void {
  if (dayOf(to) - dayOf(from) < MOST_DAYS && dayOf(to) - dayOf(today) < MOST_DAYS) return;
  throw sentenceProblem('closure_too_long', '/to', { most: MOST_DAYS });
}
