import { join, literals, raw, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import { formatDay, RECEIVING_ROLES } from '@ninety/procedure';
import type { Clock, Day, Segment, State } from '@ninety/procedure';
import { hasEnded } from '../case/phases.js';
import { dayOf } from '../case/standing.js';

/** What reports count of one application, as it stands at the end of a day. Days are calendar days. */
export interface Facts {
  readonly registeredOn: Day;
  readonly decidedOn: Day | null;
  readonly outcome: string | null;
  readonly countedDays: number;
  readonly elapsedDays: number;
  readonly stage: string;
  readonly stageSince: Day;
  readonly stages: readonly { stage: string; days: number }[];
  readonly agencies: readonly { agency: string; days: number | null; isLate: boolean }[];
  readonly missed: readonly { clock: string; on: Day }[];
  readonly baselessDays: number;
  readonly baselessSince: Day | null;
}

/**
 * The facts of an application.
 *
 * @param segment how it stands on the day, and what led there
 */
export function factsOf({ state, status, clocks, passages }: Segment, asOf: Day): Facts {
  const resolution = clocks.find(({ clock }) => clock === 'resolution');
  const present = passages.at(-1);
  if (!state || !status || !resolution || !present) throw new Error('facts of nothing');
  const decidedOn = state.end?.on ?? null;
  return {
    registeredOn: state.registeredOn,
    decidedOn,
    outcome: hasEnded(status) ? status : null,
    countedDays: resolution.countedDays,
    elapsedDays: (decidedOn ?? asOf) - state.registeredOn,
    stage: status,
    stageSince: present.on,
    stages: passages.slice(0, -1).flatMap(({ status: stage, on }, index) => {
      const until = Math.min(passages[index + 1]?.on ?? on, decidedOn ?? Infinity);
      return hasEnded(stage) ? [] : [{ stage, days: until - on }];
    }),
    agencies: clocks.filter(({ clock }) => clock === 'recommendation').map(answerOf),
    missed: clocks
      .filter((clock) => clock.state === 'missed')
      .map(({ clock, dueOn }) => ({ clock, on: dayOf(dueOn) + 1 })),
    ...baselessDays(state),
  };
}

/** Writes the facts of an application; where the goods go and what they are was fixed when filed. */
export function writeFacts(applicationId: Id, facts: Facts): Sql {
  const values = factsValues(facts).map(
    (value, index) => sql`${value}::${raw(FACT_COLUMNS[index]?.[1] ?? '')}`,
  );
  const names = FACT_COLUMN_NAMES.join(', ');
  return sql`INSERT INTO application_fact (application_id, supplier_id, country, eccns, ${raw(names)})
    SELECT a.id, a.supplier_id,
      (SELECT p.snapshot ->> 'country' FROM application_party p
       WHERE p.application_id = a.id AND p.role IN (${literals(RECEIVING_ROLES)})
       ORDER BY p.role = 'end_user' DESC, p.position LIMIT 1),
      ARRAY(SELECT DISTINCT i.value ->> 'eccn' FROM jsonb_array_elements(a.form -> 'items') i ORDER BY 1),
      ${join(values)}
    FROM application a WHERE a.id = ${applicationId}
    ON CONFLICT (application_id) DO UPDATE SET (${raw(names)}) = ROW (${raw(excluded(names))})`;
}

/** The columns of a row that was there already, as it would have been added. */
export function excluded(names: string): string {
  return names.replaceAll(/\w+/g, (name) => `excluded.${name}`);
}

const FACT_COLUMNS = [
  ['registered_on', 'date'],
  ['decided_on', 'date'],
  ['outcome', 'text'],
  ['counted_days', 'int'],
  ['elapsed_days', 'int'],
  ['stage', 'text'],
  ['stage_since', 'date'],
  ['stages', 'text[]'],
  ['stage_days', 'int[]'],
  ['agencies', 'text[]'],
  ['agency_days', 'int[]'],
  ['agency_late', 'boolean[]'],
  ['missed', 'text[]'],
  ['missed_on', 'date[]'],
  ['baseless_days', 'int'],
  ['baseless_since', 'date'],
] as const;

/** The columns of the facts, in the order of `factsValues`. */
export const FACT_COLUMN_NAMES = FACT_COLUMNS.map(([name]) => name);

/** The facts as values of their columns. */
export function factsValues(facts: Facts): unknown[] {
  const day = (one: Day | null) => (one === null ? null : formatDay(one));
  return [
    formatDay(facts.registeredOn),
    day(facts.decidedOn),
    facts.outcome,
    facts.countedDays,
    facts.elapsedDays,
    facts.stage,
    formatDay(facts.stageSince),
    facts.stages.map(({ stage }) => stage),
    facts.stages.map(({ days }) => days),
    facts.agencies.map(({ agency }) => agency),
    facts.agencies.map(({ days }) => days),
    facts.agencies.map(({ isLate }) => isLate),
    facts.missed.map(({ clock }) => clock),
    facts.missed.map(({ on }) => formatDay(on)),
    facts.baselessDays,
    day(facts.baselessSince),
  ];
}

/** An agency that said nothing in time took all of its days. */
function answerOf({ subject, state, countedDays, startedOn, dueOn, excludedDays }: Clock) {
  const agency = subject ?? '';
  if (state === 'met' || state === 'missed') return { agency, days: countedDays, isLate: state === 'missed' };
  if (state === 'lapsed') {
    return { agency, days: dayOf(dueOn) - dayOf(startedOn) - excludedDays, isLate: true };
  }
  return { agency, days: null, isLate: false };
}

/** Days under holds that no row of `SUSPENSION_RULES` provides for: the union, up to the first that is open still. */
function baselessDays({ holds, end }: State): Pick<Facts, 'baselessDays' | 'baselessSince'> {
  const baseless = holds.filter(({ kind }) => kind === 'administrative').sort((a, b) => a.on - b.on);
  const open = baseless.find(({ closedOn }) => closedOn === null)?.on ?? null;
  const until = Math.min(open ?? Infinity, end?.on ?? Infinity);
  let counted = -Infinity;
  let days = 0;
  for (const { on, closedOn } of baseless) {
    const from = Math.max(on, counted);
    const to = Math.min(closedOn ?? until, until);
    if (to > from) days += to - from;
    counted = Math.max(counted, to);
  }
  return { baselessDays: days, baselessSince: open };
}
