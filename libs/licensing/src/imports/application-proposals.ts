import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findVisible } from '../audience/access-scope.store.js';
import type { ReadResponseDto } from '../proposals/proposal.contract.js';
import { ProposalDesk } from '../proposals/proposal-desk.js';
import { OF_AN_IMPORT } from '../proposals/proposal.js';
import { isProposed } from '../proposals/proposal.store.js';
import { ObservationsService } from '../tracker/observations.service.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { FILING_DOOR, filingToRecord, STATUS_DOOR, statusToRecord } from './application-history.js';
import type { ToRecord } from './application-history.js';
import type { ApplicationRow } from './application-row.js';
import { ApplicationRows } from './application-rows.js';
import type { ApplicationValues } from './import-columns.js';
import { rowsProposed } from './import.store.js';
import type { PendingRow } from './import.store.js';
import { atDoor, refuse } from './row-taking.js';
import type { DoorColumns, Taken } from './row-taking.js';
import { say } from './sentences.js';

/** A job whose rows propose. */
export interface Proposing {
  readonly jobId: Id;
  readonly supplierId: Id;
  /** How the file calls one of our columns. */
  readonly headerOf: (column: string) => string;
}

type Cell = keyof ApplicationValues;

/** An observation that a row tells of, and the cells that say it. */
interface Told {
  readonly observation: ToRecord;
  readonly door: DoorColumns;
  readonly cells: readonly (readonly [column: Cell, field: string])[];
}

/** By which a row names its case. */
const NAMING: Told['cells'] = [
  ['number', 'number'],
  ['reference', 'reference'],
];
const OF_A_FILING: Told['cells'] = [
  ['filedOn', 'on'],
  ['system', 'system'],
];
const OF_A_STATUS: Told['cells'] = [
  ['status', 'type'],
  ['statusOn', 'on'],
  ['licenseNumber', 'licenseNumber'],
  ['validUntil', 'validUntil'],
];

/**
 * What rows of applications say of cases that are there, for a person to record: nothing here records, and none of a row but
 * its filing and its status is read.
 */
@Injectable()
export class ApplicationProposals {
  constructor(
    private readonly rows: ApplicationRows,
    private readonly observations: ObservationsService,
    private readonly regimes: TrackedRegimes,
    private readonly desk: ProposalDesk,
  ) {}

  /** @throws RowRefusal for a row of no case, and for what contradicts what is recorded of it */
  async take(tx: EntityManager, caller: Principal, from: Proposing, given: PendingRow): Promise<Taken> {
    const said: ApplicationValues = given.said;
    const { row, found } = await this.rows.sought(tx, caller, from.supplierId, said);
    const column = row.number === null ? 'reference' : 'number';
    // Locked, so that nobody deletes it meanwhile.
    const application = found && (await findVisible(tx, caller, found.application.id, true));
    if (!found || !application) return refuse(column, say('import_proposes_of_no_case'));
    const { supplierId, jobId } = from;
    const changes: string[] = [];
    for (const { observation, door, cells } of await this.told(found, row)) {
      await atDoor(door, () => {
        this.observations.assertSayable(application, observation);
        return Promise.resolve();
      });
      if (await this.isThere(tx, supplierId, application.id, given.key, observation)) continue;
      const reads = readsOf(said, [...cells, ...NAMING], observation, from);
      const origin = OF_AN_IMPORT(jobId, given.line);
      const applicationId = application.id;
      const one = { ...origin, supplierId, applicationId, observation, why: null, remark: null, reads };
      await this.desk.make(tx, caller, [one]);
      changes.push(observation.type);
    }
    const resource = `applications/${application.id}`;
    return { outcome: changes.length > 0 ? 'proposed' : 'unchanged', resource, changes };
  }

  /** What the row says happened, as far as that is not recorded. */
  private async told(file: TrackedCase, row: ApplicationRow): Promise<Told[]> {
    const filing = filingToRecord(file, row);
    const status = statusToRecord(file, row, await this.regimes.today(file.regime));
    return [
      ...(filing ? [{ observation: withoutReason(filing), door: FILING_DOOR, cells: OF_A_FILING }] : []),
      ...(status ? [{ observation: status, door: STATUS_DOOR, cells: OF_A_STATUS }] : []),
    ];
  }

  /** Whether an earlier row proposed it, however that was answered. */
  private async isThere(
    tx: EntityManager,
    supplierId: Id,
    applicationId: Id,
    key: string | null,
    observation: ToRecord,
  ): Promise<boolean> {
    // One that was accepted of another application is found by what the row names.
    const earlier = key === null ? [] : await rowsProposed(tx, supplierId, key);
    return isProposed(tx, supplierId, applicationId, earlier, observation);
  }
}

/** Why it is filed without its review is for whoever accepts it to say. */
function withoutReason({ override: _override, ...filing }: ToRecord): ToRecord {
  return filing;
}

function readsOf(
  said: ApplicationValues,
  cells: Told['cells'],
  observation: ToRecord,
  { headerOf }: Proposing,
): ReadResponseDto[] {
  return cells.flatMap(([column, field]) => {
    const text = said[column];
    if (text === undefined) return [];
    const value = field === 'type' ? observation.type : text;
    return [{ field, value, text, where: headerOf(column), rule: `import.${column}` }];
  });
}
