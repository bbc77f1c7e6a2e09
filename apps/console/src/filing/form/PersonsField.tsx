import { useParties } from '../../application/application.js';
import { words } from '../../words/index.js';
import { AddParty } from '../PartiesBlock.js';
import type { PersonForm } from './more.js';
import { PersonFields } from './PersonFields.js';

const { persons: texts } = words.form;

interface Props {
  readonly persons: readonly PersonForm[];
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (persons: readonly PersonForm[]) => void;
}

/** To whom technology or source code is released, instead of a consignee. */
export function PersonsField({ persons, errors, onChange }: Props) {
  const known = useParties(
    persons.map(({ partyId }) => partyId),
    true,
  );
  return (
    <div className="stack-tight" role="group" aria-label={texts.title}>
      <p>
        {texts.title} <span className="quiet">{texts.intro}</span>
      </p>
      {persons.map((person, index) => (
        <PersonFields
          key={person.partyId}
          name={known.data?.find(({ id }) => id === person.partyId)?.name ?? words.loading}
          person={person}
          pointer={`/bis748p/foreignPersons/${index}`}
          errors={errors}
          onChange={(changed) => onChange(persons.map((one, at) => (at === index ? changed : one)))}
          onRemove={() => onChange(persons.filter((_, at) => at !== index))}
        />
      ))}
      <AddParty
        role={texts.title}
        kind="person"
        onAdd={(partyId) => {
          if (persons.some((one) => one.partyId === partyId)) return;
          onChange([
            ...persons,
            { partyId, citizenships: [], permanentResidencies: [], immigrationStatus: '', position: '' },
          ]);
        }}
      />
    </div>
  );
}
