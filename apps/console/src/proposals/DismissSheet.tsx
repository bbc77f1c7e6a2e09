import { ReasonSheet } from '../parts/ReasonSheet.js';
import { useSeen } from '../parts/seen.js';
import { words } from '../words/index.js';
import { useDismiss } from './proposals.js';
import type { LoadedProposal } from './proposals.js';

const { proposals: texts } = words;

/** Why nothing of it is recorded. */
export function DismissSheet({ loaded, onClose }: { loaded: LoadedProposal; onClose: () => void }) {
  const held = useSeen(loaded);
  const dismiss = useDismiss(held.seen);
  return (
    <ReasonSheet
      title={texts.dismissTitle}
      intro={<p className="quiet">{texts.dismissEffect}</p>}
      act={texts.dismiss}
      label={texts.reason}
      change={dismiss}
      held={held}
      onAct={(reason) => dismiss.mutate({ reason }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
