import { Button } from 'react-aria-components';
import { countryText, words } from '../words/index.js';
import { CountryPicker } from './CountryPicker.js';

interface Props {
  readonly label: string;
  readonly add: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly error?: string | undefined;
}

/** Several countries, each added by its name. */
export function Destinations({ label, add, chosen, onChange, error }: Props) {
  return (
    <>
      <CountryPicker
        // Anew after each one.
        key={chosen.length}
        label={add}
        value=""
        onChange={(code) => {
          if (code !== '' && !chosen.includes(code)) onChange([...chosen, code]);
        }}
        error={error}
      />
      <ul className="bare" aria-label={label}>
        {chosen.map((code) => (
          <li key={code} className="spread">
            {countryText(code)}
            <Button
              className="button button-plain"
              aria-label={`${words.parts.remove} ${countryText(code)}`}
              onPress={() => onChange(chosen.filter((one) => one !== code))}
            >
              {words.parts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
