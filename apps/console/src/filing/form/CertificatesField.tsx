import { Button } from 'react-aria-components';
import { TextBox } from '../../parts/fields.js';
import { words } from '../../words/index.js';
import { CountryPicker } from '../CountryPicker.js';
import { lineKey } from './more.js';
import type { MoreForm } from './more.js';

const { form: texts } = words;

type Certificates = MoreForm['certificates'];

interface Props {
  readonly certificates: Certificates;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (certificates: Certificates) => void;
}

/** Import or end-user certificates, each with its country and its number. */
export function CertificatesField({ certificates, errors, onChange }: Props) {
  const edit = (index: number, change: Partial<Certificates[number]>) =>
    onChange(certificates.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <div className="stack-tight">
      {certificates.map(({ key, country, number }, index) => (
        <div key={key} className="filters" role="group" aria-label={texts.certificate(index)}>
          <CountryPicker
            label={words.filing.fields.country}
            value={country}
            onChange={(id) => edit(index, { country: id })}
            error={errors.get(`/bis748p/certificates/${index}/country`)}
          />
          <TextBox
            label={texts.fields.certificateNumber}
            value={number}
            onChange={(text) => edit(index, { number: text })}
            error={errors.get(`/bis748p/certificates/${index}/number`)}
            hint={texts.hints.certificate}
          />
          <Button className="button" onPress={() => onChange(certificates.filter((_, at) => at !== index))}>
            {words.parts.remove}
          </Button>
        </div>
      ))}
      <div>
        <Button
          className="button"
          onPress={() => onChange([...certificates, { key: lineKey(), country: '', number: '' }])}
        >
          {texts.addCertificate}
        </Button>
      </div>
    </div>
  );
}
