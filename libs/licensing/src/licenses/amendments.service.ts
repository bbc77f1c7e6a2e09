import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, mayStillAct, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { AMENDMENT_RULES, amendmentDeficiency, CITATIONS, valueAt } from '@ninety/bis';
import type { AmendmentFacts, AmendmentField, AmendmentRule } from '@ninety/bis';
import { partyOf } from '@ninety/parties';
import {
  problemOf,
  BY_ID,
  Database,
  forbidden,
  invalid,
  newId,
  notFound,
  OfficeClock,
  pageBy,
} from '@ninety/platform';
import type { FieldError, Id, Page, PageQuery, Unvalidated, Version } from '@ninety/platform';
import { companyOf } from '@ninety/suppliers';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import type { Agency, AmendmentKind } from '@ninety/procedure';
import {
  amendmentsOf,
  applicationTypeOf,
  insertAmendment,
  listingOf,
  lockAmendment,
  nextAmendmentNumber,
  saveAmendment,
} from './amendment.store.js';
import type { Amended } from './amendment.store.js';
import { isOwnOf } from './former-holders.js';
import type { AmendmentDto, AmendmentResponseDto, ConsentDto } from './license.contract.js';
import { LicenseAmendmentEntity } from './license.entity.js';
import type { LicenseCondition, LicenseEntity, LicenseParty } from './license.entity.js';
import { findItem, findLicense, saveLicense, saveUnseen, updateItem } from './license.store.js';
import { licenseVersionFor } from './license-views.js';
import { lastDayOf, LicensesService } from './licenses.service.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

type OptionalField = 'eccn' | 'description' | 'agencies' | 'attestations';

/** What was said of an amendment, its fields checked to be there. */
type Changes = { [F in Exclude<AmendmentField, OptionalField>]: NonNullable<AmendmentDto[F]> } & {
  [F in OptionalField]?: NonNullable<AmendmentDto[F]>;
};

/** One amendment being made. */
interface Case {
  readonly tx: EntityManager;
  readonly license: LicenseEntity;
  readonly changes: Changes;
  readonly today: string;
  /** The agencies whose condition it removes. */
  readonly asked: readonly Agency[];
}

type Apply = (one: Case) => Promise<void> | void;

