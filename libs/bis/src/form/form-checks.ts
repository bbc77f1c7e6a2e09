import type { Deficiency } from '../application.js';
import { citationOfBlock } from '../citations.js';
import { say } from '../sentences.js';
import type { FormApplication } from './application-form.js';
import { fieldDeficiencies } from './form-fields.js';

/** Two digits, a hyphen, seven digits. */
const EMPLOYER_NUMBER = /^\d{2}-\d{7}$/;
/** Digits as they are written, an extension, and the F of a facsimile number. 15 CFR 748, Supp. 1. */
const NUMBER = /^\+?[\d(][\d ()./-]*(?: ?(?:x|ext\.?) ?\d+)?F?$/i;

/**
 * What may not be filed so: what `bis748p` says that the form does not take, that contradicts itself or the application, or that the law
 * forbids. What an application says besides is judged by `deficiencies` of the filing.
 */
export function formDeficiencies(form: FormApplication): Deficiency[] {
  return [...fieldDeficiencies(form.bis748p), ...numbers(form), ...contradictions(form), ...forbidden(form)];
}

function numbers({ bis748p }: FormApplication): Deficiency[] {
  const { facsimile, otherParty, principal, employerIdentificationNumber: employer } = bis748p;
  const given = [
    ['/facsimile', '3', facsimile],
    ['/otherParty/telephone', '15', otherParty?.telephone],
    ['/principal/telephone', '24', principal?.telephone],
  ] as const;
  return [
    ...given.flatMap(([at, block, number]) =>
      number && !NUMBER.test(number) ? [wrong(at, block, say('form_no_number', { block }))] : [],
    ),
    ...(/F$/i.test(otherParty?.telephone ?? '')
      ? [wrong('/otherParty/telephone', '15', say('form_telephone_alone'))]
      : []),
    ...(employer && !EMPLOYER_NUMBER.test(employer)
      ? [wrong('/employerIdentificationNumber', '14', say('form_no_employer_number'))]
      : []),
  ];
}

function contradictions(form: FormApplication): Deficiency[] {
  const { type, items, resubmissionOf, bis748p } = form;
  const { filesAs, principal, preparedBy, agentAuthority, previousAuthorization } = bis748p;
  const { emergency, extendedValidity } = bis748p;
  return [
    ...(principal && filesAs && filesAs !== 'agent'
      ? [wrong('/principal', '24', say('form_principal_of_none'), '15 CFR 748.4(b)(1)')]
      : []),
    ...(preparedBy && filesAs === 'agent'
      ? [wrong('/preparedBy', '24', say('form_preparer_of_agent'), '15 CFR 748.4(b)(2)(i)')]
      : []),
    ...(agentAuthority && filesAs && filesAs !== 'agent' && !preparedBy
      ? [wrong('/agentAuthority', '7', say('form_authority_of_none'), '15 CFR 748.4(b)(2)(i)')]
      : []),
    ...(previousAuthorization && type === 'export'
      ? [wrong('/previousAuthorization', '12', say('form_export_of_exported'))]
      : []),
    ...(bis748p.previouslyDenied && !resubmissionOf
      ? [wrong('/previouslyDenied', '24', say('form_denied_number'), '15 CFR 748.4(g)')]
      : []),
    ...(emergency && extendedValidity
      ? [wrong('/extendedValidity', '24', say('form_emergency_is_short'), '15 CFR 748.4(h), 750.7(g)')]
      : []),
    ...(bis748p.foreignAvailability === 'within_part_768' && items.length > 0 && items.every(isOfOtherReasons)
      ? [wrong('/foreignAvailability', '6', say('form_availability_of_security'))]
      : []),
  ];
}

function isOfOtherReasons({ reasonsForControl }: FormApplication['items'][number]): boolean {
  const reasons = reasonsForControl ?? [];
  return reasons.length > 0 && !reasons.includes('NS');
}

/** No license is applied for when the shipment is on its way; what is due then. 15 CFR 748.4(d)(2). */
function forbidden({ bis748p: { alreadyShipped } }: FormApplication): Deficiency[] {
  return alreadyShipped
    ? [wrong('/alreadyShipped', '24', say('form_already_shipped'), '15 CFR 748.4(d)(2)')]
    : [];
}

function wrong(at: string, block: string, detail: Deficiency['detail'], citation?: string): Deficiency {
  return { pointer: `/bis748p${at}`, detail, citation: citation ?? citationOfBlock(`Block ${block}`) };
}
