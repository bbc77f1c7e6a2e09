import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, isOwn, may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { SERVICE } from '@ninety/audit';
import { isAddressEntry } from '@ninety/bis';
import { EntityListService } from '@ninety/entity-list';
import type { VersionDifference } from '@ninety/entity-list';
import { Database, runYielding, notFound, OfficeClock, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import {
  commonMatchKeys,
  keepMatchKeys,
  lockUnscreened,
  partiesByKeys,
  screenAgain,
  screenAgainUnlessAgainst,
  screenAllAgain,
  withoutMatchKeys,
} from '@ninety/parties';
import type { ScreenedParty } from '@ninety/parties';
import { screeningThresholds, supplierNames } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { addressesOf, addressIndexOf, addressNumber } from './addresses.js';
import { confirmedOn, openAlertsOn } from './alert.read-model.js';
import { MatchingThreads } from './batch/matching-threads.js';
import { FiledParties } from './filed-parties.js';
import type { IndexedName, Match } from './matching/matcher.js';
import { MATCHER_VERSION, nameMatcher } from './matching/name-matcher.js';
import { partySearch } from './matching/party-search.js';
import { lookupKeys } from './matching/token-index.js';
import { partyNumbers } from './party-numbers.js';
import { PartyScreener } from './party-screener.js';
import { keepProgress, lockProgress, progressOf } from './progress.store.js';
import type {
  ImpactResponseDto,
  TouchedPartyResponseDto,
  TouchedSupplierResponseDto,
} from './screening.contract.js';
import { ScreeningSubscriber } from './screening-subscriber.js';

const BATCH = 100;
const BACKFILL = 2_000;
/** Entries that one party may be at once. */
const MOST_ENTRIES = 100;
/** A number that so many parties have, and so large a share of them, finds nobody by itself. */
const COMMON = { parties: 1_000, share: 0.001 } as const;
/** From so many parties on, threads are worth their start. */
const THREADS_FROM = 5_000;
const AT_ONCE = 1_000;

/** What follows for parties when a version of the list comes into force. docs/decisions/0007 */
@Injectable()
export class ConsequencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly entityList: EntityListService,
    private readonly screener: PartyScreener,
    private readonly filed: FiledParties,
    private readonly subscriber: ScreeningSubscriber,
  ) {}

  /** Brings every party up to the list in force: those that its changes concern, and those never screened. */
  async run(signal: AbortSignal): Promise<void> {
    const target = await this.entityList.versionOn(this.database.reader, await this.clock.today());
    if (target === null) return;
    await this.advance(target);
    for (let screened = BATCH; screened === BATCH && !signal.aborted;) screened = await this.screenSome();
  }

  /** Whom a version would touch against the one before it, before it is in force or after, as far as the caller sees them. */
  async impact(caller: Principal, version: number): Promise<ImpactResponseDto> {
    assertMay(caller, 'entity_list.read');
    const reader = this.database.reader;
    const difference = await this.entityList.differenceBetween(reader, version - 1, version);
    if (!difference) throw notFound('version of the Entity List');
    const touched = await this.database.transaction((tx) => this.touchedBy(tx, difference));
    const parties = await this.visibleOf(reader, caller, touched);
    const partyIds = [...new Set(parties.map(({ partyId }) => partyId))];
    const today = await this.clock.today();
    return {
      version,
      suppliers: await suppliersOf(reader, parties),
      parties,
      applications: await this.filed.pendingApplications(reader, caller, partyIds),
      licenses: await this.filed.liveLicenses(reader, caller, partyIds, today),
    };
  }

  /** Marks whom the changes concern, once for each version, and says what they mean for pending applications. */
  private async advance(target: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockProgress(tx);
      const progress = await progressOf(tx);
      if (progress?.listVersion === target && progress.matcherVersion === MATCHER_VERSION) return;
      const isOtherMatcher = progress !== undefined && progress.matcherVersion !== MATCHER_VERSION;
      const isFresh = !progress || isOtherMatcher || progress.listVersion === null;
      const difference = isFresh
        ? null
        : await this.entityList.differenceBetween(tx, progress.listVersion, target);
      if (isOtherMatcher) await screenAllAgain(tx);
      else if (difference) {
        const touched = await this.touchedBy(tx, difference);
        await screenAgain(tx, [...new Set(touched.map(({ partyId }) => partyId))]);
        await this.tellRequirements(tx, difference);
      } else await screenAgainUnlessAgainst(tx, target);
      await keepProgress(tx, { listVersion: target, matcherVersion: MATCHER_VERSION });
      await this.subscriber.listChanged(tx);
    });
  }

  private async screenSome(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const parties = await lockUnscreened(tx, BATCH);
      for (const party of parties) await this.screener.screenParty(tx, SERVICE, party);
      const ids = parties.map(({ id }) => id);
      if (ids.length > 0) await this.subscriber.partiesScreened(tx, ids);
      return parties.length;
    });
  }

  /** The parties whose names are like those that came or changed, and those with alerts on what changed or went. */
  private async touchedBy(
    manager: EntityManager,
    { added, changed, removed }: VersionDifference,
  ): Promise<TouchedPartyResponseDto[]> {
    const now = [...added, ...changed.map(({ after }) => after)];
    const changeOf = new Map<Id, TouchedPartyResponseDto['change']>([
      ...added.map(({ id }) => [id, 'added'] as const),
      ...changed.map(({ after }) => [after.id, 'changed'] as const),
      ...removed.map(({ id }) => [id, 'removed'] as const),
    ]);
    const addresses = addressIndexOf(now);
    const names = now
      .filter((entry) => !isAddressEntry(entry))
      .flatMap((entry) =>
        [entry.name, ...entry.aliases].map((name) => ({ entryId: entry.id, name, country: entry.country })),
      );
    const candidates = await candidatesFor(
      manager,
      names.map(({ name }) => name),
      addresses.keys.map(addressNumber),
    );
    const filed = await this.filed.asFiled(
      manager,
      candidates.map(({ id }) => id),
    );
    const nameOf = new Map(candidates.map(({ id, name }) => [id, name]));
    const parties = [...candidates, ...filed];
    const thresholds = await screeningThresholds(manager);
    const least = Math.min(nameMatcher.threshold, ...thresholds.values());
    const found = await matchesOf(names, parties, least);
    const all = parties.flatMap((party, place) =>
      [
        ...(found[place] ?? []).map((match) => ({ ...match, kind: 'name' as const })),
        ...addresses
          .search(addressesOf(party), least)
          .map((match) => ({ ...match, kind: 'address' as const })),
      ]
        .filter(({ score }) => score >= (thresholds.get(party.supplierId) ?? nameMatcher.threshold))
        .map(({ entryId, kind, matchedName, score }) => ({
          partyId: party.id,
          supplierId: party.supplierId,
          name: nameOf.get(party.id) ?? party.name,
          entryId,
          kind,
          matchedName,
          score,
          change: changeOf.get(entryId) ?? 'changed',
        })),
    );
    const likeliest = likeliestOf(all);
    const known = await openAlertsOn(manager, [
      ...changed.map(({ after }) => after.id),
      ...removed.map(({ id }) => id),
    ]);
    return [
      ...likeliest.values(),
      ...known
        .filter((one) => !likeliest.has(pairOf(one)))
        .map((one) => ({ ...one, change: changeOf.get(one.entryId) ?? 'changed' })),
    ];
  }

  /** Parties that are an entry which now asks for something else, or is gone. */
  private async tellRequirements(tx: EntityManager, { changed, removed }: VersionDifference): Promise<void> {
    const differs = changed.filter(
      ({ before, after }) =>
        before.licenseRequirement !== after.licenseRequirement ||
        before.licenseReviewPolicy !== after.licenseReviewPolicy,
    );
    const gone = new Set(removed.map(({ id }) => id));
    const confirmed = await confirmedOn(tx, [...differs.map(({ after }) => after.id), ...gone]);
    await this.subscriber.requirementsChanged(
      tx,
      confirmed.map((one) => ({ ...one, isListed: !gone.has(one.entryId) })),
    );
  }

  /** An applicant's own parties, all for those who read parties, and for others of the government those of what they review. */
  private async visibleOf(
    manager: EntityManager,
    caller: Principal,
    parties: readonly TouchedPartyResponseDto[],
  ): Promise<readonly TouchedPartyResponseDto[]> {
    if (isApplicant(caller)) return parties.filter(({ supplierId }) => isOwn(caller, supplierId));
    if (may(caller, 'parties.read')) return parties;
    const ids = parties.map(({ partyId }) => partyId);
    const reviewed = await this.filed.reviewed(manager, caller, ids);
    return parties.filter(({ partyId }) => reviewed.has(partyId));
  }
}

