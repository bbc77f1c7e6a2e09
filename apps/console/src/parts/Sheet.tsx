import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { words } from '../words/index.js';
import { MeanwhileSeen } from './Meanwhile.js';
import type { UnderWay } from './Meanwhile.js';
import { Refused } from './Refused.js';
import type { Seen } from './seen.js';

interface Props {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly isWide?: boolean;
}

/** A dialog over the page. Escape and a press beside it close it. */
export function Sheet({ title, isOpen, onClose, children, isWide = false }: Props) {
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable
    >
      <Modal className={isWide ? 'dialog-wide' : ''}>
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ActRowProps {
  readonly act: string;
  readonly isReady: boolean;
  /** Left out: it sends the form that it stands in. */
  readonly onAct?: () => void;
  readonly leave?: string;
  readonly onLeave: () => void;
}

/** The end of a dialog: does it, or leaves it. */
export function ActRow({ act, isReady, onAct, leave = words.parts.cancel, onLeave }: ActRowProps) {
  return (
    <div className="row">
      <Button
        type={onAct ? 'button' : 'submit'}
        className="button button-act"
        isDisabled={!isReady}
        onPress={onAct}
      >
        {act}
      </Button>
      <Button className="button" onPress={onLeave}>
        {leave}
      </Button>
    </div>
  );
}

interface FormSheetProps {
  readonly title: string;
  /** What stands above the form. */
  readonly intro?: ReactNode;
  readonly act: string;
  readonly isReady: boolean;
  readonly error: Error | null;
  readonly children: ReactNode;
  readonly onAct: () => void;
  readonly onClose: () => void;
  /** What it is about as it was read, with the change of it: what others do meanwhile is said, and what was written stays. */
  readonly of?: readonly [Seen<unknown>, UnderWay];
}

/** A dialog with a form, which is sent at its end. */
export function FormSheet(props: FormSheetProps) {
  const { title, intro, act, isReady, error, children, onAct, onClose, of } = props;
  return (
    <Sheet title={title} isOpen onClose={onClose}>
      {intro}
      {of && <MeanwhileSeen held={of[0]} change={of[1]} />}
      <form
        className="stack"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          onAct();
        }}
      >
        {children}
        <Refused error={error} />
        <ActRow act={act} isReady={isReady} onLeave={onClose} />
      </form>
    </Sheet>
  );
}

interface AskProps {
  readonly title: string;
  /** Exactly what will happen. */
  readonly effect: ReactNode;
  readonly act: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function Ask({ title, effect, act, isOpen, isBusy, error, onAct, onClose }: AskProps) {
  return (
    <Sheet title={title} isOpen={isOpen} onClose={onClose}>
      <div>{effect}</div>
      <Refused error={error} />
      <ActRow act={act} isReady={!isBusy} onAct={onAct} onLeave={onClose} />
    </Sheet>
  );
}
