import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { AlertGroup, Role } from '../api.js';
import { Empty } from '../parts/Empty.js';
import { Views } from '../parts/Views.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { AlertCard } from './AlertCard.js';
import { useAlertGroups } from './alerts.js';
import './desk.css';

const { screening } = words;
type View = keyof typeof screening.tabs;

const JUDGES: readonly Role[] = ['compliance_officer', 'administrator'];

/** Alerts, those of one family as one: query and entry side by side, a key for each verdict, the next ones slide in. */
export function DeskPage() {
  const search = useSearch({ from: '/screening' });
  const navigate = useNavigate();
  const status = (search.status ?? 'open') as View;
  const asked = useAlertGroups(status);
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
        <Desk key={status} groups={asked.rows} first={search.alert} list={asked.list} />
      )}
    </>
  );
}

interface DeskProps {
  readonly groups: readonly AlertGroup[];
  readonly first: string | undefined;
  readonly list: ReturnType<typeof useAlertGroups>['list'];
}

function Desk({ groups, first, list }: DeskProps) {
  const { role } = useMe();
  const [chosen, setChosen] = useState(first ?? groups[0]?.alerts[0]?.id);
  const found = groups.findIndex(({ alerts }) => alerts.some(({ id }) => id === chosen));
  // One that was judged is gone; what follows it has slid into its place.
  const [lastIndex, setLastIndex] = useState(0);
  const index = found >= 0 ? found : Math.min(lastIndex, groups.length - 1);
  const group = groups[index];
  const alert = group?.alerts.find(({ id }) => id === chosen) ?? group?.alerts[0];
  if (!group || !alert) return null;
  const go = (to: number) => {
    const at = Math.min(Math.max(to, 0), groups.length - 1);
    setChosen(groups[at]?.alerts[0]?.id);
    setLastIndex(at);
    if (to >= groups.length - 1 && list.hasMore) list.onMore();
  };
  return (
    <div className="desk">
      <ol className="desk-list" aria-label={screening.title}>
        {groups.map((one, at) => (
          <li key={keyOf(one)}>
            <button type="button" aria-current={at === index} onClick={() => go(at)}>
              <span>
                {one.alerts[0]?.matchedName}
                {one.count > 1 && <span className="quiet"> {screening.count(one.count)}</span>}
              </span>
              <span className="figures quiet">{one.alerts[0]?.score.toFixed(2)}</span>
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
        key={keyOf(group)}
        alert={alert}
        group={group}
        groups={groups}
        place={screening.of(index + 1, `${groups.length}${list.hasMore ? '+' : ''}`)}
        mayJudge={JUDGES.includes(role)}
        onMove={(step) => go(index + step)}
        onAlert={setChosen}
        onJudged={() => setLastIndex(index)}
      />
    </div>
  );
}

function keyOf({ partyId, family }: AlertGroup): string {
  return `${partyId} ${family}`;
}
