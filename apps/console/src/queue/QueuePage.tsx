import { useState } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { AGENCIES } from '@ninety/client/browser';
import { Empty } from '../parts/Empty.js';
import { Views } from '../parts/Views.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import type { ServerSort } from '../parts/table/sorted.js';
import { QueryState } from '../shell/QueryState.js';
import { spoken, words } from '../words/index.js';
import { ApplicationTable } from './ApplicationTable.js';
import { useApplications, useCounts } from './applications.js';
import type { Filters } from './applications.js';
import { useTake } from './take.js';

type View = keyof typeof words.lists.filters.tabs;

/** Each as the counts count it: a number leads to as many rows. */
const VIEWS: Readonly<Record<View, Filters>> = {
  all: {},
  pending: { pending: 'true' },
  mine: { assignee: 'me', pending: 'true' },
  overdue: { overdue: 'true' },
  soon: { dueSoon: 'true' },
  stalled: { stalled: 'true' },
};
const GOVERNMENT_VIEWS: readonly View[] = ['mine'];

/** Every application of the caller's, by filters that the address keeps. */
export function QueuePage() {
  const search = useSearch({ from: '/applications' });
  const navigate = useNavigate();
  const me = useMe();
  const counts = useCounts();
  const [find, setFind] = useState(search.q ?? '');
  const view = viewOf(search.view);
  const { status, agency, q, sort } = search;
  const asked = useApplications({ status, agency, q, sort, ...VIEWS[view] });
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/applications', search: { ...search, ...change }, replace: true });
  const isInside = me.role !== 'compliance_officer';
  const { tabs, ...filters } = words.lists.filters;
  const numbers: Readonly<Record<View, number | null | undefined>> = {
    all: null,
    pending: counts.data?.pending,
    mine: counts.data?.mine,
    overdue: counts.data?.overdue,
    soon: counts.data?.dueSoon,
    stalled: counts.data?.stalled,
  };
  const views = (Object.keys(VIEWS) as View[])
    .filter((id) => isInside || !GOVERNMENT_VIEWS.includes(id))
    .map((id) => ({ id, text: `${tabs[id]} ${numbers[id] ?? ''}` }));
  return (
    <>
      <header className="spread">
        <Title text={words.lists.applications} />
        <Views label={words.lists.applications} views={views} view={view} onView={(id) => go({ view: id })} />
      </header>
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q: find.trim() });
        }}
      >
        <TextBox label={filters.find} type="search" value={find} onChange={setFind} />
        <Choice
          label={filters.status}
          value={status ?? ''}
          onChange={(id) => go({ status: id })}
          options={[
            { id: '', text: filters.anyStatus },
            ...Object.entries(counts.data?.byStatus ?? {}).map(([id, count]) => ({
              id,
              text: `${spoken(id)} (${count})`,
            })),
          ]}
        />
        {isInside && me.agency === null && (
          <Choice
            label={filters.agency}
            value={agency ?? ''}
            onChange={(id) => go({ agency: id })}
            options={[{ id: '', text: filters.anyAgency }, ...AGENCIES.map((id) => ({ id, text: id }))]}
          />
        )}
      </form>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={words.lists.empty} next={words.lists.emptyNext} />
      ) : (
        <Rows
          key={JSON.stringify([view, status, agency, q])}
          asked={asked}
          view={view}
          sort={{ by: sort ?? 'dueOn', onSort: (word) => go({ sort: word }) }}
          canTake={me.role === 'licensing_officer' || me.role === 'agency_reviewer'}
          myId={me.id}
        />
      )}
    </>
  );
}

/** An address may name what is no view. */
function viewOf(name: string | undefined): View {
  return (Object.keys(VIEWS) as View[]).find((view) => view === name) ?? 'all';
}

interface RowsProps {
  readonly asked: ReturnType<typeof useApplications>;
  readonly view: View;
  readonly sort: ServerSort;
  readonly canTake: boolean;
  readonly myId: string;
}

/** The rows, and for whoever works on them, taking some. */
function Rows({ asked, view, sort, canTake, myId }: RowsProps) {
  const take = useTake(myId);
  return (
    <>
      <Refused error={take.error} />
      <ApplicationTable
        label={words.lists.applications}
        applications={asked.rows}
        list={asked.list}
        name={{ list: 'applications', view }}
        sort={sort}
        acts={({ keys, isAll, onDone }) =>
          canTake &&
          !isAll && (
            <Button
              className="button button-act"
              isDisabled={take.isPending}
              onPress={() => take.mutate([...keys], { onSuccess: onDone })}
            >
              {words.lists.assign(keys.length)}
            </Button>
          )
        }
      />
      <p className="quiet no-print">{words.lists.keys}</p>
    </>
  );
}
