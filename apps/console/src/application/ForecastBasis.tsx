import type { Schemas } from '@ninety/client/browser';
import { words } from '../words/index.js';

const { application: texts } = words;

type Basis = Pick<Schemas['Forecast'], 'likeCases' | 'decidedLater' | 'prior'>;

/** What a forecast rests on: own like cases, and what was published where they are few. */
export function ForecastBasis({ basis: { likeCases, decidedLater, prior } }: { basis: Basis }) {
  return (
    <>
      <p className="quiet">{texts.forecastCases(decidedLater, likeCases)}</p>
      {prior !== null && (
        <p className="quiet">
          {texts.forecastPrior(prior.weight)}{' '}
          <a href={prior.source} target="_blank" rel="noreferrer">
            {texts.forecastFigure(prior.definition, prior.period)}
          </a>{' '}
          ({prior.quality}).
        </p>
      )}
    </>
  );
}
