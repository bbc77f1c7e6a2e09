import { useState } from 'react';
import { Picker } from '../parts/Picker.js';
import { useTracked } from '../tracker/applications.js';
import { words } from '../words/index.js';

const { duties: texts } = words;

interface Props {
  readonly onPick: (id: string | null) => void;
  readonly error: string | undefined;
}

/** The application that renews a license, found by a part of what it says. */
export function RenewingField({ onPick, error }: Props) {
  const [text, setText] = useState('');
  const asked = useTracked({ q: text.trim() === '' ? undefined : text.trim() }, 20);
  const found = asked.isPending || asked.isError ? [] : asked.rows;
  return (
    <Picker
      label={texts.renewedBy}
      hint={texts.renewedByHint}
      options={found.map(({ id, controlNumber, reference }) => ({
        id,
        text: [controlNumber, reference].filter(Boolean).join(' · ') || id,
      }))}
      text={text}
      onText={setText}
      onPick={onPick}
      error={error}
      isRequired
      isSearched
    />
  );
}
