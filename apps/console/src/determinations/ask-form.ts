import type { Schemas } from '@ninety/client/browser';
import { textOf } from '../filing/text.js';
import { itemText } from './determinations.js';
import type { Answers, Asking, Determination, ForeignMade } from './determinations.js';

export type AskedParty = Schemas['DeterminationParty'];

/** What is asked, as it is written: everything is a text until it is right. */
export interface AskForm {
  readonly productId: string | null;
  readonly eccn: string;
  readonly from: string;
  readonly to: string;
  readonly value: string;
  readonly endUse: string;
  readonly on: string;
  readonly parties: readonly AskedParty[];
  readonly answers: Answers;
  readonly foreignMade: ForeignMade;
}

/** A form that the address begins: what is missing there is blank. */
export function formAsked(search: Readonly<Partial<Record<string, string>>>): AskForm {
  return {
    productId: search['product'] ?? null,
    eccn: search['eccn'] ?? '',
    from: search['from'] ?? 'US',
    to: search['to'] ?? '',
    value: search['value'] ?? '',
    endUse: search['endUse'] ?? '',
    on: search['on'] ?? '',
    parties: [],
    answers: {},
    foreignMade: {},
  };
}

/** A form that begins with what was asked before. */
export function formLike(asked: Determination): AskForm {
  const { productId, from, destination, value, endUse, isOfDay, on, parties, answers } = asked;
  const { foreignMade } = asked;
  return {
    productId,
    eccn: itemText(asked),
    from,
    to: destination,
    value: value === null ? '' : String(value),
    endUse: endUse ?? '',
    on: isOfDay ? on : '',
    parties,
    answers,
    foreignMade,
  };
}

export function askingIn(form: AskForm): Asking {
  const { productId, eccn, from, to, value, endUse, on, parties, answers, foreignMade } = form;
  return {
    productId,
    eccn: eccn.trim(),
    from: textOf(from),
    destination: to,
    value: textOf(value) === null ? null : Number(value),
    endUse: textOf(endUse),
    on: textOf(on),
    parties: parties.map(({ partyId, name, country, role }) =>
      partyId === null ? { name, country, role } : { partyId, role },
    ),
    answers,
    foreignMade,
  };
}

/** Whether enough is written to be asked, and what is a number is one. */
export function isReady({ eccn, to, value }: AskForm): boolean {
  return eccn.trim() !== '' && to !== '' && isValue(value);
}

export function isValue(value: string): boolean {
  return value.trim() === '' || Number(value) >= 0;
}
