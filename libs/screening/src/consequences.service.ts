import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { SERVICE } from '@ninety/audit';
import { EntityListService } from '@ninety/entity-list';
import type { VersionDifference } from '@ninety/entity-list';
import { Database, runYielding, notFound, OfficeClock, rowOf, rowsOf, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { MatchingThreads } from './batch/matching-threads.js';
import type { IndexedName, Match } from './matching/matcher.js';
import { MATCHER_VERSION, nameMatcher } from './matching/name-matcher.js';
import { partySearch } from './matching/party-search.js';
import { lookupKeys, matchKeys } from './matching/token-index.js';
import type {
  ImpactResponseDto,
  TouchedApplicationResponseDto,
  TouchedLicenseResponseDto,
  TouchedPartyResponseDto,
  TouchedSupplierResponseDto,
} from './screening.contract.js';
import { filedParties } from './filed-parties.js';
import { SCREENED_PARTY, ScreeningService } from './screening.service.js';
import type { ScreenedParty } from './screened-party.js';

interface Progress {
  readonly listVersion: number | null;
  readonly matcherVersion: string;
}

const BATCH = 100;
const KEYS_AT_ONCE = 4_000;
const BACKFILL = 2_000;
/** Entries that one party may be at once. */
const MOST_ENTRIES = 100;
/** A number that so many parties have, and so large a share of them, finds nobody by itself. */
const COMMON = { parties: 1_000, share: 0.001 } as const;
/** From so many parties on, threads are worth their start. */
const THREADS_FROM = 5_000;
const AT_ONCE = 1_000;

/** What follows for parties, pending applications and live licenses when a version of the list comes into force. docs/decisions/0007 */
@Injectable()
export class ConsequencesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly entityList: EntityListService,
    private readonly screening: ScreeningService,
    private readonly outbox: Outbox,
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
    const parties = await visibleOf(reader, caller, touched);
    const partyIds = [...new Set(parties.map(({ partyId }) => partyId))];
    return {
      version,
      suppliers: await rowsOf<TouchedSupplierResponseDto>(
        reader,
        `SELECT s.id, s.name, count(*)::int AS parties FROM party p JOIN supplier s ON s.id = p.supplier_id
         WHERE p.id = ANY($1::uuid[]) GROUP BY s.id ORDER BY s.id`,
        [partyIds],
      ),
      parties,
      applications: await pendingOf(reader, caller, partyIds),
      licenses: await liveLicensesOf(reader, caller, partyIds, await this.clock.today()),
    };
  }

  /** Marks whom the changes concern, once for each version, and says what they mean for pending applications. */
  private async advance(target: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('screening progress', 0))");
      const progress = await progressOf(tx);
      if (progress?.listVersion === target && progress.matcherVersion === MATCHER_VERSION) return;
      const isFresh =
        !progress || progress.matcherVersion !== MATCHER_VERSION || progress.listVersion === null;
      const difference = isFresh
        ? null
        : await this.entityList.differenceBetween(tx, progress.listVersion, target);
      if (difference) {
        const touched = await this.touchedBy(tx, difference);
        await tx.query('UPDATE party SET screened_version = NULL WHERE id = ANY($1::uuid[])', [
          [...new Set(touched.map(({ partyId }) => partyId))],
        ]);
        await this.tellRequirements(tx, difference);
      } else
        await tx.query('UPDATE party SET screened_version = NULL WHERE screened_version <> $1', [target]);
      await tx.query(
        `INSERT INTO screening_progress (list_version, matcher_version) VALUES ($1, $2)
         ON CONFLICT (single) DO UPDATE SET list_version = excluded.list_version, matcher_version = excluded.matcher_version`,
        [target, MATCHER_VERSION],
      );
    });
  }

  private async screenSome(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const parties = await rowsOf<ScreenedParty>(
        tx,
        `SELECT ${SCREENED_PARTY} FROM party p
         WHERE p.screened_version IS NULL ORDER BY p.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
      );
      for (const party of parties) await this.screening.screenParty(tx, SERVICE, party);
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
    const names = now.flatMap((entry) =>
      [entry.name, ...entry.aliases].map((name) => ({ entryId: entry.id, name, country: entry.country })),
    );
    const candidates = await candidatesFor(
      manager,
      names.map(({ name }) => name),
    );
    const filed = await filedParties(
      manager,
      candidates.map(({ id }) => id),
    );
    const nameOf = new Map(candidates.map(({ id, name }) => [id, name]));
    const parties = [...candidates, ...filed];
    const thresholds = await ownThresholds(manager);
    const least = Math.min(nameMatcher.threshold, ...thresholds.values());
    const found = await matchesOf(names, parties, least);
    const likeliest = new Map<string, TouchedPartyResponseDto>();
    const all = parties.flatMap((party, place) =>
      (found[place] ?? [])
        .filter(({ score }) => score >= (thresholds.get(party.supplierId) ?? nameMatcher.threshold))
        .map(({ entryId, matchedName, score }) => ({
          partyId: party.id,
          supplierId: party.supplierId,
          name: nameOf.get(party.id) ?? party.name,
          entryId,
          matchedName,
          score,
          change: changeOf.get(entryId) ?? 'changed',
        })),
    );
    for (const one of all) {
      const key = `${one.partyId} ${one.entryId}`;
      if (one.score > (likeliest.get(key)?.score ?? 0)) likeliest.set(key, one);
    }
    const touched = [...likeliest.values()];
    const known = await rowsOf<Omit<TouchedPartyResponseDto, 'change'>>(
      manager,
      `SELECT a.party_id AS "partyId", p.supplier_id AS "supplierId", p.name, a.entry_id AS "entryId",
         a.matched_name AS "matchedName", a.score
       FROM screening_alert a JOIN party p ON p.id = a.party_id
       WHERE a.entry_id = ANY($1::uuid[]) AND a.closed_at IS NULL ORDER BY a.id`,
      [[...changed.map(({ after }) => after.id), ...removed.map(({ id }) => id)]],
    );
    return [
      ...touched,
      ...known
        .filter(({ partyId, entryId }) => !likeliest.has(`${partyId} ${entryId}`))
        .map((one) => ({ ...one, change: changeOf.get(one.entryId) ?? 'changed' })),
    ];
  }

  /** A pending application whose party is an entry that now asks for something else, or no more. */
  private async tellRequirements(tx: EntityManager, { changed, removed }: VersionDifference): Promise<void> {
    const differs = changed.filter(
      ({ before, after }) =>
        before.licenseRequirement !== after.licenseRequirement ||
        before.licenseReviewPolicy !== after.licenseReviewPolicy,
    );
    const entryIds = [...differs.map(({ after }) => after.id), ...removed.map(({ id }) => id)];
    const concerned = await rowsOf<{
      id: Id;
      supplierId: Id;
      controlNumber: string;
      agencies: string[];
      partyId: Id;
      entryId: Id;
    }>(
      tx,
      `SELECT DISTINCT a.id, a.supplier_id AS "supplierId", a.control_number AS "controlNumber", a.referred_to AS agencies,
         s.party_id AS "partyId", s.entry_id AS "entryId"
       FROM screening_alert s JOIN application_party ap ON ap.party_id = s.party_id JOIN application a ON a.id = ap.application_id
       WHERE s.entry_id = ANY($1::uuid[]) AND s.status = 'true_match' AND ${PENDING} ORDER BY a.id, s.entry_id`,
      [entryIds],
    );
    await tx.query('UPDATE application SET version = version + 1 WHERE id = ANY($1::uuid[])', [
      concerned.map(({ id }) => id),
    ]);
    const gone = new Set(removed.map(({ id }) => id));
    for (const { id, supplierId, controlNumber, agencies, partyId, entryId } of concerned) {
      const isRemoved = gone.has(entryId);
      const data = { applicationId: id, controlNumber, partyId, entryId, isListed: !isRemoved };
      for (const audience of ['applicant', 'government'] as const)
        await this.outbox.write(tx, {
          type: 'application.requirement_changed',
          audience,
          supplierId,
          agencies,
          data,
        });
    }
  }
}

const PENDING = `a.control_number IS NOT NULL
  AND a.status NOT IN ('approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn')`;

/** Up to which version all parties are screened; undefined: none yet. */
function progressOf(manager: EntityManager): Promise<Progress | undefined> {
  return rowOf<Progress>(
    manager,
    'SELECT list_version AS "listVersion", matcher_version AS "matcherVersion" FROM screening_progress',
  );
}

/** The parties that share a telling word with one of the names; more than match, and few of all. Within a transaction. */
async function candidatesFor(manager: EntityManager, names: readonly string[]): Promise<ScreenedParty[]> {
  await backfill(manager);
  const common = await commonKeys(manager);
  const any = new Set<number>();
  const all: number[][] = [];
  const yielder = new Yielder();
  for (const name of names) {
    const lookup = lookupKeys(name, (key) => common.has(key));
    for (const key of lookup.any) any.add(key);
    if (lookup.all && lookup.all.length > 0) all.push(lookup.all);
    await yielder.yieldIfDue();
  }
  const found = new Map<Id, ScreenedParty>();
  const take = async (condition: string, value: unknown) => {
    for (const party of await rowsOf<ScreenedParty>(
      manager,
      `SELECT ${SCREENED_PARTY} FROM party p WHERE ${condition}`,
      [value],
    ))
      found.set(party.id, party);
  };
  // The planner guesses that thousands of numbers are in every row; an index reads few.
  await manager.query('SET LOCAL enable_seqscan = off');
  const keys = [...any];
  for (let start = 0; start < keys.length; start += KEYS_AT_ONCE)
    await take('p.match_keys && $1::int[]', keys.slice(start, start + KEYS_AT_ONCE));
  for (const together of all) await take('p.match_keys @> $1::int[]', together);
  await manager.query('SET LOCAL enable_seqscan = on');
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The numbers that more parties have than it takes to tell one, as far as the database's statistics know. */
async function commonKeys(manager: EntityManager): Promise<Set<number>> {
  const rows = await rowsOf<{ key: number }>(manager, 'SELECT ninety_common_match_keys($1, $2) AS key', [
    COMMON.share,
    COMMON.parties,
  ]);
  return new Set(rows.map(({ key }) => key));
}

/** The thresholds that suppliers set for themselves, by supplier. */
async function ownThresholds(manager: EntityManager): Promise<Map<Id, number>> {
  const rows = await rowsOf<{ id: Id; threshold: number }>(
    manager,
    'SELECT id, screening_threshold AS threshold FROM supplier WHERE screening_threshold IS NOT NULL',
  );
  return new Map(rows.map(({ id, threshold }) => [id, threshold]));
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
    const rows = await rowsOf<{ id: Id; name: string; aliases: string[] }>(
      manager,
      `SELECT id, name, aliases FROM party WHERE match_keys IS NULL LIMIT ${BACKFILL}`,
    );
    const keyed: { id: Id; keys: number[] }[] = [];
    for (const { id, name, aliases } of rows) {
      keyed.push({ id, keys: matchKeys([name, ...aliases]) });
      await yielder.yieldIfDue();
    }
    await manager.query(
      'UPDATE party p SET match_keys = k.keys FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, keys int[]) WHERE p.id = k.id',
      [JSON.stringify(keyed)],
    );
    size = rows.length;
  }
}

/** Their own parties, those of all for who reads parties, and for the others of the government those of what they review. */
async function visibleOf(
  manager: EntityManager,
  caller: Principal,
  parties: readonly TouchedPartyResponseDto[],
): Promise<readonly TouchedPartyResponseDto[]> {
  if (isApplicant(caller)) return parties.filter(({ supplierId }) => supplierId === caller.supplierId);
  if (may(caller, 'parties.read')) return parties;
  const rows = await rowsOf<{ id: Id }>(
    manager,
    `SELECT DISTINCT ap.party_id AS id FROM application_party ap JOIN application a ON a.id = ap.application_id
     WHERE ap.party_id = ANY($1::uuid[]) AND a.control_number IS NOT NULL AND ${REVIEWED}`,
    [parties.map(({ partyId }) => partyId), caller.agency],
  );
  const reviewed = new Set(rows.map(({ id }) => id));
  return parties.filter(({ partyId }) => reviewed.has(partyId));
}

/** An agency sees what was referred to it. */
const REVIEWED = '($2::text IS NULL OR $2 = ANY(a.referred_to))';

function pendingOf(
  manager: EntityManager,
  caller: Principal,
  partyIds: readonly Id[],
): Promise<TouchedApplicationResponseDto[]> {
  return rowsOf(
    manager,
    `SELECT DISTINCT a.id, a.control_number AS "controlNumber", a.supplier_id AS "supplierId"
     FROM application a JOIN application_party ap ON ap.application_id = a.id
     WHERE ap.party_id = ANY($1::uuid[]) AND ${PENDING} AND ${REVIEWED} ORDER BY a.id`,
    [partyIds, caller.agency],
  );
}

function liveLicensesOf(
  manager: EntityManager,
  caller: Principal,
  partyIds: readonly Id[],
  today: string,
): Promise<TouchedLicenseResponseDto[]> {
  return rowsOf(
    manager,
    // A party may have come by amendment: whom the license names, not whom the application named.
    `SELECT DISTINCT l.number, l.application_id AS "applicationId", l.supplier_id AS "supplierId"
     FROM unnest($1::uuid[]) named (party_id)
     JOIN license l ON l.parties @> jsonb_build_array(jsonb_build_object('partyId', named.party_id))
     JOIN application a ON a.id = l.application_id
     WHERE ${REVIEWED} AND l.standing <> 'revoked' AND l.expires_on >= $3
     ORDER BY l.number`,
    [partyIds, caller.agency, today],
  );
}
