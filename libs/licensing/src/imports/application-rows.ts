import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { lookUpParties, partyIdNamed, partyOf } from '@ninety/parties';
import { Unvalidated } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { versionFor } from '../applications/versions.js';
import { dayOf } from '../case/standing.js';
import { ObservationsService } from '../tracker/observations.service.js';
import { PRESET_REGIME, TrackedApplicationsService } from '../tracker/tracked-applications.service.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { TrackedDraftDto } from '../tracker/tracker.contract.js';
import {
  blocksDiffering,
  blocksOf,
  consigneeRole,
  DRAFT_DOOR,
  readApplication,
  stakesDiffering,
} from './application-row.js';
import type { ApplicationRow } from './application-row.js';
import { FILING_DOOR, filingToRecord, STATUS_DOOR, statusToRecord } from './application-history.js';
import {
  applicationNumbered,
  applicationsReferred,
  applicationsToNumber,
  lookUpApplications,
} from './import.store.js';
import type { SoughtApplication } from './import.store.js';
import type { ApplicationValues } from './import-columns.js';
import { PartyRows } from './party-rows.js';
import { atDoor, refuse, regimeWorded, RowRefusal } from './row-taking.js';
import type { Taken } from './row-taking.js';
import { say } from './sentences.js';

/**
 * Takes rows of applications in, by what the API's own doors do: a draft, its filing, how it stands. One that is recorded
 * already is brought up to what the row says more; what the row says otherwise is refused.
 */
@Injectable()
export class ApplicationRows {
  constructor(
    private readonly applications: TrackedApplicationsService,
    private readonly observations: ObservationsService,
    private readonly regimes: TrackedRegimes,
    private readonly parties: PartyRows,
  ) {}

  /** Looks up at once what rows find by their numbers, references and consignees. */
  async lookUp(tx: EntityManager, supplierId: Id, rows: readonly ApplicationValues[]): Promise<void> {
    const read = rows.flatMap((said) => this.readable(said) ?? []);
    await lookUpApplications(
      tx,
      supplierId,
      read.map(({ regime, row }) => soughtBy(regime, row)),
    );
    await lookUpParties(
      tx,
      supplierId,
      read.flatMap(({ row }) => row.consignee ?? []),
    );
  }

  async take(tx: EntityManager, caller: Principal, supplierId: Id, said: ApplicationValues): Promise<Taken> {
    const { regime, row, found } = await this.sought(tx, caller, supplierId, said);
    const changes: string[] = [];
    const file = found ?? (await this.make(tx, caller, supplierId, regime, row, changes));
    if (found) await this.bring(tx, caller, supplierId, found, row, changes);
    await this.record(caller, file, found === null, row, changes);
    const resource = `applications/${file.application.id}`;
    return { outcome: !found ? 'made' : changes.length > 0 ? 'updated' : 'unchanged', resource, changes };
  }

  /** What a row says, and the application that it says it of; null: there is none. @throws RowRefusal */
  async sought(tx: EntityManager, caller: Principal, supplierId: Id, said: ApplicationValues) {
    const { regime, row } = this.read(said);
    return { regime, row, found: await this.find(tx, caller, supplierId, regime, row) };
  }

  private read(said: ApplicationValues) {
    const regime = regimeWorded(this.regimes, said.regime ?? PRESET_REGIME);
    return { regime, row: readApplication(regime.pack, said) };
  }

  /** Null: it is refused when it is taken. */
  private readable(said: ApplicationValues) {
    try {
      return this.read(said);
    } catch (error) {
      if (error instanceof RowRefusal) return null;
      throw error;
    }
  }

  /** By its number, or by the company's own where it has none yet, or was returned and is filed again. */
  private async find(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    regime: Regime,
    row: ApplicationRow,
  ): Promise<TrackedCase | null> {
    if (row.number === null && row.reference === null) refuse('number', say('import_number_or_reference'));
    const sought = soughtBy(regime, row);
    const numbered = await applicationNumbered(tx, supplierId, sought);
    if (numbered !== null) return this.applications.get(caller, numbered);
    const referred = await applicationsReferred(tx, supplierId, sought);
    const fitting =
      row.number === null || referred.length === 0 ? referred : await this.toNumber(tx, caller, referred);
    const [only, ...others] = fitting;
    if (others.length > 0) refuse('reference', say('import_reference_of_several', { count: fitting.length }));
    return only === undefined ? null : this.applications.get(caller, only);
  }

