import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Database, isDatabaseAway, LOG, SigningKeys } from '@ninety/platform';
import type { Config, Log } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Fault } from './faults.js';
import { HEAD_FORMAT, headFile, readHead, writeHead } from './head-file.js';
import {
  acceptingHeads,
  countLinks,
  hashesAt,
  headCovering,
  insertHead,
  lastPlaces,
  newestHead,
  takeSigningTurn,
} from './record-head.store.js';
import type { Places } from './record-head.store.js';
import { say } from './sentences.js';

/** What a head says: how far both chains went, and the hash of the last link of each, in hex. */
export interface HeadClaims {
  readonly format: typeof HEAD_FORMAT;
  /** Counts from 1. */
  readonly number: number;
  readonly at: string;
  readonly entries: number;
  readonly entriesHash: string;
  readonly seals: number;
  readonly sealsHash: string;
  /** A backup was restored: heads after `from` until `through` were given up, by an operator, for a reason. */
  readonly accepted?: { readonly from: number; readonly through: number; readonly reason: string };
}

/** A head with its signature, a compact JWS (EdDSA) over the rest. */
export interface RecordHead extends HeadClaims {
  readonly signature: string;
}

/** How the record stands to its heads. */
export interface HeadsState {
  readonly newest: RecordHead | null;
  /** What was given up when backups were restored. */
  readonly restored: readonly RecordHead[];
  readonly faults: readonly Fault[];
}

/** The record is not even what its own newest head says: no backup is like that. */
export class RecordBroken extends Error {}

type Ends = Pick<HeadClaims, 'entries' | 'entriesHash' | 'seals' | 'sealsHash'>;

const GENESIS = '0'.repeat(64);

/**
 * Signed heads of the record: each says how far it went. The newest is kept outside of the database too, in the data
 * folder, and none is signed over a record that does not agree with the last: who empties, shortens or rewrites the
 * record in the database is found by it.
 */
@Injectable()
export class RecordHeads {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Signs how far the record goes, unless it does not agree with the heads before: that is logged, and stays so. */
  async sign(): Promise<void> {
    try {
      const faults = await this.database.transaction((tx) => this.signWithin(tx));
      for (const { where, detail } of faults) this.log.error(`the record is not signed: ${where} ${detail}`);
      if (faults.length === 0) await this.keep();
    } catch (error) {
      if (isDatabaseAway(error)) throw error;
      this.log.error({ err: error }, 'the head of the record cannot be signed or kept');
    }
  }

  /** The newest head; null: none could be signed. */
  async newest(): Promise<RecordHead | null> {
    const row = await newestHead(this.database.reader);
    return row ? this.opened(row.signed) : null;
  }

  /** The head that covers a seal and is nearest to it; null: none does yet. */
  async covering(seal: number): Promise<RecordHead | null> {
    const row = await headCovering(this.database.reader, seal);
    return row ? this.opened(row.signed) : null;
  }

  /** Compares the record with its newest head, the one kept outside, and one that somebody kept elsewhere. */
  async state(known: RecordHead | null = null): Promise<HeadsState> {
    const reader = this.database.reader;
    const row = await newestHead(reader);
    const newest = row ? await this.opened(row.signed) : null;
    const outside = await this.outside();
    const heads = [newest, outside.head, known].filter((head) => head !== null);
    const judged = [...new Map(heads.map((head) => [head.signature, head])).values()];
    const disagreements = await Promise.all(judged.map((head) => this.disagreement(reader, head)));
    return {
      newest,
      restored: await this.restorations(reader),
      faults: [
        ...(row && !newest ? [notOurs(`head ${row.number}`)] : []),
        ...(row ? [] : [{ ...NO_HEAD, ...say('head_missing').as('detail') }]),
        ...outside.faults,
        ...disagreements.flat(),
      ],
    };
  }

  /** What a compact JWS says that somebody kept; null: it is no head of this service. */
  async opened(signature: string): Promise<RecordHead | null> {
    const claims = await this.keys.opened(signature);
    return isHead(claims) ? { ...claims, signature } : null;
  }

  /**
   * The head kept outside, when the record does not agree with it and is whole by its own newest head, as a restored
   * backup is; null: there is nothing to accept.
   *
   * @throws RecordBroken when the record does not agree with its own newest head either
   */
  async abandoned(): Promise<RecordHead | null> {
    const reader = this.database.reader;
    const { head } = await this.outside();
    if (head === null || (await this.disagreement(reader, head)).length === 0) return null;
    const row = await newestHead(reader);
    const newest = row ? await this.opened(row.signed) : null;
    const faults = newest
      ? await this.disagreement(reader, newest)
      : row
        ? [notOurs(`head ${row.number}`)]
        : [];
    if (faults.length === 0) return head;
    throw new RecordBroken(faults.map(({ where, detail }) => `${where} ${detail}`).join('; '));
  }

