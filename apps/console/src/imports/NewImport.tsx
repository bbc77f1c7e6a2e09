import { useState } from 'react';
import { NinetyProblem } from '@ninety/client/browser';
import { Button } from 'react-aria-components';
import { FILERS } from '../offices.js';
import { Choice, TextBox, Tick } from '../parts/fields.js';
import { FileDrop } from '../parts/FileDrop.js';
import { Progress } from '../parts/Progress.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { isWorkbook } from '../parts/table-file.js';
import { Title } from '../parts/Title.js';
import { useSuppliers } from '../reports/suppliers.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { ENDINGS, KINDS, useColumns, useImport, useMappings } from './imports.js';
import type { ImportKind } from './imports.js';
import { mappingErrors, mappingFormOfHeaders, mappingOf } from './mapping-form.js';
import type { MappingForm } from './mapping-form.js';
import { MappingFields } from './MappingFields.js';

const { imports: texts } = words;

interface Props {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

/** What a file is chosen with; it is tried first. */
interface Choices {
  readonly kind: ImportKind;
  /** For whom, where the reader is of no company; undefined: for the reader's own. */
  readonly supplierId: string | undefined;
  /** Of applications. */
  readonly isProposing: boolean;
  readonly sheet: string;
  /** The name of a mapping that is kept; empty: none. */
  readonly kept: string;
  /** Of a file of which no column was known. */
  readonly told: MappingForm | null;
}

function choicesOf(kind: ImportKind): Choices {
  return { kind, supplierId: undefined, isProposing: false, sheet: '', kept: '', told: null };
}

/** What is sent of them. */
function triedWith(file: File, { kind, supplierId, isProposing, sheet, kept, told }: Choices) {
  return {
    file,
    kind,
    supplierId,
    isDryRun: true,
    isProposing: kind === 'applications' && isProposing,
    mapping: told === null ? kept : mappingOf(told),
    sheet: isWorkbook(file.name) ? sheet.trim() : '',
    tried: null,
  };
}

export function NewImport({ file, onFile }: Props) {
  const isFiler = FILERS.includes(useMe().role);
  const kinds = isFiler ? KINDS : OF_PARTIES;
  const [choices, setChoices] = useState(() => choicesOf(kinds[0]));
  const sending = useImport();
  const { kind, supplierId, sheet, kept, told } = choices;
  const change = (some: Partial<Choices>) => setChoices({ ...choices, ...some });
  const errors = errorsByPointer(sending.error);
  return (
    <>
      <Title text={texts.title} />
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          if (!file) return;
          sending.mutate(triedWith(file, choices), {
            onError: (error) => change({ told: headersRefused(error) ?? told }),
          });
        }}
      >
        <p>{texts.intro}</p>
        <KindFields choices={choices} kinds={kinds} onChange={change} />
        {!isFiler && (
          <Company
            chosen={supplierId}
            error={errors.get('/supplierId')}
            onChange={(id) => change({ supplierId: id, kept: '' })}
          />
        )}
        <FileFields
          file={file}
          sheet={sheet}
          onFile={(chosen) => {
            onFile(chosen);
            change({ told: null });
          }}
          onSheet={(name) => change({ sheet: name })}
        />
        <Kept
          kind={kind}
          supplierId={supplierId}
          kept={kept}
          error={errors.get('/mapping')}
          onChange={(name) => change({ kept: name, told: null })}
        />
        {told !== null && (
          <Told
            kind={kind}
            form={told}
            errors={mappingErrors(errors)}
            onChange={(form) => change({ told: form })}
          />
        )}
        {sending.isPending && (
          <Progress label={texts.uploading} done={sending.sent.sent} of={sending.sent.of} />
        )}
        <Refused error={sending.error} />
        <div>
          <Button
            type="submit"
            className="button button-act"
            isDisabled={!file || (!isFiler && supplierId === undefined) || sending.isPending}
          >
            {texts.try}
          </Button>
        </div>
      </form>
    </>
  );
}

/** What somebody may import who is of no company. */
const OF_PARTIES = ['parties'] as const satisfies readonly ImportKind[];

interface CompanyProps {
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly onChange: (id: string) => void;
}

/** For which company it is. */
function Company({ chosen, error, onChange }: CompanyProps) {
  const suppliers = useSuppliers();
  return (
    <>
      <Choice
        label={texts.company}
        options={(suppliers.data?.data ?? []).map(({ id, name }) => ({ id, text: name }))}
        value={chosen ?? null}
        onChange={onChange}
        error={error}
        isRequired
      />
      <Refused error={suppliers.error} />
    </>
  );
}

interface KeptProps {
  readonly kind: ImportKind;
  readonly supplierId: string | undefined;
  readonly kept: string;
  readonly error: string | undefined;
  readonly onChange: (name: string) => void;
}

/** A mapping that was kept of such files, or none. */
function Kept({ kind, supplierId, kept, error, onChange }: KeptProps) {
  const mappings = useMappings(kind, supplierId);
  const options = (mappings.data ?? []).map(({ id }) => ({ id, text: id }));
  return (
    <>
      <Choice
        label={texts.mapping}
        options={[{ id: '', text: texts.byNames }, ...options]}
        value={kept}
        onChange={onChange}
        error={error}
      />
      <Refused error={mappings.error} />
    </>
  );
}

interface ToldProps {
  readonly kind: ImportKind;
  readonly form: MappingForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (form: MappingForm) => void;
}

function Told({ kind, form, errors, onChange }: ToldProps) {
  const columns = useColumns(kind);
  return (
    <section className="stack" aria-labelledby="told">
      <h2 id="told">{texts.noHeader}</h2>
      <p>{texts.noHeaderIntro}</p>
      <MappingFields
        form={form}
        names={columns.data ?? []}
        errors={errors}
        isRead={false}
        onChange={onChange}
      />
      <Refused error={columns.error} />
    </section>
  );
}

/** The headers of a file that was refused because too few of them are known; null: it was not. */
function headersRefused(error: Error): MappingForm | null {
  const errors = error instanceof NinetyProblem ? (error.problem.errors ?? []) : [];
  if (errors.some(({ code }) => code === 'import_empty_header')) return mappingFormOfHeaders([]);
  const found = errors.find(({ code }) => code === 'import_no_header')?.params?.found;
  return typeof found === 'string' ? mappingFormOfHeaders(found.split(', ')) : null;
}

interface FileProps extends Props {
  readonly sheet: string;
  readonly onSheet: (name: string) => void;
}

/** The file; of a workbook, which of its sheets. */
function FileFields({ file, sheet, onFile, onSheet }: FileProps) {
  return (
    <>
      <FileDrop file={file} endings={ENDINGS} onFile={onFile} />
      {file && isWorkbook(file.name) && (
        <TextBox label={texts.sheet} hint={texts.sheetHint} value={sheet} onChange={onSheet} />
      )}
    </>
  );
}

interface KindProps {
  readonly choices: Choices;
  readonly kinds: readonly ImportKind[];
  readonly onChange: (some: Partial<Choices>) => void;
}

/** Of what the file has rows; of applications, whether they are recorded or proposed. */
function KindFields({ choices: { kind, isProposing }, kinds, onChange }: KindProps) {
  return (
    <>
      <Choice
        label={texts.kind}
        options={kinds.map((id) => ({ id, text: texts.kinds[id] }))}
        value={kind}
        onChange={(id) => onChange({ kind: id, kept: '', told: null })}
        isRequired
      />
      {kind === 'applications' && (
        <Tick label={texts.propose} value={isProposing} onChange={(is) => onChange({ isProposing: is })} />
      )}
    </>
  );
}
