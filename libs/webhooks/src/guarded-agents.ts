import type { Id } from '@ninety/platform';
import { GuardedAgent } from './guarded-agent.js';
import { reachOf } from './network-grants.js';
import type { NetworkGrants } from './network-grants.js';

const MOST_AGENTS = 1_000;

/**
 * An agent for each owner of endpoints, so that no connection that one may keep is used for another. When a grant
 * changes, every agent gives way to a new one, and the connections that the old ones kept are closed.
 */
export class GuardedAgents {
  /** By the owner; null: the government. */
  private readonly agents = new Map<Id | null, GuardedAgent>();
  private grants: NetworkGrants = { change: '0', bySupplier: new Map() };

  /** @param allowed CIDRs beyond which no grant reaches */
  constructor(private readonly allowed: readonly string[]) {}

  /** Whether the grants are those of this change. */
  areOf(change: string): boolean {
    return this.grants.change === change;
  }

  use(grants: NetworkGrants): void {
    this.grants = grants;
    for (const agent of this.agents.values()) agent.retire();
    this.agents.clear();
  }

  of(supplierId: Id | null): GuardedAgent {
    const agent =
      this.agents.get(supplierId) ?? new GuardedAgent(reachOf(supplierId, this.allowed, this.grants));
    // The last one used stands last.
    this.agents.delete(supplierId);
    this.agents.set(supplierId, agent);
    const [oldest] = this.agents;
    if (oldest && this.agents.size > MOST_AGENTS) {
      this.agents.delete(oldest[0]);
      oldest[1].retire();
    }
    return agent;
  }

  destroy(): void {
    for (const agent of this.agents.values()) agent.destroy();
  }
}
