import { instantText, spoken, words } from '../words/index.js';
import type { Delivery } from './webhooks.js';

const { webhooks } = words;

/** How it stands, and when it is tried next. */
export function Outcome({ delivery: { status, nextAttemptAt } }: { readonly delivery: Delivery }) {
  return (
    <>
      <span className={status === 'failed' || status === 'exhausted' ? 'missed' : ''}>{spoken(status)}</span>
      {nextAttemptAt !== null && <span className="quiet"> {webhooks.next(instantText(nextAttemptAt))}</span>}
    </>
  );
}
