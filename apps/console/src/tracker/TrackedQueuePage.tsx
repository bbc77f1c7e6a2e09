import { useMemo, useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
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
import { dayText, moneyText, titled, words } from '../words/index.js';
import { useTracked } from './applications.js';
import type { Tracked, TrackedFilters } from './applications.js';
import { BulkActs } from './bulk/BulkActs.js';
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
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  const [find, setFind] = useState(search.q ?? '');
  const [tag, setTag] = useState(search.tag ?? '');
  const { view, filters: chosen, also } = askedQueue(search);
  const { regime, status } = chosen;
  const asked = useTracked(chosen);
  const go = (change: Partial<Record<string, string>>) =>
    void navigate({ to: '/applications', search: { ...search, ...change }, replace: true });
  const open = (query: Words, saved: string) => {
    setFind(query.q ?? '');
    setTag(query.tag ?? '');
    void navigate({ to: '/applications', search: { ...queueAddress(query), saved } });
  };
  if (regimes.isPending || regimes.isError)
    return <QueryStatePage title={words.lists.applications} {...regimes} />;
  return (
    <>
      <Head view={view} filters={chosen} onView={(id) => go({ view: id, saved: '' })} onOpen={open} />
      <form
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          go({ q: find.trim(), tag: tag.trim() });
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
        <TextBox label={words.tables.tagFilter} value={tag} onChange={setTag} />
        <Button type="submit" className="button">
          {filters.find}
        </Button>
      </form>
      <AlsoBy also={also} onLeaveOut={(word) => go({ [word]: '' })} />
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={texts.empty} next={texts.emptyNext} />
      ) : (
        <Rows
          key={JSON.stringify({ ...chosen, sort: '' })}
          regimes={regimes.data}
          view={search.saved || view}
          filters={chosen}
          asked={asked}
          onSort={(word) => go({ sort: word })}
        />
      )}
    </>
  );
}

interface RowsProps {
  readonly regimes: Regimes;
  readonly view: string;
  readonly filters: TrackedFilters;
  readonly asked: ReturnType<typeof useTracked>;
  readonly onSort: (word: string) => void;
}

/** The rows, and what can be done with those that are chosen. */
function Rows({ regimes, view, filters, asked, onSort }: RowsProps) {
  const columns = useMemo(() => columnsFor(regimes), [regimes]);
  return (
    <>
      <DataTable
        label={words.lists.applications}
        columns={columns}
        rows={asked.rows}
        keyOf={keyOf}
        csvName="applications.csv"
        name={{ list: 'applications', view }}
        sort={{ by: filters.sort ?? 'dueOn', onSort }}
        acts={(rows) => <BulkActs chosen={rows} filters={filters} />}
        tools={<FileLink path="/v1/applications" isOfEntity query={{ ...filters }} format="xlsx" />}
        {...asked.list}
      />
      <p className="quiet no-print">{words.lists.keys}</p>
    </>
  );
}

const keyOf = ({ id }: Tracked) => id;

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
      sortedBy: 'dueOn',
    },
    {
      id: 'needBy',
      header: names.needBy,
      cell: (application) => <NeedBy application={application} />,
      text: ({ needBy }) => (needBy === null ? '' : dayText(needBy)),
    },
    ...EXTRA,
  ];
}

const EXTRA: readonly Column<Tracked>[] = [
  {
    id: 'assignee',
    header: words.lists.assignee,
    cell: ({ assignee }) => assignee?.name ?? '',
    text: ({ assignee }) => assignee?.name ?? '',
    sortedBy: 'assignee',
    isExtra: true,
  },
  {
    id: 'value',
    header: words.lists.value,
    cell: ({ totalValue }) => (totalValue === null ? '' : moneyText(totalValue)),
    text: ({ totalValue }) => (totalValue === null ? '' : moneyText(totalValue)),
    sortedBy: 'value',
    isFigure: true,
    isExtra: true,
  },
  {
    id: 'filed',
    header: words.lists.filed,
    cell: filedText,
    text: filedText,
    sortedBy: 'filedOn',
    isExtra: true,
  },
  {
    id: 'begun',
    header: words.lists.age,
    cell: ({ createdAt }) => dayText(createdAt.slice(0, 10)),
    text: ({ createdAt }) => dayText(createdAt.slice(0, 10)),
    sortedBy: 'createdAt',
    isExtra: true,
  },
  {
    id: 'tags',
    header: words.lists.tags,
    cell: ({ tags }) => tags.join(', '),
    text: ({ tags }) => tags.join(', '),
    isExtra: true,
  },
];

/** The day of the last filing; its bounds where it is not known exactly. */
function filedText({ filings }: Tracked): string {
  const last = filings.at(-1);
  if (!last) return '';
  return [last.on ?? last.notBefore, last.on === null ? last.notAfter : null]
    .flatMap((day) => (day === null ? [] : [dayText(day)]))
    .join(' – ');
}

interface HeadProps {
  readonly view: (typeof VIEW_NAMES)[number];
  readonly filters: TrackedFilters;
  readonly onView: (view: string) => void;
  readonly onOpen: (query: Words, saved: string) => void;
}

function Head({ view, filters: chosen, onView, onOpen }: HeadProps) {
  const { role } = useMe();
  return (
    <header className="spread">
      <Title text={words.lists.applications} />
      <Views
        label={words.lists.applications}
        views={VIEW_NAMES.map((id) => ({ id, text: tabs[id] }))}
        view={view}
        onView={onView}
      />
      <ViewsMenu list="applications" filters={sentWords({ ...chosen })} onOpen={onOpen} />
      {PREPARERS.includes(role) && (
        <Link to="/begin" className="button button-act">
          {words.tracker.nav.begin}
        </Link>
      )}
    </header>
  );
}
