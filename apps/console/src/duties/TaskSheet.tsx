import { useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { useMe } from '../session/session.js';
import { useColleagues } from '../tracker/work/work.js';
import { words } from '../words/index.js';
import { useMakeDuty } from './duties.js';
import { by, OwnerChoice } from './OwnerChoice.js';

const { work: texts } = words;

interface Props {
  /** Of what it is; of neither, of the company itself. */
  readonly of: { readonly applicationId?: string; readonly licenseId?: string };
  readonly onClose: () => void;
}

/** What somebody of the company is to do by a day. */
export function TaskSheet({ of, onClose }: Props) {
  const me = useMe();
  const colleagues = useColleagues();
  const make = useMakeDuty();
  const [text, setText] = useState('');
  const [on, setOn] = useState('');
  const [owner, setOwner] = useState<string | null>(null);
  const errors = errorsByPointer(make.error);
  const task = { ...of, kind: 'task', text: text.trim(), due: { on }, ...by(owner) } as const;
  return (
    <FormSheet
      title={texts.addTask}
      act={texts.addTask}
      isReady={text.trim() !== '' && on !== '' && !make.isPending}
      error={make.error ?? colleagues.error}
      onAct={() => make.mutate(task, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextBox
        label={texts.task}
        value={text}
        onChange={setText}
        error={errors.get('/text')}
        isLong
        isRequired
      />
      <TextBox
        label={texts.taskBy}
        type="date"
        value={on}
        onChange={setOn}
        error={errors.get('/due/on')}
        isRequired
      />
      <OwnerChoice
        label={texts.taskOwner}
        owner={owner ?? me.id}
        onChange={setOwner}
        error={errors.get('/owner')}
        isRequired
      />
    </FormSheet>
  );
}
