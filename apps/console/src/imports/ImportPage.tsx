import { useState } from 'react';
import { useSearch } from '@tanstack/react-router';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { ImportReport } from './ImportReport.js';
import { useImportJob } from './imports.js';
import { NewImport } from './NewImport.js';

/** A spreadsheet: tried, read how it was read, corrected, and taken in. The address names the job, so that it is found again. */
export function ImportPage() {
  const { job: id, sheet = '' } = useSearch({ from: '/imports' });
  const [file, setFile] = useState<File | null>(null);
  const job = useImportJob(id);
  if (id === undefined) return <NewImport file={file} onFile={setFile} />;
  if (job.isPending || job.isError) return <QueryStatePage title={words.imports.title} {...job} />;
  return <ImportReport key={id} job={job.data} sheet={sheet} file={file} onFile={setFile} />;
}
