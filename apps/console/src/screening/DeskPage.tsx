import { useEffect, useMemo, useState } from 'react';
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
import { DeskList } from './DeskList.js';
import { orderOf, ordered } from './desk-order.js';
import type { Order } from './desk-order.js';
import { keyOf, useHeldVerdict, without } from './held.js';
import { HeldBar } from './HeldBar.js';
import './desk.css';

const { screening } = words;
type View = keyof typeof screening.tabs;

const JUDGES: readonly Role[] = ['compliance_officer', 'administrator'];

/** Alerts, those of one family as one: query and entry side by side, a key for each verdict, the next ones slide in. */
export function DeskPage() {
  const search = useSearch({ from: '/screening' });
  const navigate = useNavigate();
  const status = (search.status ?? 'open') as View;
  const order = orderOf(search.by);
  const verdict = useHeldVerdict();
  const [chosen, setChosen] = useState(search.alert);
  const views = (Object.keys(screening.tabs) as View[]).map((id) => ({ id, text: screening.tabs[id] }));
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/screening', search: { ...search, ...change } });
  return (
    <>
      <header className="spread">
        <Title text={screening.title} />
        <Views
          label={screening.title}
          views={views}
          view={status}
          onView={(id) => {
            setChosen(undefined);
            go({ status: id });
          }}
        />
      </header>
      <HeldBar verdict={verdict} onBack={setChosen} />
      <Alerts
        key={status}
        {...{ status, order, chosen, verdict }}
        onChoose={setChosen}
        onOrder={(by) => go({ by })}
      />
    </>
  );
}

interface AlertsProps {
  readonly status: View;
  readonly order: Order;
  /** The alert that is read; undefined: the first. */
  readonly chosen: string | undefined;
  readonly verdict: ReturnType<typeof useHeldVerdict>;
  readonly onChoose: (id: string | undefined) => void;
  readonly onOrder: (order: Order) => void;
}

function Alerts({ status, verdict, order, ...rest }: AlertsProps) {
  const asked = useAlertGroups(status);
  const { away, send } = verdict;
  // Another view shows what was judged: it is recorded first.
  useEffect(() => void send(), [send]);
  const groups = useMemo(() => ordered(without(asked.rows, away), order), [asked.rows, away, order]);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (groups.length === 0)
    return (
      <Empty
        title={status === 'open' ? screening.empty : screening.emptyOther}
        {...(status === 'open' ? { next: screening.emptyNext } : {})}
      />
    );
  return <Desk groups={groups} list={asked.list} {...{ verdict, order }} {...rest} />;
}

interface DeskProps extends Omit<AlertsProps, 'status'> {
  readonly groups: readonly AlertGroup[];
  readonly list: ReturnType<typeof useAlertGroups>['list'];
}

function Desk({ groups, list, order, chosen, verdict, onChoose, onOrder }: DeskProps) {
  const { role } = useMe();
  const found = groups.findIndex(({ alerts }) => alerts.some(({ id }) => id === chosen));
  // One that was judged is gone; what follows it has slid into its place.
  const [lastIndex, setLastIndex] = useState(0);
  const index = found >= 0 ? found : Math.min(lastIndex, groups.length - 1);
  const group = groups[index];
  const alert = group?.alerts.find(({ id }) => id === chosen) ?? group?.alerts[0];
  if (!group || !alert) return null;
  const go = (to: number) => {
    const at = Math.min(Math.max(to, 0), groups.length - 1);
    onChoose(groups[at]?.alerts[0]?.id);
    setLastIndex(at);
    if (to >= groups.length - 1 && list.hasMore) list.onMore();
  };
  return (
    <div className="desk">
      <DeskList {...{ groups, index, order, list }} onGo={go} onOrder={onOrder} />
      <AlertCard
        key={keyOf(group)}
        alert={alert}
        group={group}
        groups={groups}
        place={screening.of(index + 1, `${groups.length}${list.hasMore ? '+' : ''}`)}
        mayJudge={JUDGES.includes(role)}
        onMove={(step) => go(index + step)}
        onAlert={onChoose}
        onJudged={(judgement) => {
          setLastIndex(index);
          onChoose(undefined);
          verdict.hold(judgement);
        }}
      />
    </div>
  );
}
