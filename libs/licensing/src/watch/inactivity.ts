import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, OfficeClock } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { Audience } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { movesByItself } from '@ninety/procedure';
import type { Day, EventType, ProcedureEvent, Progress } from '@ninety/procedure';
import { applicantEvent } from '../audience/applicant-view.js';
import { hasEnded } from '../case/phases.js';
import { isMeasuredOn, measureNorms, silenceNorms } from './silence-norm.store.js';

/** The duty that measures how long like applications are silent. */
export const INACTIVITY_DUTY = 'silence-norms';

/** How long nothing happens after an event of one kind, before something does. */
interface InactivityNorm {
  readonly medianDays: number;
  readonly silences: number;
}

/** When what days bring is told. */
export interface WatchRules {
  /** Lead times of warnings, in days. */
  readonly warningDays: readonly number[];
  /** Inactivity in days after which an application is stalled, while too few like ones are known. */
  readonly stalledDays: number;
  /** By the kind of the last event: of all events, and of those alone that an applicant sees. */
  readonly norms: Readonly<Record<Audience, ReadonlyMap<string, InactivityNorm>>>;
}

/** So many silences of a kind make a norm; a stalled application is silent for so many times its median. */
const NORM = { leastSilences: 50, timesMedian: 3, leastDays: 7 } as const;
const KEPT_MS = 60_000;
/** An application in which nothing has happened and, without an event, nothing will. */
export interface Inactivity {
  readonly since: Day;
  /** The day on which it counts as stalled. */
  readonly stallsOn: Day;
  readonly norm: InactivityNorm | null;
}

/**
 * The silence in which an application stands: a freeze by nobody's decision has no status of its own. Null once it
 * has ended, and while a step of the procedure will come by itself.
 */
export function inactivityOf(
  events: readonly ProcedureEvent[],
  { state, steps }: Progress,
  rules: WatchRules,
): Inactivity | null {
  const last = events.at(-1);
  if (!last || !state || hasEnded(state.status) || movesByItself(state)) return null;
  const since = Math.max(last.on, steps.at(-1)?.seenOn ?? last.on);
  return inactivitySince(since, normFor(last.type, rules.norms.government), rules);
}

/**
 * The silence as an applicant hears it: since the last event that it sees, whatever the review does inside. Null once it
 * has ended, and while a notice runs towards its denial.
 */
export function applicantInactivityOf(
  events: readonly ProcedureEvent[],
  { state }: Progress,
  asOf: Day,
  rules: WatchRules,
): Inactivity | null {
  if (!state || hasEnded(state.status) || state.status === 'intent_to_deny') return null;
  const last = events.findLast((event) => applicantEvent(event, state, asOf) !== null);
  return last ? inactivitySince(last.on, normFor(last.type, rules.norms.applicant), rules) : null;
}

function inactivitySince(since: Day, norm: InactivityNorm | null, { stalledDays }: WatchRules): Inactivity {
  return { since, stallsOn: since + daysUntilStalled(norm, stalledDays), norm };
}

/** Three times the median silence of like cases, once there are enough of them; else as configured. */
function daysUntilStalled(norm: InactivityNorm | null, preset: number): number {
  return norm ? Math.max(NORM.leastDays, Math.ceil(norm.medianDays * NORM.timesMedian)) : preset;
}

function normFor(type: EventType, norms: ReadonlyMap<string, InactivityNorm>): InactivityNorm | null {
  const norm = norms.get(type);
  return norm && norm.silences >= NORM.leastSilences ? norm : null;
}

/** The rules in force. */
export async function readWatchRules(manager: EntityManager, config: Config): Promise<WatchRules> {
  const rows = await silenceNorms(manager);
  const normsOf = (audience: Audience) =>
    new Map(
      rows
        .filter((row) => row.audience === audience)
        .map(({ afterEvent, medianDays, silences }) => [afterEvent, { medianDays, silences }]),
    );
  return {
    warningDays: config.clockWarningDays,
    stalledDays: config.stalledDays,
    norms: { government: normsOf('government'), applicant: normsOf('applicant') },
  };
}

/** How long applications are silent, measured once a day. */
@Injectable()
export class InactivityNorms {
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
      if (!(await isMeasuredOn(tx, today))) await measureNorms(tx, today);
    });
    this.kept = null;
  }
}
