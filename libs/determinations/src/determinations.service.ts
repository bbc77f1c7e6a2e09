import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { DeterminationQuestion, ForeignMade } from '@ninety/bis';
import { LawBook } from '@ninety/law';
import { Database, newId, OfficeClock } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import { OwnershipService, ScreeningService } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { partiesAsked } from './asked-parties.js';
import { answered, askedItem, assertProduct } from './asked-item.js';
import type { DeterminationEntity } from './determination.entity.js';
import { determinationsPage, findDetermination, insertDetermination } from './determination.store.js';
import type { StoredDetermination } from './determination.store.js';
import type {
  AskDeterminationDto,
  DeterminationAnswerResponseDto,
  DeterminationResponseDto,
  DeterminationsQuery,
  ForeignMadeDto,
  ReplayedDeterminationResponseDto,
} from './determinations.contract.js';
import { answerTo } from './kept-answer.js';
import type { KeptAnswer } from './kept-answer.js';
import { lawKeyOn } from './law-key.js';

/** Whether a license is needed: asked, answered by the loaded law, and kept with everything that the answer went by. */
@Injectable()
export class DeterminationsService {
  constructor(
    private readonly database: Database,
    private readonly law: LawBook,
    private readonly clock: OfficeClock,
    private readonly screening: ScreeningService,
    private readonly ownership: OwnershipService,
  ) {}

  async ask(caller: Principal, body: Unvalidated<AskDeterminationDto>): Promise<DeterminationResponseDto> {
    assertMay(caller, 'determinations.run');
    const dto = body.validated();
    const reader = this.database.reader;
    const on = dto.on ?? (await this.clock.today());
    const { law, lawKey } = await lawKeyOn(reader, this.law, on);
    const item = askedItem(dto, law);
    await assertProduct(reader, caller, dto.productId ?? null, on);
    const rooms = { screening: this.screening, ownership: this.ownership };
    const { asked, examined, listVersion } = await partiesAsked(reader, caller, rooms, dto.parties ?? [], on);
    const answers = answered(dto.answers ?? {});
    const question: DeterminationQuestion = {
      ...item,
      from: dto.from ?? 'US',
      destination: dto.destination,
      parties: examined,
      endUse: dto.endUse ?? null,
      value: dto.value ?? null,
      answers,
      foreignMade: known(dto.foreignMade ?? {}),
      on,
    };
    const determination: DeterminationEntity = {
      id: newId(),
      principalId: caller.id,
      supplierId: caller.supplierId,
      productId: dto.productId ?? null,
      question,
      parties: [...asked],
      answers,
      isOfDay: typeof dto.on === 'string',
      listVersion,
      policyRevision: law.policyRevision,
      answer: answerTo(question, law),
      supersedes: null,
      createdAt: new Date(),
    };
    await insertDetermination(this.database.alone, determination, lawKey);
    return determinationView({ ...determination, supersededBy: null });
  }

  async get(caller: Principal, id: Id): Promise<DeterminationResponseDto> {
    assertMay(caller, 'determinations.run');
    return determinationView(await findDetermination(this.database.reader, caller, id));
  }

  /** The newest first. */
  async list(caller: Principal, query: DeterminationsQuery): Promise<Page<StoredDetermination>> {
    assertMay(caller, 'determinations.run');
    return determinationsPage(this.database.reader, caller, query);
  }

  /** Asks the same again, by the editions of the law and the policies that it was answered by. */
  async replay(caller: Principal, id: Id): Promise<ReplayedDeterminationResponseDto> {
    const replaying = {
      caller,
      find: (tx: EntityManager) => findDetermination(tx, caller, id),
      permission: 'determinations.run',
    } as const;
    const stored = await perform(this.database, replaying, (_tx, found) => Promise.resolve(found));
    const { policyRevision, answer } = stored;
    const law = await this.law.lawAsOf(
      this.database.reader,
      answer.lawVersions,
      policyRevision,
      stored.question.on,
    );
    const replayed = answerTo(stored.question, law);
    return {
      ...determinationView(stored),
      replayedAt: new Date().toISOString(),
      isIdentical: isDeepStrictEqual(JSON.parse(JSON.stringify(replayed)), stored.answer),
      replayed: answerView(replayed),
    };
  }
}

/** What is known: null says the same as nothing. */
function known(given: ForeignMadeDto): ForeignMade {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
}

export function determinationView(stored: StoredDetermination): DeterminationResponseDto {
  const { id, productId, question, parties, answers, isOfDay, listVersion, answer } = stored;
  const { supersedes, supersededBy } = stored;
  const { eccn, paragraph, from, destination, endUse, value, foreignMade = {}, on } = question;
  return {
    id,
    productId,
    eccn,
    paragraph,
    from,
    destination,
    parties,
    endUse,
    answers,
    foreignMade,
    value,
    on,
    isOfDay,
    listVersion,
    supersedes,
    supersededBy,
    createdAt: stored.createdAt.toISOString(),
    ...answerView(answer),
  };
}

/** An answer as it is shown. */
export function answerView(answer: KeptAnswer): DeterminationAnswerResponseDto {
  return {
    ...answer,
    reasons: answer.reasons.map(({ overcomeBy: _, policy, ...reason }) => ({
      ...reason,
      policy: policy && policyNote(policy),
    })),
    exceptions: answer.exceptions.map((one) => ({
      ...one,
      met: [...one.met],
      notMet: [...one.notMet],
      open: [...one.open],
    })),
    questions: [...answer.questions],
    notExamined: [...answer.notExamined],
    notices: [...answer.notices],
  };
}

function policyNote({ cites: _, ...policy }: NonNullable<KeptAnswer['reasons'][number]['policy']>) {
  return policy;
}
