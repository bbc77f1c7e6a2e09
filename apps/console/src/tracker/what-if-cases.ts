import type { CompanySchemas } from '@ninety/client/browser';
import type { Case } from '../what-if/supposition.js';
import { words } from '../words/index.js';
import type { LoadedCase, Observation } from './applications.js';
import { eventText, saidDayText } from './names.js';
import { observationOf, valuesFor, VOID } from './observation-form.js';
import type { Regime } from './regimes.js';

const { whatIf: texts } = words;

type One = Case<CompanySchemas['TrackedWhatIfDto']>;

/** What may come next that needs nothing said but its day, and what happened. */
export function casesOf({ application, observations }: LoadedCase, regime: Regime): One[] {
  const situation = { regime, observations, corrected: null };
  const coming = application.allowedEvents.flatMap((type): One[] => {
    const said = { ...valuesFor(type, situation), isExact: true };
    const isSayable = observationOf({ ...said, on: application.asOf }, situation) !== null;
    const ask = (on: string) => {
      const observation = observationOf({ ...said, on }, situation);
      return observation === null ? { asOf: on } : { events: [observation] };
    };
    return isSayable ? [{ id: type, text: texts.happens(eventText(type, regime)), on: null, ask }] : [];
  });
  const standing = observations.filter(({ supersededBy, type }) => supersededBy === null && type !== VOID);
  return [
    ...coming,
    { id: 'nothing', text: texts.nothing, on: null, ask: (asOf) => ({ asOf }) },
    ...standing.map((one) => movedCase(one, regime)),
  ];
}

function movedCase(one: Observation, regime: Regime): One {
  return {
    id: `moved ${one.id}`,
    text: texts.moved(eventText(one.type, regime), saidDayText(one)),
    on: one.on ?? one.notAfter,
    ask: (on) => ({ moves: [{ event: one.id, on }] }),
  };
}
