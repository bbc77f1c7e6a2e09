import { useRef, useState } from 'react';
import { NinetyProblem, OBSERVATION_SOURCES } from '@ninety/client/browser';
import { Choice, TextBox, TextsBox, Tick } from '../parts/fields.js';
import type { Option } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { Views } from '../parts/Views.js';
import { titled, words } from '../words/index.js';
import { useRecord } from './applications.js';
import type { LoadedCase, Observation } from './applications.js';
import { FilesField } from './FilesField.js';
import { eventText, saidDayText } from './names.js';
import { asType, askedFields, FILED, observationOf, valuesFor } from './observation-form.js';
import type { AskedField, Situation, Source, Value, Values } from './observation-form.js';
import type { Regime } from './regimes.js';

const { record: texts, sources } = words.tracker;

interface Props {
  readonly title: string;
  readonly intro?: string;
  /** What may be recorded; one alone is not asked for. */
  readonly types: readonly Option[];
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  readonly corrected?: Observation | null;
  readonly onClose: () => void;
}

/** Asks what happened, when, and where it is known from; then writes it down once. */
export function ObservationSheet({ title, intro, types, loaded, regime, corrected = null, onClose }: Props) {
  // What was seen when the sheet opened: an observation on anything newer is refused.
  const seen = useRef(loaded).current;
  const { application, observations, etag } = seen;
  const situation: Situation = { regime, observations, corrected };
  const [values, setValues] = useState<Values>(() => valuesFor(types[0]?.id ?? '', situation));
  const [isSending, setSending] = useState(false);
  const [override, setOverride] = useState('');
  const record = useRecord(application.id, etag);
  const errors = errorsByPointer(record.error);
  const observation = observationOf(values, situation);
  const edit = (change: Partial<Values>) => setValues({ ...values, ...change });
  const isStale = loaded.etag !== etag && !record.isPending && !record.isSuccess;
  return (
    <FormSheet
      title={title}
      intro={
        <>
          {intro !== undefined && <p className="quiet">{intro}</p>}
          {isStale && (
            <p role="status" className="near">
              {texts.changed}
            </p>
          )}
        </>
      }
      act={texts.submit}
      isReady={observation !== null && !isSending && !record.isPending}
      error={record.error}
      onAct={() => {
        const without = override.trim() === '' ? {} : { override: override.trim() };
        if (observation) record.mutate({ ...observation, ...without }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      {types.length > 1 && (
        <Choice
          label={texts.what}
          options={types}
          value={values.type}
          onChange={(type) => setValues(asType(type, values, situation))}
          error={errors.get('/type')}
        />
      )}
      <When values={values} errors={errors} onChange={edit} />
      {askedFields(values.type, situation).map((field) => (
        <Field
          key={field.name}
          field={field}
          value={values.fields.get(field.name)}
          error={errors.get(`/${field.name}`)}
          onChange={(value) => edit({ fields: new Map([...values.fields, [field.name, value]]) })}
        />
      ))}
      <Provenance values={values} errors={errors} onChange={edit} />
      <FilesField
        applicationId={application.id}
        attachments={loaded.attachments}
        value={values.attachmentIds}
        onSending={setSending}
        onChange={(change) => setValues((now) => ({ ...now, attachmentIds: change(now.attachmentIds) }))}
      />
      {corrected !== null && (
        <TextBox
          label={texts.reason}
          value={values.reason}
          onChange={(reason) => edit({ reason })}
          error={errors.get('/reason')}
          isLong
          isRequired
        />
      )}
      {values.type === FILED && corrected === null && application.status !== 'ready' && (
        <TextBox
          label={words.reviews.override}
          value={override}
          onChange={setOverride}
          hint={words.reviews.overrideHint}
          error={errors.get('/override')}
          isLong
        />
      )}
      <Contradiction error={record.error} regime={regime} />
    </FormSheet>
  );
}

interface PartProps {
  readonly values: Values;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Values>) => void;
}

/** A day, or two that it lies between. */
function When({ values, errors, onChange }: PartProps) {
  return (
    <fieldset className="when">
      <legend>{texts.when}</legend>
      <Views
        label={texts.when}
        views={[
          { id: 'exact', text: texts.onDay },
          { id: 'between', text: texts.between },
        ]}
        view={values.isExact ? 'exact' : 'between'}
        onView={(view) => onChange({ isExact: view === 'exact' })}
      />
      <div className="filters">
        {values.isExact ? (
          <TextBox
            label={texts.on}
            type="date"
            value={values.on}
            onChange={(on) => onChange({ on })}
            error={errors.get('/on')}
            isRequired
          />
        ) : (
          <>
            <TextBox
              label={texts.notBefore}
              type="date"
              value={values.notBefore}
              onChange={(notBefore) => onChange({ notBefore })}
              error={errors.get('/notBefore')}
            />
            <TextBox
              label={texts.notAfter}
              type="date"
              value={values.notAfter}
              onChange={(notAfter) => onChange({ notAfter })}
              error={errors.get('/notAfter')}
              isRequired
            />
          </>
        )}
      </div>
    </fieldset>
  );
}

/** Where it is known from, and since when. */
function Provenance({ values, errors, onChange }: PartProps) {
  const known = OBSERVATION_SOURCES.map((id) => ({ id, text: titled(sources.get(id) ?? id) }));
  return (
    <>
      <div className="filters">
        <Choice<Source | ''>
          label={texts.source}
          options={[{ id: '', text: texts.noSource }, ...known]}
          value={values.source}
          onChange={(source) => onChange({ source })}
          error={errors.get('/source')}
        />
        <TextBox
          label={texts.learnedOn}
          type="date"
          value={values.learnedOn}
          onChange={(learnedOn) => onChange({ learnedOn })}
          hint={texts.learnedHint}
          error={errors.get('/learnedOn')}
        />
        <TextBox
          label={texts.saidBy}
          value={values.saidBy}
          onChange={(saidBy) => onChange({ saidBy })}
          error={errors.get('/saidBy')}
        />
      </div>
      <TextBox
        label={texts.note}
        value={values.note}
        onChange={(note) => onChange({ note })}
        error={errors.get('/note')}
        isLong
      />
    </>
  );
}

interface FieldProps {
  readonly field: AskedField;
  readonly value: Value | undefined;
  readonly error: string | undefined;
  readonly onChange: (value: Value) => void;
}

function Field({ field: { label, kind, options, isRequired }, value, error, onChange }: FieldProps) {
  const common = { label, error, isRequired };
  const text = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'choice':
      return <Choice {...common} options={options} value={text === '' ? null : text} onChange={onChange} />;
    case 'texts':
      return <TextsBox {...common} value={typeof value === 'object' ? value : []} onChange={onChange} />;
    case 'flag':
      return <Tick label={label} value={value === true} onChange={onChange} />;
    default:
      return (
        <TextBox
          {...common}
          value={text}
          onChange={onChange}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
        />
      );
  }
}

/** Which other event it cannot be true together with. */
export function Contradiction({ error, regime }: { readonly error: Error | null; readonly regime: Regime }) {
  const other = error instanceof NinetyProblem ? error.problem.contradicts : undefined;
  if (typeof other !== 'object' || other === null) return null;
  const said = new Map(Object.entries(other));
  const day = (name: string) => {
    const value: unknown = said.get(name);
    return typeof value === 'string' ? value : null;
  };
  const when = saidDayText({ on: day('on'), notBefore: day('notBefore'), notAfter: day('notAfter') });
  return (
    <p role="status" className="near">
      {texts.contradicts(eventText(day('type') ?? '', regime), when)}
    </p>
  );
}
