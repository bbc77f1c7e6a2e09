import type { Sentence } from '@ninety/platform/sentences';
import { parseDay } from '@ninety/procedure';
import type { DocumentException, SupportDocumentKind } from '../application.js';
import type { Applies } from '../form/application-form.js';
import { say } from '../sentences.js';
import {
  hasNoReasonsGiven,
  hasOtherPurchaser,
  isCommodity,
  isEncryption,
  isFirearm,
  isSoftwareOrTechnology,
  partyIn,
} from './looked.js';
import type { Looked, SaidDocument } from './looked.js';

/** A situation in which no support document is asked for, though its own section asks for it. */
export interface ExceptionRule {
  readonly exception: DocumentException;
  /** The paragraph. */
  readonly id: string;
  /** Of which documents; absent: of every one. */
  readonly of?: readonly SupportDocumentKind[];
  /** It is of a party: the document may still be required of another one. */
  readonly isOfParty?: boolean;
  /** Whether it holds, by what is known; `no`: that contradicts it. */
  readonly holds: (looked: Looked, document: SaidDocument) => Applies;
  /** What contradicts it, said where it does not hold. */
  readonly otherwise: Sentence;
}

const GRACE_DAYS = 45;
const FILED_WITH: readonly SupportDocumentKind[] = [
  'prc_end_user_statement',
  'statement_by_ultimate_consignee_and_purchaser',
  'import_certificate',
];

/** What is only claimed: nothing that is known contradicts it. */
const unless = (isContradicted: boolean): Applies => (isContradicted ? 'no' : 'cannot_say');
const wholly = (holds: boolean): Applies => (holds ? 'yes' : 'no');

export const EXCEPTION_RULES: readonly ExceptionRule[] = [
  {
    exception: 'us_government_agency',
    id: '748.9(c)(1)(i)',
    isOfParty: true,
    holds: (_, { exceptedGovernment }) => unless((exceptedGovernment ?? 'US') !== 'US'),
    otherwise: say('exception_not_us_government'),
  },
  {
    exception: 'foreign_government',
    id: '748.9(c)(1)(ii)',
    isOfParty: true,
    holds: (looked, document) => {
      const isOfUnitedStates = document.exceptedGovernment === 'US';
      return unless(isOfUnitedStates || governmentsOf(looked, document).includes('CN'));
    },
    otherwise: say('exception_not_foreign_government'),
  },
  {
    exception: 'relief_agency',
    id: '748.9(c)(1)(iii)',
    holds: ({ form }) => unless(form.type != null && form.type !== 'export'),
    otherwise: say('exception_not_export'),
  },
  {
    exception: 'temporary_exhibit',
    id: '748.9(c)(1)(iv)',
    holds: ({ form }) => unless(form.items.length > 0 && form.items.every(isSoftwareOrTechnology)),
    otherwise: say('exception_no_commodity'),
  },
  {
    exception: 'short_supply',
    id: '748.9(c)(1)(v)',
    holds: ({ form }) => {
      if (form.items.some(hasNoReasonsGiven)) return 'cannot_say';
      return wholly(form.items.every(({ reasonsForControl }) => (reasonsForControl ?? []).includes('SS')));
    },
    otherwise: say('exception_not_short_supply'),
  },
  {
    exception: 'software_or_technology',
    id: '748.9(c)(1)(vii)',
    holds: ({ form }) =>
      form.items.some(isCommodity) ? 'no' : form.items.every(isSoftwareOrTechnology) ? 'yes' : 'cannot_say',
    otherwise: say('exception_of_commodity'),
  },
  {
    exception: 'encryption_commodity',
    id: '748.9(c)(1)(viii)',
    holds: ({ form }) => wholly(form.items.every(isEncryption)),
    otherwise: say('exception_not_encryption'),
  },
  {
    exception: 'requested',
    id: '748.9(c)(2)',
    holds: ({ form }, { explanation }) => unless(!explanation?.trim() && !form.additionalInformation?.trim()),
    otherwise: say('exception_request_unexplained'),
  },
  {
    exception: 'grace_period',
    id: '748.9(h)(1)',
    of: FILED_WITH,
    holds: ({ facts }, { ruleEffectiveOn, explanation }) => {
      const effective = parseDay(ruleEffectiveOn ?? null);
      if (effective === null || !explanation?.trim()) return 'no';
      const filed = parseDay(facts.on ?? null);
      if (filed === null) return 'cannot_say';
      return filed >= effective && filed <= effective + GRACE_DAYS ? 'cannot_say' : 'no';
    },
    otherwise: say('exception_grace_over', { days: GRACE_DAYS }),
  },
  {
    exception: 'applicant_is_consignee',
    id: '748.11(a)(3)',
    of: ['statement_by_ultimate_consignee_and_purchaser'],
    holds: (looked) => {
      const consignee = partyIn(looked, 'ultimate_consignee');
      const { applicant } = looked.facts;
      if (consignee && applicant && keyOf(consignee.name) !== keyOf(applicant.name)) return 'no';
      return unless(!looked.form.additionalInformation?.trim());
    },
    otherwise: say('exception_other_consignee'),
  },
  {
    exception: 'not_required_by_country',
    id: '748.12(e)(3)(ii)',
    of: ['import_certificate'],
    holds: ({ form }) => unless(!form.items.some(isFirearm)),
    otherwise: say('exception_no_firearm'),
  },
];

/** Whose government an excepted party is of: as was said, else of its country. */
function governmentsOf(looked: Looked, { exceptedGovernment, exceptedParty }: SaidDocument): string[] {
  if (exceptedGovernment) return [exceptedGovernment];
  const roles =
    exceptedParty === 'both' ? ['ultimate_consignee', 'purchaser'] : [exceptedParty ?? 'ultimate_consignee'];
  return roles.flatMap((role) => partyIn(looked, role)?.country ?? []);
}

/** How names are alike that are written otherwise. */
const keyOf = (name: string) => name.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

export function exceptionRule({ exception }: SaidDocument): ExceptionRule | undefined {
  return EXCEPTION_RULES.find((rule) => rule.exception === exception);
}

/** Whether a document is excepted: nothing contradicts it, and it is of this kind. */
export function isExcepted(looked: Looked, document: SaidDocument): boolean {
  const rule = exceptionRule(document);
  return rule !== undefined && isOfKind(rule, document) && rule.holds(looked, document) !== 'no';
}

/** Whether the document may still be required of the party that the exception does not name. 15 CFR 748.9(c)(1)(i), (ii). */
export function leavesOther(looked: Looked, document: SaidDocument): boolean {
  return (
    exceptionRule(document)?.isOfParty === true &&
    document.exceptedParty !== 'both' &&
    hasOtherPurchaser(looked)
  );
}

export function isOfKind({ of }: ExceptionRule, { kind }: SaidDocument): boolean {
  return of === undefined || of.some((one) => one === kind);
}