/** Changes of issued licenses, by the rules of `AMENDMENT_RULES`. */
@Injectable()
export class AmendmentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly licenses: LicensesService,
    private readonly audit: Audit,
  ) {}

  /** Makes an amendment; one that removes a condition of an agency's waits for that agency's consent. */
  async amend(
    caller: Principal,
    number: string,
    version: Version | null,
    body: Unvalidated<AmendmentDto>,
  ): Promise<{ license: LicenseEntity; amendment: AmendmentResponseDto }> {
    const amending = {
      caller,
      find: (tx: EntityManager) => findLicense(tx, caller, number, true),
      permission: 'licenses.amend',
      version: { of: (license: LicenseEntity) => licenseVersionFor(caller, license), named: version },
      body,
    } as const;
    return perform(this.database, amending, async (tx, license, draft) => {
      const rule: AmendmentRule = AMENDMENT_RULES[draft.kind];
      assertSide(caller, draft.kind, rule);
      const changes = changesOf(draft, rule);
      if (license.standing === 'revoked')
        throw problemOf(LICENSING_PROBLEMS['license-status'], say('license_revoked', { number }));
      const today = await this.clock.today();
      const removed =
        draft.kind === 'condition_removed' ? license.conditions[(draft.conditionNumber ?? 0) - 1] : null;
      const asked = [...(removed?.agencies ?? [])];
      const proposed = { license, changes: changes as Changes, today };
      const facts = await factsOf(tx, draft.kind, proposed);
      const deficiency = amendmentDeficiency(draft.kind, { ...proposed, facts });
      if (deficiency) throw invalid(deficiency);
      const amendment = tx.create(LicenseAmendmentEntity, {
        ...newAmendment(caller, draft, asked),
        licenseNumber: number,
        number: await nextAmendmentNumber(tx, number),
        // The numbers of the others may change while it waits.
        changes: removed ? { ...changes, condition: removed.text } : changes,
      });
      await insertAmendment(tx, amendment);
      await this.takeEffect(tx, license, amendment);
      await this.audit.record(tx, caller, 'license.amended', `licenses/${number}`, {
        amendment: amendment.id,
        kind: amendment.kind,
        status: amendment.status,
        isOpen: isInForce(amendment),
      });
      return { license, amendment: await this.viewFor(tx, caller, amendment) };
    });
  }

  /** An agency agrees or refuses that a condition which it asked for is removed. One refusal ends the amendment. */
  async consent(
    caller: Principal,
    number: string,
    id: Id,
    version: Version | null,
    body: Unvalidated<ConsentDto>,
  ): Promise<AmendmentResponseDto> {
    const answering = {
      caller,
      find: (tx: EntityManager) => lockAmendment(tx, caller, number, id),
      permission: 'licenses.consent',
      version: { of: ({ license }: Amended) => licenseVersionFor(caller, license), named: version },
      state: assertAwaiting,
      body,
    } as const;
    return perform(this.database, answering, async (tx, { license, amendment }, { consent }) => {
      const { asked } = amendment;
      const { agency } = caller;
      if (agency === null || !asked.includes(agency)) throw forbidden(say('condition_of_other_agency'));
      if (amendment.consents.some((one) => one.agency === agency))
        throw problemOf(LICENSING_PROBLEMS['amendment-decided'], say('agency_answered', { agency }));
      if (consent && !(await mayStillAct(tx, amendment.recordedBy)))
        throw problemOf(LICENSING_PROBLEMS['proposer-disabled'], say('asker_disabled'));
      amendment.consents = [
        ...amendment.consents,
        { agency, consent, by: caller.id, at: new Date().toISOString() },
      ];
      const all = asked.every((one) => amendment.consents.some((given) => given.agency === one));
      if (!consent) amendment.status = 'refused';
      else if (all) Object.assign(amendment, { status: 'in_force', shownId: newId(), shownAt: new Date() });
      await saveAmendment(tx, amendment);
      await this.takeEffect(tx, license, amendment);
      await this.audit.record(tx, caller, 'license.amendment_answered', `licenses/${number}`, {
        amendment: id,
        agency,
        consent,
        isOpen: isInForce(amendment),
      });
      return this.viewFor(tx, caller, amendment);
    });
  }

  /** To the licensee in the order in which they came into force: what waits for an agency would tell that one asked. */
  async list(caller: Principal, number: string, query: PageQuery): Promise<Page<AmendmentResponseDto>> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    return pageBy(query, BY_ID, async (after, count) => {
      const amendments = await amendmentsFor(reader, caller, number);
      return amendments.filter(({ id }) => !after || id > after[0]).slice(0, count);
    });
  }

  async get(caller: Principal, number: string, id: Id): Promise<AmendmentResponseDto> {
    const reader = this.database.reader;
    await findLicense(reader, caller, number);
    assertMay(caller, 'licenses.read');
    const amendment = (await amendmentsFor(reader, caller, number)).find((one) => one.id === id);
    if (!amendment) throw notFound('amendment');
    return amendment;
  }

  private async viewFor(
    tx: EntityManager,
    caller: Principal,
    { id, shownId, licenseNumber }: LicenseAmendmentEntity,
  ): Promise<AmendmentResponseDto> {
    const known = isApplicant(caller) ? (shownId ?? id) : id;
    const view = (await amendmentsFor(tx, caller, licenseNumber)).find((one) => one.id === known);
    if (!view) throw new Error(`no view of amendment ${id}`);
    return view;
  }

  private async takeEffect(
    tx: EntityManager,
    license: LicenseEntity,
    amendment: LicenseAmendmentEntity,
  ): Promise<void> {
    license.version += 1;
    if (isInForce(amendment)) return this.putInForce(tx, license, amendment);
    license.licenseeUnseen += 1;
    await saveUnseen(tx, license);
  }

  private async putInForce(
    tx: EntityManager,
    license: LicenseEntity,
    { id, shownId, kind, changes, asked }: LicenseAmendmentEntity,
  ): Promise<void> {
    const formerHolder = { ...license };
    const today = await this.clock.today();
    await EFFECTS[kind]({ tx, license, changes: changes as Changes, today, asked });
    await saveLicense(tx, license);
    const type = kind === 'transfer' ? 'license.transferred' : 'license.amended';
    const news = { type, data: { amendmentId: id, kind } } as const;
    const toLicensee = { type, data: { amendmentId: shownId ?? id, kind } } as const;
    await this.licenses.tell(tx, license, news, toLicensee);
    if (kind === 'transfer') await this.licenses.tell(tx, formerHolder, news);
  }
}

