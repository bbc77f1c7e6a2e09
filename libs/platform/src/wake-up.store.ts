import sql from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { rowOf, run } from './database/statements.js';

/** A wake-up of a duty, which is worked off once the transaction commits, or at a later time. */
export interface WakeUp {
  readonly duty: string;
  readonly payload: object;
  /** Wake-ups of one key are one. */
  readonly key: string | null;
  readonly at: Date | null;
}

export function addWakeUp(tx: EntityManager, { duty, payload, key, at }: WakeUp): Promise<void> {
  return run(tx, sql`SELECT ninety_wake(${duty}, ${JSON.stringify(payload)}::json, ${key}, ${at})`);
}

/** For how many seconds the oldest wake-up has waited. */
export async function queueAge(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ age: number }>(manager, sql`SELECT ninety_queue_age() AS age`);
  return row?.age ?? 0;
}
