import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { AlertGroup } from '../api.js';
import { judgeGroup, judgeOne } from './alerts.js';
import type { Judgement } from './alerts.js';
import { OwnVersions } from './own-versions.js';

/** A verdict that is held so long can be taken back; then it is recorded, and nobody takes it back. */
const HELD_MS = 10_000;

interface Held {
  readonly judgement: Judgement;
  /** What the list had of the reader's own verdicts when this one was chosen. */
  readonly shown: number;
}

/** A verdict that the service refused. */
interface Refusal {
  readonly judgement: Judgement;
  readonly error: Error;
}

/**
 * Holds a verdict until the next one, or for some seconds, or until the reader leaves: until then it is nowhere but here, and can be taken
 * back. What was recorded is never taken back.
 */
export function useHeldVerdict() {
  const queries = useQueryClient();
  const [held, setHeld] = useState<Held | null>(null);
  const [sending, setSending] = useState<readonly Judgement[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [done, setDone] = useState(0);
  const now = useRef<Held | null>(null);
  const versions = useRef(new OwnVersions());
  const put = useCallback((next: Held | null) => {
    now.current = next;
    setHeld(next);
  }, []);

  const send = useCallback(async () => {
    const sent = now.current;
    if (sent === null) return;
    const { judgement } = sent;
    put(null);
    setDone(0);
    setSending((all) => [...all, judgement]);
    try {
      await record(sent, versions.current, setDone);
    } catch (error) {
      setRefusal({ judgement, error: error instanceof Error ? error : new Error(String(error)) });
    }
    await queries.invalidateQueries({ queryKey: ['alerts'] });
    versions.current.read();
    setSending((all) => all.filter((one) => one !== judgement));
  }, [put, queries]);

  const hold = useCallback(
    (judgement: Judgement) => {
      void send();
      setRefusal(null);
      put({ judgement, shown: versions.current.shownOf(judgement.alert.partyId) });
    },
    [put, send],
  );
  const undo = useCallback(() => put(null), [put]);

  useEffect(() => {
    if (held === null) return undefined;
    const timer = setTimeout(() => void send(), HELD_MS);
    return () => clearTimeout(timer);
  }, [held, send]);
  useEffect(() => sendOnLeaving(() => void send()), [send]);

  const away = useMemo(() => [...(held === null ? [] : [held.judgement]), ...sending], [held, sending]);
  return { held: held?.judgement ?? null, away, sending, done, refusal, hold, undo, send };
}

/** Whoever looks elsewhere, goes to another page or closes this one leaves nothing behind. */
function sendOnLeaving(send: () => void): () => void {
  const hide = () => document.visibilityState === 'hidden' && send();
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', send);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', send);
    send();
  };
}

async function record(
  { judgement, shown }: Held,
  versions: OwnVersions,
  onDone: (count: number) => void,
): Promise<void> {
  const { alert, group, others, verdict, reason } = judgement;
  const body = { verdict, reason };
  if (group === null) await judgeOne(alert.id, body);
  else await judgeGroup(alert.id, group.version + versions.of(alert.partyId) - shown, body);
  versions.judged(alert.partyId, group?.open ?? 1);
  for (const [index, { id, partyId }] of others.entries()) {
    await judgeOne(id, body);
    versions.judged(partyId, 1);
    onDone(index + 1);
  }
}

/** The groups without what was judged and is not recorded yet. */
export function without(groups: readonly AlertGroup[], away: readonly Judgement[]): AlertGroup[] {
  if (away.length === 0) return [...groups];
  const whole = new Set(away.flatMap(({ group }) => (group === null ? [] : [keyOf(group)])));
  const single = new Set(away.flatMap(({ alert, others }) => [alert, ...others].map(({ id }) => id)));
  return groups
    .filter((group) => !whole.has(keyOf(group)))
    .map((group) => {
      const alerts = group.alerts.filter(({ id }) => !single.has(id));
      const gone = group.alerts.length - alerts.length;
      return { ...group, alerts, count: group.count - gone, open: group.open - gone };
    })
    .filter(({ alerts }) => alerts.length > 0);
}

export function keyOf({ partyId, family }: Pick<AlertGroup, 'partyId' | 'family'>): string {
  return `${partyId} ${family}`;
}
