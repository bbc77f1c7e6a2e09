import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Tick, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { words } from '../words/index.js';
import { useCatalogue } from './authorizations.js';
import { matching } from './record-form.js';

const { record: texts } = words.authorizations;

/** So many are shown to be ticked one by one; the others are found by name, or chosen all at once. */
const MOST_SHOWN = 30;

interface Props {
  readonly supplierId: string | null;
  readonly chosen: ReadonlySet<string>;
  readonly error: string | undefined;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Some products of the catalogue: one by one, or all that match at once. */
export function ProductsField({ supplierId, chosen, error, onChange }: Props) {
  const catalogue = useCatalogue(supplierId);
  const [find, setFind] = useState('');
  if (catalogue.isError) return <Refused error={catalogue.error} />;
  const products = catalogue.data ?? [];
  if (products.length === 0)
    return <p className="quiet">{catalogue.isPending ? words.loading : texts.noProducts}</p>;
  const found = matching(products, find);
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <div className="stack">
      <TextBox
        label={texts.findProduct}
        type="search"
        value={find}
        onChange={setFind}
        hint={texts.findHint}
        error={error}
      />
      <div className="row">
        <span role="status">{texts.chosen(chosen.size)}</span>
        <Button
          className="button"
          isDisabled={found.length === 0}
          onPress={() => onChange(new Set([...chosen, ...found.map(({ id }) => id)]))}
        >
          {texts.chooseAll(found.length)}
        </Button>
        <Button className="button" isDisabled={chosen.size === 0} onPress={() => onChange(new Set())}>
          {texts.chooseNone}
        </Button>
      </div>
      <ul className="bare">
        {found.slice(0, MOST_SHOWN).map(({ id, name, eccn }) => (
          <li key={id}>
            <Tick
              label={
                <>
                  {name} <span className="quiet">{eccn}</span>
                </>
              }
              value={chosen.has(id)}
              onChange={(isOn) => toggle(id, isOn)}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST_SHOWN && <p className="quiet">{texts.moreMatch(found.length - MOST_SHOWN)}</p>}
    </div>
  );
}
