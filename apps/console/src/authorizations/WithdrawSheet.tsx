import { useRef, useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useWithdraw } from './authorizations.js';
import type { LoadedAuthorization } from './authorizations.js';

const { withdraw: texts } = words.authorizations;

/** That no line goes by it any more, and why. */
export function WithdrawSheet({ loaded, onClose }: { loaded: LoadedAuthorization; onClose: () => void }) {
  const withdraw = useWithdraw(useRef(loaded).current);
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(withdraw.error);
  return (
    <FormSheet
      title={texts.title}
      intro={<p className="quiet">{texts.effect}</p>}
      act={texts.act}
      isReady={reason.trim() !== '' && !withdraw.isPending}
      error={withdraw.error}
      onAct={() => withdraw.mutate({ reason: reason.trim() }, { onSuccess: onClose })}
      onClose={onClose}
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
