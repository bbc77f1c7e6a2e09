import { Link } from '@tanstack/react-router';
import type { Application } from '../api.js';
import { endUserText, whatText } from '../application/shapes.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import type { Acts } from '../parts/table/ChosenBar.js';
import type { ListName } from '../parts/table/columns.js';
import type { ServerSort } from '../parts/table/sorted.js';
import { countedUntil, dueText, SmallRuler } from '../ruler/ClockRuler.js';
import { useMe } from '../session/session.js';
import { dayText, moneyText, spoken, words } from '../words/index.js';

interface Props {
  readonly label: string;
  readonly applications: readonly Application[];
  readonly list?: { readonly hasMore: boolean; readonly isLoadingMore: boolean; readonly onMore: () => void };
  /** Of which list it is, and by what the service sorts it: left out where it is a short one. */
  readonly name?: ListName;
  readonly sort?: ServerSort;
  readonly acts?: Acts<Application>;
}

const { columns: names } = words.home;

const COLUMNS: readonly Column<Application>[] = [
  {
    id: 'number',
    header: names.number,
    cell: (application) => <NumberLink application={application} />,
    text: ({ controlNumber }) => controlNumber ?? '',
  },
  {
    id: 'endUser',
    header: names.endUser,
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
    cell: ({ reference }) => reference,
    text: ({ reference }) => reference ?? '',
  },
  {
    id: 'stage',
    header: names.stage,
    cell: ({ status }) => spoken(status),
    text: ({ status }) => spoken(status),
  },
  {
    id: 'ruler',
    header: names.ruler,
    cell: (application) => <Ninety application={application} />,
    text: (application) => ninetyOf(application)?.countedDays ?? 0,
  },
  {
    id: 'due',
    header: names.due,
    cell: (application) => <Due application={application} />,
    text: ({ nextDueOn }) => nextDueOn ?? '',
    sortedBy: 'dueOn',
  },
  {
    id: 'value',
    header: words.lists.value,
    cell: ({ totalValue }) => valueText(totalValue),
    text: ({ totalValue }) => valueText(totalValue),
    sortedBy: 'value',
    isFigure: true,
    isExtra: true,
  },
  {
    id: 'filed',
    header: words.lists.filed,
    cell: (application) => filedText(application),
    text: (application) => filedText(application),
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
];

function valueText(value: Application['totalValue']): string {
  return value === null ? '' : moneyText(value);
}

/** The clock of the ninety days begins with the registration. */
function filedText(application: Application): string {
  const resolution = ninetyOf(application);
  return resolution ? dayText(resolution.startedOn) : '';
}

/** Who applies, which the government has to know and an applicant knows. */
const APPLICANT: Column<Application> = {
  id: 'applicant',
  header: names.applicant,
  cell: ({ supplierName }) => supplierName,
  text: ({ supplierName }) => supplierName,
};

const WITH_APPLICANT = COLUMNS.toSpliced(1, 0, APPLICANT);
const keyOf = ({ id }: Application) => id;

/** Applications with how much of the ninety days is spent, and what is due next. */
export function ApplicationTable({ label, applications, list, ...others }: Props) {
  const { role } = useMe();
  return (
    <DataTable
      label={label}
      columns={role === 'compliance_officer' ? COLUMNS : WITH_APPLICANT}
      rows={applications}
      keyOf={keyOf}
      csvName="applications.csv"
      {...others}
      {...list}
    />
  );
}

/** To the application, or on to its draft. */
export function NumberLink({ application }: { application: Application }) {
  const { id, controlNumber, status, reference } = application;
  const text = controlNumber ?? reference ?? words.application.draft;
  return status === 'draft' ? (
    <Link to="/applications/$id/edit" params={{ id }} className="figures">
      {text}
    </Link>
  ) : (
    <Link to="/applications/$id" params={{ id }} className="figures">
      {text}
    </Link>
  );
}

function ninetyOf({ clocks }: Application) {
  return clocks.find(({ clock }) => clock === 'resolution');
}

function Ninety({ application }: { application: Application }) {
  const resolution = ninetyOf(application);
  return resolution ? <SmallRuler clock={resolution} today={countedUntil(resolution)} /> : null;
}

export function Due({ application }: { application: Application }) {
  const { nextDueOn, clocks, overdue } = application;
  const isProvisional = clocks
    .filter(({ state, dueOn }) => state === 'running' && dueOn === nextDueOn)
    .every(({ provisional }) => provisional);
  const isStopped = clocks.some(({ clock, state }) => clock === 'resolution' && state === 'paused');
  const missed = clocks
    .filter(({ state, completedOn }) => state === 'missed' && completedOn === null)
    .map(({ clock }) => spoken(clock));
  return (
    <>
      {nextDueOn !== null && (
        <span className="figures">{dueText({ dueOn: nextDueOn, provisional: isProvisional })}</span>
      )}
      {nextDueOn === null && !overdue && <span>{isStopped ? words.home.stopped : '—'}</span>}
      {overdue && missed.length > 0 && <span className="missed"> {words.home.missed(missed)}</span>}
    </>
  );
}
