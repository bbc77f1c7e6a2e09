import { ForecastBasis } from '../application/ForecastBasis.js';
import { dayText, words } from '../words/index.js';
import { useTrackedForecast } from './forecast.js';

const { application: texts } = words;

/** When a pending case may be decided, by own like cases and what was published. */
export function TrackedForecast({ id }: { id: string }) {
  const { data } = useTrackedForecast(id);
  if (!data) return null;
  const { p50On, p90On, reason } = data;
  // Where the filing is not exactly known, the later of the days.
  const text =
    p50On === null
      ? (reason?.text ?? texts.noForecast)
      : texts.forecastText(dayText(p50On.notAfter), p90On === null ? null : dayText(p90On.notAfter));
  return (
    <section>
      <h2>{texts.forecast}</h2>
      <p className={p50On === null ? 'quiet' : ''}>{text}</p>
      {p50On !== null && <ForecastBasis basis={data} />}
    </section>
  );
}
