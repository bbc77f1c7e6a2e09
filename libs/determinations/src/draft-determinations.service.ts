import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { LawBook } from '@ninety/law';
import { Yielder } from '@ninety/platform';
import { OwnershipService, ScreeningService } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { answered, writtenItem } from './asked-item.js';
import type { AskedItem } from './asked-item.js';
import { partiesAsked } from './asked-parties.js';
import { answerTo } from './kept-answer.js';
import type { KeptAnswer } from './kept-answer.js';
import type { AnswersDto, DeterminationPartyDto } from './determinations.contract.js';

/** A transaction that is being prepared, as far as it is written. */
export interface DraftAsked {
  readonly items: readonly { readonly eccn: string; readonly value: number | null }[];
  /** ISO 3166-1 alpha-2. */
  readonly destinations: readonly string[];
  /** Countries of the persons to whom technology or source code is released. docs/form.md */
  readonly releasedTo: readonly string[];
  readonly parties: readonly DeterminationPartyDto[];
  readonly endUse: string | null;
  readonly answers: AnswersDto;
}

/** What the law says of one item of it for one destination. */
export interface DraftDetermination extends AskedItem {
  /** The place of the item, from 0. */
  readonly item: number;
  readonly destination: string;
  readonly value: number | null;
  readonly answer: KeptAnswer;
}

/** What was examined of a transaction that is being prepared. */
interface DraftDetermined {
  readonly determined: readonly DraftDetermination[];
  /** How many items for a destination there are, be they examined or not. */
  readonly pairs: number;
}

/** So many items for a destination are examined at once: two hundred for five. An answer has some five thousand characters. */
const MOST_EXAMINED = 1_000;

/** Whether what is being prepared needs a license; nothing of it is kept. */
@Injectable()
export class DraftDeterminations {
  constructor(
    private readonly law: LawBook,
    private readonly screening: ScreeningService,
    private readonly ownership: OwnershipService,
  ) {}

  /** Each item for each destination, by the law of the day, the first `MOST_EXAMINED`; null: no law was loaded for that day. */
  async of(
    tx: EntityManager,
    caller: Principal,
    { items, destinations, releasedTo, parties, endUse, answers }: DraftAsked,
    on: string,
  ): Promise<DraftDetermined | null> {
    const law = await this.law.lawOf(tx, on);
    if (Object.values(law.versions).every((version) => version === null)) return null;
    const rooms = { screening: this.screening, ownership: this.ownership };
    const { examined } = await partiesAsked(tx, caller, rooms, parties, on);
    const asked = { from: 'US', parties: examined, endUse, answers: answered(answers), on };
    const released = { ...asked, answers: answered({ ...answers, deemedExport: true }) };
    const places = [
      ...destinations.map((destination) => ({ ...asked, destination })),
      ...releasedTo.map((destination) => ({ ...released, destination })),
    ];
    const pairs = items.flatMap((item, index) => places.map((place) => ({ ...item, place, item: index })));
    const determined: DraftDetermination[] = [];
    const yielder = new Yielder();
    for (const { eccn: written, value, item, place } of pairs.slice(0, MOST_EXAMINED)) {
      const { destination } = place;
      const { eccn, paragraph } = writtenItem(written);
      const answer = answerTo({ ...place, eccn, paragraph, value }, law);
      determined.push({ item, eccn, paragraph, destination, value, answer });
      await yielder.yieldIfDue();
    }
    return { determined, pairs: pairs.length };
  }
}
