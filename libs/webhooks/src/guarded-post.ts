import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CONFIG, isInNetworks } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { exchange } from './exchange.js';
import { GuardedAgent } from './guarded-agent.js';

/** What came of a post: the status and the beginning of what was answered, or, without a status, why none came. */
export interface PostOutcome {
  readonly status: number | null;
  readonly text: string | null;
}

const TIMEOUT_MS = 15_000;
const REASON_CHARACTERS = 500;

/**
 * Posts what the installation itself sends, to where its administrator said: to public addresses alone, and to those of
 * WEBHOOK_ALLOWED_NETWORKS. docs/decisions/0006
 */
@Injectable()
export class GuardedPost implements BeforeApplicationShutdown {
  private readonly agent: GuardedAgent;

  constructor(@Inject(CONFIG) { webhookAllowedNetworks }: Config) {
    this.agent = new GuardedAgent((address) => isInNetworks(address, webhookAllowedNetworks));
  }

  async json(url: string, body: object): Promise<PostOutcome> {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const headers = { 'content-type': 'application/json', 'user-agent': 'Ninety/1' };
    try {
      const request = this.agent.request(url, { method: 'POST', headers, signal });
      const { status, excerpt } = await exchange(request, JSON.stringify(body));
      return { status, text: excerpt };
    } catch (error) {
      const late = `no answer within ${TIMEOUT_MS / 1000} s`;
      return { status: null, text: signal.aborted ? late : reasonOf(error) };
    }
  }

  beforeApplicationShutdown(): void {
    this.agent.destroy();
  }
}

function reasonOf(error: unknown): string {
  const { name, message } = error instanceof AggregateError ? (error.errors[0] as Error) : (error as Error);
  return (message || name).slice(0, REASON_CHARACTERS);
}
