import { Ask } from '../parts/Sheet.js';
import { words } from '../words/index.js';
import { lineText } from './names.js';
import { useFree } from './orders.js';
import type { OrderCheck } from './orders.js';

const { free: texts } = words.orders;

/** Asks before what a line holds is given to other orders. */
export function FreeSheet({ check, onClose }: { check: OrderCheck; onClose: () => void }) {
  const free = useFree(check.id);
  return (
    <Ask
      title={`${texts.title}: ${lineText(check)}`}
      effect={<p>{texts.effect}</p>}
      act={texts.act}
      isOpen
      isBusy={free.isPending}
      error={free.error}
      onAct={() => free.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
