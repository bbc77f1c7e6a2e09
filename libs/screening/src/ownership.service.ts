import { Injectable } from '@nestjs/common';
import { assertMay, perform, seesSupplier } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { AFFILIATES_RULE, ownershipsOf } from '@ninety/bis';
import type { Holding, Ownership } from '@ninety/bis';
import {
  Database,
  lockSetting,
  runYielding,
  notFound,
  OfficeClock,
  readSetting,
  Yielder,
  writeSetting,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { holdingsAbove, partyNames, screenedParty } from '@ninety/parties';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { listedOwners } from './alert.read-model.js';
import type {
  OwnershipQuery,
  OwnershipResponseDto,
  OwnershipRuleAsOfResponseDto,
  OwnershipRuleDto,
  OwnershipRuleResponseDto,
} from './screening.contract.js';

/** The rule with the number of changes that were made of it. */
export interface VersionedRule {
  readonly rule: OwnershipRuleResponseDto;
  readonly version: Version;
}

type Stored = OwnershipRuleResponseDto & { readonly version: Version };

/** When the rule is in force; an administrator may say otherwise, as the office does. */
const PRESET: Stored = { isOn: true, periods: [...AFFILIATES_RULE.periods], version: 0 };
const SETTING = 'ownershipRule';

/** Whether listed owners bring a party under the rule on affiliates, by which path and percentage, under the rule as of a day. */
@Injectable()
export class OwnershipService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
  ) {}

  async rule(caller: Principal): Promise<VersionedRule> {
    assertMay(caller, 'entity_list.read');
    return ruleOf(this.database.reader);
  }

  /** Switches the rule, or says when it is in force. */
  async setRule(
    caller: Principal,
    version: Version | null,
    body: Unvalidated<OwnershipRuleDto>,
  ): Promise<VersionedRule> {
    // Before anything is locked.
    assertMay(caller, 'settings.edit');
    const setting = {
      caller,
      find: lockRule,
      permission: 'settings.edit',
      version: { of: (known: VersionedRule) => known.version, named: version, isRequired: true },
      body,
    } as const;
    return perform(this.database, setting, async (tx, known, { isOn, periods }) => {
      const rule = { isOn, periods: periods.map(({ from, until }) => ({ from, until: until ?? null })) };
      const next = { rule, version: known.version + 1 };
      await writeSetting(tx, SETTING, { ...rule, version: next.version });
      await this.audit.record(tx, caller, 'ownership_rule.set', 'settings/ownership-rule', rule);
      return next;
    });
  }

  /** Who owns a party, as far as listed parties do, and whether that brings it in. */
  async ofParty(caller: Principal, id: Id, query: OwnershipQuery): Promise<OwnershipResponseDto> {
    const reader = this.database.reader;
    const party = await screenedParty(reader, id);
    if (!party || !seesSupplier(caller, party.supplierId)) throw notFound('party');
    assertMay(caller, 'parties.read');
    const asOf = query.asOf ?? (await this.clock.today());
    const [answer] = await this.of(reader, [id], asOf);
    if (!answer) throw new Error(`no ownership of ${id}`);
    return answer;
  }

  /** The same of several parties of one supplier, which share what may be spent on naming paths and circles. */
  async of(manager: EntityManager, partyIds: readonly Id[], asOf: string): Promise<OwnershipResponseDto[]> {
    const yielder = new Yielder();
    const rule = ruleOn((await ruleOf(manager)).rule, asOf);
    const holdings = await holdingsOf(manager, partyIds, yielder);
    const ids = [...new Set([...partyIds, ...holdings.map(({ ownerId }) => ownerId)])];
    const known = { ...listingsOf(await listedOwners(manager, ids)), names: await partyNames(manager, ids) };
    const listed = { confirmed: known.confirmed, possible: new Set(known.entriesOf.keys()) };
    const found = await runYielding(ownershipsOf(partyIds, holdings, listed), yielder);
    const answers = [];
    for (const [partyId, ownership] of found) {
      await yielder.yieldIfDue();
      answers.push({ partyId, asOf, ...ownershipView(ownership, rule, known) });
    }
    return answers;
  }
}

