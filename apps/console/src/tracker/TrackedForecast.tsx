import { useQuery } from '@tanstack/react-query';
import { unwrap } from '@ninety/client/browser';
import { company } from '../api.js';
import { ForecastBasis } from '../application/ForecastBasis.js';
import { dayText, words } from '../words/index.js';

const { application: texts } = words;

/** When a pending case may be decided, by own like cases and what was published. */
export function TrackedForecast({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['application', id, 'forecast'],
    staleTime: 60_000,
    queryFn: () => unwrap(company.GET('/v1/applications/{id}/forecast', { params: { path: { id } } })),
  });
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
