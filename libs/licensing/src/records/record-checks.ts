import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Fault, Looked } from '@ninety/audit';
import { Database, isDatabaseAway, OfficeClock, Yielder } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import { eventsOf } from '../case/event-log.store.js';
import type { RecordedEvent } from '../case/event-log.store.js';
import { projectionOf } from '../watch/projection.js';
import { InactivityNorms } from '../watch/inactivity.js';
import type { WatchRules } from '../watch/inactivity.js';
import { dayOf } from '../case/standing.js';
import { APPLICATIONS, balancesAfter, readOneSnapshot, standingsAfter } from './record-check.read-model.js';
import type { BalanceChunk, Stored, StoredOutlook } from './record-check.read-model.js';
import { say } from '../sentences.js';

/** What follows from the sealed rows and is stored beside them: balances, how applications stand. docs/decisions/0034 */
@Injectable()
export class RecordChecks implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly silence: InactivityNorms,
  ) {}

  onModuleInit(): void {
    this.verification.also('balance', () => this.balances());
    this.verification.also('projection', () => this.projections());
  }

  /** What was shipped of a license is the sum of its shipments, and what it authorizes the sum of its items. */
  private async *balances(): AsyncGenerator<Looked> {
    for (let after: string | null = ''; after !== null;) {
      const chunk: BalanceChunk | undefined = await balancesAfter(this.database.reader, after);
      yield {
        count: chunk?.count ?? 0,
        faults: (chunk?.faults ?? []).map(({ row, column, is, sum }) => ({
          what: 'balance',
          where: row,
          ...say('balance_differs', { column, is: is ?? 'none', sum }).as('detail'),
        })),
      };
      after = chunk?.last ?? null;
    }
  }

  /** How an application stands, now and on later days, is what its events give. */
  private async *projections(): AsyncGenerator<Looked> {
    const rules = await this.silence.rules();
    const yielder = new Yielder();
    // Under a test clock days may have been later already.
    const latest = [await this.clock.today(), this.clock.dayOf(new Date())].sort().at(-1) ?? '';
    for (let after: Id | null = null; ;) {
      const [stored, logs] = await this.standings(after);
      const faults: Fault[] = [];
      for (const application of stored) {
        await yielder.yieldIfDue();
        const wrong = wrongOf(application, logs.get(application.id) ?? [], latest, rules);
        if (wrong !== null)
          faults.push({ what: 'projection', where: `applications/${application.id}`, ...wrong.as('detail') });
      }
      yield { count: stored.length, faults };
      if (stored.length < APPLICATIONS) return;
      after = stored.at(-1)?.id ?? null;
    }
  }

  /** Applications with their logs, both from one snapshot; an event that is none is told as the log's fault. */
  private standings(after: Id | null): Promise<[Stored[], Map<Id, RecordedEvent[] | Error>]> {
    return this.database.transaction(async (tx) => {
      await readOneSnapshot(tx);
      const stored = await standingsAfter(tx, after);
      const ids = stored.map(({ id }) => id);
      const allLogs = await eventsOf(tx, ids).catch(notAway);
      if (!(allLogs instanceof Error)) return [stored, allLogs];
      const logs = new Map<Id, RecordedEvent[] | Error>();
      for (const id of ids) {
        const log = await eventsOf(tx, [id]).catch(notAway);
        logs.set(id, log instanceof Error ? log : (log.get(id) ?? []));
      }
      return [stored, logs];
    });
  }
}

function notAway(error: unknown): Error {
  if (isDatabaseAway(error)) throw error;
  return error as Error;
}

/** What is wrong with how an application is stored to stand; null: nothing. */
function wrongOf(
  { status, referredTo, isFiled, outlook }: Stored,
  log: readonly RecordedEvent[] | Error,
  latest: string,
  rules: WatchRules,
): Sentence | null {
  if (log instanceof Error) return say('log_unreadable', { error: log.message });
  const first = outlook[0];
  if (!isFiled) return log.length > 0 || status !== null ? say('draft_with_events') : null;
  if (log.length === 0) return say('filed_without_events');
  if (!first || first.fromOn > latest) return say('outlook_missing', { day: latest });
  try {
    const expected = projectionOf(
      log.map(({ event }) => event),
      dayOf(first.fromOn),
      rules,
    );
    if (status !== expected.status)
      return say('status_differs', { is: status ?? 'none', given: expected.status ?? 'none' });
    const [is, given] = [referredTo, expected.referredTo].map(
      (agencies) => agencies.join(', ') || 'nobody',
    ) as [string, string];
    if (is !== given) return say('referral_differs', { is, given });
    const rows = expected.outlook.map(({ stallsOn: _, ...row }) => ({
      ...row,
      referredTo: expected.referredTo,
    }));
    return textOf(outlook) === textOf(rows) ? null : say('outlook_differs');
  } catch (error) {
    return say('log_unreplayable', { error: (error as Error).message });
  }
}

/** In one order of the fields. */
function textOf(rows: readonly StoredOutlook[]): string {
  return JSON.stringify(
    rows.map((row) => [
      row.fromOn,
      row.untilOn,
      row.status,
      row.nextDueOn,
      row.applicantNextDueOn,
      row.overdue,
      row.applicantOverdue,
      row.referredTo,
    ]),
  );
}
