import { Injectable, Optional } from '@nestjs/common';
import { LawSubscriber } from '@ninety/law';
import { Jobs } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LawFollower } from './law-follower.js';
import { SUPERSEDING_DUTY } from './superseding.service.js';

/** What stands is looked at again as soon as the law has changed. */
@Injectable()
export class LawChange extends LawSubscriber {
  constructor(@Optional() private readonly follower?: LawFollower) {
    super();
  }

  async lawChanged(tx: EntityManager): Promise<void> {
    await Jobs.wake(tx, SUPERSEDING_DUTY);
    await this.follower?.lawChanged(tx);
  }
}
