import type { Id } from '@ninety/platform';
import type {
  DutyOccurrenceResponseDto,
  DutyResponseDto,
  DutyState,
  RenewalResponseDto,
  ListedDutyResponseDto,
} from './duty.contract.js';
import { originOf, termsOf } from './duty.js';
import type { Duty, DutyMet, DutyTerms, DutyVersion, Occurrence, Renewal } from './duty.js';
import type { ListedDuty } from './duty.read-model.js';
import { leadReason } from './renewal-lead.js';

/** A duty with all that was said of it, as it stands on a day. */
export function dutyView(duty: Duty, occurrences: readonly Occurrence[], today: string): DutyResponseDto {
  const { versions, met, voided, renewal, conditionText: _text, version: _version, ...rest } = duty;
  const standing = occurrences.map((one) => occurrenceView(one, met, today)).sort(byDay);
  const open = standing.filter(({ state }) => state === 'open' || state === 'overdue');
  return {
    ...rest,
    origin: originOf(duty),
    renewal: renewal && renewalView(renewal),
    subject: duty.licenseId !== null ? 'license' : duty.applicationId !== null ? 'application' : 'none',
    ...termsView(termsOf(duty)),
    state: stateOf(termsOf(duty), standing),
    dueOn: open[0]?.dueOn ?? null,
    waitsFor: open[0]?.waitsFor ?? null,
    occurrences: standing,
    voided: voided.map((one) => ({ occurrence: one.occurrence, ...metView(one), voided: one.voided })),
    versions: versions.map(versionView),
  };
}

/** Field by field: to spread so many of each row of a page costs more than all else of it. */
export function listedView(row: ListedDuty, today: string): ListedDutyResponseDto {
  return {
    origin: row.origin,
    id: row.id,
    occurrence: row.occurrence,
    dueOn: row.dueOn,
    waitsFor: row.waitsFor,
    state: standingState(row, today),
    clock: row.clock,
    supplierId: row.supplierId,
    licenseId: row.licenseId,
    licenseNumber: row.licenseNumber,
    applicationId: row.applicationId,
    condition: row.condition,
    text: row.text,
    kind: row.kind,
    met: row.met,
    document: row.document,
    obligedParty: partyView(row.obligedPartyId),
    due: row.due,
    owner: row.ownerId,
    leadDays: row.leadDays,
    renewal: row.renewal && renewalView(row.renewal),
  };
}

function occurrenceView(one: Occurrence, met: readonly DutyMet[], today: string): DutyOccurrenceResponseDto {
  const done = met.find(({ occurrence }) => occurrence === one.occurrence);
  return { ...one, state: standingState(one, today), met: done ? metView(done) : null };
}

function metView({ on, evidence, note, recordedBy, recordedAt }: DutyMet) {
  return { on, evidence, note, recordedBy, recordedAt };
}

function versionView({ number, isCancelled, reason, recordedBy, recordedAt, ...terms }: DutyVersion) {
  return { number, ...termsView(terms), isCancelled, reason, recordedBy, recordedAt };
}

function termsView({ text, kind, obligedPartyId, due, ownerId, leadDays }: DutyTerms) {
  return { text, kind, obligedParty: partyView(obligedPartyId), due, owner: ownerId, leadDays };
}

function renewalView({ lead, renewedBy }: Renewal): RenewalResponseDto {
  const { days, cases, likeCases, measuredOn: asOf, reason } = lead;
  const isMeasured = reason === 'measured';
  return { leadDays: days, isMeasured, cases, likeCases, asOf, reason: leadReason(lead), renewedBy };
}

/** Who owes it: the id of a party, or us. */
export function partyView(id: Id | null): string {
  return id ?? 'us';
}

/** Overdue is what is open after its day. */
function standingState({ state, dueOn }: Pick<Occurrence, 'state' | 'dueOn'>, today: string): DutyState {
  return state === 'open' && dueOn !== null && dueOn < today ? 'overdue' : state;
}

function stateOf(
  { isCancelled }: DutyVersion,
  standing: readonly { readonly state: DutyState }[],
): DutyState {
  if (isCancelled) return 'cancelled';
  const has = (wanted: DutyState) => standing.some(({ state }) => state === wanted);
  if (has('overdue')) return 'overdue';
  if (has('open')) return 'open';
  return has('met') ? 'met' : 'cancelled';
}

function byDay(a: { readonly dueOn: string | null }, b: { readonly dueOn: string | null }): number {
  const [x, y] = [a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31'];
  return x < y ? -1 : Number(x > y);
}
