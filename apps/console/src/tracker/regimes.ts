import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import type { Schemas } from '@ninety/client/browser';
import { api } from '../api.js';
import { words } from '../words/index.js';

type Row = Readonly<Record<string, unknown>>;

/** A field of an event, as its regime has it. */
export interface RegimeField {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
  readonly options: readonly string[];
}

/** What may happen to an application of a regime. */
export interface RegimeEvent {
  readonly type: string;
  readonly speaks: string;
  readonly status: string;
  readonly isEnding: boolean;
  /** The thing that it opens, or that it is about: a request, a notice, a suspension, an appeal. */
  readonly opens: string;
  readonly closes: string;
  readonly fields: readonly RegimeField[];
}

interface RegimeClockRule {
  readonly kind: string;
  readonly days: number | null;
  readonly unit: string;
  readonly share: string;
}

/** As much of a regime as the console words itself by. */
export interface Regime {
  readonly id: string;
  readonly authority: string;
  readonly currency: string;
  readonly partyRoles: readonly string[];
  /** Support documents that it names. */
  readonly documentKinds: readonly string[];
  /** What items are classified by. */
  readonly list: string;
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly systems: readonly { readonly id: string; readonly name: string }[];
  /** Those that it can be told before it ends. */
  readonly openStatuses: readonly string[];
  readonly statuses: readonly string[];
  readonly events: ReadonlyMap<string, RegimeEvent>;
  readonly clocks: ReadonlyMap<string, RegimeClockRule>;
}

export type Regimes = ReadonlyMap<string, Regime>;

const USUAL = 'us-bis';

/** The regime that a form begins with. */
export function usualOf(regimes: Regimes): Regime | undefined {
  return regimes.get(USUAL) ?? regimes.values().next().value;
}

/** Every regime of the installation, by its id. */
export function useRegimes(ids: readonly string[]) {
  return useQuery({
    queryKey: ['regimes', ids],
    staleTime: Infinity,
    queryFn: async (): Promise<Regimes> => {
      const read = await Promise.all(
        ids.map((id) => unwrap(api.GET('/v1/regimes/{id}', { params: { path: { id } } }))),
      );
      return new Map(read.map((one) => [one.id, regimeOf(one)]));
    },
  });
}

/** What of a pack's rows is read: their schema is that of packs, and the description leaves it open. */
function regimeOf({ id, authority, currency, kinds, partyRoles, ...pack }: Schemas['Regime']): Regime {
  const statuses: readonly Row[] = pack.statuses;
  const events = pack.events.map(eventOf);
  return {
    id,
    authority,
    currency,
    partyRoles,
    documentKinds: pack.supportDocuments,
    list: pack.classification?.name ?? words.tracker.classification,
    kinds,
    systems: pack.systems.map((row: Row) => ({ id: text(row.id), name: text(row.name) })),
    openStatuses: statuses.filter(({ ends }) => ends !== true).map(({ status }) => text(status)),
    statuses: statuses.map(({ status }) => text(status)),
    events: new Map(events.map((event) => [event.type, event])),
    clocks: new Map(pack.clocks.map((row: Row) => [text(row.clock), clockOf(row)])),
  };
}

function eventOf(row: Row): RegimeEvent {
  const fields = Array.isArray(row.fields) ? (row.fields as readonly Row[]) : [];
  return {
    type: text(row.type),
    speaks: text(row.speaks),
    status: text(row.status),
    isEnding: typeof row.ends === 'string',
    opens: text(row.opens),
    closes: text(row.closes),
    fields: fields.map(({ field, type, required, options }) => ({
      name: text(field),
      kind: text(type),
      isRequired: required === true,
      options: Array.isArray(options) ? options.map(text) : [],
    })),
  };
}

function clockOf({ kind, days, unit, share }: Row): RegimeClockRule {
  return {
    kind: text(kind),
    days: typeof days === 'number' ? days : null,
    unit: text(unit),
    share: text(share),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
