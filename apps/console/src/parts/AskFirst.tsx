import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Ask } from './Sheet.js';

interface Props {
  readonly text: string;
  /** Whose it is, where several buttons say the same. */
  readonly label?: string;
  /** Exactly what will happen. */
  readonly effect: ReactNode;
  readonly isMain?: boolean;
  readonly change: { readonly isPending: boolean; readonly error: Error | null };
  readonly onAct: (done: { readonly onSuccess: () => void }) => void;
}

/** A button of what cannot be taken back: it says first what will happen, and does it when that was read. */
export function AskFirst({ text, label, effect, isMain = false, change, onAct }: Props) {
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  return (
    <>
      <Button
        className={isMain ? 'button button-act' : 'button'}
        isDisabled={change.isPending}
        onPress={() => setAsked(true)}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {text}
      </Button>
      <Ask
        title={label ?? text}
        effect={effect}
        act={text}
        isOpen={isAsked}
        isBusy={change.isPending}
        error={change.error}
        onAct={() => onAct({ onSuccess: close })}
        onClose={close}
      />
    </>
  );
}
