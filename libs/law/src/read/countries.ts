import { countryOf } from '@ninety/entity-list';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { shown } from './law-file.js';

/** Names that the chart and the groups write as nobody else does, by what they are. */
const WRITTEN_AS: ReadonlyMap<string, string> = new Map([
  ["Cote d'lvoire", 'CI'],
  ['Micronesia (Federated State of)', 'FM'],
  ['Seycheles', 'SC'],
  ['Sint Maarten (the Dutch two-fifths of the island of Saint Martin)', 'SX'],
]);

/** Countries that there are no more; what they were has several. */
const GONE: ReadonlySet<string> = new Set([
  'Czechoslovakia',
  'East Germany',
  'German Democratic Republic',
  'Netherlands Antilles',
  'Serbia and Montenegro',
  'Soviet Union',
  'U.S.S.R.',
  'USSR',
  'Union of Soviet Socialist Republics',
  'Yugoslavia',
  'Zaire',
]);

/** ISO 3166-1 alpha-2 of a name of the chart or the groups, or why it has none. */
export function codeOf(name: string): string | Sentence {
  if (GONE.has(name)) return say('law_country_gone', { name });
  return WRITTEN_AS.get(name) ?? countryOf(name) ?? say('law_country_unknown', { name: shown(name) });
}

/** What a row that could not be used is about: a country, also one that there is no more; null: nobody can tell. */
export function keyOfCountry(name: string): string | null {
  const code = codeOf(name);
  if (typeof code === 'string') return code;
  return GONE.has(name) ? name : null;
}
