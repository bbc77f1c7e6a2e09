import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Application } from '../api.js';
import { SmallRuler } from '../ruler/ClockRuler.js';
import { Asking } from '../shell/Asking.js';
import { dayText, spoken, words } from '../words.js';
import { todayOf, usePending } from './pending.js';

/** At one look: what is due next, what is late, whose turn it is. */
export function HomePage() {
  const pending = usePending();
  if (pending.isPending || pending.isError) return <Asking {...pending} />;
  const applications = pending.data.pages.flatMap(({ data }) => data);
  const late = applications.filter(({ overdue }) => overdue);
  const waiting = applications.filter(({ allowedEvents }) => allowedEvents.some((type) => ANSWERS.has(type)));
  const { columns } = words.home;
  if (applications.length === 0)
    return (
      <section>
        <h1>{words.home.empty}</h1>
        <p className="quiet">{words.home.emptyNext}</p>
      </section>
    );
  return (
    <>
      <header>
        <h1>{words.home.dueNext}</h1>
        <p className="quiet figures">
          {words.home.pending(applications.length, pending.hasNextPage)} · {words.home.late(late.length)}
        </p>
      </header>
      {waiting.length > 0 && <Waiting applications={waiting} />}
      <table>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.reference}</th>
            <th scope="col">{columns.stage}</th>
            <th scope="col">{columns.ruler}</th>
            <th scope="col">{columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {applications.map((application) => (
            <Row key={application.id} application={application} />
          ))}
        </tbody>
      </table>
      {pending.hasNextPage && (
        <div>
          <Button
            className="button"
            isDisabled={pending.isFetchingNextPage}
            onPress={() => void pending.fetchNextPage()}
          >
            {words.home.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** What a caller does in answer to somebody, not of its own accord. */
const ANSWERS: ReadonlySet<string> = new Set(['information_received', 'itd_response', 'position']);

function Waiting({ applications }: { applications: readonly Application[] }) {
  return (
    <section>
      <h2>{words.home.waiting}</h2>
      <ul>
        {applications.map(({ id, controlNumber, allowedEvents }) => (
          <li key={id}>
            <Link to="/applications/$id" params={{ id }}>
              {controlNumber}
            </Link>{' '}
            {allowedEvents
              .filter((type) => ANSWERS.has(type))
              .map(spoken)
              .join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ application }: { application: Application }) {
  const { id, controlNumber, reference, status, clocks, nextDueOn } = application;
  const resolution = clocks.find(({ clock }) => clock === 'resolution');
  const missed = clocks.filter(({ state }) => state === 'missed').map(({ clock }) => spoken(clock));
  return (
    <tr>
      <td>
        <Link to="/applications/$id" params={{ id }}>
          {controlNumber}
        </Link>
      </td>
      <td>{reference}</td>
      <td>{spoken(status)}</td>
      <td>{resolution && <SmallRuler clock={resolution} today={todayOf(resolution)} />}</td>
      <td>
        <span className="figures">{nextDueOn === null ? '—' : dayText(nextDueOn)}</span>
        {missed.length > 0 && <span className="missed">{words.home.missed(missed)}</span>}
      </td>
    </tr>
  );
}
