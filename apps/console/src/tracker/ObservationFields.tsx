import { OBSERVATION_SOURCES } from '@ninety/client/browser';
import { Choice, TextBox, TextsBox, Tick } from '../parts/fields.js';
import { Views } from '../parts/Views.js';
import { titled, words } from '../words/index.js';
import { askedFields } from './observation-form.js';
import type { AskedField, Situation, Source, Value, Values } from './observation-form.js';

const { record: texts, sources } = words.tracker;

interface PartProps {
  readonly values: Values;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<Values>) => void;
}

/** A day, or two that it lies between. */
export function When({ values, errors, onChange }: PartProps) {
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
export function Provenance({ values, errors, onChange }: PartProps) {
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

/** What the type of the observation asks for, as its regime has it. */
export function FieldsOfType({
  values,
  situation,
  errors,
  onChange,
}: PartProps & { readonly situation: Situation }) {
  return askedFields(values.type, situation).map((field) => (
    <Field
      key={field.name}
      field={field}
      value={values.fields.get(field.name)}
      error={errors.get(`/${field.name}`)}
      onChange={(value) => onChange({ fields: new Map([...values.fields, [field.name, value]]) })}
    />
  ));
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
