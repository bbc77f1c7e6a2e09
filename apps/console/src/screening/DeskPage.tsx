import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Alert, Role } from '../api.js';
import { Empty } from '../parts/Empty.js';
import { Views } from '../parts/Views.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { AlertCard } from './AlertCard.js';
import { useAlerts } from './alerts.js';
import './desk.css';

const { screening } = words;
type View = keyof typeof screening.tabs;

const JUDGES: readonly Role[] = ['compliance_officer', 'administrator'];

/** Alerts one by one: query and entry side by side, a key for each verdict, the next one slides in. */
export function DeskPage() {
  const search = useSearch({ from: '/screening' });
  const navigate = useNavigate();
  const status = (search.status ?? 'open') as View;
  const asked = useAlerts(status);
  const views = (Object.keys(screening.tabs) as View[]).map((id) => ({ id, text: screening.tabs[id] }));
  return (
    <>
      <header className="spread">
        <Title text={screening.title} />
        <Views
          label={screening.title}
          views={views}
          view={status}
          onView={(id) => void navigate({ to: '/screening', search: { status: id } })}
        />
      </header>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty
          title={status === 'open' ? screening.empty : screening.emptyOther}
          {...(status === 'open' ? { next: screening.emptyNext } : {})}
        />
      ) : (
        <Desk key={status} alerts={asked.rows} first={search.alert} list={asked.list} />
      )}
    </>
  );
}

interface DeskProps {
  readonly alerts: readonly Alert[];
  readonly first: string | undefined;
  readonly list: ReturnType<typeof useAlerts>['list'];
}

function Desk({ alerts, first, list }: DeskProps) {
  const { role } = useMe();
  const [chosen, setChosen] = useState(first ?? alerts[0]?.id);
  const found = alerts.findIndex(({ id }) => id === chosen);
  // One that was judged is gone; what follows it has slid into its place.
  const [lastIndex, setLastIndex] = useState(0);
  const index = found >= 0 ? found : Math.min(lastIndex, alerts.length - 1);
  const alert = alerts[index];
  if (!alert) return null;
  const go = (to: number) => {
    const next = alerts[Math.min(Math.max(to, 0), alerts.length - 1)];
    if (!next) return;
    setChosen(next.id);
    setLastIndex(alerts.indexOf(next));
    if (to >= alerts.length - 1 && list.hasMore) list.onMore();
  };
  return (
    <div className="desk">
      <ol className="desk-list" aria-label={screening.title}>
        {alerts.map((one, at) => (
          <li key={one.id}>
            <button type="button" aria-current={at === index} onClick={() => go(at)}>
              <span>{one.matchedName}</span>
              <span className="figures quiet">{one.score.toFixed(2)}</span>
            </button>
          </li>
        ))}
        {list.hasMore && (
          <li>
            <button type="button" onClick={list.onMore}>
              {words.parts.loadingMore}
            </button>
          </li>
        )}
      </ol>
      <AlertCard
        key={alert.id}
        alert={alert}
        alerts={alerts}
        place={screening.of(index + 1, `${alerts.length}${list.hasMore ? '+' : ''}`)}
        mayJudge={JUDGES.includes(role)}
        onMove={(step) => go(index + step)}
        onJudged={() => setLastIndex(index)}
      />
    </div>
  );
}
