import type { Schemas } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { countryText, moneyText, words } from '../words/index.js';

export type Item = Schemas['ApplicationItemDto'];
export type SupportDocument = Schemas['SupportDocumentDto'];
export type Proposal = Schemas['Proposal'];

export type HistoryFields = Readonly<Record<string, unknown>> & { readonly type: string };

/** An event of the procedure as it was recorded. */
export interface HistoryEvent {
  readonly index: number;
  readonly on: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly [field: string]: unknown;
}

/** An application with its parties, in the roles of its form or of its regime. */
export interface WithParties {
  readonly parties: readonly { readonly role: string; readonly partyId: string }[];
  readonly partyNames: Application['partyNames'];
}

/** Whose role says best to whom it goes, the first that somebody has. */
const RECEIVERS = ['end_user', 'ultimate_end_user', 'ultimate_consignee', 'consignee'] as const;

/** To whom it goes in the end, by name and country; to the consignee where no end user is named. */
export function endUserText(application: WithParties): string {
  const { parties } = application;
  const inRole = (wanted: string) =>
    parties.filter(({ role }) => role === wanted).map(({ partyId }) => partyId);
  const ids = RECEIVERS.map(inRole).find(({ length }) => length > 0) ?? [];
  return application.partyNames
    .filter(({ partyId }) => ids.includes(partyId))
    .map(({ name, country, standing }) =>
      [name, countryText(country), words.names.standing(standing)].filter(Boolean).join(', '),
    )
    .join('; ');
}

interface About extends WithParties {
  readonly supplierName: string;
  readonly items: readonly { readonly eccn?: string | null }[];
  readonly totalValue: { readonly amount: string; readonly currency: string } | null;
}

/** What an application is about: `Micron Technology → Saigon Textile Machinery, Vietnam · 5A991 · 12,500 USD`. */
export function aboutText(application: About): string {
  const who = [application.supplierName, endUserText(application)].filter(Boolean).join(words.names.arrow);
  return [who, whatText(application)].filter(Boolean).join(' · ');
}

/** Of how many ECCNs each is said. */
const MOST_SAID = 3;

/** What goes, and for how much. */
export function whatText({ items, totalValue }: Pick<About, 'items' | 'totalValue'>): string {
  const eccns = [...new Set(items.flatMap(({ eccn }) => eccn ?? []))];
  const more = eccns.length > MOST_SAID ? [words.parts.andMore(eccns.length - MOST_SAID)] : [];
  const value = totalValue && moneyText({ ...totalValue, amount: totalValue.amount.replace(/\.0+$/, '') });
  return [[...eccns.slice(0, MOST_SAID), ...more].join(', '), value].filter(Boolean).join(' · ');
}

/** Who it is about: to the government first of all who applies. */
export function whoText(application: Application, isInside: boolean): string {
  return [isInside ? application.supplierName : '', endUserText(application)]
    .filter(Boolean)
    .join(words.names.arrow);
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
