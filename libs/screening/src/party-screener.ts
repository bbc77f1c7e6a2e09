import { Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import { OfficeClock } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { PartyScreening, recordScreening } from '@ninety/parties';
import type { ScreenedParty, Screening } from '@ninety/parties';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { closeAlert, insertAlert, keepAlert, lockAlertsOf, reopenAlert } from './alert.store.js';
import type { FoundMatch } from './alert.store.js';
import { basisOf, isJudgedOn } from './basis.js';
import { familyOf } from './family.js';
import { FiledParties } from './filed-parties.js';
import { ListIndex } from './list-index.js';
import type { IndexedVersion } from './list-index.js';
import { matchesIn, screenedOf } from './matches.js';
import { nameMatcher } from './matching/name-matcher.js';
import { partyNumbers } from './party-numbers.js';
import { progressOf } from './progress.store.js';
import type { ScreeningMatchResponseDto } from './screening.contract.js';
import type { ScreeningAlertEntity } from './screening.entity.js';
import { keepBasis, lapseSuppression, suppressionsOf } from './suppression.store.js';
import { thresholdOf } from './threshold.js';

const ALERTS_PER_PARTY = 25;

/** Parties against the list in force, and the alerts that come of it. */
@Injectable()
export class PartyScreener extends PartyScreening {
  constructor(
    private readonly index: ListIndex,
    private readonly filed: FiledParties,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  /** Screens a party in the transaction that made or changed it, or found it screened against another version. */
  async screenParty(tx: EntityManager, actor: Actor, party: ScreenedParty): Promise<void> {
    const list = await this.index.on(tx, await this.clock.today());
    const everybody = [party, ...(await this.filed.asFiled(tx, [party.id]))];
    await recordScreening(tx, party.id, screeningOf(list, everybody));
    if (!list) return;
    const threshold = await thresholdOf(tx, party.supplierId);
    const suppressed = await this.suppressedEntries(tx, actor, party, list);
    const found = await matchesOfAny(list, everybody, threshold);
    const matches = found.filter(({ entryId }) => !suppressed.has(entryId));
    // As whoever judges them at this moment leaves them.
    const known = await lockAlertsOf(tx, party.id);
    for (const alert of known) {
      if (alert.closedAt || matches.some(({ entryId }) => entryId === alert.entryId)) continue;
      await this.close(tx, actor, alert, reasonOfClosing(alert, list, suppressed));
    }
    for (const match of matches) {
      const alert = known.find(({ entryId }) => entryId === match.entryId);
      await this.open(tx, actor, party, list, match, alert);
    }
  }

  async screenNew(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    insert: (screening: Screening) => Promise<void>,
  ): Promise<void> {
    const list = await this.index.on(tx, await this.clock.today());
    await insert(screeningOf(list, [party]));
    if (!list) return;
    const threshold = await thresholdOf(tx, party.supplierId);
    for (const match of await matchesOfAny(list, [party], threshold))
      await this.open(tx, actor, party, list, match, undefined);
  }

  /** Those of the parties that must be screened again before an application of theirs is filed. */
  async outdated<T extends { readonly screenedVersion: number | null }>(
    tx: EntityManager,
    parties: readonly T[],
  ): Promise<T[]> {
    const inForce = (await this.index.on(tx, await this.clock.today()))?.version ?? null;
    const others = parties.filter(({ screenedVersion }) => screenedVersion !== inForce);
    if (others.length === 0) return [];
    const progress = await progressOf(tx);
    // What a change of the list concerned was marked then; the others are as they were screened.
    const isMarked =
      inForce !== null &&
      progress?.listVersion === inForce &&
      progress.matcherVersion === nameMatcher.version;
    return isMarked ? others.filter(({ screenedVersion }) => screenedVersion === null) : others;
  }

  /** The entries that a party is suppressed for; a suppression ends when what it was judged on has changed. */
  private async suppressedEntries(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    list: IndexedVersion,
  ): Promise<ReadonlySet<Id>> {
    const suppressed = new Set<Id>();
    for (const { id, entryId, basis } of await suppressionsOf(tx, party.id, await this.clock.today())) {
      // An entry that is away is compared when it is back.
      const isThere = list.entries.has(entryId);
      const hasChanged = basis !== null && isThere && !isJudgedOn(basis, party, list, entryId);
      if (hasChanged) {
        await lapseSuppression(tx, id);
        await this.audit.record(tx, actor, 'screening_suppression.ended', `screening-suppressions/${id}`, {
          reason: 'the entry or the party has changed since',
        });
        continue;
      }
      suppressed.add(entryId);
      if (basis === null && isThere) await keepBasis(tx, id, basisOf(party, list, entryId));
    }
    return suppressed;
  }

  private async close(
    tx: EntityManager,
    actor: Actor,
    alert: ScreeningAlertEntity,
    reason: string,
  ): Promise<void> {
    await closeAlert(tx, alert, reason);
    await this.audit.record(tx, actor, 'screening_alert.closed', `screening-alerts/${alert.id}`, {
      partyId: alert.partyId,
      reason,
    });
  }

  /** Opens an alert, or opens a false positive again when what it was judged on has changed. */
  private async open(
    tx: EntityManager,
    actor: Actor,
    party: ScreenedParty,
    list: IndexedVersion,
    match: ScreeningMatchResponseDto,
    known: ScreeningAlertEntity | undefined,
  ): Promise<void> {
    const { entryId, score } = match;
    const found = foundOf(party, list, match);
    const partyId = party.id;
    const isUnchanged = known !== undefined && isJudgedOn(known.basis, party, list, entryId);
    if (known && !isNews(known, isUnchanged)) {
      if (isUnchanged && isCurrent(known, found)) return;
      await keepAlert(tx, known, found);
      await this.audit.record(tx, actor, 'screening_alert.kept', `screening-alerts/${known.id}`, {
        partyId,
        entryId,
        score,
      });
      return;
    }
    if (known) await reopenAlert(tx, known, found);
    const id = known?.id ?? (await insertAlert(tx, { partyId, entryId }, found));
    await this.audit.record(tx, actor, 'screening_alert.opened', `screening-alerts/${id}`, {
      partyId,
      entryId,
      score,
    });
    const data = { alertId: id, partyId: party.id, entryId, kind: match.kind, score };
    await this.outbox.write(tx, {
      type: 'screening.alert_opened',
      audience: 'applicant',
      supplierId: party.supplierId,
      data,
    });
  }
}

function screeningOf(list: IndexedVersion | null, everybody: readonly ScreenedParty[]): Screening {
  return { listVersion: list?.version ?? null, matchKeys: partyNumbers(everybody) };
}

/** What is kept of a match. */
function foundOf(party: ScreenedParty, list: IndexedVersion, match: ScreeningMatchResponseDto): FoundMatch {
  const { entryId, kind, score, matchedName, explanation } = match;
  return {
    listVersion: list.version,
    matcherVersion: nameMatcher.version,
    basis: basisOf(party, list, entryId),
    kind,
    family: familyOf(party, match),
    score,
    matchedName,
    explanation,
  };
}

/** Whether an alert is not closed, of the family of what was found, and scored by the matcher of today. */
function isCurrent(
  { closedAt, family, kind, matcherVersion }: ScreeningAlertEntity,
  found: FoundMatch,
): boolean {
  const isOfToday = matcherVersion === found.matcherVersion;
  return closedAt === null && family === found.family && kind === found.kind && isOfToday;
}

/** Whether there is something to judge that was not judged, or was judged on something else. */
function isNews({ status }: ScreeningAlertEntity, isUnchanged: boolean): boolean {
  return status === 'closed' || (status === 'false_positive' && !isUnchanged);
}

/** The entries that any of them may be, the likeliest first, each once. */
async function matchesOfAny(
  list: IndexedVersion,
  parties: readonly ScreenedParty[],
  threshold: number,
): Promise<ScreeningMatchResponseDto[]> {
  const best = new Map<Id, ScreeningMatchResponseDto>();
  for (const party of parties)
    for (const match of await matchesIn(list, screenedOf(party), threshold, ALERTS_PER_PARTY))
      if (match.score > (best.get(match.entryId)?.score ?? 0)) best.set(match.entryId, match);
  const found = [...best.values()].sort((a, b) => b.score - a.score);
  // Many names never keep from being told where somebody is.
  const names = found.filter(({ kind }) => kind === 'name').slice(0, ALERTS_PER_PARTY);
  return found.filter((match) => match.kind === 'address' || names.includes(match));
}

function reasonOfClosing(
  { entryId, kind }: ScreeningAlertEntity,
  list: IndexedVersion,
  suppressed: ReadonlySet<Id>,
): string {
  if (suppressed.has(entryId)) return 'the supplier suppressed it';
  return list.entries.has(entryId)
    ? `the ${kind === 'address' ? 'addresses' : 'names'} no longer match in version ${list.version}`
    : `the entry is not in version ${list.version} of the list`;
}
