import { Button } from 'react-aria-components';
import { CountryPicker } from '../filing/CountryPicker.js';
import { Choice, TextBox } from '../parts/fields.js';
import { countryText, titled, words } from '../words/index.js';
import { conditionForm, emptyParty } from './face-form.js';
import type { FaceConditionForm, FacePartyForm } from './face-form.js';
import { Removable, rowOf } from './FaceRow.js';
import type { Row, Rows } from './FaceRow.js';

const { licenses: texts } = words.tracker;
const { fields } = words.filing;

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

/** What it is issued under, and until when something must be done for it. */
export function ConditionsFields({ regime, rows, errors, onChange }: Rows<FaceConditionForm>) {
  return (
    <div className="stack">
      {rows.map((row, index) => (
        <Condition key={row.key} {...rowOf({ regime, rows, errors, onChange }, row, index, 'conditions')} />
      ))}
      <div>
        <Button className="button" onPress={() => onChange([...rows, conditionForm()])}>
          {texts.addCondition}
        </Button>
      </div>
    </div>
  );
}

function Condition({ row, index, wrong, onChange, onRemove }: Row<FaceConditionForm>) {
  return (
    <Removable name={texts.condition(index + 1)} onRemove={onRemove}>
      <TextBox
        label={texts.conditionText}
        value={row.text}
        onChange={(text) => onChange({ text })}
        error={wrong('text')}
        isLong
        isRequired
      />
      <div className="filters">
        <TextBox
          label={texts.conditionDueField}
          type="date"
          value={row.due}
          onChange={(due) => onChange({ due })}
          error={wrong('due')}
        />
      </div>
    </Removable>
  );
}
