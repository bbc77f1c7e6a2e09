import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { endUserText, whatText } from '../application/shapes.js';
import { PREPARERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { FileLink } from '../parts/FileLink.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Title } from '../parts/Title.js';
import { Views } from '../parts/Views.js';
import { useHere } from '../session/posture.js';
import { useMe } from '../session/session.js';
import { QueryState, QueryStatePage } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { sentWords } from '../views/saved-views.js';
import type { Words } from '../views/saved-views.js';
import { ViewsMenu } from '../views/ViewsMenu.js';
import { dayText, titled, words } from '../words/index.js';
import { useTracked } from './applications.js';
import type { Tracked } from './applications.js';
import { CaseLink } from './BoardPage.js';
import { DueNext, dueNextText, NeedBy, Stands } from './Due.js';
import { authorityText, certaintyText, regimeOptions, regimeText, statusText } from './names.js';
import { askedQueue, queueAddress, VIEW_NAMES } from './queue-search.js';
import { useRegimes } from './regimes.js';
import type { Regimes } from './regimes.js';

const { list: texts } = words.tracker;
const { tabs: shared, ...filters } = words.lists.filters;
const tabs = { ...shared, atRisk: words.stakes.view };

/** Every application, across the regimes, by filters that the address keeps. */
export function TrackedQueuePage() {
  const search = useSearch({ from: '/applications' });
  const navigate = useNavigate();
  const { role } = useMe();
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  const [find, setFind] = useState(search.q ?? '');
  const { view, filters: chosen, also } = askedQueue(search);
  const { regime, status, sort } = chosen;
  const asked = useTracked(chosen);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/applications', search: { ...search, ...change }, replace: true });
  const open = (query: Words) => {
    setFind(query.q ?? '');
    void navigate({ to: '/applications', search: queueAddress(query) });
  };
  if (regimes.isPending || regimes.isError)
    return <QueryStatePage title={words.lists.applications} {...regimes} />;
  return (
    <>
      <header className="spread">
        <Title text={words.lists.applications} />
        <Views
          label={words.lists.applications}
          views={VIEW_NAMES.map((id) => ({ id, text: tabs[id] }))}
          view={view}
          onView={(id) => go({ view: id })}
        />
        <ViewsMenu list="applications" filters={sentWords({ ...chosen })} onOpen={open} />
        {PREPARERS.includes(role) && (
          <Link to="/begin" className="button button-act">
            {words.tracker.nav.begin}
          </Link>
        )}
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
          label={texts.regime}
          value={regime ?? ''}
          onChange={(id) => go({ regime: id, status: '' })}
          options={[{ id: '', text: texts.anyRegime }, ...regimeOptions(here)]}
        />
        <Choice
          label={filters.status}
          value={status ?? ''}
          onChange={(id) => go({ status: id })}
          options={[
            { id: '', text: filters.anyStatus },
            { id: 'draft', text: words.tracker.draft },
            ...statusesOf(regimes.data, regime).map((id) => ({ id, text: titled(id) })),
          ]}
        />
        <Choice
          label={filters.order}
          value={sort ?? 'dueOn'}
          onChange={(id) => go({ sort: id })}
          options={[
            { id: 'dueOn', text: filters.dueOn },
            { id: '-createdAt', text: filters.newest },
          ]}
        />
      </form>
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.empty} next={texts.emptyNext} />
      ) : (
        <>
          <DataTable
            label={words.lists.applications}
            columns={columnsFor(regimes.data)}
            rows={asked.rows}
            keyOf={({ id }) => id}
            csvName="applications.csv"
            tools={<FileLink path="/v1/applications" isOfEntity query={{ ...chosen }} format="xlsx" />}
            {...asked.list}
          />
          <p className="quiet no-print">{words.lists.keys}</p>
        </>
      )}
    </>
  );
}

/** The statuses of a regime, or of all of them, each once. */
function statusesOf(regimes: Regimes, regime: string | undefined): string[] {
  const asked = regime === undefined || regime === '' ? [...regimes.values()] : [regimes.get(regime)];
  return [...new Set(asked.flatMap((one) => one?.statuses ?? []))];
}

function columnsFor(regimes: Regimes): readonly Column<Tracked>[] {
  const regimeOf = ({ regime }: Tracked) => regimes.get(regime);
  const { columns: names } = texts;
  return [
    {
      id: 'number',
      header: names.number,
      cell: (application) => <CaseLink application={application} />,
      text: ({ controlNumber }) => controlNumber ?? '',
    },
    {
      id: 'regime',
      header: names.regime,
      cell: ({ regime }) => regimeText(regime),
      text: (application) => authorityText(regimeOf(application)?.authority ?? application.regime),
    },
    {
      id: 'parties',
      header: names.parties,
      cell: (application) => endUserText(application),
      text: (application) => endUserText(application),
    },
    {
      id: 'what',
      header: names.what,
      cell: (application) => whatText(application),
      text: (application) => whatText(application),
    },
    {
      id: 'reference',
      header: names.reference,
      cell: ({ controlNumber, reference }) => (controlNumber === null ? '' : reference),
      text: ({ reference }) => reference ?? '',
    },
    {
      id: 'status',
      header: names.status,
      cell: (application) => <Stands application={application} />,
      text: (application) => `${statusText(application)}, ${certaintyText(application.statusCertainty)}`,
    },
    {
      id: 'due',
      header: names.due,
      cell: (application) => <DueNext application={application} regime={regimeOf(application)} />,
      text: (application) => dueNextText({ application, regime: regimeOf(application) }),
    },
    {
      id: 'needBy',
      header: names.needBy,
      cell: (application) => <NeedBy application={application} />,
      text: ({ needBy }) => (needBy === null ? '' : dayText(needBy)),
    },
  ];
}
