import {
  AnyText,
  Checked,
  Count,
  DayField,
  Enum,
  Flag,
  isId,
  Nested,
  NestedList,
  PageQuery,
  SentenceResponseDto,
  Text,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import { StandingStillResponseDto } from '@ninety/reporting';
import { CERTAINTIES } from '@ninety/regimes';
import type { Certainty } from '@ninety/regimes';
import { MAIL_STATUSES } from '@ninety/mail';
import type { MailStatus } from '@ninety/mail';
import { ApiSchema } from '@nestjs/swagger';
import { INQUIRY_KINDS, INQUIRY_STATES } from '../inquiries/inquiry.js';
import type { InquiryKind, InquiryState } from '../inquiries/inquiry.js';
import { say } from '../sentences.js';
import { RIGHTS, RUNGS, STEPS } from './rungs.js';
import type { Right, RungName, Step } from './rungs.js';

export class EscalationsQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'of one regime' })
  regime?: string;

  @Uuid({ optional: true, description: 'of one company' })
  supplierId?: string;

  @Checked(say('escalation_owner'), (value) => value === 'me' || value === 'none' || isId(value), {
    api: { type: String },
    optional: true,
    description: 'who is at work on it: a principal, me, or none',
  })
  owner?: string;

  @Enum(RUNGS, { optional: true, description: 'those that reached it' })
  rung?: RungName;
}

/** A number of days that lies between two, both included. */
@ApiSchema({ name: 'EscalationDays' })
export class EscalationDaysResponseDto {
  @Count()
  readonly atLeast: number;

  @Count()
  readonly atMost: number;
}

/** A day that lies between two, both included. */
@ApiSchema({ name: 'EscalationDay' })
export class EscalationDayResponseDto {
  @DayField()
  readonly notBefore: string;

  @DayField()
  readonly notAfter: string;
}

/** Where a fact comes from. */
@ApiSchema({ name: 'FactSource' })
export class FactSourceResponseDto {
  @Uuid({ description: 'the observation' })
  readonly id: string;

  @AnyText()
  readonly type: string;

  @DayField({ nullable: true })
  readonly on: string | null;

  @DayField({ nullable: true })
  readonly notBefore: string | null;

  @DayField({ nullable: true })
  readonly notAfter: string | null;

  @AnyText({ nullable: true, description: 'how it was heard of' })
  readonly source: string | null;

  @DayField()
  readonly learnedOn: string;
}

/** A rung that a case has reached, by what right one asks, and how sure that is. */
@ApiSchema({ name: 'EscalationRung' })
export class EscalationRungResponseDto {
  @Enum(RUNGS)
  readonly rung: RungName;

  @Enum(RIGHTS, { description: 'none: no law names it; bill: no law yet' })
  readonly right: Right;

  @Nested(SentenceResponseDto, { description: 'by what right one asks' })
  readonly says: SentenceResponseDto;

  @AnyText({ nullable: true, description: 'the clock of the regime; null: no law counts the days' })
  readonly clock: string | null;

  @AnyText({ nullable: true })
  readonly citation: string | null;

  @Nested(EscalationDaysResponseDto, { nullable: true, description: 'as the law counts them' })
  readonly countedDays: EscalationDaysResponseDto | null;

  @Nested(EscalationDayResponseDto, { description: 'when it was reached' })
  readonly reachedOn: EscalationDayResponseDto;

  @Nested(EscalationDaysResponseDto, { description: 'days since then' })
  readonly overDays: EscalationDaysResponseDto;

  @Enum(CERTAINTIES, {
    nullable: true,
    description: 'that it was reached; null: it depends on what the company was not told',
  })
  readonly certainty: Certainty | null;

  @NestedList(SentenceResponseDto, { max: UNBOUNDED, description: 'why' })
  readonly because: readonly SentenceResponseDto[];
}

@ApiSchema({ name: 'EscalationOwner' })
export class EscalationOwnerResponseDto {
  @Uuid()
  readonly principalId: string;

  @AnyText()
  readonly name: string;
}

