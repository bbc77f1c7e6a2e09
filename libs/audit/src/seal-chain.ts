import type { Database } from '@ninety/platform';
import { numbersNamed } from './entry.read-model.js';
import type { Fault, Looked } from './faults.js';
import { judgedLinks } from './seal.read-model.js';
import type { JudgedLinks, Link } from './seal.read-model.js';

/** The entry that explains a change which no entry told of when it was made, and its resource. docs/decisions/0032 */
export const EXPLAINED = 'record.explained';
export const EXPLAINED_SEAL = 'record/seals/';

/**
 * Recomputes the chain of seals, and looks for changes that no entry of the same transaction tells of, nor one that
 * explained them later.
 */
export async function* sealFaults(database: Database): AsyncGenerator<Looked> {
  const explained = await numbersNamed(database.reader, EXPLAINED, EXPLAINED_SEAL);
  for (let after: string | null = '0'; after !== null;) {
    const chunk: JudgedLinks | undefined = await judgedLinks(database.reader, after, explained);
    if (!chunk) return;
    yield { count: chunk.count, faults: chunk.faults.flatMap(faultsOf) };
    after = chunk.last;
  }
}

function faultsOf(link: Link): Fault[] {
  const { sequence, row, operation, writer, at, before } = link;
  const where = `seal ${sequence} (${row})`;
  const by = writer === null ? '' : ` by the database login "${writer}"`;
  const faults: Fault[] = [];
  if (link.isMissed)
    faults.push({
      what: 'seal',
      where: `seal ${before + 1}`,
      detail: `is missing: after seal ${before} comes ${sequence}`,
    });
  if (link.isBroken) faults.push({ what: 'seal', where, detail: 'does not follow from the one before it' });
  if (link.isUnexplained)
    faults.push({
      what: 'change',
      where: row,
      detail: `was ${operation}${by} at ${at}, and no entry of that transaction tells of it (seal ${sequence})`,
    });
  return faults;
}
