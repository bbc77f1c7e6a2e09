import { Link } from '@tanstack/react-router';
import type { Application } from '../api.js';
import { useForecast } from '../application/application.js';
import { whoText } from '../application/shapes.js';
import { COMPANY_PEOPLE } from '../offices.js';
import { useApplications } from '../queue/applications.js';
import { useMe } from '../session/session.js';
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
        {pending.map((application) => (
          <Row key={application.id} application={application} />
        ))}
      </ul>
    </section>
  );
}

function Row({ application }: { application: Application }) {
  const { id, controlNumber } = application;
  const { data } = useForecast(id, true);
  const isInside = !COMPANY_PEOPLE.includes(useMe().role);
  const text =
    data?.p50On == null
      ? reports.noForecast
      : reports.forecastRow(dayText(data.p50On), data.p90On === null ? '—' : dayText(data.p90On));
  return (
    <li className="spread">
      <span>
        <Link to="/applications/$id" params={{ id }} className="figures">
          {controlNumber}
        </Link>{' '}
        <span className="quiet">{whoText(application, isInside)}</span>
      </span>
      <span className="quiet">{data ? text : words.loading}</span>
    </li>
  );
}
