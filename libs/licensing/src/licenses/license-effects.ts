import { Injectable } from '@nestjs/common';
import type { EventEffects } from '../case/event-effects.js';
import { LicensesService } from './licenses.service.js';

/** An approval, or a granted appeal, issues the license. */
@Injectable()
export class LicenseEffects implements EventEffects {
  constructor(private readonly licenses: LicensesService) {}

  readonly approved: EventEffects['approved'] = (
    tx,
    caller,
    file,
    { on, conditions = [], validUntil = null },
  ) => this.licenses.issue(tx, caller, file, { on, conditions, validUntil });

  readonly appeal_decided: EventEffects['appeal_decided'] = async (tx, caller, file, { on, outcome }) => {
    if (outcome === 'granted')
      await this.licenses.issue(tx, caller, file, { on, conditions: [], validUntil: null });
  };
}
