import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Picker } from '../parts/Picker.js';
import { Tick } from '../parts/fields.js';
import { useTracked } from '../tracker/applications.js';
import { numberText, statusText } from '../tracker/names.js';
import { words } from '../words/index.js';
import type { ChosenCase } from './begin-form.js';

const { begin: texts } = words.packs;
const FOUND = 20;

interface Props {
  readonly cases: readonly ChosenCase[];
  readonly error: string | undefined;
  readonly onChange: (cases: readonly ChosenCase[]) => void;
}

/** Cases one by one, in the order in which they stand on the pack. */
export function CasesField({ cases, error, onChange }: Props) {
  const [text, setText] = useState('');
  const asked = useTracked({ q: text.trim() === '' ? undefined : text.trim() }, FOUND);
  const found = asked.isPending || asked.isError ? [] : asked.rows;
  return (
    <>
      <Picker
        // Anew after each one.
        key={cases.length}
        label={texts.find}
        hint={texts.findHint}
        options={found.map((one) => ({ id: one.id, text: numberText(one), hint: statusText(one) }))}
        text={text}
        onText={setText}
        onPick={(id) => {
          const one = found.find((each) => each.id === id);
          if (!one || cases.some((each) => each.id === id)) return;
          onChange([...cases, { id: one.id, name: numberText(one), hasNotes: false }]);
          setText('');
        }}
        error={error}
        isSearched
      />
      <ul className="bare" aria-label={texts.chosen} hidden={cases.length === 0}>
        {cases.map((one) => (
          <li key={one.id} className="spread">
            <span className="figures">{one.name}</span>
            <span className="row">
              <Tick
                label={texts.notesOf(one.name)}
                value={one.hasNotes}
                onChange={(hasNotes) =>
                  onChange(cases.map((each) => (each.id === one.id ? { ...each, hasNotes } : each)))
                }
              />
              <Button
                className="button button-plain"
                aria-label={`${words.parts.remove} ${one.name}`}
                onPress={() => onChange(cases.filter(({ id }) => id !== one.id))}
              >
                {words.parts.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