/** An amendment that takes effect at once, unless agencies are asked. */
function newAmendment(caller: Principal, { kind, reason }: AmendmentDto, asked: Agency[]) {
  return {
    id: newId(),
    kind,
    reason,
    status: asked.length > 0 ? ('awaiting_consent' as const) : ('in_force' as const),
    asked,
    consents: [],
    shownId: null,
    shownAt: null,
    recordedBy: caller.id,
    recordedAt: new Date(),
  };
}

function assertAwaiting({ amendment: { number, status } }: Amended): void {
  if (status !== 'awaiting_consent')
    throw problemOf(LICENSING_PROBLEMS['amendment-decided'], say('amendment_decided', { number, status }));
}

/** What is known of what an amendment of this kind names. */
async function factsOf(
  tx: EntityManager,
  kind: AmendmentKind,
  { license, changes }: Pick<Case, 'license' | 'changes'>,
): Promise<AmendmentFacts> {
  const { fields }: AmendmentRule = AMENDMENT_RULES[kind];
  const isOfAnother = kind === 'intermediate_consignee';
  const isTransfer = kind === 'transfer';
  return {
    item: fields.includes('item') ? await findItem(tx, license.number, changes.item) : null,
    party: isOfAnother ? await partyOf(tx, license.supplierId, changes.partyId) : null,
    listing: isOfAnother ? await listingOf(tx, changes.partyId) : null,
    applicationType: isTransfer ? await applicationTypeOf(tx, license.applicationId) : null,
    transferee: isTransfer ? await companyOf(tx, changes.supplierId) : null,
  };
}

/** What an amendment of each kind does to the license. */
const EFFECTS: Readonly<Record<AmendmentKind, Apply>> = {
  price_decrease: revalue,
  // The tolerance is there already: the license says no more than before.
  price_increase_within_tolerance: () => undefined,
  price_increase_delivery: revalue,
  price_by_statement: revalue,
  continuity_of_shipment: () => undefined,
  among_approved_end_users: () => undefined,
  missile_technology_minimum: () => undefined,
  hts6_code: () => undefined,
  intermediate_consignee: async ({ tx, license, changes: { partyId } }) => {
    const found = await partyOf(tx, license.supplierId, partyId);
    if (!found)
      throw invalid({
        pointer: '/partyId',
        detail: say('license_party_unknown'),
        citation: CITATIONS.parties,
      });
    const { name, country, addresses } = found;
    const party: LicenseParty = { role: 'intermediate_consignee', partyId, name, country, addresses };
    license.parties = [...license.parties.filter(({ role }) => role !== 'intermediate_consignee'), party];
  },
  address_change: ({ license, changes: { partyId, address } }) => {
    license.parties = license.parties.map((party) =>
      party.partyId === partyId ? { ...party, addresses: [address] } : party,
    );
  },
  item_wording: async ({ tx, license, changes: { item, eccn, description } }) => {
    const wording = { ...(eccn ? { eccn } : {}), ...(description ? { description } : {}) };
    await updateItem(tx, license.number, item, wording);
  },
  name_change: ({ license, changes: { partyId, name } }) => {
    license.parties = license.parties.map((party) =>
      party.partyId === partyId ? { ...party, name } : party,
    );
  },
  validity_extension: async ({ tx, license, changes: { validUntil } }) => {
    license.validUntil = validUntil;
    license.expiresOn = await lastDayOf(tx, license.supplierId, dayOf(validUntil));
    license.watchOn = license.issuedOn;
  },
  condition_added: ({ license, changes: { condition, agencies } }) => {
    license.conditions = [...license.conditions, { text: condition, ...(agencies ? { agencies } : {}) }];
  },
  condition_removed: ({ license, changes: { condition }, asked }) => {
    // Another of the same words may be another agency's, or BIS's own.
    const isIt = ({ text, agencies = [] }: LicenseCondition) =>
      text === condition && agencies.length === asked.length && agencies.every((one) => asked.includes(one));
    const place = license.conditions.findIndex(isIt);
    license.conditions = license.conditions.filter((_, index) => index !== place);
  },
  transfer: ({ license, changes: { supplierId }, today }) => {
    license.supplierId = supplierId;
    license.transferredOn = today;
    // The transferee answers for the conditions from here on.
    license.conditions = license.conditions.map(({ text, agencies }) => ({
      text,
      ...(agencies ? { agencies } : {}),
    }));
  },
};

