import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { Refused } from '../parts/Refused.js';
import { Views } from '../parts/Views.js';
import { titled, words } from '../words/index.js';
import { said } from '../words/said.js';
import { useImportRows } from './imports.js';
import type { ImportJob, ImportRow } from './imports.js';

const { imports: texts, tracker } = words;

const VIEWS = ['all', 'rejected', 'made', 'updated', 'unchanged'] as const;
const VIEWS_PROPOSING = ['all', 'rejected', 'proposed', 'unchanged'] as const;
type View = (typeof VIEWS)[number] | (typeof VIEWS_PROPOSING)[number];

/** A row of the file, once for each thing that is wrong with it. */
interface Told {
  readonly key: string;
  readonly line: number;
  readonly outcome: string;
  readonly resource: string | null;
  /** As it stands in the file; empty: nothing is wrong. */
  readonly column: string;
  /** Why it is rejected, or what was made or recorded. */
  readonly what: string;
}

interface Props {
  readonly job: ImportJob;
  readonly result: NonNullable<ImportJob['result']>;
}

/** What came of each row; what was rejected first, where something was. */
export function ImportedRows({ job: { id, kind, dryRun, propose }, result }: Props) {
  const [view, setView] = useState<View>(result.rejectedRows > 0 ? 'rejected' : 'all');
  const asked = useImportRows(id, view === 'all' ? undefined : view);
  return (
    <section>
      <h2>{texts.whatCame(dryRun)}</h2>
      <Views
        label={texts.columns.outcome}
        views={(propose ? VIEWS_PROPOSING : VIEWS).map((one) => ({ id: one, text: texts.views[one] }))}
        view={view}
        onView={setView}
      />
      <Refused error={asked.error} />
      <DataTable
        label={texts.whatCame(dryRun)}
        columns={COLUMNS}
        rows={asked.rows.flatMap(toldOf)}
        keyOf={({ key }) => key}
        csvName={`import-of-${kind}.csv`}
        {...asked.list}
      />
    </section>
  );
}

function toldOf({ line, outcome, resource, changes, errors }: ImportRow): Told[] {
  const row = { line, outcome, resource };
  if (errors.length === 0)
    return [{ ...row, key: String(line), column: '', what: changes.map(changeText).join(', ') }];
  return errors.map(({ column, reason }, index) => ({
    ...row,
    key: `${line} ${index}`,
    column: column ?? texts.wholeRow,
    what: said(reason),
  }));
}

/** A field of ours, an event, or a thing that was made. */
function changeText(name: string): string {
  return texts.columnOf(name) ?? tracker.event(name) ?? titled(name);
}

function outcomeText({ outcome }: Told): string {
  return texts.outcomes.get(outcome) ?? titled(outcome);
}

/** The outcome as a link to what was made or found, where that has a page. */
function outcomeCell(row: Told): ReactNode {
  const [kind, id = ''] = row.resource?.split('/') ?? [];
  if (kind === 'applications')
    return (
      <Link to="/applications/$id" params={{ id }}>
        {outcomeText(row)}
      </Link>
    );
  if (kind === 'licenses')
    return (
      <Link to="/licenses/$id" params={{ id }}>
        {outcomeText(row)}
      </Link>
    );
  return <span className={row.outcome === 'rejected' ? 'missed' : ''}>{outcomeText(row)}</span>;
}

const COLUMNS: readonly Column<Told>[] = [
  {
    id: 'line',
    header: texts.columns.line,
    cell: ({ line }) => line,
    text: ({ line }) => line,
    isFigure: true,
  },
  { id: 'outcome', header: texts.columns.outcome, cell: outcomeCell, text: outcomeText },
  {
    id: 'column',
    header: texts.columns.column,
    cell: ({ column }) => column,
    text: ({ column }) => column,
  },
  { id: 'what', header: texts.columns.what, cell: ({ what }) => what, text: ({ what }) => what },
];