  /** Those that have no number yet, or were returned. */
  private async toNumber(tx: EntityManager, caller: Principal, ids: readonly Id[]): Promise<Id[]> {
    const fitting: Id[] = [];
    for (const { id } of await applicationsToNumber(tx, ids, this.regimes.endingsAs('returned'))) {
      const file = await this.applications.get(caller, id);
      if (file.controlNumber === null || (await this.isReturned(file))) fitting.push(id);
    }
    return fitting;
  }

  /** It ended without a decision, whatever was told since, and may be filed again under another number. */
  private async isReturned(file: TrackedCase): Promise<boolean> {
    return file.outlook(dayOf(await this.regimes.today(file.regime))).outcome === 'returned';
  }

  private async make(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    regime: Regime,
    row: ApplicationRow,
    changes: string[],
  ): Promise<TrackedCase> {
    const consignee = await this.consignee(tx, caller, supplierId, regime, row, changes);
    const draft = {
      supplierId,
      regime: regime.pack.id,
      ...(row.kind === null ? {} : { type: row.kind }),
      ...blocksOf(row),
      ...(consignee ? { parties: [consignee] } : {}),
      ...row.stakes,
    };
    changes.push('application');
    return atDoor(DRAFT_DOOR, () =>
      this.applications.create(caller, new Unvalidated(TrackedDraftDto, draft)),
    );
  }

  private async consignee(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    { pack }: Regime,
    { consignee }: ApplicationRow,
    changes: string[],
  ) {
    if (!consignee) return null;
    const { id, isNew } = await this.parties.named(tx, caller, supplierId, consignee.name, consignee.country);
    if (isNew) changes.push('party');
    return { role: consigneeRole(pack), partyId: id };
  }

  /** A draft is changed to what the row says; of what was filed, only what the company keeps for itself. */
  private async bring(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    file: TrackedCase,
    row: ApplicationRow,
    changes: string[],
  ): Promise<void> {
    const blocks = blocksDiffering(file, row);
    const stakes = stakesDiffering(file, row);
    const isDraft = file.log.length === 0;
    const isConsignee = await isConsigneeOf(tx, supplierId, file, row, isDraft);
    if (!isDraft) for (const { column, why } of blocks.differing) refuse(column, why);
    const consignee = isConsignee
      ? null
      : await this.consignee(tx, caller, supplierId, file.regime, row, changes);
    const parties = consignee ? { parties: [...file.application.form.parties, consignee] } : {};
    const edit = { ...(isDraft ? blocks.edit : {}), ...parties, ...stakes };
    const names = Object.keys(edit);
    if (names.length === 0) return;
    changes.push(...names);
    await atDoor(DRAFT_DOOR, () =>
      this.applications.edit(
        caller,
        file.application.id,
        versionFor(caller, file.application),
        new Unvalidated(TrackedDraftDto, edit),
      ),
    );
  }

  /** Writes down its filing and how it stands, as far as that is not written down. */
  private async record(
    caller: Principal,
    file: TrackedCase,
    isNew: boolean,
    row: ApplicationRow,
    changes: string[],
  ): Promise<void> {
    await this.observations.recordEach(caller, file, isNew, async (record) => {
      const filing = filingToRecord(file, row);
      let now = file;
      if (filing) {
        now = await atDoor(FILING_DOOR, () => record(filing));
        changes.push('filed');
      }
      const status = statusToRecord(now, row, await this.regimes.today(file.regime));
      if (!status) return now;
      now = await atDoor(STATUS_DOOR, () => record(status));
      changes.push(status.type);
      return now;
    });
  }
}

function soughtBy({ pack }: Regime, { number, system, reference }: ApplicationRow): SoughtApplication {
  return { regime: pack.id, system, number, reference };
}

/**
 * Whether an application has the consignee of a row, or the row says none; one of a draft that has none yet may be added.
 *
 * @throws RowRefusal where it has another
 */
async function isConsigneeOf(
  tx: EntityManager,
  supplierId: Id,
  { application: { form }, regime }: TrackedCase,
  { consignee }: ApplicationRow,
  isDraft: boolean,
): Promise<boolean> {
  if (!consignee) return true;
  const named = await partyIdNamed(tx, supplierId, consignee);
  const role = consigneeRole(regime.pack);
  const consignees = form.parties.filter((party) => party.role === role);
  if (consignees.some(({ partyId }) => partyId === named)) return true;
  const [other] = consignees;
  if (!isDraft) {
    // Who filed it without one may have named the receiver in another role.
    if (!other && form.parties.some(({ partyId }) => partyId === named)) return true;
    refuse('consignee', say('import_filed_with_another'));
  }
  if (!other) return false;
  const is = (await partyOf(tx, supplierId, other.partyId))?.name ?? other.partyId;
  return refuse('consignee', say('import_recorded_as', { is }));
}
