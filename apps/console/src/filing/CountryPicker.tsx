import { useState } from 'react';
import { Picker } from '../parts/Picker.js';
import { countryText } from '../words/index.js';
import { COUNTRIES } from './countries.js';

interface Props {
  readonly label: string;
  /** ISO 3166-1 alpha-2; empty: none yet. */
  readonly value: string;
  readonly onChange: (code: string) => void;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

/** A country by its name or its code. */
export function CountryPicker({ label, value, onChange, error, isRequired = false }: Props) {
  const [text, setText] = useState(value === '' ? '' : countryText(value));
  const typed = text.trim().toUpperCase();
  const byCode = COUNTRIES.filter(({ id }) => id === typed);
  return (
    <Picker
      label={label}
      options={byCode.length > 0 ? [...byCode, ...COUNTRIES.filter(({ id }) => id !== typed)] : COUNTRIES}
      picked={value === '' ? undefined : value}
      text={text}
      onText={(written) => {
        setText(written);
        if (written === '') onChange('');
      }}
      onPick={(code) => onChange(code ?? '')}
      error={error}
      isRequired={isRequired}
    />
  );
}
