import { Injectable } from '@nestjs/common';
import { Database, isDatabaseAway } from '@ninety/platform';
import type { RecordVerificationResponseDto } from './audit.contract.js';
import { Audit } from './audit.js';
import { verifyEntries } from './entry-checks.js';
import type { Fault, Looked } from './faults.js';
import { RecordHeads } from './record-heads.js';
import type { RecordHead } from './record-heads.js';
import { rowFaults } from './row-checks.js';
import { sealFaults } from './seal-chain.js';
import { triggerFaults } from './triggers.js';
import { say } from './sentences.js';

/** A check of a feature: that what it stores besides follows from what was recorded. */
type RecordCheck = () => AsyncIterable<Looked>;

const MOST_FAULTS = 100;

/** Recomputes the whole record: both chains, every sealed row, and what features know to follow from them. */
@Injectable()
export class RecordVerification {
  private readonly checks: { what: Fault['what']; check: RecordCheck }[] = [];
  private next: Promise<RecordVerificationResponseDto> | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly heads: RecordHeads,
  ) {}

  /** Verifies this too from now on. */
  also(what: Fault['what'], check: RecordCheck): void {
    this.checks.push({ what, check });
  }

  /**
   * Verifies everything that was written before the call. Those who ask while one runs wait for it and share the next.
   *
   * @param known a head that somebody kept elsewhere, to compare with too
   */
  async verify(known: RecordHead | null = null): Promise<RecordVerificationResponseDto> {
    this.next ??= this.afterRunning();
    const found = await this.next;
    if (known === null) return found;
    const { faults } = await this.heads.state(known);
    const fresh = faults.filter(({ where }) => !found.faults.some((fault) => fault.where === where));
    return { ...found, ok: found.ok && fresh.length === 0, faults: [...fresh, ...found.faults] };
  }

  private async afterRunning(): Promise<RecordVerificationResponseDto> {
    // Whoever asked for that one hears of it.
    await this.running.catch(() => undefined);
    const found = this.verifyNow();
    this.running = found;
    this.next = null;
    return found;
  }

  private async verifyNow(): Promise<RecordVerificationResponseDto> {
    await this.audit.seal();
    const { newest, restored, faults: ofHeads } = await this.heads.state();
    const { entries, firstBroken } = await verifyEntries(this.database);
    const faults: Fault[] = [...ofHeads, ...(await triggerFaults(this.database))];
    if (firstBroken !== null)
      faults.push({
        what: 'entry',
        where: `entry ${firstBroken}`,
        ...say('entry_changed').as('detail'),
      });
    const seals = await gather('seal', sealFaults(this.database), faults);
    const rows = await gather('row', rowFaults(this.database), faults);
    for (const { what, check } of this.checks) await gather(what, check(), faults);
    return {
      ok: faults.length === 0,
      entries,
      ...(firstBroken === null ? {} : { firstBroken }),
      seals,
      rows,
      head: newest,
      restored,
      faults: faults.slice(0, MOST_FAULTS),
    };
  }
}

/** Adds what is found to the faults; answers how much was looked at. What cannot be looked at is a fault too. */
async function gather(what: Fault['what'], found: AsyncIterable<Looked>, faults: Fault[]): Promise<number> {
  let count = 0;
  try {
    for await (const looked of found) {
      count += looked.count;
      faults.push(...looked.faults.slice(0, Math.max(0, MOST_FAULTS - faults.length)));
    }
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    const said = say('part_unverifiable', { error: (error as Error).message });
    faults.push({ what, where: `every ${what}`, ...said.as('detail') });
  }
  return count;
}
