import { useRef, useState } from 'react';
import { TextBox } from '../parts/fields.js';
import { errorsByPointer } from '../parts/Refused.js';
import { FormSheet } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { useDismiss } from './proposals.js';
import type { LoadedProposal } from './proposals.js';

const { proposals: texts } = words;

/** Why nothing of it is recorded. */
export function DismissSheet({ loaded, onClose }: { loaded: LoadedProposal; onClose: () => void }) {
  const dismiss = useDismiss(useRef(loaded).current);
  const [reason, setReason] = useState('');
  const errors = errorsByPointer(dismiss.error);
  return (
    <FormSheet
      title={texts.dismissTitle}
      intro={<p className="quiet">{texts.dismissEffect}</p>}
      act={texts.dismiss}
      isReady={reason.trim() !== '' && !dismiss.isPending}
      error={dismiss.error}
      onAct={() => dismiss.mutate({ reason: reason.trim() }, { onSuccess: onClose })}
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
