import { useState } from 'react';
import { Button } from 'react-aria-components';
import { words } from '../../words/index.js';
import { Tick } from '../fields.js';
import { FormSheet } from '../Sheet.js';
import { useChooseColumns } from './columns.js';
import type { Column, ListName } from './columns.js';

const { tables: texts } = words;

interface Props<T> {
  readonly name: ListName;
  readonly columns: readonly Column<T>[];
  readonly shown: readonly Column<T>[];
}

/** Opens the choice of the columns of a list. */
export function ColumnsButton<T>(props: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button className="button button-plain no-print" onPress={() => setOpen(true)}>
        {texts.columns}
      </Button>
      {isOpen && <ColumnsSheet {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Choice {
  readonly id: string;
  readonly header: string;
  readonly isOn: boolean;
}

/** Which columns a list has, and in which order. */
function ColumnsSheet<T>({ name, columns, shown, onClose }: Props<T> & { readonly onClose: () => void }) {
  const choose = useChooseColumns(name);
  const [choices, setChoices] = useState(() => choicesOf(columns, shown));
  const change = (id: string, isOn: boolean) =>
    setChoices(choices.map((one) => (one.id === id ? { ...one, isOn } : one)));
  const keep = (chosen: readonly string[] | null) => choose.mutate(chosen, { onSuccess: onClose });
  return (
    <FormSheet
      title={texts.columnsTitle}
      intro={<p className="quiet">{texts.columnsIntro}</p>}
      act={words.parts.save}
      isReady={!choose.isPending}
      error={choose.error}
      onClose={onClose}
      onAct={() => keep(choices.filter(({ isOn }) => isOn).map(({ id }) => id))}
    >
      <ul className="bare column-choices">
        {choices.map(({ id, header, isOn }, index) => (
          <li key={id} className="spread">
            <Tick label={header} value={isOn} onChange={(on) => change(id, on)} />
            <Button
              className="button button-plain"
              aria-label={texts.earlier(header)}
              isDisabled={index === 0}
              onPress={() => setChoices(movedUp(choices, index))}
            >
              <span aria-hidden="true">↑</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button button-plain" isDisabled={choose.isPending} onPress={() => keep(null)}>
        {texts.asItComes}
      </Button>
    </FormSheet>
  );
}

/** All that can be chosen, those that are shown first, in their order; the first column stands always. */
function choicesOf<T>(columns: readonly Column<T>[], shown: readonly Column<T>[]): Choice[] {
  const [first] = columns;
  const open = (some: readonly Column<T>[], isOn: boolean) =>
    some.filter((one) => one !== first && one.header !== '').map(({ id, header }) => ({ id, header, isOn }));
  return [
    ...open(shown, true),
    ...open(
      columns.filter((one) => !shown.includes(one)),
      false,
    ),
  ];
}

function movedUp(choices: readonly Choice[], index: number): Choice[] {
  const [one] = choices.slice(index, index + 1);
  const others = choices.filter((_, at) => at !== index);
  return one ? others.toSpliced(index - 1, 0, one) : [...choices];
}
