import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@ninety/audit';
import { BARRING_SOURCES, meaningOf } from '@ninety/bis';
import type { DeterminationParty } from '@ninety/bis';
import { LineDeterminations, listedEntry } from '@ninety/determinations';
import { CoveringLicenses } from '@ninety/licensing';
import type { CoveringLicense } from '@ninety/licensing';
import { bringScreeningUpToDate, ownWithHoldings, partyNamed, PartyScreening } from '@ninety/parties';
import { CONFIG, gathered, OfficeClock, settled } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import { OwnershipService, ScreeningService } from '@ninety/screening';
import type { PossibleEntry } from '@ninety/screening';
import { companyOf, entryIn, productOf } from '@ninety/suppliers';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { recordedFor } from '../authorizations/authorization.read-model.js';
import { eccnKey } from '../gate/eccns.js';
import { plainText } from '../gate/plain-text.js';
import type {
  LawAnswer,
  OrderFacts,
  OrderItem,
  OrderLicense,
  OrderMatch,
  OrderParty,
} from '../gate/order-facts.js';
import type { AskedLine, AskedParty, Watched } from './order-check.js';
import { issuedIn } from './order-issue.store.js';
import { readingFrom, reservedOf } from './order-check.store.js';
import type { Reserved } from './order-check.store.js';

/** A line of an order to be decided. */
export interface LineToDecide {
  /** Whose reservation is not counted against it. */
  readonly id: Id;
  readonly supplierId: Id;
  readonly document: string;
  readonly line: string;
  readonly alsoFrom: string | null;
  readonly asked: AskedLine;
  /** What the whole line is worth, of which this may be a part. */
  readonly worth: string;
  readonly issued: { readonly quantity: string };
  /** It was released, and goes out when it goes: its day that has passed holds it no more. */
  readonly isLate?: boolean;
  /** From when on it is read, where that is known. */
  readonly readAt?: string;
}

/** What is known of a line, and of the licenses that may cover it. */
export interface Reading {
  readonly facts: OrderFacts;
  readonly licenses: readonly CoveringLicense[];
  readonly watched: Watched;
  /** From when on it was read, by the database's clock. */
  readonly readAt: string;
  readonly now: Date;
  /** What is left to be read for whoever has no license of the authority whose law is loaded; null: it was read. */
  readonly rest: (() => Promise<Rest>) | null;
}

/** What says nothing of a line that such a license covers. */
type Rest = Pick<OrderFacts, 'recorded' | 'law'>;

