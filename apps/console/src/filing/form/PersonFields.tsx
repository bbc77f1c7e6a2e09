import { Button } from 'react-aria-components';
import { TextBox } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { CountryPicker } from '../CountryPicker.js';
import { lineKey } from './more.js';
import type { NationalityForm, PersonForm } from './more.js';

const { persons: texts } = words.form;

interface Props {
  readonly name: string;
  readonly person: PersonForm;
  readonly pointer: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (person: PersonForm) => void;
  readonly onRemove: () => void;
}

/** A person with citizenships and residencies, each since when, and what the person is here. */
export function PersonFields({ name, person, pointer, errors, onChange, onRemove }: Props) {
  const edit = (change: Partial<PersonForm>) => onChange({ ...person, ...change });
  const wrong =
    errors.get(pointer) ?? errors.get(`${pointer}/partyId`) ?? errors.get(`${pointer}/citizenships`);
  return (
    <fieldset className="item">
      <legend className="spread">
        <span>{name}</span>
        <Button className="button button-plain" onPress={onRemove}>
          {words.parts.remove}
        </Button>
      </legend>
      {wrong !== undefined && <p className="error">{wrong}</p>}
      <Nationalities
        label={texts.citizenships}
        add={texts.addCitizenship}
        all={person.citizenships}
        onChange={(citizenships) => edit({ citizenships })}
      />
      <Nationalities
        label={texts.residencies}
        add={texts.addResidency}
        all={person.permanentResidencies}
        onChange={(permanentResidencies) => edit({ permanentResidencies })}
      />
      <div className="filters">
        <TextBox
          label={texts.status}
          value={person.immigrationStatus}
          onChange={(immigrationStatus) => edit({ immigrationStatus })}
          error={errors.get(`${pointer}/immigrationStatus`)}
        />
        <TextBox
          label={texts.position}
          value={person.position}
          onChange={(position) => edit({ position })}
          error={errors.get(`${pointer}/position`)}
        />
      </div>
    </fieldset>
  );
}

interface NationalitiesProps {
  readonly label: string;
  readonly add: string;
  readonly all: readonly NationalityForm[];
  readonly onChange: (all: readonly NationalityForm[]) => void;
}

function Nationalities({ label, add, all, onChange }: NationalitiesProps) {
  const edit = (key: number, change: Partial<NationalityForm>) =>
    onChange(all.map((one) => (one.key === key ? { ...one, ...change } : one)));
  return (
    <div className="stack-tight" role="group" aria-label={label}>
      {all.map(({ key, country, since }) => (
        <div key={key} className="filters">
          <CountryPicker label={label} value={country} onChange={(id) => edit(key, { country: id })} />
          <TextBox
            label={texts.since}
            type="date"
            value={since}
            onChange={(day) => edit(key, { since: day })}
          />
          <Button className="button" onPress={() => onChange(all.filter((one) => one.key !== key))}>
            {words.parts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          className="button"
          onPress={() => onChange([...all, { key: lineKey(), country: '', since: '' }])}
        >
          {add}
        </Button>
      </div>
    </div>
  );
}
