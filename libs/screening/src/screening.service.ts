import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, isOverseer } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import { meaningOf, SOURCES } from '@ninety/entity-list';
import type { Source } from '@ninety/entity-list';
import {
  assertVersion,
  problemOf,
  cursorOf,
  Database,
  invalid,
  isId,
  limitOf,
  lockedOne,
  newId,
  notFound,
  OfficeClock,
  pageOf,
  rowOf,
  rowsOf,
  sortedKeys,
  Yielder,
} from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ListIndex } from './list-index.js';
import type { IndexedVersion } from './list-index.js';
import { citationsOf, matchesIn } from './matches.js';
import { nameMatcher } from './matching/name-matcher.js';
import type { ScreenedName } from './matching/party-search.js';
import { matchKeys } from './matching/token-index.js';
import type {
  AdjudicationDto,
  AlertsQuery,
  AlertStatus,
  CompareDto,
  ComparisonResultResponseDto,
  KeptScreeningResponseDto,
  PartyMatchesResponseDto,
  ReplayedScreeningResponseDto,
  ScreenDto,
  ScreenedPartyDto,
  ScreeningMatchResponseDto,
  ScreeningResultResponseDto,
} from './screening.contract.js';
import { filedParties } from './filed-parties.js';
import type { ScreenedParty } from './screened-party.js';
import { ScreeningAlertEntity, ScreeningEntity } from './screening.entity.js';
import { SCREENING_PROBLEMS } from './problems.js';

/** A `ScreenedParty`, as columns of `party p`. */
export const SCREENED_PARTY =
  'p.id, p.supplier_id AS "supplierId", p.name, p.aliases, p.country, p.addresses, p.kind';