/** What is known of a line of an order when it is decided. */
@Injectable()
export class OrderFactsReader {
  constructor(
    private readonly clock: OfficeClock,
    private readonly parties: PartyScreening,
    private readonly screening: ScreeningService,
    private readonly ownership: OwnershipService,
    private readonly licenses: CoveringLicenses,
    private readonly determinations: LineDeterminations,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Reads it all but what may not be needed; parties that were screened against another version of the list are screened again. */
  async read(tx: EntityManager, actor: Actor, to: LineToDecide): Promise<Reading> {
    const readAt = to.readAt ?? (await readingFrom(tx));
    const now = await this.clock.now();
    const today = this.clock.dayOf(now);
    const { supplierId } = to;
    const isToday = to.isLate === true || to.asked.on >= (await this.clock.earliestDay());
    const asked = isToday && to.asked.on < today ? { ...to.asked, on: today } : to.asked;
    const who = await this.partiesOf(tx, actor, supplierId, asked.parties, today);
    const item = await itemOf(tx, supplierId, asked);
    const licenses = await this.licenses.candidates(tx, {
      supplierId,
      entry: item.eccn === null ? null : entryIn(item.eccn),
      number: asked.licenseNumber,
      partyIds: who.facts.flatMap(({ partyId }) => partyId ?? []),
      on: asked.on,
    });
    const shown = await this.shown(tx, to.id, licenses, now);
    const facts: OrderFacts = {
      now: now.toISOString(),
      today,
      line: {
        document: to.document,
        line: to.line,
        ...lineOf(asked),
        worth: to.worth,
        issuedIn: Number(to.issued.quantity) === 0 ? [] : await issuedIn(tx, to.id),
      },
      alsoFrom: to.alsoFrom,
      parties: who.facts,
      item,
      licenses: shown,
      named: namedIn(asked.licenseNumber, licenses),
      recorded: [],
      law: null,
      reservationHours: this.config.orders.reservationHours,
      answerMinutes: this.config.orders.answerMinutes,
    };
    const { productId, eccn } = item;
    const rest = async () => ({
      recorded: (await recordedFor(tx, supplierId, { productId, eccn, destination: asked.destination })).map(
        (one) => ({ ...one, answersLaw: this.licenses.answersLaw(one.regime) }),
      ),
      law: await this.lawOf(
        tx,
        supplierId,
        { ...asked, value: { ...asked.value, amount: to.worth } },
        item,
        who.determined,
        today,
      ),
    });
    const watched = { ...who.watched, productId: item.productId };
    return { facts, licenses, watched, readAt, now, rest };
  }

  /** The same with what was left to be read. */
  async withRest(reading: Reading, rest: () => Promise<Rest>): Promise<Reading> {
    return { ...reading, facts: { ...reading.facts, ...(await rest()) }, rest: null };
  }

  /** The same with one license as it is now that nobody else writes it; the others stay as they were read. */
  async withLocked(tx: EntityManager, id: Id, reading: Reading, license: CoveringLicense): Promise<Reading> {
    const locked = await this.licenses.locked(tx, license);
    const { firstId } = license.license;
    const [fresh] = await this.shown(tx, id, [locked], reading.now);
    const { facts } = reading;
    const put = <T extends { readonly firstId: Id }>(all: readonly T[], one: T | undefined) =>
      all.map((other) => (one && other.firstId === firstId ? one : other));
    return {
      ...reading,
      facts: { ...facts, licenses: put(facts.licenses, fresh) },
      licenses: reading.licenses.map((one) => (one.license.firstId === firstId ? locked : one)),
    };
  }

  private async shown(
    tx: EntityManager,
    id: Id,
    licenses: readonly CoveringLicense[],
    now: Date,
  ): Promise<OrderLicense[]> {
    if (licenses.length === 0) return [];
    const firstIds = licenses.map(({ license }) => license.firstId);
    const reserved = await reservedOf(tx, firstIds, id, now);
    return licenses.map((one) => licenseView(one, reserved));
  }

  private async partiesOf(
    tx: EntityManager,
    actor: Actor,
    supplierId: Id,
    named: readonly AskedParty[],
    today: string,
  ): Promise<Who> {
    const { asked, ids, holdings } = await this.onRecord(tx, supplierId, named);
    const all = [...new Set([...ids, ...holdings.map(({ ownerId }) => ownerId)])].sort();
    const { records, listed } = await this.screened(tx, actor, all, today);
    const { listVersion, entries } = listed;
    const byId = new Map(records.map((party) => [party.id, party]));
    const owned = holdings.length === 0 ? [] : await this.ownership.of(tx, ids, today);
    const nameless = asked.filter(({ partyId }) => partyId === null);
    const screened = asked.filter(
      (party) => !party.isUnknown && (party.partyId === null || isCalledOtherwise(party, byId)),
    );
    const found =
      screened.length === 0 ? [] : await this.screening.listedNames(tx, screened.map(screenedAs), today);
    const determined: DeterminationParty[] = [];
    const facts = asked.map((party): OrderParty => {
      const record = byId.get(party.partyId ?? '');
      const possible = [
        ...(record ? (entries.get(record.id) ?? []) : []),
        ...(found[screened.indexOf(party)] ?? []),
      ];
      const ownership = owned.find(({ partyId }) => partyId === record?.id);
      const ofOwners = ownership ? ownerMatches(ownership, entries) : [];
      determined.push({
        name: record?.name ?? party.name ?? '',
        country: record?.country ?? party.country ?? '',
        role: party.role ?? ULTIMATE_CONSIGNEE,
        ...(listVersion === null ? {} : { listed: possible.map(listedEntry) }),
        ...(ownership ? { ownedByListed: ownership.isBroughtIn } : {}),
      });
      return {
        partyId: record?.id ?? null,
        name: record?.name ?? party.name ?? '',
        country: record?.country ?? party.country ?? '',
        role: party.role,
        screened: listVersion === null ? 'no_list' : party.isUnknown ? 'none' : 'current',
        matches: [...possible.map((one) => matchOf(one, 'party')), ...ofOwners],
      };
    });
    return {
      facts,
      determined,
      watched: { partyIds: all, hasNames: nameless.length > 0 || screened.length > 0 },
    };
  }

  /** Parties, with what the list says of them once they are screened by it; which list is in force is read once. */
  private screened(tx: EntityManager, actor: Actor, ids: readonly Id[], today: string) {
    return gathered(tx, async () => {
      const records = await bringScreeningUpToDate(tx, this.parties, actor, ids);
      await settled(tx);
      return { records, listed: await this.screening.listedParties(tx, ids, today) };
    });
  }

  /** Whoever is named as somebody on record is called is them; an id that is nobody's of the company is nobody's. */
  private async onRecord(tx: EntityManager, supplierId: Id, named: readonly AskedParty[]): Promise<OnRecord> {
    const found: LookedUp[] = [];
    for (const party of named) {
      const { partyId, name, country } = party;
      const isSought = partyId === null && name !== null && country !== null;
      const known = isSought ? await partyNamed(tx, supplierId, { name, country }) : null;
      found.push({
        ...party,
        partyId: partyId ?? known?.id ?? null,
        isUnknown: partyId === null && name === null,
      });
    }
    const ids = [...new Set(found.flatMap(({ partyId }) => partyId ?? []))];
    const { own, holdings } = await ownWithHoldings(tx, supplierId, ids);
    const asked = found.map((party) =>
      party.partyId === null || own.has(party.partyId)
        ? party
        : { ...party, partyId: null, name: party.partyId, isUnknown: true },
    );
    return { asked, ids: ids.filter((id) => own.has(id)), holdings };
  }

  private async lawOf(
    tx: EntityManager,
    supplierId: Id,
    { destination, endUse, value, on }: AskedLine,
    { eccn }: OrderItem,
    parties: readonly DeterminationParty[],
    today: string,
  ): Promise<LawAnswer | null> {
    if (eccn === null) return null;
    const company = await companyOf(tx, supplierId);
    const answer = await this.determinations.of(tx, {
      eccn,
      from: company?.country ?? 'US',
      destination,
      parties,
      endUse,
      value:
        value.currency === 'USD' && /^\d{1,12}(\.\d{1,4})?$/.test(value.amount) ? Number(value.amount) : null,
      on: on < today ? today : on,
    });
    return (
      answer && {
        result: answer.result,
        reasons: answer.reasons.map(({ rule, text, citation, says, overcomeBy }) => ({
          rule,
          text,
          citation,
          applies: says === 'applies',
          overcomeBy,
        })),
        exceptions: answer.exceptions.map(({ symbol, notMet }) => ({
          symbol,
          notMet: notMet.map(({ citation }) => citation),
        })),
      }
    );
  }
}

/** Nobody knows whom an id names that is nobody's of the company; it is said as it was sent. */
interface LookedUp extends AskedParty {
  readonly isUnknown: boolean;
}

/** Whom a line names, as far as they are on record, and who owns them. */
interface OnRecord {
  readonly asked: readonly LookedUp[];
  readonly ids: readonly Id[];
  readonly holdings: Awaited<ReturnType<typeof ownWithHoldings>>['holdings'];
}

interface Who {
  readonly facts: readonly OrderParty[];
  readonly determined: readonly DeterminationParty[];
  readonly watched: Omit<Watched, 'productId'>;
}

/** The role of whoever has none said. */
const ULTIMATE_CONSIGNEE = 'ultimate_consignee';

type Ownership = Awaited<ReturnType<OwnershipService['of']>>[number];

function lineOf({ eccn, quantity, unit, value, destination, endUse, on }: AskedLine) {
  return { eccn, quantity, unit, value, destination, endUse, on };
}

/** Whether an order calls somebody on record by another name: it may mean somebody else. */
function isCalledOtherwise(
  { partyId, name }: AskedParty,
  byId: ReadonlyMap<string, { readonly name: string }>,
): boolean {
  return name !== null && plainText(name) !== plainText(byId.get(partyId ?? '')?.name ?? '');
}

function screenedAs({ name, country }: AskedParty) {
  return { name: name ?? '', country };
}

function matchOf({ entry, isConfirmed }: PossibleEntry, through: OrderMatch['through']): OrderMatch {
  const { list, citation } = meaningOf(entry.source);
  return {
    entryName: entry.name,
    list,
    state: isConfirmed ? 'confirmed' : 'possible',
    through,
    mayBeLicensed: !BARRING_SOURCES.includes(entry.source),
    citation,
  };
}

/** What listed owners make of whom they own by half or more, or would if they are whom they may be. */
function ownerMatches(
  { owners, rule, isBroughtIn, listedPercentageIfConfirmed }: Ownership,
  entries: ReadonlyMap<Id, readonly PossibleEntry[]>,
): OrderMatch[] {
  const reaches = Number(listedPercentageIfConfirmed) >= rule.thresholdPercent;
  if (!rule.inForce || !reaches) return [];
  const ids = [...new Set(owners.map(({ partyId }) => partyId))];
  return ids
    .flatMap((id) => entries.get(id) ?? [])
    .map((one) => matchOf({ ...one, isConfirmed: one.isConfirmed && isBroughtIn }, 'owner'));
}

/** What the order is of: the product as it is classified on its day, else the ECCN that it says. */
async function itemOf(
  tx: EntityManager,
  supplierId: Id,
  { productId, eccn, on }: AskedLine,
): Promise<OrderItem> {
  if (productId === null)
    return { productId, label: null, eccn, doubt: eccn === null ? 'unclassified' : null };
  const product = await productOf(tx, productId, on);
  if (product?.supplierId !== supplierId)
    return { productId: null, label: productId, eccn, doubt: 'unclassified' };
  const isOther = eccn !== null && eccnKey(eccn) !== eccnKey(product.eccn);
  return {
    productId,
    label: product.model ?? product.name,
    eccn: product.eccn === '' ? eccn : product.eccn,
    doubt: product.eccn === '' ? 'unclassified' : isOther ? 'eccn_differs' : null,
  };
}

function namedIn(number: string | null, licenses: readonly CoveringLicense[]): OrderFacts['named'] {
  if (number === null) return null;
  return { number, licenseId: licenses.find(({ isNamed }) => isNamed)?.license.id ?? null };
}

function licenseView(
  { license, status, endsAt, destinations, answersLaw, limits, lacking }: CoveringLicense,
  reserved: readonly Reserved[],
): OrderLicense {
  const { id, firstId, regime, number, issuedOn, expiresOn, parties, lines } = license;
  const held = reserved.filter(({ licenseId }) => licenseId === firstId);
  const currencies = new Map(lines.map(({ line, currency }) => [line, currency]));
  return {
    id,
    firstId,
    regime,
    number,
    status,
    issuedOn,
    expiresOn,
    endsAt,
    destinations,
    answersLaw,
    parties: parties.map(({ role, partyId, name, country }) => ({ role, partyId, name, country })),
    lines: lines.map(({ line, eccn, description, unit, quantity, currency, value }) => ({
      line,
      eccn,
      description,
      unit,
      hasQuantity: quantity !== null,
      currency: value === null ? null : currency,
    })),
    limits: limits.map(({ of, line, in: unit, most, used }) => ({
      of,
      line,
      in: unit,
      remaining: most.minus(used).toFixed(),
      reserved: held
        .filter((one) => (line === null ? currencies.get(one.line) === unit : one.line === line))
        .reduce((sum, one) => sum.plus(one[of]), new Big(0))
        .toFixed(),
    })),
    lackingDocuments: lacking,
  };
}
