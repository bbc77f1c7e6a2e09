import { useState } from 'react';
import type { ReactNode } from 'react';
import { TextBox } from './fields.js';
import { errorsByPointer } from './Refused.js';
import { FormSheet } from './Sheet.js';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly act: string;
  /** What is asked of the reason. */
  readonly label: string;
  /** The change under way. */
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  /** What stands below the reason. */
  readonly children?: ReactNode;
}

/** A dialog that does nothing without a reason. */
export function ReasonSheet({ title, intro, act, label, change, onAct, onClose, children }: Props) {
  const [reason, setReason] = useState('');
  const said = reason.trim();
  return (
    <FormSheet
      title={title}
      intro={intro}
      act={act}
      isReady={said !== '' && !change.isPending}
      error={change.error}
      onAct={() => onAct(said)}
      onClose={onClose}
    >
      <TextBox
        label={label}
        value={reason}
        onChange={setReason}
        error={errorsByPointer(change.error).get('/reason')}
        isLong
        isRequired
      />
      {children}
    </FormSheet>
  );
}
