import { determine } from '@ninety/bis';
import type { Determination, Law } from '@ninety/bis';
import type { Id, Yielder } from '@ninety/platform';
import type { BatchItem, DeterminationBatchEntity } from './determination-batch.entity.js';

/** What came of one item for one destination, as it is kept. */
type Cell = ReturnType<typeof keptOf> & { readonly destination: string };

type Asked = Pick<DeterminationBatchEntity, 'id' | 'destinations' | 'answers' | 'value' | 'asOf'>;

/** So many classifications are remembered: products share them. */
const MOST_REMEMBERED = 2_000;

/** What comes of the items of a batch; each classification is determined once. */
export class BatchCells {
  private readonly known = new Map<string, readonly Cell[]>();

  constructor(
    private readonly asked: Asked,
    private readonly law: Law,
  ) {}

  get batchId(): Id {
    return this.asked.id;
  }

  /** For each destination; others get their turn meanwhile. */
  async of({ eccn, paragraph }: BatchItem, yielder: Yielder): Promise<readonly Cell[]> {
    const key = `${eccn}.${paragraph ?? ''}`;
    const known = this.known.get(key);
    if (known) return known;
    const cells = await this.determined(eccn, paragraph, yielder);
    if (this.known.size >= MOST_REMEMBERED) this.known.clear();
    this.known.set(key, cells);
    return cells;
  }

  private async determined(eccn: string, paragraph: string | null, yielder: Yielder): Promise<Cell[]> {
    const { destinations, answers, value, asOf: on } = this.asked;
    const asked = { eccn, paragraph, from: 'US', parties: [], endUse: null, answers, value, on };
    const cells: Cell[] = [];
    for (const destination of destinations) {
      cells.push({ destination, ...keptOf(determine({ ...asked, destination }, this.law)) });
      await yielder.yieldIfDue();
    }
    return cells;
  }
}

function keptOf({ result, resultAsEnforced, reasons, exceptions, questions }: Determination) {
  return {
    result,
    enforced: resultAsEnforced,
    rules: [...new Set(reasons.map(({ rule }) => rule))],
    exceptions: exceptions.filter(({ notMet }) => notMet.length === 0).map(({ symbol }) => symbol),
    questions: questions.map(({ id }) => id),
  };
}
