import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import {
  assertVersion,
  conflict,
  cursorOf,
  Database,
  isId,
  limitOf,
  newId,
  notFound,
  OfficeClock,
  pageOf,
  rowsOf,
} from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ListIndex } from './list-index.js';
import type { IndexedVersion } from './list-index.js';
import type { Comparison, Explanation, Kind, Match } from './matching/matcher.js';
import { nameMatcher } from './matching/name-matcher.js';
import type {
  AdjudicationDto,
  AlertsQuery,
  CompareDto,
  ScreenDto,
  ScreenedPartyDto,
} from './screening.dto.js';
import { ScreeningAlertEntity } from './screening.entity.js';

/** A party as screening needs it. */
export interface ScreenedParty {
  readonly id: Id;
  readonly supplierId: Id;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly kind: Kind;
}

/** What a match says, for the person who judges. */
export interface ScreeningMatch {
  readonly entryId: Id;
  readonly name: string;
  readonly matchedName: string;
  readonly score: number;
  readonly explanation: Explanation;
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
  readonly citations: readonly string[];
}

/** A party's alert with what the list says of its entry. */
export interface PartyAlert {
  readonly alertId: Id;
  readonly partyId: Id;
  readonly entryId: Id;
  readonly name: string;
  readonly score: number;
  readonly status: ScreeningAlertEntity['status'];
  readonly openedAt: string;
  readonly licenseRequirement: string | null;
  readonly licenseReviewPolicy: string | null;
  readonly citations: readonly string[];
}

