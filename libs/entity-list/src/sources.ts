import { SOURCE_NAMES } from '@ninety/bis';
import type { Source } from '@ninety/bis';

/** How files name each list. */
const NAMED_AS: Readonly<Record<Source, RegExp>> = {
  EL: /^entity list\b|^el$/i,
  DPL: /^denied persons\b|^dpl$/i,
  UVL: /^unverified\b|^uvl$/i,
  MEU: /^military end[- ]user\b|^meu$/i,
  SDN: /^specially designated\b|^sdn$/i,
  SSI: /^sectoral sanctions\b|^ssi$/i,
  FSE: /^foreign sanctions evaders\b|^fse$/i,
  CAP: /^(list of foreign financial institutions|capta|cap)\b/i,
  CMIC: /^(non-sdn chinese military|ns-cmic|cmic)\b/i,
  ISN: /^nonproliferation sanctions\b|^isn$/i,
  DTC: /^(aeca|itar) debarred\b|^dtc$/i,
};

/** The lists whose addresses may end in a state of the United States instead of a country. */
const ENDING_IN_STATES: readonly Source[] = ['DPL', 'DTC'];

/** Lists of the Consolidated Screening List that mean nothing for an exporter. */
const OTHER_LISTS = /^(?:(?:non-sdn )?palestinian legislative|(?:ns-)?(?:plc|mbs)\b|non-sdn menu)/i;

/** The list that a text names; 'other': one that we do not keep. Null: none that we know. */
export function sourceOf(text: string): Source | 'other' | null {
  const known = SOURCE_NAMES.find((source) => NAMED_AS[source].test(text));
  return known ?? (OTHER_LISTS.test(text) ? 'other' : null);
}

export function mayEndInState(source: Source): boolean {
  return ENDING_IN_STATES.includes(source);
}
