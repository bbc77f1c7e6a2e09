import { TextBox } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { CountryPicker } from '../CountryPicker.js';
import type { NamedForm } from './more.js';

const { fields, hints } = words.form;

interface Props {
  readonly title: string;
  readonly value: NamedForm;
  /** Where it stands in the application. */
  readonly pointer: string;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (value: NamedForm) => void;
}

/** Somebody with a name and an address. */
export function NamedFields({ title, value, pointer, errors, onChange }: Props) {
  const box = (label: string, name: Exclude<keyof NamedForm, 'country'>, at: string) => (
    <TextBox
      label={label}
      value={value[name]}
      onChange={(text) => onChange({ ...value, [name]: text })}
      error={errors.get(`${pointer}${at}`)}
    />
  );
  return (
    <div className="stack-tight" role="group" aria-label={title}>
      <p>{title}</p>
      <div className="filters">
        {box(words.filing.fields.name, 'name', '/name')}
        {box(fields.telephone, 'telephone', '/telephone')}
        {box(fields.street, 'street', '/address/lines')}
        {box(fields.city, 'city', '/address/city')}
        {box(fields.region, 'region', '/address/region')}
        {box(fields.postalCode, 'postalCode', '/address/postalCode')}
        <CountryPicker
          label={words.filing.fields.country}
          value={value.country}
          onChange={(country) => onChange({ ...value, country })}
          error={errors.get(`${pointer}/address/country`)}
        />
      </div>
      <p className="quiet">{hints.named}</p>
    </div>
  );
}