/** Of each pair of a party and an entry the likeliest match, by the pair. */
function likeliestOf(
  matches: readonly TouchedPartyResponseDto[],
): ReadonlyMap<string, TouchedPartyResponseDto> {
  const likeliest = new Map<string, TouchedPartyResponseDto>();
  for (const one of matches)
    if (one.score > (likeliest.get(pairOf(one))?.score ?? 0)) likeliest.set(pairOf(one), one);
  return likeliest;
}

function pairOf({ partyId, entryId }: { readonly partyId: Id; readonly entryId: Id }): string {
  return `${partyId} ${entryId}`;
}

/** The suppliers of some parties, each with how many of them are its. */
async function suppliersOf(
  manager: EntityManager,
  parties: readonly TouchedPartyResponseDto[],
): Promise<TouchedSupplierResponseDto[]> {
  const partiesOf = new Map<Id, Set<Id>>();
  for (const { supplierId, partyId } of parties)
    partiesOf.set(supplierId, (partiesOf.get(supplierId) ?? new Set()).add(partyId));
  const names = await supplierNames(manager, [...partiesOf.keys()]);
  return [...partiesOf]
    .map(([id, { size }]) => ({ id, name: names.get(id) ?? '', parties: size }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The parties that share a telling word with one of the names, or a number of an address; more than match, and few of all. Within a transaction. */
async function candidatesFor(
  manager: EntityManager,
  names: readonly string[],
  ofAddresses: readonly number[],
): Promise<ScreenedParty[]> {
  await backfill(manager);
  const common = await commonMatchKeys(manager, COMMON);
  const any = new Set<number>(ofAddresses);
  const all: number[][] = [];
  const yielder = new Yielder();
  for (const name of names) {
    const lookup = lookupKeys(name, (key) => common.has(key));
    for (const key of lookup.any) any.add(key);
    if (lookup.all && lookup.all.length > 0) all.push(lookup.all);
    await yielder.yieldIfDue();
  }
  return partiesByKeys(manager, { any: [...any], all });
}

/** What each party may be among some names, in the order of the parties; by threads where there are many. */
async function matchesOf(
  names: readonly IndexedName[],
  parties: readonly ScreenedParty[],
  threshold: number,
): Promise<readonly Match[][]> {
  if (parties.length > THREADS_FROM) return byThreads(names, parties, threshold);
  const yielder = new Yielder();
  const index = nameMatcher.index();
  for (const named of names) {
    index.add(named);
    await yielder.yieldIfDue();
  }
  const found: Match[][] = [];
  for (const party of parties) {
    found.push(await runYielding(partySearch(index, party, threshold, MOST_ENTRIES), yielder));
  }
  return found;
}

async function byThreads(
  names: readonly IndexedName[],
  parties: readonly ScreenedParty[],
  threshold: number,
): Promise<readonly Match[][]> {
  const threads = new MatchingThreads(names);
  try {
    const tasks: Promise<Match[][]>[] = [];
    for (let start = 0; start < parties.length; start += AT_ONCE)
      tasks.push(threads.search(parties.slice(start, start + AT_ONCE), threshold, MOST_ENTRIES));
    return (await Promise.all(tasks)).flat();
  } finally {
    await threads.stop();
  }
}

/** Parties from before they had keys get them, some at a time. */
async function backfill(manager: EntityManager): Promise<void> {
  const yielder = new Yielder();
  for (let size = BACKFILL; size === BACKFILL;) {
    const rows = await withoutMatchKeys(manager, BACKFILL);
    const keyed: { id: Id; keys: number[] }[] = [];
    for (const { id, ...party } of rows) {
      keyed.push({ id, keys: partyNumbers([party]) });
      await yielder.yieldIfDue();
    }
    await keepMatchKeys(manager, keyed);
    size = rows.length;
  }
}
