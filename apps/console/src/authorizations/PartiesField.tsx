import { useState } from 'react';
import { Button } from 'react-aria-components';
import { usePartySearch } from '../filing/parties.js';
import { Picker } from '../parts/Picker.js';
import { countryText, words } from '../words/index.js';
import type { RecordForm } from './record-form.js';

const { record: texts } = words.authorizations;

type Parties = RecordForm['parties'];

interface Props {
  readonly parties: Parties;
  readonly error: string | undefined;
  readonly onChange: (parties: Parties) => void;
}

/** Those for whom alone it is, of the company's parties. */
export function PartiesField({ parties, error, onChange }: Props) {
  const [text, setText] = useState('');
  const found = usePartySearch(text).data?.data ?? [];
  return (
    <>
      <Picker
        // Anew after each one.
        key={parties.length}
        label={texts.addParty}
        options={found.map(({ id, name, country }) => ({ id, text: name, hint: countryText(country) }))}
        text={text}
        onText={setText}
        onPick={(id) => {
          const party = found.find((one) => one.id === id);
          if (!party || parties.some((one) => one.id === id)) return;
          onChange([...parties, { id: party.id, name: party.name }]);
          setText('');
        }}
        hint={texts.addPartyHint}
        error={error}
        isSearched
      />
      <ul className="bare" aria-label={texts.parties} hidden={parties.length === 0}>
        {parties.map(({ id, name }) => (
          <li key={id} className="spread">
            {name}
            <Button
              className="button button-plain"
              aria-label={`${words.parts.remove} ${name}`}
              onPress={() => onChange(parties.filter((one) => one.id !== id))}
            >
              {words.parts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
