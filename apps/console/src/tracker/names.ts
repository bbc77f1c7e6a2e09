import { dayText, spoken, titled, words } from '../words/index.js';
import type { KnownClock, Observation, Tracked } from './applications.js';
import type { Regime } from './regimes.js';

const { tracker } = words;

/** A day that is known, or what it lies between. */
export type KnownDay = KnownClock['dueOn'];

/** The earliest and the latest that a day may be. */
export function boundsOf(day: KnownDay): { readonly from: string; readonly to: string } {
  return typeof day === 'string' ? { from: day, to: day } : { from: day.notBefore, to: day.notAfter };
}

export function knownDayText(day: KnownDay): string {
  const { from, to } = boundsOf(day);
  return from === to ? dayText(from) : tracker.day.between(dayText(from), dayText(to));
}

interface SaidDay {
  readonly on: string | null;
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

/** When something happened, as it was said. */
export function saidDayText({ on, notBefore, notAfter }: SaidDay): string {
  if (on !== null) return dayText(on);
  if (notAfter === null) return tracker.day.unknown;
  return notBefore === null
    ? tracker.day.atLatest(dayText(notAfter))
    : tracker.day.between(dayText(notBefore), dayText(notAfter));
}

/** An event as its regime words it: an ending by the status that it leads to. */
export function eventText(type: string, regime: Regime | undefined): string {
  const event = regime?.events.get(type);
  if (event?.isEnding === true) return titled(event.status);
  return tracker.event(type) ?? titled(type);
}

export function fieldText(name: string): string {
  return tracker.field(name) ?? titled(name);
}

/** An id that a program gave is nobody's word. */
const MADE_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** A clock by what it measures: limits and targets by their length, the others by what they are for. */
export function clockText(
  { clock, subject }: Pick<KnownClock, 'clock' | 'subject'>,
  regime: Regime | undefined,
): string {
  const name = tracker.clock(clock) ?? measured(clock, regime) ?? titled(clock);
  return subject === null || MADE_ID.test(subject) ? name : tracker.of(name, subject);
}

function measured(clock: string, regime: Regime | undefined): string | null {
  const rule = regime?.clocks.get(clock);
  if (!rule || rule.days === null) return null;
  const days = tracker.days(rule.days, rule.unit === 'working');
  if (rule.kind === 'limit') return tracker.limit(days);
  return rule.kind === 'target' ? tracker.target(days) : null;
}

/** How sure something is. */
export function certaintyText(certainty: string | null): string {
  if (certainty === null) return tracker.notKnown;
  return certainty === 'certain' ? tracker.certain : tracker.asKnown;
}

const UNFILED: ReadonlySet<string> = new Set(['draft', 'in_review', 'ready']);

/** Whether a case was not filed yet: a draft, or what its company's review makes of it. */
export function isUnfiled({ status }: Pick<Tracked, 'status'>): boolean {
  return UNFILED.has(status);
}

/** A status in the words of its regime, and how sure it is; a draft is the company's own. */
export function statusText({ status }: Pick<Tracked, 'status'>): string {
  return status === 'draft' ? tracker.draft : titled(status);
}

/** Whether a case may come too late; where that cannot be said, why. */
export function riskText({ atRisk, atRiskReason }: Pick<Tracked, 'atRisk' | 'atRiskReason'>): string {
  const { risk } = words.stakes;
  if (atRisk !== null) return atRisk ? risk.yes : risk.no;
  return `${risk.unknown}: ${atRiskReason?.text ?? ''}`;
}

export function sourceText(source: Observation['source']): string {
  if (source === null) return '';
  if (source === 'own_act' || source === 'inferred') return spoken(tracker.sources.get(source) ?? source);
  return tracker.fromSource(tracker.sources.get(source) ?? spoken(source));
}

/** `Bureau of Industry and Security` of its whole name and department. */
export function authorityText(authority: string): string {
  return authority.split(',')[0] ?? authority;
}

/** `us-bis` is `US-BIS`. */
export function regimeText(id: string): string {
  return id.toUpperCase();
}

export function numberText({ controlNumber, reference }: Tracked): string {
  return controlNumber ?? reference ?? words.application.draft;
}

/** Regimes to choose from, each by its authority. */
export function regimeOptions(
  regimes: readonly { readonly id: string; readonly authority: string }[],
): { id: string; text: string }[] {
  return regimes.map(({ id, authority }) => ({
    id,
    text: words.tracker.authority(authorityText(authority), regimeText(id)),
  }));
}
