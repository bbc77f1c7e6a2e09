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

/** A country by its name or its code: its code first, then names that begin so, then those that have it in them. */
export function CountryPicker({ label, value, onChange, error, isRequired = false }: Props) {
  const [text, setText] = useState(value === '' ? '' : countryText(value));
  const typed = text.trim().toUpperCase();
  const rank = ({ id, text: name }: (typeof COUNTRIES)[number]) => {
    if (id === typed) return 0;
    return typed !== '' && name.toUpperCase().startsWith(typed) ? 1 : 2;
  };
  return (
    <Picker
      label={label}
      options={COUNTRIES.toSorted((one, other) => rank(one) - rank(other))}
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
