import { useState } from 'react';
import type { ReactNode } from 'react';
import { TextBox } from './fields.js';
import { errorsByPointer } from './Refused.js';
import type { UnderWay } from './Meanwhile.js';
import type { Seen } from './seen.js';
import { FormSheet } from './Sheet.js';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly act: string;
  /** What is asked of the reason. */
  readonly label: string;
  /** The change under way. */
  readonly change: UnderWay & { readonly error: Error | null };
  /** What it is about as it was read. */
  readonly held?: Seen<unknown>;
  readonly onAct: (reason: string) => void;
  readonly onClose: () => void;
  /** What stands below the reason. */
  readonly children?: ReactNode;
}

/** A dialog that does nothing without a reason. */
export function ReasonSheet(props: Props) {
  const { title, intro, act, label, change, held, onAct, onClose, children } = props;
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
      {...(held ? { of: [held, change] as const } : {})}
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
