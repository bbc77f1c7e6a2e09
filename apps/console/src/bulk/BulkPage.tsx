import { useState } from 'react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Progress } from '../parts/Progress.js';
import { Views } from '../parts/Views.js';
import { DataTable } from '../parts/DataTable.js';
import type { Column } from '../parts/DataTable.js';
import { csvOf, download } from '../parts/download.js';
import { Choice, Tick } from '../parts/fields.js';
import { FileDrop } from '../parts/FileDrop.js';
import { Refused } from '../parts/Refused.js';
import { TABLE_ENDINGS } from '../parts/table-file.js';
import { Title } from '../parts/Title.js';
import { QueryState } from '../shell/QueryState.js';
import { spoken, words } from '../words/index.js';
import { placeText, said } from '../words/said.js';
import { useBulkUpload, useJob, useJobRows } from './bulk.js';
import type { Job } from './bulk.js';

const { bulk } = words.filing;

/** A file of many applications: chosen, sent, filed by a job, and told line by line. */
export function BulkPage() {
  const search = useSearch({ from: '/bulk' });
  const job = useJob(search.job);
  return (
    <>
      <Title text={bulk.title} />
      {search.job === undefined ? (
        <Send />
      ) : job.isPending || job.isError ? (
        <QueryState {...job} />
      ) : (
        <Report job={job.data} />
      )}
    </>
  );
}

function Send() {
  const [file, setFile] = useState<File | null>(null);
  const [mode, setMode] = useState<keyof typeof bulk.modes>('all_or_nothing');
  const [submit, setSubmit] = useState(true);
  const sending = useBulkUpload();
  const navigate = useNavigate();
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        if (!file) return;
        sending.mutate(
          { file, mode, submit },
          { onSuccess: ({ id }) => void navigate({ to: '/bulk', search: { job: id } }) },
        );
      }}
    >
      <p>{bulk.intro}</p>
      <FileDrop file={file} endings={TABLE_ENDINGS} onFile={setFile} />
      <Choice
        label={bulk.mode}
        options={Object.entries(bulk.modes).map(([id, text]) => ({ id, text }))}
        value={mode}
        onChange={(id) => setMode(id as typeof mode)}
      />
      <Tick label={bulk.submit} value={submit} onChange={setSubmit} />
      {sending.isPending && <Progress label={bulk.uploading} done={sending.sent.sent} of={sending.sent.of} />}
      <Refused error={sending.error} />
      <div className="row">
        <Button type="submit" className="button button-act" isDisabled={!file || sending.isPending}>
          {bulk.start}
        </Button>
        <Button
          className="button button-plain"
          onPress={() => download('applications.csv', EXAMPLE, 'text/csv')}
        >
          {bulk.example}
        </Button>
      </div>
    </form>
  );
}

const EXAMPLE = csvOf(
  [
    'reference',
    'type',
    'contact.name',
    'parties.0.role',
    'parties.0.partyId',
    'items.0.eccn',
    'items.0.reasonsForControl',
    'items.0.description',
    'items.0.quantity',
    'items.0.unit',
    'items.0.unitPrice.amount',
    'items.0.unitPrice.currency',
    'endUse',
  ],
  [
    [
      'PO-1',
      'export',
      'Dana Lee',
      'ultimate_consignee',
      '(the id of a party of yours)',
      '3A991',
      'AT',
      'Memory module',
      '1000',
      'each',
      '12.50',
      'USD',
      'Office servers',
    ],
  ],
);

type RowView = keyof typeof bulk.rows;

interface Row {
  readonly line: number;
  readonly status: string;
  readonly applicationId: string | null;
  readonly controlNumber: string | null;
  readonly errors: readonly { pointer?: string; detail?: string }[];
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'line', header: bulk.line, cell: ({ line }) => line, text: ({ line }) => line, isFigure: true },
  {
    id: 'result',
    header: bulk.result,
    cell: ({ status, applicationId, controlNumber }) =>
      applicationId === null ? (
        <span className={status === 'rejected' ? 'missed' : ''}>{spoken(status)}</span>
      ) : (
        <Link to="/applications/$id" params={{ id: applicationId }} className="figures">
          {controlNumber ?? spoken(status)}
        </Link>
      ),
    text: ({ status, controlNumber }) => controlNumber ?? status,
  },
  {
    id: 'what',
    header: bulk.what,
    cell: (row) => problemsOf(row),
    text: (row) => problemsOf(row),
  },
];

function problemsOf({ errors }: Row): string {
  return errors
    .map(({ pointer = '', detail = '' }) => [placeText(pointer), said(detail)].filter(Boolean).join(': '))
    .join('; ');
}

function Report({ job }: { job: Job }) {
  const [view, setView] = useState<RowView>('all');
  const { progress, finishedAt, status } = job;
  const rows = useJobRows(job.id, view === 'all' ? '' : view, finishedAt !== null);
  return (
    <div className="stack">
      <Progress
        label={bulk.progress(progress.done, progress.total)}
        done={progress.done}
        of={progress.total}
      />
      <p role="status" className="row figures">
        {status === 'failed' && <span className="missed">{bulk.failed}</span>}
        <span>{bulk.filed(progress.filed)}</span>
        {progress.rejected > 0 && <span className="missed">{bulk.rejected(progress.rejected)}</span>}
        {progress.notFiled > 0 && <span>{bulk.notFiled(progress.notFiled)}</span>}
        <Link to="/bulk">{bulk.again}</Link>
      </p>
      <Views
        label={bulk.result}
        views={(Object.keys(bulk.rows) as RowView[]).map((id) => ({ id, text: bulk.rows[id] }))}
        view={view}
        onView={setView}
      />
      <DataTable
        label={bulk.title}
        columns={COLUMNS}
        rows={rows.rows}
        keyOf={({ line }) => String(line)}
        csvName="bulk-filing.csv"
        {...rows.list}
      />
    </div>
  );
}
