import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { FileDrop } from '../parts/FileDrop.js';
import { Progress } from '../parts/Progress.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { numberText, words } from '../words/index.js';
import { ImportedRows } from './ImportedRows.js';
import { ENDINGS, useColumns, useImport, useKeepMapping } from './imports.js';
import type { ImportJob } from './imports.js';
import { mappingErrors, mappingFormOf, mappingOf } from './mapping-form.js';
import type { MappingForm } from './mapping-form.js';
import { MappingFields } from './MappingFields.js';

const { imports: texts } = words;

interface Props {
  readonly job: ImportJob;
  /** Of a workbook, the sheet that was read; empty: the first. */
  readonly sheet: string;
  /** Null: the page was opened anew, and the file is kept nowhere. */
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

type Result = NonNullable<ImportJob['result']>;

/** How far a file is, and what came of it, or would. */
export function ImportReport(props: Props) {
  const { kind, dryRun, propose, state, done, total, result } = props.job;
  return (
    <div className="stack">
      <Title text={texts.report(texts.kinds[kind], dryRun, propose)} />
      <Progress label={texts.progress} done={done} of={total} />
      {state === 'failed' && <p className="missed">{texts.failed}</p>}
      <div role="status">{result !== null && <Counts job={props.job} result={result} />}</div>
      {result !== null && dryRun && <Next {...props} result={result} />}
      {result !== null && <ImportedRows job={props.job} result={result} />}
    </div>
  );
}

const COUNTED = ['made', 'updated', 'unchanged'] as const;
const COUNTED_PROPOSING = ['proposed', 'unchanged'] as const;

function Counts({
  job: { kind, dryRun, propose },
  result,
}: {
  readonly job: ImportJob;
  readonly result: Result;
}) {
  const { rows, rejectedRows } = result;
  return (
    <>
      <p>{dryRun ? texts.tried : texts.done}</p>
      <p className="row figures">
        <span>{texts.rows(numberText(rows))}</span>
        {(propose ? COUNTED_PROPOSING : COUNTED).map((one) => (
          <span key={one}>{texts.counts[one](numberText(result[one]))}</span>
        ))}
        <span className={rejectedRows > 0 ? 'missed' : ''}>
          {texts.counts.rejected(numberText(rejectedRows))}
        </span>
        {!dryRun && kind === 'applications' && <Link to="/applications">{texts.toApplications}</Link>}
        {!dryRun && (kind === 'licenses' || kind === 'shipments') && (
          <Link to="/licenses">{texts.toLicenses}</Link>
        )}
        <Link to="/imports">{texts.another}</Link>
      </p>
      {rejectedRows > 0 && <p className="quiet">{texts.rejectedEffect}</p>}
    </>
  );
}

/** What may follow a trial: the import itself, or another trial with another mapping. */
function Next({ job, sheet, file, onFile, result }: Props & { readonly result: Result }) {
  const [form, setForm] = useState(() => mappingFormOf(result.mapping));
  const [isEdited, setEdited] = useState(false);
  const importing = useImport();
  const { kind, supplierId, fileSha256, propose: isProposing } = job;
  const isReady = file !== null && !importing.isPending;
  const send = (isDryRun: boolean) => {
    if (!file) return;
    const mapping = isDryRun ? mappingOf(form) : result.mapping;
    const tried = isDryRun ? null : fileSha256;
    importing.mutate({ file, kind, supplierId, isDryRun, isProposing, mapping, sheet, tried });
  };
  const edit = (changed: MappingForm) => {
    setForm(changed);
    setEdited(true);
  };
  return (
    <>
      {file === null && <p>{texts.fileAgain}</p>}
      <FileDrop file={file} endings={ENDINGS} onFile={onFile} />
      {importing.isPending && (
        <Progress label={texts.uploading} done={importing.sent.sent} of={importing.sent.of} />
      )}
      <Refused error={importing.error} />
      <div className="row">
        <Button className="button button-act" isDisabled={!isReady || isEdited} onPress={() => send(false)}>
          {isProposing ? texts.proposeForReal : texts.import}
        </Button>
        {isEdited && <span className="quiet">{texts.importEdited}</span>}
      </div>
      <section className="stack" aria-labelledby="mapping">
        <h2 id="mapping">{texts.mapping}</h2>
        <p className="quiet">{texts.mappingIntro}</p>
        <ReadMapping kind={kind} form={form} error={importing.error} onChange={edit} />
        <div>
          <Button className="button" isDisabled={!isReady} onPress={() => send(true)}>
            {texts.tryAgain}
          </Button>
        </div>
        <Keep job={job} form={form} />
      </section>
    </>
  );
}

interface ReadMappingProps {
  readonly kind: ImportJob['kind'];
  readonly form: MappingForm;
  readonly error: Error | null;
  readonly onChange: (form: MappingForm) => void;
}

function ReadMapping({ kind, form, error, onChange }: ReadMappingProps) {
  const columns = useColumns(kind);
  const errors = mappingErrors(errorsByPointer(error));
  return (
    <>
      <MappingFields form={form} names={columns.data ?? []} errors={errors} isRead onChange={onChange} />
      <Refused error={columns.error} />
    </>
  );
}

/** Keeps the mapping under a name, for the next file. */
function Keep({ job, form }: { readonly job: ImportJob; readonly form: MappingForm }) {
  const [name, setName] = useState('');
  const keeping = useKeepMapping(job);
  return (
    <form
      className="stack narrow"
      onSubmit={(event) => {
        event.preventDefault();
        keeping.mutate({ name: name.trim(), mapping: mappingOf(form) });
      }}
    >
      <TextBox label={texts.name} hint={texts.nameHint} value={name} onChange={setName} />
      <Refused error={keeping.error} />
      <div className="row">
        <Button type="submit" className="button" isDisabled={name.trim() === '' || keeping.isPending}>
          {texts.keep}
        </Button>
        <span role="status">{keeping.data !== undefined && texts.kept(keeping.data.id)}</span>
      </div>
    </form>
  );
}
