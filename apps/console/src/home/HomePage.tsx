import { Link } from '@tanstack/react-router';
import type { Application, EventType, Role } from '../api.js';
import { whoText } from '../application/shapes.js';
import { Empty } from '../parts/Empty.js';
import { Title } from '../parts/Title.js';
import { ApplicationTable, NumberLink } from '../queue/ApplicationTable.js';
import { useApplications, useCounts } from '../queue/applications.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { GOVERNMENT } from '../offices.js';
import { Board } from './Board.js';
import { SettingUp } from './SettingUp.js';
import { useWork, WorkWaiting } from './Work.js';
import { Year } from './Year.js';
import './home.css';

/** At one look: what is due next, what is late, whose turn it is. */
export function HomePage() {
  const me = useMe();
  const isFiler = me.role === 'compliance_officer';
  // What is due comes first; what has to be counted over a whole office comes after it.
  const queue = useQueue(GOVERNMENT.includes(me.role), !isFiler);
  const counts = useCounts(isFiler || !queue.isPending);
  const isReady = isFiler ? counts.data !== undefined : !queue.isPending;
  if (counts.isError) return <QueryStatePage title={words.home.title} {...counts} />;
  if (counts.data && Object.keys(counts.data.byStatus).length === 0)
    return (
      <>
        <Title text={words.home.title} />
        <SettingUp />
        <Empty title={words.home.empty} next={isFiler ? words.home.emptyFiler : words.home.emptyOther}>
          {isFiler && (
            <div className="row">
              <Link to="/file" className="button button-act">
                {words.home.file}
              </Link>
              <Link to="/bulk" className="button">
                {words.nav.bulk}
              </Link>
            </div>
          )}
        </Empty>
      </>
    );
  return (
    <>
      <header className="spread">
        <Title text={words.home.title}>
          {isFiler || me.role === 'auditor' || me.role === 'administrator'
            ? words.home.dueNext
            : words.home.queue}
        </Title>
        <p className="row figures home-counts">
          {counts.data && <Numbers counts={counts.data} />}
          {isFiler && (
            <Link to="/file" className="button button-act">
              {words.home.file}
            </Link>
          )}
        </p>
      </header>
      <SettingUp />
      {isReady && <Urgent kind="late" count={counts.data?.overdue ?? 0} />}
      {isReady && <Urgent kind="soon" count={counts.data?.dueSoon ?? 0} />}
      {isReady && <Waiting />}
      {isFiler ? <Board counts={counts.data?.byStatus} /> : <Queue asked={queue} />}
      {isReady && <Year />}
    </>
  );
}

type Counts = NonNullable<ReturnType<typeof useCounts>['data']>;

function Numbers({ counts: { pending, overdue, dueSoon, mine } }: { counts: Counts }) {
  return (
    <>
      {mine > 0 && (
        <Link to="/applications" search={{ view: 'mine' }}>
          {words.home.mine(mine)}
        </Link>
      )}
      <Link to="/applications" search={{ view: 'pending' }}>
        {words.home.pending(pending)}
      </Link>
      {dueSoon > 0 && (
        <Link to="/applications" search={{ view: 'soon' }} className="near">
          {words.home.soon(dueSoon)}
        </Link>
      )}
      {overdue > 0 && (
        <Link to="/applications" search={{ view: 'overdue' }} className="missed">
          {words.home.late(overdue)}
        </Link>
      )}
    </>
  );
}

const NEXT = 12;

/** What comes before anything else: what is late, and what will be within ten days. */
const URGENT = {
  late: {
    title: words.home.lateTitle,
    className: 'missed',
    filters: { overdue: 'true' },
    search: { view: 'overdue' },
  },
  soon: {
    title: words.home.soonTitle,
    className: 'near',
    // What is late stands above it.
    filters: { dueSoon: 'true', overdue: 'false' },
    search: { view: 'soon' },
  },
} as const;

function Urgent({ kind, count }: { kind: keyof typeof URGENT; count: number }) {
  const { title, className, filters, search } = URGENT[kind];
  const asked = useApplications(filters, NEXT, count > 0);
  if (count === 0 || (asked.data !== undefined && asked.rows.length === 0)) return null;
  return (
    <section aria-labelledby={kind}>
      <h2 id={kind} className={className}>
        {title}
      </h2>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : (
        <ApplicationTable label={title} applications={asked.rows.slice(0, NEXT)} />
      )}
      {count > NEXT && (
        <Link to="/applications" search={search} className="quiet">
          {words.home.all(count)}
        </Link>
      )}
    </section>
  );
}

/** What is due next: one's own work where there is some, or else everybody's; what is urgent stands above it. */
function useQueue(hasOwn: boolean, enabled: boolean) {
  const next = { pending: 'true', overdue: 'false', dueSoon: 'false' };
  const own = useApplications({ assignee: 'me', ...next }, NEXT, enabled && hasOwn);
  const hasNoOwn = !hasOwn || (own.data !== undefined && own.rows.length === 0);
  const all = useApplications(next, NEXT, enabled && hasNoOwn);
  return hasNoOwn ? all : own;
}

function Queue({ asked }: { asked: ReturnType<typeof useQueue> }) {
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  const due = asked.rows.slice(0, NEXT).filter(({ nextDueOn }) => nextDueOn !== null);
  if (due.length === 0) return <p className="quiet">{words.home.nothingDue}</p>;
  return <ApplicationTable label={words.home.queue} applications={due} />;
}

/** What a caller does in answer to somebody, not of its own accord. */
const ANSWERS: readonly EventType[] = ['information_received', 'itd_response', 'position'];
const MOST_WAITING = 50;

/** Whose turn it is: the reader's. */
function Waiting() {
  const me = useMe();
  const asked = useApplications({}, MOST_WAITING);
  const waiting = asked.rows.flatMap((application) => {
    const what = [
      ...application.allowedEvents.filter((type) => ANSWERS.includes(type) && isTheirs(me.role, type)),
      ...((application.proposals ?? []).some(({ proposedBy }) => proposedBy !== me.id)
        ? ['countersign']
        : []),
    ];
    return what.length > 0 ? [{ application, what }] : [];
  });
  const counted = useWork().data?.waiting.length ?? 0;
  if (waiting.length === 0 && counted === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{words.home.waiting}</h2>
      <ul className="waiting">
        {waiting.slice(0, NEXT).map(({ application, what }) => (
          <WaitingApplication key={application.id} application={application} what={what} />
        ))}
      </ul>
      <WorkWaiting />
    </section>
  );
}

/** An officer records an answer that came on paper, but it is the applicant's turn. */
function isTheirs(role: Role, type: EventType): boolean {
  return role !== 'licensing_officer' || type === 'position';
}

function WaitingApplication({ application, what }: { application: Application; what: readonly string[] }) {
  const isInside = useMe().role !== 'compliance_officer';
  return (
    <li>
      <NumberLink application={application} /> <span>{whoText(application, isInside)}</span>{' '}
      <span className="quiet">{application.reference}</span>{' '}
      <span className="acting">{what.map((type) => words.home.waitingFor.get(type) ?? type).join(', ')}</span>
    </li>
  );
}
