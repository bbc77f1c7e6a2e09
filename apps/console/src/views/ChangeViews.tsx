import { useState } from 'react';
import { Button } from 'react-aria-components';
import { COMPANY_PEOPLE } from '../offices.js';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Ask, FormSheet, Sheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { faultWords, sentWords, useDeleteView, useEditView } from './saved-views.js';
import type { SavedView, Words } from './saved-views.js';

const { views: texts } = words;

interface Props {
  /** The reader's own. */
  readonly views: readonly SavedView[];
  readonly filters: Words | null;
  readonly onClose: () => void;
}

/** What the reader does about a view. */
interface Chosen {
  readonly act: 'rename' | 'remove';
  readonly view: SavedView;
}

/** Shares, renames, asks otherwise and deletes the reader's views of a list. */
export function ChangeViews({ views, filters, onClose }: Props) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const back = () => setChosen(null);
  if (chosen?.act === 'rename') return <Rename view={chosen.view} onClose={back} />;
  if (chosen?.act === 'remove') return <Remove view={chosen.view} onClose={back} />;
  return (
    <Sheet title={texts.changeTitle} isOpen onClose={onClose}>
      <ul className="bare">
        {views.map((view) => (
          <Row key={view.id} view={view} filters={filters} onChoose={setChosen} />
        ))}
      </ul>
      <div className="row">
        <Button className="button" onPress={onClose}>
          {texts.done}
        </Button>
      </div>
    </Sheet>
  );
}

interface RowProps {
  readonly view: SavedView;
  readonly filters: Words | null;
  readonly onChoose: (chosen: Chosen) => void;
}

function Row({ view, filters, onChoose }: RowProps) {
  const { role } = useMe();
  const edit = useEditView();
  const { id, name, isShared, faults } = view;
  const acts = [
    { text: texts.rename, onPress: () => onChoose({ act: 'rename', view }) },
    ...(COMPANY_PEOPLE.includes(role)
      ? [
          {
            text: isShared ? texts.unshare : texts.doShare,
            onPress: () => edit.mutate({ id, change: { isShared: !isShared } }),
          },
        ]
      : []),
    ...(filters === null
      ? []
      : [
          {
            text: texts.replace,
            onPress: () => edit.mutate({ id, change: { query: sentWords(filters) } }),
          },
        ]),
    { text: texts.remove, onPress: () => onChoose({ act: 'remove', view }) },
  ];
  return (
    <li>
      <strong>{name}</strong> {isShared && <span className="quiet">{texts.shared}</span>}
      {faults.length > 0 && <p className="near">{texts.faults(faultWords(faults).join(', '))}</p>}
      <div className="row">
        {acts.map(({ text, onPress }) => (
          <Button
            key={text}
            className="button button-plain"
            aria-label={texts.of(text, name)}
            isDisabled={edit.isPending}
            onPress={onPress}
          >
            {text}
          </Button>
        ))}
      </div>
      <Refused error={edit.error} />
    </li>
  );
}

function Rename({ view: { id, name: before }, onClose }: { view: SavedView; onClose: () => void }) {
  const edit = useEditView();
  const [name, setName] = useState(before);
  const errors = errorsByPointer(edit.error);
  return (
    <FormSheet
      title={texts.renameTitle(before)}
      act={texts.rename}
      isReady={name.trim() !== '' && name.trim() !== before && !edit.isPending}
      error={edit.error}
      onClose={onClose}
      onAct={() => edit.mutate({ id, change: { name: name.trim() } }, { onSuccess: onClose })}
    >
      <TextBox
        label={texts.nameLabel}
        value={name}
        onChange={setName}
        error={errors.get('/name')}
        isRequired
      />
    </FormSheet>
  );
}

function Remove({ view: { id, name }, onClose }: { view: SavedView; onClose: () => void }) {
  const remove = useDeleteView();
  return (
    <Ask
      title={texts.removeTitle(name)}
      effect={<p>{texts.removeEffect}</p>}
      act={texts.remove}
      isOpen
      isBusy={remove.isPending}
      error={remove.error}
      onAct={() => remove.mutate(id, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
