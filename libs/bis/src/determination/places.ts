import type { ChartRow, Law } from './law.js';

/** A destination, as the Country Chart and the Country Groups have it. */
export interface Place {
  /** ISO 3166-1 alpha-2 of the destination whose treatment it has: its own, or another's. */
  readonly country: string;
  /** As the chart writes it, or the Country Groups; of one that is on neither, its code. */
  readonly name: string;
  /** Null: it is not on the chart, and the text gives it no other's treatment. */
  readonly chart: ChartRow | null;
  /** Null: it is in no row of the Country Groups that was loaded. */
  readonly groups: ReadonlySet<string> | null;
}

/**
 * Destinations that have another's treatment, as far as the text names them: a dependency that is not on the chart has its country's, but
 * no list of them is published. Liechtenstein is on it, and referred to Switzerland all the same. 15 CFR 738.3(b), 738 Supp. 1 n. 5; of Hong
 * Kong: 85 FR 83788.
 */
export const TREATED_AS: ReadonlyMap<string, { readonly country: string; readonly evenIfOnChart: boolean }> =
  new Map([
    ['LI', { country: 'CH', evenIfOnChart: true }],
    ['KY', { country: 'GB', evenIfOnChart: false }],
    ['HK', { country: 'CN', evenIfOnChart: false }],
  ]);

const PLACES = new WeakMap<Law, Map<string, Place>>();

/** Where an item goes to, by its ISO 3166-1 alpha-2 code. */
export function placeOf(law: Law, code: string): Place {
  const places = PLACES.get(law) ?? new Map<string, Place>();
  PLACES.set(law, places);
  const known = places.get(code);
  if (known) return known;
  const place = lookUp(law, code);
  places.set(code, place);
  return place;
}

/** What a place is called where it is not meant as another's: Hong Kong is treated as China, and is not called so. */
export function nameOf({ chart, groups }: Law, code: string): string {
  return chart.get(code)?.name ?? groups.get(code)?.name ?? code;
}

/** Whether it is in a Country Group; null: its groups are not known. */
export function isInGroup({ groups }: Place, group: string): boolean | null {
  return groups && groups.has(group);
}

function lookUp(law: Law, code: string): Place {
  const own = law.chart.get(code);
  const other = TREATED_AS.get(code);
  const country = other && (other.evenIfOnChart || !own) ? other.country : code;
  const chart = law.chart.get(country) ?? null;
  const groups = law.groups.get(country);
  const name = own?.name ?? chart?.name ?? groups?.name ?? code;
  return { country, name, chart, groups: groups ? new Set(groups.groups) : null };
}
