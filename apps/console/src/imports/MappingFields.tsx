import { Button } from 'react-aria-components';
import { Choice, TextBox } from '../parts/fields.js';
import type { Option } from '../parts/fields.js';
import { words } from '../words/index.js';
import { emptyColumn, emptyPreset } from './mapping-form.js';
import type { ColumnForm, MappingForm, PresetForm } from './mapping-form.js';
import '../tracker/tracker.css';

const { imports: texts, parts } = words;

interface Props {
  readonly form: MappingForm;
  /** The names of the columns that there may be. */
  readonly names: readonly string[];
  /** By where they stand in the mapping, as `/columns/0/column`. */
  readonly errors: ReadonlyMap<string, string>;
  /** The headers are those of the file, which was read. */
  readonly isRead: boolean;
  readonly onChange: (form: MappingForm) => void;
}

/** Which column of the file is which, what is said where no cell does, and how days and numbers are read. */
export function MappingFields({ form, names, errors, isRead, onChange }: Props) {
  const options = names.map((id) => ({ id, text: texts.columnOf(id) ?? id }));
  return (
    <div className="stack">
      {isRead ? (
        <ReadColumns form={form} errors={errors} options={options} onChange={onChange} />
      ) : (
        <ToldColumns form={form} errors={errors} options={options} onChange={onChange} />
      )}
      <Cells form={form} onChange={onChange} />
      <Presets form={form} errors={errors} options={options} onChange={onChange} />
    </div>
  );
}

interface PartProps {
  readonly form: MappingForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly options: readonly Option[];
  readonly onChange: (form: MappingForm) => void;
}

/** Each column by its header, in the order of the file. */
function ReadColumns({ form, errors, options, onChange }: PartProps) {
  const { columns } = form;
  return (
    <div className="filters">
      {columns.map(({ key, header, column }, index) => (
        <Choice
          key={key}
          label={header}
          value={column}
          options={[{ id: '', text: texts.notRead }, ...options]}
          onChange={(chosen) =>
            onChange({ ...form, columns: changed<ColumnForm>(columns, key, { column: chosen }) })
          }
          error={errors.get(`/columns/${index}/column`)}
        />
      ))}
    </div>
  );
}

/** Columns that somebody names, of a file of which none is known. */
function ToldColumns({ form, errors, options, onChange }: PartProps) {
  const { columns } = form;
  const edit = (key: number, change: Partial<ColumnForm>) =>
    onChange({ ...form, columns: changed(columns, key, change) });
  return (
    <div className="stack">
      {columns.map(({ key, header, column }, index) => (
        <fieldset key={key} className="when">
          <legend>{texts.columnNumber(index + 1)}</legend>
          <div className="filters">
            <TextBox
              label={texts.header}
              value={header}
              onChange={(text) => edit(key, { header: text })}
              error={errors.get(`/columns/${index}/header`)}
            />
            <Choice
              label={texts.column}
              value={column}
              options={[{ id: '', text: texts.notRead }, ...options]}
              onChange={(chosen) => edit(key, { column: chosen })}
              error={errors.get(`/columns/${index}/column`)}
            />
            <Remove
              name={texts.columnNumber(index + 1)}
              onRemove={() => onChange({ ...form, columns: columns.filter((one) => one.key !== key) })}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          className="button"
          onPress={() => onChange({ ...form, columns: [...columns, emptyColumn()] })}
        >
          {texts.addColumn}
        </Button>
      </div>
    </div>
  );
}

const ORDERS = ['none', 'mdy', 'dmy'] as const;
const MARKS = ['none', 'point', 'comma'] as const;

/** How cells are read that may be read in two ways. */
function Cells({ form, onChange }: Pick<PartProps, 'form' | 'onChange'>) {
  return (
    <div className="filters">
      <Choice
        label={texts.dates}
        value={form.dates ?? 'none'}
        options={ORDERS.map((id) => ({ id, text: texts.dateOrders[id] }))}
        onChange={(chosen) => onChange({ ...form, dates: chosen === 'none' ? null : chosen })}
      />
      <Choice
        label={texts.decimals}
        value={form.decimals ?? 'none'}
        options={MARKS.map((id) => ({ id, text: texts.decimalMarks[id] }))}
        onChange={(chosen) => onChange({ ...form, decimals: chosen === 'none' ? null : chosen })}
      />
    </div>
  );
}

function Presets({ form, errors, options, onChange }: PartProps) {
  const { presets } = form;
  const edit = (key: number, change: Partial<PresetForm>) =>
    onChange({ ...form, presets: changed(presets, key, change) });
  return (
    <fieldset className="when">
      <legend>{texts.presets}</legend>
      <p className="quiet">{texts.presetsIntro}</p>
      {presets.map(({ key, column, value }, index) => (
        <div key={key} className="filters" role="group" aria-label={texts.preset(index + 1)}>
          <Choice
            label={texts.column}
            value={column === '' ? null : column}
            options={options}
            onChange={(chosen) => edit(key, { column: chosen })}
            error={errors.get(`/presets/${index}/column`)}
            isRequired
          />
          <TextBox
            label={texts.presetValue}
            value={value}
            onChange={(text) => edit(key, { value: text })}
            error={errors.get(`/presets/${index}/value`)}
            isRequired
          />
          <Remove
            name={texts.preset(index + 1)}
            onRemove={() => onChange({ ...form, presets: presets.filter((one) => one.key !== key) })}
          />
        </div>
      ))}
      <div>
        <Button
          className="button"
          onPress={() => onChange({ ...form, presets: [...presets, emptyPreset()] })}
        >
          {texts.addPreset}
        </Button>
      </div>
    </fieldset>
  );
}

function Remove({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  return (
    <Button className="button button-plain" aria-label={`${parts.remove}: ${name}`} onPress={onRemove}>
      {parts.remove}
    </Button>
  );
}

function changed<T extends { readonly key: number }>(
  rows: readonly T[],
  key: number,
  change: Partial<T>,
): readonly T[] {
  return rows.map((one) => (one.key === key ? { ...one, ...change } : one));
}
