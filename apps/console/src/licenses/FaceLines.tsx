import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { words } from '../words/index.js';
import { emptyLine, emptyOpening, openingAt } from './face-form.js';
import type { FaceLineForm, OpeningForm } from './face-form.js';
import { Removable, rowOf } from './FaceRow.js';
import type { Row, Rows } from './FaceRow.js';

const { licenses: texts } = words.tracker;
const { fields } = words.filing;

/** What the license allows, line by line. */
export function LinesFields({ regime, rows, errors, onChange }: Rows<FaceLineForm>) {
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <Line
          key={row.key}
          {...rowOf({ regime, rows, errors, onChange }, row, index, 'lines')}
          openingErrors={(place, field) =>
            errors.get(`/openingUsage/${openingAt(rows, index) + place}${field}`)
          }
        />
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...rows, emptyLine(regime.currency)])}>
          {texts.addLine}
        </Button>
      </div>
    </div>
  );
}

/** What is wrong with an opening usage of the line, by where it stands among them, in a field of it or in the whole. */
type OpeningErrors = (place: number, field: string) => string | undefined;

interface LineProps extends Row<FaceLineForm> {
  readonly openingErrors: OpeningErrors;
}

function Line({ regime, row, index, wrong, onChange, onRemove, openingErrors }: LineProps) {
  return (
    <Removable name={texts.line(index + 1)} onRemove={onRemove}>
      <div className="filters">
        <TextBox
          label={regime.list}
          value={row.eccn}
          onChange={(eccn) => onChange({ eccn })}
          error={wrong('eccn')}
          isRequired
        />
        <TextBox
          label={fields.quantity}
          value={row.quantity}
          onChange={(quantity) => onChange({ quantity })}
          error={wrong('quantity')}
          inputMode="decimal"
        />
        <TextBox
          label={fields.unit}
          value={row.unit}
          onChange={(unit) => onChange({ unit })}
          error={wrong('unit')}
        />
        <TextBox
          label={texts.value}
          value={row.amount}
          onChange={(amount) => onChange({ amount })}
          error={wrong('value') ?? wrong('value/amount')}
          inputMode="decimal"
        />
        <TextBox
          label={fields.currency}
          value={row.currency}
          onChange={(currency) => onChange({ currency })}
          error={wrong('value/currency')}
        />
        <TextBox
          label={texts.tolerance}
          hint={texts.toleranceHint}
          value={row.tolerance}
          onChange={(tolerance) => onChange({ tolerance })}
          error={wrong('tolerance')}
          inputMode="decimal"
        />
      </div>
      <TextBox
        label={fields.description}
        value={row.description}
        onChange={(description) => onChange({ description })}
        error={wrong('description')}
        isRequired
      />
      <Openings
        line={texts.line(index + 1)}
        rows={row.openings}
        errors={openingErrors}
        onChange={(openings) => onChange({ openings })}
      />
    </Removable>
  );
}

interface OpeningsProps {
  readonly line: string;
  readonly rows: readonly OpeningForm[];
  readonly errors: OpeningErrors;
  readonly onChange: (rows: readonly OpeningForm[]) => void;
}

/** What was used of a line before it was recorded here: at once, or in parts as of their days. */
function Openings({ line, rows, errors, onChange }: OpeningsProps) {
  const edit = (key: number, change: Partial<OpeningForm>) =>
    onChange(rows.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <>
      {rows.map(({ key, quantity, amount, on }, place) => (
        <Removable
          key={key}
          name={texts.opening(line, place + 1)}
          onRemove={() => onChange(rows.filter((one) => one.key !== key))}
        >
          <div className="filters">
            <TextBox
              label={texts.openingQuantity}
              value={quantity}
              onChange={(text) => edit(key, { quantity: text })}
              error={errors(place, '/quantity') ?? errors(place, '')}
              inputMode="decimal"
            />
            <TextBox
              label={texts.openingValue}
              value={amount}
              onChange={(text) => edit(key, { amount: text })}
              error={errors(place, '/value') ?? errors(place, '/value/amount')}
              inputMode="decimal"
            />
            <TextBox
              label={texts.openingOn}
              type="date"
              value={on}
              onChange={(day) => edit(key, { on: day })}
              error={errors(place, '/on')}
              isRequired
            />
          </div>
        </Removable>
      ))}
      <div>
        <Button
          className="button"
          aria-label={`${texts.addOpening}: ${line}`}
          onPress={() => onChange([...rows, emptyOpening()])}
        >
          {texts.addOpening}
        </Button>
      </div>
    </>
  );
}
