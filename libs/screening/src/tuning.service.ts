import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, invalid, OfficeClock, Yielder } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { newestPartiesOf } from '@ninety/parties';
import { alertsOfSupplier } from './alert.read-model.js';
import { ListIndex } from './list-index.js';
import { matchesIn, screenedOf } from './matches.js';
import type { AlertStatus } from './alert-status.js';
import type { BacktestDto, BacktestMatchResponseDto, BacktestResponseDto } from './screening.contract.js';
import { thresholdOf } from './threshold.js';
import { generally } from '@ninety/platform';

const MOST_PARTIES = 5_000;
const MOST_SHOWN = 200;
const MOST_MATCHES = 25;

/** What another threshold would have meant for a supplier's own parties. */
@Injectable()
export class TuningService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly index: ListIndex,
  ) {}

  /** Which potential matches another threshold would raise or drop, and what was judged of those dropped. */
  async backtest(caller: Principal, body: Unvalidated<BacktestDto>): Promise<BacktestResponseDto> {
    assertMay(caller, 'alerts.read');
    const { threshold, supplierId: asked } = body.validated();
    const supplierId = isApplicant(caller) ? caller.supplierId : (asked ?? null);
    if (supplierId === null) throw invalid({ pointer: '/supplierId', detail: generally('field_required') });
    const reader = this.database.reader;
    const list = await this.index.on(reader, await this.clock.today());
    const present = await thresholdOf(reader, supplierId);
    const parties = await newestPartiesOf(reader, supplierId, MOST_PARTIES);
    const known = await alertsOfSupplier(reader, supplierId);
    const statusOf = new Map(known.map(({ partyId, entryId, status }) => [`${partyId} ${entryId}`, status]));
    const raised: BacktestMatchResponseDto[] = [];
    const dropped: BacktestMatchResponseDto[] = [];
    const yielder = new Yielder();
    let unchanged = 0;
    for (const party of list ? parties : []) {
      await yielder.yieldIfDue();
      for (const { entryId, name, matchedName, score } of list
        ? await matchesIn(list, screenedOf(party), Math.min(threshold, present), MOST_MATCHES, yielder)
        : []) {
        const status = statusOf.get(`${party.id} ${entryId}`) ?? null;
        const match = { partyId: party.id, partyName: party.name, entryId, name, matchedName, score, status };
        if (score >= threshold && score >= present) unchanged += 1;
        else if (score >= threshold) raised.push(match);
        else dropped.push(match);
      }
    }
    const judged = (status: AlertStatus) => dropped.filter((match) => match.status === status).length;
    return {
      supplierId,
      listVersion: list?.version ?? null,
      threshold,
      presentThreshold: present,
      partiesScreened: list ? parties.length : 0,
      unchanged,
      raised: { count: raised.length, matches: raised.slice(0, MOST_SHOWN) },
      dropped: {
        count: dropped.length,
        trueMatches: judged('true_match'),
        falsePositives: judged('false_positive'),
        matches: dropped.slice(0, MOST_SHOWN),
      },
    };
  }
}
