import { Injectable } from '@nestjs/common';
import { isApplicant, isOverseer } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { isAsSealed, RecordHeads, SealedRows } from '@ninety/audit';
import type { RecordedRow, RecordHead, Seal, WantedRows } from '@ninety/audit';
import { Database, OfficeClock } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { PAPER_RULES } from '@ninety/bis';
import { papersOf } from '../appeals/paper.store.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { AttachmentsService } from '../attachments/attachments.service.js';
import type { CaseFile } from '../case/case-file.js';
import type { RecordedEvent } from '../case/event-log.store.js';
import { dayOf } from '../case/standing.js';
import { idsUnder } from '../licenses/license.read-model.js';
import { releaseIdsUnder } from '../releases/release.store.js';

/** A row in a package: its text, and what was sealed of it. The seal, whose number counts others' rows, is the overseers'. */
export interface EvidenceRow {
  readonly table: string;
  readonly key: string;
  readonly text: string;
  readonly hash: string;
  readonly seal?: Seal;
}

/** What the record says of the rows behind a package. */
export interface EvidenceRecord {
  readonly rows: readonly EvidenceRow[];
  /** Everything shown that is not what was sealed, as the service found it. */
  readonly differing: readonly string[];
  /** How far the record went, signed; for those who read the record. */
  readonly head?: RecordHead | null;
}

type Names = ReadonlyMap<string, string>;

/** The rows behind the evidence of an application, with what was sealed of them. */
@Injectable()
export class EvidenceRows {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly attachments: AttachmentsService,
    private readonly sealed: SealedRows,
    private readonly heads: RecordHeads,
  ) {}

  /**
   * Of an application that the caller is known to see. An applicant's package has the rows of which it may see every
   * field; of its events it is said alone whether those shown are what was sealed.
   */
  async of(caller: Principal, file: CaseFile, license: string | null): Promise<EvidenceRecord> {
    const { id } = file.application;
    const events = await this.shownEvents(caller, file);
    const names: Names = new Map(
      events.map((index, place) => [`application_event/${id}/${index}`, `event ${place} of history.json`]),
    );
    const others = await this.others(caller, id, license);
    const hidden = isApplicant(caller);
    const log: WantedRows = hidden
      ? { table: 'application_event', keys: events.map((index) => `${id}/${index}`) }
      : { table: 'application_event', under: id };
    const [ofOthers, ofEvents] = [await this.sealed.of(others), await this.sealed.of([log])];
    const { rows, differing } = withSeals(hidden ? ofOthers : [...ofOthers, ...ofEvents], names);
    if (isOverseer(caller)) return { rows, differing, head: await this.heads.newest() };
    return {
      rows: rows.map(({ seal: _, ...row }) => row),
      differing: hidden ? [...differing, ...withSeals(ofEvents, names).differing] : differing,
    };
  }

  /** Which events the caller reads, by their place in the log. */
  private async shownEvents(caller: Principal, file: CaseFile): Promise<number[]> {
    const today = dayOf(await this.clock.today());
    const { state } = file.standing(today);
    const isShown = ({ event }: RecordedEvent) =>
      !isApplicant(caller) || state === null || applicantEvent(event, state, today) !== null;
    return file.log.filter(isShown).map(({ index }) => index);
  }

  private async others(caller: Principal, id: Id, license: string | null): Promise<WantedRows[]> {
    const hidden = isApplicant(caller);
    const documents = await this.attachments.stored(caller, id);
    const papers = await papersOf(this.database.reader, id);
    const own = {
      documents: documents.filter(({ attachment }) => !hidden || attachment.side === 'applicant'),
      papers: papers.filter(({ kind }) => !hidden || PAPER_RULES[kind].by === 'appellant'),
    };
    return [
      { table: 'application', keys: [id] },
      { table: 'application_party', under: id },
      { table: 'attachment', keys: own.documents.map(({ attachment }) => attachment.id) },
      { table: 'appeal_paper', keys: own.papers.map((paper) => paper.id) },
      ...(license === null ? [] : await this.licensed(license, hidden)),
    ];
  }

  private async licensed(license: string, hidden: boolean): Promise<WantedRows[]> {
    const idsIn = (table: 'license_shipment' | 'license_amendment') =>
      idsUnder(this.database.reader, table, license);
    return [
      { table: 'license_item', under: license },
      { table: 'license_shipment', keys: await idsIn('license_shipment') },
      {
        table: 'license_release',
        keys: await releaseIdsUnder(this.database.reader, license),
      },
      // Which agencies asked for a condition, and what they answered, stays inside.
      ...(hidden
        ? []
        : [
            { table: 'license', keys: [license] },
            { table: 'license_amendment', keys: await idsIn('license_amendment') },
          ]),
    ];
  }
}

/** @param names what the package calls a row, where that is not its table and key */
export function withSeals(
  rows: readonly RecordedRow[],
  names: Names = new Map(),
): Pick<EvidenceRecord, 'rows' | 'differing'> {
  const nameOf = ({ table, key }: RecordedRow) => names.get(`${table}/${key}`) ?? `${table}/${key}`;
  return {
    rows: rows.flatMap(({ table, key, text, seal }) =>
      text === null || seal === null ? [] : [{ table, key, text, hash: seal.hash, seal }],
    ),
    differing: rows.filter((row) => !isAsSealed(row)).map(nameOf),
  };
}
