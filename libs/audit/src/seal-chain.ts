import type { Database } from '@ninety/platform';
import { numbersNamed } from './entry.read-model.js';
import type { Fault, Looked } from './faults.js';
import { judgedLinks } from './seal.read-model.js';
import type { JudgedLinks, Link } from './seal.read-model.js';
import { say } from './sentences.js';

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
  const faults: Fault[] = [];
  if (link.isMissed)
    faults.push({
      what: 'seal',
      where: `seal ${before + 1}`,
      ...say('seal_missing', { before, sequence }).as('detail'),
    });
  if (link.isBroken) faults.push({ what: 'seal', where, ...say('seal_broken').as('detail') });
  if (link.isUnexplained) {
    const change = { operation, at, sequence };
    const said =
      writer === null
        ? say('change_unexplained', change)
        : say('change_unexplained_by', { ...change, writer });
    faults.push({ what: 'change', where: row, ...said.as('detail') });
  }
  return faults;
}
