import type { DeskCase } from './desk-case.js';
import type {
  EscalationInquiryResponseDto,
  EscalationResponseDto,
  EscalationRungResponseDto,
} from './desk.contract.js';
import type { LastInquiry } from '../inquiries/inquiry.read-model.js';
import type { StandingStillResponseDto } from '@ninety/reporting';
import type { ReachedRung } from './rungs.js';

export function escalationView(
  { pending, rungs, asked, certain, next, ...one }: DeskCase,
  supplier: string,
  office: StandingStillResponseDto | null,
): EscalationResponseDto {
  const { assignee, contacts } = pending;
  const contact = contacts.at(-1);
  return {
    applicationId: pending.applicationId,
    supplierId: pending.supplierId,
    supplier,
    reference: pending.reference,
    controlNumber: pending.controlNumber,
    regime: pending.regime,
    authority: pending.pack.authority,
    type: pending.kind,
    owner: assignee && { principalId: assignee.principalId, name: assignee.name },
    today: pending.today,
    ...one,
    rung: rungs[0].rule.rung,
    rungs: rungs.map(rungView),
    certain: certain.map(({ says }) => says),
    lastContact: contact
      ? { on: contact.on, channel: contact.channel, direction: contact.direction, with: contact.with }
      : null,
    lastInquiry: asked.sent && inquiryView(asked.sent, asked.delivery),
    openInquiry: asked.open && inquiryView(asked.open, null),
    nextStep: next,
    office,
  };
}

function rungView({
  rule,
  clock,
  citation,
  reachedOn,
  overDays,
  certainty,
  says,
  because,
}: ReachedRung): EscalationRungResponseDto {
  const { rung, right } = rule;
  const countedDays = clock?.countedDays ?? null;
  return {
    rung,
    right,
    says,
    clock: clock?.clock ?? null,
    citation,
    countedDays,
    reachedOn,
    overDays,
    certainty,
    because,
  };
}

function inquiryView(
  { id, state, kind, rung, sentOn, followUpOn }: LastInquiry,
  delivery: EscalationInquiryResponseDto['delivery'],
): EscalationInquiryResponseDto {
  return { id, state, kind, rung, sentOn, followUpOn, delivery };
}
