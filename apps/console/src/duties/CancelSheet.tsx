import { useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useCancelDuty } from './duties.js';
import type { MadeDuty } from './duties.js';
import { dutyText } from './names.js';

const { duties: texts } = words;

interface Props {
  readonly duty: MadeDuty;
  readonly act: 'notWanted' | 'cancel';
  readonly onClose: () => void;
}

/** That nothing is owed any more, such as that no renewal is wanted, and why. */
export function CancelSheet({ duty, act, onClose }: Props) {
  const cancel = useCancelDuty(duty.id);
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(cancel.error);
  return (
    <FormSheet
      title={texts[act]}
      intro={<p className="quiet">{dutyText(duty)}</p>}
      act={texts[act]}
      isReady={reason.trim() !== '' && !cancel.isPending}
      error={cancel.error}
      onClose={onClose}
      onAct={() => cancel.mutate({ reason: reason.trim() }, { onSuccess: onClose })}
    >
      <TextBox
        label={texts.reason}
        value={reason}
        onChange={setReason}
        error={errors.get('/reason')}
        isLong
        isRequired
      />
    </FormSheet>
  );
}
