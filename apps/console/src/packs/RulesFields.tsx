import { Choice } from '../parts/fields.js';
import { words } from '../words/index.js';
import type { Choice as Chosen, Chosen as Rules, RuleName } from './begin-form.js';
import './packs.css';

const { begin: texts, choices } = words.packs;

interface Props {
  readonly chosen: Rules;
  readonly onChange: (chosen: Rules) => void;
}

/** What of the cases leaves how: each rule with its choices, the careful one first. */
export function RulesFields({ chosen, onChange }: Props) {
  function rule<R extends RuleName>(name: R, ids: readonly Chosen<R>[], textOf: (id: Chosen<R>) => string) {
    return (
      <Choice
        label={texts[name]}
        value={chosen[name]}
        onChange={(id) => onChange({ ...chosen, [name]: id })}
        options={ids.map((id) => ({ id, text: textOf(id) }))}
      />
    );
  }
  return (
    <fieldset className="pack-rules">
      <legend>{texts.rules}</legend>
      {rule('parties', ['alias', 'named'], (id) => choices.parties[id])}
      {rule('controlNumbers', ['usual', 'kept', 'withheld'], (id) => choices.controlNumbers[id])}
      {rule('values', ['bands', 'exact', 'withheld'], (id) => choices.values[id])}
      {rule('customer', ['withheld', 'named'], (id) => choices.customer[id])}
      {rule('orders', ['withheld', 'kept'], (id) => choices.orders[id])}
      {rule('goods', ['withheld', 'described'], (id) => choices.goods[id])}
      {rule('saidBy', ['withheld', 'kept'], (id) => choices.saidBy[id])}
    </fieldset>
  );
}
