import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { withoutTenant, Database } from '@ninety/platform';
import { Audit } from './audit.js';
import { rowsWithSeals } from './sealed-row.read-model.js';
import type { RecordedRow, Seal, WantedRows } from './sealed-row.read-model.js';
import { fixText, sealedTables } from './sealed-table.read-model.js';

/** Rows with their seals, for whoever wants to check them elsewhere. */
@Injectable()
export class SealedRows {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** The caller must be known to see them: nothing here asks. */
  async of(wanted: readonly WantedRows[]): Promise<RecordedRow[]> {
    await this.audit.seal();
    return withoutTenant(() =>
      this.database.transaction(async (tx) => {
        await fixText(tx);
        const tables = await sealedTables(tx);
        const found: RecordedRow[] = [];
        for (const rows of wanted) {
          const table = tables.find(({ name }) => name === rows.table);
          if (!table) throw new Error(`the rows of ${rows.table} are not sealed`);
          found.push(...(await rowsWithSeals(tx, table, rows)));
        }
        return found;
      }),
    );
  }
}

/** Whether a row is what its seal says, and the seal what its link of the chain says. */
export function isAsSealed(row: RecordedRow): boolean {
  const { text, seal } = row;
  if (seal === null || seal.chain !== chainOf(row, seal)) return false;
  return text === null
    ? seal.operation === 'removed'
    : seal.operation !== 'removed' && sha256(text) === seal.hash;
}

/**
 * The recipe of a link: SHA-256 over the link before in hex (64 zeros before the first), a line feed, and the JSON
 * array, with a space after each comma, of sequence, instant (RFC 3339 with milliseconds), transaction, table, key,
 * operation, writer and the hash of the row's text.
 */
function chainOf({ table, key }: RecordedRow, seal: Seal): string {
  const { sequence, at, transaction, operation, writer, hash, previousChain } = seal;
  const parts = [sequence, at, transaction, table, key, operation, writer, hash];
  return sha256(`${previousChain}\n[${parts.map((part) => JSON.stringify(part)).join(', ')}]`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