function assertSide(caller: Principal, kind: AmendmentKind, { by, citation }: AmendmentRule): void {
  if (isApplicant(caller) === (by === 'licensee')) return;
  throw forbidden(
    by === 'licensee'
      ? say('amendment_of_licensee', { kind, citation })
      : say('amendment_of_bis', { kind, citation }),
  );
}

/** The fields of its kind. @throws Problem 422 for one that is missing, and one of another kind */
function changesOf(
  draft: AmendmentDto,
  { fields, optional = [], attestations = [], citation }: AmendmentRule,
): Partial<Changes> {
  const { kind, reason: _, ...rest } = draft;
  const given = Object.fromEntries(
    Object.entries(rest).filter(([, value]) => value != null),
  ) as Partial<Changes>;
  const affirmed: readonly string[] = draft.attestations ?? [];
  const known: readonly string[] = [
    ...fields,
    ...optional,
    ...(attestations.length > 0 ? ['attestations'] : []),
  ];
  const errors: FieldError[] = [
    ...fields
      .filter((field) => given[field] === undefined)
      .map((field) => ({
        pointer: `/${field}`,
        detail: say('amendment_field_required', { kind }),
        citation,
      })),
    ...Object.keys(given)
      .filter((field) => !known.includes(field))
      .map((field) => ({ pointer: `/${field}`, detail: say('amendment_field_unknown', { kind }), citation })),
    ...attestations
      .filter((attestation) => !affirmed.includes(attestation))
      .map((attestation) => ({
        pointer: '/attestations',
        detail: say('attestation_required', { attestation, kind }),
        citation,
      })),
  ];
  if (errors.length > 0) throw invalid(...errors);
  return given;
}

/** The item's value at its new price, and the license's with it. */
async function revalue({ tx, license, changes: { item, unitPrice } }: Case): Promise<void> {
  const licensed = await findItem(tx, license.number, item);
  if (!licensed) throw new Error(`license ${license.number} has no item ${item}`);
  const value = valueAt(licensed, unitPrice.amount);
  license.authorizedValue = new Big(license.authorizedValue)
    .minus(licensed.authorizedValue)
    .plus(value)
    .toFixed(2);
  await updateItem(tx, license.number, item, { authorizedValue: value.toFixed(2) });
}

function isInForce({ status }: LicenseAmendmentEntity): boolean {
  return status === 'in_force';
}

/** The amendments that the caller knows of, each as the caller knows it, in their order. */
async function amendmentsFor(
  manager: EntityManager,
  caller: Principal,
  licenseNumber: string,
): Promise<AmendmentResponseDto[]> {
  const all = await amendmentsOf(manager, licenseNumber);
  if (!isApplicant(caller)) return all.map(amendmentView);
  const isOwn = await isOwnOf(
    manager,
    caller,
    all.map(({ recordedBy }) => recordedBy),
  );
  return all
    .filter(isInForce)
    .map((amendment) => ({ ...amendment, id: amendment.shownId ?? amendment.id }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((amendment, index) => licenseesView(amendment, index + 1, isOwn(amendment.recordedBy)));
}

function amendmentView(amendment: LicenseAmendmentEntity): AmendmentResponseDto {
  const { id, licenseNumber, number, kind, changes, reason, status, consents, asked, recordedBy } = amendment;
  return {
    id,
    licenseNumber,
    number,
    kind,
    citation: AMENDMENT_RULES[kind].citation,
    changes,
    reason,
    status,
    consents,
    awaiting: asked.filter((agency) => !consents.some((given) => given.agency === agency)),
    recordedBy,
    recordedAt: amendment.recordedAt.toISOString(),
  };
}

/**
 * Without agencies, and without who acted for BIS; made, to the licensee, when it came into force. Of what a former holder
 * recorded, what changed: not its words, nor its people.
 */
function licenseesView(
  amendment: LicenseAmendmentEntity,
  number: number,
  isOwn: boolean,
): AmendmentResponseDto {
  const { consents: _, awaiting: _none, recordedBy, reason, ...open } = amendmentView(amendment);
  const { agencies: _inside, ...changes } = amendment.changes;
  const { statement: _statement, description: _description, ...withoutWords } = changes;
  const isByBis = AMENDMENT_RULES[amendment.kind].by === 'BIS';
  return {
    ...open,
    number,
    changes: isOwn || isByBis ? changes : withoutWords,
    ...(isOwn || isByBis ? { reason } : {}),
    ...(isOwn ? { recordedBy } : {}),
    recordedAt: (amendment.shownAt ?? amendment.recordedAt).toISOString(),
  };
}
