import { pointerTo } from '@ninety/platform';
import type { Pack } from '@ninety/regimes';
import { sentenceProblem } from './sentences.js';

/** @throws Problem 422 for a role that the regime does not have; one that names none takes any */
export function assertRole(
  { partyRoles = [] }: Pick<Pack, 'partyRoles'>,
  role: string,
  pointer: string,
): void {
  if (partyRoles.length > 0 && !partyRoles.includes(role))
    throw sentenceProblem('unknown_role', pointer, { roles: partyRoles.join(', ') });
}

/** @throws Problem 422 for a support document that the regime does not have; one that names none takes any */
export function assertSupportDocument(
  { supportDocuments = [] }: Pick<Pack, 'supportDocuments'>,
  kind: string,
  pointer: string,
): void {
  if (supportDocuments.length > 0 && !supportDocuments.includes(kind))
    throw sentenceProblem('unknown_document', pointer, { kinds: supportDocuments.join(', ') });
}

/** What checks that an item is classified as the regime's list has it. */
export function classificationCheck({
  classification,
}: Pick<Pack, 'classification'>): (eccn: string, pointer: string) => void {
  if (classification?.number === undefined) return () => undefined;
  const { name: list, number: pattern } = classification;
  const number = new RegExp(pattern, 'u');
  return (eccn, pointer) => {
    if (!number.test(eccn)) throw sentenceProblem('number_of_no_list', pointer, { list, pattern });
  };
}

/** @throws Problem 422 for a filing of more items than one application of its kind may have */
export function assertItemsFit(
  { kinds }: Pick<Pack, 'kinds'>,
  kind: string,
  count: number,
  filing: Readonly<Record<string, unknown>>,
): void {
  const rule = kinds.find(({ id }) => id === kind)?.items;
  if (!rule || count <= rule.most) return;
  const { most, unless, citation } = rule;
  const params = { kind, most, citation, count };
  if (unless === undefined) throw sentenceProblem('too_many_items', '', params);
  if (!Object.hasOwn(filing, unless))
    throw sentenceProblem('too_many_items_unless', pointerTo('', unless), { ...params, unless });
}

/** What a number is compared by, as `ninety_number_key`: it is the same in another case, and with other blanks. */
export function numberKey(number: string): string {
  return number.replace(/\s+/gu, '').toUpperCase();
}

/** @throws Problem 422 for a number that looks like another: with blanks around it, of nothing else, or with unseen characters */
export function assertNumberSeen(number: unknown, pointer: string): void {
  if (typeof number !== 'string') return;
  if (number === '' || number !== number.trim() || /[\p{Cc}\p{Cf}]/u.test(number))
    throw sentenceProblem('number_unseen', pointer);
}
