import type { Ending, Status } from '@ninety/procedure';

type Phase = 'draft' | 'pending' | 'ended';

/** How far an application is: not filed, with the office, or with nothing to come but an appeal. */
const PHASES = {
  draft: 'draft',
  registered: 'pending',
  referred: 'pending',
  final_review: 'pending',
  operating_committee: 'pending',
  acep: 'pending',
  earb: 'pending',
  president: 'pending',
  intent_to_deny: 'pending',
  approved: 'ended',
  denied: 'ended',
  returned_without_action: 'ended',
  no_license_required: 'ended',
  withdrawn: 'ended',
} as const satisfies Readonly<Record<'draft' | Status, Phase>>;

/** The statuses of what the office has no work with. */
export const NOT_PENDING = Object.entries(PHASES).flatMap(([status, phase]) =>
  phase === 'pending' ? [] : [status],
);

/** Whether nothing but an appeal may follow; null: it was not filed. */
export function hasEnded(status: string | null): status is Ending {
  return status !== null && phaseOf(status) === 'ended';
}

export function isPending(status: string): boolean {
  return phaseOf(status) === 'pending';
}

/** @throws for a status that is in no phase, which nothing writes */
function phaseOf(status: string): Phase {
  if (!Object.hasOwn(PHASES, status)) throw new Error(`no status of an application: ${status}`);
  return PHASES[status as keyof typeof PHASES];
}
