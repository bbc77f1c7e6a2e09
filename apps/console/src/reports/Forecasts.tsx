import { Link } from '@tanstack/react-router';
import { useForecast } from '../application/application.js';
import { useApplications } from '../queue/applications.js';
import { dayText, words } from '../words/index.js';

const MOST = 5;
const { reports } = words;

/** When what is due next may be decided. */
export function Forecasts() {
  const asked = useApplications({}, MOST);
  const pending = asked.rows
    .slice(0, MOST)
    .filter(({ controlNumber, nextDueOn }) => controlNumber !== null && nextDueOn !== null);
  if (pending.length === 0) return null;
  return (
    <section>
      <h2>{reports.forecast}</h2>
      <p className="quiet">{reports.forecastText}</p>
      <ul className="bare">
        {pending.map(({ id, controlNumber }) => (
          <Row key={id} id={id} number={controlNumber ?? ''} />
        ))}
      </ul>
    </section>
  );
}

function Row({ id, number }: { id: string; number: string }) {
  const { data } = useForecast(id, true);
  const text =
    data?.p50On == null
      ? reports.noForecast
      : reports.forecastRow(dayText(data.p50On), data.p90On === null ? '—' : dayText(data.p90On));
  return (
    <li className="spread">
      <Link to="/applications/$id" params={{ id }} className="figures">
        {number}
      </Link>
      <span className="quiet">{data ? text : words.loading}</span>
    </li>
  );
}
