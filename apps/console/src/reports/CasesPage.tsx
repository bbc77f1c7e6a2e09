import { Link, useSearch } from '@tanstack/react-router';
import { COMPANY_PEOPLE } from '../offices.js';
import { Empty } from '../parts/Empty.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Title } from '../parts/Title.js';
import { useMe } from '../session/session.js';
import { QueryState } from '../shell/QueryState.js';
import { dayText, spoken, words } from '../words/index.js';
import { useCases } from './timeliness.js';

const { reports } = words;
const { columns: names } = reports;

interface Case {
  readonly applicationId: string;
  readonly controlNumber: string;
  readonly supplierName: string;
  readonly registeredOn: string;
  readonly decidedOn: string | null;
  readonly outcome: string | null;
  readonly countedDays: number;
  readonly elapsedDays: number;
  readonly baselessHoldDays?: number | undefined;
}

const COLUMNS: readonly Column<Case>[] = [
  {
    id: 'number',
    header: names.number,
    cell: ({ applicationId: id, controlNumber }) => (
      <Link to="/applications/$id" params={{ id }} className="figures">
        {controlNumber}
      </Link>
    ),
    text: ({ controlNumber }) => controlNumber,
  },
  {
    id: 'registered',
    header: names.registered,
    cell: ({ registeredOn }) => <span className="figures">{dayText(registeredOn)}</span>,
    text: ({ registeredOn }) => registeredOn,
  },
  {
    id: 'decided',
    header: names.decided,
    cell: ({ decidedOn }) => <span className="figures">{decidedOn === null ? '—' : dayText(decidedOn)}</span>,
    text: ({ decidedOn }) => decidedOn ?? '',
  },
  {
    id: 'outcome',
    header: names.outcome,
    cell: ({ outcome }) => (outcome === null ? reports.pending : spoken(outcome)),
    text: ({ outcome }) => outcome ?? '',
  },
  {
    id: 'counted',
    header: names.counted,
    cell: ({ countedDays }) => <span className={countedDays > 90 ? 'missed' : ''}>{countedDays}</span>,
    text: ({ countedDays }) => countedDays,
    isFigure: true,
  },
  {
    id: 'elapsed',
    header: names.elapsed,
    cell: ({ elapsedDays }) => elapsedDays,
    text: ({ elapsedDays }) => elapsedDays,
    isFigure: true,
  },
];

const APPLICANT: Column<Case> = {
  id: 'applicant',
  header: names.applicant,
  cell: ({ supplierName }) => supplierName,
  text: ({ supplierName }) => supplierName,
};

const BASELESS: Column<Case> = {
  id: 'baseless',
  header: names.baseless,
  cell: ({ baselessHoldDays }) => baselessHoldDays ?? 0,
  text: ({ baselessHoldDays }) => baselessHoldDays ?? 0,
  isFigure: true,
};

/** The applications behind a figure, the longest first; the address says which figure. */
export function CasesPage() {
  const search = useSearch({ from: '/reports/applications' });
  const asked = useCases(search);
  const isInside = !COMPANY_PEOPLE.includes(useMe().role);
  const filters = Object.entries(search).map(([name, value]) => `${spoken(name)} ${spoken(value ?? '')}`);
  return (
    <>
      <header>
        <Link to="/reports" className="quiet">
          {reports.back}
        </Link>
        <Title text={reports.casesTitle} />
        <p className="quiet">{filters.join(' · ')}</p>
      </header>
      {asked.isPending || asked.isError ? (
        <QueryState {...asked} />
      ) : asked.rows.length === 0 ? (
        <Empty title={reports.casesEmpty} />
      ) : (
        <DataTable
          label={reports.casesTitle}
          columns={isInside ? [...COLUMNS.toSpliced(1, 0, APPLICANT), BASELESS] : COLUMNS}
          rows={asked.rows}
          keyOf={({ applicationId }) => applicationId}
          csvName="applications.csv"
          {...asked.list}
        />
      )}
    </>
  );
}