/** What is known of the owners: which are listed, as which entries, and what they are called. */
interface KnownOwners {
  readonly confirmed: ReadonlySet<Id>;
  readonly entriesOf: ReadonlyMap<Id, readonly Id[]>;
  readonly names: ReadonlyMap<Id, string>;
}

function ruleOn({ isOn, periods }: OwnershipRuleResponseDto, asOf: string): OwnershipRuleAsOfResponseDto {
  const { thresholdPercent, citation } = AFFILIATES_RULE;
  const isThen = ({ from, until }: { from: string; until: string | null }) =>
    from <= asOf && (until === null || asOf <= until);
  const period = isOn ? periods.find(isThen) : undefined;
  return {
    inForce: period !== undefined,
    from: period?.from ?? null,
    until: period?.until ?? null,
    thresholdPercent,
    citation,
  };
}

function listingsOf(
  matches: Awaited<ReturnType<typeof listedOwners>>,
): Pick<KnownOwners, 'confirmed' | 'entriesOf'> {
  const confirmed = new Set(
    matches.filter(({ status }) => status === 'true_match').map(({ partyId }) => partyId),
  );
  const entriesOf = new Map<Id, Id[]>();
  for (const { partyId, entryId } of matches) {
    const entries = entriesOf.get(partyId);
    if (entries) entries.push(entryId);
    else entriesOf.set(partyId, [entryId]);
  }
  return { confirmed, entriesOf };
}

function ownershipView(
  { aggregated, aggregatedIfConfirmed, owners, circles, namesAll }: Ownership,
  rule: OwnershipRuleAsOfResponseDto,
  { confirmed, entriesOf, names }: KnownOwners,
): Omit<OwnershipResponseDto, 'partyId' | 'asOf'> {
  const nameOf = (partyId: Id) => names.get(partyId) ?? '';
  const named = (step: Id) => ({ partyId: step, name: nameOf(step) });
  const reaches = aggregated.gte(rule.thresholdPercent);
  return {
    rule,
    listedPercentage: shown(aggregated),
    listedPercentageIfConfirmed: shown(aggregatedIfConfirmed),
    isBroughtIn: rule.inForce && reaches,
    wouldBeBroughtIn: reaches,
    namesAll,
    owners: owners.map(({ ownerId, path, percentage }) => ({
      ...named(ownerId),
      entryIds: [...(entriesOf.get(ownerId) ?? [])],
      isConfirmed: confirmed.has(ownerId),
      percentage: shown(percentage),
      path: path.map(named),
    })),
    circles: circles.map((circle) => circle.map(named)),
  };
}

/** With two decimals, rounded down: what is short of half never reads as half. */
function shown(percentage: Big): string {
  return percentage.toFixed(2, Big.roundDown);
}

/** For one writer at a time, also while nothing was ever set. */
async function lockRule(tx: EntityManager): Promise<VersionedRule> {
  await lockSetting(tx, SETTING);
  return ruleOf(tx);
}

async function ruleOf(manager: EntityManager): Promise<VersionedRule> {
  const { version, ...rule } = { ...PRESET, ...(await readSetting<Partial<Stored>>(manager, SETTING)) };
  return { rule, version };
}

/** The holdings above parties, as numbers; others get their turn meanwhile. */
async function holdingsOf(
  manager: EntityManager,
  partyIds: readonly Id[],
  yielder: Yielder,
): Promise<Holding[]> {
  const holdings: Holding[] = [];
  for (const { partyId, ownerId, percentage } of await holdingsAbove(manager, partyIds)) {
    await yielder.yieldIfDue();
    holdings.push({ partyId, ownerId, percentage: new Big(percentage) });
  }
  return holdings;
}
