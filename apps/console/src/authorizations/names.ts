import { countryText, dayText, words } from '../words/index.js';
import type { ListedAuthorization } from './authorizations.js';

const { authorizations: texts } = words;

/** Of a long list so many are named. */
const MOST_NAMED = 4;

/** `License exception LVS`. */
export function calledText({ kind, symbol }: Pick<ListedAuthorization, 'kind' | 'symbol'>): string {
  return texts.called(texts.kinds[kind], symbol);
}

/** For which items, destinations and end uses, in a line. */
export function coversText({ products, eccns, destinations, endUses }: ListedAuthorization): string {
  const items = [...(products > 0 ? [texts.products(products)] : []), ...fewOf(eccns)].join(', ');
  const countries = fewOf(destinations.map(countryText)).join(', ');
  return texts.covers(items, countries, endUses === null ? texts.anyEndUse : fewOf(endUses).join(', '));
}

/** The first of many, and how many more there are. */
function fewOf(all: readonly string[], most = MOST_NAMED): string[] {
  return all.length <= most + 1 ? [...all] : [...all.slice(0, most), texts.more(all.length - most)];
}

/** What keeps it from serving on a day; null: nothing. */
export function standsText(
  { withdrawn, validFrom, validUntil }: ListedAuthorization,
  today: string,
): string | null {
  if (withdrawn !== null) return texts.withdrawn;
  if (validUntil < today) return texts.ended;
  return validFrom > today ? texts.notYet(dayText(validFrom)) : null;
}