@ApiSchema({ name: 'EscalationContact' })
export class EscalationContactResponseDto {
  @DayField()
  readonly on: string;

  @AnyText()
  readonly channel: string;

  @AnyText()
  readonly direction: string;

  @AnyText()
  readonly with: string;
}

@ApiSchema({ name: 'EscalationInquiry' })
export class EscalationInquiryResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(INQUIRY_STATES)
  readonly state: InquiryState;

  @Enum(INQUIRY_KINDS)
  readonly kind: InquiryKind;

  @Enum(RUNGS)
  readonly rung: RungName;

  @DayField({ nullable: true })
  readonly sentOn: string | null;

  @DayField({ nullable: true })
  readonly followUpOn: string | null;

  @Enum(MAIL_STATUSES, { nullable: true, description: 'of a mail; null: it went otherwise, or long ago' })
  readonly delivery: MailStatus | null;
}

@ApiSchema({ name: 'EscalationStep' })
export class EscalationStepResponseDto {
  @Enum(STEPS)
  readonly step: Step;

  @Nested(SentenceResponseDto)
  readonly why: SentenceResponseDto;
}

/** A pending case to chase today. */
@ApiSchema({ name: 'Escalation' })
export class EscalationResponseDto {
  @Uuid()
  readonly applicationId: string;

  @Uuid()
  readonly supplierId: string;

  @AnyText()
  readonly supplier: string;

  @AnyText({ nullable: true })
  readonly reference: string | null;

  @AnyText({ nullable: true })
  readonly controlNumber: string | null;

  @AnyText()
  readonly regime: string;

  @AnyText()
  readonly authority: string;

  @AnyText()
  readonly type: string;

  @Nested(EscalationOwnerResponseDto, { nullable: true, description: 'who is at work on it; null: nobody' })
  readonly owner: EscalationOwnerResponseDto | null;

  @DayField({ description: 'today, where the authority is' })
  readonly today: string;

  @Nested(EscalationDayResponseDto, { description: 'of the filing that is pending' })
  readonly filedOn: EscalationDayResponseDto;

  @Nested(EscalationDaysResponseDto, { description: 'since the filing that is pending' })
  readonly daysSinceFiling: EscalationDaysResponseDto;

  @Nested(EscalationDaysResponseDto, {
    description: 'since the first filing, of one that was returned and filed again',
  })
  readonly daysSinceFirstFiling: EscalationDaysResponseDto;

  @Enum(RUNGS, { description: 'the most urgent that it reached' })
  readonly rung: RungName;

  @NestedList(EscalationRungResponseDto, { max: UNBOUNDED, description: 'all that it reached' })
  readonly rungs: readonly EscalationRungResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED, description: 'what is certain' })
  readonly certain: readonly SentenceResponseDto[];

  @NestedList(SentenceResponseDto, { max: UNBOUNDED, description: 'what is not known' })
  readonly notKnown: readonly SentenceResponseDto[];

  @Flag({ description: 'whether a count may have been suspended without the company being told' })
  readonly mayBeSuspended: boolean;

  @Nested(EscalationContactResponseDto, { nullable: true })
  readonly lastContact: EscalationContactResponseDto | null;

  @Nested(EscalationInquiryResponseDto, { nullable: true, description: 'the one that was sent last' })
  readonly lastInquiry: EscalationInquiryResponseDto | null;

  @Nested(EscalationInquiryResponseDto, { nullable: true, description: 'one that is not sent yet' })
  readonly openInquiry: EscalationInquiryResponseDto | null;

  @DayField({ nullable: true, description: 'when to follow up on the last inquiry; null: now' })
  readonly followUpOn: string | null;

  @Flag({ description: 'whether there is something to do today' })
  readonly isDue: boolean;

  @Nested(EscalationStepResponseDto)
  readonly nextStep: EscalationStepResponseDto;

  @Nested(StandingStillResponseDto, {
    nullable: true,
    description: 'whether the whole office stands still, or this file; null: its days are not known',
  })
  readonly office: StandingStillResponseDto | null;
}