const PRESET_LIMIT = 10;
const ALERTS_PER_PARTY = 25;
const RESCREEN_BATCH = 100;
/** The rules that make an entry's license requirement apply. */
const LISTING_CITATIONS = ['15 CFR 744.11', '15 CFR 744.16'];

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

  /** Screens names against the list as it stands, or stood, without keeping anything. */
  async screen(caller: Principal, body: Unvalidated<ScreenDto>) {
    assertMay(caller, 'screening.run');
    const { parties, asOf, threshold, limit } = body.validated();
    const list = await this.index.on(this.database.reader, asOf ?? (await this.clock.today()));
    const search = (party: ScreenedPartyDto) =>
      list
        ? matchesIn(
            list,
            { kind: 'unknown', aliases: [], ...withoutNulls(party) },
            threshold ?? nameMatcher.threshold,
            limit ?? PRESET_LIMIT,
          )
        : [];
    return {
      results: parties.map((query) => ({ query, matches: search(query) })),
      listVersion: list?.version ?? null,
      ...(list ? {} : { warnings: ['No version of the Entity List is in force: nothing was screened.'] }),
    };
  }

  /** Compares pairs of names, whatever list they are on. */
  compare(caller: Principal, body: Unvalidated<CompareDto>) {
    assertMay(caller, 'screening.run');
    const { threshold } = nameMatcher;
    const results = body.validated().pairs.map(({ query, candidate, kind }) => {
      const { score, explanation }: Comparison = nameMatcher.compare(query, candidate, kind ?? 'unknown');
      return { score, match: score >= threshold, explanation };
    });
    return { results, threshold };
  }

  /** Screens a party in the transaction that made or changed it, or found it screened against another version. */
  async screenParty(tx: EntityManager, actor: Actor, party: ScreenedParty): Promise<void> {
    const list = await this.index.on(tx, await this.clock.today());
    await tx.query('UPDATE party SET screened_version = $2 WHERE id = $1', [party.id, list?.version ?? null]);
    if (!list) return;
    const matches = matchesIn(list, party, nameMatcher.threshold, ALERTS_PER_PARTY);
    const known = await tx.findBy(ScreeningAlertEntity, { partyId: party.id });
    for (const alert of known) {
      // An alert that nobody judged and nothing supports any more is no alert.
      if (alert.status === 'open' && !matches.some(({ entryId }) => entryId === alert.entryId)) {
        await tx.delete(ScreeningAlertEntity, { id: alert.id });
        await this.audit.record(tx, actor, 'screening_alert.lapsed', `screening-alerts/${alert.id}`, {
          partyId: party.id,
        });
      }
    }
    for (const match of matches) {
      const alert = known.find(({ entryId }) => entryId === match.entryId);
      await this.openAlert(tx, actor, party, list, match, alert);
    }
  }

  /** The version of the list in force today; null: none is. */
  async versionInForce(manager: EntityManager): Promise<number | null> {
    return (await this.index.on(manager, await this.clock.today()))?.version ?? null;
  }

  /** Screens again every party that was not screened against the list in force. */
  async rescreen(signal: AbortSignal): Promise<void> {
    for (let screened = RESCREEN_BATCH; screened === RESCREEN_BATCH && !signal.aborted;) {
      screened = await this.database.transaction(async (tx) => {
        const list = await this.index.on(tx, await this.clock.today());
        const parties = await rowsOf<ScreenedParty>(
          tx,
          `SELECT id, supplier_id AS "supplierId", name, aliases, country, kind FROM party
           WHERE screened_version IS DISTINCT FROM $1 ORDER BY id LIMIT ${RESCREEN_BATCH} FOR UPDATE SKIP LOCKED`,
          [list?.version ?? null],
        );
        for (const party of parties) await this.screenParty(tx, SERVICE, party);
        return parties.length;
      });
    }
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
      if (alert.status !== 'open') throw conflict(`The alert was judged already: ${alert.status}.`);
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
       FROM screening_alert WHERE party_id = ANY($1::uuid[]) ORDER BY id`,
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
          openedAt: createdAt.toISOString(),
          licenseRequirement: entry?.licenseRequirement ?? null,
          licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
          citations: entry ? [...LISTING_CITATIONS, ...entry.federalRegisterNotices] : [],
        };
      }),
    };
  }

  /** Opens an alert, or opens a false positive again when what it was judged on has changed. */
  private async openAlert(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    list: IndexedVersion,
    match: ScreeningMatch,
    known: ScreeningAlertEntity | undefined,
  ): Promise<void> {
    const { entryId, score, matchedName, explanation } = match;
    const basis = basisOf(party, list, entryId);
    const found = { listVersion: list.version, basis, score, matchedName, explanation };
    const isNews = !known || (known.status === 'false_positive' && known.basis !== basis);
    const id = known?.id ?? newId();
    if (!known) {
      await tx.insert(ScreeningAlertEntity, {
        id,
        partyId: party.id,
        entryId,
        ...found,
        status: 'open',
        version: 1,
        createdAt: new Date(),
      });
    } else if (isNews) {
      const unjudged = { status: 'open' as const, reason: null, decidedBy: null, decidedAt: null };
      await tx.update(ScreeningAlertEntity, { id }, { ...found, ...unjudged, version: known.version + 1 });
    } else if (known.basis !== basis) {
      await tx.update(ScreeningAlertEntity, { id }, found);
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

function matchesIn(
  list: IndexedVersion,
  party: Pick<ScreenedParty, 'name' | 'aliases' | 'kind'> & { country?: string },
  threshold: number,
  limit: number,
): ScreeningMatch[] {
  const best = new Map<Id, Match>();
  for (const name of [party.name, ...party.aliases]) {
    for (const match of list.names.search(
      { name, kind: party.kind, country: party.country ?? null },
      threshold,
      limit,
    )) {
      if ((best.get(match.entryId)?.score ?? -1) < match.score) best.set(match.entryId, match);
    }
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : 1))
    .slice(0, limit)
    .map(({ entryId, matchedName, score, explanation }) => {
      const entry = list.entries.get(entryId);
      return {
        entryId,
        name: entry?.name ?? matchedName,
        matchedName,
        score,
        explanation,
        licenseRequirement: entry?.licenseRequirement ?? null,
        licenseReviewPolicy: entry?.licenseReviewPolicy ?? null,
        citations: [...LISTING_CITATIONS, ...(entry?.federalRegisterNotices ?? [])],
      };
    });
}

function basisOf(party: ScreenedParty, list: IndexedVersion, entryId: Id): string {
  const entry = list.entries.get(entryId);
  const compared = [
    party.name,
    party.aliases,
    party.country,
    party.kind,
    entry?.name,
    entry?.aliases,
    entry?.country,
    entry?.addresses,
  ];
  return createHash('sha256').update(JSON.stringify(compared)).digest('base64url');
}

/** A compliance officer sees the alerts of the own supplier's parties alone. */
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
  const alert = await (lock ? found.setLock('pessimistic_write') : found).getOne();
  if (!alert) throw notFound('screening alert');
  return alert;
}

function withoutNulls({ name, kind, country }: ScreenedPartyDto) {
  return { name, ...(kind ? { kind } : {}), ...(country ? { country } : {}) };
}
