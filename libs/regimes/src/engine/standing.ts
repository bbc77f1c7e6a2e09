import type { Day } from './day.js';
import { eventOf } from './pack.js';
import type { ClockRule, Outcome, Pack } from './pack.js';
import { contradiction, fault } from './record.js';
import type { CaseRecord, Contradiction, Happening, Thing } from './record.js';
import { shifted } from './span.js';
import type { Span } from './span.js';

/**
 * How sure an answer is. `certain`: so in every course of events that agrees with the record. `as_known`: so if nothing
 * happened but what was recorded, and what was told had its ordinary effect.
 */
export type Certainty = 'certain' | 'as_known';

/** How a case ended: as somebody recorded, or by the law alone. */
export interface Ending {
  readonly span: Span;
  readonly outcome: Outcome;
  readonly status: string;
  readonly isRecorded: boolean;
}

export interface Standing {
  readonly status: string;
  /** Null: it depends on what the company has not been told. */
  readonly certainty: Certainty | null;
  readonly outcome: Outcome | null;
  readonly ending: Ending | null;
  /** The law may have ended it by now, by when exactly something happened, or by what the authority did afterwards. */
  readonly mayHaveLapsed: Span | null;
}

/** How a case stands at the end of a day. */
export function standingOf(pack: Pack, record: CaseRecord, asOf: Day): Standing {
  if (record.end) return appealed(pack, record, endingOf(record.end));
  const { lapse, overruled } = lapsesOf(pack, record);
  if (lapse && asOf > lapse.span.hi) return appealed(pack, record, lapse);
  const mayHaveLapsed = lapse && asOf > lapse.span.lo ? lapse.span : (overruled?.span ?? null);
  const status = openStatus(pack, record);
  return { status, certainty: mayHaveLapsed ? null : 'as_known', outcome: null, ending: null, mayHaveLapsed };
}

function endingOf({ rule, span, given }: Happening): Ending {
  const outcome =
    rule.ends === 'approved' && given.partly === true ? 'partly_approved' : (rule.ends as Outcome);
  return { span, outcome, status: rule.status ?? rule.type, isRecorded: true };
}

/** What cannot be by what the law brings by itself: an appeal against nothing, a notice taken back that has had its effect. */
export function misplaced(pack: Pack, record: CaseRecord): Contradiction | null {
  const lapsed = record.end ? null : lapsesOf(pack, record).lapse;
  for (const one of record.happenings) {
    const { after } = one.rule;
    if (after === undefined || record.end) continue;
    if (lapsed?.outcome !== after || one.span.hi <= lapsed.span.lo)
      return fault(one.index, 'nothing_ended', { type: one.rule.type }, one.rule.citation);
  }
  for (const { lapsesInto, days = 0, ...rule } of pack.clocks) {
    if (lapsesInto === undefined) continue;
    const late = thingsStarting(pack, record, rule).find(
      ({ opened, closed }) => closed !== null && closed.span.lo > opened.span.hi + days,
    );
    if (late?.closed) return contradiction(late.closed, late.opened, 'after_lapse');
  }
  return null;
}

interface Lapses {
  /** What the law brings by itself; null: nothing. */
  readonly lapse: Ending | null;
  /** One after which the authority acted, as if there had been none; null: there is none. */
  readonly overruled: Ending | null;
}

/** The first lapse, and one that what the authority did afterwards speaks against. */
function lapsesOf(pack: Pack, record: CaseRecord): Lapses {
  const all = endingsByLapse(pack, record);
  const overruled = all.filter(({ span }) => actedAfter(record, span));
  const standing = all.filter((one) => !overruled.includes(one));
  return {
    lapse: standing.sort((a, b) => a.span.lo - b.span.lo)[0] ?? null,
    overruled: overruled[0] ?? null,
  };
}

/** Whether the authority did something of the case, and not of an appeal, later than all of some days. */
export function actedAfter({ happenings }: CaseRecord, { hi }: Span): boolean {
  const appealed = happenings.find(({ rule }) => rule.after !== undefined)?.span.lo ?? Infinity;
  return happenings.some(
    ({ rule, span }) =>
      rule.speaks === 'authority' && rule.after === undefined && span.lo > hi && span.lo < appealed,
  );
}

/** The endings of the things whose clock lapses into one, and which were not closed before. */
function endingsByLapse(pack: Pack, record: CaseRecord): Ending[] {
  return pack.clocks.flatMap((rule) => {
    const { lapsesInto, days } = rule;
    if (lapsesInto === undefined || days === undefined) return [];
    const ending = eventOf(pack, lapsesInto);
    if (ending?.ends === undefined) return [];
    const { ends: outcome } = ending;
    return thingsStarting(pack, record, rule)
      .filter(({ closed }) => closed === null)
      .map(({ opened }) => ({
        span: shifted(opened.span, (day) => day + days),
        outcome,
        status: ending.status ?? ending.type,
        isRecorded: false,
      }));
  });
}

/** The things for each of which there is a clock of the rule. */
export function thingsStarting(
  pack: Pack,
  record: CaseRecord,
  { starts }: Pick<ClockRule, 'starts'>,
): readonly Thing[] {
  const kind = eventOf(pack, starts)?.opens;
  return kind === undefined
    ? []
    : record.things.filter(({ opened, kind: one }) => one === kind && opened.rule.type === starts);
}

/** An appeal leaves the ending as it is until it was decided, and nobody knows whether it was. */
function appealed(pack: Pack, record: CaseRecord, ending: Ending): Standing {
  const appeal = record.things.find(({ opened }) => opened.rule.after !== undefined);
  const ended = {
    status: ending.status,
    certainty: ending.isRecorded ? ('certain' as const) : ('as_known' as const),
    outcome: ending.outcome,
    ending,
    mayHaveLapsed: null,
  };
  if (!appeal) return ended;
  if (!appeal.closed) return { ...ended, certainty: 'as_known' };
  const turned = new Map(Object.entries(appeal.closed.rule.turns ?? {})).get(
    String(appeal.closed.given.outcome),
  );
  const rule = pack.events.find(({ ends }) => ends !== undefined && ends === turned);
  return rule ? { ...ended, status: rule.status ?? rule.type, outcome: turned as Outcome } : ended;
}

/** The furthest status that anything recorded led to; of what opened something, while it is open. */
function openStatus(pack: Pack, { happenings, things }: CaseRecord): string {
  const rank = (status: string) => pack.statuses.findIndex((one) => one.status === status);
  const reached = happenings.flatMap((one) => {
    const { rule, given } = one;
    if (rule.opens !== undefined && rule.status !== undefined)
      return things.some(({ opened, closed }) => opened === one && closed === null)
        ? [rule.status]
        : shown(pack, rule.shows);
    const said = typeof given.status === 'string' && rank(given.status) >= 0 ? [given.status] : [];
    return [...(rule.status === undefined ? [] : [rule.status]), ...said, ...shown(pack, rule.shows)];
  });
  return reached.sort((a, b) => rank(b) - rank(a))[0] ?? '';
}

/** What shows that the authority has the case makes it registered at least. */
function shown(pack: Pack, shows: 'registration' | undefined): string[] {
  const status = eventOf(pack, 'registered')?.status;
  return shows === undefined || status === undefined ? [] : [status];
}
