import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, isId, SealedOtherwise, SecretBox } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { MAIL_KINDS } from './notice.js';
import type { MailKind } from './notice.js';

/** What a stop address stops. */
export interface Stoppable {
  readonly principalId: Id;
  readonly kind: MailKind;
}

/** Binds what is sealed to its use: nothing that is sealed elsewhere stops a mail. */
const CONTEXT = 'mail stop address';
/** The first part of its path after `/v1/`. */
export const STOP_PATH = 'unsubscribe';

/**
 * The secret address by which a person stops mails of a kind without signing in: sealed, so that nobody makes one, and told
 * nothing but by whoever has the key.
 */
@Injectable()
export class StopAddresses {
  constructor(
    private readonly secrets: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  of({ principalId, kind }: Stoppable): string {
    const sealed = this.secrets.seal(`${principalId} ${kind}`, CONTEXT).toString('base64url');
    return `${this.config.publicUrl ?? ''}/v1/${STOP_PATH}/${sealed}`;
  }

  /** What the secret of an address stops; null: nothing of ours, or sealed with a key that was dropped. */
  stoppedBy(secret: string): Stoppable | null {
    const plain = this.opened(secret);
    const [principalId, name] = plain?.split(' ') ?? [];
    const kind = MAIL_KINDS.find((one) => one === name);
    return isId(principalId) && kind !== undefined ? { principalId, kind } : null;
  }

  private opened(secret: string): string | null {
    try {
      return this.secrets.open(Buffer.from(secret, 'base64url'), CONTEXT);
    } catch (error) {
      if (error instanceof SealedOtherwise) return null;
      throw error;
    }
  }
}
