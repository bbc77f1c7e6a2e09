import { useRef } from 'react';
import { ReasonSheet } from '../parts/ReasonSheet.js';
import { words } from '../words/index.js';
import { useWithdraw } from './authorizations.js';
import type { LoadedAuthorization } from './authorizations.js';

const { withdraw: texts } = words.authorizations;

/** That no line goes by it any more, and why. */
export function WithdrawSheet({ loaded, onClose }: { loaded: LoadedAuthorization; onClose: () => void }) {
  const withdraw = useWithdraw(useRef(loaded).current);
  return (
    <ReasonSheet
      title={texts.title}
      intro={<p className="quiet">{texts.effect}</p>}
      act={texts.act}
      label={texts.reason}
      change={withdraw}
      onAct={(reason) => withdraw.mutate({ reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