/** A party's alert with what the list says of its entry. */
export interface PartyAlert {
  readonly alertId: Id;
  readonly partyId: Id;
  readonly entryId: Id;
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

const PRESET_LIMIT = 10;
/** What one screening may answer: a thousand parties with the usual limit. */
const MOST_MATCHES = 10_000;
const ALERTS_PER_PARTY = 25;
/** How bases begin, and how they began while the order of an address's members counted. */
const BASIS = '3:';
const UNORDERED_BASIS = '2:';

/** Names against the list, and the alerts that come of it. */
@Injectable()
export class ScreeningService {
  constructor(
    private readonly database: Database,
    private readonly index: ListIndex,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Screens names against the list as it stands, stood, or was known, and keeps what was asked and answered. */
  async screen(caller: Principal, body: Unvalidated<ScreenDto>): Promise<ScreeningResultResponseDto> {
    assertMay(caller, 'screening.run');
    const { parties, asOf, knownAt, threshold: asked, limit: most } = body.validated();
    const reader = this.database.reader;
    const list = await this.index.on(reader, asOf ?? (await this.clock.today()), knownAt ?? null);
    const threshold = asked ?? (await thresholdOf(reader, caller.supplierId));
    const limit = most ?? PRESET_LIMIT;
    if (parties.length * limit > MOST_MATCHES)
      throw invalid({
        pointer: '/limit',
        detail: `must be at most ${Math.floor(MOST_MATCHES / parties.length)} for ${parties.length} parties: an answer has at most ${MOST_MATCHES} matches`,
      });
    const results = await screened(list, parties, threshold, limit);
    const screening = {
      id: newId(),
      principalId: caller.id,
      supplierId: caller.supplierId,
      listVersion: list?.version ?? null,
      matcherVersion: nameMatcher.version,
      threshold,
      matchLimit: limit,
      parties,
      results,
      createdAt: new Date(),
    };
    await this.database.transaction((tx) => tx.insert(ScreeningEntity, screening as never));
    return {
      id: screening.id,
      results,
      listVersion: screening.listVersion,
      matcherVersion: screening.matcherVersion,
      threshold,
      ...(list ? {} : { warnings: ['No version of the Entity List is in force: nothing was screened.'] }),
    };
  }

  /** A screening as it was answered. */
  async screening(caller: Principal, id: Id): Promise<KeptScreeningResponseDto> {
    assertMay(caller, 'screening.run');
    return screeningView(await this.findScreening(caller, id));
  }

  /** Screens once more as it was asked, against the same version of the list; says whether the answer is the same. */
  async replay(caller: Principal, id: Id): Promise<ReplayedScreeningResponseDto> {
    assertMay(caller, 'screening.run');
    const stored = await this.findScreening(caller, id);
    const list =
      stored.listVersion === null ? null : await this.index.of(this.database.reader, stored.listVersion);
    const results = await screened(list, stored.parties, stored.threshold, stored.matchLimit);
    return {
      ...screeningView(stored),
      replayedAt: new Date().toISOString(),
      replayedWith: nameMatcher.version,
      isIdentical: await isSameAnswer(results, stored.results),
      replayed: results,
    };
  }

  private async findScreening(caller: Principal, id: Id): Promise<ScreeningEntity> {
    const found = await this.database.reader.findOneBy(ScreeningEntity, { id });
    if (!found || !mayReadScreening(caller, found)) throw notFound('screening');
    return found;
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

  /** Screens a party in the transaction that made or changed it, or found it screened against another version. */
  async screenParty(tx: EntityManager, actor: Actor, party: ScreenedParty): Promise<void> {
    const list = await this.index.on(tx, await this.clock.today());
    const everybody = [party, ...(await filedParties(tx, [party.id]))];
    await tx.query('UPDATE party SET screened_version = $2, match_keys = $3 WHERE id = $1', [
      party.id,
      list?.version ?? null,
      matchKeys(everybody.flatMap(({ name, aliases }) => [name, ...aliases])),
    ]);
    if (!list) return;
    const threshold = await thresholdOf(tx, party.supplierId);
    const suppressed = await this.suppressedEntries(tx, actor, party, list);
    const found = await this.matchesOfAny(list, everybody, threshold);
    const matches = found.filter(({ entryId }) => !suppressed.has(entryId));
    const known = await tx.findBy(ScreeningAlertEntity, { partyId: party.id });
    for (const alert of known) {
      if (alert.closedAt || matches.some(({ entryId }) => entryId === alert.entryId)) continue;
      await this.closeAlert(tx, actor, alert, reasonOfClosing(alert, list, suppressed));
    }
    for (const match of matches) {
      const alert = known.find(({ entryId }) => entryId === match.entryId);
      await this.openAlert(tx, actor, party, list, match, alert);
    }
  }

  /** The entries that any of them may be, the likeliest first, each once. */
  private async matchesOfAny(
    list: IndexedVersion,
    parties: readonly ScreenedParty[],
    threshold: number,
  ): Promise<ScreeningMatchResponseDto[]> {
    const best = new Map<Id, ScreeningMatchResponseDto>();
    for (const party of parties) {
      const screened = { ...party, address: addressOf(party) };
      for (const match of await matchesIn(list, screened, threshold, ALERTS_PER_PARTY)) {
        if (match.score > (best.get(match.entryId)?.score ?? 0)) best.set(match.entryId, match);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, ALERTS_PER_PARTY);
  }

  /** The entries that a party is suppressed for; a suppression ends when what it was judged on has changed. */
  private async suppressedEntries(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    list: IndexedVersion,
  ): Promise<Set<Id>> {
    const suppressions = await rowsOf<{ id: Id; entryId: Id; basis: string | null }>(
      tx,
      `SELECT id, entry_id AS "entryId", basis FROM screening_suppression
       WHERE party_id = $1 AND ended_at IS NULL AND (expires_on IS NULL OR expires_on >= $2) ORDER BY id`,
      [party.id, await this.clock.today()],
    );
    const suppressed = new Set<Id>();
    for (const { id, entryId, basis } of suppressions) {
      // An entry that is away is compared when it is back.
      const hasChanged =
        basis !== null && list.entries.has(entryId) && !isJudgedOn(basis, party, list, entryId);
      if (!hasChanged) suppressed.add(entryId);
      if (hasChanged) {
        await tx.query('UPDATE screening_suppression SET ended_at = now() WHERE id = $1', [id]);
        await this.audit.record(tx, actor, 'screening_suppression.ended', `screening-suppressions/${id}`, {
          reason: 'the entry or the party has changed since',
        });
      } else if (basis === null && list.entries.has(entryId))
        await tx.query('UPDATE screening_suppression SET basis = $2 WHERE id = $1', [
          id,
          basisOf(party, list, entryId),
        ]);
    }
    return suppressed;
  }

  /** Those of the parties that must be screened again before an application of theirs is filed. */
  async outdated<T extends { readonly screenedVersion: number | null }>(
    tx: EntityManager,
    parties: readonly T[],
  ): Promise<T[]> {
    const inForce = await this.versionInForce(tx);
    const others = parties.filter(({ screenedVersion }) => screenedVersion !== inForce);
    if (others.length === 0) return [];
    const row = await rowOf(
      tx,
      'SELECT 1 FROM screening_progress WHERE list_version = $1 AND matcher_version = $2',
      [inForce, nameMatcher.version],
    );
    return row ? others.filter(({ screenedVersion }) => screenedVersion === null) : others;
  }

  /** The version of the list in force today; null: none is. */
  async versionInForce(manager: EntityManager): Promise<number | null> {
    return (await this.index.on(manager, await this.clock.today()))?.version ?? null;
  }

  async alerts(caller: Principal, query: AlertsQuery): Promise<Page<ScreeningAlertEntity>> {
    assertMay(caller, 'alerts.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(ScreeningAlertEntity, 'a')
      .orderBy('a.id', 'ASC')
      .limit(limit + 1);
    if (after) found.andWhere('a.id > :after', { after });
    if (query.status) found.andWhere('a.status = :status', { status: query.status });
    if (query.partyId) found.andWhere('a.partyId = :partyId', { partyId: query.partyId });
    onlyOwn(found, caller);
    return pageOf(
      await found.getMany(),
      limit,
      ({ id }) => [id],
      (alert) => alert,
    );
  }

  async alert(caller: Principal, id: Id): Promise<ScreeningAlertEntity> {
    const alert = await findAlert(this.database.reader, caller, id);
    assertMay(caller, 'alerts.read');
    return alert;
  }

  /** A person says whether a potential match is one; once. */
  async adjudicate(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<AdjudicationDto>,
  ): Promise<ScreeningAlertEntity> {
    return this.database.transaction(async (tx) => {
      const alert = await findAlert(tx, caller, id, true);
      assertMay(caller, 'alerts.adjudicate');
      assertVersion(alert.version, version);
      const { verdict, reason } = body.validated();
      if (alert.status !== 'open')
        throw problemOf(
          SCREENING_PROBLEMS['alert-adjudicated'],
          `The alert was judged already: ${alert.status}.`,
        );
      Object.assign(alert, {
        status: verdict,
        reason,
        decidedBy: caller.id,
        decidedAt: new Date(),
        version: alert.version + 1,
      });
      await tx.save(alert);
      // What the list says now shows on every application of the party: their representations change.
      await tx.query(
        'UPDATE application SET version = version + 1 WHERE id IN (SELECT application_id FROM application_party WHERE party_id = $1)',
        [alert.partyId],
      );
      await this.audit.record(tx, caller, 'screening_alert.adjudicated', `screening-alerts/${id}`, {
        verdict,
        partyId: alert.partyId,
      });
      return alert;
    });
  }

  /** The alerts of parties, with what the list in force says of each entry. */
  async alertsOf(
    manager: EntityManager,
    partyIds: readonly Id[],
  ): Promise<{ listVersion: number | null; alerts: PartyAlert[] }> {
    const list = await this.index.on(manager, await this.clock.today());
    if (partyIds.length === 0) return { listVersion: list?.version ?? null, alerts: [] };
    const alerts = await rowsOf<ScreeningAlertEntity>(
      manager,
      `SELECT id, party_id AS "partyId", entry_id AS "entryId", score, status, matched_name AS "matchedName",
         created_at AS "createdAt"
       FROM screening_alert WHERE party_id = ANY($1::uuid[]) AND closed_at IS NULL ORDER BY id`,
      [partyIds],
    );
    return {
      listVersion: list?.version ?? null,
      alerts: alerts.map(({ id, partyId, entryId, score, status, matchedName, createdAt }) => {
        const entry = list?.entries.get(entryId);
        return {
          alertId: id,
          partyId,
          entryId,
          name: entry?.name ?? matchedName,
          score,
          status,
          source: entry?.source ?? 'EL',
          requiresLicense: SOURCES[entry?.source ?? 'EL'].requiresLicense,
          list: meaningOf(entry?.source ?? 'EL').list,
          openedAt: createdAt.toISOString(),
          licenseRequirement: entry?.licenseRequirement ?? null,
          licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
          citations: citationsOf(entry),
        };
      }),
    };
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

  /** There is nothing to judge any more; a verdict already given stays with it. */
  private async closeAlert(
    tx: EntityManager,
    actor: Actor,
    alert: ScreeningAlertEntity,
    closedReason: string,
  ): Promise<void> {
    const status = alert.status === 'open' ? ('closed' as const) : alert.status;
    await tx.update(
      ScreeningAlertEntity,
      { id: alert.id },
      { status, closedAt: new Date(), closedReason, version: alert.version + 1 },
    );
    await this.audit.record(tx, actor, 'screening_alert.closed', `screening-alerts/${alert.id}`, {
      partyId: alert.partyId,
      reason: closedReason,
    });
  }

  /** Opens an alert, or opens a false positive again when what it was judged on has changed. */
  private async openAlert(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    list: IndexedVersion,
    match: ScreeningMatchResponseDto,
    known: ScreeningAlertEntity | undefined,
  ): Promise<void> {
    const { entryId, score, matchedName, explanation } = match;
    const isUnchanged = known !== undefined && isJudgedOn(known.basis, party, list, entryId);
    const basis = basisOf(party, list, entryId);
    const matcherVersion = nameMatcher.version;
    const found = { listVersion: list.version, matcherVersion, basis, score, matchedName, explanation };
    const isNews = !known || known.status === 'closed' || (known.status === 'false_positive' && !isUnchanged);
    const id = known?.id ?? newId();
    if (!known) {
      await tx.insert(ScreeningAlertEntity, {
        id,
        partyId: party.id,
        entryId,
        ...found,
        status: 'open',
        reason: null,
        decidedBy: null,
        decidedAt: null,
        closedAt: null,
        closedReason: null,
        version: 1,
        createdAt: new Date(),
      });
    } else if (isNews) {
      const unjudged = {
        status: 'open' as const,
        reason: null,
        decidedBy: null,
        decidedAt: null,
        closedAt: null,
        closedReason: null,
        createdAt: new Date(),
      };
      await tx.update(ScreeningAlertEntity, { id }, { ...found, ...unjudged, version: known.version + 1 });
    } else if (!isUnchanged || known.closedAt) {
      // The entry is back, or changed: what was judged of it stays.
      await tx.update(ScreeningAlertEntity, { id }, { ...found, closedAt: null, closedReason: null });
      await this.audit.record(tx, actor, 'screening_alert.kept', `screening-alerts/${id}`, {
        partyId: party.id,
        entryId,
        score,
      });
    }
    if (!isNews) return;
    await this.audit.record(tx, actor, 'screening_alert.opened', `screening-alerts/${id}`, {
      partyId: party.id,
      entryId,
      score,
    });
    const data = { alertId: id, partyId: party.id, entryId, score };
    await this.outbox.write(tx, {
      type: 'screening.alert_opened',
      audience: 'applicant',
      supplierId: party.supplierId,
      data,
    });
  }
}

/** Whether a verdict's basis is what party and entry are now. */
function isJudgedOn(basis: string, party: ScreenedParty, list: IndexedVersion, entryId: Id): boolean {
  if (basis.startsWith(BASIS)) return basis === basisOf(party, list, entryId);
  const compared = comparedOf(party, list, entryId);
  // From before addresses counted, and then from before their members had an order: as they came, or as they were kept.
  if (!basis.startsWith(UNORDERED_BASIS)) return basis === digest(compared);
  const addresses = party.addresses ?? [];
  return [addresses, addresses.map(asItCame)].some(
    (written) => basis === UNORDERED_BASIS + digest([...compared, written]),
  );
}

/** What a verdict is about: what party and entry say of who and where they are. */
function basisOf(party: ScreenedParty, list: IndexedVersion, entryId: Id): string {
  return BASIS + digest([...comparedOf(party, list, entryId), party.addresses ?? []], sortedKeys);
}

function comparedOf(party: ScreenedParty, list: IndexedVersion, entryId: Id): unknown[] {
  const entry = list.entries.get(entryId);
  const { name, aliases, country, kind } = party;
  return [name, aliases, country, kind, entry?.name, entry?.aliases, entry?.country, entry?.addresses];
}

function digest(compared: readonly unknown[], replacer?: typeof sortedKeys): string {
  return createHash('sha256').update(JSON.stringify(compared, replacer)).digest('base64url');
}

function asItCame(address: object): object {
  const { lines, city, region, postalCode, country } = address as Readonly<Record<string, unknown>>;
  return { lines, city, region, postalCode, country };
}

/** A compliance officer sees the alerts of their own supplier's parties alone. */
function onlyOwn(found: SelectQueryBuilder<ScreeningAlertEntity>, caller: Principal): void {
  if (!isApplicant(caller)) return;
  const own = 'a.partyId IN (SELECT p.id FROM party p WHERE p.supplier_id = :own)';
  found.andWhere(own, { own: caller.supplierId });
}

async function findAlert(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<ScreeningAlertEntity> {
  const found = tx.createQueryBuilder(ScreeningAlertEntity, 'a').where('a.id = :id', { id });
  onlyOwn(found, caller);
  const alert = await (lock ? lockedOne(found) : found.getOne());
  if (!alert) throw notFound('screening alert');
  return alert;
}

/** Whether what was screened is the caller's own, or the caller oversees all. */
export function mayReadScreening(
  caller: Principal,
  { supplierId, principalId }: { readonly supplierId: Id | null; readonly principalId: Id },
): boolean {
  if (isApplicant(caller)) return supplierId === caller.supplierId;
  return principalId === caller.id || isOverseer(caller);
}

/** What each party matches, in the order of the parties; others get their turn meanwhile. */
async function screened(
  list: IndexedVersion | null,
  parties: readonly ScreenedPartyDto[],
  threshold: number,
  limit: number,
): Promise<PartyMatchesResponseDto[]> {
  const yielder = new Yielder();
  const results: PartyMatchesResponseDto[] = [];
  for (const query of parties) {
    await yielder.yieldIfDue();
    results.push({
      query,
      matches: list ? await matchesIn(list, nameOf(query), threshold, limit, yielder) : [],
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

/** A name as it was asked, as the matcher takes it. */
export function nameOf({ name, kind, country, address }: ScreenedPartyDto): ScreenedName {
  return { name, aliases: [], kind: kind ?? 'unknown', country: country ?? null, address: address ?? null };
}

function addressOf({ addresses = [] }: ScreenedParty): string | null {
  const [first] = addresses;
  return first ? [...first.lines, first.city, first.region].filter(Boolean).join(', ') : null;
}

function reasonOfClosing(
  { entryId }: ScreeningAlertEntity,
  list: IndexedVersion,
  suppressed: ReadonlySet<Id>,
): string {
  if (suppressed.has(entryId)) return 'the supplier suppressed it';
  return list.entries.has(entryId)
    ? `the names no longer match in version ${list.version}`
    : `the entry is not in version ${list.version} of the list`;
}

/** The score from which a supplier's parties count as potential matches. */
export async function thresholdOf(manager: EntityManager, supplierId: Id | null): Promise<number> {
  if (supplierId === null) return nameMatcher.threshold;
  const row = await rowOf<{ threshold: number | null }>(
    manager,
    'SELECT screening_threshold AS threshold FROM supplier WHERE id = $1',
    [supplierId],
  );
  return row?.threshold ?? nameMatcher.threshold;
}

function screeningView({
  principalId: _,
  supplierId: _own,
  matchLimit,
  createdAt,
  ...rest
}: ScreeningEntity): KeptScreeningResponseDto {
  return { ...rest, limit: matchLimit, createdAt: createdAt.toISOString() };
}
