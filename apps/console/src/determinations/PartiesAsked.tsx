import { useState } from 'react';
import { Button } from 'react-aria-components';
import { PARTY_ROLES } from '@ninety/client/browser';
import { CountryPicker } from '../filing/CountryPicker.js';
import { usePartySearch } from '../filing/parties.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Picker } from '../parts/Picker.js';
import { countryText, spoken, words } from '../words/index.js';
import type { AskedParty } from './ask-form.js';

const { determinations: texts } = words;
const { fields } = texts;

interface Props {
  readonly parties: readonly AskedParty[];
  /** Whether there are parties on record to choose from. */
  readonly isOfCompany: boolean;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (parties: readonly AskedParty[]) => void;
}

const NOBODY: AskedParty = { partyId: null, name: '', country: '', role: 'ultimate_consignee' };

/** Who takes part: those on record, or by name and country. */
export function PartiesAsked({ parties, isOfCompany, errors, onChange }: Props) {
  const [party, setParty] = useState(NOBODY);
  const [count, setCount] = useState(0);
  const add = (added: AskedParty) => {
    onChange([...parties, added]);
    setParty(NOBODY);
    setCount(count + 1);
  };
  return (
    <section className="stack">
      <h2>{texts.parties}</h2>
      {parties.length > 0 && (
        <ul className="bare">
          {parties.map((one, index) => (
            <li key={`${one.partyId} ${one.name} ${one.role}`} className="spread">
              <span>
                {one.name} <span className="quiet">{countryText(one.country ?? '')}</span>,{' '}
                {roleText(one.role)}
                {errorOf(errors, index) !== undefined && (
                  <span className="error">{errorOf(errors, index)}</span>
                )}
              </span>
              <Button
                className="button button-plain"
                onPress={() => onChange(parties.filter((_, other) => other !== index))}
              >
                {words.parts.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="filters" key={count}>
        <Choice
          label={fields.partyRole}
          value={party.role}
          options={PARTY_ROLES.map((id) => ({ id, text: roleText(id) }))}
          onChange={(role) => setParty({ ...party, role })}
        />
        {isOfCompany && <OnRecord onPick={(picked) => add({ ...picked, role: party.role })} />}
        <TextBox
          label={fields.partyName}
          value={party.name}
          onChange={(name) => setParty({ ...party, name })}
        />
        <CountryPicker
          label={fields.partyCountry}
          value={party.country ?? ''}
          onChange={(country) => setParty({ ...party, country })}
        />
        <Button
          className="button"
          isDisabled={party.name.trim() === '' || party.country === ''}
          onPress={() => add(party)}
        >
          {texts.addParty}
        </Button>
      </div>
    </section>
  );
}

function errorOf(errors: ReadonlyMap<string, string>, index: number): string | undefined {
  const pointer = `/parties/${index}`;
  return errors.get(pointer) ?? errors.get(`${pointer}/partyId`) ?? errors.get(`${pointer}/country`);
}

/** One of the company's own parties, by a part of its name. */
function OnRecord({ onPick }: { readonly onPick: (party: Omit<AskedParty, 'role'>) => void }) {
  const [text, setText] = useState('');
  const found = usePartySearch(text).data?.data ?? [];
  return (
    <Picker
      label={fields.party}
      options={found.map(({ id, name, country }) => ({ id, text: name, hint: countryText(country) }))}
      text={text}
      onText={setText}
      onPick={(id) => {
        const party = found.find((one) => one.id === id);
        if (party) onPick({ partyId: party.id, name: party.name, country: party.country });
      }}
      isSearched
    />
  );
}

export function roleText(role: string): string {
  return texts.roles.get(role) ?? spoken(role);
}
