import { Injectable } from '@nestjs/common';
import { LawSubscriber } from '@ninety/law';
import { Jobs } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { SUPERSEDING_DUTY } from './superseding.service.js';

/** What stands is looked at again as soon as the law has changed. */
@Injectable()
export class LawChange extends LawSubscriber {
  async lawChanged(tx: EntityManager): Promise<void> {
    await Jobs.wake(tx, SUPERSEDING_DUTY);
  }
}
