import type { Agency } from '@ninety/procedure';
import type { ClassifiedItem } from './application.js';

/** Which agencies are concerned with items controlled for which reasons. 15 CFR 750.3(b)(2). */
const CONCERNS: Readonly<Record<'Defense' | 'Energy' | 'State', readonly string[]>> = {
  Defense: ['NS', 'RS', 'EI'],
  Energy: ['NP'],
  State: ['NS', 'NP', 'MT', 'RS', 'AT', 'CC'],
};

/** The agencies to refer to: by the items' reasons for control; a party on the Entity List concerns all three. */
export function suggestedReferral(
  items: readonly Pick<ClassifiedItem, 'reasonsForControl'>[],
  hasListedParty: boolean,
): Agency[] {
  const reasons = new Set<string>(items.flatMap(({ reasonsForControl }) => reasonsForControl ?? []));
  return Object.entries(CONCERNS)
    .filter(([, concerns]) => hasListedParty || concerns.some((reason) => reasons.has(reason)))
    .map(([agency]) => agency as Agency);
}
