import { createHash } from 'node:crypto';
import { numberKey } from '../tracker/of-regime.js';
import type { TrackedRegimes } from '../tracker/tracked-regimes.js';
import type { ImportKind } from './import.entity.js';
import { folded } from './import-columns.js';
import type { RowValues } from './import-columns.js';

/** The keys of the rows of one file, in its order: rows of one key tell of the same thing. */
export class RowKeys {
  /** The regime of each license number as its first row says it; null: that says none. */
  private readonly regimes = new Map<string, string | null>();

  constructor(
    private readonly kind: ImportKind,
    private readonly known: Pick<TrackedRegimes, 'worded'>,
  ) {}

  /** Null: the row does not say of what it tells. */
  of(said: RowValues): string | null {
    const parts = this.parts(said);
    // What it is made of may be long.
    return parts && createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
  }

  private parts(said: RowValues): unknown[] | null {
    const { regime = '', number, reference, name, country = '', licenseNumber, itn } = said;
    const { line = '', shippedOn, quantity, value } = said;
    switch (this.kind) {
      case 'parties':
        return name === undefined ? null : [folded(name), country];
      case 'authorizations':
        // The same row twice tells of the same; another one of another.
        return Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1));
      case 'applications':
        return number === undefined && reference === undefined
          ? null
          : [this.regimeSaid(regime), number === undefined ? reference : numberKey(number)];
      case 'licenses':
        return number === undefined
          ? null
          : [this.regimeOf(numberKey(number), said.regime), numberKey(number)];
      case 'shipments':
        return licenseNumber === undefined
          ? null
          : [
              this.regimeSaid(regime),
              numberKey(licenseNumber),
              itn ?? [line, shippedOn, quantity ?? { value }, reference],
            ];
    }
  }

  /** The same by whichever of its words a row names it. */
  private regimeSaid(word: string): string {
    return folded(this.known.worded(word)?.pack.id ?? word);
  }

  /** A row of a line need not say the regime again; where the first says none, the others of the number say it for it. */
  private regimeOf(number: string, word: string | undefined): string | null {
    const said = word === undefined ? null : this.regimeSaid(word);
    const first = this.regimes.get(number);
    if (first === undefined) this.regimes.set(number, said);
    return first === undefined ? said : first && (said ?? first);
  }
}
