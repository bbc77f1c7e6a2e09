import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { invalid, notFound, pageBy, pointerTo, Problem } from '@ninety/platform';
import type { ListOrder, Page, PageQuery, Unvalidated } from '@ninety/platform';
import { parseDay } from '../engine/day.js';
import { receiversOf } from '../engine/pack.js';
import { isContradiction } from '../engine/record.js';
import type { Contradiction } from '../engine/record.js';
import type { Regime } from '../engine/simulate.js';
import { sentence } from '../engine/words.js';
import { Regimes } from './regimes.js';
import { REGIME_PROBLEMS } from './problems.js';
import type {
  RegimeResponseDto,
  RegimeSimulateDto,
  RegimeSimulationResponseDto,
  RegimeSummaryResponseDto,
} from './regimes.contract.js';
import { say } from '../sentences.js';

/** The regimes of the installation, and what follows from a record under one of them. */
@Injectable()
export class RegimesService {
  constructor(private readonly regimes: Regimes) {}

  async list(caller: Principal, query: PageQuery): Promise<Page<RegimeSummaryResponseDto>> {
    assertMay(caller, 'regimes.read');
    const all = this.regimes.all().map(summaryOf);
    return pageBy(query, BY_NAME, (after, count) => {
      const left = after === null ? all : all.filter(({ id }) => id > after[0]);
      return Promise.resolve(left.slice(0, count));
    });
  }

  get(caller: Principal, id: string): RegimeResponseDto {
    const regime = this.find(id);
    assertMay(caller, 'regimes.read');
    const { pack } = regime;
    const { timeZone, currency, sources, systems, calendar, statuses, events, clocks, words } = pack;
    const { classification = null, partyRoles = [], supportDocuments = [], authorizations = [] } = pack;
    const { portal = null } = pack;
    const receivers = receiversOf(pack);
    const lists = {
      sources,
      systems,
      partyRoles,
      receivers,
      supportDocuments,
      authorizations,
      statuses,
      events,
      clocks,
    };
    return { ...summaryOf(regime), timeZone, currency, classification, portal, calendar, words, ...lists };
  }

  /** @throws Problem 422 with the event that cannot be true, and the one that it contradicts */
  simulate(caller: Principal, id: string, body: Unvalidated<RegimeSimulateDto>): RegimeSimulationResponseDto {
    const regime = this.find(id);
    assertMay(caller, 'procedure.simulate');
    const { asOf, kind } = body.validated();
    const kinds = regime.pack.kinds.map((one) => one.id);
    if (kind != null && !kinds.includes(kind))
      throw invalid({ pointer: '/kind', detail: say('kind_of_regime', { kinds: kinds.join(', ') }) });
    // The events as they came: what a validator makes of them is not theirs.
    const { events } = body.raw as { events: unknown[] };
    const answer = regime.simulate(events, parseDay(asOf) ?? NaN, kind ?? undefined);
    if (isContradiction(answer)) throw impossible(regime, answer);
    return answer;
  }

  private find(id: string): Regime {
    const regime = this.regimes.find(id);
    if (!regime) throw notFound('regime');
    return regime;
  }
}

const BY_NAME = {
  checks: [(value: unknown) => typeof value === 'string'],
  keyOf: ({ id }) => [id],
} as const satisfies ListOrder<RegimeSummaryResponseDto, readonly [(value: unknown) => boolean]>;

function summaryOf({ pack: { id, authority, lawAsOf, kinds } }: Regime): RegimeSummaryResponseDto {
  return { id, authority, lawAsOf, kinds };
}

function impossible(
  { pack }: Regime,
  { illegalEvent, contradicts, code, params, citation, field }: Contradiction,
): Problem {
  const why = sentence(pack, code, params);
  const at = `/events/${illegalEvent}`;
  const cited = citation === null ? {} : { citation };
  return new Problem(422, {
    type: REGIME_PROBLEMS['impossible-record'],
    detail: say('event_impossible', { index: illegalEvent, why: why.text }),
    errors: [{ pointer: field === undefined ? at : pointerTo(at, field), detail: why, ...cited }],
    members: { illegalEvent, contradicts, why: why.text, code, params, text: why.text, citation },
  });
}
