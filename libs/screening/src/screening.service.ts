import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { assertMay, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { meaningOf, SCREENING_LISTS } from '@ninety/bis';
import type { Source } from '@ninety/bis';
import { EntityListService } from '@ninety/entity-list';
import type { ListEntry } from '@ninety/entity-list';
import { Database, invalid, newId, OfficeClock, Yielder } from '@ninety/platform';
import type { Id, Sentence, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { openAlertsOf } from './alert.read-model.js';
import { ListIndex } from './list-index.js';
import type { IndexedVersion } from './list-index.js';
import { citationsOf, matchesIn, screenedAs } from './matches.js';
import { nameMatcher } from './matching/name-matcher.js';
import { noMatchOf } from './no-match.js';
import type { Compared } from './no-match.js';
import type { AlertKind } from './alert-kind.js';
import type { AlertStatus } from './alert-status.js';
import type {
  CompareDto,
  ComparisonResultResponseDto,
  KeptScreeningResponseDto,
  PartyMatchesResponseDto,
  ReplayedScreeningResponseDto,
  ScreenDto,
  ScreenedPartyDto,
  ScreeningResultResponseDto,
} from './screening.contract.js';
import type { KeptMatches, ScreeningEntity } from './screening.entity.js';
import { findScreening, insertScreening, termsOf } from './screening.store.js';
import type { Terms } from './screening.store.js';
import { say } from './sentences.js';

/** A party's alert with what the list says of its entry. */
export interface PartyAlert {
  readonly alertId: Id;
  readonly partyId: Id;
  readonly entryId: Id;
  readonly kind: AlertKind;
  readonly name: string;
  readonly score: number;
  readonly status: AlertStatus;
  readonly source: Source;
  /** Whether its list alone makes a license necessary. */
  readonly requiresLicense: boolean;
  /** The list that the entry is on, by name. */
  readonly list: string;
  readonly openedAt: string;
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
  readonly citations: readonly string[];
}

/** An entry that a party may be, and whether it is taken for it. */
export interface PossibleEntry {
  readonly entry: ListEntry;
  readonly isConfirmed: boolean;
}

export interface ListedParties {
  /** Null: no list was in force. */
  readonly listVersion: number | null;
  readonly entries: ReadonlyMap<Id, readonly PossibleEntry[]>;
}

const PRESET_LIMIT = 10;
/** So many entries are looked at of a name that is no party on record. */
const MOST_POSSIBLE = 5;
/** What one screening may answer: a thousand parties with the usual limit. */
const MOST_MATCHES = 10_000;
/** Whose last terms are remembered. */
const MOST_TERMS = 10_000;

/** Names against the list, and what it says of parties with alerts. */
@Injectable()
export class ScreeningService {
  /**
   * The terms that each of those who ask had last: they are screened against at once, and what comes of it is kept only where
   * the database still has the same.
   */
  private readonly lastTerms = new Map<string, Terms>();

  constructor(
    private readonly database: Database,
    private readonly entityList: EntityListService,
    private readonly index: ListIndex,
    private readonly clock: OfficeClock,
  ) {}

  /** Screens names against the list as it stands, stood, or was known, and keeps what was asked and answered. */
  async screen(caller: Principal, body: Unvalidated<ScreenDto>): Promise<ScreeningResultResponseDto> {
    assertMay(caller, 'screening.run');
    const { asOf, knownAt, ...asked } = body.validated();
    assertBounded(asked);
    const { supplierId } = caller;
    const day = asOf ?? (await this.clock.today());
    const inForce = this.entityList.inForce(day, knownAt ?? null);
    const key = JSON.stringify([day, knownAt, supplierId]);
    for (;;) {
      const terms = this.lastTerms.get(key) ?? (await termsOf(this.database.reader, inForce, supplierId));
      const screening = await this.screened(caller, asked, terms);
      if (!(await insertScreening(this.database.alone, screening, inForce, terms))) {
        this.lastTerms.delete(key);
        continue;
      }
      if (this.lastTerms.size >= MOST_TERMS) this.lastTerms.clear();
      this.lastTerms.set(key, terms);
      const { id, listVersion, matcherVersion, threshold } = screening;
      const results = told(screening.results, await this.comparedWith(screening));
      const warnings = listVersion === null ? warned(say('nothing_screened')) : {};
      return { id, results, listVersion, matcherVersion, threshold, ...warnings };
    }
  }

  /** What comes of names by terms, to be kept and answered. */
  private async screened(
    caller: Principal,
    { parties, threshold: asked, limit }: Pick<ScreenDto, 'parties' | 'threshold' | 'limit'>,
    { version, threshold: preset }: Terms,
  ): Promise<ScreeningEntity> {
    const list = version === null ? null : await this.index.of(this.database.reader, version);
    const threshold = asked ?? preset ?? nameMatcher.threshold;
    const matchLimit = limit ?? PRESET_LIMIT;
    return {
      id: newId(),
      principalId: caller.id,
      supplierId: caller.supplierId,
      listVersion: version,
      matcherVersion: nameMatcher.version,
      threshold,
      matchLimit,
      parties,
      results: await matchesOfEach(list, parties, threshold, matchLimit),
      createdAt: new Date(),
    };
  }

  /** A screening as it was answered. */
  async screening(caller: Principal, id: Id): Promise<KeptScreeningResponseDto> {
    assertMay(caller, 'screening.run');
    const stored = await findScreening(this.database.reader, caller, id);
    return screeningView(stored, await this.comparedWith(stored));
  }

  /** Repeats a screening as it was asked, against the same version of the list; says whether the answer is the same. */
  async replay(caller: Principal, id: Id): Promise<ReplayedScreeningResponseDto> {
    const replaying = {
      caller,
      find: (tx: EntityManager) => findScreening(tx, caller, id),
      permission: 'screening.run',
    } as const;
    const stored = await perform(this.database, replaying, (_tx, found) => Promise.resolve(found));
    const { listVersion } = stored;
    const list = listVersion === null ? null : await this.index.of(this.database.reader, listVersion);
    const results = await matchesOfEach(list, stored.parties, stored.threshold, stored.matchLimit);
    const comparedWith = await this.comparedWith(stored);
    return {
      ...screeningView(stored, comparedWith),
      replayedAt: new Date().toISOString(),
      replayedWith: nameMatcher.version,
      isIdentical: await isSameAnswer(results, stored.results),
      replayed: told(results, comparedWith),
    };
  }

  private async comparedWith({ listVersion, threshold }: ScreeningEntity): Promise<Compared | null> {
    if (listVersion === null) return null;
    const { version, effectiveOn } = await this.index.of(this.database.reader, listVersion);
    return { version, effectiveOn, threshold };
  }

  /** Compares pairs of names, whatever list they are on. */
  async compare(caller: Principal, body: Unvalidated<CompareDto>): Promise<ComparisonResultResponseDto> {
    assertMay(caller, 'screening.run');
    const { threshold } = nameMatcher;
    const yielder = new Yielder();
    const results: ComparisonResultResponseDto['results'] = [];
    for (const { query, candidate, kind } of body.validated().pairs) {
      await yielder.yieldIfDue();
      const { score, explanation } = nameMatcher.compare(query, candidate, kind ?? 'unknown');
      results.push({ score, match: score >= threshold, explanation });
    }
    return { results, threshold };
  }

  /** The alerts of parties, with what the list in force says of each entry. */
  async alertsOf(
    manager: EntityManager,
    partyIds: readonly Id[],
  ): Promise<{ listVersion: number | null; alerts: PartyAlert[] }> {
    const list = await this.index.on(manager, await this.clock.today());
    if (partyIds.length === 0) return { listVersion: list?.version ?? null, alerts: [] };
    const alerts = await openAlertsOf(manager, partyIds);
    return {
      listVersion: list?.version ?? null,
      alerts: alerts.map(({ id, partyId, entryId, kind, score, status, matchedName, createdAt }) => {
        const entry = list?.entries.get(entryId);
        return {
          alertId: id,
          partyId,
          entryId,
          kind,
          name: entry?.name ?? matchedName,
          score,
          status,
          source: entry?.source ?? 'EL',
          requiresLicense: SCREENING_LISTS[entry?.source ?? 'EL'].requiresLicense,
          list: meaningOf(entry?.source ?? 'EL').list,
          openedAt: createdAt.toISOString(),
          licenseRequirement: entry?.licenseRequirement ?? null,
          licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
          citations: citationsOf(entry),
        };
      }),
    };
  }

  /** The entries that each party on record is, or may be, with what the list in force on a day says of them. */
  async listedParties(manager: EntityManager, partyIds: readonly Id[], day: string): Promise<ListedParties> {
    const list = await this.index.on(manager, day);
    const alerts = partyIds.length === 0 ? [] : await openAlertsOf(manager, partyIds);
    const entries = new Map<Id, PossibleEntry[]>(partyIds.map((id) => [id, []]));
    for (const { partyId, entryId, status } of alerts) {
      const entry = list?.entries.get(entryId);
      if (entry && status !== 'false_positive')
        entries.get(partyId)?.push({ entry, isConfirmed: status === 'true_match' });
    }
    return { listVersion: list?.version ?? null, entries };
  }

  /** The same of names that are no party on record: nobody has judged them, but the same name in the same country is taken for it. */
  async listedNames(
    manager: EntityManager,
    parties: readonly ScreenedPartyDto[],
    day: string,
  ): Promise<PossibleEntry[][]> {
    const list = await this.index.on(manager, day);
    const yielder = new Yielder();
    const found: PossibleEntry[][] = [];
    for (const party of parties) {
      const matches = list
        ? await matchesIn(list, screenedAs(party), nameMatcher.threshold, MOST_POSSIBLE, yielder)
        : [];
      found.push(
        matches.flatMap(({ entryId, matchedName }) => {
          const entry = list?.entries.get(entryId);
          return entry ? [{ entry, isConfirmed: isSame(party, matchedName, entry) }] : [];
        }),
      );
    }
    return found;
  }

  /** What the list in force calls its entries. */
  async entryNames(manager: EntityManager, entryIds: readonly Id[]): Promise<Map<Id, string>> {
    if (entryIds.length === 0) return new Map();
    const list = await this.index.on(manager, await this.clock.today());
    return new Map(
      entryIds.flatMap((id) => {
        const entry = list?.entries.get(id);
        return entry ? [[id, entry.name] as const] : [];
      }),
    );
  }
}

function isSame({ name, country }: ScreenedPartyDto, matchedName: string, entry: ListEntry): boolean {
  return (
    inLetters(name) === inLetters(matchedName) && (!country || entry.countries.some((one) => one === country))
  );
}

function inLetters(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** @throws Problem 422 when there may be more matches than an answer has */
function assertBounded({ parties, limit }: Pick<ScreenDto, 'parties' | 'limit'>): void {
  if (parties.length * (limit ?? PRESET_LIMIT) <= MOST_MATCHES) return;
  throw invalid({
    pointer: '/limit',
    detail: say('limit_of_matches', {
      most: Math.floor(MOST_MATCHES / parties.length),
      parties: parties.length,
      matches: MOST_MATCHES,
    }),
  });
}

/** What each party matches, in the order of the parties; others get their turn meanwhile. */
async function matchesOfEach(
  list: IndexedVersion | null,
  parties: readonly ScreenedPartyDto[],
  threshold: number,
  limit: number,
): Promise<KeptMatches[]> {
  const yielder = new Yielder();
  const results: KeptMatches[] = [];
  for (const query of parties) {
    await yielder.yieldIfDue();
    results.push({
      query,
      matches: list ? await matchesIn(list, screenedAs(query), threshold, limit, yielder) : [],
    });
  }
  return results;
}

/** Whether an answer is what was kept of another, party by party; others get their turn meanwhile. */
async function isSameAnswer(results: readonly unknown[], kept: readonly unknown[]): Promise<boolean> {
  const yielder = new Yielder();
  for (const [index, result] of results.entries()) {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(result)), kept[index])) return false;
    await yielder.yieldIfDue();
  }
  return results.length === kept.length;
}

function screeningView(
  { principalId: _, supplierId: _own, matchLimit, createdAt, results, ...rest }: ScreeningEntity,
  comparedWith: Compared | null,
): KeptScreeningResponseDto {
  return {
    ...rest,
    results: told(results, comparedWith),
    limit: matchLimit,
    createdAt: createdAt.toISOString(),
  };
}

/** Answers with what they say of whoever matches nothing; null: nothing was compared. */
function told(results: readonly KeptMatches[], comparedWith: Compared | null): PartyMatchesResponseDto[] {
  return results.map(({ query, matches }) => ({
    query,
    matches,
    noMatch: comparedWith ? noMatchOf(comparedWith, query, matches) : [],
  }));
}

/** Warnings of an answer, as texts and for a program. */
function warned(...warnings: Sentence[]): Pick<ScreeningResultResponseDto, 'warnings' | 'warningSentences'> {
  return { warnings: warnings.map(({ text }) => text), warningSentences: warnings };
}
