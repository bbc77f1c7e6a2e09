import { pointerTo, Problem } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { REGIME_PROBLEMS, sentence } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { dayOfEvent } from './observation.js';
import type { Impossible } from './tracked-case.js';

/**
 * Says which other observation one cannot be true together with.
 *
 * @param said where in the body each observation stands that is new
 */
export function impossible(
  pack: Pack,
  said: ReadonlyMap<Id, string>,
  { contradiction, observation, other }: Impossible,
): Problem {
  const { code, params, citation, field } = contradiction;
  const why = sentence(pack, code, params);
  // A correction may leave another observation without what it stands on.
  const isNew = observation !== null && said.has(observation.id);
  const [made, against] = isNew ? [observation, other] : [other, observation];
  const at = said.get(made?.id ?? '') ?? (said.size === 1 ? ([...said.values()][0] ?? '') : '');
  const isRecorded = against !== null && !said.has(against.id);
  return new Problem(422, {
    type: REGIME_PROBLEMS['impossible-record'],
    detail: why,
    errors: [
      {
        pointer: field === undefined || !isNew ? at : pointerTo(at, field),
        detail: why,
        ...(citation === null ? {} : { citation }),
      },
    ],
    members: {
      contradicts: isRecorded
        ? { eventId: against.id, type: against.type, ...dayOfEvent(against.event) }
        : null,
      why: why.text,
      code,
      params,
      text: why.text,
      citation,
    },
  });
}
