import { useState } from 'react';
import { CIRCUMSTANCES } from '@ninety/client/browser';
import { Tick } from '../../parts/fields.js';
import { CIRCUMSTANCE_GROUPS } from '../../words/form.js';
import type { Circumstance, CircumstanceGroup } from '../../words/form.js';
import { words } from '../../words/index.js';

const { circumstances: texts, circumstanceWords } = words.form;

interface Props {
  /** Null: nothing was said of them. */
  readonly value: readonly Circumstance[] | null;
  /** Block 5, which some of them go with alone. */
  readonly type: string | null;
  readonly onChange: (value: readonly Circumstance[] | null) => void;
}

/** What a transaction is that no other block tells: those that its type can be, by what they are about. */
export function CircumstancesField({ value, type, onChange }: Props) {
  const said = value ?? [];
  return (
    <fieldset className="circumstances">
      <legend>{texts.title}</legend>
      <p className="quiet">{texts.intro}</p>
      {CIRCUMSTANCE_GROUPS.map((group) => (
        <Group key={group} group={group} said={said} type={type} onChange={onChange} />
      ))}
      <Tick
        label={texts.none}
        value={value !== null && said.length === 0}
        onChange={(isNone) => onChange(isNone ? [] : null)}
      />
    </fieldset>
  );
}

interface GroupProps {
  readonly group: CircumstanceGroup;
  readonly said: readonly Circumstance[];
  readonly type: string | null;
  readonly onChange: (value: readonly Circumstance[]) => void;
}

function Group({ group, said, type, onChange }: GroupProps) {
  const own = CIRCUMSTANCES.filter(
    (id) => circumstanceWords[id].group === group && (said.includes(id) || canBe(id, type)),
  );
  const chosen = own.filter((id) => said.includes(id)).length;
  const [isOpen] = useState(chosen > 0);
  return (
    <details open={isOpen}>
      <summary>
        {texts.groups[group]} <span className="quiet">{texts.chosen(chosen)}</span>
      </summary>
      <div className="circumstances-group">
        {own.map((id) => (
          <Tick
            key={id}
            label={texts.tick(circumstanceWords[id].text, circumstanceWords[id].paragraph)}
            value={said.includes(id)}
            onChange={(isSo) => onChange(isSo ? [...said, id] : said.filter((one) => one !== id))}
          />
        ))}
      </div>
    </details>
  );
}

/** Whether an application of a type can be of a circumstance; of one whose type is not said, of any. */
function canBe(id: Circumstance, type: string | null): boolean {
  return type === null || (circumstanceWords[id].types?.includes(type) ?? true);
}
