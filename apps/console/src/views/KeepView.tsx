import { useState } from 'react';
import { COMPANY_PEOPLE } from '../offices.js';
import { TextBox, Tick } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { words } from '../words/index.js';
import { sentWords, useKeepView } from './saved-views.js';
import type { ViewedList, Words } from './saved-views.js';

const { views: texts } = words;

interface Props {
  readonly list: ViewedList;
  readonly filters: Words;
  readonly onClose: () => void;
}

/** Gives the present filters of a list a name. */
export function KeepView({ list, filters, onClose }: Props) {
  const { role } = useMe();
  const keep = useKeepView();
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const errors = errorsByPointer(keep.error);
  const view = { list, name: name.trim(), query: sentWords(filters), isShared };
  return (
    <FormSheet
      title={texts.keepTitle}
      act={texts.doKeep}
      isReady={name.trim() !== '' && !keep.isPending}
      error={keep.error}
      onClose={onClose}
      onAct={() => keep.mutate(view, { onSuccess: onClose })}
    >
      <TextBox
        label={texts.nameLabel}
        value={name}
        onChange={setName}
        error={errors.get('/name')}
        isRequired
      />
      {COMPANY_PEOPLE.includes(role) && <Tick label={texts.share} value={isShared} onChange={setShared} />}
    </FormSheet>
  );
}
