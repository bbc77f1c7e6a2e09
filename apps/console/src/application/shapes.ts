import type { Application } from '../api.js';
import { countryText } from '../words/index.js';

/** What the API's description leaves open of an application. */
export interface Item {
  readonly eccn: string;
  readonly reasonsForControl?: readonly string[] | null;
  readonly description?: string | null;
  readonly model?: string | null;
  readonly manufacturer?: string | null;
  readonly quantity?: string | null;
  readonly unit?: string | null;
  readonly unitPrice?: Money | null;
}

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface PartyInRole {
  readonly role: string;
  readonly partyId: string;
}

export interface Contact {
  readonly name: string;
  readonly email?: string | null;
  readonly phone?: string | null;
}

export const DOCUMENT_KINDS = [
  'prc_end_user_statement',
  'statement_by_ultimate_consignee_and_purchaser',
  'import_certificate',
  'hong_kong_import_license',
  'specification',
  'other',
];

export interface SupportDocument {
  readonly kind: string;
  readonly status: string;
  readonly explanation?: string | null;
}

export interface Proposal {
  readonly id: string;
  readonly event: HistoryFields;
  readonly proposedBy: string;
  readonly proposedAt: string;
}

export interface License {
  readonly number: string;
  readonly status: string;
  readonly validUntil: string;
  readonly conditions: readonly { readonly text: string; readonly acknowledgedAt?: string | null }[];
}

export type HistoryFields = Readonly<Record<string, unknown>> & { readonly type: string };

/** An event of the procedure as it was recorded. */
export interface HistoryEvent {
  readonly index: number;
  readonly on: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly [field: string]: unknown;
}

export const itemsOf = ({ items }: Application) => items as readonly Item[];
export const partiesOf = ({ parties }: Application) => parties as readonly PartyInRole[];
export const contactOf = ({ contact }: Application) => contact ?? null;
export const documentsOf = ({ supportDocuments }: Application) =>
  supportDocuments as readonly SupportDocument[];
export const proposalsOf = ({ proposals }: Application) => (proposals ?? []) as readonly Proposal[];
export const licenseOf = ({ license }: Application) => (license ?? null) as License | null;

/** To whom it goes in the end, by name and country; to the consignee where no end user is named. */
export function endUserText(application: Application): string {
  const parties = partiesOf(application);
  const inRole = (wanted: string) =>
    parties.filter(({ role }) => role === wanted).map(({ partyId }) => partyId);
  const ids = [inRole('end_user'), inRole('ultimate_consignee')].find(({ length }) => length > 0) ?? [];
  return application.partyNames
    .filter(({ partyId }) => ids.includes(partyId))
    .map(({ name, country }) => `${name}, ${countryText(country)}`)
    .join('; ');
}

/** Who it is about: to the government first of all who applies. */
export function whoText(application: Application, isInside: boolean): string {
  return [isInside ? application.supplierName : '', endUserText(application)].filter(Boolean).join(' → ');
}

/** Information requests, or holds, that have begun and not ended. */
export function openOnes(history: readonly HistoryEvent[], what: 'requests' | 'holds'): HistoryEvent[] {
  const [begins, ends] =
    what === 'requests'
      ? ['information_requested', 'information_received']
      : ['hold_placed', 'hold_released'];
  const ended = new Set(history.filter(({ type }) => type === ends).map(({ id }) => id));
  const answered = new Set(history.filter(({ type }) => type === 'position').map(({ agency }) => agency));
  return history.filter(({ type, id, by }) => type === begins && !ended.has(id) && !answered.has(by));
}
