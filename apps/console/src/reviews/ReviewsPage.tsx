import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { OVERSEERS, REVIEWERS } from '../offices.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Empty } from '../parts/Empty.js';
import { Title } from '../parts/Title.js';
import { Views } from '../parts/Views.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { AlsoBy } from '../views/AlsoBy.js';
import { sentWords } from '../views/saved-views.js';
import type { Words } from '../views/saved-views.js';
import { ViewsMenu } from '../views/ViewsMenu.js';
import { dayText, instantText, spoken, titled, words } from '../words/index.js';
import { WhileAway } from './Absence.js';
import { Policies } from './Policies.js';
import { useOverrides, useSteps } from './reviews.js';
import type { ListedStep, Override, StepFilters } from './reviews.js';

const { reviews: texts } = words;

const STATES = ['waiting', 'open', 'approved', 'returned'] as const satisfies readonly ListedStep['state'][];
const VIEWS = ['mine', 'all', 'overrides', 'policies'] as const;

/** Whose word is asked for, what was filed without, and by which policies. */
export function ReviewsPage() {
  const search = useSearch({ from: '/reviews' });
  const navigate = useNavigate();
  const { role } = useMe();
  const isOverseer = OVERSEERS.includes(role);
  const views = VIEWS.filter((id) => !isOverseer || id !== 'mine');
  const view = views.find((id) => id === search.view) ?? views[0] ?? 'all';
  const state = STATES.find((one) => one === search.state);
  const filters = filtersOf(view, state);
  const open = ({ waitingFor, state: asked = '' }: Words) =>
    void navigate({ to: '/reviews', search: { view: waitingFor === 'me' ? 'mine' : 'all', state: asked } });
  return (
    <>
      <header className="spread">
        <Title text={view === views[0] ? texts.title : texts.of(texts[view])} />
        <span className="row">
          <Views
            label={texts.title}
            views={views.map((id) => ({ id, text: texts[id] }))}
            view={view}
            onView={(id) => void navigate({ to: '/reviews', search: { view: id }, replace: true })}
          />
          <ViewsMenu list="reviews" filters={filters && sentWords({ ...filters })} onOpen={open} />
        </span>
      </header>
      {view === 'all' && (
        <AlsoBy
          also={state === undefined ? {} : { state }}
          onLeaveOut={() => void navigate({ to: '/reviews', search: { view }, replace: true })}
        />
      )}
      {view === 'policies' ? (
        <Policies />
      ) : view === 'overrides' ? (
        <Overrides />
      ) : (
        <Steps key={view} filters={filters ?? {}} isMine={view === 'mine'} />
      )}
      {view === 'mine' && REVIEWERS.includes(role) && <WhileAway />}
    </>
  );
}

/** By what the steps of a view are asked for; null: it has none. */
function filtersOf(view: (typeof VIEWS)[number], state: ListedStep['state'] | undefined): StepFilters | null {
  if (view === 'mine') return { waitingFor: 'me' };
  if (view !== 'all') return null;
  return state === undefined ? {} : { state };
}

interface StepsProps {
  readonly filters: StepFilters;
  readonly isMine: boolean;
}

function Steps({ filters, isMine }: StepsProps) {
  const asked = useSteps(filters);
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.empty} next={texts.emptyNext} />;
  return (
    <DataTable
      label={isMine ? texts.mine : texts.all}
      columns={STEP_COLUMNS}
      rows={asked.rows}
      keyOf={({ reviewId, id }) => `${reviewId} ${id}`}
      csvName="reviews.csv"
      {...asked.list}
    />
  );
}

function Overrides() {
  const asked = useOverrides();
  if (asked.isPending || asked.isError) return <QueryState {...asked} />;
  if (asked.rows.length === 0) return <Empty title={texts.emptyOverrides} next="" />;
  return (
    <DataTable
      label={texts.overrides}
      columns={OVERRIDE_COLUMNS}
      rows={asked.rows}
      keyOf={({ eventId }) => eventId}
      csvName="review-overrides.csv"
      {...asked.list}
    />
  );
}

function dueText({ dueOn }: ListedStep): string {
  return dueOn === null ? texts.noDay : dayText(dueOn);
}

const STEP_COLUMNS: readonly Column<ListedStep>[] = [
  {
    id: 'due',
    header: texts.columns.due,
    cell: (step) => <span className={step.overdue ? 'missed' : ''}>{dueText(step)}</span>,
    text: ({ dueOn }) => dueOn ?? '',
  },
  {
    id: 'step',
    header: texts.columns.step,
    cell: ({ id }) => titled(spoken(id)),
    text: ({ id }) => id,
  },
  {
    id: 'application',
    header: texts.columns.application,
    cell: ({ applicationId, reference }) => (
      <Link to="/applications/$id" params={{ id: applicationId }}>
        {reference ?? words.application.draft}
      </Link>
    ),
    text: ({ reference }) => reference ?? '',
  },
  {
    id: 'requestedBy',
    header: texts.columns.requestedBy,
    cell: ({ requestedByName }) => requestedByName,
    text: ({ requestedByName }) => requestedByName,
  },
];

const OVERRIDE_COLUMNS: readonly Column<Override>[] = [
  {
    id: 'recordedAt',
    header: texts.columns.recordedAt,
    cell: ({ recordedAt }) => instantText(recordedAt),
    text: ({ recordedAt }) => recordedAt,
  },
  {
    id: 'application',
    header: texts.columns.application,
    cell: ({ applicationId }) => (
      <Link to="/applications/$id" params={{ id: applicationId }}>
        {texts.columns.application}
      </Link>
    ),
    text: ({ applicationId }) => applicationId,
  },
  { id: 'reason', header: texts.columns.reason, cell: ({ reason }) => reason, text: ({ reason }) => reason },
];