  /** Signs on from a restored backup: the new head says which heads were given up, and why. */
  async accept({ number: through }: RecordHead, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await takeSigningTurn(tx);
      const row = await newestHead(tx);
      const accepted = { from: Number(row?.number ?? 0), through, reason };
      await this.insert(tx, through + 1, await endsOf(tx), accepted);
    });
    await this.keep();
  }

  private async signWithin(tx: EntityManager): Promise<readonly Fault[]> {
    await takeSigningTurn(tx);
    const ends = await endsOf(tx);
    const row = await newestHead(tx);
    const newest = row ? await this.opened(row.signed) : null;
    if (row && !newest) return [notOurs(`head ${row.number}`)];
    const outside = await this.outside();
    const before = [newest, outside.head].filter((head) => head !== null);
    const disagreements = await Promise.all(before.map((head) => this.disagreement(tx, head)));
    const faults = [...outside.faults, ...disagreements.flat(), ...(await gapFaults(tx, newest, ends))];
    const isNews = ends.seals !== (newest?.seals ?? 0) || ends.entries !== (newest?.entries ?? 0);
    if (faults.length === 0 && isNews) await this.insert(tx, (newest?.number ?? 0) + 1, ends);
    return faults;
  }

  private async insert(
    tx: EntityManager,
    number: number,
    ends: Ends,
    accepted?: HeadClaims['accepted'],
  ): Promise<void> {
    const at = new Date().toISOString();
    const claims: HeadClaims = {
      format: HEAD_FORMAT,
      number,
      at,
      ...ends,
      ...(accepted ? { accepted } : {}),
    };
    const signed = await this.keys.sign(claims);
    await insertHead(tx, { number, seals: ends.seals, signed, accepts: accepted?.through ?? null });
  }

  /** Keeps the newest head outside, unless a newer one is there: several processes may share the folder. */
  private async keep(): Promise<void> {
    const newest = await this.newest();
    const { head } = await this.outside();
    if (newest && newest.number > (head?.number ?? 0)) await writeHead(this.config.dataDir, newest.signature);
  }

  private async outside(): Promise<{ head: RecordHead | null; faults: readonly Fault[] }> {
    const signed = await readHead(this.config.dataDir);
    if (signed === null) return { head: null, faults: [] };
    const head = await this.opened(signed);
    return { head, faults: head ? [] : [notOurs(headFile(this.config.dataDir))] };
  }

  /** What of the record is another than a head says; nothing, where it was given up for a restored backup. */
  private async disagreement(manager: EntityManager, head: RecordHead): Promise<Fault[]> {
    const [links, now] = [await linksAt(manager, head), await endsOf(manager)];
    if (links.entriesHash === head.entriesHash && links.sealsHash === head.sealsHash) return [];
    const restored = await this.restorations(manager);
    const isGivenUp = ({ accepted }: RecordHead) =>
      accepted !== undefined && head.number > accepted.from && head.number <= accepted.through;
    if (restored.some(isGivenUp)) return [];
    const where = `head ${head.number} of ${head.at}`;
    const isShorter = now.entries < head.entries || now.seals < head.seals;
    const { entries, seals } = head;
    const said = isShorter
      ? say('record_shortened', { entries, seals, lastEntry: now.entries, lastSeal: now.seals })
      : say('record_rewritten', { entries, seals });
    return [{ what: 'head', where, ...said.as('detail') }];
  }

  private async restorations(manager: EntityManager): Promise<RecordHead[]> {
    const rows = await acceptingHeads(manager);
    const heads = await Promise.all(rows.map(({ signed }) => this.opened(signed)));
    return heads.filter((head) => head?.accepted !== undefined) as RecordHead[];
  }
}

const NO_HEAD = { what: 'head', where: 'record_head' } as const;

function notOurs(where: string): Fault {
  return { what: 'head', where, ...say('head_of_others').as('detail') };
}

function isHead(claims: unknown): claims is HeadClaims {
  return typeof claims === 'object' && claims !== null && 'format' in claims && claims.format === HEAD_FORMAT;
}

/** Where both chains end now. */
async function endsOf(manager: EntityManager): Promise<Ends> {
  const places = await lastPlaces(manager);
  return { ...places, ...(await linksAt(manager, places)) };
}

/** Nothing is signed over links that are missing, or somebody put far beyond the end. */
async function gapFaults(manager: EntityManager, from: RecordHead | null, ends: Ends): Promise<Fault[]> {
  const { entries, seals }: Places = from ?? { entries: 0, seals: 0 };
  const count = await countLinks(manager, { entries, seals }, ends);
  const isWhole = count.entries === ends.entries - entries && count.seals === ends.seals - seals;
  if (isWhole) return [];
  return [{ what: 'head', where: 'the record', ...say('record_gaps', { entries, seals }).as('detail') }];
}

/** The hashes of the links at these places, in hex; before the first, zeros; where there is none, nothing. */
async function linksAt(
  manager: EntityManager,
  places: Places,
): Promise<Pick<Ends, 'entriesHash' | 'sealsHash'>> {
  const { entry, seal } = await hashesAt(manager, places);
  const hashAt = (place: number, hash: string | null) => (place === 0 ? GENESIS : (hash ?? ''));
  return { entriesHash: hashAt(places.entries, entry), sealsHash: hashAt(places.seals, seal) };
}
