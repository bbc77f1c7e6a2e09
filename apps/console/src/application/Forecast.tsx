import { dayText, words } from '../words/index.js';
import { useForecast } from './application.js';
import { ForecastBasis } from './ForecastBasis.js';

/** When it may be decided, by the history of like cases. */
export function Forecast({ id }: { id: string }) {
  const { data } = useForecast(id, true);
  if (!data) return null;
  const { p50On, p90On, reason } = data;
  return (
    <section>
      <h2>{words.application.forecast}</h2>
      <p className={p50On === null ? 'quiet' : ''}>
        {p50On === null
          ? (reason ?? words.application.noForecast)
          : words.application.forecastText(dayText(p50On), p90On === null ? null : dayText(p90On))}
      </p>
      {p50On !== null && <ForecastBasis basis={data} />}
    </section>
  );
}
