import { ReasonSheet } from '../parts/ReasonSheet.js';
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
  return (
    <ReasonSheet
      title={texts[act]}
      intro={<p className="quiet">{dutyText(duty)}</p>}
      act={texts[act]}
      label={texts.reason}
      change={cancel}
      onAct={(reason) => cancel.mutate({ reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
