import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import type { Application } from '../api.js';
import { endUserText, whatText } from '../application/shapes.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Tick } from '../parts/fields.js';
import { countedUntil, dueText, SmallRuler } from '../ruler/ClockRuler.js';
import { useMe } from '../session/session.js';
import { spoken, words } from '../words/index.js';

interface Props {
  readonly label: string;
  readonly applications: readonly Application[];
  readonly list?: { readonly hasMore: boolean; readonly isLoadingMore: boolean; readonly onMore: () => void };
  readonly tools?: ReactNode;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (id: string, isOn: boolean) => void;
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
  },
];

/** Who applies, which the government has to know and an applicant knows. */
const APPLICANT: Column<Application> = {
  id: 'applicant',
  header: names.applicant,
  cell: ({ supplierName }) => supplierName,
  text: ({ supplierName }) => supplierName,
};

/** Applications with how much of the ninety days is spent, and what is due next. */
export function ApplicationTable({ label, applications, list, tools, selected, onSelect }: Props) {
  const { role } = useMe();
  const columns = role === 'compliance_officer' ? COLUMNS : COLUMNS.toSpliced(1, 0, APPLICANT);
  const select: Column<Application> = {
    id: 'select',
    header: '',
    cell: ({ id, controlNumber, reference }) => (
      <Tick
        label={
          <span className="hidden">
            {words.lists.select(controlNumber ?? reference ?? words.application.draft)}
          </span>
        }
        value={selected?.has(id) ?? false}
        onChange={(isOn) => onSelect?.(id, isOn)}
      />
    ),
    text: () => '',
  };
  return (
    <DataTable
      label={label}
      columns={onSelect ? [select, ...columns] : columns}
      rows={applications}
      keyOf={({ id }) => id}
      csvName="applications.csv"
      tools={tools}
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
