import { daysAfter } from '../duties/days.js';
import type { PlannedStep, PolicyStep, ReviewField, ReviewPolicy, ReviewStep } from './review.js';
import type { Part } from './snapshot.js';

/** The parts of an application by which a condition is judged. */
const PARTS: Readonly<Record<ReviewField, readonly Part[]>> = {
  listedParty: ['parties'],
  destination: ['parties'],
  eccn: ['items'],
  value: ['items', 'totalValue'],
  type: ['type'],
  regime: ['regime'],
};

/** Of these a change touches the steps of policies that ask about them; a change of anything else touches all. */
const JUDGED: ReadonlySet<string> = new Set(Object.values(PARTS).flat());

/**
 * The steps of those policies that ask, in order: those of the first, then what each other adds, before what it has behind
 * it. What two ask of the same people is one step, done once, by the earlier day. Of two others that have one id, the later
 * has its policy's name before it, whichever of them ask: what an application says does not change what a step is called.
 *
 * @param policies in the order of their ids
 */
export function plannedSteps(
  policies: readonly ReviewPolicy[],
  asks: (policy: ReviewPolicy) => boolean,
): PlannedStep[] {
  const named = joined(policies);
  return joined(policies.filter(asks)).map((step) => {
    const same = named.find((one) => one.function === step.function && one.principalId === step.principalId);
    return { ...step, stepId: same?.stepId ?? step.stepId };
  });
}

function joined(policies: readonly ReviewPolicy[]): PlannedStep[] {
  const planned: PlannedStep[] = [];
  const placeOf = (step: PolicyStep) => planned.findIndex((one) => isOfSame(one, step));
  for (const { id, when, steps } of policies) {
    const touchedBy = when.length === 0 ? null : when.flatMap(({ field }) => PARTS[field]);
    for (const [index, step] of steps.entries()) {
      const known = planned[placeOf(step)];
      if (known) planned[placeOf(step)] = merged(known, id, step, touchedBy);
      else {
        const behind = steps
          .slice(index + 1)
          .map(placeOf)
          .filter((place) => place >= 0);
        planned.splice(Math.min(planned.length, ...behind), 0, stepOf(planned, id, step, touchedBy));
      }
    }
  }
  return planned;
}

function isOfSame(planned: PlannedStep, step: PolicyStep): boolean {
  return planned.function === (step.function ?? null) && planned.principalId === (step.principalId ?? null);
}

function merged(
  planned: PlannedStep,
  policyId: string,
  { dueDays }: PolicyStep,
  touchedBy: readonly Part[] | null,
): PlannedStep {
  const days = [planned.dueDays, dueDays ?? null].filter((one) => one !== null);
  return {
    ...planned,
    askedBy: [...planned.askedBy, policyId],
    dueDays: days.length === 0 ? null : Math.min(...days),
    touchedBy:
      planned.touchedBy === null || touchedBy === null
        ? null
        : [...new Set([...planned.touchedBy, ...touchedBy])],
  };
}

function stepOf(
  planned: readonly PlannedStep[],
  policyId: string,
  { id, function: of, principalId, dueDays }: PolicyStep,
  touchedBy: readonly Part[] | null,
): PlannedStep {
  const isTaken = planned.some(({ stepId }) => stepId === id);
  return {
    stepId: isTaken ? `${policyId}.${id}` : id,
    function: of ?? null,
    principalId: principalId ?? null,
    dueDays: dueDays ?? null,
    touchedBy: touchedBy && [...new Set(touchedBy)],
    askedBy: [policyId],
  };
}

/** Whether a change of some parts opens a step again. */
export function isTouched({ touchedBy }: Pick<PlannedStep, 'touchedBy'>, changed: readonly Part[]): boolean {
  if (touchedBy === null) return changed.length > 0;
  return changed.some((part) => !JUDGED.has(part) || touchedBy.includes(part));
}

/** The steps as they are asked for now, in the place of those that there were: a word that was given stays where nothing touches it. */
export function replanned(
  before: readonly ReviewStep[],
  planned: readonly PlannedStep[],
  reopens: (step: ReviewStep) => boolean,
): ReviewStep[] {
  return planned.map((plan, place) => {
    const step = before.find(({ stepId }) => stepId === plan.stepId);
    if (!step) return { ...plan, ...UNASKED, place, delegateId: null };
    const kept = { ...step, ...plan, place };
    // A word that was given to some policies is none to another that asks only now.
    const isAskedAnew = plan.askedBy.some((policy) => !step.askedBy.includes(policy));
    return step.state === 'approved' && (isAskedAnew || reopens(step)) ? { ...kept, ...UNASKED } : kept;
  });
}

const UNASKED = { state: 'waiting', openedOn: null, dueOn: null, watchOn: null } as const;

/** The first step without a word is open, those behind it wait. */
export function inTurn(steps: readonly ReviewStep[], today: string): ReviewStep[] {
  const first = steps.findIndex(({ state }) => state !== 'approved');
  return steps.map((step, place) => {
    if (step.state === 'approved') return step;
    if (place !== first) return { ...step, ...UNASKED };
    return step.state === 'open' ? step : opened(step, today);
  });
}

function opened(step: ReviewStep, today: string): ReviewStep {
  const dueOn = step.dueDays === null ? null : daysAfter(today, step.dueDays);
  return { ...step, state: 'open', openedOn: today, dueOn, watchOn: nextReminder(dueOn, today) };
}

/** So many days before it is due, or, below zero, after, a step is told of. */
const REMINDERS = [1, 0, -1] as const;

/** What is told of an open step on a day, in order: how many days are left. */
export function remindersOf(dueOn: string): { on: string; daysLeft: number }[] {
  return REMINDERS.map((daysLeft) => ({ on: daysAfter(dueOn, -daysLeft), daysLeft }));
}

/** The next day after one on which there is something to tell; null: none. */
export function nextReminder(dueOn: string | null, today: string): string | null {
  return dueOn === null ? null : (remindersOf(dueOn).find(({ on }) => on > today)?.on ?? null);
}
