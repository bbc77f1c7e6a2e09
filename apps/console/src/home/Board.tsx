import { Link } from '@tanstack/react-router';
import type { Application } from '../api.js';
import { endUserText } from '../application/shapes.js';
import { NumberLink, Due } from '../queue/ApplicationTable.js';
import { useApplications } from '../queue/applications.js';
import { countedUntil, SmallRuler } from '../ruler/ClockRuler.js';
import { spoken, titled, words } from '../words/index.js';

const STAGES = ['draft', 'registered', 'under_review', 'intent_to_deny'] as const;
const MOST = 8;

/** A supplier's applications by stage, with the days of each. */
export function Board({ counts = {} }: { counts?: Readonly<Record<string, number>> | undefined }) {
  const decided = Object.entries(counts).filter(([status]) => !STAGES.some((stage) => stage === status));
  return (
    <div className="board">
      {STAGES.map((stage) => (
        <Stage key={stage} stage={stage} count={counts[stage] ?? 0} />
      ))}
      <section aria-label={words.home.decided}>
        <h2>
          {words.home.decided}{' '}
          <span className="quiet figures">{decided.reduce((sum, [, count]) => sum + count, 0)}</span>
        </h2>
        <ul>
          {decided.map(([status, count]) => (
            <li key={status} className="spread">
              <Link to="/applications" search={{ status }}>
                {spoken(status)}
              </Link>
              <span className="figures">{count}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function Stage({ stage, count }: { stage: string; count: number }) {
  const asked = useApplications(
    { status: stage, ...(stage === 'draft' ? { sort: '-createdAt' } : {}) },
    MOST,
  );
  return (
    <section aria-label={titled(stage)}>
      <h2>
        {titled(stage)} <span className="quiet figures">{count}</span>
      </h2>
      {count === 0 && <p className="quiet">{words.home.none}</p>}
      <ul>
        {asked.rows.slice(0, MOST).map((application) => (
          <Card key={application.id} application={application} />
        ))}
      </ul>
      {count > MOST && (
        <Link to="/applications" search={{ status: stage }} className="quiet">
          {words.home.all(count)}
        </Link>
      )}
    </section>
  );
}

function Card({ application }: { application: Application }) {
  const resolution = application.clocks.find(({ clock }) => clock === 'resolution');
  return (
    <li className="card">
      <span className="spread">
        <NumberLink application={application} />
        {application.controlNumber !== null && <span className="quiet">{application.reference}</span>}
      </span>
      <span>{endUserText(application)}</span>
      {resolution && <SmallRuler clock={resolution} today={countedUntil(resolution)} />}
      {resolution && (
        <span className="quiet">
          {application.nextDueOn !== null && `${words.home.columns.due} `}
          <Due application={application} />
        </span>
      )}
    </li>
  );
}
