import type { EntityManager } from 'typeorm';
import type { Principal } from './principal.js';

/** Whoever follows what groups give people, such as the people of a directory. */
export abstract class GroupGrantsSubscriber {
  /**
   * What some groups give may be otherwise from now on. Called in the transaction that says so.
   *
   * @param groups by name, letter for letter
   */
  abstract grantsChanged(tx: EntityManager, caller: Principal, groups: readonly string[]): Promise<void>;
}
