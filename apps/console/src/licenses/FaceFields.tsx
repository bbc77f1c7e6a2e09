import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CountryPicker } from '../filing/CountryPicker.js';
import { Choice, TextBox } from '../parts/fields.js';
import type { Regime } from '../tracker/regimes.js';
import { countryText, titled, words } from '../words/index.js';
import { emptyLine, emptyParty } from './face-form.js';
import type { FaceLineForm, FacePartyForm } from './face-form.js';
import '../filing/filing.css';

const { licenses: texts } = words.tracker;
const { fields } = words.filing;

interface Rows<T> {
  readonly regime: Regime;
  readonly rows: readonly T[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly T[]) => void;
}

interface Row<T> {
  readonly regime: Regime;
  readonly row: T;
  readonly index: number;
  readonly wrong: (field: string) => string | undefined;
  readonly onChange: (change: Partial<T>) => void;
  readonly onRemove: () => void;
}

/** What the license allows, line by line. */
export function LinesFields({ regime, rows, errors, onChange }: Rows<FaceLineForm>) {
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <Line key={row.key} {...rowOf({ regime, rows, errors, onChange }, row, index, 'lines')} />
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...rows, emptyLine(regime.currency)])}>
          {texts.addLine}
        </Button>
      </div>
    </div>
  );
}

function Line({ regime, row, index, wrong, onChange, onRemove }: Row<FaceLineForm>) {
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
      </div>
      <TextBox
        label={fields.description}
        value={row.description}
        onChange={(description) => onChange({ description })}
        error={wrong('description')}
        isRequired
      />
    </Removable>
  );
}

/** Whom the license names. */
export function PartiesFields({ regime, rows, errors, onChange }: Rows<FacePartyForm>) {
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <PartyFields key={row.key} {...rowOf({ regime, rows, errors, onChange }, row, index, 'parties')} />
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...rows, emptyParty(regime)])}>
          {texts.addParty}
        </Button>
      </div>
    </div>
  );
}

function PartyFields({ regime, row, index, wrong, onChange, onRemove }: Row<FacePartyForm>) {
  return (
    <Removable name={texts.party(index + 1)} onRemove={onRemove}>
      <div className="filters">
        <Choice
          label={texts.role}
          options={regime.partyRoles.map((id) => ({ id, text: words.filing.roles.get(id) ?? titled(id) }))}
          value={row.role}
          onChange={(role) => onChange({ role })}
          error={wrong('role')}
          isRequired
        />
        {row.partyId === null ? (
          <>
            <TextBox
              label={texts.name}
              value={row.name}
              onChange={(name) => onChange({ name })}
              error={wrong('name')}
              isRequired
            />
            <CountryPicker
              label={fields.country}
              value={row.country}
              onChange={(country) => onChange({ country })}
              error={wrong('country')}
              isRequired
            />
          </>
        ) : (
          <p>
            {row.name} <span className="quiet">{countryText(row.country)}</span>
          </p>
        )}
      </div>
    </Removable>
  );
}

interface RemovableProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Removable({ name, onRemove, children }: RemovableProps) {
  return (
    <fieldset className="item">
      <legend className="spread">
        <span>{name}</span>
        <Button
          className="button button-plain"
          aria-label={`${words.parts.remove}: ${name}`}
          onPress={onRemove}
        >
          {words.parts.remove}
        </Button>
      </legend>
      {children}
    </fieldset>
  );
}

function rowOf<T extends { readonly key: number }>(
  { regime, rows, errors, onChange }: Rows<T>,
  row: T,
  index: number,
  list: string,
): Row<T> {
  return {
    regime,
    row,
    index,
    wrong: (field) => errors.get(`/${list}/${index}/${field}`),
    onChange: (change) => onChange(rows.map((one) => (one.key === row.key ? { ...one, ...change } : one))),
    onRemove: () => onChange(rows.filter(({ key }) => key !== row.key)),
  };
}
