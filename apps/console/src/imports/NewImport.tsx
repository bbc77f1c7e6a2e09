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

export function NewImport({ file, onFile }: Props) {
  const isFiler = FILERS.includes(useMe().role);
  const kinds = isFiler ? KINDS : OF_PARTIES;
  const [choices, setChoices] = useState<Choices>({
    kind: kinds[0],
    supplierId: undefined,
    isProposing: false,
    sheet: '',
    kept: '',
    told: null,
  });
  const sending = useImport();
  const { kind, supplierId, isProposing, sheet, kept, told } = choices;
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
          const mapping = told === null ? kept : mappingOf(told);
          sending.mutate(
            {
              file,
              kind,
              supplierId,
              isDryRun: true,
              isProposing: kind === 'applications' && isProposing,
              mapping,
              sheet: isWorkbook(file.name) ? sheet.trim() : '',
              tried: null,
            },
            { onError: (error) => change({ told: headersRefused(error) ?? told }) },
          );
        }}
      >
        <p>{texts.intro}</p>
        <Choice
          label={texts.kind}
          options={kinds.map((id) => ({ id, text: texts.kinds[id] }))}
          value={kind}
          onChange={(id) => change({ kind: id, kept: '', told: null })}
          isRequired
        />
        {kind === 'applications' && (
          <Tick label={texts.propose} value={isProposing} onChange={(is) => change({ isProposing: is })} />
        )}
        {!isFiler && (
          <Company
            chosen={supplierId}
            error={errors.get('/supplierId')}
            onChange={(id) => change({ supplierId: id, kept: '' })}
          />
        )}
        <FileDrop
          file={file}
          endings={ENDINGS}
          onFile={(chosen) => {
            onFile(chosen);
            change({ told: null });
          }}
        />
        {file && isWorkbook(file.name) && (
          <TextBox
            label={texts.sheet}
            hint={texts.sheetHint}
            value={sheet}
            onChange={(name) => change({ sheet: name })}
          />
        )}
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
