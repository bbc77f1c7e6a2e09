import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, OfficeClock, rowsOf } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { movesByItself } from '../procedure/index.js';
import type { Day, EventType, ProcedureEvent, Progress } from '../procedure/index.js';
import { hasEnded } from './standing.js';

/** The duty that measures how long like applications are silent. */
export const SILENCE_DUTY = 'silence-norms';

/** How long nothing happens after an event of one kind, before something does. */
export interface SilenceNorm {
  readonly medianDays: number;
  readonly silences: number;
}

/** When what days bring is told. */
export interface WatchRules {
  /** Lead times of warnings, in days. */
  readonly warningDays: readonly number[];
  /** Silence in days after which an application is stalled, while too few like ones are known. */
  readonly stalledDays: number;
  readonly norms: ReadonlyMap<string, SilenceNorm>;
}

/** So many silences of a kind make a norm; a stalled application is silent for so many times its median. */
const NORM = { leastSilences: 50, timesMedian: 3, leastDays: 7 } as const;
const KEPT_MS = 60_000;
/** Norms are measured on what was recorded last. */
const MEASURED_EVENTS = 500_000;

/** An application in which nothing has happened and, without an event, nothing will. */
export interface Silence {
  readonly since: Day;
  /** The day on which it counts as stalled. */
  readonly stallsOn: Day;
  readonly norm: SilenceNorm | null;
}

/**
 * The silence in which an application stands: a freeze by nobody's decision has no status of its own. Null once it
 * has ended, and while a step of the procedure will come by itself.
 */
export function silenceOf(
  events: readonly ProcedureEvent[],
  { state, steps }: Progress,
  rules: WatchRules,
): Silence | null {
  const last = events.at(-1);
  if (!last || !state || hasEnded(state.status) || movesByItself(state)) return null;
  const since = Math.max(last.on, steps.at(-1)?.seenOn ?? last.on);
  const norm = normFor(last.type, rules);
  return { since, stallsOn: since + daysUntilStalled(norm, rules.stalledDays), norm };
}

/** Three times the median silence of like cases, once there are enough of them; else as configured. */
export function daysUntilStalled(norm: SilenceNorm | null, preset: number): number {
  return norm ? Math.max(NORM.leastDays, Math.ceil(norm.medianDays * NORM.timesMedian)) : preset;
}

function normFor(type: EventType, { norms }: WatchRules): SilenceNorm | null {
  const norm = norms.get(type);
  return norm && norm.silences >= NORM.leastSilences ? norm : null;
}

/** The rules in force. */
export async function readWatchRules(manager: EntityManager, config: Config): Promise<WatchRules> {
  const rows = await rowsOf<SilenceNorm & { afterEvent: string }>(
    manager,
    'SELECT after_event AS "afterEvent", median_days AS "medianDays", silences FROM silence_norm',
  );
  return {
    warningDays: config.clockWarningDays,
    stalledDays: config.stalledDays,
    norms: new Map(rows.map(({ afterEvent, ...norm }) => [afterEvent, norm])),
  };
}

/** How long applications are silent, measured once a day. */
@Injectable()
export class SilenceNorms {
  private kept: { rules: WatchRules; at: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async rules(): Promise<WatchRules> {
    if (!this.kept || Date.now() - this.kept.at > KEPT_MS) {
      this.kept = { rules: await readWatchRules(this.database.reader, this.config), at: Date.now() };
    }
    return this.kept.rules;
  }

  /** Measures the norms anew, unless that was done today. */
  async measure(): Promise<void> {
    const today = await this.clock.today();
    await this.database.transaction(async (tx) => {
      const done = await rowsOf(tx, 'SELECT 1 FROM silence_norm WHERE computed_on = $1 LIMIT 1', [today]);
      if (done.length > 0) return;
      await tx.query('DELETE FROM silence_norm');
      await tx.query(
        `INSERT INTO silence_norm (after_event, median_days, silences, computed_on)
         SELECT type, percentile_cont(0.5) WITHIN GROUP (ORDER BY days), count(*), $1
         FROM (
           SELECT e.event ->> 'type' AS type, lead((e.event ->> 'on')::date) OVER w - (e.event ->> 'on')::date AS days
           FROM (SELECT * FROM application_event ORDER BY recorded_at DESC LIMIT ${MEASURED_EVENTS}) e
           WINDOW w AS (PARTITION BY e.application_id ORDER BY e.index)
         ) silences
         WHERE days IS NOT NULL GROUP BY type`,
        [today],
      );
    });
    this.kept = null;
  }
}
