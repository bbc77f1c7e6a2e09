import { PARAMETERS } from './parameters.js';
import type { ParameterName } from './parameters.js';

/** One lawful time limit; how long it is says the parameter of its name. */
interface ClockRule {
  /** A window lapses (a right unused, an effect come true); any other clock is missed. */
  readonly window: boolean;
  readonly citation: string;
}

const limit = (name: ParameterName): ClockRule => ({ window: false, citation: PARAMETERS[name].citation });
const window = (name: ParameterName): ClockRule => ({ window: true, citation: PARAMETERS[name].citation });

/** Every clock of the procedure, with the paragraph that sets it. */
export const CLOCK_RULES = {
  resolution: limit('resolution'),
  initial_action: limit('initial_action'),
  deficiency_notice: window('deficiency_notice'),
  recommendation: window('recommendation'),
  oc_decision: limit('oc_decision'),
  acep_appeal: window('acep_appeal'),
  acep_decision: limit('acep_decision'),
  earb_appeal: window('earb_appeal'),
  earb_decision: limit('earb_decision'),
  president_appeal: window('president_appeal'),
  itd_notice: limit('itd_notice'),
  itd_response: window('itd_response'),
  denial_final: window('denial_final'),
  appeal: window('appeal'),
} as const satisfies { readonly [Name in ParameterName]?: ClockRule };

export type ClockName = keyof typeof CLOCK_RULES;
export const CLOCK_NAMES = Object.keys(CLOCK_RULES) as readonly ClockName[];
