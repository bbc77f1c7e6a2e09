import { ReasonSheet } from '../parts/ReasonSheet.js';
import { useSeen } from '../parts/seen.js';
import { words } from '../words/index.js';
import { useWithdraw } from './authorizations.js';
import type { LoadedAuthorization } from './authorizations.js';

const { withdraw: texts } = words.authorizations;

/** That no line goes by it any more, and why. */
export function WithdrawSheet({ loaded, onClose }: { loaded: LoadedAuthorization; onClose: () => void }) {
  const held = useSeen(loaded);
  const withdraw = useWithdraw(held.seen);
  return (
    <ReasonSheet
      title={texts.title}
      intro={<p className="quiet">{texts.effect}</p>}
      act={texts.act}
      label={texts.reason}
      change={withdraw}
      held={held}
      onAct={(reason) => withdraw.mutate({ reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
